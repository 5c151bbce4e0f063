// What the match says in the terminal.
export const matchCommandWords = {
  usage: {
    it: 'Uso: kolosseo match --brief ID|FILE.yaml [--limit n] [--json]',
    en: 'Usage: kolosseo match --brief ID|FILE.yaml [--limit n] [--json]',
    zh: '用法：kolosseo match --brief ID|文件.yaml [--limit n] [--json]',
  },
  eligible: { it: '{n} KOL possibili', en: '{n} KOLs may be chosen', zh: '共 {n} 位可选达人' },
} as const;
