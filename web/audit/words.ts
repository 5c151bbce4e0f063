// Texts of the audit dossier.
export const auditPageWords = {
  title: { it: 'Verifica dell’audience', en: 'Audit of the audience', zh: '粉丝真实性审核' },
  authentic: {
    it: 'Autentico: niente fa pensare a follower o interazioni comprate.',
    en: 'Authentic: nothing suggests bought followers or interactions.',
    zh: '真实：未发现买粉或刷量的迹象。',
  },
  look_closer: {
    it: 'Da guardare meglio: qualcosa va chiarito prima di un contratto.',
    en: 'Look closer: something should be cleared up before a contract.',
    zh: '需进一步核查：签约前有疑点需要澄清。',
  },
  risk: {
    it: 'A rischio: una parte di questa audience è stata probabilmente comprata.',
    en: 'Risk: part of this audience was probably bought.',
    zh: '存在风险：部分粉丝或互动很可能是买来的。',
  },
  not_enough_data: {
    it: 'Dati insufficienti: non si può dire né bene né male.',
    en: 'Not enough data: nothing can be said for or against.',
    zh: '数据不足：暂时无法判断真假。',
  },
  authenticity: { it: 'Autenticità', en: 'Authenticity', zh: '真实度' },
  authenticityHint: {
    it: 'Probabilità che l’audience sia cresciuta da sé, su 100. Tra parentesi l’intervallo all’80 %.',
    en: 'Probability that the audience grew by itself, out of 100. In brackets the 80 % interval.',
    zh: '粉丝自然增长的可能性（满分 100），括号内为 80% 置信区间。',
  },
  craft: { it: 'Mestiere', en: 'Craft', zh: '内容功力' },
  craftHint: {
    it: 'Originalità, costanza, dialogo, commenti nel merito. Separato dai sospetti.',
    en: 'Originality, cadence, dialogue, comments to the point. Apart from suspicions.',
    zh: '原创度、更新频率、互动回复与有效评论，与造假嫌疑分开评估。',
  },
  range: { it: '{low}–{high}', en: '{low}–{high}', zh: '{low}–{high}' },
  against: { it: 'parla contro', en: 'speaks against', zh: '存在疑点' },
  unsure: { it: 'da chiarire', en: 'to be cleared up', zh: '有待澄清' },
  note: { it: 'riguarda il mestiere', en: 'about the craft', zh: '关乎内容功力' },
  fine: { it: 'niente di insolito', en: 'nothing unusual', zh: '未见异常' },
  missing: { it: 'dati insufficienti', en: 'not enough data', zh: '数据不足' },
  missingTitle: { it: 'Che cosa manca', en: 'What is missing', zh: '缺少的数据' },
  change: {
    it: 'Può cambiare l’esito: l’esportazione dal back-office del KOL, più giorni di follower, un campione di follower.',
    en: 'What would change this: the export from the KOL’s back office, more days of followers, a sample of followers.',
    zh: '以下资料可能改变结论：达人后台导出数据、更长的粉丝历史、粉丝抽样。',
  },
  rests: {
    it: 'Poggia su {snapshots} giorni di follower, {posts} post e {comments} commenti, dal {from} al {to}.',
    en: 'Rests on {snapshots} days of followers, {posts} posts and {comments} comments, from {from} to {to}.',
    zh: '依据：{snapshots} 天粉丝数据、{posts} 篇作品、{comments} 条评论（{from} 至 {to}）。',
  },
  restsNothing: {
    it: 'Di questo account si conosce solo il nome e, al più, il numero di follower.',
    en: 'Only the name and, at most, the follower count of this account are known.',
    zh: '目前只知道该账号的名称，最多还有粉丝数。',
  },
  made: {
    it: 'Verificato il {at} con le soglie del {policy}',
    en: 'Audited on {at} with the thresholds of {policy}',
    zh: '审核时间 {at}，规则版本 {policy}',
  },
  again: { it: 'Verifica di nuovo', en: 'Audit again', zh: '重新审核' },
  history: { it: 'Verifiche precedenti', en: 'Earlier audits', zh: '历次审核' },
  watch: { it: 'Segui', en: 'Watch', zh: '关注' },
  watched: { it: 'Seguito', en: 'Watched', zh: '已关注' },
  watchHint: {
    it: 'Di chi è seguito ti avvisiamo in «Oggi» quando nuovi dati cambiano la verifica o i follower saltano di colpo.',
    en: 'You are told under “Today” when new evidence changes the audit of whoever is watched, or followers jump.',
    zh: '关注后，审核结论变化或粉丝骤增骤减时会在“今日”提醒您。',
  },
  alerts: { it: 'Cambiati tra chi segui', en: 'Changed among those you watch', zh: '关注达人的变化' },
  followersJumped: {
    it: 'Follower {change}: da {before} a {after}, tra il {from} e il {to}',
    en: 'Followers {change}: from {before} to {after}, between {from} and {to}',
    zh: '粉丝 {change}：{from} 至 {to} 由 {before} 变为 {after}',
  },
  seen: { it: 'Visto', en: 'Seen', zh: '已读' },
  twoFamilies: {
    it: 'Per dire «a rischio» servono sempre due tipi di indizi diversi.',
    en: 'It takes two different kinds of evidence to say “risk”.',
    zh: '必须有两类不同的证据才会判定为“存在风险”。',
  },
} as const;
