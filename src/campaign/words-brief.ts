// What the brief for KOLs says beside what people wrote into it.
import type { Phrase } from '../base/words.ts';

export const briefWords = {
  title: { it: 'Brief: {campaign}', en: 'Brief: {campaign}', zh: '投放 Brief：{campaign}' },
  for: { it: '{brand} · per {kol}', en: '{brand} · for {kol}', zh: '{brand} · 致 {kol}' },
  missing: {
    it: 'Testi non ancora scritti in italiano: {n}. Si leggono nella lingua in cui sono stati scritti.',
    en: 'Texts not yet written in English: {n}. They stand in the language in which they were written.',
    zh: '尚无中文版的内容：{n} 处，以原文语言显示。',
  },
  about: { it: 'Il marchio e lo scopo', en: 'The brand and the aim', zh: '品牌与目标' },
  goal_awareness: {
    it: 'Scopo: far conoscere il marchio.',
    en: 'Aim: to make the brand known.',
    zh: '目标：提升品牌知名度。',
  },
  goal_launch: { it: 'Scopo: lanciare il prodotto.', en: 'Aim: to launch the product.', zh: '目标：新品上市推广。' },
  audience: { it: 'Pubblico: {audience}.', en: 'Audience: {audience}.', zh: '目标人群：{audience}。' },
  products: { it: 'Prodotti', en: 'Products', zh: '产品信息' },
  contents: { it: 'Che cosa realizzare', en: 'What to make', zh: '交付内容' },
  content: { it: '{format}, {platform}', en: '{format}, {platform}', zh: '{platform} · {format}' },
  contentDue: {
    it: '{format}, {platform}: entro il {day}',
    en: '{format}, {platform}: by {day}',
    zh: '{platform} · {format}：{day}前发布',
  },
  messages: { it: 'Messaggi chiave', en: 'Key messages', zh: '核心卖点' },
  dos: { it: 'Da fare', en: 'Do', zh: '建议这样做' },
  donts: { it: 'Da non fare', en: 'Don’t', zh: '请勿' },
  mandatory: { it: 'Parole obbligatorie', en: 'Mandatory words', zh: '必带词' },
  hashtags: { it: 'Hashtag e argomenti', en: 'Hashtags and topics', zh: '话题标签' },
  mood: { it: 'Tono e immagini', en: 'Mood', zh: '风格调性' },
  dates: { it: 'Date', en: 'Dates', zh: '时间安排' },
  period: { it: 'Dal {from} al {to}.', en: 'From {from} to {to}.', zh: '{from}至{to}。' },
  from: { it: 'Dal {from}.', en: 'From {from}.', zh: '{from}起。' },
  until: { it: 'Fino al {to}.', en: 'Until {to}.', zh: '{to}前。' },
  approval: {
    it: 'Bozza prima della pubblicazione: rispondiamo entro {days} giorni lavorativi; giri di modifiche compresi: {rounds}.',
    en: 'Draft before publication: we answer within {days} working days; rounds of changes included: {rounds}.',
    zh: '发布前请先提交稿件，我们在{days}个工作日内反馈；含修改{rounds}次。',
  },
  online: {
    it: 'Il contenuto resta in rete almeno {days} giorni.',
    en: 'The content stays online for at least {days} days.',
    zh: '内容发布后请保留至少{days}天。',
  },
  codes: { it: 'Codici e QR', en: 'Codes and QR', zh: '优惠码与二维码' },
  code: { it: 'Il tuo codice: {code}', en: 'Your code: {code}', zh: '您的专属优惠码：{code}' },
  qr: {
    it: 'Link e codici QR sono nella scheda dei punti di contatto che ricevi a parte.',
    en: 'Links and QR codes stand on the sheet of touchpoints that you get beside.',
    zh: '专属链接与二维码见另附的推广物料单。',
  },
  note: { it: 'Note', en: 'Notes', zh: '备注' },
  label: {
    it: 'Scrivi «广告» all’inizio, ben visibile, e dichiara la collaborazione con lo strumento ufficiale della piattaforma.',
    en: 'Write “广告” at the beginning, plain to see, and declare the collaboration with the platform’s official tool.',
    zh: '请在开头显著位置标明“广告”，并通过平台官方工具报备合作。',
  },
  used: {
    it: 'Prova il prodotto prima di consigliarlo e conserva una foto dell’uso.',
    en: 'Try the product before recommending it, and keep a photo of its use.',
    zh: '推荐前请先实际使用产品，并保留使用照片。',
  },
  written_it: { it: 'in italiano', en: 'in Italian', zh: '意大利文' },
  written_en: { it: 'in inglese', en: 'in English', zh: '英文' },
  written_zh: { it: 'in cinese', en: 'in Chinese', zh: '中文' },
} as const satisfies Record<string, Phrase>;

