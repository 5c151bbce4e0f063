// Page of the guide: YouTube.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const youtubePage: GuidePage = {
  id: 'youtube',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'YouTube', en: 'YouTube', zh: 'YouTube（海外）' },
  lead: {
    it: 'Video lunghi, bloccato in Cina: utile per confronto e per creatori cinesi che vivono all’estero.',
    en: 'Long video, blocked in China: useful for comparison and for Chinese creators who live abroad.',
    zh: '国内无法访问的长视频平台，用于对比和旅居海外的华语创作者。',
  },
  alsoCalled: {
    it: 'video lunghi canale iscritti',
    en: 'long video channel subscribers',
    zh: '油管 海外长视频 华语创作者',
  },
  sections: [
    {
      heading: { it: 'A che cosa serve qui', en: 'What it is for here', zh: '在这里的用途' },
      text: lines({
        it: [
          'Creatori che pubblicano lo stesso video qui e su [[bilibili]]: confronta le due platee, non sommarle. Se il pubblico è in Italia vale la dicitura di legge, anche a voce e nella descrizione ([[law]]).',
        ],
        en: [
          'Creators who publish the same video here and on [[bilibili]]: compare the two audiences, do not add them. Where the audience is in Italy the legal label holds, in the description too ([[law]]).',
        ],
        zh: ['同一视频常在这里和 [[bilibili]] 双发：可比较，不可相加。受众在意大利须按当地规则标注（见 [[law]]）。'],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Guarda visualizzazioni rispetto agli iscritti e se i commenti parlano del video ([[fakes]]). In Kolosseo: tabelle proprie, con colonne che correggi una volta ([[import]]).',
        ],
        en: [
          'Look at views against subscribers and whether comments speak of the video ([[fakes]]). In Kolosseo: tables of your own, with columns that you correct once ([[import]]).',
        ],
        zh: [
          '看播放与订阅的比例，评论是否真在聊视频（见 [[fakes]]）。系统可导入普通表格，字段对应一次即可（见 [[import]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive?platform=youtube', text: { it: 'KOL su YouTube', en: 'KOLs on YouTube', zh: 'YouTube 达人' } },
  ],
  sources: [from.own, from.agcom, from.daxue],
};
