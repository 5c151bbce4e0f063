import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import { orderShape, refundShape } from '../tracking/contract.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { verifyLedger } from './service-verify.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a'], {}, new Date(Date.now() - 40 * 86_400_000));
const placement = campaign.placements[0]!;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const callAs = async (
  role: 'manager' | 'owner',
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  language = 'en',
) =>
  app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf(role), 'accept-language': language },
    ...(payload ? { payload } : {}),
  });
const call = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, language = 'en') =>
  callAs('manager', method, url, payload, language);
const move = (to: string) => call('POST', `/placements/${placement.id}/moves`, { to });
const previewed = async () => (await call('GET', `/campaigns/${campaign.id}/settlement/preview`)).json();
const statementOf = (period: string) => `/campaigns/${campaign.id}/statements/${period}/ka`;

const order = (id: string, days: number, gross: number) => ({
  type: 'order' as const,
  id,
  at: ago(days),
  paidAt: ago(days),
  currency: 'CNY' as const,
  visitor: null,
  coupons: ['LI10'],
  lines: [{ id: '1', product: 'fig jam', quantity: 1, gross, discount: 0 }],
});

await call('POST', '/coupons', { code: 'LI10', placementId: placement.id });
await move('agreed');
await call('PATCH', `/deliverables/${placement.deliverables[0]!.id}`, {
  draft: '【广告】无花果酱',
  url: 'https://www.douyin.com/video/1',
});
for (const state of ['drafted', 'approved', 'published']) await move(state);
await takeDocument(db, campaign.id, 'table', orderShape.parse(order('o1', 20, 20_000)));
await takeDocument(db, campaign.id, 'table', orderShape.parse(order('o2', 1, 50_000)));

test('before a close its result is previewed, and nothing is kept', async () => {
  const { periods, statements } = (await call('GET', `/campaigns/${campaign.id}/settlement`)).json();
  const { preview } = await previewed();
  expect([periods, statements]).toEqual([[], []]);
  expect(preview).toEqual([
    {
      ...{ kolId: 'ka', kolName: '李小甜', currency: 'CNY', lines: 1 },
      ...{ fixed: '300000', commission: '3000', total: '303000', payable: '303000' },
    },
  ]);
});

test('a close states the fee, the commission on what has matured, and nothing else', async () => {
  const answer = await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2026-11' });
  expect(answer.statusCode).toBe(201);
  const { statements } = answer.json();
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    id: '2026-11/ka',
    kolName: '李小甜',
    fixed: '300000',
    commission: '3000',
    total: '303000',
    payable: '303000',
    paidAt: null,
  });
  expect(statements[0]).toMatchObject({ lineCount: 1, lines: [] });
  expect((await call('GET', statementOf('2026-11'))).json().lines).toEqual([
    expect.objectContaining({ order: 'o1', net: '20000', bps: 1500, commission: '3000', reason: 'coupon LI10' }),
  ]);
  const { unsettled, waiting } = await previewed();
  expect(unsettled).toEqual([{ order: 'o2', line: '1', code: 'not_matured' }]);
  expect(waiting).toEqual([{ code: 'not_matured', lines: 1 }]);
});

test('right after a close there is nothing to preview', async () => {
  const { periods } = (await call('GET', `/campaigns/${campaign.id}/settlement`)).json();
  const { preview } = await previewed();
  expect(periods).toHaveLength(1);
  expect(preview).toEqual([]);
});

test('the same period is not closed twice', async () => {
  expect((await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2026-11' })).json()).toMatchObject({
    code: 'duplicate_period',
  });
});

test('a statement is paid only when a second person has approved it', async () => {
  expect((await call('POST', `${statementOf('2026-11')}/payout`)).json()).toMatchObject({ code: 'not_approved' });
  expect((await call('POST', `${statementOf('2026-11')}/approval`)).json()).toMatchObject({ code: 'same_person' });
  await expect(
    sql`insert into statement_approval values (${campaign.id}, '2026-11', 'ka', 'manager', now())`.execute(db),
  ).rejects.toThrow('cannot approve');
  const { approvedBy, closedBy } = (await callAs('owner', 'POST', `${statementOf('2026-11')}/approval`)).json();
  expect([closedBy, approvedBy]).toEqual(['manager', 'owner']);
});

