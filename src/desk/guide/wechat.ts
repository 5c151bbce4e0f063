// Page of the guide: WeChat (微信).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const wechatPage: GuidePage = {
  id: 'wechat',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'WeChat (微信)', en: 'WeChat (微信)', zh: '微信公众号与视频号' },
  lead: {
    it: 'L’app che tutti hanno: articoli lunghi, clienti che restano, e il posto dove comprare follower è più difficile.',
    en: 'The app everybody has: long articles, customers who stay, and the place where followers are hardest to buy.',
    zh: '人人都用：长图文、私域沉淀，也是最难买粉的平台。',
  },
  alsoCalled: {
    it: 'weixin account ufficiale articolo mini programma canali letture',
    en: 'weixin official account article mini program channels reads',
    zh: '公众号 视频号 小程序 阅读量 在看 私域 推文',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Un pubblico larghissimo: 1,2 miliardi di utenti al mese (2020). Funzionano l’articolo che spiega, la storia del produttore, il gruppo di clienti; i **canali video** (视频号) per brevi e dirette.',
        ],
        en: [
          'A very broad audience: 1.2 billion users a month (2020). What works: the article that explains, the producer’s story, the customer group; **Channels** (视频号) for short video and live.',
        ],
        zh: ['受众最广：月活 12 亿（2020 年）。适合讲透的长文、品牌故事、社群运营；**视频号**做短视频和直播。'],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'Mini-programma o QR in fondo all’articolo; i link verso i negozi di altri gruppi possono essere bloccati e un dominio non registrato in Cina può restare visibile solo a chi lo manda. Con un modo di comprare: “广告” ben visibile ([[law]]). Per 5.000–80.000 letture si diceva 1–2,5 yuan a lettura (2019, vecchio).',
        ],
        en: [
          'A mini-program or QR at the end of the article; links to shops of other groups may be blocked, and a domain that is not filed in China may be visible to its sender only. With a way to buy: “广告” plain to see ([[law]]). For 5,000–80,000 reads people spoke of 1–2.5 yuan a read (2019, old).',
        ],
        zh: [
          '文末挂小程序或二维码；外链常被屏蔽，未备案域名可能仅自己可见。附购买方式须标“广告”（见 [[law]]）。5000–8 万阅读的号，单阅读 1–2.5 元（2019 年，偏旧）。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Follower difficili da comprare: la verifica ne tiene conto. Le letture però si compravano, come si vide nel settembre 2016 ([[fakes]]). Il numero di follower non è pubblico: chiedi l’esportazione 内容分析 dal back office. In Kolosseo: letture, 在看, like, indice WCI.',
        ],
        en: [
          'Followers are hard to buy: the audit takes it into account. Reads were bought all the same, as September 2016 showed ([[fakes]]). Follower counts are not public: ask for the export 内容分析 of the back office. In Kolosseo: reads, 在看, likes, WCI index.',
        ],
        zh: [
          '买粉难，审核会加分；但阅读可以刷，2016 年 9 月已暴露（见 [[fakes]]）。粉丝数不公开，请达人导出后台“内容分析”。系统可存阅读、在看、点赞和 WCI 指数。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive?platform=wechat', text: { it: 'KOL su WeChat', en: 'KOLs on WeChat', zh: '微信达人' } }],
  sources: [from.daxue, from.freewechat, from.wechat2016, from.wechatlinks, from.internetAds],
};
