// Page of the guide: Youku (优酷).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const youkuPage: GuidePage = {
  id: 'youku',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Youku (优酷)', en: 'Youku (优酷)', zh: '优酷' },
  lead: {
    it: 'Video lunghi e serie di un grande portale: visibilità vicina a programmi e celebrità, poca conversazione.',
    en: 'Long video and series of a large portal: visibility near programmes and celebrities, little conversation.',
    zh: '长视频门户，适合借剧综和明星曝光，互动较弱。',
  },
  alsoCalled: {
    it: 'serie televisione video portale',
    en: 'series television video portal',
    zh: '长视频 剧综 植入 贴片',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Chi guarda serie, varietà, documentari. Funzionano programmi di cucina o viaggio in cui il prodotto compare, documentari sul produttore, video di KOL ripubblicati da altre reti. Per un marchio piccolo è di rado la prima scelta: giudizio nostro, non abbiamo letto dati sul pubblico.',
        ],
        en: [
          'People who watch series, variety shows, documentaries. What works: cooking or travel programmes in which the product appears, documentaries on the producer, KOL videos published again from other networks. For a small brand rarely the first choice: our judgement, we read no data on its audience.',
        ],
        zh: [
          '看剧、看综艺、看纪录片的人。适合美食旅行节目露出、品牌纪录片，以及达人视频的全网分发。小品牌很少首选（我们的判断，未见可靠的人群数据）。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'Quasi mai vendita diretta: notorietà e poi ricerca su Taobao, dello stesso gruppo. Ciò che è pagato va riconoscibile come pubblicità ([[law]]). Metti un codice o un nome facile da cercare, altrimenti non saprai che cosa ha reso ([[tracking]]).',
        ],
        en: [
          'Hardly ever direct sales: awareness, then search on Taobao, of the same group. What is paid must be recognisable as advertising ([[law]]). Put in a code or a name that is easy to search, or you will not know what it brought ([[tracking]]).',
        ],
        zh: [
          '基本不直接成交，先有认知再去同属阿里的淘宝搜索。付费内容须可识别为广告（见 [[law]]）。务必带优惠码或好搜的关键词，否则效果无从追踪（见 [[tracking]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Le visualizzazioni sono cifre di piattaforma, poco verificabili dall’esterno: chiedi schermate con data. In Kolosseo gli account Youku entrano da elenchi di agenzie e da tabelle; nessuna esportazione è riconosciuta per nome, le colonne si correggono a mano ([[import]]).',
        ],
        en: [
          'Views are the platform’s own, hard to verify from outside: ask for dated screenshots. In Kolosseo Youku accounts come in from agencies’ lists and tables; no export is recognised by name, columns are corrected by hand ([[import]]).',
        ],
        zh: [
          '播放量由平台统计，外部难核，请要带日期的后台截图。系统通过机构名单和普通表格导入，没有专用模板，字段可手工对应（见 [[import]]）。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive?platform=youku', text: { it: 'KOL su Youku', en: 'KOLs on Youku', zh: '优酷达人' } }],
  sources: [from.own, from.importdoc, from.adLaw],
};
