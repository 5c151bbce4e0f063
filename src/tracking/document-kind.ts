// Which shop a document of a JSON file is of, by the members that only that shop has.

import type { ShopKind } from './shop/kinds.ts';
import { fieldsOf } from './shop/read.ts';

const marks: readonly (readonly [ShopKind, readonly string[]])[] = [
  ['taobao_union', ['tb_trade_id', 'refund_fee']],
  ['taobao_union', ['trade_id', 'tk_status']],
  ['jd_union', ['orderId', 'skuId', 'validCode']],
  ['wechat_shop', ['order_id', 'order_detail']],
  ['douyin_shop', ['sku_order_list']],
  ['douyin_shop', ['shop_order_detail']],
  ['shopify', ['line_items', 'financial_status']],
];

/** The kind of a document; null where it is none that we know. */
export function kindOfDocument(document: unknown): ShopKind | null {
  const fields = fieldsOf(document);
  return marks.find(([, names]) => names.every((name) => Object.hasOwn(fields, name)))?.[0] ?? null;
}

/** The documents in a parsed file: a list, a list inside an answer of an interface, or the file itself. */
export function documentsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (kindOfDocument(value) !== null) return [value];
  for (const inner of Object.values(fieldsOf(value))) {
    if (Array.isArray(inner) && inner.some((one) => kindOfDocument(one) !== null)) return inner;
    const found = typeof inner === 'object' && inner !== null ? documentsIn(inner) : [];
    if (found.length > 0) return found;
  }
  return [];
}
