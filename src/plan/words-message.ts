// The message that carries an offer to a KOL: Chinese to be pasted into WeChat, Italian and English to be read by the manager.
import type { Format } from '../base/id.ts';
import type { Phrase } from '../base/words.ts';

export const messageWords = {
  hello: { it: 'Buongiorno {name}!', en: 'Hello {name}!', zh: '{name}老师，您好！' },
  who: {
    it: 'Siamo il marchio «{brand}» e vorremmo proporle una collaborazione per {products}.',
    en: 'We are the brand “{brand}” and would like to propose a collaboration for {products}.',
    zh: '我们是品牌「{brand}」，想邀请您合作推广{products}。',
  },
  who_bare: {
    it: 'Siamo il marchio «{brand}» e vorremmo proporle una collaborazione.',
    en: 'We are the brand “{brand}” and would like to propose a collaboration.',
    zh: '我们是品牌「{brand}」，想邀请您合作推广。',
  },
  why: { it: 'Perché lei: {why}.', en: 'Why you: {why}.', zh: '之所以联系您，是因为{why}。' },
  platform: { it: 'Piattaforma: {platform}', en: 'Platform: {platform}', zh: '【合作平台】{platform}' },
  pieces: { it: 'Contenuti: {pieces}', en: 'Content: {pieces}', zh: '【合作形式】{pieces}' },
  when: {
    it: 'Pubblicazione: dal {from} al {to}, data da concordare',
    en: 'Publication: between {from} and {to}, day to be agreed',
    zh: '【发布时间】{from}至{to}之间，具体日期可协商',
  },
  when_from: {
    it: 'Pubblicazione: dal {from}, data da concordare',
    en: 'Publication: from {from}, day to be agreed',
    zh: '【发布时间】{from}起，具体日期可协商',
  },
  when_until: {
    it: 'Pubblicazione: entro il {to}, data da concordare',
    en: 'Publication: by {to}, day to be agreed',
    zh: '【发布时间】{to}前，具体日期可协商',
  },
  when_open: {
    it: 'Pubblicazione: data da concordare',
    en: 'Publication: day to be agreed',
    zh: '【发布时间】待协商',
  },
  pay_fixed: {
    it: 'Compenso: {fixed} tutto compreso per i contenuti indicati, senza commissione',
    en: 'Pay: {fixed} all in for the content above, no commission',
    zh: '【合作费用】一口价 {fixed}，含以上全部内容，不另计佣金',
  },
  pay_commission: {
    it: 'Compenso: {fixed} di fisso per i contenuti indicati + commissione del {rate} sulle vendite al netto dei resi',
    en: 'Pay: {fixed} fixed for the content above + {rate} commission on sales after returns',
    zh: '【合作费用】坑位费 {fixed}（含以上全部内容）+ 佣金 {rate}（按扣除退货后的成交额计算）',
  },
  pay_only_commission: {
    it: 'Compenso: commissione del {rate} sulle vendite al netto dei resi',
    en: 'Pay: {rate} commission on sales after returns',
    zh: '【合作费用】佣金 {rate}（按扣除退货后的成交额计算）',
  },
  orders: {
    it: 'Contano gli ordini del link o del codice sconto a lei dedicato.',
    en: 'Orders through your own link or discount code count.',
    zh: '佣金以您专属链接或优惠码带来的订单为准。',
  },
  guarantee: {
    it: 'Oppure con minimo garantito: niente fisso, commissione del {rate}, almeno {guarantee} in ogni caso.',
    en: 'Or with a guaranteed minimum: no fixed part, {rate} commission, at least {guarantee} in any case.',
    zh: '也可以改为保底合作：不收坑位费，佣金 {rate}，保底 {guarantee}（佣金不足保底按保底付，超出则按实际佣金付）。',
  },
  fee_quoted: {
    it: 'La proposta parte dalla sua quotazione.',
    en: 'The offer starts from your quote.',
    zh: '以上方案参考了您的报价。',
  },
  fee_given: {
    it: 'È quanto possiamo proporre con questo budget; parliamone pure.',
    en: 'It is what this budget lets us offer; we are happy to talk about it.',
    zh: '这是我们目前预算内能给到的条件，欢迎沟通。',
  },
  fee_estimated: {
    it: 'Non abbiamo ancora una sua quotazione: le cifre sono la nostra proposta, ci dica la sua.',
    en: 'We do not have a quote of yours yet: the figures are our proposal, please tell us yours.',
    zh: '我们还没有您的报价，以上金额为预算参考，请以您的报价为准告知我们。',
  },
  about: { it: '{amount} (circa {cny})', en: '{amount} (about {cny})', zh: '{amount}（约合人民币 {cny}）' },
  label: {
    it: 'Trasparenza: la legge chiede di segnalare il contenuto in modo ben visibile come «广告» (pubblicità).',
    en: 'Disclosure: the law asks for the content to be marked clearly as “广告” (advertisement).',
    zh: '【合规要求】按《互联网广告管理办法》，内容需在显著位置标注“广告”。',
  },
  label_abroad: {
    it: 'Trasparenza: il contenuto va segnalato in modo ben visibile come pubblicità («广告»), come chiede la piattaforma.',
    en: 'Disclosure: the content has to be marked clearly as an advertisement (“广告”), as the platform asks.',
    zh: '【合规要求】请按平台规则在显著位置标注“广告”（品牌合作内容）。',
  },
  pugongying: {
    it: 'Su Xiaohongshu la collaborazione va dichiarata con Pugongying.',
    en: 'On Xiaohongshu the collaboration has to be declared through Pugongying.',
    zh: '小红书内容需通过蒲公英平台报备。',
  },
  trial: {
    it: 'Si consiglia solo ciò che si è provato: le mandiamo il prodotto prima.',
    en: 'Only what was tried may be recommended: we send you the product first.',
    zh: '按广告法，推荐前需实际使用过产品，样品由我们寄送。',
  },
  asks: { it: 'Ci può mandare:', en: 'Could you send us:', zh: '麻烦您方便时回复：' },
  ask_quote: {
    it: '1. conferma del prezzo (tasse comprese o no, fattura)',
    en: '1. confirmation of the price (with or without tax, invoice)',
    zh: '1. 报价确认（是否含税、能否开票）',
  },
  ask_slot: { it: '2. le date in cui è libero', en: '2. the days on which you are free', zh: '2. 可合作的档期' },
  ask_audience: {
    it: '3. screenshot del pubblico dal back-office (ultimi 30 giorni: genere, età, regioni)',
    en: '3. screenshots of your audience from the back-office (last 30 days: gender, age, regions)',
    zh: '3. 近 30 天后台受众截图（性别、年龄、地域）',
  },
  ask_address: {
    it: '4. l’indirizzo per il campione',
    en: '4. the address for the sample',
    zh: '4. 样品收件信息',
  },
  bye: { it: 'Grazie, a presto!', en: 'Thank you, we look forward to your answer!', zh: '期待您的回复，谢谢！' },
} as const satisfies Record<string, Phrase>;

