// What the plan of a brief says in the terminal.
export const briefPlanWords = {
  usage: {
    it: 'Uso: kolosseo plan --brief ID|FILE.yaml [--json]   oppure   kolosseo plan --open ID [--pdf FILE]   oppure   kolosseo plan --instance FILE.json [--json]',
    en: 'Usage: kolosseo plan --brief ID|FILE.yaml [--json]   or   kolosseo plan --open ID [--pdf FILE]   or   kolosseo plan --instance FILE.json [--json]',
    zh: '用法：kolosseo plan --brief ID|文件.yaml [--json]   或   kolosseo plan --open ID [--pdf 文件]   或   kolosseo plan --instance 文件.json [--json]',
  },
  openUsage: {
    it: 'Uso: kolosseo plan --open ID [--pdf FILE] [--xlsx FILE] [--json] [--language it|en|zh]',
    en: 'Usage: kolosseo plan --open ID [--pdf FILE] [--xlsx FILE] [--json] [--language it|en|zh]',
    zh: '用法：kolosseo plan --open ID [--pdf 文件] [--xlsx 文件] [--json] [--language it|en|zh]',
  },
  written: { it: 'Scritto {file}', en: 'Wrote {file}', zh: '已写入 {file}' },
  head: {
    it: '{reach} persone attese per {cost} (budget {budget}): {kols} KOL fra {candidates}, {proof}',
    en: '{reach} people expected for {cost} (budget {budget}): {kols} KOLs of {candidates}, {proof}',
    zh: '预计触达 {reach} 人，费用 {cost}（预算 {budget}）：从 {candidates} 个账号中选出 {kols} 位，{proof}',
  },
  best: { it: 'è il meglio possibile, dimostrato', en: 'proven to be the best possible', zh: '已证明为最优方案' },
  within: {
    it: 'a non più di {gap} dal meglio possibile',
    en: 'within {gap} of the best possible',
    zh: '距最优不超过 {gap}',
  },
  line: {
    it: '  {name} · {platform} · {posts} post · {cost}{mark} · aggiunge {adds}',
    en: '  {name} · {platform} · {posts} posts · {cost}{mark} · adds {adds}',
    zh: '  {name} · {platform} · {posts} 篇 · {cost}{mark} · 新增触达 {adds}',
  },
  byHand: {
    it: 'A mano: i nomi più grandi {biggest}, il prezzo più basso {cheapest}',
    en: 'By hand: the biggest names {biggest}, the lowest price {cheapest}',
    zh: '人工选择：选大号 {biggest}，选最低价 {cheapest}',
  },
} as const;
