// Page of the guide: Compliance.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const compliancePage: GuidePage = {
  id: 'compliance',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: {
    it: 'Controllo dei testi: che cosa si può dire',
    en: 'Compliance: what may be said',
    zh: '合规审查：哪些话不能说',
  },
  lead: {
    it: 'Ogni testo è letto con la legge del mercato in cui sarà visto, prima dell’approvazione: passo, motivo, come rimediare, quale prova serve.',
    en: 'Every text is read under the law of the market where it will be seen, before approval: passage, reason, mending, which proof is needed.',
    zh: '发布前按受众所在市场的法规审稿：指出原文、理由、改法，以及需要什么证明。',
  },
  alsoCalled: {
    it: 'testo vietato parole vietate migliore superlativi controllo legge pubblicità approvazione sanzione',
    en: 'forbidden words best superlatives check text law advertising approval fine',
    zh: '违禁词 绝对化用语 审稿 敏感词 广告法 极限词 处罚 合规',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          'Il testo, il mercato (Cina, Italia), la piattaforma, la classe del prodotto, se c’è un modo di comprare. In una campagna questi fatti si sanno già.',
        ],
        en: [
          'The text, the market (China, Italy), the platform, the product class, whether there is a way to buy. In a campaign these facts are known already.',
        ],
        zh: ['文案、市场（中国、意大利）、平台、产品类别、是否挂购买方式。在投放项目里这些信息自动带入。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- **Da correggere**: blocca l’approvazione.',
          '- **Da chiedere**: decide un fatto o un’esenzione, con la prova.',
          '- **Dovere**: nessun testo lo mostra (registri, contratto).',
          'Si riconoscono anche i travestimenti, come 最 佳 con spazi o “zui佳”. Ogni controllo resta, con le regole di quel giorno.',
        ],
        en: [
          '- **Must be mended**: blocks approval.',
          '- **To be asked**: a fact or exemption decides, with its proof.',
          '- **Duty**: no text shows it (records, contract).',
          'Disguises are recognised too, such as 最 佳 with spaces or “zui佳”. Every check stays, with the rules of that day.',
        ],
        zh: [
          '- **必须修改**：不改不能过稿。',
          '- **需要确认**：由事实或豁免情形决定，须附证明。',
          '- **义务**：文案看不出来，如留档、合同。',
          '加空格、拼音、谐音等变体也能识别。每次审查连同当日规则一并留存。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Cancellare ogni 最: la guida del 2023 ammette casi provabili ([[law]]).',
          '- Controllare dopo la pubblicazione.',
          '- Prendere “nessun rilievo” per un parere legale: non lo è.',
        ],
        en: [
          '- Striking out every 最: the guide of 2023 allows provable cases ([[law]]).',
          '- Checking after publication.',
          '- Taking “no finding” for legal advice: it is none.',
        ],
        zh: [
          '- 见“最”就删：2023 年指南允许可证实的情形（见 [[law]]）。',
          '- 发布后才审。',
          '- 把“未发现问题”当法律意见：它不是。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/compliance', text: { it: 'Controlla un testo', en: 'Check a text', zh: '审查一段文案' } }],
  sources: [from.own, from.absoluteGuide, from.compliancedoc],
};
