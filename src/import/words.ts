// The sentences of importing: why a row was left out and how to mend it, names of fields, what the command line says.
import type { Phrase } from '../base/words.ts';

/** Codes are permanent. The advice says what to do, not what went wrong inside. */
export const rejectWords = {
  bad_age_band: {
    it: 'La fascia d’età non si capisce: scrivi per esempio 25-34, <18 o 50+',
    en: 'The age band cannot be read: write for example 25-34, <18 or 50+',
    zh: '年龄段无法识别，请写成 25-34、<18 或 50+ 等形式',
  },
  bad_date: {
    it: 'La data non si capisce: usa AAAA-MM-GG oppure AAAA-MM-GG HH:MM',
    en: 'The date cannot be read: write YYYY-MM-DD or YYYY-MM-DD HH:MM',
    zh: '日期无法识别，请写成 YYYY-MM-DD 或 YYYY-MM-DD HH:MM',
  },
  bad_json: {
    it: 'La riga non è un oggetto JSON completo: forse il file è stato interrotto; esportalo di nuovo',
    en: 'The line is no complete JSON object: the file may have been cut off; export it again',
    zh: '该行不是完整的 JSON 对象，文件可能被截断，请重新导出',
  },
  bad_money: {
    it: 'L’importo non si capisce: scrivi una sola cifra con la valuta, per esempio 3000 CNY, non un intervallo',
    en: 'The amount cannot be read: write one figure with its currency, such as 3000 CNY, not a range',
    zh: '金额无法识别，请填写单一金额和币种，例如 3000 元，不要填写区间',
  },
  bad_number: {
    it: 'Il numero non si capisce: scrivi per esempio 12345, 1.2万 o 28k',
    en: 'The number cannot be read: write for example 12345, 1.2万 or 28k',
    zh: '数字无法识别，请写成 12345、1.2万 或 28k 等形式',
  },
  bad_share: {
    it: 'La quota non sta tra 0 e 100 %: controlla la cifra e l’unità della colonna (62% oppure 0,62)',
    en: 'The share is not between 0 and 100%: check the figure and the unit of the column (62% or 0.62)',
    zh: '占比不在 0–100% 之间，请检查数值及该列单位（62% 或 0.62）',
  },
  bad_value: {
    it: 'Il valore non è ammesso in questa colonna: controlla la corrispondenza delle colonne',
    en: 'The value is not allowed in this column: check the mapping of columns',
    zh: '该列不接受这个值，请检查列的对应关系',
  },
  damaged_id: {
    it: 'Un foglio di calcolo ha tagliato l’ID: riesporta dalla fonte e apri la colonna come testo',
    en: 'A spreadsheet cut off the id: export again from the source and open the column as text',
    zh: '表格软件截断了 ID，请从来源重新导出，并以文本格式打开该列',
  },
  damaged_text: {
    it: 'Il testo contiene byte che non appartengono alla codifica del file: riesporta il file in UTF-8',
    en: 'The text holds bytes that do not belong to the file’s encoding: export the file again as UTF-8',
    zh: '文本中有不属于该文件编码的字节，请重新导出为 UTF-8',
  },
  damaged_timestamp: {
    it: 'Un foglio di calcolo ha arrotondato la data: riesporta dalla fonte senza salvarla con Excel',
    en: 'A spreadsheet rounded the time away: export again from the source without saving it in Excel',
    zh: '表格软件把时间戳变成了科学计数法，请从来源重新导出，不要用 Excel 另存',
  },
  missing_currency: {
    it: 'Manca la valuta: indicala nella colonna o nella corrispondenza',
    en: 'The currency is missing: name it in the column or in the mapping',
    zh: '缺少币种，请在该列或列对应关系中注明',
  },
  missing_id: {
    it: 'Manca ciò che identifica la riga (ID o nome utente): completa la cella',
    en: 'What identifies the row (id or handle) is missing: fill in the cell',
    zh: '缺少用于识别该行的 ID 或账号名，请补全',
  },
  missing_post: {
    it: 'Manca l’ID del post a cui appartiene il commento: completa la cella',
    en: 'The id of the post that the comment belongs to is missing: fill in the cell',
    zh: '缺少评论所属笔记的 ID，请补全',
  },
  mixed_encoding: {
    it: 'La riga è scritta in una codifica diversa dal resto del file: riesporta tutto il file in UTF-8',
    en: 'The line is in another encoding than the rest of the file: export the whole file again as UTF-8',
    zh: '该行的编码与文件其余部分不同，请将整个文件重新导出为 UTF-8',
  },
  shares_over_whole: {
    it: 'Le quote dello stesso pubblico superano insieme il 105%: controlla unità e voci doppie',
    en: 'Shares of the same audience sum to over 105%: check the unit and items given twice',
    zh: '同一受众的各项占比合计超过 105%，请检查单位及重复项',
  },
  too_many_cells: {
    it: 'La riga ha più celle dell’intestazione: forse una virgola nel testo non è tra virgolette',
    en: 'The row has more cells than the header: a comma in a text may lack its quotes',
    zh: '该行的单元格比表头多，可能是文本中的逗号没有加引号',
  },
  unclosed_quote: {
    it: 'Le virgolette aperte in questa riga non si chiudono: forse il file è stato interrotto',
    en: 'The quote opened in this row is never closed: the file may have been cut off',
    zh: '该行的引号没有闭合，文件可能被截断',
  },
  unknown_dimension: {
    it: 'La dimensione del pubblico non è tra quelle tenute: genere, età, regione, città, livello della città',
    en: 'The dimension of the audience is not one that is kept: gender, age, region, city, tier of city',
    zh: '不支持该受众维度，仅保存性别、年龄、地域、城市、城市等级',
  },
  unknown_platform: {
    it: 'La piattaforma non è tra quelle conosciute: scrivi per esempio 小红书 o Instagram',
    en: 'The platform is not a known one: write for example 小红书 or Instagram',
    zh: '无法识别平台，请填写小红书、抖音或 Instagram 等',
  },
  unknown_post: {
    it: 'Il post di questo commento non è in archivio: importa prima il file dei post',
    en: 'The post of this comment is not in the archive: import the file of the posts first',
    zh: '这条评论对应的笔记尚未入库，请先导入笔记文件',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
export type RejectCode = keyof typeof rejectWords;
export const rejectCodes = Object.keys(rejectWords) as [RejectCode, ...RejectCode[]];

/** Names of the fields that a column can be read as. */
export const fieldWords = {
  uid: { it: 'ID sulla piattaforma', en: 'Id on the platform', zh: '平台 ID' },
  hashedId: { it: 'ID numerico', en: 'Numeric id', zh: '数字 ID' },
  handle: { it: 'Nome utente', en: 'Handle', zh: '账号' },
  ownerHash: { it: 'Impronta dell’autore', en: 'Hash of the author', zh: '作者哈希' },
  name: { it: 'Nome', en: 'Name', zh: '昵称' },
  url: { it: 'Link', en: 'Link', zh: '链接' },
  bio: { it: 'Descrizione del profilo', en: 'Profile text', zh: '简介' },
  avatarUrl: { it: 'Link dell’avatar', en: 'Link of the avatar', zh: '头像链接' },
  verifiedText: { it: 'Testo di verifica', en: 'Verified text', zh: '认证信息' },
  followers: { it: 'Follower', en: 'Followers', zh: '粉丝数' },
  following: { it: 'Seguiti', en: 'Following', zh: '关注数' },
  postsTotal: { it: 'Numero di post', en: 'Number of posts', zh: '作品数' },
  likesTotal: { it: 'Mi piace ricevuti', en: 'Likes received', zh: '获赞数' },
  topics: { it: 'Temi', en: 'Topics', zh: '内容领域' },
  category: { it: 'Categoria di KOL', en: 'Category of KOL', zh: '达人类别' },
  agency: { it: 'Agenzia', en: 'Agency', zh: '所属机构' },
  region: { it: 'Regione', en: 'Region', zh: '地区' },
  gender: { it: 'Genere', en: 'Gender', zh: '性别' },
  observed: { it: 'Data del rilevamento', en: 'Seen on', zh: '采集时间' },
  platform: { it: 'Piattaforma', en: 'Platform', zh: '平台' },
  priceImage: { it: 'Prezzo post con foto', en: 'Price of a picture post', zh: '图文报价' },
  priceVideo: { it: 'Prezzo video', en: 'Price of a video', zh: '视频报价' },
  priceShortVideo: { it: 'Prezzo video breve', en: 'Price of a short video', zh: '短视频报价' },
  priceArticle: { it: 'Prezzo articolo', en: 'Price of an article', zh: '文章报价' },
  priceStory: { it: 'Prezzo storia', en: 'Price of a story', zh: '快拍报价' },
  priceLive: { it: 'Prezzo diretta', en: 'Price of a live stream', zh: '直播报价' },
  pitFee: { it: 'Tariffa fissa per la diretta', en: 'Slot fee of a live stream', zh: '坑位费' },
  commission: { it: 'Provvigione', en: 'Commission', zh: '佣金比例' },
  audienceFemale: { it: 'Pubblico: quota di donne', en: 'Audience: share of women', zh: '受众女性占比' },
  audienceMale: { it: 'Pubblico: quota di uomini', en: 'Audience: share of men', zh: '受众男性占比' },
  audienceAge: {
    it: 'Pubblico: quota di una fascia d’età',
    en: 'Audience: share of an age band',
    zh: '受众年龄段占比',
  },
  dimension: { it: 'Dimensione del pubblico', en: 'Dimension of the audience', zh: '受众维度' },
  audienceItem: {
    it: 'Voce (donne, 25-34, 广东 …)',
    en: 'Item (women, 25-34, 广东 …)',
    zh: '选项（女、25-34、广东……）',
  },
  audienceShare: { it: 'Quota del pubblico', en: 'Share of the audience', zh: '受众占比' },
  postId: { it: 'ID del post', en: 'Id of the post', zh: '笔记 ID' },
  at: { it: 'Data', en: 'Date', zh: '发布时间' },
  title: { it: 'Titolo', en: 'Title', zh: '标题' },
  text: { it: 'Testo', en: 'Text', zh: '正文' },
  format: { it: 'Formato', en: 'Format', zh: '形式' },
  original: { it: 'Originale', en: 'Original', zh: '原创' },
  sponsored: { it: 'Sponsorizzato', en: 'Sponsored', zh: '商业合作' },
  sponsor: { it: 'Sponsor', en: 'Sponsor', zh: '合作品牌' },
  tags: { it: 'Etichette', en: 'Tags', zh: '话题标签' },
  views: { it: 'Visualizzazioni', en: 'Views', zh: '阅读/播放' },
  likes: { it: 'Mi piace', en: 'Likes', zh: '点赞' },
  comments: { it: 'Commenti', en: 'Comments', zh: '评论' },
  shares: { it: 'Condivisioni', en: 'Shares', zh: '分享' },
  saves: { it: 'Salvataggi', en: 'Saves', zh: '收藏' },
  wows: { it: 'Wow (在看)', en: 'Wow (在看)', zh: '在看' },
  commentId: { it: 'ID del commento', en: 'Id of the comment', zh: '评论 ID' },
  author: { it: 'Autore del commento', en: 'Author of the comment', zh: '评论者' },
  authorHash: { it: 'Impronta di chi commenta', en: 'Hash of the commenter', zh: '评论者哈希' },
  replyTo: { it: 'Risposta a', en: 'Reply to', zh: '回复对象' },
  byKol: { it: 'Scritto dal KOL', en: 'Written by the KOL', zh: '达人本人' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const remarkWords = {
  unknown_topic: {
    it: '{count} volte un tema non riconosciuto: {examples}',
    en: 'A topic was not recognised {count} times: {examples}',
    zh: '有 {count} 处领域词无法识别：{examples}',
  },
  ignored_column: {
    it: 'Colonne non lette: {examples}',
    en: 'Columns that were not read: {examples}',
    zh: '未读取的列：{examples}',
  },
  ignored_sheet: {
    it: 'Fogli o tabelle senza KOL, post o commenti, non letti: {examples}',
    en: 'Sheets or tables without KOLs, posts or comments, not read: {examples}',
    zh: '未读取的工作表或数据表（没有达人、作品或评论）：{examples}',
  },
  ignored_file: {
    it: '{count} file dell’archivio non letti, perché non contengono KOL, post o commenti: {examples}',
    en: '{count} files of the archive were not read, as they hold no KOLs, posts or comments: {examples}',
    zh: '压缩包中有 {count} 个文件未读取（没有达人、作品或评论）：{examples}',
  },
  damaged_part: {
    it: 'Parti illeggibili, da esportare di nuovo: {examples}',
    en: 'Parts that cannot be read, to be exported again: {examples}',
    zh: '无法读取、需重新导出的部分：{examples}',
  },
  ambiguous_date: {
    it: 'Giorno e mese si possono scambiare ({examples}): letti come giorno/mese',
    en: 'Day and month could be swapped ({examples}): read as day/month',
    zh: '日期的日和月有歧义（{examples}），按 日/月 读取',
  },
  day_assumed: {
    it: 'Il file non dice quando le cifre furono viste: preso {examples}',
    en: 'The file does not say when the figures were seen: taken as {examples}',
    zh: '文件未注明数据采集日期，按 {examples} 计',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export const commandWords = {
  usage: {
    it: 'Uso: kolosseo import FILE|CARTELLA… [--platform NOME] [--mapping FILE.json] [--json] [--rejects FILE.csv] [--dry-run]',
    en: 'Usage: kolosseo import FILE|FOLDER… [--platform NAME] [--mapping FILE.json] [--json] [--rejects FILE.csv] [--dry-run]',
    zh: '用法：kolosseo import 文件|文件夹… [--platform 平台] [--mapping 文件.json] [--json] [--rejects 文件.csv] [--dry-run]',
  },
  unknownPlatform: {
    it: 'Piattaforma sconosciuta: {platform}. Conosciute: {known}',
    en: 'Unknown platform: {platform}. Known: {known}',
    zh: '未知平台：{platform}。可用：{known}',
  },
  cannotWrite: {
    it: 'Il file non si può scrivere: {file}',
    en: 'The file cannot be written: {file}',
    zh: '无法写入文件：{file}',
  },
  noSuchFile: { it: 'Il file non esiste: {file}', en: 'No such file: {file}', zh: '文件不存在：{file}' },
  noFiles: {
    it: 'Nessun file da importare in {file}',
    en: 'No file to import in {file}',
    zh: '{file} 中没有可导入的文件',
  },
  fileLine: {
    it: '{file}: {source}, {encoding}. Righe {rows}: {stored} registrate, {unchanged} invariate, {rejected} scartate ({rate} al secondo)',
    en: '{file}: {source}, {encoding}. Rows {rows}: {stored} stored, {unchanged} unchanged, {rejected} rejected ({rate} a second)',
    zh: '{file}：{source}，{encoding}。共 {rows} 行：入库 {stored}，未变 {unchanged}，拒收 {rejected}（每秒 {rate} 行）',
  },
  rejectLine: {
    it: '  riga {line}, {column}: {value} — {advice}',
    en: '  line {line}, {column}: {value} — {advice}',
    zh: '  第 {line} 行，{column}：{value} —— {advice}',
  },
  moreRejects: {
    it: '  … e altre {count} righe scartate; con --rejects FILE.csv le ottieni tutte',
    en: '  … and {count} more rejected rows; --rejects FILE.csv writes them all',
    zh: '  ……另有 {count} 行被拒收，可用 --rejects 文件.csv 导出全部',
  },
  dryRun: {
    it: 'Prova: nulla è stato registrato',
    en: 'Dry run: nothing was stored',
    zh: '试运行：未写入任何数据',
  },
  progress: {
    it: '{file}: {percent} % · {rows} righe · {rate} al secondo',
    en: '{file}: {percent} % · {rows} rows · {rate} a second',
    zh: '{file}：{percent}% · {rows} 行 · 每秒 {rate} 行',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export const rejectsFileWords = {
  file: { it: 'file', en: 'file', zh: '文件' },
  line: { it: 'riga', en: 'line', zh: '行号' },
  column: { it: 'colonna', en: 'column', zh: '列' },
  code: { it: 'codice', en: 'code', zh: '代码' },
  value: { it: 'valore', en: 'value', zh: '值' },
  advice: { it: 'consiglio', en: 'advice', zh: '建议' },
  row: { it: 'riga originale', en: 'original row', zh: '原始行' },
} as const satisfies Readonly<Record<string, Phrase>>;
