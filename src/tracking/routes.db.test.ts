import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { signBody } from './service-signature.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', platform: 'douyin' });
await anAccount(db, { id: 'b', name: '晓雨', platform: 'xiaohongshu' });
const campaign = await aCampaign(db, ['a', 'b']);
const [first, second] = ['a', 'b'].map((id) => campaign.placements.find((one) => one.accountId === id)!);
const browser =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50';

const call = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf('manager') },
    ...(payload ? { payload } : {}),
  });
const link = (await call('POST', '/links', { placementId: first!.id, targetUrl: 'https://shop.example/fichi' })).json();
const source = (await call('POST', `/campaigns/${campaign.id}/order-sources`, { name: 'Shop' })).json();
const follow = (headers: Record<string, string> = {}) =>
  app.server.inject({ url: `/r/${link.code}`, headers: { 'user-agent': browser, ...headers } });

const deliver = (body: object | string, signature?: string) => {
  const raw = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return app.server.inject({
    method: 'POST',
    url: `/hooks/orders/${source.id}`,
    headers: { 'content-type': 'application/json', 'x-kolosseo-signature': signature ?? signBody(source.secret, raw) },
    payload: raw,
  });
};
const order = (id: string, facts: object = {}) => ({
  eventId: `e-${id}`,
  event: {
    type: 'order',
    id,
    at: new Date().toISOString(),
    paidAt: new Date().toISOString(),
    currency: 'CNY',
    lines: [{ id: '1', product: 'p1', quantity: 1, gross: 20_000, discount: 2_000 }],
    ...facts,
  },
});

test('a click is committed before it is answered, and the shop learns whose it is', async () => {
  const answer = await follow();
  expect(answer.statusCode).toBe(302);
  const target = new URL(answer.headers.location as string);
  expect(target.searchParams.get('utm_source')).toBe('douyin');
  const { rows } = await sql<{
    kind: string;
    app: string;
    visitor: string;
  }>`select kind, app, visitor from click where link_code = ${link.code}`.execute(db);
  expect(rows).toEqual([{ kind: 'person', app: 'wechat', visitor: target.searchParams.get('kol_visitor') }]);
});

test('the same browser stays the same visitor, and bots are kept apart', async () => {
  const cookie = String((await follow()).headers['set-cookie']).split(';')[0]!;
  const again = await follow({ cookie });
  expect(again.headers['set-cookie']).toBeUndefined();
  await follow({ 'user-agent': 'Baiduspider/2.0' });
  const [counted] = (await call('GET', `/campaigns/${campaign.id}/links`)).json();
  expect(counted).toMatchObject({ people: 1, clicks: 3, machines: 1 });
});

test('the QR code is a picture of the link', async () => {
  const answer = await call('GET', `/links/${link.code}/qr.svg`);
  expect(answer.headers['content-type']).toContain('image/svg+xml');
  expect(answer.body).toContain('<svg');
});

test('an order of a visitor who clicked belongs to the KOL of the link, with the reason', async () => {
  const visitor = new URL((await follow()).headers.location as string).searchParams.get('kol_visitor');
  expect((await deliver(order('o1', { visitor }))).json()).toEqual({ result: 'stored' });
  const stored = (await call('GET', `/campaigns/${campaign.id}/orders`))
    .json()
    .find((one: { id: string }) => one.id === 'o1');
  expect(stored.lines[0]).toMatchObject({
    kolName: '李小甜',
    code: 'last_click',
    facts: { link: link.code, windowDays: 7, losers: [] },
  });
});

test('a coupon wins over a click, and the loser is written down', async () => {
  expect((await call('POST', '/coupons', { code: 'XIAOYU', placementId: second!.id })).statusCode).toBe(201);
  expect((await call('POST', '/coupons', { code: 'XIAOYU', placementId: first!.id })).json()).toMatchObject({
    code: 'coupon_code_given',
  });
  const visitor = new URL((await follow()).headers.location as string).searchParams.get('kol_visitor');
  await deliver(order('o2', { visitor, coupons: ['XIAOYU'] }));
  const stored = (await call('GET', `/campaigns/${campaign.id}/orders`))
    .json()
    .find((one: { id: string }) => one.id === 'o2');
  expect(stored.lines[0]).toMatchObject({
    kolName: '晓雨',
    code: 'coupon',
    facts: {
      coupon: 'XIAOYU',
      policy: 0,
      losers: [{ kolId: 'ka', because: 'lower_rule', code: 'last_click', link: link.code }],
    },
  });
});

test('an order of nobody is kept and says so', async () => {
  await deliver(order('o3', { coupons: ['FOREIGN'] }));
  const stored = (await call('GET', `/campaigns/${campaign.id}/orders`))
    .json()
    .find((one: { id: string }) => one.id === 'o3');
  expect(stored.lines[0]).toMatchObject({ kolId: null, code: 'no_winner', facts: { unknownCoupons: ['FOREIGN'] } });
});

