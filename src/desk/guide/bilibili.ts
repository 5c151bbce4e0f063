// Page of the guide: Bilibili (哔哩哔哩).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const bilibiliPage: GuidePage = {
  id: 'bilibili',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Bilibili (哔哩哔哩)', en: 'Bilibili (哔哩哔哩)', zh: '哔哩哔哩（B站）' },
  lead: {
    it: 'Video lunghi per un pubblico giovane ed esigente: pochi creatori (UP主), molta fiducia, contenuti che restano anni.',
    en: 'Long video for a young, demanding audience: few creators (UP主), much trust, content that lasts for years.',
    zh: '年轻、挑剔的长视频社区：UP 主信任度高，内容长尾久。',
  },
  alsoCalled: {
    it: 'video lunghi giovani recensioni up',
    en: 'long video young reviews up',
    zh: 'B站 UP主 弹幕 三连 花火 中长视频 测评',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Studenti e giovani delle città, con gusto per competenza e ironia. Funzionano prove approfondite, “come si fa”, viaggi alla fonte. Lo spot letto viene punito nei commenti che scorrono sul video (弹幕).',
        ],
        en: [
          'Students and young city people with a taste for expertise and irony. What works: thorough tests, how it is made, trips to the source. A read-out commercial is punished in the comments that run over the video (弹幕).',
        ],
        zh: ['学生和城市年轻人，吃专业、吃梗。深度测评、溯源、教程效果好，硬广会被弹幕吐槽。'],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'Più considerazione che vendita immediata; link sotto il video o nel commento in evidenza, codice detto a voce. La collaborazione si ordina con il servizio della piattaforma e si marca come pubblicità ([[law]]). Non abbiamo trovato una tabella seria di prezzi: chiedi quotazioni e confronta i pari nell’archivio.',
        ],
        en: [
          'More consideration than instant sales; a link under the video or in the pinned comment, a code said aloud. Cooperation is ordered through the platform’s service and marked as advertising ([[law]]). We found no sound price table: ask for quotes and compare peers in the archive.',
        ],
        zh: [
          '重种草、轻即时成交；视频下方或置顶评论挂链接，口播优惠码。商单走平台下单并标广告（见 [[law]]）。未找到可靠价目，请询价并与库内同级对比。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Le interazioni sono sei: 弹幕, commenti, like, monete, preferiti, condivisioni; comprarle tutte in proporzione è difficile, quindi guarda se una manca. In Kolosseo: 近期稿件对比 dal back office, MediaCrawler, indice dopo BVCI.',
        ],
        en: [
          'Interactions are six: 弹幕, comments, likes, coins, favourites, shares; buying all in proportion is hard, so look whether one is missing. In Kolosseo: 近期稿件对比 of the back office, MediaCrawler, an index after BVCI.',
        ],
        zh: [
          '互动含弹幕、评论、点赞、投币、收藏、分享六项，按比例全刷不容易，看缺哪项。系统可导入后台“近期稿件对比”、MediaCrawler，按 BVCI 算指数。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive?platform=bilibili', text: { it: 'KOL su Bilibili', en: 'KOLs on Bilibili', zh: 'B站达人' } },
  ],
  sources: [from.kawo, from.daxue, from.own, from.importdoc],
};
