// Page of the guide: Instagram.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const instagramPage: GuidePage = {
  id: 'instagram',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Instagram', en: 'Instagram', zh: 'Instagram（海外）' },
  lead: {
    it: 'Bloccato in Cina: serve per il confronto, per i cinesi che vivono o viaggiano in Europa e per chi in Italia deve marcare la pubblicità.',
    en: 'Blocked in China: useful for comparison, for Chinese who live or travel in Europe, and where Italian labelling applies.',
    zh: '国内无法访问，用于对比、触达旅欧华人，投意大利市场要守当地标注规则。',
  },
  alsoCalled: {
    it: 'influencer italiani stranieri storie reel',
    en: 'western influencers stories reels',
    zh: '海外达人 欧洲 红人 华人',
  },
  sections: [
    {
      heading: { it: 'A che cosa serve qui', en: 'What it is for here', zh: '在这里的用途' },
      text: lines({
        it: [
          'Foto, storie, reel; studenti e turisti cinesi in Italia, marchi che lavorano su entrambi i fronti. Un post per il pubblico italiano segue AGCOM: “Pubblicità” all’inizio ([[law]]).',
        ],
        en: [
          'Pictures, stories, reels; Chinese students and tourists in Italy, brands that work on both sides. A post for an Italian audience follows AGCOM: “Pubblicità” at the start ([[law]]).',
        ],
        zh: ['图片、快拍、短视频；可触达在意留学生和游客。面向意大利受众须按 AGCOM 在开头标注（见 [[law]]）。'],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Uno studio della televisione svizzera (2017) stimò fra il 26 e il 31 % di follower falsi sui 7 milioni di 115 influencer. Guarda la curva ([[fakes]]). In Kolosseo: elenchi e top list in inglese, tabelle proprie.',
        ],
        en: [
          'A study of Swiss television (2017) estimated 26 to 31 % fake among the 7 million followers of 115 influencers. Look at the curve ([[fakes]]). In Kolosseo: directories and top lists in English, tables of your own.',
        ],
        zh: [
          '瑞士电视台 2017 年估计，115 位红人的 700 万粉丝里有 26–31% 为假。看曲线（见 [[fakes]]）。系统可导入英文榜单和普通表格。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?platform=instagram',
      text: { it: 'KOL su Instagram', en: 'KOLs on Instagram', zh: 'Instagram 达人' },
    },
  ],
  sources: [from.srf, from.agcom, from.daxue, from.importdoc],
};
