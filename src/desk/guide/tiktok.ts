// Page of the guide: TikTok.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const tiktokPage: GuidePage = {
  id: 'tiktok',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'TikTok', en: 'TikTok', zh: 'TikTok（海外版）' },
  lead: {
    it: 'Non è Douyin: stessa casa, app, pubblico e account diversi; chi è noto su TikTok di solito in Cina non lo è.',
    en: 'It is not Douyin: same house, another app, audience and accounts; who is known on TikTok usually is not in China.',
    zh: '与抖音同门但账号和用户不互通，TikTok 红不等于国内红。',
  },
  alsoCalled: {
    it: 'differenza douyin video brevi occidente',
    en: 'difference douyin short video west',
    zh: '国际版 抖音区别 海外短视频',
  },
  sections: [
    {
      heading: { it: 'A che cosa serve qui', en: 'What it is for here', zh: '在这里的用途' },
      text: lines({
        it: [
          'Confronto con [[douyin]] e pubblico europeo. Non sommare mai i follower dei due: sono persone diverse. Per l’Italia valgono dicitura e soglie AGCOM ([[law]]), calcolate per piattaforma.',
        ],
        en: [
          'Comparison with [[douyin]] and European audiences. Never add the followers of the two: they are different people. For Italy labels and AGCOM thresholds hold ([[law]]), counted per platform.',
        ],
        zh: [
          '与 [[douyin]] 对比、触达欧洲受众。两边粉丝不能相加，是不同的人。投意大利按 AGCOM 门槛逐平台计算（见 [[law]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'L’algoritmo mostra i video anche a chi non segue: conta la mediana delle visualizzazioni più dei follower. In Kolosseo: elenchi in inglese, DouK-Downloader, tabelle proprie; indice per video brevi.',
        ],
        en: [
          'The algorithm shows videos to non-followers too: the median of views counts more than followers. In Kolosseo: lists in English, DouK-Downloader, tables of your own; an index for short video.',
        ],
        zh: [
          '算法会推给非粉丝，看播放中位数胜过看粉丝数。系统可导入英文榜单、DouK-Downloader 文件和普通表格，计算短视频指数。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive?platform=tiktok', text: { it: 'KOL su TikTok', en: 'KOLs on TikTok', zh: 'TikTok 达人' } },
  ],
  sources: [from.own, from.agcom, from.importdoc],
};
