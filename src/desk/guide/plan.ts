// Page of the guide: Plan.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const planPage: GuidePage = {
  id: 'plan',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: {
    it: 'Piano: quali KOL con questo budget',
    en: 'Plan: which KOLs for this budget',
    zh: '投放方案：这笔预算投谁',
  },
  lead: {
    it: 'La combinazione di KOL e post che rende di più sotto il budget, con la prova di quanto può essere lontana dalla migliore possibile.',
    en: 'The mix of KOLs and posts that brings most under the budget, with proof of how far from the best possible it may be.',
    zh: '在预算内算出效果最好的达人组合，并证明离理论最优最多差多少。',
  },
  alsoCalled: {
    it: 'piano budget quanti kol quanti post ripartizione previsione mille euro sovrapposizione spesa',
    en: 'plan budget how many kols posts split forecast overlap spend thousand euros',
    zh: '方案 预算分配 投几个 发几条 预估 重合 性价比 组合',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          'Un brief. Da te vengono le regole: quote per fascia o piattaforma, chi c’è di sicuro, chi mai, quanti KOL, quanto rischio.',
        ],
        en: [
          'A brief. The rules come from you: shares by tier or platform, who is in for sure, who never, how many KOLs, how much risk.',
        ],
        zh: ['一份需求。规则由你定：量级或平台占比、必选、排除、人数、风险偏好。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- Persone raggiunte **almeno una volta**: chi è raggiunto da tre KOL conta uno.',
          '- Un intervallo, non un numero solo; i pubblici comprati non contano.',
          '- Quanto aggiunge ogni KOL, che cosa comprano altri 1.000 €, che cosa farebbe chi sceglie a mano i nomi più grandi.',
          '- Per ogni KOL quale offerta conviene: fisso, misto, minimo garantito ([[pay]]).',
        ],
        en: [
          '- People reached **at least once**: whom three KOLs reach counts as one.',
          '- An interval, not one number; bought audiences do not count.',
          '- What each KOL adds, what another €1,000 buys, what picking the biggest names by hand would do.',
          '- For each KOL which offer pays off: fixed, mixed, guaranteed ([[pay]]).',
        ],
        zh: [
          '- **去重触达**：被三位达人覆盖的人只算一次。',
          '- 给区间而不是单个数字；假粉不计入。',
          '- 每位达人带来多少增量、再加 1,000 欧能多触达多少、手工挑大号会差多少。',
          '- 每位达人适合哪种合作：一口价、坑位加佣、保底（见 [[pay]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Sommare le visualizzazioni: lo stesso pubblico si conta due volte.',
          '- Credere al decimale: guarda il caso prudente (p10).',
          '- Dare tutto a un nome solo: se salta, salta la campagna. È un nostro consiglio, il piano non lo impone.',
        ],
        en: [
          '- Adding up views: the same audience counts twice.',
          '- Believing the decimal: look at the cautious case (p10).',
          '- Giving all to one name: if it falls through, so does the campaign. That is our advice; the plan does not force it.',
        ],
        zh: [
          '- 把阅读量直接相加：同一批人被重复计算。',
          '- 迷信小数点：请看保守值（p10）。',
          '- 预算押在一个号上：一旦黄了整个项目就黄。这是我们的建议，系统不强制。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/plans', text: { it: 'Fai un piano', en: 'Make a plan', zh: '制定方案' } }],
  sources: [from.own, from.plandoc],
};
