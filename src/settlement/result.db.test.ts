import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { shopApp } from '../../test/support/shop-app.ts';
import { signBody } from '../tracking/service-signature.ts';
import { ResultDesk } from './service-result.ts';

const { app, db, campaign, placement, call, newSource, post } = await shopApp();
const source = await newSource({ kind: 'generic' });
const dayMs = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString();

async function deliver(event: { id: string }) {
  const body = JSON.stringify({ eventId: `${event.id} ${Math.random()}`, event });
  const answer = await post(source, body, { 'x-kolosseo-signature': signBody(source.secret, Buffer.from(body)) });
  expect(answer.status).toBe(200);
}
const order = (id: string, days: number, facts: object = {}) =>
  deliver({
    ...{ type: 'order', id, at: ago(days), paidAt: ago(days), currency: 'CNY', coupons: ['FICHI'] },
    lines: [{ id: '1', product: 'jam', quantity: 1, gross: 20_000, discount: 2_000 }],
    ...facts,
  } as { id: string });
const refund = (id: string, of: string, days: number, amount: number) =>
  deliver({ type: 'refund', id, order: of, at: ago(days), kind: 'return', lines: [{ line: '1', amount }] } as {
    id: string;
  });
const result = async () => (await call('GET', `/campaigns/${campaign.id}/result`)).json();
// Terms of the builder hold from the beginning of the year.
await call('POST', `/placements/${placement.id}/moves`, { to: 'agreed' });
await call('POST', '/coupons', { code: 'FICHI', placementId: placement.id });

test('a campaign without clicks and orders says so, with its agreed fee as cost', async () => {
  const found = await result();
  expect(found).toMatchObject({
    lastEventAt: null,
    clicks: { visits: 0, clicks: 0, machines: 0, isComplete: true, hours: [] },
    sales: { orders: 0, net: 0, returned: 0, unattributed: 0 },
    maturing: [],
    returns: { matured: 0, share: null, expected: null, prior: { from: 'default' } },
    cost: { fixedAgreed: 300_000, fixedDone: 0, earned: 0, expected: 0, total: 300_000 },
    roas: null,
    roasUnknown: 'few_orders',
    roiUnknown: 'few_orders',
  });
});

test('orders, what came back, what still may, and the commission on both', async () => {
  for (let number = 0; number < 15; number += 1) await order(`old-${number}`, 20);
  for (let number = 0; number < 10; number += 1) await order(`new-${number}`, 3);
  for (let number = 0; number < 5; number += 1) await refund(`r-${number}`, `old-${number}`, 15, 18_000);
  await refund('r-new', 'new-0', 1, 9_000);
  await order('unpaid', 1, { paidAt: null });
  await order('nobody', 1, { coupons: [] });
  const desk = new ResultDesk(db, () => new Date());
  const { result: found } = await desk.open(campaign.id, null);
  expect(found!.sales).toEqual({ orders: 26, unpaid: 1, unattributed: 1, net: 26 * 18_000 - 99_000, returned: 99_000 });
  expect(found!.maturing).toHaveLength(1);
  expect(found!.maturing[0]).toMatchObject({ lines: 10, net: 171_000 });
  expect(found!.returns).toMatchObject({ matured: 15, returned: 5, openLines: 10, openNet: 171_000 });
  // 15 % of 10 matured lines of 180.00, and of 10 open ones, one of which lost half.
  expect(found!.cost).toMatchObject({ earned: 27_000, expected: 25_650, fixedAgreed: 300_000, serviceFee: 0 });
  expect(found!.cost.expectedAfterReturns).toBeLessThan(25_650);
  expect(found!.roas!.low).toBeLessThan(found!.roas!.high);
  expect(found!.roiUnknown).toBe('no_margin');
  expect(found!.byKol[0]).toMatchObject({ kolName: '李小甜', orders: 26, cost: found!.cost.total });
});

