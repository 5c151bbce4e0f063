// Why an event of a shop waits or was refused, and what to do, in three languages. Codes are permanent.
import type { Phrase } from '../base/words.ts';

export interface QueueReason {
  readonly title: Phrase;
  readonly advice: Phrase;
}

export const queueWords = {
  order_unknown: {
    title: {
      it: 'Il rimborso precede il suo ordine {order}',
      en: 'The refund came before its order {order}',
      zh: '退款先于订单 {order} 到达',
    },
    advice: {
      it: 'Si applica da solo quando l’ordine arriva. Se non arriva, fallo rinviare dal negozio o importalo da file',
      en: 'It is taken by itself when the order comes. If none comes, have the shop send it again or import it from a file',
      zh: '订单到达后会自动处理；若迟迟未到，请让店铺重新推送或导入订单文件',
    },
  },
  order_details_missing: {
    title: {
      it: 'Pagato, ma non si sa che cosa: ordine {order}',
      en: 'Paid, but it is not known for what: order {order}',
      zh: '订单 {order} 已支付，但缺少商品明细',
    },
    advice: {
      it: 'Importa gli ordini esportati dal negozio: il pagamento si aggancia da solo',
      en: 'Import the orders that the shop exports: the payment finds its order by itself',
      zh: '请导入店铺后台导出的订单文件，支付信息会自动匹配',
    },
  },
  order_line_unknown: {
    title: {
      it: 'L’ordine {order} non ha la riga {line}',
      en: 'The order {order} has no line {line}',
      zh: '订单 {order} 没有明细 {line}',
    },
    advice: {
      it: 'Si riprova quando l’ordine cambia. Controlla la riga indicata dal rimborso',
      en: 'It is tried again when the order changes. Check the line that the refund names',
      zh: '订单更新后会自动重试；请核对退款所指的明细',
    },
  },
  refund_exceeds_order: {
    title: {
      it: 'Il rimborso {refund} supera quanto resta dell’ordine {order}',
      en: 'The refund {refund} exceeds what is left of the order {order}',
      zh: '退款 {refund} 超过订单 {order} 的剩余金额',
    },
    advice: {
      it: 'Controlla importo e valuta nel negozio; forse manca uno stato più recente dell’ordine',
      en: 'Check amount and currency in the shop; a newer state of the order may be missing',
      zh: '请在店铺核对金额与币种；也可能缺少订单的最新状态',
    },
  },
  order_changed: {
    title: {
      it: 'L’ordine {order} era arrivato con altri importi',
      en: 'The order {order} arrived before with other amounts',
      zh: '订单 {order} 此前的金额不同',
    },
    advice: {
      it: 'Invia un rimborso, oppure lo stato nuovo con la sua ora (updatedAt)',
      en: 'Send a refund, or the new state with its time (updatedAt)',
      zh: '请提交退款，或附带更新时间（updatedAt）重新提交',
    },
  },
  currency_changed: {
    title: {
      it: 'L’ordine {order} era in {was}, ora è in {found}',
      en: 'The order {order} was in {was} and is in {found} now',
      zh: '订单 {order} 原币种为 {was}，现为 {found}',
    },
    advice: {
      it: 'Un ordine ha una valuta sola: correggi nel negozio e rinvia',
      en: 'An order has one currency: mend it in the shop and send it again',
      zh: '一笔订单只能有一种币种：请在店铺更正后重新推送',
    },
  },
  shop_not_set: {
    title: {
      it: 'Gli eventi vengono da {shop}, ma la fonte non dice quale negozio è il suo',
      en: 'The events come from {shop}, but the source does not say which shop is its own',
      zh: '事件来自 {shop}，但该来源尚未设置对应店铺',
    },
    advice: {
      it: 'Se è il tuo negozio, scrivilo nella fonte: gli eventi vengono ripresi da soli',
      en: 'If it is your shop, set it in the source: the events are taken by themselves',
      zh: '若确为您的店铺，请在来源中填写，事件将自动处理',
    },
  },
  order_of_other_shop: {
    title: {
      it: 'Ordine di un altro negozio: {shop}',
      en: 'Order of another shop: {shop}',
      zh: '来自其他店铺的订单：{shop}',
    },
    advice: {
      it: 'Dai a quel negozio una fonte sua',
      en: 'Give that shop a source of its own',
      zh: '请为该店铺单独新建来源',
    },
  },
  invalid_document: {
    title: {
      it: 'Il documento non è valido: {field}',
      en: 'The document is not valid: {field}',
      zh: '内容有误：{field}',
    },
    advice: {
      it: 'Correggi i campi indicati e invia di nuovo con lo stesso eventId',
      en: 'Mend the fields that are named and send it again with the same eventId',
      zh: '请修改标出的字段，并用相同的 eventId 重新提交',
    },
  },
  document_unreadable: {
    title: {
      it: 'Documento illeggibile: {field}',
      en: 'The document cannot be read: {field}',
      zh: '无法读取内容：{field}',
    },
    advice: { it: 'Controlla il formato', en: 'Check its format', zh: '请检查格式' },
  },
  order_id_missing: {
    title: { it: 'Manca un numero: {field}', en: 'An id is missing: {field}', zh: '缺少编号：{field}' },
    advice: {
      it: 'Fai rinviare l’ordine intero dal negozio',
      en: 'Have the shop send the whole order again',
      zh: '请让店铺重新推送完整订单',
    },
  },
  order_without_lines: {
    title: { it: 'Ordine senza articoli', en: 'An order without items', zh: '订单没有商品明细' },
    advice: {
      it: 'Forse il webhook manda solo alcuni campi: scegli l’ordine intero',
      en: 'The webhook may send some fields only: choose the whole order',
      zh: 'Webhook 可能只推送部分字段，请改为完整订单',
    },
  },
  order_line_repeated: {
    title: { it: 'Un articolo compare due volte', en: 'An item stands twice', zh: '商品明细重复' },
    advice: { it: 'Numera le righe', en: 'Number the lines', zh: '请为明细编号' },
  },
  moment_unreadable: {
    title: {
      it: 'Data illeggibile in {field}: {found}',
      en: 'The date in {field} cannot be read: {found}',
      zh: '{field} 的时间无法识别：{found}',
    },
    advice: { it: 'Controlla il formato della data', en: 'Check the form of the date', zh: '请检查时间格式' },
  },
  amount_wrong: {
    title: {
      it: 'Importo illeggibile o negativo in {field}: {found}',
      en: 'The amount in {field} cannot be read or is negative: {found}',
      zh: '{field} 的金额无法识别或为负：{found}',
    },
    advice: {
      it: 'I resi arrivano come rimborsi, mai come importi negativi',
      en: 'Returns come as refunds, never as negative amounts',
      zh: '退货应以退款形式提交，不可用负数金额',
    },
  },
  quantity_wrong: {
    title: {
      it: 'Quantità non valida in {field}: {found}',
      en: 'The quantity in {field} is not valid: {found}',
      zh: '{field} 的数量无效：{found}',
    },
    advice: {
      it: 'Servono pezzi interi da 1 a 1.000.000; i resi arrivano come rimborsi',
      en: 'It takes whole pieces from 1 to 1,000,000; returns come as refunds',
      zh: '数量须为 1–1000000 的整数；退货请以退款提交',
    },
  },
  currency_unknown: {
    title: { it: 'Valuta sconosciuta: {found}', en: 'Unknown currency: {found}', zh: '未知币种：{found}' },
    advice: {
      it: 'Valute accettate: CNY, EUR, USD, GBP, HKD, TWD, JPY, KRW',
      en: 'Currencies taken: CNY, EUR, USD, GBP, HKD, TWD, JPY, KRW',
      zh: '支持的币种：CNY、EUR、USD、GBP、HKD、TWD、JPY、KRW',
    },
  },
  discount_too_large: {
    title: {
      it: 'Lo sconto supera il lordo in {field}',
      en: 'The discount in {field} exceeds the gross amount',
      zh: '{field} 的优惠超过商品金额',
    },
    advice: { it: 'Controlla la riga nel negozio', en: 'Check the line in the shop', zh: '请在店铺核对该明细' },
  },
  order_deleted: {
    title: {
      it: 'Il negozio ha cancellato l’ordine {found}',
      en: 'The shop deleted the order {found}',
      zh: '店铺删除了订单 {found}',
    },
    advice: {
      it: 'Cancellare non è rimborsare: se il denaro è tornato indietro, registra un rimborso',
      en: 'Deleting is not refunding: if the money went back, enter a refund',
      zh: '删除不等于退款：若已退款，请补录退款',
    },
  },
} as const satisfies Record<string, QueueReason>;

export type QueueCode = keyof typeof queueWords;

/** The reason of a code; one that we do not know any more is shown as an unreadable document. */
export const reasonOf = (code: string): QueueReason =>
  Object.hasOwn(queueWords, code) ? queueWords[code as QueueCode] : queueWords.document_unreadable;
