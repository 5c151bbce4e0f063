// Files of orders whose columns a person names, and workbooks: what is shown first is what is stored.
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { shopApp } from '../../test/support/shop-app.ts';
import { aForm } from '../../test/support/wrong.ts';

const { app, campaign, orderOf } = await shopApp();

const upload = async (name: string, content: string | Buffer, query: Readonly<Record<string, string>> = {}) => {
  const { payload, headers } = aForm(name, content);
  const url = `/api/v1/campaigns/${campaign.id}/orders?${new URLSearchParams(query)}`;
  const cookie = await app.cookieOf('manager');
  return (await app.server.inject({ method: 'POST', url, payload: payload!, headers: { ...headers!, cookie } })).json();
};

const unknown =
  '单号,成交时间,货品,件数,实收\nU-1,05/03/2026 10:00,果酱,2,"1.234,50"\nU-2,13/03/2026 10:00,果酱,1,"88,00"\n';
const columns = { order: '单号', at: '成交时间', product: '货品', quantity: '件数', gross: '实收' };

test('a trial of a file with unknown headers names what is missing and shows its columns', async () => {
  const tried = await upload('u.csv', unknown, { trial: 'true' });
  expect(tried).toMatchObject({ kind: 'table', rows: 2, rejected: 2, rejects: [], first: [], columns: {} });
  expect(tried.missing).toEqual(['order', 'at', 'product', 'gross']);
  expect(tried.headers).toEqual(['单号', '成交时间', '货品', '件数', '实收']);
  expect(await upload('u.csv', unknown)).toMatchObject({ code: 'orders_file_unreadable' });
});

test('the first rows are shown as they would be read, with the decimal mark and the dates that the cells tell', async () => {
  const query = { trial: 'true', columns: JSON.stringify(columns), currency: 'EUR' };
  const tried = await upload('u.csv', unknown, query);
  expect(tried).toMatchObject({ missing: [], rejected: 0, unused: [] });
  expect(tried.reading).toEqual({ currency: 'EUR', decimal: 'comma', dates: 'dmy' });
  expect(tried.first[0]).toEqual({
    ...{ order: 'U-1', product: '果酱', quantity: 2, net: 123_450, currency: 'EUR' },
    ...{ at: '2026-03-05T02:00:00.000Z', paidAt: null },
  });
  expect(await orderOf('U-1')).toBeUndefined();
  expect(await upload('u.csv', unknown, { ...query, trial: 'false' })).toMatchObject({ stored: 2, rejected: 0 });
  expect(await orderOf('U-1')).toMatchObject({
    at: '2026-03-05T02:00:00Z',
    currency: 'EUR',
    lines: [{ gross: 123_450 }],
  });
});

test('a column that is taken away is not read, and one that the file does not have is missing', async () => {
  const file = '订单号,下单时间,商品,金额,优惠\nV-1,2026-11-11 10:00:00,果酱,88.00,8.00\n';
  const first = async (chosen: object) =>
    (await upload('v.csv', file, { trial: 'true', columns: JSON.stringify(chosen) })) as {
      first: { net: number }[];
      missing: string[];
    };
  expect((await first({})).first).toMatchObject([{ net: 8_000 }]);
  expect((await first({ discount: null })).first).toMatchObject([{ net: 8_800 }]);
  expect((await first({ gross: '优惠' })).first).toMatchObject([{ net: 800 }]);
  expect(await first({ coupon: '口令' })).toMatchObject({ missing: ['coupon'], first: [] });
});

const at = new Date(Date.UTC(2026, 10, 11, 10, 0, 5));
const date = { type: Date, format: 'yyyy-mm-dd hh:mm:ss' } as const;
const head = ['订单号', '下单时间', '付款时间', '商品', '数量', '金额'].map((value) => ({ value, type: String }));
const workbook = (id: string | number, prefix: string) =>
  writeWorkbook([
    head,
    [
      typeof id === 'string' ? { value: id, type: String } : { value: id, type: Number },
      { value: at, ...date },
      { value: '2026-11-11 10:01:00', type: String },
      { value: `${prefix}果酱`, type: String },
      { value: 3, type: Number },
      { value: 88.5, type: Number },
    ],
  ]).toBuffer();

test('a workbook with dates of both kinds and long numbers as text is read as its CSV', async () => {
  const id = '6921000000000001234';
  const csv = `订单号,下单时间,付款时间,商品,数量,金额\n${id},2026-11-11 10:00:05,2026-11-11 10:01:00,果酱,3,88.50\n`;
  const [sheet, text] = [
    await upload('o.xlsx', await workbook(id, ''), { trial: 'true' }),
    await upload('o.csv', csv, { trial: 'true' }),
  ];
  expect(sheet).toEqual(text);
  expect(sheet.first).toMatchObject([{ order: id, at: '2026-11-11T02:00:05.000Z', net: 8_850, quantity: 3 }]);
  expect(await upload('o.xlsx', await workbook(id, ''))).toMatchObject({ stored: 1 });
  expect(await upload('o.csv', csv)).toMatchObject({ stored: 0, unchanged: 1 });
  expect(await orderOf(id)).toMatchObject({ paidAt: '2026-11-11T02:01:00Z', lines: [{ gross: 8_850 }] });
});

test.each([
  ['beyond 2^53', Number('6921000000000002048')],
  ['of 16 digits beyond 2^53', 9_921_000_000_000_002],
])('an order number %s that a workbook holds as a number is refused with advice, never rounded', async (_, id) => {
  const done = await upload('o.xlsx', await workbook(id, 'rounded '));
  expect(done).toMatchObject({ stored: 0, rejected: 1, rejects: [{ line: 2, code: 'order_id_damaged' }] });
  expect(done.rejects[0].advice).toContain('column as text');
  expect(await orderOf(String(id))).toBeUndefined();
});

test('an order number that a workbook holds exactly as a number is taken', async () => {
  expect(await upload('o.xlsx', await workbook(692_100_000_000_123, 'exact '))).toMatchObject({ stored: 1 });
  expect(await orderOf('692100000000123')).toMatchObject({ lines: [{ quantity: 3 }] });
});

test('a cell at fault is told by the file’s own name of its column', async () => {
  const file = '单号,成交时间,货品,件数,实收\nW-1,05/03/2026 10:00,果酱,due,88\nW-2,domani,果酱,1,88\n';
  const tried = await upload('w.csv', file, { trial: 'true', columns: JSON.stringify(columns) });
  expect(tried.rejects).toMatchObject([
    { line: 2, column: '件数', value: 'due' },
    { line: 3, column: '成交时间', value: 'domani' },
  ]);
});
