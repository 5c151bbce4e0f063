// What the computed sections of the guide say around their figures.
export const guideTexts = {
  tier: {
    it: '- **{tier}**: da {from} follower',
    en: '- **{tier}**: from {from} followers',
    zh: '- **{tier}**：{from} 粉丝起',
  },
  tierNote: {
    it: 'Si contano per ogni account, non sommando le piattaforme; sotto l’ultima soglia nessuna fascia. Soglie del {version}: altri usano confini dieci volte diversi, quindi chiedi sempre quali.',
    en: 'They count for each account, never summed over platforms; below the last border there is no tier. Borders of {version}: others use borders ten times apart, so always ask which.',
    zh: '按单个账号计算，不跨平台相加；低于最低线不分级。门槛版本：{version}。各家标准可差十倍，沟通时请先对齐口径。',
  },
  season: {
    it: '- **{name}**: dal {from} al {to}; {why}. KOL sotto contratto entro il {contract}.',
    en: '- **{name}**: {from} to {to}; {why}. KOLs under contract by {contract}.',
    zh: '- **{name}**：{from}至{to}；{why}。达人最迟{contract}签约。',
  },
  seasonLate: {
    it: '- **{name}**: dal {from} al {to}; {why}. KOL da firmare entro il {contract}: è passato, resta chi è libero.',
    en: '- **{name}**: {from} to {to}; {why}. KOLs had to be signed by {contract}: take who is free.',
    zh: '- **{name}**：{from}至{to}；{why}。签约截止{contract}，已过，只能找有空档的达人。',
  },
  seasonNote: {
    it: 'Le date sono calcolate oggi, con le stesse regole che seguono il calendario e i tempi del brief.',
    en: 'Dates are reckoned today, by the same rules that calendar and brief follow.',
    zh: '日期按今天计算，与项目日历、需求排期用的是同一套规则。',
  },
  lead: {
    it: '- Firma: **{contract}** giorni prima che la stagione apra\n- Campione spedito: **{sample}** giorni prima\n- Bozza pronta: **{draft}** giorni prima\n- Primi post: **{seeding}** giorni prima',
    en: '- Signed: **{contract}** days before the season opens\n- Sample sent: **{sample}** days before\n- Draft ready: **{draft}** days before\n- First posts: **{seeding}** days before',
    zh: '- 签约：节点开始前 **{contract}** 天\n- 寄样：前 **{sample}** 天\n- 交稿：前 **{draft}** 天\n- 首批内容上线：前 **{seeding}** 天',
  },
} as const;
