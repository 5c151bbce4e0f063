// Reasons for and against a KOL, and why one is left out.
import type { Phrase } from '../base/words.ts';

/** What a brief asks of an audience, as a sentence names it. */
export const targetPartNames = {
  gender: { it: 'genere', en: 'gender', zh: '性别' },
  age: { it: 'età', en: 'age', zh: '年龄' },
  region: { it: 'regione', en: 'region', zh: '地域' },
} as const satisfies Record<string, Phrase>;

export const matchWords = {
  topics_shared: { it: 'tema dichiarato: {topics}', en: 'declared topic: {topics}', zh: '标注领域契合：{topics}' },
  topics_posted: {
    it: 'parla di {topics}: {share}% di {n} post letti',
    en: 'posts about {topics}: {share}% of {n} posts read',
    zh: '内容契合：{topics}（已读 {n} 篇中占 {share}%）',
  },
  topics_foreign: {
    it: 'parla d’altro: {topics}',
    en: 'posts about other things: {topics}',
    zh: '内容领域不符：{topics}',
  },
  topics_unknown: { it: 'temi non noti', en: 'topics not known', zh: '内容领域未知' },
  already_uses: {
    it: 'ne ha già parlato in {count} post non pagati (“{term}”)',
    en: 'spoke of such things in {count} unpaid posts (“{term}”)',
    zh: '在 {count} 篇非商单内容中自然提及“{term}”',
  },
  speaks_of_class: {
    it: 'nomina prodotti simili ({classes}) in {count} post non pagati',
    en: 'names such products ({classes}) in {count} unpaid posts',
    zh: '在 {count} 篇非商单内容中提及同类产品（{classes}）',
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
  speaks_warmly: {
    it: 'parla bene del marchio in {count} post',
    en: 'speaks warmly of the brand in {count} posts',
    zh: '在 {count} 篇内容中好评该品牌',
  },
  speaks_coldly: {
    it: 'parla male del marchio in {count} post',
    en: 'speaks coldly of the brand in {count} posts',
    zh: '在 {count} 篇内容中差评该品牌',
  },
  worked_with_brand: {
    it: 'ha già lavorato con il marchio ({count})',
    en: 'worked with the brand before ({count})',
    zh: '曾与该品牌合作（{count} 次）',
  },
  sector_experience: {
    it: '{count} collaborazioni nel settore',
    en: '{count} collaborations in the sector',
    zh: '同行业合作 {count} 次',
  },
  related_experience: {
    it: '{count} collaborazioni in settori affini',
    en: '{count} collaborations in related sectors',
    zh: '相近行业合作 {count} 次',
  },
  competitor_association: {
    it: '{months} mesi con {competitor}, finiti {since} mesi fa',
    en: '{months} months with {competitor}, ended {since} months ago',
    zh: '曾与竞品 {competitor} 合作 {months} 个月，{since} 个月前结束',
  },
  competitor_running: {
    it: 'lavora da {months} mesi con {competitor}',
    en: 'has worked with {competitor} for {months} months',
    zh: '与竞品 {competitor} 合作中，已 {months} 个月',
  },
  competitor_undated: {
    it: 'ha lavorato con {competitor}, date non note',
    en: 'worked with {competitor}, dates not known',
    zh: '曾与竞品 {competitor} 合作，时间未知',
  },
  names_competitor: {
    it: 'nomina {competitor} in {count} post',
    en: 'names {competitor} in {count} posts',
    zh: '在 {count} 篇内容中提到竞品 {competitor}',
  },
  paid_for_competitor: {
    it: '{count} post pagati che nominano {competitor}',
    en: '{count} paid posts that name {competitor}',
    zh: '{count} 篇商单提到竞品 {competitor}',
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
  audience_imported: {
    it: '{share}% del pubblico è in target per {what} (dati importati del {day})',
    en: '{share}% of the audience is on target by {what} (imported data of {day})',
    zh: '按{what}看，{share}% 受众符合目标（导入数据，{day}）',
  },
  readers_in_regions: {
    it: '{share}% dei lettori con regione nota ({n}) è nelle regioni volute',
    en: '{share}% of the readers with known region ({n}) are in the wished regions',
    zh: '已知地区的 {n} 位评论者中 {share}% 位于目标地区',
  },
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
  craft_good: { it: 'lavora bene ({craft} su 100)', en: 'works well ({craft} of 100)', zh: '内容功力好（{craft}）' },
  craft_poor: {
    it: 'contenuti deboli ({craft} su 100)',
    en: 'weak content ({craft} of 100)',
    zh: '内容功力弱（{craft}）',
  },
  price_fits: { it: 'costa il {share}% del budget', en: 'costs {share}% of the budget', zh: '占预算 {share}%' },
  price_heavy: { it: 'costa il {share}% del budget', en: 'costs {share}% of the budget', zh: '占预算 {share}%，偏高' },
  price_dear: {
    it: 'chiede +{over}% rispetto ai simili',
    en: 'asks {over}% more than comparables',
    zh: '报价比同类高 {over}%',
  },
  price_cheap: {
    it: 'chiede −{under}% rispetto ai simili',
    en: 'asks {under}% less than comparables',
    zh: '报价比同类低 {under}%',
  },
  price_unknown: { it: 'prezzo non noto', en: 'price not known', zh: '报价未知' },
  partly_away: {
    it: 'non disponibile dal {from} al {to}',
    en: 'not available from {from} to {to}',
    zh: '{from} 至 {to} 无档期',
  },
  booked: {
    it: 'già impegnato con “{what}” dal {from} al {to}',
    en: 'booked for “{what}” from {from} to {to}',
    zh: '{from} 至 {to} 已排期“{what}”',
  },
  works_meanwhile: {
    it: 'in quei giorni lavora per {what} ({from} – {to})',
    en: 'works for {what} in these days ({from} – {to})',
    zh: '同期与 {what} 合作（{from} 至 {to}）',
  },
  out_excluded: { it: 'escluso dal brief', en: 'left out by the brief', zh: '需求中已排除' },
  out_platform: {
    it: 'è su un’altra piattaforma: {platform}',
    en: 'is on another platform: {platform}',
    zh: '平台不符：{platform}',
  },
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
  out_class: {
    it: 'per {productClass} la legge non ammette testimonial ({article})',
    en: 'for {productClass} the law allows no endorser ({article})',
    zh: '{productClass}广告不得使用代言人推荐（{article}）',
  },
  out_under_ten: {
    it: 'ha meno di dieci anni ({article})',
    en: 'is under ten years old ({article})',
    zh: '不满十周岁，不得代言（{article}）',
  },
  out_penalised: {
    it: 'sanzionato il {on}: escluso fino al {until} ({article})',
    en: 'penalised on {on}: barred until {until} ({article})',
    zh: '{on} 曾因虚假代言受罚，{until} 前不得代言（{article}）',
  },
  out_exclusive: {
    it: 'esclusiva con {competitor} fino al {until}',
    en: 'exclusive with {competitor} until {until}',
    zh: '与竞品 {competitor} 有排他约定，至 {until}',
  },
  out_running: {
    it: 'lavora ancora con {competitor}',
    en: 'still works with {competitor}',
    zh: '与竞品 {competitor} 的合作仍在进行',
  },
  out_cooling: {
    it: 'ha lavorato con {competitor} fino al {ended}: meno di {days} giorni prima',
    en: 'worked with {competitor} until {ended}: less than {days} days before',
    zh: '与竞品 {competitor} 的合作于 {ended} 结束，不足 {days} 天',
  },
  out_unavailable: {
    it: 'non disponibile dal {from} al {to}',
    en: 'not available from {from} to {to}',
    zh: '{from} 至 {to} 无档期',
  },
} as const;

export type ReasonCode = keyof typeof matchWords;
