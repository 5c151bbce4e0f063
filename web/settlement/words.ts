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
  head: { it: 'Impronta', en: 'Hash', zh: '哈希' },
} as const;