test('a payout that the bank sends back is undone by an entry of its own, and is owed again', async () => {
  expect((await call('POST', `${statementOf('2026-11')}/payout-return`, { reason: 'x' })).json()).toMatchObject({
    code: 'not_paid_yet',
  });
  await call('POST', `${statementOf('2026-11')}/payout`);
  const back = (await call('POST', `${statementOf('2026-11')}/payout-return`, { reason: 'AC04, conto chiuso' })).json();
  expect(back).toMatchObject({ paidAt: null, returnReason: 'AC04, conto chiuso' });
  const { balances } = (await call('GET', `/campaigns/${campaign.id}/settlement`)).json();
  expect(balances).toContainEqual({ account: 'kol:ka:payable', currency: 'CNY', balance: '-303000' });
  expect(balances).toContainEqual({ account: 'bank', currency: 'CNY', balance: '0' });
});

test('a payout is confirmed once, and the balances sum to zero', async () => {
  expect((await call('POST', `${statementOf('2026-11')}/payout`)).json().paidAt).not.toBeNull();
  expect((await call('POST', `${statementOf('2026-11')}/payout`)).json()).toMatchObject({ code: 'already_paid' });
  const { balances } = (await call('GET', `/campaigns/${campaign.id}/settlement`)).json();
  expect(balances.reduce((sum: bigint, one: { balance: string }) => sum + BigInt(one.balance), 0n)).toBe(0n);
  expect(balances).toContainEqual({ account: 'kol:ka:payable', currency: 'CNY', balance: '0' });
  expect(balances).toContainEqual({ account: 'bank', currency: 'CNY', balance: '-303000' });
});

test('a return after the payout becomes a negative line of the next period, and a late order counts from when it was learned', async () => {
  const refund = { type: 'refund', id: 'r1', order: 'o1', at: ago(3), lines: [{ line: '1', amount: 20_000 }] };
  await takeDocument(db, campaign.id, 'table', refundShape.parse(refund));
  await takeDocument(db, campaign.id, 'table', orderShape.parse(order('late', 15, 10_000)));
  const { statements } = (await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2026-12' })).json();
  const next = statements.find((one: { periodId: string }) => one.periodId === '2026-12');
  expect(next).toMatchObject({ fixed: '0', commission: '1500', returns: '-3000', total: '-1500', payable: '0' });
  expect((await call('POST', `${statementOf('2026-12')}/payout`)).json()).toMatchObject({ code: 'nothing_payable' });
});

const readStatement = async (period: string, language: string) =>
  readPdf((await call('GET', `${statementOf(period)}/statement.pdf?language=${language}`)).rawPayload);

test('a statement is a CSV with BOM in Chinese', async () => {
  const csv = (await call('GET', `${statementOf('2026-11')}/statement.csv?language=zh`)).body;
  expect(csv.startsWith('\uFEFF订单,明细,净销售额')).toBe(true);
  expect(csv).toContain('o1,1,200.00,15.00,30.00,CNY,优惠码 LI10');
});

test.each([
  {
    language: 'it',
    title: 'Estratto conto 2026-11/ka',
    texts: ['KOL: 李小甜', 'Campagna: 双十一', 'Periodo 2026-11, chiuso il', 'Pagato il', 'al pari più vicino.'],
    amounts: ['Totale3.030,00¥', 'Dapagare3.030,00¥', 'o11200,00¥15%30,00¥codiceLI10'],
  },
  {
    language: 'en',
    title: 'Statement 2026-11/ka',
    texts: ['KOL: 李小甜', 'Campaign: 双十一', 'Period 2026-11, closed on', 'Paid on', 'half to even.'],
    amounts: ['Total¥3,030.00', 'Payable¥3,030.00', 'o11¥200.0015%¥30.00codeLI10'],
  },
  {
    language: 'zh',
    title: '结算单 2026-11/ka',
    texts: ['达人: 李小甜', '投放项目: 双十一', '账期 2026-11', '关账', '付款', '按明细四舍六入五成双。'],
    amounts: ['合计¥3,030.00', '应付¥3,030.00', 'o11¥200.0015%¥30.00优惠码LI10'],
  },
])('a statement as PDF reads back in $language: who, when, every amount and why', async ({ language, ...told }) => {
  const { title, text } = await readStatement('2026-11', language);
  expect(title).toBe(told.title);
  for (const one of told.texts) expect(text).toContain(closeUp(one));
  for (const one of told.amounts) expect(text).toContain(one);
  expect(text).not.toMatch(brokenText);
});

test('a statement is a workbook with its sums and every line', async () => {
  const answer = await call('GET', `${statementOf('2026-11')}/statement.xlsx?language=it`);
  expect(answer.headers['content-type']).toContain('spreadsheetml');
  const read = async (sheet: number) => (await readExcelFile(answer.rawPayload))[sheet]!;
  const summary = (await read(0)).data;
  expect(summary).toContainEqual(['parte fissa', 3_000, 'CNY']);
  expect(summary).toContainEqual(['Da pagare', 3_030, 'CNY']);
  const lines = (await read(1)).data;
  expect(lines[0]).toContain('Condizioni');
  expect(lines[1]!.slice(0, 7)).toEqual(['o1', '1', 200, 0.15, 30, 'CNY', 'codice LI10']);
});

test('a statement that is carried over says so, with what is taken back', async () => {
  const { text } = await readStatement('2026-12', 'zh');
  for (const one of ['退货r1', '合计-¥15.00', '应付¥0.00']) expect(text).toContain(one);
  expect(text).not.toContain('付款');
});

test('PostgreSQL refuses an entry that does not balance', async () => {
  const unbalanced = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{
      id: number;
    }>`insert into ledger_entry (campaign_id, kind, period_id, kol_id, at, key) values (${campaign.id}, 'payout', 'x', 'ka', now(), 'payout:x/ka:1') returning id`.execute(
      tx,
    );
    await sql`insert into posting (entry_id, account, currency, amount) values (${rows[0]!.id}, 'bank', 'CNY', -5), (${rows[0]!.id}, 'kol:ka:payable', 'EUR', 5)`.execute(
      tx,
    );
  });
  await expect(unbalanced).rejects.toThrow('does not balance');
});

