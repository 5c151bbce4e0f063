// Wrong orders at their two doors, the table and the webhook: refused by name, and nothing half-written.
import { expect, test } from 'vitest';
import { signBody } from '../src/tracking/service-signature.ts';
import { testApp } from './support/app.ts';
import { aCampaign, anAccount } from './support/build.ts';
import { aForm, problemInAllLanguages, problemOf, type WrongCall } from './support/wrong.ts';

const app = await testApp();
const { db, pool } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a']);
const asManager = async (url: string, rest: Partial<WrongCall>) =>
  app.server.inject({
    method: 'POST',
    url: `/api/v1/campaigns/${campaign.id}${url}`,
    headers: { cookie: await app.cookieOf('manager'), ...rest.headers },
    ...(rest.payload === undefined ? {} : { payload: rest.payload }),
  });
const source = (await asManager('/order-sources', { payload: { name: 'Shop' } })).json();
const stored = async () => {
  const { rows } = await pool.query(
    'select (select count(*) from shop_order)::int as orders, (select count(*) from order_line)::int as lines, (select count(*) from attribution)::int as decisions, (select count(*) from webhook_event where state = $$applied$$)::int as events',
  );
  return rows[0];
};
const nothing = { orders: 0, lines: 0, decisions: 0, events: 0 };
const table = (content: string | Buffer): WrongCall => ({
  method: 'POST',
  url: `/api/v1/campaigns/${campaign.id}/orders`,
  ...aForm('orders.csv', content),
});
const head = 'order_id,at,currency,product,quantity,gross\n';
const gb = (text: string) => Buffer.from(text === '订单' ? 'b6a9b5a5' : 'cede bba8 b9fb'.replaceAll(' ', ''), 'hex');

test.each<[string, string | Buffer, string]>([
  ['a PDF', '%PDF-1.7', 'orders_file_no_table'],
  ['a spreadsheet', Buffer.from('504b030414000000', 'hex'), 'orders_file_no_table'],
  ['full of NUL characters', `${head}c1,2026-01-05,CNY,j\u0000am,1,10\n`, 'orders_file_no_table'],
  ['an empty file', '', 'orders_file_empty'],
  ['a header without rows', head, 'orders_file_empty'],
  ['other columns', 'a,b\n1,2\n', 'orders_file_unreadable'],
  [
    'a quote that never closes',
    `${head}"c1,2026-01-05,CNY,jam,1,10\nc2,2026-01-05,CNY,jam,1,10\n`,
    'orders_file_damaged',
  ],
  [
    'two encodings',
    Buffer.concat([
      Buffer.from(`${head}c1,2026-01-05,CNY,`),
      gb('无花果'),
      Buffer.from(',1,10\nc2,2026-01-05,CNY,蜂蜜,1,10\n'),
    ]),
    'orders_file_mixed',
  ],
])('a table that is %s is refused whole', async (_, content, code) => {
  expect(await problemInAllLanguages(app, table(content))).toMatchObject({ code });
  expect(await stored()).toEqual(nothing);
});

test('a form without a file says which field to use', async () => {
  const call: WrongCall = { method: 'POST', url: `/api/v1/campaigns/${campaign.id}/orders`, payload: { a: 1 } };
  expect(await problemInAllLanguages(app, call)).toMatchObject({ code: 'orders_file_missing' });
});

