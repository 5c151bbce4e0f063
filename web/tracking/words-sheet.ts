// What the sheet says that a KOL is handed: Chinese is what most of them read, so it is written first.
import type { Phrase } from '../../src/base/words.ts';

export const sheetWords = {
  title: { zh: '达人推广物料单', it: 'Scheda per la promozione', en: 'Promotion sheet' },
  period: { zh: '{from} 至 {to}', it: 'dal {from} al {to}', en: '{from} to {to}' },
  qr: { zh: '专属二维码', it: 'Codice QR', en: 'QR code' },
  qrCaption: { zh: '长按识别二维码', it: '长按识别二维码', en: '长按识别二维码' },
  qrUse: {
    zh: '放在图片、视频结尾、海报或包裹卡上，旁边写“长按识别二维码”。',
    it: 'Per immagini, fine dei video, locandine, cartoline. Scrivi accanto: “长按识别二维码” (tieni premuto per aprire).',
    en: 'For pictures, ends of videos, posters, cards. Write beside it: “长按识别二维码” (press and hold to open).',
  },
  qrPrint: {
    zh: '此处为实际大小 30 mm（{modules}×{modules} 模块，容错级别 M）。印刷时不要小于 20 mm，四周白边不可裁掉，不要变形、反色或加图案。',
    it: 'Qui in grandezza reale, 30 mm ({modules}×{modules} moduli, livello M). In stampa non meno di 20 mm; lascia il bordo bianco, non deformare, non invertire i colori.',
    en: 'True size here, 30 mm ({modules}×{modules} modules, level M). Print no smaller than 20 mm; keep the white border, do not stretch it or invert its colours.',
  },
  onlyPost: { zh: '仅用于：{format}', it: 'Solo per: {format}', en: 'Only for: {format}' },
  link: { zh: '专属链接', it: 'Link', en: 'Link' },
  linkUse: {
    zh: '放在简介、置顶评论、粉丝群等可点击的位置。请直接使用，不要再转成其他短链。',
    it: 'Dove si può toccare: profilo, commento in alto, gruppi. Usalo così com’è, senza accorciarlo di nuovo.',
    en: 'Where it can be tapped: profile, pinned comment, groups. Use it as it is, do not shorten it again.',
  },
  code: { zh: '优惠码', it: 'Codice sconto', en: 'Coupon code' },
  codeUse: {
    zh: '口播、字幕、图片中都可以出现，粉丝下单时填写。字母不分大小写。',
    it: 'Dillo, scrivilo nei sottotitoli e nelle immagini: chi compra lo inserisce nell’ordine. Maiuscole o minuscole non contano.',
    en: 'Say it, write it in subtitles and pictures: who buys enters it with the order. Capitals or small letters do not matter.',
  },
  sku: { zh: '专属 SKU', it: 'SKU esclusivo', en: 'Exclusive SKU' },
  skuUse: {
    zh: '商品卡、购物车只挂这个规格，换成其他规格将无法识别。',
    it: 'Collega solo questa variante: le altre non ti si riconoscono.',
    en: 'Link this variant only: others cannot be told as yours.',
  },
  phrase: { zh: '口令', it: 'Parola d’ordine (口令)', en: 'Share phrase (口令)' },
  phraseUse: {
    zh: '整段原样复制，不要改动、删减任何字符。',
    it: 'Copiala tutta com’è, senza cambiare un carattere.',
    en: 'Copy all of it as it is, without changing a character.',
  },
  scene: {
    zh: '小程序 / 公众号参数',
    it: 'Mini-programma e account ufficiale',
    en: 'Mini-program and official account',
  },
  sceneUse: {
    zh: '小程序码的 scene、公众号带参二维码的 scene_str 均填此码，由品牌方技术生成后提供给您。',
    it: 'È lo scene del mini-programma e lo scene_str dell’account ufficiale: il marchio ne fa il codice e te lo manda.',
    en: 'It is the scene of the mini-program and the scene_str of the official account: the brand makes the code and sends it.',
  },
  slot: { zh: '直播时段（北京时间）', it: 'Dirette (ora di Pechino)', en: 'Live slots (Beijing time)' },
  slotUse: {
    zh: '在此时段内成交、且没有其他归属线索的订单计入您的业绩。时间如有变动请提前告知。',
    it: 'Gli ordini fatti in queste ore, che nient’altro spiega, sono tuoi. Avvisa prima se l’orario cambia.',
    en: 'Orders made in these hours that nothing else explains are yours. Tell us beforehand if the time changes.',
  },
  slotSkus: { zh: '仅限 {skus}', it: 'solo {skus}', en: 'only {skus}' },
  order: { zh: '订单归属顺序', it: 'Di chi è un ordine', en: 'Whose an order is' },
  orderUse: {
    zh: '同一笔订单只归一位达人，排在前面的优先：',
    it: 'Un ordine è di un solo KOL; vale ciò che sta prima:',
    en: 'An order is one KOL’s; what stands first counts:',
  },
  first_coupon: { zh: '优惠码', it: 'codice sconto', en: 'coupon code' },
  first_code: {
    zh: '口令、小程序码等专属码',
    it: 'parola d’ordine, scene e altri codici tuoi',
    en: 'share phrase, scene and other codes of yours',
  },
  first_sku: { zh: '专属 SKU', it: 'SKU esclusivo', en: 'exclusive SKU' },
  first_click: {
    zh: '链接点击或扫码（下单前 {days} 天内的最后一次）',
    it: 'ultimo clic o scansione nei {days} giorni prima dell’ordine',
    en: 'last click or scan in the {days} days before the order',
  },
  first_live: {
    zh: '直播时段（结束后 {minutes} 分钟内仍计入）',
    it: 'diretta, e i {minutes} minuti dopo la fine',
    en: 'live slot, and the {minutes} minutes after its end',
  },
  duty: { zh: '合规要求', it: 'Obblighi', en: 'Duties' },
  dutyText: {
    zh: '本内容属于商业推广，凡附购买方式的，须在显著位置标明“广告”（《互联网广告管理办法》）。不使用“最”“第一”等绝对化用语，不宣称疗效。',
    it: 'È pubblicità: ovunque ci sia un modo di comprare, scrivi “广告” ben visibile (norme cinesi sulla pubblicità in internet, 2023). Niente superlativi assoluti, niente effetti curativi.',
    en: 'This is advertising: wherever there is a way to buy, mark it “广告”, plain to see (Chinese Internet Advertising Measures, 2023). No absolute superlatives, no medical effects.',
  },
  contact: { zh: '联系人', it: 'Contatto', en: 'Contact' },
  foot: {
    zh: '仅供 {kol} 本人使用，请勿转发',
    it: 'Solo per {kol}: non inoltrare',
    en: 'For {kol} only: please do not pass it on',
  },
  empty: {
    zh: '暂无物料：请联系品牌方。',
    it: 'Non c’è ancora nulla: chiedi al marchio.',
    en: 'Nothing yet: ask the brand.',
  },
} as const satisfies Record<string, Phrase>;
