// Page of the guide: Douyin (抖音).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const douyinPage: GuidePage = {
  id: 'douyin',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Douyin (抖音)', en: 'Douyin (抖音)', zh: '抖音' },
  lead: {
    it: 'Video brevi e dirette con il negozio dentro: il posto dove si vende di più d’impulso, e dove si rende di più.',
    en: 'Short video and live with the shop inside: the place where most is sold on impulse, and returned.',
    zh: '短视频加直播加抖店，冲动消费强，退货也高。',
  },
  alsoCalled: {
    it: 'tiktok cinese video brevi diretta shopping',
    en: 'chinese tiktok short video live shopping',
    zh: '短视频 直播带货 抖店 星图 橱窗 精选联盟',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Tutti: circa 670 milioni di utenti al mese, il 46 % in città medie e piccole (terzo–quinto livello), metà sopra i 30 anni (analisti, 2022). Un algoritmo decide chi vede: anche un piccolo account può arrivare lontano. I primi secondi contano; il prodotto si mostra, non si spiega.',
        ],
        en: [
          'Everybody: about 670 million users a month, 46 % in mid and small cities (tiers three to five), half over 30 (analysts, 2022). An algorithm decides who sees: a small account may go far. The first seconds count; show the product, do not explain it.',
        ],
        zh: [
          '全民平台：月活约 6.7 亿，三至五线城市占 46%，30 岁以上占一半（研报，2022 年）。算法分发，小号也能爆。前几秒定生死，产品要演示而不是讲解。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'Carrello nel video, vetrina (橱窗), diretta con 坑位费 e provvigione ([[pay]]). Gli ordini ai KOL passano da **星图** (Xingtu). Regola empirica del 2018: 0,03 yuan per follower. “广告” se si può comprare ([[law]]); nelle vendite in diretta il commerciante risponde come inserzionista.',
        ],
        en: [
          'Cart in the video, shop window (橱窗), live with a slot fee (坑位费) and commission ([[pay]]). Orders to KOLs go through **星图** (Xingtu). A rule of thumb of 2018: 0.03 yuan per follower. “广告” where it can be bought ([[law]]); in live selling the merchant answers as advertiser.',
        ],
        zh: [
          '视频挂车、橱窗、直播坑位加佣（见 [[pay]]）。商单走**星图**。2018 年经验值：每粉 0.03 元。可购买内容标“广告”（见 [[law]]），直播带货商家承担广告主责任。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Confronta like, commenti e condivisioni fra loro: rapporti fissi sono sospetti. Le soglie che girano vengono da una pagina sola e debole; Kolosseo usa i pari dell’archivio. Dati: 作品列表 dal back office, 粉丝数据 autorizzati, elenchi 星图, MediaCrawler, DouK-Downloader.',
        ],
        en: [
          'Compare likes, comments and shares with each other: fixed ratios are suspicious. The thresholds that circulate come from one weak page; Kolosseo uses peers of the archive. Data: 作品列表 of the back office, authorised fan data, Xingtu lists, MediaCrawler, DouK-Downloader.',
        ],
        zh: [
          '对比赞、评、转的比例，过于固定可疑。流传的门槛出自单一弱来源，系统改用库内同级对比。数据：后台“作品列表”、授权粉丝数据、星图名单、MediaCrawler、DouK-Downloader。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive?platform=douyin', text: { it: 'KOL su Douyin', en: 'KOLs on Douyin', zh: '抖音达人' } }],
  sources: [from.renren, from.technode, from.internetAds, from.importdoc],
};
