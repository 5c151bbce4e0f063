// What the match says in the terminal.
export const matchCommandWords = {
  usage: {
    it: 'Uso: kolosseo match --brief ID|FILE.yaml [--limit n] [--json]',
    en: 'Usage: kolosseo match --brief ID|FILE.yaml [--limit n] [--json]',
    zh: '用法：kolosseo match --brief ID|文件.yaml [--limit n] [--json]',
  },
  eligible: { it: '{n} KOL possibili', en: '{n} KOLs may be chosen', zh: '共 {n} 位可选达人' },
} as const;

export const matchPolicyCommandWords = {
  usage: {
    it: 'Uso: kolosseo match-policy export [--out FILE] · check FILE · use FILE [--note TESTO] [--json] · reset [--note TESTO] [--json] · list [--json]',
    en: 'Usage: kolosseo match-policy export [--out FILE] · check FILE · use FILE [--note TEXT] [--json] · reset [--note TEXT] [--json] · list [--json]',
    zh: '用法：kolosseo match-policy export [--out FILE] · check FILE · use FILE [--note TEXT] [--json] · reset [--note TEXT] [--json] · list [--json]',
  },
  written: {
    it: 'Regola del match {version} scritta in {file}',
    en: 'Match policy {version} written to {file}',
    zh: '匹配规则 {version} 已写入 {file}',
  },
  valid: {
    it: 'Valida: versione {version}. Diversa da quella in vigore ({against}) in: {fields}',
    en: 'Valid: version {version}. Differs from the policy in force ({against}) in: {fields}',
    zh: '有效：版本 {version}。与现行规则（{against}）不同之处：{fields}',
  },
  nothing: { it: 'niente', en: 'nothing', zh: '无' },
  used: {
    it: 'Regola del match {version} in vigore: vale dal prossimo match.',
    en: 'Match policy {version} is in force: it counts from the next match on.',
    zh: '匹配规则 {version} 已生效，自下次匹配起采用。',
  },
  inForce: { it: 'In vigore: {version}', en: 'In force: {version}', zh: '现行规则：{version}' },
  use: {
    it: '{at}  {version}  {name}  {note}',
    en: '{at}  {version}  {name}  {note}',
    zh: '{at}  {version}  {name}  {note}',
  },
} as const;
