// Shops over real HTTP: what is signed rightly is kept once, whatever its order; what is not is refused, counted and explained.
import { expect, test } from 'vitest';
import { shopApp } from '../../test/support/shop-app.ts';
import { base64Hmac, personal, shopifyOrder, shopifyRefund } from '../../test/support/shop-documents.ts';
import { runCommand } from '../../test/support/terminal.ts';
import { runOrders } from './command-orders.ts';
import { rebuildCampaign } from './service-source.ts';

const shop = await shopApp();
const { app, db, pool, campaign, placement, call, newSource, post, sourceOf, orderOf, queue } = shop;

const shopify = await newSource({
  kind: 'shopify',
  shop: 'https://Fichi.myshopify.com/',
  secret: 'shpss_0123456789',
  secondSecret: 'trial',
});
let deliveries = 0;
/** A delivery of Shopify, signed over the text as it is sent. */
function send(
  document: object | string,
  more: { topic?: string; secret?: string; event?: string; shop?: string; signature?: string } = {},
) {
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  deliveries += 1;
  return post(shopify, body, {
    'x-shopify-topic': more.topic ?? 'orders/updated',
    'x-shopify-shop-domain': more.shop ?? 'fichi.myshopify.com',
    'x-shopify-event-id': more.event ?? `e-${deliveries}`,
    'x-shopify-hmac-sha256': more.signature ?? base64Hmac(more.secret ?? 'shpss_0123456789', body),
  });
}
const numbered = (id: number, more: Record<string, unknown> = {}) => shopifyOrder({ id, discount_codes: [], ...more });

test('the secret is shown when it is made and never again', async () => {
  expect(shopify).toMatchObject({ secret: 'shpss_0123456789', shop: 'fichi.myshopify.com', kind: 'shopify' });
  const listed = await sourceOf(shopify.id);
  expect(listed).toMatchObject({ secretEnds: '6789', hasSecondSecret: true });
  expect(JSON.stringify(listed)).not.toContain('shpss_');
});

test('an order is stored, with either secret, and the same event changes nothing', async () => {
  const answers = [];
  for (let time = 0; time < 2; time += 1) answers.push(await (await send(numbered(1), { event: 'first' })).json());
  expect(answers).toEqual([{ result: 'stored' }, { result: 'unchanged' }]);
  expect(await (await send(numbered(1), { event: 'other id, as a replay has it' })).json()).toEqual({
    result: 'unchanged',
  });
  expect(await (await send(numbered(2, { test: true }), { secret: 'trial' })).json()).toEqual({ result: 'stored' });
  expect(await orderOf('2')).toMatchObject({ isTest: true });
  expect((await call('GET', `/campaigns/${campaign.id}/tracking`)).json()).toMatchObject({ orders: 1 });
});

test.each([
  [
    'a wrong signature',
    () => send(numbered(3), { signature: base64Hmac('guess', '{}') }),
    401,
    'wrong_signature',
    'forged',
  ],
  ['no signature', () => post(shopify, '{}', {}), 401, 'wrong_signature', 'forged'],
  [
    'another body under the same signature',
    () => send(numbered(3), { signature: base64Hmac('shpss_0123456789', JSON.stringify(numbered(1))) }),
    401,
    'wrong_signature',
    'forged',
  ],
  [
    'the domain of another shop',
    () => send(numbered(3), { shop: 'other.myshopify.com' }),
    403,
    'other_shop',
    'turnedAway',
  ],
  [
    'brackets without end',
    () => send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    400,
    'document_too_deep',
    'turnedAway',
  ],
  ['no JSON', () => send('{"id":'), 415, 'unreadable_body', 'turnedAway'],
  ['three megabytes', () => send({ ...numbered(3), note: 'x'.repeat(3_000_000) }), 413, 'body_too_large', 'turnedAway'],
] as const)(
  'a delivery with %s is refused, counted and explained, and nothing is stored',
  async (_, deliver, status, code, counter) => {
    const before = await sourceOf(shopify.id);
    const answer = await deliver();
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, detail: expect.stringMatching(/\S/) });
    const after = await sourceOf(shopify.id);
    expect([after[counter] - before[counter], after.received - before.received]).toEqual([1, 0]);
    expect(await orderOf('3')).toBeUndefined();
  },
);

test.each([
  ['a negative quantity', { line_items: [{ id: 1, quantity: -2, price: '1.00' }] }, 'quantity_wrong'],
  ['a currency that is none', { currency: 'ITL' }, 'currency_unknown'],
  ['a negative price', { line_items: [{ id: 1, quantity: 2, price: '-1.00' }] }, 'amount_wrong'],
])('a signed order with %s is kept in the queue with its reason, and stored nowhere else', async (_, more, code) => {
  const answer = await send(numbered(4, more));
  expect([answer.status, await answer.json()]).toEqual([200, { result: 'refused', code }]);
  expect(await orderOf('4')).toBeUndefined();
  for (const language of ['it', 'en', 'zh']) {
    const reason = (await queue(language)).reasons.find((one: { code: string }) => one.code === code);
    expect(reason).toMatchObject({ state: 'refused', events: 1, advice: expect.stringMatching(/\S/) });
  }
});

test('an order that changes its currency is refused, and stays as it was', async () => {
  expect(await (await send(numbered(1, { currency: 'USD', updated_at: '2026-11-12T00:00:00Z' }))).json()).toMatchObject(
    { code: 'currency_changed' },
  );
  expect(await orderOf('1')).toMatchObject({ currency: 'EUR' });
});

