// Texts of settlement pages; the statement's own words are shared with its CSV and PDF.
export const settlementPageWords = {
  title: { it: 'Liquidazione', en: 'Settlement', zh: '结算' },
  answers: {
    it: 'Che cosa si deve a chi, dopo i resi, al centesimo.',
    en: 'What is owed to whom, after returns, to the cent.',
    zh: '扣除退货后，应付给谁、付多少，精确到分。',
  },
  close: { it: 'Chiudi un periodo', en: 'Close a period', zh: '关账' },
  periodName: {
    it: 'Nome del periodo, p. es. 2026-11',
    en: 'Name of the period, e.g. 2026-11',
    zh: '账期名称，如 2026-11',
  },
  none: {
    it: 'Nessun estratto conto: chiudi il primo periodo.',
    en: 'No statement yet: close the first period.',
    zh: '暂无结算单：请先关账。',
  },
  preview: { it: 'Se chiudi ora', en: 'If you close now', zh: '若现在关账' },
  previewHint: {
    it: 'Anteprima: niente è ancora registrato.',
    en: 'A preview: nothing is recorded yet.',
    zh: '预览：尚未入账。',
  },
  lines: { it: 'righe', en: 'lines', zh: '明细' },
  pay: { it: 'Segna come pagato', en: 'Mark as paid', zh: '标记为已付款' },
  waiting: { it: 'In attesa', en: 'Waiting', zh: '待结算' },
  ledger: { it: 'Registro', en: 'Ledger', zh: '分类账' },
  account: { it: 'Conto', en: 'Account', zh: '账户' },
  balance: { it: 'Saldo', en: 'Balance', zh: '余额' },
  expense_fixed: { it: 'Costi: parte fissa', en: 'Expense: fixed fees', zh: '费用：固定费用' },
  expense_commission: { it: 'Costi: provvigioni', en: 'Expense: commissions', zh: '费用：佣金' },
  expense_guarantee: { it: 'Costi: minimo garantito', en: 'Expense: guarantees', zh: '费用：保底补足' },
  expense_returns: { it: 'Costi: rettifiche per resi', en: 'Expense: corrections for returns', zh: '费用：退货冲减' },
  bank: { it: 'Banca: pagamenti', en: 'Bank: payouts', zh: '银行：付款' },
  owedTo: { it: 'Debito verso {kol}', en: 'Owed to {kol}', zh: '应付：{kol}' },
  head: { it: 'Impronta', en: 'Hash', zh: '哈希' },
} as const;
