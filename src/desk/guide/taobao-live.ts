// Page of the guide: Taobao Live (淘宝直播).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const taobaoLivePage: GuidePage = {
  id: 'taobao-live',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Taobao Live (淘宝直播)', en: 'Taobao Live (淘宝直播)', zh: '淘宝直播' },
  lead: {
    it: 'Le dirette dentro il negozio più grande: chi guarda è già venuto per comprare.',
    en: 'Live streams inside the largest shop: whoever watches has come to buy.',
    zh: '货架里的直播间，来的人本来就要买。',
  },
  alsoCalled: {
    it: 'diretta vendita tmall taobao alibaba streamer',
    en: 'live selling tmall taobao alibaba streamer',
    zh: '天猫 淘宝 直播带货 主播 坑位 店播',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Acquirenti di Taobao e Tmall, che confrontano prezzo e recensioni mentre guardano. Servono un negozio con merce in Cina, scorte, servizio clienti in cinese e un’offerta che valga solo in diretta. Lo streamer di punta prende molti prodotti in poche ore: il tuo ha pochi minuti.',
        ],
        en: [
          'Buyers of Taobao and Tmall, who compare price and reviews while they watch. You need a shop with goods in China, stock, customer service in Chinese and an offer that holds in the stream only. A top streamer takes many products in a few hours: yours has minutes.',
        ],
        zh: [
          '淘宝天猫买家，边看边比价看评价。需要有店、有货、有中文客服，还要有直播间专享机制。头部主播一场上几十个品，留给你的只有几分钟。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          '坑位费 più provvigione; i più noti chiedono almeno il 20 % (stampa). Somma fisso, provvigione e sconto prima di accettare: un caso del 2020 in [[pay]] finì in perdita. Il negozio risponde come inserzionista. I resi sono alti ([[returns]]).',
        ],
        en: [
          'Slot fee (坑位费) plus commission; the best known ask at least 20 % (press). Add fee, commission and discount before you accept: a case of 2020 in [[pay]] ended in a loss. The shop answers as advertiser. Returns are high ([[returns]]).',
        ],
        zh: [
          '坑位费加佣金，头部至少 20%（媒体报道）。坑位、佣金、折扣要一起算：[[pay]] 里 2020 年那个案例就是亏的。商家承担广告主责任。退货率高，见 [[returns]]。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Spettatori e ordini in diretta si gonfiano e poi si rendono: paga sul netto dopo i resi. In Kolosseo: ordini di Tmall e Taobao da file, 口令 e PID sull’ordine, orari di diretta come punto di contatto ([[tracking]]), confronto con il conto della piattaforma.',
        ],
        en: [
          'Viewers and orders in a stream are inflated and then returned: pay on net after returns. In Kolosseo: Tmall and Taobao orders from files, 口令 and PID on the order, live slots as a touchpoint ([[tracking]]), comparison with the marketplace’s settlement.',
        ],
        zh: [
          '场观和订单都可能注水再退掉，务必按退货后净额付。系统可导入天猫淘宝订单，识别口令与 PID，用直播时段归因（[[tracking]]），并与平台结算单对账。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?platform=taobao_live',
      text: { it: 'KOL su Taobao Live', en: 'KOLs on Taobao Live', zh: '淘宝直播达人' },
    },
    {
      path: '/settlement/reconcile',
      text: {
        it: 'Confronta con il conto della piattaforma',
        en: 'Compare with the marketplace’s settlement',
        zh: '与平台结算单对账',
      },
    },
  ],
  sources: [from.scmp, from.theinfo, from.campaignsum, from.trackingdoc, from.own],
};
