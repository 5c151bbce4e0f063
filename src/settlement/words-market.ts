// The sentences of comparing with a marketplace: rows that cannot be read, what differs, why, and what to do.
import type { Phrase } from '../base/words.ts';

export const marketRejectWords = {
  market_order_missing: {
    it: 'Manca il numero d’ordine: inseriscilo',
    en: 'The order number is missing: enter it',
    zh: '缺少订单号：请补全',
  },
  market_order_damaged: {
    it: 'Il foglio di calcolo ha rovinato il numero: esporta di nuovo con la colonna come testo',
    en: 'The spreadsheet damaged the number: export again with the column as text',
    zh: '订单号被表格软件损坏：请将该列设为文本后重新导出',
  },
  market_currency_unknown: {
    it: 'Valuta sconosciuta: usa un codice come CNY o EUR',
    en: 'Unknown currency: use a code such as CNY or EUR',
    zh: '未知币种：请使用 CNY、EUR 等代码',
  },
  market_amount_unreadable: {
    it: 'Importo illeggibile: usa 1234.56',
    en: 'The amount cannot be read: use 1234.56',
    zh: '金额无法识别：请使用 1234.56 格式',
  },
  market_time_unreadable: {
    it: 'Data illeggibile: usa AAAA-MM-GG HH:MM:SS',
    en: 'The date cannot be read: use YYYY-MM-DD HH:MM:SS',
    zh: '时间无法识别：请使用 YYYY-MM-DD HH:MM:SS',
  },
  market_nothing_told: {
    it: 'La riga non ha né importo né provvigione né rimborso: completala o toglila',
    en: 'The row has no amount, no commission and no refund: complete it or take it out',
    zh: '该行没有金额、佣金或退款：请补全或删除',
  },
  market_repeated: {
    it: 'L’ordine compare due volte con importi diversi: tieni la riga giusta',
    en: 'The order stands twice with different amounts: keep the right row',
    zh: '同一订单重复且金额不一致：请保留正确的一行',
  },
} as const satisfies Record<string, Phrase>;
export type MarketRejectCode = keyof typeof marketRejectWords;

export const differenceWords = {
  only_ours: { it: 'solo da noi', en: 'only with us', zh: '仅我方有' },
  only_theirs: { it: 'solo dal marketplace', en: 'only with the marketplace', zh: '仅平台有' },
  amount: { it: 'importo diverso', en: 'amount differs', zh: '金额不一致' },
  commission: { it: 'provvigione diversa', en: 'commission differs', zh: '佣金不一致' },
  refund: { it: 'rimborso diverso', en: 'refund differs', zh: '退款不一致' },
  currency: { it: 'altra valuta', en: 'other currency', zh: '币种不同' },
  period: { it: 'altro periodo', en: 'other period', zh: '账期不同' },
} as const satisfies Record<string, Phrase>;

interface Reason {
  readonly why: Phrase;
  readonly mend: Phrase;
}

