// What the numbers of the match policy do, and what is wrong with one.
import type { Phrase } from '../base/words.ts';

export const matchPolicyWords = {
  badVersion: {
    it: 'La versione comincia con una data: 2026-11-26 o 2026-11-26-nostra',
    en: 'A version begins with a date: 2026-11-26 or 2026-11-26-ours',
    zh: '版本号须以日期开头，例如 2026-11-26 或 2026-11-26-ours',
  },
  noWeight: {
    it: 'Almeno una parte deve pesare più di zero',
    en: 'At least one part must weigh more than zero',
    zh: '至少有一项的权重须大于零',
  },
} as const satisfies Record<string, Phrase>;

export const partWords = {
  coherence: { it: 'Coerenza', en: 'Coherence', zh: '内容契合' },
  use: { it: 'Usa già cose simili', en: 'Already uses such things', zh: '自然使用' },
  relation: { it: 'Relazione con il marchio', en: 'Relation with the brand', zh: '品牌关系' },
  experience: { it: 'Esperienza nel settore', en: 'Experience in the sector', zh: '行业经验' },
  competitor: { it: 'Lontano dai concorrenti', en: 'Away from competitors', zh: '竞品关联' },
  audience: { it: 'Pubblico', en: 'Audience', zh: '受众' },
  authenticity: { it: 'Autenticità', en: 'Authenticity', zh: '真实度' },
  craft: { it: 'Mestiere', en: 'Craft', zh: '内容功力' },
  price: { it: 'Prezzo', en: 'Price', zh: '报价' },
  availability: { it: 'Disponibilità', en: 'Availability', zh: '档期' },
} as const satisfies Record<string, Phrase>;

export const numberWords = {
  tagPosts: {
    it: 'Quanti post valgono i temi dichiarati',
    en: 'How many posts the declared topics are worth',
    zh: '已标注领域相当于多少篇内容',
  },
  fullShare: {
    it: 'Quota di post sui temi del brief che vale piena',
    en: 'Share of posts on the brief’s topics that counts in full',
    zh: '相关领域内容达到该占比即满分',
  },
  usePosts: {
    it: 'Post non pagati sulle cose del marchio che valgono pieno',
    en: 'Unpaid posts about the brand’s things that count in full',
    zh: '自然提及品牌所售之物达到该篇数即满分',
  },
  classPosts: {
    it: 'Post non pagati sulla classe di prodotti che valgono metà',
    en: 'Unpaid posts about the product class that count for half',
    zh: '自然提及同类产品达到该篇数即得一半分',
  },
  warmPosts: {
    it: 'Post caldi sul marchio che valgono pieno',
    en: 'Warm posts about the brand that count in full',
    zh: '正面提及品牌达到该篇数即满分',
  },
  sectorWorks: {
    it: 'Collaborazioni nel settore che valgono pieno',
    en: 'Collaborations in the sector that count in full',
    zh: '同行业合作达到该次数即满分',
  },
  competitorMonths: {
    it: 'Mesi con un concorrente che pesano del tutto',
    en: 'Months with a competitor that weigh in full',
    zh: '与竞品合作达到该月数即按满额扣分',
  },
  competitorHalfLife: {
    it: 'Mesi dopo i quali l’associazione pesa la metà',
    en: 'Months after which the association weighs half',
    zh: '竞品关联的影响减半所需月数',
  },
  competitorPosts: {
    it: 'Post che nominano un concorrente e pesano del tutto',
    en: 'Posts naming a competitor that weigh in full',
    zh: '提及竞品达到该篇数即按满额扣分',
  },
  likenessSame: { it: 'Somiglianza: stessa classe', en: 'Likeness: same class', zh: '相似度：同一品类' },
  likenessRelated: { it: 'Somiglianza: classe affine', en: 'Likeness: related class', zh: '相似度：相近品类' },
  likenessUnknown: { it: 'Somiglianza: classe non detta', en: 'Likeness: class not said', zh: '相似度：品类未知' },
  likenessOther: { it: 'Somiglianza: altra classe', en: 'Likeness: other class', zh: '相似度：其他品类' },
  fullFollowers: {
    it: 'Follower che valgono pieno (sotto, in scala logaritmica)',
    en: 'Followers that count in full (below, by logarithm)',
    zh: '粉丝数达到该值即满分（以下按对数计算）',
  },
  largeAudience: { it: 'Pubblico ampio da', en: 'Large audience from', zh: '粉丝量大：不少于' },
  smallAudience: { it: 'Pubblico piccolo sotto', en: 'Small audience below', zh: '粉丝量小：低于' },
  craftGood: { it: 'Mestiere buono da', en: 'Good craft from', zh: '内容功力好：不低于' },
  craftPoor: { it: 'Mestiere debole sotto', en: 'Weak craft below', zh: '内容功力弱：低于' },
  comfortableShare: {
    it: 'Quota del budget che un post può costare',
    en: 'Share of the budget that one post may cost',
    zh: '单篇报价占预算的合理上限',
  },
  cheapBelow: {
    it: 'Conveniente sotto (rispetto ai simili)',
    en: 'Cheap below (against comparables)',
    zh: '低价线（相对同类报价）',
  },
  dearAbove: {
    it: 'Caro sopra (rispetto ai simili)',
    en: 'Dear above (against comparables)',
    zh: '高价线（相对同类报价）',
  },
  unknownValue: {
    it: 'Quanto vale ciò che non si sa (0–1)',
    en: 'What counts for what is not known (0–1)',
    zh: '未知项的取值（0–1）',
  },
} as const satisfies Record<string, Phrase>;