test('a delivery that comes twice changes nothing', async () => {
  await deliver(order('o4'));
  expect((await deliver(order('o4'))).json()).toEqual({ result: 'unchanged' });
  expect((await deliver({ ...order('o4'), eventId: 'other' })).json()).toEqual({ result: 'unchanged' });
});

test('a wrong signature, broken JSON and an unknown source are refused, each by name', async () => {
  expect((await deliver(order('o5'), 'sha256=00')).json()).toMatchObject({ status: 401, code: 'wrong_signature' });
  expect((await deliver(order('o5'), '')).json()).toMatchObject({ code: 'wrong_signature' });
  expect((await deliver('{"eventId":')).json()).toMatchObject({ code: 'unreadable_body' });
  expect((await app.server.inject({ method: 'POST', url: '/hooks/orders/none', payload: 'x' })).json()).toMatchObject({
    code: 'source_not_found',
  });
  expect(
    (
      await deliver({
        ...order('o5'),
        event: { ...order('o5').event, lines: [{ id: '1', product: 'p', quantity: 0, gross: 5 }] },
      })
    ).json(),
  ).toMatchObject({
    code: 'invalid_request',
    errors: [{ pointer: '/event/lines/0/quantity' }],
  });
});

test('an order cannot be rewritten, only refunded, and never beyond its net', async () => {
  await deliver(order('o6'));
  const dearer = order('o6', { lines: [{ id: '1', product: 'p1', quantity: 1, gross: 90_000, discount: 0 }] });
  expect((await deliver({ ...dearer, eventId: 'x1' })).json()).toMatchObject({ code: 'order_changed' });
  const refund = (id: string, amount: number) => ({
    eventId: `r-${id}`,
    event: { type: 'refund', id, order: 'o6', at: new Date().toISOString(), lines: [{ line: '1', amount }] },
  });
  expect((await deliver(refund('r1', 10_000))).json()).toEqual({ result: 'stored' });
  expect((await deliver(refund('r2', 8_001))).json()).toMatchObject({ code: 'refund_exceeds_order' });
  expect((await deliver(refund('r3', 8_000))).json()).toEqual({ result: 'stored' });
  expect(
    (await deliver({ ...refund('r4', 1), event: { ...refund('r4', 1).event, order: 'none' } })).json(),
  ).toMatchObject({ code: 'order_unknown' });
});

const upload = async (text: string | Buffer) => {
  const boundary = 'x-boundary';
  const head = Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="orders.csv"\r\ncontent-type: text/csv\r\n\r\n`,
  );
  return app.server.inject({
    method: 'POST',
    url: `/api/v1/campaigns/${campaign.id}/orders`,
    headers: {
      cookie: await app.cookieOf('manager'),
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'accept-language': 'it',
    },
    payload: Buffer.concat([head, Buffer.from(text), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
};

const table = `order_id,line_id,at,paid_at,currency,product,quantity,gross,discount,coupon,refund,refund_at
c1,1,2026-01-05 10:00:00,2026-01-05 10:01:00,CNY,fig jam,2,200.00,20.00,XIAOYU,,
c1,2,2026-01-05 10:00:00,2026-01-05 10:01:00,CNY,honey,1,99.90,0,XIAOYU,99.90,2026-01-08 09:00
c2,1,yesterday,,CNY,fig jam,1,100.00,,,,
c3,1,2026-01-05 11:00,,LIRE,fig jam,1,100.00,,,,
c4,1,2026-01-05 11:00,,CNY,fig jam,1,-1.00,,,,
1.23E+18,1,2026-01-05 11:00,,CNY,fig jam,1,1.00,,,,
`;

test('a table of orders is taken row by row, and every row is accounted for', async () => {
  const done = (await upload(table)).json();
  expect(done).toMatchObject({ rows: 6, stored: 2, unchanged: 0, rejected: 4 });
  expect(
    done.rejects.map((one: { line: number; column: string; code: string }) => [one.line, one.column, one.code]),
  ).toEqual([
    [4, 'at', 'order_time_unreadable'],
    [5, 'currency', 'order_currency_unknown'],
    [6, 'gross', 'order_amount_unreadable'],
    [7, 'order_id', 'order_id_damaged'],
  ]);
  expect(done.rejects[3].advice).toContain('foglio di calcolo');
  expect((await upload(table)).json()).toMatchObject({ stored: 0, unchanged: 2, rejected: 4 });
});

test('a table without the needed columns names them in Italian', async () => {
  expect((await upload('a,b\n1,2\n')).json()).toMatchObject({
    code: 'orders_file_unreadable',
    title: 'Nel file mancano le colonne: order_id, at, product, gross',
  });
  expect((await upload('')).json()).toMatchObject({ code: 'orders_file_empty' });
});

test('the summary adds up clicks, orders and net sales per KOL', async () => {
  const summary = (await call('GET', `/campaigns/${campaign.id}/tracking`)).json();
  expect(summary.orders).toBe(6);
  const xiaoyu = summary.byKol.find((one: { kolName: string }) => one.kolName === '晓雨');
  expect(xiaoyu).toMatchObject({ orders: 2, net: 18_000 + 18_000, refunded: 9_990 });
});
