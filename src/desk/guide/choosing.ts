// Page of the guide: How to choose.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const choosingPage: GuidePage = {
  id: 'choosing',
  group: 'judging',
  updatedOn: '2026-11-26',
  title: {
    it: 'Come scegliere: coerenza, lavori fatti, concorrenti',
    en: 'How to choose: coherence, former work, competitors',
    zh: '怎么选：调性、履历、竞品',
  },
  lead: {
    it: 'Prima la coerenza, poi la relazione vera con prodotti come il tuo, poi il budget, poi con chi ha lavorato: la grandezza viene per ultima.',
    en: 'Coherence first, then a true relation with products like yours, then the budget, then whom it worked with: size comes last.',
    zh: '先看调性，再看是否真用过同类产品，然后看预算和合作过谁，粉丝量放最后。',
  },
  alsoCalled: {
    it: 'scegliere kol adatto coerente concorrente esclusiva lavorato con criteri selezione credibile quale prendere',
    en: 'choose select right kol coherent competitor worked with criteria credible which one',
    zh: '选号 选达人 标准 竞品 合作过 排他 契合 靠谱 怎么挑',
  },
  sections: [
    {
      heading: { it: 'Coerenza', en: 'Coherence', zh: '调性吻合' },
      text: lines({
        it: [
          'Chi usa già cose simili le raccomanda in modo credibile. Cerca post **non pagati** che nominano il tuo genere di prodotto, leggi come ne parla, guarda se chi commenta fa domande vere.',
        ],
        en: [
          'Whoever uses such things already recommends them credibly. Look for **unpaid** posts that name your kind of product, read how it speaks of them, see whether commenters ask real questions.',
        ],
        zh: ['平时就在用的人推荐才可信。找**非商单**里提到同类产品的内容，看怎么说、评论里有没有人认真提问。'],
      }),
    },
    {
      heading: { it: 'Lavori precedenti', en: 'Former work', zh: '合作履历' },
      text: lines({
        it: [
          '- Esperienza nel settore: conta a favore.',
          '- Un lungo lavoro con un concorrente più noto: conta contro, perché chi segue continua ad associarli.',
          '- Appena finito con un concorrente: aspetta. Quanti giorni lo decidi nel brief; l’associazione sbiadisce col tempo.',
          '- Troppi marchi in poche settimane: il consiglio vale meno (giudizio nostro).',
        ],
        en: [
          '- Experience in the sector: counts in favour.',
          '- A long run with a better-known competitor: counts against, because followers keep associating the two.',
          '- Just done with a competitor: wait. How many days you decide in the brief; the association fades with time.',
          '- Too many brands in a few weeks: the advice is worth less (our judgement).',
        ],
        zh: [
          '- 有行业经验：加分。',
          '- 长期推更大的竞品：减分，粉丝会一直联想到对方。',
          '- 刚推过竞品：缓一缓，冷却期天数在需求里设，关联会随时间淡化。',
          '- 几周内接太多商单：推荐变得不值钱（我们的判断）。',
        ],
      }),
    },
    {
      heading: { it: 'Quanti e quanto grandi', en: 'How many and how large', zh: '投几个、多大的' },
      text: lines({
        it: [
          'Secondo Ebiquity (2022) il 15 % migliore dei KOL rende sei volte gli altri: scegliere bene vale più che comprare grande. Il nostro consiglio per il primo anno: cinque–dieci KOL medi e piccoli coerenti, poi rifare con quelli che hanno venduto. Il calcolo è in [[plan]], i motivi uno per uno in [[match]], i falsi in [[fakes]].',
        ],
        en: [
          'After Ebiquity (2022) the best 15 % of KOLs return six times what others do: choosing well is worth more than buying big. Our advice for the first year: five to ten coherent mid and small KOLs, then again with those that sold. The arithmetic is in [[plan]], the reasons one by one in [[match]], the fakes in [[fakes]].',
        ],
        zh: [
          'Ebiquity（2022 年）称头 15% 的达人回报是其他人的六倍：选得准胜过买得大。我们建议第一年先投五到十位调性吻合的中小达人，卖得好的再复投。组合计算见 [[plan]]，逐条理由见 [[match]]，防假见 [[fakes]]。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/brands',
      text: { it: 'Apri un brief: “Chi è adatto”', en: 'Open a brief: “Who fits”', zh: '打开需求：“谁合适”' },
    },
    { path: '/archive/compare', text: { it: 'Confronta KOL', en: 'Compare KOLs', zh: '对比达人' } },
  ],
  sources: [from.design, from.ebiquity, from.matchdoc, from.own],
};
