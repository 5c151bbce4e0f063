// A marketplace's settlement file beside a closed period: taken once, compared order by order, exported, and the ledger left alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { orderShape, refundShape } from '../tracking/contract.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { runReconcile } from './command-reconcile.ts';
import type { Reconciliation } from './contract-market.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a'], {}, new Date(Date.now() - 60 * 86_400_000));
const other = await aCampaign(db, ['a'], {}, new Date(Date.now() - 60 * 86_400_000));
const placement = campaign.placements[0]!;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const call = async (method: 'GET' | 'POST', url: string, payload?: object, role: 'manager' | 'viewer' = 'manager') =>
  app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });

const order = (id: string, days: number, gross: number, coupons = ['LI10']) => ({
  ...{ type: 'order' as const, id, at: ago(days), paidAt: ago(days), currency: 'CNY' as const, visitor: null, coupons },
  lines: [{ id: '1', product: 'fig jam', quantity: 1, gross, discount: 0 }],
});
await call('POST', '/coupons', { code: 'LI10', placementId: placement.id });
await call('POST', `/placements/${placement.id}/moves`, { to: 'agreed' });
for (const one of [
  ...[order('equal', 30, 10_000), order('refunded', 30, 20_000), order('rate', 30, 30_000), order('gone', 30, 5_000)],
  ...[order('late', 2, 40_000), order('nobody', 30, 7_000, [])],
])
  await takeDocument(db, campaign.id, 'table', orderShape.parse(one));
await takeDocument(db, other.id, 'table', orderShape.parse(order('elsewhere', 30, 1_000)));
await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2026-11' });

const settledOn = ago(3).slice(0, 19).replace('T', ' ');
const file = `订单id,结算金额（元）,达人佣金（元）,退款金额,结算时间
equal,100.00,15.00,0,${settledOn}
refunded,150.00,22.50,50.00,${settledOn}
rate,300.00,60.00,0,${settledOn}
late,400.00,60.00,0,${settledOn}
nobody,70.00,10.50,0,${settledOn}
stranger,10.00,1.50,0,${settledOn}
elsewhere,10.00,1.50,0,${settledOn}
bad,ten,1.50,0,${settledOn}
`;