/** What advertising law forbids of every product, and of some classes; the first version of a brief proposes it. */
export const dutyWords = {
  absolute: {
    it: 'Niente superlativi assoluti: 最, 第一, 国家级, «il migliore» (legge cinese sulla pubblicità, art. 9).',
    en: 'No absolute terms: 最, 第一, 国家级, “the best” (Advertising Law of China, art. 9).',
    zh: '不使用绝对化用语，如“最”“第一”“国家级”（《广告法》第九条）。',
  },
  medical: {
    it: 'Niente promesse di salute o di cura (art. 17).',
    en: 'No promises of health or cure (art. 17).',
    zh: '不得宣称疾病治疗、预防等医疗功效（《广告法》第十七条）。',
  },
  bought: {
    it: 'Niente visualizzazioni, commenti o ordini comprati.',
    en: 'No bought views, comments or orders.',
    zh: '不得刷量、刷评、刷单。',
  },
  food: {
    it: 'Non parlare di effetti sul corpo: è un alimento, non un rimedio.',
    en: 'Say nothing of effects on the body: it is food, not a remedy.',
    zh: '普通食品不得宣称保健、功效作用。',
  },
  health_food: {
    it: 'La pubblicità di integratori va esaminata prima e non può avere testimonial (artt. 18 e 46).',
    en: 'Advertising of health food must be reviewed before and may have no endorser (arts 18 and 46).',
    zh: '保健食品广告须事先审查，且不得利用代言人作推荐、证明（《广告法》第十八条、第四十六条）。',
  },
  special_food: {
    it: 'La pubblicità di alimenti a fini medici speciali va esaminata prima dall’autorità: parlane con il legale.',
    en: 'Advertising of food for special medical purposes must be reviewed by the authority before: ask the lawyer.',
    zh: '特殊医学用途配方食品广告须事先经审查批准：请先咨询法务。',
  },
  infant_food: {
    it: 'Mai presentarlo come sostituto del latte materno (art. 20).',
    en: 'Never present it as a substitute for breast milk (art. 20).',
    zh: '不得宣称可替代母乳（《广告法》第二十条）。',
  },
  cosmetics: {
    it: 'Niente termini medici o da «药妆»; sbiancamento, protezione solare, caduta dei capelli solo se il prodotto è registrato per questo.',
    en: 'No medical terms nor “药妆”; whitening, sun protection, hair loss only where the product is registered for it.',
    zh: '化妆品不得使用医疗术语或“药妆”等表述；美白、防晒、防脱发等须有特殊化妆品注册。',
  },
  alcohol: {
    it: 'Non mostrare chi beve, non invitare a bere, niente guida, niente effetti contro ansia o stanchezza (art. 23).',
    en: 'Show nobody drinking, invite nobody to drink, no driving, no relief of anxiety or fatigue (art. 23).',
    zh: '不得出现饮酒动作、诱导饮酒、驾驶场景，不得宣称消除紧张和焦虑、增加体力（《广告法》第二十三条）。',
  },
  medicine: {
    it: 'Farmaci, dispositivi e prestazioni mediche non possono avere testimonial (art. 16): parlane con il legale prima di tutto.',
    en: 'Medicines, devices and medical services may have no endorser (art. 16): ask the lawyer before anything else.',
    zh: '药品、医疗器械、医疗服务不得利用代言人作推荐、证明（《广告法》第十六条）：请先咨询法务。',
  },
  education: {
    it: 'Niente garanzie di promozione o di esame superato (art. 24).',
    en: 'No guarantee of passing or of a place (art. 24).',
    zh: '不得对升学、通过考试作保证性承诺（《广告法》第二十四条）。',
  },
  finance: {
    it: 'Niente promesse di rendimento; i rischi si dicono (art. 25).',
    en: 'No promise of returns; say the risks (art. 25).',
    zh: '不得承诺收益，须提示风险（《广告法》第二十五条）。',
  },
  tobacco: {
    it: 'La pubblicità del tabacco è vietata (art. 22).',
    en: 'Advertising of tobacco is forbidden (art. 22).',
    zh: '禁止烟草广告（《广告法》第二十二条）。',
  },
} as const satisfies Record<string, Phrase>;
