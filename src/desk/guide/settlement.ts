// Page of the guide: Settlement.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const settlementPage: GuidePage = {
  id: 'settlement',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: { it: 'Liquidazione: quanto spetta a chi', en: 'Settlement: what is owed to whom', zh: '结算：该付谁多少' },
  lead: {
    it: 'Alla chiusura di un periodo ogni KOL riceve un estratto conto: fissi, provvigioni maturate, resi tolti, riporto, al centesimo.',
    en: 'When a period closes every KOL gets a statement: fees, matured commission, returns taken off, carried over, to the cent.',
    zh: '账期一关，每位达人一张结算单：固定费用、已确认佣金、扣除退货、上期结转，精确到分。',
  },
  alsoCalled: {
    it: 'pagare kol estratto conto provvigione resi periodo fattura bonifico alipay quando si paga',
    en: 'pay kol statement commission returns period invoice transfer alipay when is it paid',
    zh: '结算单 付款 打款 佣金 退货 账期 发票 对账 支付宝 什么时候付',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          'Condizioni concordate, pubblicazioni confermate, ordini con i loro resi, un cambio datato se le valute sono due.',
        ],
        en: [
          'Agreed terms, confirmed publications, orders with their returns, a dated rate where there are two currencies.',
        ],
        zh: ['已确认的合作条件、已核实的发布、订单与退货；涉及两种货币时还要带日期的汇率。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- Righe spiegate una per una, con regola, cambio e arrotondamento.',
          '- Due persone: chi chiude non approva.',
          '- File per la banca (SEPA) o Alipay: Kolosseo non invia denaro.',
          '- Un reso tardivo diventa una riga negativa del prossimo estratto conto ([[returns]]).',
        ],
        en: [
          '- Lines explained one by one, with rule, rate and rounding.',
          '- Two people: whoever closes does not approve.',
          '- Files for the bank (SEPA) or Alipay: Kolosseo sends no money.',
          '- A late return becomes a negative line of the next statement ([[returns]]).',
        ],
        zh: [
          '- 逐行说明规则、汇率、取整方式。',
          '- 双人复核：关账的人不能审批。',
          '- 生成银行（SEPA）或支付宝批量付款文件，系统本身不转账。',
          '- 迟到的退货记为下期负数行（见 [[returns]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Pagare la provvigione sul lordo, prima dei resi.',
          '- Correggere un estratto conto emesso: non cambia mai, si corregge nel seguente.',
          '- Decidere da soli su ritenute e IVA: chiedi a un consulente ([[pay]]).',
        ],
        en: [
          '- Paying commission on gross sales, before returns.',
          '- Correcting an issued statement: it never changes, the next one corrects.',
          '- Deciding on withholding and VAT alone: ask an adviser ([[pay]]).',
        ],
        zh: [
          '- 按 GMV 付佣，没扣退货。',
          '- 改已出的结算单：它不会变，只能在下期更正。',
          '- 自行决定代扣税和增值税：请咨询税务顾问（见 [[pay]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/settlement', text: { it: 'Apri la liquidazione', en: 'Open settlement', zh: '打开结算' } },
    { path: '/settlement/payouts', text: { it: 'Prepara i pagamenti', en: 'Prepare payouts', zh: '准备付款' } },
  ],
  sources: [from.own, from.settlementdoc],
};
