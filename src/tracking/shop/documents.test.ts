// Nothing personal survives the door, and no document, however spoiled, ends in a crash.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  douyinDetail,
  jdRow,
  personal,
  shopifyOrder,
  taobaoRow,
  weChatOrder,
  wooOrder,
  youzanMessage,
} from '../../../test/support/shop-documents.ts';
import type { ShopKind } from './kinds.ts';
import type { Around, Said } from './said.ts';
import { keepDocument, readDocument } from './shops.ts';

const nowhere: Around = { topic: null, shop: null };
const documents: readonly (readonly [ShopKind, unknown])[] = [
  ['shopify', shopifyOrder()],
  ['woocommerce', wooOrder()],
  ['youzan', youzanMessage()],
  ['douyin_shop', douyinDetail()],
  ['wechat_shop', weChatOrder()],
  ['taobao_union', taobaoRow()],
  ['jd_union', jdRow()],
];

test.each(documents)('nothing personal of a document of %s is kept', (kind, document) => {
  const kept = JSON.stringify(keepDocument(kind, document));
  expect(personal.filter((word) => kept.includes(word) || kept.includes(encodeURIComponent(word)))).toEqual([]);
  expect(kept.length).toBeGreaterThan(100);
});

/** A document in which some values are replaced by anything, whole branches too. */
const spoiled = (document: unknown) =>
  fc
    .tuple(
      fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(15), { minLength: 1 }),
    )
    .map(([others, picks]) => {
      let at = 0;
      const spoil = (value: unknown): unknown => {
        const pick = picks[at++ % picks.length]!;
        if (at > 1 && pick === 0) return others[at % others.length];
        if (Array.isArray(value)) return value.map(spoil);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner)]));
      };
      return spoil(document);
    });

const amounts = (said: readonly Said[]) =>
  said.flatMap((one) =>
    one.type === 'order'
      ? one.lines.flatMap((line) => [
          line.gross,
          line.discount,
          line.gross - line.discount,
          line.platformDiscount,
          line.shipping,
          line.tax,
          line.quantity,
        ])
      : [],
  );

test.each(documents)(
  'no document of %s, however spoiled, ends in a crash or in amounts that are none',
  (kind, document) => {
    fc.assert(
      fc.property(spoiled(document), (one) => {
        const said = readDocument(kind, keepDocument(kind, one), nowhere);
        if (said.ok)
          expect(amounts(said.value).filter((amount) => !Number.isSafeInteger(amount) || amount < 0)).toEqual([]);
        else expect(said.problem.code).toMatch(/^[a-z_]+$/);
      }),
      { numRuns: 150 },
    );
  },
);

test.each(documents)('what is kept of a document of %s says what the whole document says', (kind, document) => {
  const kept = keepDocument(kind, document);
  expect(keepDocument(kind, kept)).toEqual(kept);
});
