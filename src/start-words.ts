// What the terminal says while the app starts.
export const startWords = {
  keyForm: {
    it: 'Una chiave è di 64 cifre esadecimali (openssl rand -hex 32); più chiavi si separano con virgole, la prima è quella in uso',
    en: 'A key is 64 hexadecimal digits (openssl rand -hex 32); several are separated by commas, the first is the one in use',
    zh: '密钥为 64 位十六进制数（openssl rand -hex 32）；多个密钥以逗号分隔，第一个为当前密钥',
  },
  databaseUrlForm: {
    it: 'Serve un indirizzo postgres://utente:password@host:porta/database',
    en: 'Needs an address postgres://user:password@host:port/database',
    zh: '应为 postgres://用户:密码@主机:端口/数据库 形式的地址',
  },
  building: {
    it: 'Preparo le pagine (solo la prima volta)…',
    en: 'Building the pages (the first time only)…',
    zh: '正在构建页面（仅首次）…',
  },
  filling: {
    it: 'Riempio l’area di lavoro con l’archivio di esempio…',
    en: 'Filling the workspace with the sample archive…',
    zh: '正在导入示例达人库…',
  },
  ready: { it: 'Kolosseo è pronto: {url}', en: 'Kolosseo is ready: {url}', zh: 'Kolosseo 已就绪：{url}' },
  owner: {
    it: 'Accesso del titolare (mostrato solo ora): {email} / {password}',
    en: 'The owner’s sign-in (shown only now): {email} / {password}',
    zh: '所有者登录信息（仅显示一次）：{email} / {password}',
  },
} as const;
