// What the text check says: what was found, why it matters, which exemption to prove, how to mend it.
export const complianceWords = {
  absolute_term: {
    it: '“{match}” è un termine assoluto: in una pubblicità in Cina serve un’esenzione, altrimenti la sanzione va da 200.000 a 1.000.000 di yuan',
    en: '“{match}” is an absolute term: an advertisement in China needs an exemption for it, else the fine is 200,000 to 1,000,000 yuan',
    zh: '“{match}”属于绝对化用语：商业广告中须有豁免理由，否则可处 20 万至 100 万元罚款',
  },
  medical_claim: {
    it: '“{match}” promette un effetto medico: è vietato a tutto ciò che non è medicina',
    en: '“{match}” promises a medical effect: forbidden to everything that is no medicine',
    zh: '“{match}”涉及疾病治疗或医疗功效：非医疗、药品、医疗器械广告不得使用',
  },
  ad_label_missing_cn: {
    it: 'Il contenuto spinge un prodotto e ha un modo di acquistarlo, ma non è marcato “广告”',
    en: 'The content promotes a product with a way to buy it, but is not marked “广告”',
    zh: '内容推销商品并附有购买方式，但未显著标明“广告”',
  },
  ad_label_missing_it: {
    it: 'Manca “Pubblicità” (o una formula ammessa) nei primi {within} caratteri',
    en: '“Pubblicità” (or an accepted formula) is missing in the first {within} characters',
    zh: '前 {within} 个字符内缺少“Pubblicità”（意大利广告标识）',
  },
  mend_absolute_term: {
    it: 'Riscrivi con un fatto verificabile, oppure indica l’esenzione e allega la prova',
    en: 'Rewrite it as a fact that can be checked, or name the exemption and attach the proof',
    zh: '改写为可核实的事实，或选择适用的豁免情形并附证明',
  },
  mend_medical_claim: { it: 'Togli la promessa', en: 'Take the promise out', zh: '删除相关表述' },
  mend_ad_label_missing_cn: {
    it: 'Scrivi “广告” all’inizio, ben visibile',
    en: 'Write “广告” at the start, plain to see',
    zh: '在开头显著位置标明“广告”',
  },
  mend_ad_label_missing_it: {
    it: 'Inizia con “Pubblicità – {brand}”',
    en: 'Begin with “Pubblicità – {brand}”',
    zh: '开头写上“Pubblicità – {brand}”',
  },
  exempt_own_attitude: {
    it: 'Esprime solo l’atteggiamento o l’obiettivo dell’azienda',
    en: 'It states the company’s own attitude or goal only',
    zh: '仅表明经营者的服务态度或经营理念、目标',
  },
  exempt_self_comparison: {
    it: 'Confronta prodotti dello stesso marchio, ed è vero',
    en: 'It compares things of the same brand, and is true',
    zh: '仅用于同一品牌自有商品之间的真实对比',
  },
  exempt_usage_tip: {
    it: 'Consiglia come, quando o fino a quando usarlo',
    en: 'It advises how, when or until when to use it',
    zh: '仅用于提示使用方法、使用时间、保存期限等',
  },
  exempt_grading: {
    it: 'È la classe di una norma o di uno standard',
    en: 'It is a grade of a norm or standard',
    zh: '依据国家或行业标准的分级用语',
  },
  exempt_name_or_award: {
    it: 'È un nome, un marchio o un premio ufficiale',
    en: 'It is a name, a trademark or an official award',
    zh: '属于商品名称、商标或国家认可的奖项、称号',
  },
  exempt_provable: {
    it: 'È un fatto dimostrabile, limitato nel tempo e nel luogo',
    en: 'It is a provable fact, limited in time and place',
    zh: '在限定时间、空间内真实可查的事实',
  },
} as const;

export const exemptions = [
  'exempt_own_attitude',
  'exempt_self_comparison',
  'exempt_usage_tip',
  'exempt_grading',
  'exempt_name_or_award',
  'exempt_provable',
] as const;
