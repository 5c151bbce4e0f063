// Any order of arrival, with duplicates and with a trial to build everything anew, gives the same tables and the same settlement.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCampaign } from '../../test/support/build.ts';
import { movePlacementTo } from '../../test/support/moving.ts';
import { shopApp } from '../../test/support/shop-app.ts';
import { shopifyOrder, shopifyRefund } from '../../test/support/shop-documents.ts';
import { makeCoupon } from '../tracking/service.ts';
import { takeEvent } from '../tracking/service-event.ts';
import { makeSource, rebuildCampaign } from '../tracking/service-source.ts';
import { keepDocument } from '../tracking/shop/shops.ts';
import { closePeriod, previewSettlement } from './service.ts';

const { db, pool } = await shopApp();
const { lines } = { lines: shopifyOrder().line_items };
const at = (day: number) => ({ updated_at: `2026-11-${day}T10:00:00+08:00` });
const cny = { currency: 'CNY', total_shipping_price_set: undefined };
const back = (id: number, amount: string, rows: readonly (readonly [number, number])[], day: number) => ({
  ...shopifyRefund(id, amount, rows, `2026-11-${day}T09:00:00+08:00`),
  transactions: [{ amount, currency: 'CNY', kind: 'refund', status: 'success' }],
});
/** Two orders: one is edited twice and refunded twice, one is paid late and then given back whole. */
const story = (code: string) => {
  const facts = { ...cny, discount_codes: [{ code }] };
  const second = { ...facts, id: 2 };
  const added = { ...lines[1], id: 73, price: '10.00', discount_allocations: [] };
  return [
    ['orders/create', shopifyOrder({ ...facts, ...at(11) })],
    [
      'orders/updated',
      shopifyOrder({
        ...facts,
        ...at(13),
        line_items: [{ ...lines[0], quantity: 1, discount_allocations: [{ amount: '8.00' }] }, lines[1]],
      }),
    ],
    [
      'orders/updated',
      shopifyOrder({ ...facts, ...at(15), line_items: [...lines, added], refunds: [back(91, '5.00', [], 14)] }),
    ],
    ['refunds/create', back(91, '5.00', [], 14)],
    ['refunds/create', back(92, '36.00', [[72, 1]], 16)],
    ['orders/create', shopifyOrder({ ...second, ...at(11), financial_status: 'pending' })],
    ['orders/paid', shopifyOrder({ ...second, ...at(12) })],
    [
      'refunds/create',
      {
        ...back(
          93,
          '100.00',
          [
            [71, 2],
            [72, 1],
          ],
          17,
        ),
        order_id: 2,
      },
    ],
  ] as const;
};

let campaigns = 0;
/** Delivers events in the order of `places` to a campaign of its own; what its tables and its settlement say then. */
async function deliver(places: readonly number[], isRebuilt: boolean) {
  campaigns += 1;
  const code = `CODE${campaigns}`;
  const campaign = await aCampaign(db, ['a'], {}, new Date('2026-01-01T00:00:00Z'));
  const placement = campaign.placements[0]!;
  await movePlacementTo(db, placement.id, 'agreed');
  await makeCoupon(db, code, placement.id);
  const source = await makeSource(
    db,
    campaign.id,
    { name: 'Shop', kind: 'shopify', shop: 'fichi.myshopify.com', secret: 's' },
    '',
  );
  const events = story(code);
  for (const [index, place] of places.entries()) {
    const [topic, document] = events[place]!;
    const event = {
      sourceId: source.id,
      eventId: `${index % 2 ? 'again' : 'first'}-${place}`,
      kind: 'shopify',
      sourceShop: source.shop,
      shop: source.shop,
    } as const;
    await db
      .transaction()
      .execute((tx) => takeEvent(tx, campaign.id, { ...event, topic, document: keepDocument('shopify', document) }));
  }
  if (isRebuilt) {
    await pool.query('delete from order_refund where campaign_id = $1', [campaign.id]);
    await pool.query('delete from order_line where campaign_id = $1', [campaign.id]);
    await pool.query('delete from shop_order where campaign_id = $1', [campaign.id]);
    await rebuildCampaign(db, campaign.id);
  }
  const plain = `- 'campaign_id' - 'known_at'`;
  const { rows } = await pool.query(
    `select (select jsonb_agg(to_jsonb(o) ${plain} - 'coupons' order by id) from shop_order o where campaign_id = $1) as orders,
      (select jsonb_agg(to_jsonb(l) - 'campaign_id' order by order_id, id) from order_line l where campaign_id = $1) as lines,
      (select jsonb_agg(to_jsonb(r) ${plain} order by id, line_id) from order_refund r where campaign_id = $1) as refunds,
      (select jsonb_agg(t.code order by order_id, line_id) from attribution t where campaign_id = $1) as decisions`,
    [campaign.id],
  );
  const settlement = await previewSettlement(db, campaign.id, new Date('2027-02-01T00:00:00Z'));
  return { tables: rows[0], preview: settlement.preview, unsettled: settlement.unsettled };
}

