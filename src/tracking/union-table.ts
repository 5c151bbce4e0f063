// Tables that the unions of Taobao and JD export → documents as their interfaces give them. Headers are those of the interface
// or those of the exported table; the latter are unverified (docs/guide/tracking.md).
import { failed, ok, type Result } from '../base/result.ts';
import { readMoment } from '../import/dates.ts';
import type { OrderReject, OrderRow } from './orders-table.ts';
import type { ShopKind } from './shop/kinds.ts';
import type { SaidFaultCode } from './shop/said.ts';
import { readDocument } from './shop/shops.ts';
import type { OrderRejectCode } from './words.ts';

interface UnionTable {
  readonly kind: ShopKind;
  /** Field of the interface → headers of exported tables. The field itself is always one. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
  readonly moments: readonly string[];
  readonly money: readonly string[];
}

const tables: readonly UnionTable[] = [
  {
    kind: 'taobao_union',
    columns: {
      tb_trade_id: ['淘宝子订单号', '淘宝子订单编号', '订单编号'],
      refund_fee: ['维权退款金额', '退款金额', '结算金额(退款)'],
      refund_status: ['维权状态', '退款状态'],
      tk_refund_time: ['维权完成时间', '退款完成时间', '维权创建时间'],
      tk_refund_suit_time: ['维权完成时间'],
    },
    required: ['tb_trade_id', 'refund_fee', 'refund_status', 'tk_refund_time'],
    moments: ['tk_refund_time', 'tk_refund_suit_time'],
    money: ['refund_fee'],
  },
  {
    kind: 'taobao_union',
    columns: {
      trade_parent_id: ['淘宝父订单号', '淘宝父订单编号'],
      trade_id: ['淘宝子订单号', '淘宝子订单编号', '订单编号'],
      tk_create_time: ['创建时间', '淘客创建时间'],
      tb_paid_time: ['付款时间', '淘宝付款时间'],
      tk_paid_time: ['推广付款时间'],
      modified_time: ['更新时间', '修改时间'],
      item_id: ['商品id'],
      item_num: ['商品数', '商品数量'],
      item_price: ['商品单价', '商品价格'],
      alipay_total_price: ['付款金额', '订单付款金额'],
      tk_status: ['订单状态', '淘客订单状态'],
      pub_id: ['推广者id'],
      site_id: ['来源媒体id', '媒体id', '网站id'],
      adzone_id: ['广告位id', '推广位id'],
      relation_id: ['渠道关系id', '渠道id'],
    },
    required: ['trade_id', 'tk_create_time', 'alipay_total_price', 'tk_status', 'item_id'],
    moments: ['tk_create_time', 'tb_paid_time', 'tk_paid_time', 'modified_time'],
    money: ['item_price', 'alipay_total_price'],
  },
  {
    kind: 'jd_union',
    columns: {
      orderId: ['订单号', '订单编号'],
      parentId: ['父单号'],
      orderTime: ['下单时间'],
      modifyTime: ['更新时间'],
      skuId: ['skuid', 'sku id', '商品id', '商品编号'],
      skuNum: ['商品数量'],
      skuReturnNum: ['退货数量', '商品退货数量', '已退货数量'],
      price: ['商品单价', '价格'],
      estimateCosPrice: ['预估计佣金额'],
      validCode: ['订单状态'],
      positionId: ['推广位id'],
      pid: [],
      subUnionId: ['子联盟id', '子渠道标识'],
    },
    required: ['orderId', 'orderTime', 'skuId', 'skuNum', 'estimateCosPrice', 'validCode'],
    moments: ['orderTime', 'modifyTime'],
    money: ['price', 'estimateCosPrice'],
  },
];

export interface FoundUnion {
  readonly table: UnionTable;
  readonly map: ReadonlyMap<string, number>;
}

/** Which union exported a table with such a header; null where none did. */
export function recogniseUnion(header: readonly string[]): FoundUnion | null {
  const names = header.map((name) => name.trim().toLowerCase());
  for (const table of tables) {
    const found = Object.entries(table.columns).flatMap(([field, synonyms]): [string, number][] => {
      const index = names.findIndex((name) => name === field.toLowerCase() || synonyms.includes(name));
      return index < 0 ? [] : [[field, index]];
    });
    const map = new Map(found);
    if (table.required.every((field) => map.has(field))) return { table, map };
  }
  return null;
}

/** A time of a cell as the interface writes it: Chinese time, `2026-11-11 10:00:00`. */
function asBeijing(text: string): string {
  const moment = readMoment(text, { order: 'dmy', seenAt: null });
  if (!moment.ok || moment.value === null) return text;
  const shifted = new Date(new Date(moment.value).getTime() + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}

const rejectOf: Readonly<Partial<Record<SaidFaultCode, OrderRejectCode>>> = {
  order_id_missing: 'order_id_missing',
  moment_unreadable: 'order_time_unreadable',
  amount_wrong: 'order_amount_unreadable',
  quantity_wrong: 'order_quantity_unreadable',
  currency_unknown: 'order_currency_unknown',
};

/** One row as a document of the union, or why it cannot be read. */
export function readUnionRow(
  { table, map }: FoundUnion,
  header: readonly string[],
  row: OrderRow,
): Result<Record<string, string>, OrderReject> {
  const document: Record<string, string> = {};
  for (const [field, index] of map) {
    const text = (row.cells[index] ?? '').replace(/^['\t]+|[\t]+$/g, '').trim();
    if (text === '' || text === '--' || text === '-') continue;
    if (/^\d(\.\d+)?e\+\d+$/i.test(text))
      return failed({ line: row.line, column: header[index] ?? field, code: 'order_id_damaged', value: text });
    document[field] = table.moments.includes(field)
      ? asBeijing(text)
      : table.money.includes(field)
        ? text.replace(/[¥￥,\s元]/g, '')
        : text;
  }
  const read = readDocument(table.kind, document, { topic: null, shop: null });
  if (read.ok) return ok(document);
  const index = map.get(String(read.problem.facts.field));
  const code = rejectOf[read.problem.code] ?? 'order_text_unusable';
  const value = index === undefined ? null : (row.cells[index] ?? null);
  return failed({ line: row.line, column: index === undefined ? null : (header[index] ?? null), code, value });
}
