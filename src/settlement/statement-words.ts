// Words of the statement as a document for the KOL: page, CSV and PDF.
export const statementWords = {
  title: { it: 'Estratto conto', en: 'Statement', zh: '结算单' },
  period: {
    it: 'Periodo {period}, chiuso il {day}',
    en: 'Period {period}, closed on {day}',
    zh: '账期 {period}，{day} 关账',
  },
  campaign: { it: 'Campagna', en: 'Campaign', zh: '投放项目' },
  brand: { it: 'Marchio', en: 'Brand', zh: '品牌' },
  kol: { it: 'KOL', en: 'KOL', zh: '达人' },
  order: { it: 'Ordine', en: 'Order', zh: '订单' },
  line: { it: 'Riga', en: 'Line', zh: '明细' },
  net: { it: 'Netto', en: 'Net sales', zh: '净销售额' },
  rate: { it: 'Provvigione %', en: 'Commission %', zh: '佣金比例' },
  commissionAmount: { it: 'Provvigione', en: 'Commission', zh: '佣金' },
  reason: { it: 'Motivo', en: 'Reason', zh: '归因' },
  conversion: { it: 'Cambio', en: 'Exchange rate', zh: '汇率' },
  return: { it: 'reso {refund}', en: 'return {refund}', zh: '退货 {refund}' },
  steps: { it: 'a scaglioni', en: 'in steps', zh: '阶梯' },
  total: { it: 'Totale', en: 'Total', zh: '合计' },
  payable: { it: 'Da pagare', en: 'Payable', zh: '应付' },
  paid: { it: 'Pagato il {day}', en: 'Paid on {day}', zh: '已于 {day} 付款' },
  noLines: {
    it: 'Nessuna vendita maturata nel periodo.',
    en: 'No sale matured in this period.',
    zh: '本账期无到期销售。',
  },
  explained: {
    it: 'Netto = prezzo − sconto − resi, senza imposte e spedizione. Una vendita matura quando scade il periodo di reso. Arrotondamento per riga, al pari più vicino.',
    en: 'Net = price − discount − returns, without tax and shipping. A sale matures when its return window ends. Rounded per line, half to even.',
    zh: '净销售额 = 售价 − 优惠 − 退款，不含税费和运费。退货期结束后计入结算。按明细四舍六入五成双。',
  },
} as const;
