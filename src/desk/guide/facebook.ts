// Page of the guide: Facebook.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const facebookPage: GuidePage = {
  id: 'facebook',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Facebook', en: 'Facebook', zh: 'Facebook（海外）' },
  lead: {
    it: 'Bloccato in Cina e poco usato dai KOL cinesi: resta nell’archivio per confronto e per comunità all’estero.',
    en: 'Blocked in China and little used by Chinese KOLs: kept in the archive for comparison and for communities abroad.',
    zh: '国内无法访问，华语达人用得少，主要用于对比和海外社群。',
  },
  alsoCalled: { it: 'pagine gruppi comunità', en: 'pages groups communities', zh: '脸书 海外社群' },
  sections: [
    {
      heading: { it: 'A che cosa serve qui', en: 'What it is for here', zh: '在这里的用途' },
      text: lines({
        it: [
          'Comunità cinesi in Europa e a Taiwan, Hong Kong e Sud-est asiatico: mercati diversi, con leggi diverse dalla Cina continentale. Per l’Italia vale AGCOM ([[law]]). Non metterlo in un piano per la Cina.',
        ],
        en: [
          'Chinese communities in Europe, Taiwan, Hong Kong and South-East Asia: other markets, with other laws than mainland China. For Italy AGCOM holds ([[law]]). Do not put it into a plan for China.',
        ],
        zh: [
          '触达欧洲、台湾、香港和东南亚的华人社群，市场与法规都不同于大陆。投意大利按 AGCOM（见 [[law]]）。做大陆投放不要排它。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          '“Mi piace” alla pagina e interazioni ai post sono due cose: conta la seconda ([[fakes]]). In Kolosseo entra da tabelle proprie: follower, post, interazioni, prezzi ([[import]]).',
        ],
        en: [
          'Page likes and interactions with posts are two things: the second counts ([[fakes]]). It comes into Kolosseo from tables of your own: followers, posts, interactions, prices ([[import]]).',
        ],
        zh: [
          '主页点赞和帖子互动是两回事，看后者（见 [[fakes]]）。系统可导入普通表格：粉丝、帖子、互动、报价（见 [[import]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?platform=facebook',
      text: { it: 'KOL su Facebook', en: 'KOLs on Facebook', zh: 'Facebook 达人' },
    },
  ],
  sources: [from.daxue, from.agcom, from.own],
};
