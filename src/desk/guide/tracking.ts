// Page of the guide: Tracking.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const trackingPage: GuidePage = {
  id: 'tracking',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: { it: 'Tracciamento: di chi è ogni ordine', en: 'Tracking: whose each order is', zh: '效果追踪：每一单归谁' },
  lead: {
    it: 'Codici, link, QR, SKU e orari di diretta dicono quale KOL ha portato l’ordine; una regola sola decide, una volta, con il motivo scritto.',
    en: 'Codes, links, QR, SKUs and live slots tell which KOL brought the order; one rule decides, once, with the reason written down.',
    zh: '靠优惠码、短链、二维码、专属 SKU、直播时段判断订单归哪位达人；规则唯一，一次定案，理由留底。',
  },
  alsoCalled: {
    it: 'tracciare ordini link codice sconto attribuzione vendite clic qr negozio importare ordini',
    en: 'track orders link coupon code attribution sales clicks qr shop import',
    zh: '归因 订单 短链 优惠码 口令 二维码 转化 导入订单 店铺',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          'Un punto di contatto per KOL e gli ordini del negozio: file di Tmall, Douyin, JD o simili, oppure il collegamento a Shopify e WooCommerce.',
        ],
        en: [
          'A touchpoint per KOL and the shop’s orders: files of Tmall, Douyin, JD and the like, or a connection to Shopify and WooCommerce.',
        ],
        zh: ['每位达人一个引流入口，加上店铺订单：天猫、抖店、京东等导出文件，或对接 Shopify、WooCommerce。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          'L’ordine va al primo che vale, in questa sequenza: codice sconto, altro codice sull’ordine, SKU esclusivo, ultimo clic, orario di diretta. Chi aveva un diritto e ha perso è elencato con il perché. Persone e bot sono contati a parte.',
        ],
        en: [
          'The order goes to the first that holds, in this sequence: coupon code, another code on the order, exclusive SKU, last click, live slot. Whoever had a claim and lost is listed with the reason. People and bots are counted apart.',
        ],
        zh: [
          '按顺序取第一个成立的：优惠码、订单上的其他口令、专属 SKU、最后点击、直播时段。谁也有资格但没拿到、为什么，都列出来。真人与机器人分开计。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Solo link: WeChat e i negozi si bloccano a vicenda. In Cina valgono di più codici, QR e SKU.',
          '- Lo stesso codice a due KOL.',
          '- Leggere gli ordini come merito tutto del KOL: una parte si sarebbe venduta comunque; la pagina del merito la stima.',
        ],
        en: [
          '- Links alone: WeChat and shops block each other. In China codes, QR and SKUs are worth more.',
          '- The same code for two KOLs.',
          '- Reading all orders as the KOL’s merit: some would have sold anyway; the insight page estimates it.',
        ],
        zh: [
          '- 只用链接：微信与电商互相屏蔽，国内更该用口令、二维码、SKU。',
          '- 两位达人共用一个码。',
          '- 把全部订单都算作达人功劳：有些本来就会成交，洞察页会估算增量。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/tracking', text: { it: 'Apri il tracciamento', en: 'Open tracking', zh: '打开效果追踪' } },
    { path: '/tracking/insight', text: { it: 'Merito e incremento', en: 'Credit and lift', zh: '贡献与增量' } },
  ],
  sources: [from.own, from.parklu, from.wechatlinks, from.trackingdoc],
};
