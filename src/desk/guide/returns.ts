// Page of the guide: Returns.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const returnsPage: GuidePage = {
  id: 'returns',
  group: 'money',
  updatedOn: '2026-11-26',
  title: {
    it: 'Resi: chi paga quando la merce torna',
    en: 'Returns: who pays when goods come back',
    zh: '退货：货退了谁承担',
  },
  lead: {
    it: 'Chi ha comprato in rete può di regola rendere entro sette giorni senza motivo; la provvigione va pagata solo su ciò che resta, altrimenti paghi vendite che non ci sono.',
    en: 'Whoever bought online may as a rule return within seven days without a reason; pay commission only on what stays, or you pay for sales that are not there.',
    zh: '网购一般可七天无理由退货；佣金只能按留下来的销售付，否则等于为不存在的成交买单。',
  },
  alsoCalled: {
    it: 'reso restituzione rimborso merce torna indietro sette giorni provvigione resa percentuale',
    en: 'return refund goods come back seven days commission clawback rate who pays',
    zh: '退货 退款 七天无理由 退货率 佣金追回 谁出钱 售后',
  },
  sections: [
    {
      heading: { it: 'Quanto torna', en: 'How much comes back', zh: '退货率有多高' },
      text: lines({
        it: [
          '- Abbigliamento: in rete circa il 30 %, donna in diretta 50–60 % (fonte secondaria).',
          '- In diretta 30–50 %, altrimenti 10–15 % (altra fonte secondaria).',
          '- Per cibo, vino e cosmetica non abbiamo trovato cifre serie: misura le tue.',
        ],
        en: [
          '- Apparel: online about 30 %, women’s wear live 50–60 % (secondary source).',
          '- Live 30–50 %, otherwise 10–15 % (another secondary source).',
          '- For food, wine and cosmetics we found no sound figures: measure your own.',
        ],
        zh: [
          '- 服饰：电商约 30%，直播女装 50–60%（二手来源）。',
          '- 直播 30–50%，普通电商 10–15%（另一二手来源）。',
          '- 食品、葡萄酒、美妆未找到可靠数据，请以自己的为准。',
        ],
      }),
    },
    {
      heading: { it: 'Che cosa scrivere nel contratto', en: 'What to write in the contract', zh: '合同里写什么' },
      text: lines({
        it: [
          '- Provvigione sulle vendite **nette**: meno sconti, resi, imposte, spedizione.',
          '- Giorni di attesa prima che una vendita conti; devono superare i giorni di reso del negozio.',
          '- Un reso dopo il pagamento si toglie dal periodo seguente. Il fisso non torna indietro, salvo ciò che il contratto dice.',
          '- Chi paga il viaggio di ritorno, e dove va la merce se il negozio è transfrontaliero.',
        ],
        en: [
          '- Commission on **net** sales: less discounts, returns, tax, shipping.',
          '- Days to wait until a sale counts; longer than the shop’s return days.',
          '- A return after payment comes off the next period. The fixed part does not come back, unless the contract says so.',
          '- Who pays the way back, and where goods go if the shop is cross-border.',
        ],
        zh: [
          '- 佣金按**净**销售：扣折扣、退货、税费、运费。',
          '- 确认期要长于店铺退货期。',
          '- 付款后才发生的退货在下期扣回；固定费不退，合同另有约定除外。',
          '- 退货运费谁出；跨境店退到哪里。',
        ],
      }),
    },
    {
      heading: { it: 'Come fa Kolosseo', en: 'What Kolosseo does', zh: '系统怎么算' },
      text: lines({
        it: [
          'Una riga è dovuta quando è **pagata e i giorni di reso sono passati**. Un reso tardivo diventa una riga negativa del prossimo estratto conto, con le condizioni del giorno della vendita; sotto zero non si paga nulla e il debito si riporta. Vedi [[settlement]].',
        ],
        en: [
          'A line is owed when it is **paid and its return days are over**. A late return becomes a negative line of the next statement, under the terms of the day of sale; below zero nothing is paid and the debt is carried. See [[settlement]].',
        ],
        zh: [
          '**已付款且过了退货期**的明细才计佣。迟到的退货按成交当日条件记入下期负数行；为负则不付款，欠额结转。见 [[settlement]]。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/settlement', text: { it: 'Vedi che cosa matura', en: 'See what is maturing', zh: '查看待确认明细' } },
    {
      path: '/campaigns',
      text: { it: 'Condizioni delle collaborazioni', en: 'Terms of the placements', zh: '查看合作条件' },
    },
  ],
  sources: [from.consumerlaw, from.wodezhu, from.economyme, from.settlementdoc, from.own],
};
