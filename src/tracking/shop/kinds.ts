// The shops that orders come from.

/** Shops that push, each with a signature of its own. */
export const pushKinds = ['generic', 'shopify', 'woocommerce', 'youzan', 'douyin_shop'] as const;
export type PushKind = (typeof pushKinds)[number];
/** Whatever orders come from; `table` is a table of our own form. */
export const shopKinds = [...pushKinds, 'taobao_union', 'jd_union', 'wechat_shop', 'table'] as const;
export type ShopKind = (typeof shopKinds)[number];