test.each([
  [
    'an unknown currency',
    'c1,2026-01-05 10:00,ITL,jam,1,10.00',
    'currency',
    'order_currency_unknown',
    'CNY, EUR o USD',
  ],
  ['an amount below zero', 'c1,2026-01-05 10:00,CNY,jam,1,-10.00', 'gross', 'order_amount_unreadable', '1234.56'],
  [
    'a quantity beyond any shop',
    'c1,2026-01-05 10:00,CNY,jam,99999999999,10.00',
    'quantity',
    'order_quantity_unreadable',
    'Quantità',
  ],
  [
    'an amount beyond any shop',
    'c1,2026-01-05 10:00,CNY,jam,1,999999999999999',
    'gross',
    'order_amount_unreadable',
    '1234.56',
  ],
  [
    'an order number without end',
    `${'9'.repeat(300)},2026-01-05 10:00,CNY,jam,1,10.00`,
    'order_id',
    'order_text_unusable',
    'accorcialo',
  ],
  ['a day that is none', 'c1,2026-02-30 10:00,CNY,jam,1,10.00', 'at', 'order_time_unreadable', 'AAAA-MM-GG'],
])('a row with %s is rejected with line, column and advice', async (_, row, column, code, advice) => {
  const call = table(`${head}${row}\n`);
  const answer = await asManager('/orders', {
    payload: call.payload!,
    headers: { ...call.headers, 'accept-language': 'it' },
  });
  const rejects = [{ line: 2, column, code, value: expect.any(String), advice: expect.stringContaining(advice) }];
  expect(answer.json()).toMatchObject({ rows: 1, stored: 0, unchanged: 0, rejected: 1, rejects });
  expect(await stored()).toEqual(nothing);
});

const order = {
  eventId: 'e1',
  event: {
    type: 'order',
    id: 'o1',
    at: '2026-01-05T10:00:00+08:00',
    currency: 'CNY',
    lines: [{ id: '1', product: 'jam', quantity: 1, gross: 1_000, discount: 0 }],
  },
};
const hook = (body: string, headers: Record<string, string>): WrongCall => ({
  method: 'POST',
  url: `/hooks/orders/${source.id}`,
  payload: body,
  headers: { 'content-type': 'application/json', ...headers },
});
const signed = (document: object | string, timestamp?: string): WrongCall => {
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  const signature = signBody(source.secret, Buffer.from(body), timestamp);
  return hook(body, { 'x-kolosseo-signature': signature, ...(timestamp ? { 'x-kolosseo-timestamp': timestamp } : {}) });
};
const seconds = (ago: number) => String(Math.floor(Date.now() / 1000) - ago);

test.each<[string, () => WrongCall, number, string]>([
  ['without signature', () => hook(JSON.stringify(order), {}), 401, 'wrong_signature'],
  [
    'with the signature of another body',
    () => ({ ...signed(order), payload: JSON.stringify({ ...order, eventId: 'e2' }) }),
    401,
    'wrong_signature',
  ],
  ['signed an hour ago', () => signed(order, seconds(3_600)), 401, 'stale_delivery'],
  ['signed in an hour', () => signed(order, seconds(-3_600)), 401, 'stale_delivery'],
  ['signed at no time', () => signed(order, 'now'), 401, 'stale_delivery'],
  [
    'whose time was changed after signing',
    () => ({
      ...signed(order, seconds(3_600)),
      headers: { ...signed(order, seconds(3_600)).headers, 'x-kolosseo-timestamp': seconds(0) },
    }),
    401,
    'wrong_signature',
  ],
  ['that is no JSON', () => signed('{"eventId":'), 415, 'unreadable_body'],
  ['to an unknown source', () => ({ ...signed(order), url: '/hooks/orders/none' }), 404, 'source_not_found'],
])('a delivery %s is refused in three languages, and counts as not delivered', async (_, call, status, code) => {
  expect(await problemInAllLanguages(app, call())).toMatchObject({ status, code });
  expect(await stored()).toEqual(nothing);
});

test('a delivery names each fault by its pointer', async () => {
  const [line] = order.event.lines;
  const lines = [
    { ...line, quantity: 0 },
    { ...line, id: '2', discount: 5_000 },
  ];
  const problem = await problemOf(app, signed({ ...order, event: { ...order.event, currency: 'ITL', lines } }));
  expect(problem.errors).toEqual([
    { pointer: '/event/currency', detail: '"ITL" is not known: use one of CNY, EUR, USD' },
    { pointer: '/event/lines/0/quantity', detail: '0 is too little: the least is 1' },
    { pointer: '/event/lines/1/discount', detail: 'The discount exceeds the gross amount: mend one of them' },
  ]);
  expect(await stored()).toEqual(nothing);
});

test('a delivery signed with its time just now is taken', async () => {
  const { method, url, payload, headers } = signed(order, seconds(10));
  const answer = await app.server.inject({ method, url, payload: payload!, headers: headers! });
  expect(answer.json()).toEqual({ result: 'stored' });
});
