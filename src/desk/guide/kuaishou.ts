// Page of the guide: Kuaishou (快手).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const kuaishouPage: GuidePage = {
  id: 'kuaishou',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Kuaishou (快手)', en: 'Kuaishou (快手)', zh: '快手' },
  lead: {
    it: 'Video e dirette delle città piccole, con fan molto fedeli a chi conduce: prezzo e fiducia contano più dell’immagine.',
    en: 'Video and live of the smaller cities, with fans very loyal to their host: price and trust count more than image.',
    zh: '下沉市场的短视频与直播，老铁粘性强，看性价比和信任胜过看格调。',
  },
  alsoCalled: {
    it: 'video brevi città piccole dirette fedeltà',
    en: 'short video smaller cities live loyalty',
    zh: '老铁 下沉市场 直播带货 短视频',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Circa 590 milioni di utenti al mese; il 55 % in città del terzo–quinto livello, poco più di metà sopra i 30 anni (analisti, 2022). Funzionano vita vera, produzione mostrata, dirette lunghe. Per un prodotto italiano di fascia alta di solito non è il primo posto: giudizio nostro.',
        ],
        en: [
          'About 590 million users a month; 55 % in cities of tiers three to five, a little over half above 30 (analysts, 2022). What works: real life, production shown, long live streams. For an Italian premium product usually not the first place: our judgement.',
        ],
        zh: [
          '月活约 5.9 亿，三至五线城市占 55%，30 岁以上过半（研报，2022 年）。真实生活、溯源、长时间直播有效。意大利高端产品一般不首选这里（我们的判断）。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'Soprattutto in diretta, con provvigione e posto a pagamento ([[pay]]); sconti forti attesi dal pubblico. Valgono le stesse regole di ogni diretta: chi vende è inserzionista, “广告” dove si può comprare, prodotto provato ([[law]]). Prepara i resi ([[returns]]).',
        ],
        en: [
          'Mostly live, with commission and a paid slot ([[pay]]); the audience expects strong discounts. The rules of every live stream hold: the seller is advertiser, “广告” where one can buy, product tried ([[law]]). Prepare for returns ([[returns]]).',
        ],
        zh: [
          '以直播为主，坑位加佣（见 [[pay]]），粉丝期待大力度折扣。直播规则相同：商家为广告主，可购买须标“广告”，主播须试用（见 [[law]]）。退货预案见 [[returns]]。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Interazioni contate come like, commenti e condivisioni. Nessuna fonte letta misura quanto sia facile comprare follower qui: vale la curva. In Kolosseo: 作品列表 del back office, MediaCrawler (post e commenti, non i profili), indice per video brevi.',
        ],
        en: [
          'Interactions count as likes, comments and shares. No source that we read measures how easy followers are to buy here: the curve decides. In Kolosseo: 作品列表 of the back office, MediaCrawler (posts and comments, not profiles), an index for short video.',
        ],
        zh: [
          '互动按赞、评、转计。买粉难易未见可靠资料，以曲线为准。系统可导入后台“作品列表”、MediaCrawler（作品与评论，无主页），计算短视频指数。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive?platform=kuaishou', text: { it: 'KOL su Kuaishou', en: 'KOLs on Kuaishou', zh: '快手达人' } },
  ],
  sources: [from.renren, from.kawo, from.internetAds, from.own],
};
