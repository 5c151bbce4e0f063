// Why a row of an orders table is not stored, with advice; what is wrong with a code or an order line.
import type { Phrase } from '../base/words.ts';

export const trackingWords = {
  couponForm: {
    it: '{found} non va bene: usa da 2 a 40 lettere latine, cifre, - e _',
    en: '{found} will not do: use 2 to 40 latin letters, digits, - and _',
    zh: '{found} 不可用：请使用 2–40 位英文字母、数字、- 或 _',
  },
  discountAboveGross: {
    it: 'Lo sconto supera il lordo: correggi uno dei due',
    en: 'The discount exceeds the gross amount: mend one of them',
    zh: '优惠超过商品金额：请修改其中之一',
  },
  platformAboveDiscount: {
    it: 'La parte della piattaforma supera lo sconto: correggi uno dei due',
    en: 'The platform’s part exceeds the discount: mend one of them',
    zh: '平台补贴超过优惠总额：请修改其中之一',
  },
  slotOrder: {
    it: 'La diretta finisce prima di iniziare: correggi uno dei due orari',
    en: 'The live slot ends before it begins: mend one of the two',
    zh: '直播结束时间早于开始时间：请修改',
  },
  slotLength: {
    it: 'Una diretta dura al massimo 31 giorni: controlla le date, o fanne due',
    en: 'A live slot lasts 31 days at most: check the dates, or make two',
    zh: '单个直播时段最长 31 天：请检查日期，或分成两段',
  },
} as const satisfies Record<string, Phrase>;

export const orderCommandWords = {
  usage: {
    it: 'Uso: kolosseo orders rebuild --campaign ID [--json]',
    en: 'Usage: kolosseo orders rebuild --campaign ID [--json]',
    zh: '用法：kolosseo orders rebuild --campaign ID [--json]',
  },
  rebuilt: {
    it: '{orders} ordini ricostruiti dagli eventi: {changed} erano diversi',
    en: '{orders} orders built anew from their events: {changed} were different',
    zh: '已根据原始事件重建 {orders} 笔订单：{changed} 笔有差异',
  },
} as const satisfies Record<string, Phrase>;

export const orderRejectWords = {
  order_id_missing: {
    it: 'Manca il numero d’ordine: inseriscilo',
    en: 'The order number is missing: enter it',
    zh: '缺少订单号：请补全',
  },
  order_id_damaged: {
    it: 'Il foglio di calcolo ha rovinato il numero: esporta di nuovo con la colonna come testo',
    en: 'The spreadsheet damaged the number: export again with the column as text',
    zh: '订单号被表格软件损坏：请将该列设为文本后重新导出',
  },
  order_currency_unknown: {
    it: 'Valuta sconosciuta: usa CNY, EUR o USD',
    en: 'Unknown currency: use CNY, EUR or USD',
    zh: '未知币种：请使用 CNY、EUR 或 USD',
  },
  order_time_unreadable: {
    it: 'Data illeggibile: usa AAAA-MM-GG HH:MM:SS',
    en: 'The date cannot be read: use YYYY-MM-DD HH:MM:SS',
    zh: '时间无法识别：请使用 YYYY-MM-DD HH:MM:SS',
  },
  order_amount_unreadable: {
    it: 'Importo illeggibile o negativo: usa 1234.56',
    en: 'The amount cannot be read or is negative: use 1234.56',
    zh: '金额无法识别或为负：请使用 1234.56 格式',
  },
  order_quantity_unreadable: {
    it: 'Quantità non intera',
    en: 'The quantity is no whole number',
    zh: '数量必须为正整数',
  },
  order_text_unusable: {
    it: 'Testo troppo lungo o con caratteri illeggibili: accorcialo o esporta di nuovo',
    en: 'The text is too long or holds unreadable characters: shorten it or export again',
    zh: '文本过长或含有无法识别的字符：请缩短或重新导出',
  },
  order_refund_too_large: {
    it: 'Il rimborso supera il netto della riga',
    en: 'The refund exceeds the net of the line',
    zh: '退款超过该明细净额',
  },
  order_line_twice: {
    it: 'La riga d’ordine compare due volte: numerale in line_id',
    en: 'The order line stands twice: number them in line_id',
    zh: '订单明细重复：请用 line_id 区分',
  },
  order_document_unknown: {
    it: 'Documento di nessun negozio conosciuto: esporta gli ordini interi, oppure usa una tabella',
    en: 'A document of no shop that is known: export whole orders, or use a table',
    zh: '无法识别所属店铺的内容：请导出完整订单，或改用表格',
  },
  order_differs: {
    it: 'L’ordine era arrivato con altri importi: non si riscrive, si rimborsa',
    en: 'The order arrived before with other amounts: it is refunded, not rewritten',
    zh: '订单此前金额不同：不可改写，请以退款处理',
  },
} as const;

export type OrderRejectCode = keyof typeof orderRejectWords;