test('a refund before its order waits, and is taken by itself when the order comes', async () => {
  const refund = { ...shopifyRefund(50, '32.00', [[71, 1]]), order_id: 5 };
  expect(await (await send(refund, { topic: 'refunds/create' })).json()).toEqual({
    result: 'waiting',
    code: 'order_unknown',
  });
  expect((await queue()).events.find((one: { orderId: string }) => one.orderId === '5')).toMatchObject({
    code: 'order_unknown',
  });
  expect(await (await send(numbered(5))).json()).toEqual({ result: 'stored' });
  expect((await orderOf('5')).lines[0]).toMatchObject({ refunded: 3_200 });
  expect((await queue()).events.some((one: { orderId: string }) => one.orderId === '5')).toBe(false);
  expect(await (await send(refund, { topic: 'refunds/create' })).json()).toEqual({ result: 'unchanged' });
});

test('an update before its creation stays, and an older update overwrites nothing', async () => {
  const lines = numbered(6).line_items;
  const newer = numbered(6, {
    updated_at: '2026-11-14T00:00:00Z',
    line_items: [{ ...lines[0], quantity: 1, discount_allocations: [{ amount: '8.00' }] }],
  });
  await send(newer);
  await send(numbered(6, { financial_status: 'pending' }), { topic: 'orders/create' });
  expect((await orderOf('6')).lines).toMatchObject([
    { id: '71', quantity: 1, gross: 4_000, discount: 800, refunded: 0 },
  ]);
  await send(numbered(6, { updated_at: '2026-11-12T00:00:00Z' }));
  const { lines: after } = await orderOf('6');
  const left = after.reduce(
    (sum: number, one: { gross: number; discount: number; refunded: number }) =>
      sum + one.gross - one.discount - one.refunded,
    0,
  );
  expect(left).toBe(3_200);
});

test('a code that is given late finds its orders, however the shop spells it', async () => {
  await send(numbered(7, { discount_codes: [{ code: 'fichi10' }] }));
  expect((await orderOf('7')).lines[0]).toMatchObject({ code: 'no_winner' });
  expect((await queue()).unknownCodes).toEqual([{ code: 'fichi10', orders: 1 }]);
  const coupon = (await call('POST', '/coupons', { code: 'FICHI10', placementId: placement.id })).json();
  expect(coupon).toMatchObject({ orders: 1 });
  expect((await orderOf('7')).lines[0]).toMatchObject({
    code: 'coupon',
    kolName: '李小甜',
    facts: { coupon: 'FICHI10' },
  });
  expect((await queue()).unknownCodes).toEqual([]);
});

test('a native id that was given to a KOL is kept with the orders that name it', async () => {
  const given = await call('POST', `/campaigns/${campaign.id}/native-ids`, {
    kind: 'sku',
    value: 'HONEY-1',
    placementId: placement.id,
  });
  expect(given.json()).toMatchObject({ kolName: '李小甜' });
  await send(numbered(8));
  expect(await orderOf('8')).toMatchObject({ claims: [{ kind: 'sku', value: 'HONEY-1', line: '72', by: 'given' }] });
});

test('nothing personal is in any table', async () => {
  const { rows } = await pool.query(
    `select string_agg(t, ' ') as all from (select webhook_event::text t from webhook_event union all select shop_order::text from shop_order union all select order_line::text from order_line) x`,
  );
  expect(personal.filter((word) => rows[0].all.includes(word))).toEqual([]);
});

test('“try again” answers how many were tried and how many are left', async () => {
  const { reasons } = await queue();
  const events = reasons.reduce((sum: number, one: { events: number }) => sum + one.events, 0);
  const tried = (await call('POST', `/campaigns/${campaign.id}/order-queue/retry`, {})).json();
  expect(tried).toEqual({ tried: events, applied: 0, left: events });
  expect((await queue()).events[0]).toMatchObject({ attempts: expect.any(Number) });
});

test('tables that are lost are made again from the events, the same to the moment', async () => {
  const tables = async () =>
    (
      await pool.query(
        `select (select jsonb_agg(to_jsonb(o) - 'claims' order by id) from shop_order o) as orders, (select jsonb_agg(l order by order_id, id) from order_line l) as lines, (select jsonb_agg(r order by order_id, id, line_id) from order_refund r) as refunds, (select jsonb_agg(t order by order_id, line_id) from attribution t) as decisions`,
      )
    ).rows[0];
  const before = await tables();
  expect(await rebuildCampaign(db, campaign.id)).toMatchObject({ changed: 0 });
  await pool.query('delete from order_refund; delete from order_line; delete from shop_order');
  const { orders: built, changed } = await rebuildCampaign(db, campaign.id);
  expect(changed).toBeGreaterThan(5);
  expect(built).toBeGreaterThanOrEqual(changed);
  expect(await tables()).toEqual(before);
});

test('the command line builds a campaign anew, and says how it is used', async () => {
  const connect = async () => ({ ...app.database, isNew: false, close: async () => undefined });
  const run = (args: string[]) =>
    runCommand(
      (all, io) => runOrders(all, { ...io, isInteractive: false, connect, stored: async () => undefined }),
      args,
    );
  expect(await run(['rebuild', '--campaign', campaign.id, '--json'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\{"orders":\d+,"changed":0\}\n$/),
  });
  expect(await run(['rebuild'])).toMatchObject({ code: 2, err: expect.stringContaining('orders rebuild --campaign') });
});