export const reasonWords = {
  market_open: {
    why: {
      it: 'Il marketplace non l’ha ancora liquidato',
      en: 'The marketplace has not settled it yet',
      zh: '平台尚未结算',
    },
    mend: { it: 'Aspetta il prossimo file', en: 'Wait for its next file', zh: '等待下一份结算文件' },
  },
  market_void: {
    why: { it: 'Il marketplace l’ha annullato', en: 'The marketplace voided it', zh: '平台标记为失效' },
    mend: {
      it: 'Importa l’annullamento: diventa un reso del prossimo periodo',
      en: 'Import the cancellation: it becomes a return of the next period',
      zh: '请导入失效订单：将在下一账期作为退货扣回',
    },
  },
  after_file: {
    why: {
      it: 'Pagato dopo l’ultima liquidazione dei file',
      en: 'Paid after the newest settlement of the files',
      zh: '付款晚于文件中的最后结算时间',
    },
    mend: { it: 'Importa un file più recente', en: 'Import a newer file', zh: '请导入更新的结算文件' },
  },
  not_in_file: {
    why: { it: 'Non è in nessun file', en: 'No file has it', zh: '所有文件中均无该订单' },
    mend: {
      it: 'Controlla che l’esportazione copra il periodo e il negozio; altrimenti chiedi al marketplace',
      en: 'Check that the export covers the time and the shop; else ask the marketplace',
      zh: '请确认导出范围覆盖该时间和店铺；否则向平台核实',
    },
  },
  unknown_order: {
    why: { it: 'Questo ordine non è mai arrivato qui', en: 'This order never arrived here', zh: '本系统没有该订单' },
    mend: {
      it: 'Importa gli ordini di quel giorno, o ignora se è di un’altra iniziativa',
      en: 'Import the orders of that day, or leave it if it is of another initiative',
      zh: '请导入当日订单；若属其他推广可忽略',
    },
  },
  other_campaign: {
    why: { it: 'È di un’altra campagna', en: 'It belongs to another campaign', zh: '属于其他投放项目' },
    mend: { it: 'Confrontalo in quella campagna', en: 'Compare it in that campaign', zh: '请在该投放项目中对账' },
  },
  test_order: {
    why: { it: 'Da noi è un ordine di prova', en: 'It is a trial order with us', zh: '我方为测试订单' },
    mend: { it: 'Gli ordini di prova non pagano nessuno', en: 'Trials pay nobody', zh: '测试订单不计佣' },
  },
  no_winner: {
    why: { it: 'Nessun KOL l’ha portato', en: 'No KOL brought it', zh: '未归属任何达人' },
    mend: {
      it: 'Controlla codici, link e id del KOL; se era suo, aggiungi il codice',
      en: 'Check codes, links and ids of the KOL; if it was theirs, add the code',
      zh: '请检查优惠码、链接和达人 id；若确属该达人，请补充优惠码',
    },
  },
  not_paid: {
    why: { it: 'Da noi non risulta pagato', en: 'It is not paid with us', zh: '我方记录为未付款' },
    mend: { it: 'Importa di nuovo l’ordine', en: 'Import the order again', zh: '请重新导入该订单' },
  },
  not_closed: {
    why: {
      it: 'Ancora nel periodo di reso, o nessun periodo chiuso da allora',
      en: 'Still in the return window, or no period was closed since',
      zh: '仍在退货期内，或此后尚未关账',
    },
    mend: { it: 'Entrerà in una prossima chiusura', en: 'A later close takes it', zh: '将在后续关账时结算' },
  },
  refund_not_here: {
    why: {
      it: 'Il marketplace conosce un rimborso che qui manca',
      en: 'The marketplace knows a refund that is missing here',
      zh: '平台有退款而我方缺失',
    },
    mend: {
      it: 'Importa i rimborsi: diventa un reso del prossimo periodo',
      en: 'Import the refunds: it becomes a return of the next period',
      zh: '请导入退款：将在下一账期扣回',
    },
  },
  refund_not_there: {
    why: {
      it: 'Qui c’è un rimborso che il marketplace non conta',
      en: 'We know a refund that the marketplace does not count',
      zh: '我方有退款而平台未计入',
    },
    mend: {
      it: 'Controlla nel negozio se il rimborso è andato a buon fine',
      en: 'Check in the shop whether the refund went through',
      zh: '请在店铺后台核实退款是否成功',
    },
  },
  refund_later: {
    why: {
      it: 'Il rimborso si è saputo dopo la chiusura',
      en: 'The refund became known after the close',
      zh: '退款在关账后才获知',
    },
    mend: {
      it: 'Il prossimo periodo lo toglie',
      en: 'The next period takes it off',
      zh: '下一账期将自动扣回',
    },
  },
  shipping: {
    why: { it: 'La differenza è la spedizione', en: 'The difference is shipping', zh: '差额等于运费' },
    mend: {
      it: 'Confronta nei termini che cosa conta come netto',
      en: 'Compare what counts as net in the terms',
      zh: '请核对条款中净销售额的口径',
    },
  },
  tax: {
    why: { it: 'La differenza sono le imposte', en: 'The difference is tax', zh: '差额等于税费' },
    mend: {
      it: 'Confronta nei termini che cosa conta come netto',
      en: 'Compare what counts as net in the terms',
      zh: '请核对条款中净销售额的口径',
    },
  },
  platform_discount: {
    why: {
      it: 'La differenza è lo sconto a carico della piattaforma',
      en: 'The difference is the platform’s part of the discount',
      zh: '差额等于平台承担的优惠',
    },
    mend: {
      it: 'Scegli nei termini se lo sconto della piattaforma conta',
      en: 'Say in the terms whether the platform’s discount counts',
      zh: '请在条款中明确平台优惠是否计入',
    },
  },
  follows_amount: {
    why: {
      it: 'Stessa aliquota su un altro importo',
      en: 'The same rate on another amount',
      zh: '佣金率相同，金额不同',
    },
    mend: { it: 'Chiarisci prima l’importo', en: 'Settle the amount first', zh: '请先核对金额' },
  },
  service_fee: {
    why: {
      it: 'La differenza è la commissione tecnica della piattaforma',
      en: 'The difference is the platform’s service fee',
      zh: '差额等于技术服务费',
    },
    mend: {
      it: 'Confronta la provvigione prima della commissione',
      en: 'Compare commission before the fee',
      zh: '请按扣除服务费前的佣金比较',
    },
  },
  other_rate: {
    why: { it: 'Un’altra aliquota', en: 'Another rate', zh: '佣金率不同' },
    mend: {
      it: 'Confronta l’aliquota sul marketplace con i termini del KOL',
      en: 'Compare the rate at the marketplace with the KOL’s terms',
      zh: '请核对平台佣金率与达人条款',
    },
  },
  other_currency: {
    why: {
      it: 'I termini sono in un’altra valuta: gli importi non si confrontano',
      en: 'The terms are in another currency: amounts are not compared',
      zh: '条款币种不同，金额不作比较',
    },
    mend: {
      it: 'L’estratto conto mostra ogni conversione',
      en: 'The statement shows every conversion',
      zh: '换算明细见结算单',
    },
  },
  market_calendar: {
    why: {
      it: 'Il marketplace l’ha liquidato in un altro periodo',
      en: 'The marketplace settled it in another period',
      zh: '平台在其他账期结算',
    },
    mend: {
      it: 'Nessun importo cambia: serve solo a far quadrare i totali del mese',
      en: 'No amount changes: it explains totals of a month',
      zh: '金额不变，仅用于解释月度合计差异',
    },
  },
  unexplained: {
    why: { it: 'I dati non lo spiegano', en: 'The data do not explain it', zh: '现有数据无法解释' },
    mend: {
      it: 'Apri l’ordine nel negozio e confronta riga per riga',
      en: 'Open the order in the shop and compare line by line',
      zh: '请在店铺后台打开订单逐行核对',
    },
  },
} as const satisfies Record<string, Reason>;