const inOrder = story('x').map((_, place) => place);

test('the story of two orders comes out as finance tells it', async () => {
  const { tables, preview } = await deliver(inOrder, false);
  const sum = (rows: { amount: number }[]) => rows.reduce((total, one) => total + one.amount, 0);
  // 100.00 sold and 42.00 added later: 32.00 taken away by an edit came back with the next one, and 10.00 are new.
  const sold = tables.lines.reduce(
    (total: number, one: { gross: number; discount: number }) => total + one.gross - one.discount,
    0,
  );
  expect(sold).toBe(10_000 + 4_200 + 10_000);
  expect(sum(tables.refunds)).toBe(3_200 + 500 + 3_600 + 10_000);
  // 69.00 are left, of which 15 % are earned: 10.35, less what the rounding of three lines leaves.
  expect(preview).toMatchObject([{ commission: '1034' }]);
});

test('whatever the order of arrival, tables and settlement are the same', async () => {
  const right = await deliver(inOrder, false);
  const arrivals = fc.tuple(
    fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
    fc.array(fc.constantFrom(...inOrder), { maxLength: 6 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async ([places, more, isRebuilt]) => {
      expect(await deliver([...places, ...more], isRebuilt)).toEqual(right);
    }),
    { numRuns: 25 },
  );
});

test('whatever is learned after a close, the closed period comes out the same, and the next one tells the rest', async () => {
  const places = fc.tuple(
    fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
    fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 0, max: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(places, async ([arrival, closes, codeAt]) => {
      campaigns += 1;
      const campaign = await aCampaign(db, ['a'], { returnDays: 0 }, new Date('2026-01-01T00:00:00Z'));
      const placement = campaign.placements[0]!;
      await movePlacementTo(db, placement.id, 'agreed');
      const code = `LATE${campaigns}`;
      const source = await makeSource(db, campaign.id, { name: 'Shop', kind: 'shopify', shop: 's', secret: 's' }, '');
      for (const [index, place] of arrival.entries()) {
        if (index === codeAt) await makeCoupon(db, code, placement.id);
        const [topic, document] = story(code)[place]!;
        const kept = keepDocument('shopify', document);
        await db.transaction().execute((tx) =>
          takeEvent(tx, campaign.id, {
            sourceId: source.id,
            eventId: `${index}`,
            kind: 'shopify',
            sourceShop: 's',
            shop: 's',
            topic,
            document: kept,
          }),
        );
        for (const close of closes)
          if (close === index)
            await closePeriod(db, campaign.id, `p${index}`, new Date(), null).catch((error) => {
              if (error.code !== 'duplicate_period') throw error;
            });
      }
      if (codeAt === 8) await makeCoupon(db, code, placement.id);
      const { statements } = await closePeriod(db, campaign.id, 'last', new Date(), null);
      const commission = statements.reduce((sum, one) => sum + Number(one.commission) + Number(one.returns), 0);
      expect(Math.abs(commission - 1_035)).toBeLessThanOrEqual(6);
      expect(await rebuildCampaign(db, campaign.id)).toMatchObject({ changed: 0 });
      await closePeriod(db, campaign.id, 'after', new Date(), null);
    }),
    { numRuns: 40 },
  );
});