test('while nothing happens the answer is that nothing did, and the next click changes it', async () => {
  const desk = new ResultDesk(db, () => new Date());
  const first = await desk.open(campaign.id, null);
  expect((await desk.open(campaign.id, first.tag)).result).toBeNull();
  const made = (
    await call('POST', '/links', {
      placementId: placement.id,
      targetUrl: 'https://shop.example/',
      deliverableId: placement.deliverables[0]!.id,
    })
  ).json();
  const agent = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50';
  await app.server.inject({ url: `/r/${made.code}`, headers: { 'user-agent': agent } });
  const second = await desk.open(campaign.id, first.tag);
  expect(second.tag).not.toBe(first.tag);
  expect(second.result!.clicks).toMatchObject({ visits: 1, clicks: 1 });
  expect(second.result!.byKol[0]).toMatchObject({ visits: 1 });
  expect(second.result!.byPost[0]).toMatchObject({
    kolName: '李小甜',
    format: 'video',
    visits: 1,
    orders: 0,
    fee: 300_000,
  });
  expect(second.result!.lastEventAt).not.toBeNull();
});

test('the page’s question is answered 304 with the tag of the answer before', async () => {
  const headers = { cookie: await app.cookieOf('viewer') };
  const url = `/api/v1/campaigns/${campaign.id}/result`;
  const first = await app.server.inject({ url, headers });
  expect(first.statusCode).toBe(200);
  expect(first.headers['cache-control']).toBe('private, no-cache');
  // A minute may begin between the two.
  const again = await app.server.inject({ url, headers: { ...headers, 'if-none-match': String(first.headers.etag) } });
  expect([200, 304]).toContain(again.statusCode);
  if (again.statusCode === 304) expect(again.body).toBe('');
  expect((await call('GET', '/campaigns/nothing/result')).json()).toMatchObject({ code: 'campaign_not_found' });
});

test('what is stated stays in the cost, and a published post is no longer only agreed', async () => {
  await sql`update deliverable set done_at = now() where placement_id = ${placement.id}`.execute(db);
  expect((await call('POST', `/campaigns/${campaign.id}/periods`, { id: 'p1' })).statusCode).toBe(201);
  const { result: found } = await new ResultDesk(db, () => new Date()).open(campaign.id, null);
  expect(found!.cost).toMatchObject({ fixedDone: 300_000, fixedAgreed: 0, earned: 27_000, expected: 25_650 });
});

test('orders in another currency count once a rate is there', async () => {
  await anAccount(db, { id: 'e', name: 'Anna', platform: 'douyin' });
  const other = await aCampaign(db, ['e']);
  await sql`insert into shop_order (campaign_id, id, root_id, at, paid_at, currency) values (${other.id}, 'o', 'o', now(), now(), 'EUR')`.execute(
    db,
  );
  await sql`insert into order_line (campaign_id, order_id, id, product, quantity, gross, discount) values (${other.id}, 'o', '1', 'jam', 1, 10000, 0)`.execute(
    db,
  );
  await sql`insert into attribution (campaign_id, order_id, line_id, kol_id, code, facts) values (${other.id}, 'o', '1', 'ke', 'coupon', '{"coupon":"X"}')`.execute(
    db,
  );
  const open = async () => (await new ResultDesk(db, () => new Date()).open(other.id, null)).result!;
  expect(await open()).toMatchObject({
    missingRates: ['EUR/CNY'],
    roasUnknown: 'no_rate',
    sales: { orders: 1, net: 0 },
  });
  await call('POST', '/rates', { from: 'EUR', to: 'CNY', on: '2026-01-02', value: '8', source: 'ECB' });
  const found = await open();
  expect(found).toMatchObject({ missingRates: [], sales: { orders: 1, net: 80_000 } });
  expect(found.rates).toEqual([{ pair: 'EUR/CNY', value: '8', on: '2026-01-02', source: 'ECB' }]);
});
