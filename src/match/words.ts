// Reasons for and against a KOL, and why one is left out.
export const matchWords = {
  topics_shared: { it: 'parla di {topics}', en: 'speaks of {topics}', zh: '内容领域契合：{topics}' },
  topics_foreign: {
    it: 'i suoi temi sono altri: {topics}',
    en: 'its topics are others: {topics}',
    zh: '内容领域不符：{topics}',
  },
  topics_unknown: { it: 'temi non noti', en: 'topics not known', zh: '内容领域未知' },
  already_uses: {
    it: 'ne ha già parlato in {count} post non pagati (“{term}”)',
    en: 'spoke of such things in {count} unpaid posts (“{term}”)',
    zh: '在 {count} 篇非商单内容中自然提及“{term}”',
  },
  only_paid: {
    it: 'ne ha parlato solo in post pagati ({count})',
    en: 'spoke of such things in paid posts only ({count})',
    zh: '仅在商单中提及过（{count} 篇）',
  },
  knows_brand: {
    it: 'ha già nominato il marchio in {count} post',
    en: 'named the brand in {count} posts',
    zh: '曾在 {count} 篇内容中提到该品牌',
  },
  worked_with_brand: { it: 'ha già lavorato con il marchio', en: 'worked with the brand before', zh: '曾与该品牌合作' },
  sector_experience: {
    it: '{count} collaborazioni nel settore',
    en: '{count} collaborations in the sector',
    zh: '同行业合作 {count} 次',
  },
  competitor_association: {
    it: '{months} mesi con {competitor}, finiti {since} mesi fa',
    en: '{months} months with {competitor}, ended {since} months ago',
    zh: '曾与竞品 {competitor} 合作 {months} 个月，{since} 个月前结束',
  },
  names_competitor: {
    it: 'nomina {competitor} in {count} post',
    en: 'names {competitor} in {count} posts',
    zh: '在 {count} 篇内容中提到竞品 {competitor}',
  },
  audience_large: {
    it: 'pubblico ampio: {followers} follower',
    en: 'large audience: {followers} followers',
    zh: '粉丝量大：{followers}',
  },
  audience_small: {
    it: 'pubblico piccolo: {followers} follower',
    en: 'small audience: {followers} followers',
    zh: '粉丝量较小：{followers}',
  },
  audience_unknown: { it: 'follower non noti', en: 'followers not known', zh: '粉丝数未知' },
  verdict_authentic: {
    it: 'pubblico autentico ({authenticity})',
    en: 'authentic audience ({authenticity})',
    zh: '受众真实（{authenticity}）',
  },
  verdict_look_closer: {
    it: 'pubblico da approfondire ({authenticity})',
    en: 'audience needs a closer look ({authenticity})',
    zh: '受众需进一步核查（{authenticity}）',
  },
  verdict_risk: {
    it: 'pubblico forse comprato ({authenticity})',
    en: 'audience perhaps bought ({authenticity})',
    zh: '受众疑似注水（{authenticity}）',
  },
  verdict_unknown: {
    it: 'pubblico non verificabile: dati insufficienti',
    en: 'audience not verified: not enough data',
    zh: '受众未核实：数据不足',
  },
  price_fits: { it: 'costa il {share}% del budget', en: 'costs {share}% of the budget', zh: '占预算 {share}%' },
  price_heavy: { it: 'costa il {share}% del budget', en: 'costs {share}% of the budget', zh: '占预算 {share}%，偏高' },
  price_unknown: { it: 'prezzo non noto', en: 'price not known', zh: '报价未知' },
  out_excluded: { it: 'escluso dal brief', en: 'left out by the brief', zh: '需求中已排除' },
  out_verdict: {
    it: 'verdetto non ammesso dal brief',
    en: 'verdict not allowed by the brief',
    zh: '审核结论不符合需求',
  },
  out_price: {
    it: 'un solo post costa più del budget',
    en: 'one post costs more than the budget',
    zh: '单篇报价超出预算',
  },
  out_exclusive: {
    it: 'esclusiva con {competitor} fino al {until}',
    en: 'exclusive with {competitor} until {until}',
    zh: '与竞品 {competitor} 有排他约定，至 {until}',
  },
  out_cooling: {
    it: 'ha lavorato con {competitor} meno di {days} giorni fa',
    en: 'worked with {competitor} less than {days} days ago',
    zh: '与竞品 {competitor} 的合作结束不足 {days} 天',
  },
} as const;

export type ReasonCode = keyof typeof matchWords;