const upload = async (bytes: Buffer, query = '', role: 'manager' | 'viewer' = 'manager') => {
  const head =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="结算.csv"\r\ncontent-type: text/csv\r\n\r\n';
  return app.server.inject({
    ...{ method: 'POST', url: `/api/v1/campaigns/${campaign.id}/market-settlements${query}` },
    headers: {
      cookie: await app.cookieOf(role),
      'content-type': 'multipart/form-data; boundary=b',
      'accept-language': 'zh',
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
  });
};
const bytes = iconv.encode(file, 'gb18030');
const reconciled = async (query = ''): Promise<Reconciliation> =>
  (await call('GET', `/campaigns/${campaign.id}/reconciliation${query}`)).json();
const ledgerText = async () =>
  (
    await sql<{
      text: string;
    }>`select coalesce(string_agg(to_jsonb(s)::text, ' ' order by number), '') as text from ledger_seal s`.execute(db)
  ).rows[0]!.text;
const before = await ledgerText();

test('without a file there is nothing to compare', async () => {
  expect(await reconciled()).toMatchObject({ files: [], orders: 0, differences: [] });
});

test('a file is recognised and tried before it is stored', async () => {
  const tried = (await upload(bytes, '?trial=true')).json();
  expect(tried).toMatchObject({ source: 'douyin', rows: 8, kept: 7, rejected: 1, isKnown: false });
  expect(tried.columns).toMatchObject({ order: '订单id', commission: '达人佣金（元）' });
  expect(tried.rejects).toEqual([
    {
      line: 9,
      column: '结算金额（元）',
      code: 'market_amount_unreadable',
      value: 'ten',
      advice: '金额无法识别：请使用 1234.56 格式',
    },
  ]);
  expect((await reconciled()).files).toEqual([]);
});

test('good rows stay although others are rejected, and the same file again changes nothing', async () => {
  expect((await upload(bytes)).json()).toMatchObject({ kept: 7, rejected: 1, isKnown: false });
  const first = await reconciled();
  expect((await upload(bytes)).json()).toMatchObject({ isKnown: true });
  expect(await reconciled()).toEqual(first);
  expect(first.files).toEqual([
    expect.objectContaining({ name: '结算.csv', source: 'douyin', kept: 7, importedBy: 'manager' }),
  ]);
});

test('every order that differs is told with both figures and the likely reason', async () => {
  const { differences, ...counts } = await reconciled();
  expect(
    differences
      .filter((one) => one.code !== 'period')
      .map((one) => [one.order, one.code, one.reason, one.ours, one.theirs, one.difference]),
  ).toEqual([
    ['gone', 'only_ours', 'not_in_file', '5000', null, '-5000'],
    ['elsewhere', 'only_theirs', 'other_campaign', null, '1000', '1000'],
    ['late', 'only_theirs', 'not_closed', null, '40000', '40000'],
    ['nobody', 'only_theirs', 'no_winner', null, '7000', '7000'],
    ['stranger', 'only_theirs', 'unknown_order', null, '1000', '1000'],
    ['refunded', 'amount', 'refund_not_here', '20000', '15000', '-5000'],
    ['rate', 'commission', 'other_rate', '4500', '6000', '1500'],
    ['refunded', 'commission', 'follows_amount', '3000', '2250', '-750'],
    ['refunded', 'refund', 'refund_not_here', '0', '5000', '5000'],
  ]);
  expect(counts).toMatchObject({ orders: 7, equal: 1, different: 7, isWhole: true });
  expect(counts.totals).toContainEqual({ code: 'only_theirs', currency: 'CNY', orders: 4, difference: '49000' });
  expect(differences[0]).toMatchObject({ kols: ['李小甜'], ourPeriod: '2026-11' });
  const few = await reconciled('?code=only_theirs&limit=1');
  expect([few.differences.length, few.isWhole, few.totals]).toEqual([1, false, counts.totals]);
});

test('a refund that arrives later explains what was missing', async () => {
  const refund = { type: 'refund', id: 'r1', order: 'refunded', at: ago(1), lines: [{ line: '1', amount: 5_000 }] };
  await takeDocument(db, campaign.id, 'table', refundShape.parse(refund));
  const { differences } = await reconciled('?code=amount');
  expect(differences.map((one) => [one.order, one.reason])).toEqual([['refunded', 'refund_later']]);
  expect((await reconciled('?code=refund')).differences).toEqual([]);
});

test('a newer file replaces what an earlier one said of the same settlement', async () => {
  const newer = `订单id,结算金额,达人佣金,结算时间\nrate,300.00,45.00,${settledOn}\n`;
  expect((await upload(Buffer.from(newer))).json()).toMatchObject({ kept: 1, isKnown: false });
  expect((await reconciled('?code=commission')).differences.map((one) => one.order)).toEqual(['refunded']);
});

test('all differences leave as CSV and workbook in the reader’s language', async () => {
  const csv = (await call('GET', `/campaigns/${campaign.id}/reconciliation.csv?language=zh`)).body;
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFF订单,达人,差异,我方,平台,平台多出,币种,我方账期,平台结算日,可能原因,处理建议',
  );
  expect(csv).toContain('gone,李小甜,仅我方有,50.00,,-50.00,CNY,2026-11,,所有文件中均无该订单,');
  const answer = await call('GET', `/campaigns/${campaign.id}/reconciliation.xlsx?language=it`);
  const [header, row] = (await readExcelFile(answer.rawPayload))[0]!.data;
  expect(header!.slice(0, 4)).toEqual(['Ordine', 'KOL', 'Differenza', 'Da noi']);
  expect(row!.slice(0, 6)).toEqual(['gone', '李小甜', 'solo da noi', 50, null, -50]);
});

test('a viewer reads the differences and takes no file', async () => {
  expect((await call('GET', `/campaigns/${campaign.id}/reconciliation`, undefined, 'viewer')).statusCode).toBe(200);
  expect((await upload(bytes, '', 'viewer')).statusCode).toBe(403);
});

test.each([
  ['a table of something else', 'name,colour\nfig,green\n', 'market_file_unknown'],
  ['documents', '[{"order":"1"}]', 'market_file_unknown'],
  ['an empty file', '', 'orders_file_empty'],
])('%s is refused', async (_, text, code) => {
  expect((await upload(Buffer.from(text))).json()).toMatchObject({ code });
});

test('the command takes a file, tells the differences, and its exit code says whether there are any', async () => {
  const path = join(app.dataDir, 'again.csv');
  writeFileSync(path, bytes);
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const io = {
    ...{ out: (text: string) => void said.out.push(text), err: (text: string) => void said.err.push(text) },
    ...{ language: 'en' as const, isInteractive: false },
    connect: async () => ({ ...app.database, close: async () => undefined }),
  };
  expect(await runReconcile(['--campaign', campaign.id, '--file', path], io)).toBe(1);
  expect(said.err.join('')).toContain('This file was imported before: nothing changes');
  expect(said.out.join('')).toContain('gone · only with us · ours 50.00 CNY · marketplace – · No file has it.');
  said.out.length = 0;
  expect(await runReconcile(['--campaign', campaign.id, '--json'], io)).toBe(1);
  expect(JSON.parse(said.out.join(''))).toMatchObject({ orders: 7 });
  expect(await runReconcile(['--campaign', other.id], io)).toBe(0);
  expect(await runReconcile([], io)).toBe(2);
  expect(await runReconcile(['--campaign', campaign.id, '--file', '/nowhere'], io)).toBe(2);
});

test('the ledger is as it was', async () => {
  expect(before).not.toBe('');
  expect(await ledgerText()).toBe(before);
});