export const marketWords = {
  sheet: { it: 'Differenze', en: 'Differences', zh: '差异清单' },
  order: { it: 'Ordine', en: 'Order', zh: '订单' },
  kols: { it: 'KOL', en: 'KOL', zh: '达人' },
  what: { it: 'Differenza', en: 'What', zh: '差异' },
  ours: { it: 'Da noi', en: 'With us', zh: '我方' },
  theirs: { it: 'Marketplace', en: 'Marketplace', zh: '平台' },
  difference: { it: 'In più dal marketplace', en: 'More at the marketplace', zh: '平台多出' },
  currency: { it: 'Valuta', en: 'Currency', zh: '币种' },
  ourPeriod: { it: 'Nostro periodo', en: 'Our period', zh: '我方账期' },
  theirDay: { it: 'Liquidato il', en: 'Settled there on', zh: '平台结算日' },
  why: { it: 'Motivo probabile', en: 'Likely reason', zh: '可能原因' },
  mend: { it: 'Che cosa fare', en: 'What to do', zh: '处理建议' },
  usage: {
    it: 'Uso: kolosseo reconcile --campaign ID [--file FILE] [--json | --csv]',
    en: 'Usage: kolosseo reconcile --campaign ID [--file FILE] [--json | --csv]',
    zh: '用法：kolosseo reconcile --campaign ID [--file 文件] [--json | --csv]',
  },
  taken: {
    it: '{kept} righe tenute, {rejected} rifiutate su {rows}',
    en: '{kept} rows kept, {rejected} rejected of {rows}',
    zh: '共 {rows} 行：保留 {kept} 行，拒绝 {rejected} 行',
  },
  known: {
    it: 'Questo file era già stato importato: non cambia niente',
    en: 'This file was imported before: nothing changes',
    zh: '该文件已导入过：无任何变化',
  },
  rejectAt: {
    it: 'Riga {line}, colonna {column}: {advice}',
    en: 'Line {line}, column {column}: {advice}',
    zh: '第 {line} 行，{column} 列：{advice}',
  },
  counted: {
    it: '{orders} ordini del marketplace, {equal} uguali ai nostri, {different} con differenze',
    en: '{orders} orders of the marketplace, {equal} equal to ours, {different} with differences',
    zh: '平台订单 {orders} 个，与我方一致 {equal} 个，有差异 {different} 个',
  },
  told: {
    it: '{order} · {what} · noi {ours} · marketplace {theirs} · {why}. {mend}',
    en: '{order} · {what} · ours {ours} · marketplace {theirs} · {why}. {mend}',
    zh: '{order} · {what} · 我方 {ours} · 平台 {theirs} · {why}。{mend}',
  },
} as const satisfies Record<string, Phrase>;
