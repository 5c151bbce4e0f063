// What a family lacks when it cannot decide, and the other sentences of the audit.
import type { Phrase } from '../base/words.ts';

export const missingWords = {
  followers: {
    it: 'servono almeno {least} giorni di follower con buchi di al massimo 3 giorni; il tratto più lungo ne ha {found}',
    en: 'needs at least {least} days of follower counts with gaps of at most 3 days; the longest stretch has {found}',
    zh: '至少需要 {least} 天的粉丝数据（间隔不超过 3 天），目前最长连续 {found} 天',
  },
  posts: {
    it: 'servono almeno {least} post di almeno 3 giorni fa con i loro numeri; ce ne sono {found}',
    en: 'needs at least {least} posts older than 3 days with their counts; there are {found}',
    zh: '至少需要 {least} 篇发布满 3 天且有数据的内容，目前仅 {found} 篇',
  },
  base: {
    it: 'mancano i {base} con cui confrontare le interazioni',
    en: 'the {base} to compare the interactions with are missing',
    zh: '缺少用于对比互动的{base}数据',
  },
  likes: {
    it: 'servono almeno {least} post con i mi piace; ce ne sono {found}',
    en: 'needs at least {least} posts with likes; there are {found}',
    zh: '至少需要 {least} 篇有点赞数的内容，目前仅 {found} 篇',
  },
  comments: {
    it: 'servono almeno {least} commenti di altri sotto almeno {leastPosts} post; ce ne sono {found} sotto {posts}',
    en: 'needs at least {least} comments by others under at least {leastPosts} posts; there are {found} under {posts}',
    zh: '至少需要 {leastPosts} 篇内容下的 {least} 条他人评论，目前 {posts} 篇共 {found} 条',
  },
  authors: {
    it: 'servono almeno {least} commenti con autore; ce ne sono {found}',
    en: 'needs at least {least} comments with their authors; there are {found}',
    zh: '至少需要 {least} 条有作者信息的评论，目前仅 {found} 条',
  },
  recentPosts: {
    it: 'servono almeno {least} post degli ultimi 90 giorni; ce ne sono {found}',
    en: 'needs at least {least} posts of the last 90 days; there are {found}',
    zh: '近 90 天至少需要 {least} 篇内容，目前仅 {found} 篇',
  },
  sample: {
    it: 'serve un campione di almeno {least} follower; ce ne sono {found}',
    en: 'needs a sample of at least {least} followers; there are {found}',
    zh: '至少需要 {least} 个粉丝样本，目前仅 {found} 个',
  },
  platform: {
    it: 'piattaforma sconosciuta: {platform}',
    en: 'unknown platform: {platform}',
    zh: '未知平台：{platform}',
  },
} as const satisfies Record<string, Phrase>;

export const baseWords = {
  followers: { it: 'follower', en: 'followers', zh: '粉丝数' },
  views: { it: 'visualizzazioni', en: 'views', zh: '播放／阅读量' },
} as const satisfies Record<string, Phrase>;

export const qualityWords = {
  learned: {
    it: 'Norma imparata da {accounts} account simili del tuo archivio.',
    en: 'The norm is learned from {accounts} peers of your archive.',
    zh: '该基准由库内 {accounts} 个同类账号得出。',
  },
  measured: {
    it: 'Norma misurata su dati pubblici.',
    en: 'The norm is measured on public data.',
    zh: '该基准由公开数据测得。',
  },
  heuristic: {
    it: 'La norma è indicativa: viene da fonti di settore.',
    en: 'The norm is indicative: it comes from trade sources.',
    zh: '该基准来自行业资料，仅供参考。',
  },
} as const satisfies Record<string, Phrase>;

