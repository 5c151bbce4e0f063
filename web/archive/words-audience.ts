// Texts of a KOL’s audience: what files and comments tell of it, and what is missing.
export const audienceWords = {
  importedIs: {
    it: 'Dai dati importati: follower o lettori come li mostra il back-office o l’elenco dell’agenzia.',
    en: 'From imported data: followers or readers as a back office or an agency’s list shows them.',
    zh: '依据导入的数据：后台或机构名单提供的粉丝／读者画像。',
  },
  imported_gender: { it: 'Genere', en: 'Gender', zh: '性别' },
  women: { it: 'Donne', en: 'Women', zh: '女性' },
  men: { it: 'Uomini', en: 'Men', zh: '男性' },
  imported_age: { it: 'Età', en: 'Age', zh: '年龄' },
  imported_region: { it: 'Regioni', en: 'Regions', zh: '地域' },
  imported_city: { it: 'Città', en: 'Cities', zh: '城市' },
  imported_city_tier: { it: 'Livello delle città', en: 'Tier of cities', zh: '城市等级' },
  years: { it: '{low}–{high} anni', en: '{low}–{high} years', zh: '{low}–{high} 岁' },
  yearsBelow: { it: 'sotto i {high} anni', en: 'under {high}', zh: '{high} 岁以下' },
  yearsFrom: { it: '{low} anni e oltre', en: '{low} and over', zh: '{low} 岁及以上' },
  morePlaces: { it: 'e altre {n} voci', en: 'and {n} more', zh: '另有 {n} 项' },
  stale: {
    it: 'oltre sei mesi: chiedi dati nuovi',
    en: 'over six months old: ask for new data',
    zh: '已超过半年，建议索取新数据',
  },
  audienceIs: {
    it: 'Da {comments} commenti di {readers} persone, tra il {from} e il {to}. Tornati sotto più di un post: {share}.',
    en: 'From {comments} comments by {readers} people, between {from} and {to}. Back under more than one post: {share}.',
    zh: '依据 {readers} 人的 {comments} 条评论（{from} 至 {to}），其中 {share} 在多篇作品下留言。',
  },
  languages: { it: 'Lingue dei commenti', en: 'Languages of comments', zh: '评论语言' },
  regions: { it: 'Da dove commenta', en: 'Where it comments from', zh: '评论者 IP 属地' },
  regionsOf: {
    it: 'la regione è nota di {n} persone su {readers}',
    en: 'the region is known of {n} of {readers} people',
    zh: '{readers} 人中 {n} 人有属地信息',
  },
  hours: { it: 'Ore attive (ora cinese)', en: 'Active hours (Chinese time)', zh: '活跃时段（北京时间）' },
  hourOne: { it: 'ore {hour}: {n} commenti', en: '{hour}:00: {n} comments', zh: '{hour} 时：{n} 条评论' },
  gapsTitle: {
    it: 'Che cosa manca, e come averlo',
    en: 'What is missing, and how to get it',
    zh: '缺少的数据及获取方式',
  },
  gap_comments: {
    it: 'Commenti: importa il file dei commenti di un crawler o del back-office.',
    en: 'Comments: import a crawler’s or the back office’s file of comments.',
    zh: '评论：请导入采集工具或后台导出的评论文件。',
  },
  gap_region: {
    it: 'Regione di chi commenta: viene con la colonna «IP 属地» del file dei commenti.',
    en: 'Region of who comments: it comes with the column “IP 属地” of the file of comments.',
    zh: '评论者地区：评论文件需包含“IP 属地”列。',
  },
  gap_hours: {
    it: 'Ore attive: serve l’ora nel file dei commenti.',
    en: 'Active hours: the file of comments must have the time.',
    zh: '活跃时段：评论文件需包含时间。',
  },
  gap_age_gender: {
    it: 'Età e genere: solo il KOL li vede. Chiedigli l’export «粉丝画像» di {backOffice} e importalo.',
    en: 'Age and gender: only the KOL sees them. Ask for the “粉丝画像” export of {backOffice} and import it.',
    zh: '年龄与性别：仅达人后台可见，请向达人索取{backOffice}的“粉丝画像”导出并导入。',
  },
  gap_fans: {
    it: 'I follower che non commentano: li conosce solo {backOffice} (fan attivi, città, interessi).',
    en: 'Followers who do not comment: only {backOffice} knows them (active fans, cities, interests).',
    zh: '未评论的粉丝：仅{backOffice}可查（活跃粉丝、城市、兴趣）。',
  },
} as const;
