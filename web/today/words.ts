// Texts of the first page.
export const todayWords = {
  title: { it: 'Oggi', en: 'Today', zh: '今日' },
  answers: { it: 'Che cosa aspetta una decisione.', en: 'What waits for a decision.', zh: '今天需要处理的事。' },
  nothing: {
    it: 'Niente aspetta una decisione.',
    en: 'Nothing waits for a decision.',
    zh: '没有待处理的事项。',
  },
  importReady: {
    it: '{file}: riconosciuto, aspetta conferma',
    en: '{file}: recognised, waits for your word',
    zh: '{file}：已识别，等待确认',
  },
  importRejected: {
    it: '{file}: {n} righe scartate da correggere',
    en: '{file}: {n} rejected rows to mend',
    zh: '{file}：有 {n} 行被拒绝，待修正',
  },
  importFailed: {
    it: '{file}: importazione non riuscita',
    en: '{file}: the import failed',
    zh: '{file}：导入失败',
  },
  invited: {
    it: '{campaign}: inviti senza risposta: {n}',
    en: '{campaign}: invitations without an answer: {n}',
    zh: '{campaign}：{n} 个邀约未回复',
  },
  agreed: {
    it: '{campaign}: KOL che devono la bozza: {n}',
    en: '{campaign}: KOLs who owe a draft: {n}',
    zh: '{campaign}：{n} 位达人待交稿',
  },
  drafted: {
    it: '{campaign}: bozze da approvare: {n}',
    en: '{campaign}: drafts to approve: {n}',
    zh: '{campaign}：{n} 篇稿件待审核',
  },
  approved: {
    it: '{campaign}: contenuti da pubblicare: {n}',
    en: '{campaign}: contents to publish: {n}',
    zh: '{campaign}：{n} 篇内容待发布',
  },
  published: {
    it: '{campaign}: pubblicazioni da misurare: {n}',
    en: '{campaign}: publications to measure: {n}',
    zh: '{campaign}：{n} 个已发布内容待统计',
  },
  measured: {
    it: '{campaign}: {n} KOL da liquidare',
    en: '{campaign}: {n} KOLs to settle',
    zh: '{campaign}：{n} 位达人待结算',
  },
  archive: { it: 'L’archivio', en: 'The archive', zh: '达人库' },
  steps: { it: 'Da dove cominciare', en: 'Where to begin', zh: '从这里开始' },
  stepAssess: {
    it: 'Valuta l’azienda: tre questionari e un brief proposto',
    en: 'Assess the company: three questionnaires and a proposed brief',
    zh: '企业评估：三份问卷，生成建议投放需求',
  },
  newToChina: {
    it: 'La Cina è nuova per te? Comincia da qui: la guida in italiano',
    en: 'New to China? Start here: the guide',
    zh: '刚接触达人投放？先看指南',
  },
  stepImport: {
    it: '1. Importa i file che hai: elenchi di KOL, post, commenti',
    en: '1. Import the files you hold: lists of KOLs, posts, comments',
    zh: '1. 导入手头的文件：达人名单、作品、评论',
  },
  stepBrief: {
    it: '2. Scrivi il brief: che cosa vendi, a chi, con quanto',
    en: '2. Write the brief: what you sell, to whom, for how much',
    zh: '2. 填写需求：卖什么、卖给谁、预算多少',
  },
  stepPlan: {
    it: '3. Fai il piano: quali KOL, e quanto è vicino al meglio',
    en: '3. Make the plan: which KOLs, and how near to the best',
    zh: '3. 生成方案：选哪些达人，离最优还有多远',
  },
  samples: {
    it: 'Non hai ancora un file? Nella cartella samples c’è un archivio inventato con cui provare.',
    en: 'No file yet? The folder samples holds an invented archive to try with.',
    zh: '还没有文件？samples 文件夹里有一份虚构的示例数据可供试用。',
  },
} as const;