export const auditWords = {
  usage: {
    it: 'Uso: kolosseo audit --evidence FILE.json|FILE.jsonl [--policy FILE] · --profiles FILE.csv · --account ID [--again AUDIT] · --all  [--json]',
    en: 'Usage: kolosseo audit --evidence FILE.json|FILE.jsonl [--policy FILE] · --profiles FILE.csv · --account ID [--again AUDIT] · --all  [--json]',
    zh: '用法：kolosseo audit --evidence FILE.json|FILE.jsonl [--policy FILE] · --profiles FILE.csv · --account ID [--again AUDIT] · --all  [--json]',
  },
  progress: {
    it: '{n} di {all} account, {rate} al secondo',
    en: '{n} of {all} accounts, {rate} a second',
    zh: '已审核 {n} / {all} 个账号，每秒 {rate} 个',
  },
  audited: {
    it: '{audited} account verificati, {kept} con un audit nuovo, {changed} con un altro esito',
    en: '{audited} accounts audited, {kept} with a new audit, {changed} with another verdict',
    zh: '已审核 {audited} 个账号，其中 {kept} 个产生了新的审核记录，{changed} 个结论有变',
  },
  busy: {
    it: 'Una verifica di tutto l’archivio è già in corso: aspetta che finisca',
    en: 'An audit of the whole archive is already at work: wait until it is done',
    zh: '全库审核正在进行中，请等待完成',
  },
  authentic: { it: 'autentico', en: 'authentic', zh: '真实' },
  look_closer: { it: 'da guardare meglio', en: 'look closer', zh: '需进一步核查' },
  risk: { it: 'a rischio', en: 'risk', zh: '存在风险' },
  not_enough_data: { it: 'dati insufficienti', en: 'not enough data', zh: '数据不足' },
  verdict: { it: 'Esito: {verdict}', en: 'Verdict: {verdict}', zh: '结论：{verdict}' },
  scores: {
    it: 'Autenticità {authenticity} su 100 (probabilità di acquisti tra {low} % e {high} %)',
    en: 'Authenticity {authenticity} of 100 (probability of purchases between {low} % and {high} %)',
    zh: '真实度 {authenticity}／100（存在购买行为的概率为 {low} % 至 {high} %）',
  },
  craft: { it: 'Mestiere {craft} su 100', en: 'Craft {craft} of 100', zh: '内容功力 {craft}／100' },
  growth: { it: 'Crescita', en: 'Growth', zh: '涨粉趋势' },
  engagement: { it: 'Interazioni', en: 'Engagement', zh: '互动水平' },
  count_shape: { it: 'Forma dei numeri', en: 'Shape of the counts', zh: '数据形态' },
  comments: { it: 'Commenti', en: 'Comments', zh: '评论质量' },
  commenters: { it: 'Chi commenta', en: 'Commenters', zh: '评论者' },
  conduct: { it: 'Condotta', en: 'Conduct', zh: '运营表现' },
  followers: { it: 'Campione di follower', en: 'Follower sample', zh: '粉丝样本' },
  platform: { it: 'Piattaforma', en: 'Platform', zh: '平台' },
  nothingFound: { it: 'niente di insolito', en: 'nothing unusual', zh: '未见异常' },
  share: {
    it: '{n} profili; finti circa il {estimate} % (tra {low} % e {high} %)',
    en: '{n} profiles; about {estimate} % fake ({low} % to {high} %)',
    zh: '共 {n} 个账号；假粉约占 {estimate} %（{low} % 至 {high} %）',
  },
  noShare: {
    it: '{n} profili; sotto 100 non si stima una quota',
    en: '{n} profiles; below 100 no share is estimated',
    zh: '共 {n} 个账号；不足 100 个，不估算占比',
  },
  notANumber: {
    it: '{found} non è un numero: scrivi solo cifre o lascia vuoto',
    en: '{found} is not a number: write digits only, or leave it empty',
    zh: '{found} 不是数字：请只填写数字或留空',
  },
  notAFlag: {
    it: '{found} non è sì o no: usa 1 o 0, true o false',
    en: '{found} is neither yes nor no: use 1 or 0, true or false',
    zh: '{found} 不是是／否：请使用 1 或 0、true 或 false',
  },
  noHeader: {
    it: 'Nessuna colonna conosciuta nella prima riga: serve almeno una di {columns}',
    en: 'No known column in the first line: needs at least one of {columns}',
    zh: '首行没有可识别的列：至少需要 {columns} 之一',
  },
} as const satisfies Record<string, Phrase>;
