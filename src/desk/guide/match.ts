// Page of the guide: Match.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const matchPage: GuidePage = {
  id: 'match',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: { it: 'Affinità: chi è adatto, e perché', en: 'Match: who fits, and why', zh: '匹配：谁合适、为什么' },
  lead: {
    it: 'L’archivio intero messo in ordine per il tuo brief, con i motivi a favore e contro di ciascuno e con chi è rimasto fuori e perché.',
    en: 'The whole archive in order for your brief, with reasons for and against each, and who was left out and why.',
    zh: '按你的需求给全库达人排序，每位都列出正反理由，被排除的也说明原因。',
  },
  alsoCalled: {
    it: 'adatto coerenza affinità scegliere kol giusto motivi escluso scartato dalla lista perché',
    en: 'fit coherent choose right kol reasons excluded left out not on the list why not',
    zh: '匹配度 适合 调性 选达人 理由 排除 为什么没选',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: ['Un brief ([[brand]]) e un archivio con post da leggere: senza testi la coerenza si può solo supporre.'],
        en: ['A brief ([[brand]]) and an archive with posts to read: without texts coherence can only be guessed.'],
        zh: ['一份需求（[[brand]]），以及有作品文本的达人库；没有文本，调性只能靠猜。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- **Coerenza**: quanto parla dei tuoi temi, letto dai testi.',
          '- **Uso vero**: post non pagati che nominano cose come le tue, citati.',
          '- Lavori precedenti, vicinanza ai concorrenti, pubblico, autenticità, prezzo rispetto ai pari, disponibilità.',
          'Pesi e soglie si vedono e si cambiano. Una parte ignota vale poco, non zero, e lo dice.',
        ],
        en: [
          '- **Coherence**: how much it speaks of your topics, read from the texts.',
          '- **True use**: unpaid posts that name things like yours, quoted.',
          '- Earlier work, closeness to competitors, audience, authenticity, price against peers, availability.',
          'Weights and thresholds can be seen and changed. An unknown part counts little, not zero, and says so.',
        ],
        zh: [
          '- **调性**：从内容文本读出有多少在讲你的垂类。',
          '- **自发使用**：没收钱就提到同类产品的内容，直接引用原文。',
          '- 合作历史、与竞品的关系、粉丝画像、真实度、报价水平、档期。',
          '权重和门槛可查可改；未知项按低分计并注明，不当作零。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Prendere il primo e basta: leggi i motivi contro.',
          '- Non chiedere «perché non lui?»: la pagina risponde per ogni nome.',
          '- Dimenticare le assenze: segnale sul KOL. Come ragionare è in [[choosing]].',
        ],
        en: [
          '- Taking the first and stopping: read the reasons against.',
          '- Not asking “why not this one?”: the page answers for any name.',
          '- Forgetting absences: note them on the KOL. How to reason is in [[choosing]].',
        ],
        zh: [
          '- 只看第一名：反面理由也要读。',
          '- 不问“为什么没有他”：任何名字页面都能回答。',
          '- 忘了登记档期：请在达人页注明。判断思路见 [[choosing]]。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/brands',
      text: {
        it: 'Scegli un brief e apri “Chi è adatto”',
        en: 'Choose a brief and open “Who fits”',
        zh: '选一个需求，打开“谁合适”',
      },
    },
  ],
  sources: [from.own, from.matchdoc],
};