test.each([
  ['update posting set amount = amount + 1'],
  ['delete from posting'],
  ['update statement set total = 0'],
  ['delete from payout'],
  ['update settlement_head set head = head'],
  ['truncate posting'],
  ['truncate exchange_rate'],
])('PostgreSQL refuses: %s', async (statement) => {
  await expect(sql.raw(statement).execute(db)).rejects.toThrow('append-only');
});

test('a past that was changed behind the ledger stops the next close', async () => {
  await sql`update order_line set gross = 99999 where order_id = 'o1'`.execute(db);
  const answer = await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2027-01' });
  expect(answer.statusCode).toBe(500);
  expect((await call('GET', `/campaigns/${campaign.id}/settlement`)).json().periods).toHaveLength(2);
  await sql`update order_line set gross = 20000 where order_id = 'o1'`.execute(db);
});

test('every entry is sealed with the one before it, as anybody can recount', async () => {
  expect(await verifyLedger(db, campaign.id)).toEqual({ entries: expect.any(Number), brokenAt: null });
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from ledger_entry where campaign_id = ${campaign.id}`.execute(db);
  expect((await verifyLedger(db, campaign.id)).entries).toBe(rows[0]!.n);
});

test('what was tampered with behind the database’s back breaks the chain at its place', async () => {
  const failed = db.transaction().execute(async (tx) => {
    await sql`alter table posting disable trigger posting_append_only`.execute(tx);
    await sql`update posting set amount = amount * 2 where entry_id = (select min(id) from ledger_entry where campaign_id = ${campaign.id})`.execute(
      tx,
    );
    expect(await verifyLedger(tx, campaign.id)).toMatchObject({ brokenAt: 1 });
    throw new Error('taken back');
  });
  await expect(failed).rejects.toThrow('taken back');
});

test('a sealed entry takes no further postings, and a seal that does not follow is refused', async () => {
  const late = sql`insert into posting (entry_id, account, currency, amount)
    select min(id), a, 'CNY', n from ledger_entry, (values ('bank', 5), ('kol:ka:payable', -5)) v (a, n) where campaign_id = ${campaign.id} group by a, n`;
  await expect(late.execute(db)).rejects.toThrow('is sealed');
  const forged = sql`insert into ledger_seal select campaign_id, max(number) + 1, max(entry_id), 'x' from ledger_seal where campaign_id = ${campaign.id} group by 1`;
  await expect(forged.execute(db)).rejects.toThrow('does not follow');
});