/** Reasons for a KOL that can be said to it, as it would like to hear them; the others are ours only. */
export const whyWords = {
  already_uses: {
    it: 'ha parlato spontaneamente di “{term}” in {count} post',
    en: 'you spoke of “{term}” of your own accord in {count} posts',
    zh: '看到您在 {count} 篇日常内容里自然提到过“{term}”',
  },
  speaks_of_class: {
    it: 'ha nominato spontaneamente prodotti simili ({classes}) in {count} post',
    en: 'you named such products ({classes}) of your own accord in {count} posts',
    zh: '看到您在 {count} 篇日常内容里提到过同类产品（{classes}）',
  },
  speaks_warmly: {
    it: 'ha parlato bene del nostro marchio in {count} post',
    en: 'you spoke warmly of our brand in {count} posts',
    zh: '您曾在 {count} 篇内容里好评过我们的品牌',
  },
  knows_brand: {
    it: 'ha già nominato il nostro marchio in {count} post',
    en: 'you named our brand in {count} posts',
    zh: '您曾在 {count} 篇内容里提到过我们的品牌',
  },
  worked_with_brand: {
    it: 'abbiamo già lavorato insieme',
    en: 'we have worked together before',
    zh: '我们之前有过合作',
  },
  topics_posted: {
    it: 'pubblica contenuti su {topics}',
    en: 'you post about {topics}',
    zh: '您的内容涉及{topics}，与我们的产品契合',
  },
  topics_shared: {
    it: 'si occupa di {topics}',
    en: 'your field is {topics}',
    zh: '您的内容领域（{topics}）与我们的产品契合',
  },
  sector_experience: {
    it: 'ha esperienza nel settore ({count} collaborazioni)',
    en: 'you have experience in the sector ({count} collaborations)',
    zh: '您有同行业合作经验（{count} 次）',
  },
} as const satisfies Record<string, Phrase>;
export type WhyCode = keyof typeof whyWords;

/** How many of a format, as it is said. */
export const pieceWords: Readonly<Record<Format, Phrase>> = {
  image: { it: 'post con immagini × {n}', en: 'image post × {n}', zh: '图文 {n} 篇' },
  video: { it: 'video × {n}', en: 'video × {n}', zh: '视频 {n} 条' },
  short_video: { it: 'video breve × {n}', en: 'short video × {n}', zh: '短视频 {n} 条' },
  article: { it: 'articolo × {n}', en: 'article × {n}', zh: '长文 {n} 篇' },
  story: { it: 'storia × {n}', en: 'story × {n}', zh: '快拍 {n} 条' },
  live: { it: 'diretta × {n}', en: 'live stream × {n}', zh: '直播 {n} 场' },
};
