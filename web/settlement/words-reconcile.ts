// Texts of the page that compares with a marketplace; what differs and why is shared with files and the command line.
export const reconcilePageWords = {
  title: { it: 'Confronto con il marketplace', en: 'Compare with the marketplace', zh: '平台对账' },
  answers: {
    it: 'Dove la liquidazione del marketplace e la nostra non dicono lo stesso, ordine per ordine. Non cambia nessun estratto conto.',
    en: 'Where the marketplace’s settlement and ours do not say the same, order by order. It changes no statement.',
    zh: '逐单列出平台结算与我方结算的差异。不会改动任何结算单。',
  },
  back: { it: 'Estratti conto', en: 'Statements', zh: '结算单' },
  upload: { it: 'Importa un file di liquidazione', en: 'Import a settlement file', zh: '导入结算文件' },
  none: {
    it: 'Ancora nessun file. Esporta la liquidazione da Taobao Union o da Douyin (CSV o Excel) e importala qui.',
    en: 'No file yet. Export the settlement from Taobao Union or Douyin (CSV or Excel) and import it here.',
    zh: '暂无文件。请从淘宝联盟或抖音导出结算明细（CSV 或 Excel），然后在此导入。',
  },
  source_taobao_union: { it: 'Taobao Union', en: 'Taobao Union', zh: '淘宝联盟结算' },
  source_taobao_refund: { it: 'Taobao Union, resi', en: 'Taobao Union, refunds', zh: '淘宝联盟维权退款' },
  source_douyin: { it: 'Douyin', en: 'Douyin', zh: '抖音结算' },
  source_table: { it: 'Tabella', en: 'Table', zh: '通用表格' },
  recognised: {
    it: '{source}: righe {rows}, rifiutate {rejected}',
    en: '{source}: {rows} rows, {rejected} rejected',
    zh: '{source}：共 {rows} 行，拒绝 {rejected} 行',
  },
  known: {
    it: 'Questo file è già importato: non cambia niente.',
    en: 'This file is imported already: nothing changes.',
    zh: '该文件已导入：无任何变化。',
  },
  take: { it: 'Importa le righe buone ({n})', en: 'Import the good rows ({n})', zh: '导入有效行（{n}）' },
  cancel: { it: 'Annulla', en: 'Cancel', zh: '取消' },
  rejectAt: {
    it: 'Riga {line}, colonna {column}: {advice}',
    en: 'Line {line}, column {column}: {advice}',
    zh: '第 {line} 行，{column} 列：{advice}',
  },
  counted: {
    it: 'Ordini del marketplace: {orders}, uguali: {equal}, con differenze: {different}',
    en: 'Orders of the marketplace: {orders}, equal: {equal}, with differences: {different}',
    zh: '平台订单 {orders} 个，一致 {equal} 个，有差异 {different} 个',
  },
  totals: { it: 'In totale', en: 'In total', zh: '汇总' },
  orders: { it: 'ordini', en: 'orders', zh: '订单数' },
  list: { it: 'Differenze', en: 'Differences', zh: '差异清单' },
  all: { it: 'Tutte', en: 'All', zh: '全部' },
  equal: {
    it: 'Nessuna differenza: gli ordini dei file dicono lo stesso da entrambe le parti.',
    en: 'No difference: the orders of the files say the same on both sides.',
    zh: '无差异：文件中的订单双方一致。',
  },
  more: {
    it: 'Qui le prime {n}; tutte stanno nei file.',
    en: 'Here the first {n}; the files hold all.',
    zh: '此处显示前 {n} 条；完整清单见导出文件。',
  },
  files: { it: 'File importati', en: 'Imported files', zh: '已导入文件' },
  fileLine: {
    it: '{source}, righe {kept}, rifiutate {rejected}, da {by}, {day}',
    en: '{source}, {kept} rows, {rejected} rejected, by {by}, {day}',
    zh: '{source}，{kept} 行，拒绝 {rejected} 行，由 {by} 于 {day} 导入',
  },
} as const;
