// Texts around a page that is shown as somebody saw it.
export const seenWords = {
  banner: {
    it: 'Così {by} vedeva questa pagina: {at}, in {language}',
    en: 'This is how {by} saw this page: {at}, in {language}',
    zh: '这是 {by} 当时看到的页面：{at}，界面语言：{language}',
  },
  kept: { it: 'Pagina com’era', en: 'Page as it was', zh: '页面快照' },
  old: {
    it: 'I numeri sono quelli di allora. Qui non si cambia nulla.',
    en: 'The figures are those of then. Nothing is changed here.',
    zh: '数字为当时的数字，此处不能修改。',
  },
  share: { it: 'Tieni la pagina com’è ora', en: 'Keep this page as it is now', zh: '留存当前页面' },
  keeping: { it: 'Rileggo la pagina…', en: 'Reading the page again…', zh: '正在重新读取页面…' },
  shared: {
    it: 'Tenuta. Con questo link tu e chi gestisce la vedete com’è ora',
    en: 'Kept. With this link you and who manages see it as it is now',
    zh: '已留存。凭此链接，你和管理人员可看到此刻的页面',
  },
  today: { it: 'Vedi la pagina di oggi', en: 'See the page of today', zh: '查看当前页面' },
  toQuestion: { it: 'Alla domanda', en: 'To the question', zh: '返回问题' },
  open: {
    it: 'Vedi la pagina come la vedeva chi chiede',
    en: 'See the page as the asker saw it',
    zh: '查看提问者当时看到的页面',
  },
  openToday: { it: 'Apri la pagina di oggi', en: 'Open the page of today', zh: '打开当前页面' },
  changes: {
    it: 'Questa pagina è mostrata com’era: qui non si può cambiare nulla',
    en: 'This page is shown as it was: nothing can be changed here',
    zh: '此页为当时的快照，不能修改',
  },
  changesMend: {
    it: 'Apri la pagina di oggi per lavorarci',
    en: 'Open the page of today to work with it',
    zh: '请打开当前页面再操作',
  },
  notOnPage: {
    it: 'Non era sulla pagina quando è stata tenuta',
    en: 'It was not on the page when it was kept',
    zh: '留存时页面上没有这部分内容',
  },
  files: {
    it: 'I file sono quelli di oggi: apri la pagina di oggi per scaricarli',
    en: 'Files are those of today: open the page of today to download them',
    zh: '文件是当前版本，请打开当前页面下载',
  },
  otherPage: {
    it: 'A questo indirizzo è stata tenuta un’altra pagina: {title}',
    en: 'Another page was kept under this address: {title}',
    zh: '该留存对应的是另一页：{title}',
  },
  openKept: { it: 'Apri quella pagina', en: 'Open that page', zh: '打开那一页' },
  it: { it: 'italiano', en: 'Italian', zh: '意大利语' },
  en: { it: 'inglese', en: 'English', zh: '英语' },
  zh: { it: 'cinese', en: 'Chinese', zh: '中文' },
} as const;
