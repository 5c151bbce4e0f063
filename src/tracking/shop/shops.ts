// The shops that we understand: what of their documents may be kept, and how they are read.
import type { Result } from '../../base/result.ts';
import { douyinShopKeep, readDouyinShop } from './douyin-shop.ts';
import { readGeneric } from './generic.ts';
import { jdUnionKeep, readJdUnion } from './jd-union.ts';
import { type Keep, keepOnly } from './keep.ts';
import type { ShopKind } from './kinds.ts';
import type { Around, Said, SaidFault } from './said.ts';
import { readShopify, shopifyKeep } from './shopify.ts';
import { readTaobaoUnion, taobaoUnionKeep } from './taobao-union.ts';
import { readWeChatShop, weChatShopKeep } from './wechat-shop.ts';
import { readWooCommerce, wooCommerceKeep } from './woocommerce.ts';
import { readYouzan, youzanKeep } from './youzan.ts';

interface Shop {
  /** Null: our contract is the allow-list. */
  readonly keep: Keep | null;
  readonly read: (document: unknown, around: Around) => Result<readonly Said[], SaidFault>;
}

const shops: Readonly<Record<ShopKind, Shop>> = {
  generic: { keep: null, read: readGeneric },
  table: { keep: null, read: readGeneric },
  shopify: { keep: shopifyKeep, read: readShopify },
  woocommerce: { keep: wooCommerceKeep, read: readWooCommerce },
  youzan: { keep: youzanKeep, read: readYouzan },
  douyin_shop: { keep: douyinShopKeep, read: readDouyinShop },
  taobao_union: { keep: taobaoUnionKeep, read: readTaobaoUnion },
  jd_union: { keep: jdUnionKeep, read: readJdUnion },
  wechat_shop: { keep: weChatShopKeep, read: readWeChatShop },
};

/** The document without anything personal: what is stored and read. */
export function keepDocument(kind: ShopKind, document: unknown): unknown {
  const { keep } = shops[kind];
  return keep === null ? document : (keepOnly(document, keep) ?? {});
}

/** What a kept document says, in our terms. */
export function readDocument(kind: ShopKind, document: unknown, around: Around): Result<readonly Said[], SaidFault> {
  return shops[kind].read(document, around);
}