/** What stands above the file and above each of its fields. */
export const matchPolicyHead: Phrase = {
  it: `Pesi e soglie del match di Kolosseo. Cambia i numeri, dai una nuova version, poi:
  kolosseo match-policy check FILE    controlla il file e dice in che cosa è diverso
  kolosseo match-policy use FILE      da ora in poi valgono questi, per tutti
Ciò che manca resta come di fabbrica. Nessuno studio dà questi numeri: sono scelte nostre, datate.`,
  en: `Weights and thresholds of Kolosseo's match. Change numbers, give a new version, then:
  kolosseo match-policy check FILE    holds the file against its contract and says in what it differs
  kolosseo match-policy use FILE      counts from now on, for everybody
What is left out is as shipped. No study gives these numbers: they are our own choices, dated.`,
  zh: `Kolosseo 匹配规则的权重与阈值。修改数值并填写新的 version，然后：
  kolosseo match-policy check FILE    检查文件，并列出不同之处
  kolosseo match-policy use FILE      从现在起对所有人生效
未填写的字段沿用出厂设置。这些数值并无研究依据，均为自定，并注明日期。`,
};

export const matchPolicyFieldWords = {
  version: {
    it: 'Versione: un giorno, con un’aggiunta se vuoi. Una versione usata non cambia più',
    en: 'Version: a day, with an addition if you like. A version that was used never changes',
    zh: '版本号：日期，可加后缀。用过的版本不再改变',
  },
  weights: {
    it: 'Quanto pesa ogni parte, da 0 a 100; contano i rapporti',
    en: 'How much each part weighs, from 0 to 100; only the ratios count',
    zh: '各项权重，0 到 100；只看相对比例',
  },
  numbers: {
    it: 'Soglie, con il minimo e il massimo ammessi',
    en: 'Thresholds, with the least and the most allowed',
    zh: '阈值，附允许的最小值和最大值',
  },
  fixedCategories: {
    it: 'Categorie pagate solo con un compenso fisso',
    en: 'Categories that are paid a fixed fee only',
    zh: '仅付固定费用的达人类别',
  },
  fixedTiers: {
    it: 'Fasce pagate solo con un compenso fisso',
    en: 'Tiers that are paid a fixed fee only',
    zh: '仅付固定费用的达人层级',
  },
} as const satisfies Record<string, Phrase>;
