// Files of orders beside each other and beside a shop: nobody waits for ever, one that is refused takes only itself.
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { orderShape } from './contract.ts';
import { takeEvent } from './service-event.ts';
import { takeDocument, takeDocuments } from './service-group.ts';

const { db, pool } = await testDatabase();
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a']);
await pool.query(
  "insert into coupon (campaign_id, code, placement_id, kol_id) select campaign_id, 'LI10', id, kol_id from placement",
);

const at = '2026-11-11T10:00:00+08:00';
const order = (id: string, gross = 10_000, more: object = {}) =>
  orderShape.parse({
    ...{ type: 'order', id, at, paidAt: at, currency: 'CNY', visitor: null, coupons: ['LI10'] },
    lines: [{ id: '1', product: 'fig jam', quantity: 1, gross, discount: 0 }],
    ...more,
  });
const table = (document: unknown) => ({ kind: 'table' as const, document });
const count = async (prefix: string) =>
  (
    await pool.query<{ orders: number; won: number; events: number }>(
      `select count(distinct o.id)::int as orders, count(distinct t.order_id)::int as won,
         (select count(*)::int from webhook_event where order_id like $1) as events
       from shop_order o left join attribution t on t.order_id = o.id and t.kol_id is not null where o.id like $1`,
      [`${prefix}%`],
    )
  ).rows[0];

test('of three groups, what is refused leaves nothing, and all others are stored with their KOL, in the sequence of the file', async () => {
  await takeDocument(db, campaign.id, 'table', order('g-17'));
  const file = Array.from({ length: 250 }, (_, index) => table(order(`g-${index}`, index === 17 ? 9_000 : 10_000)));
  const taken = await takeDocuments(db, campaign.id, file);
  expect(taken.map(({ result }) => result)).toEqual(file.map((_, index) => (index === 17 ? 'refused' : 'stored')));
  expect(taken[17]?.outcome.code).toBe('order_changed');
  expect(await count('g-')).toEqual({ orders: 250, won: 250, events: 250 });
  const again = await takeDocuments(db, campaign.id, file);
  expect(new Set(again.map(({ result }) => result))).toEqual(new Set(['unchanged', 'refused']));
  expect(await count('g-')).toEqual({ orders: 250, won: 250, events: 250 });
});

test('a text that PostgreSQL cannot hold refuses its order alone', async () => {
  const bad = { ...order('n-2'), coupons: ['LI\u000010'] };
  const taken = await takeDocuments(db, campaign.id, [order('n-1'), bad, order('n-3')].map(table));
  expect(taken.map(({ result }) => result)).toEqual(['stored', 'refused', 'stored']);
  expect(await count('n-')).toEqual({ orders: 2, won: 2, events: 2 });
});

test('of two states of an order in one group the newer one counts, whichever stands first', async () => {
  const first = order('t-1', 10_000, { updatedAt: '2026-11-12T00:00:00Z' });
  const second = order('t-1', 12_000, { updatedAt: '2026-11-13T00:00:00Z' });
  const taken = await takeDocuments(db, campaign.id, [second, order('t-0'), first].map(table));
  expect(taken.map(({ result }) => result)).toEqual(['stored', 'stored', 'stored']);
  const { rows } = await pool.query(
    "select sum(l.gross)::int as gross from shop_order o join order_line l on l.order_id = o.id where o.root_id = 't-1'",
  );
  expect(rows).toEqual([{ gross: 12_000 }]);
});

test('two files of the same orders in opposite sequences, exchanges and a shop at once all come through', async () => {
  const ids = Array.from({ length: 180 }, (_, index) => `c-${index}`);
  const file = ids.map((id) => table(order(id)));
  const exchanges = ids.slice(0, 40).map((id, index) => order(`c-x${index}`, 5_000, { exchangeOf: id, coupons: [] }));
  const pushed = (async () => {
    for (const document of [...exchanges, ...ids.map((id) => order(id))])
      await db.transaction().execute((tx) =>
        takeEvent(tx, campaign.id, {
          ...{ sourceId: `${campaign.id}:table`, eventId: `push-${document.id}`, kind: 'table', document },
          ...{ sourceShop: null, shop: null, topic: null },
        }),
      );
  })();
  const [one, two] = await Promise.all([
    takeDocuments(db, campaign.id, file),
    takeDocuments(db, campaign.id, file.toReversed()),
    pushed,
  ]);
  expect([...one, ...two].filter(({ result }) => result === 'refused')).toEqual([]);
  expect(await count('c-')).toMatchObject({ orders: 220, won: 220 });
});
