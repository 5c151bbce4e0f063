// Page of the guide: VKontakte (VK).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const vkontaktePage: GuidePage = {
  id: 'vkontakte',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'VKontakte (VK)', en: 'VKontakte (VK)', zh: 'VKontakte（俄语区）' },
  lead: {
    it: 'La rete sociale in lingua russa: nell’archivio solo per confronto fra mercati, non per la Cina.',
    en: 'The Russian-language social network: in the archive only to compare markets, not for China.',
    zh: '俄语社交网络，仅作市场对比，与中国投放无关。',
  },
  alsoCalled: { it: 'russia russo vk rete', en: 'russia russian vk network', zh: '俄罗斯 VK 俄语' },
  sections: [
    {
      heading: { it: 'A che cosa serve qui', en: 'What it is for here', zh: '在这里的用途' },
      text: lines({
        it: [
          'Agenzie che lavorano su più Paesi tengono qui KOL russi accanto a quelli cinesi. Comunità, testi lunghi, video e musica. Prima di ogni accordo controlla sanzioni, pagamenti e leggi sulla pubblicità di quel mercato: **Kolosseo non le controlla**, le sue regole sono di Cina e Italia ([[law]]).',
        ],
        en: [
          'Agencies that work in several countries keep Russian KOLs here beside Chinese ones. Communities, long texts, video and music. Before any agreement check sanctions, payments and the advertising law of that market: **Kolosseo does not**, its rules are of China and Italy ([[law]]).',
        ],
        zh: [
          '多国业务的机构会把俄语达人与中国达人放在一起管理。内容以社群、长文、视频、音乐为主。合作前请自查制裁、付款和当地广告法：**系统不检查这些**，规则只覆盖中国与意大利（见 [[law]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'La verifica legge la curva e i commenti come altrove; meno di 30 account non insegnano una norma, e allora valgono norme generali a metà peso. In Kolosseo: tabelle proprie ([[import]]).',
        ],
        en: [
          'The audit reads curve and comments as elsewhere; fewer than 30 accounts teach no norm, and then general norms count half. In Kolosseo: tables of your own ([[import]]).',
        ],
        zh: [
          '审核方式相同；同平台不足 30 个账号学不到常模，改用通用常模并减半权重。系统可导入普通表格（见 [[import]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive?platform=vkontakte', text: { it: 'KOL su VKontakte', en: 'KOLs on VKontakte', zh: 'VK 达人' } },
  ],
  sources: [from.own, from.auditdoc],
};
