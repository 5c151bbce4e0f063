// From approved statements to booked payouts: payment details sealed, batches that hold a statement once, confirmations that book once.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { dayOf } from '../base/day.ts';
import { payeesCommand } from './command-payees.ts';
import type { Batch, DuePayout } from './contract-batch.ts';
import { openPayoutFile } from './service-payout-file.ts';
import { verifyLedger } from './service-verify.ts';

const app = await testApp();
const { db } = app.database;
const today = dayOf(new Date());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';
const callAs = async (role: 'manager' | 'owner' | 'viewer', method: Method, url: string, payload?: object) =>
  app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
const call = (method: Method, url: string, payload?: object) => callAs('manager', method, url, payload);

/** A campaign of which the manager closed a period and whose statements the owner approved: 3,000.00 for each. */
async function aClosedCampaign(accounts: readonly string[], currency: 'CNY' | 'EUR' | 'USD'): Promise<string> {
  const campaign = await aCampaign(db, accounts, {}, new Date(Date.now() - 40 * 86_400_000), currency);
  for (const placement of campaign.placements) {
    const move = (to: string) => call('POST', `/placements/${placement.id}/moves`, { to });
    await move('agreed');
    await call('PATCH', `/deliverables/${placement.deliverables[0]!.id}`, {
      draft: '【广告】无花果酱',
      url: 'https://www.douyin.com/video/1',
    });
    for (const state of ['drafted', 'approved', 'published']) await move(state);
  }
  expect((await call('POST', `/campaigns/${campaign.id}/periods`, { id: '2026-11' })).statusCode).toBe(201);
  for (const account of accounts)
    await callAs('owner', 'POST', `/campaigns/${campaign.id}/statements/2026-11/k${account}/approval`);
  return campaign.id;
}

for (const id of ['a', 'b', 'c', 'd']) await anAccount(db, { id, name: `达人 ${id}` });
const euros = await aClosedCampaign(['a', 'b'], 'EUR');
const yuan = await aClosedCampaign(['c', 'd'], 'CNY');

const key = (campaignId: string, kolId: string) => ({ campaignId, periodId: '2026-11', kolId });
const sepa = { method: 'sepa', name: 'Lì Xiaotian', iban: 'IT60X0542811101000000123456', bic: null, country: 'IT' };
const due = async (): Promise<DuePayout[]> => (await call('GET', '/payouts/due')).json();
const prepare = (method: string, ...statements: object[]) =>
  call('POST', '/payout-batches', { method, executeOn: today, statements });
const codeOf = (answer: { json(): { code: string } }) => answer.json().code;
const balanceOf = async (campaign: string, account: string) =>
  (await call('GET', `/campaigns/${campaign}/settlement`))
    .json()
    .balances.find((one: { account: string }) => one.account === account).balance;
let batch: Batch;

test('approved statements are due, with whoever has no payment details yet', async () => {
  expect((await due()).map((one) => [one.statement, one.currency, one.amount, one.method])).toEqual([
    ['2026-11/ka', 'EUR', '300000', null],
    ['2026-11/kb', 'EUR', '300000', null],
    ['2026-11/kc', 'CNY', '300000', null],
    ['2026-11/kd', 'CNY', '300000', null],
  ]);
  expect(codeOf(await prepare('sepa', key(euros, 'ka')))).toBe('payee_missing');
});

test('payment details are shown masked, kept as versions, and are sealed in the database', async () => {
  await call('PUT', '/payees/ka', { ...sepa, name: 'Earlier Name' });
  const saved = await call('PUT', '/payees/ka', sepa);
  expect(saved.json()).toMatchObject({
    payeeId: 'ka',
    name: '达人 a',
    details: { version: 2, method: 'sepa', mask: 'IT60…3456', savedBy: 'manager' },
  });
  expect(saved.json().versions.map((one: { version: number }) => one.version)).toEqual([2, 1]);
  const stored = await sql<{ text: string }>`select to_jsonb(p)::text as text from payee p`.execute(db);
  const all = stored.rows.map((row) => row.text).join();
  for (const secret of ['Xiaotian', 'Earlier', '0542811101', 'IT60X']) {
    expect(all).not.toContain(secret);
    expect(saved.body + (await call('GET', '/payees')).body).not.toContain(secret);
  }
  expect(codeOf(await call('PUT', '/payees/nobody', sepa))).toBe('unknown_payee');
  expect((await call('PUT', '/payees/ka', { ...sepa, country: 'CN' })).json().errors[0]).toMatchObject({
    pointer: '/country',
  });
});

test('a viewer sees no payment details, no payouts and no file', async () => {
  for (const url of [
    '/payees',
    '/payees/ka',
    '/payers',
    '/payouts/due',
    '/payout-batches',
    '/payout-batches/x/file?form=xml',
  ])
    expect((await callAs('viewer', 'GET', url)).statusCode, url).toBe(403);
});

test('PostgreSQL keeps versions as they were: nothing but their key changes', async () => {
  for (const change of [
    `update payee set mask = 'x'`,
    `update payee set version = 9`,
    'delete from payee',
    'truncate payee cascade',
  ])
    await expect(sql.raw(change).execute(db), change).rejects.toThrow('append-only');
});

test('a sealed text that was swapped with another payee’s is refused', async () => {
  await call('PUT', '/payees/kb', { ...sepa, iban: 'DE89370400440532013000', country: 'DE' });
  await call('PUT', '/payers', { method: 'sepa', name: 'Fichi del Cilento', iban: sepa.iban, bic: null });
  const made: Batch = (await prepare('sepa', key(euros, 'kb'))).json();
  const swapped = db.transaction().execute(async (tx) => {
    await sql`update payee set sealed = (select sealed from payee where payee_id = 'ka' and version = 1) where payee_id = 'kb'`.execute(
      tx,
    );
    await openPayoutFile(
      tx,
      { keys: [], dataDir: app.dataDir },
      made.id,
      { form: 'xml', part: 1, language: 'en' },
      new Date(),
    );
  });
  await expect(swapped).rejects.toMatchObject({ code: 'payee_unreadable' });
  await call('POST', `/payout-batches/${made.id}/drop`);
});

test('a batch needs one currency, the method of its payees, and an account that pays', async () => {
  await call('PUT', '/payees/kc', { method: 'alipay', account: '13800001234', name: '李小甜' });
  await call('PUT', '/payees/kd', { ...sepa });
  expect(codeOf(await prepare('alipay', key(yuan, 'kc')))).toBe('payer_missing');
  expect(codeOf(await prepare('sepa', key(yuan, 'kc')))).toBe('payee_other_method');
  expect(codeOf(await prepare('sepa', key(yuan, 'kd')))).toBe('payout_wrong_currency');
  expect(codeOf(await prepare('sepa', key(yuan, 'kd'), key(euros, 'ka')))).toBe('payout_currencies');
  expect(codeOf(await prepare('sepa', { ...key(euros, 'ka'), periodId: 'never' }))).toBe('unknown_statement');
  expect((await prepare('sepa', key(euros, 'ka'), key(euros, 'ka'))).statusCode).toBe(400);
  const past = { method: 'sepa', executeOn: '2020-01-01', statements: [key(euros, 'ka')] };
  expect(codeOf(await call('POST', '/payout-batches', past))).toBe('execute_in_past');
});

test('a batch pins the details of its moment, and its file has the same bytes whenever it is fetched', async () => {
  batch = (await prepare('sepa', key(euros, 'ka'), key(euros, 'kb'))).json();
  expect(batch).toMatchObject({
    state: 'prepared',
    currency: 'EUR',
    total: '600000',
    lineCount: 2,
    openCount: 2,
    createdBy: 'manager',
  });
  expect(batch.files).toEqual([{ form: 'xml', part: 1, lines: 2, total: '600000' }]);
  const first = await call('GET', `/payout-batches/${batch.id}/file?form=xml`);
  expect(first.headers['content-disposition']).toBe(`attachment; filename="${batch.id}.xml"`);
  expect(first.headers['cache-control']).toBe('no-store');
  expect(first.body).toContain('<Nm>Li Xiaotian</Nm>');
  await call('PUT', '/payees/ka', { ...sepa, iban: 'DE89370400440532013000' });
  expect((await call('GET', `/payout-batches/${batch.id}/file?form=xml`)).rawPayload.equals(first.rawPayload)).toBe(
    true,
  );
  expect((await call('GET', `/payout-batches/${batch.id}`)).json().state).toBe('downloaded');
  expect(codeOf(await call('GET', `/payout-batches/${batch.id}/file?form=csv`))).toBe('no_such_file');
});

test('a statement lies in one open batch only, and is not paid beside it', async () => {
  expect(codeOf(await prepare('sepa', key(euros, 'ka')))).toBe('in_payout_batch');
  expect(codeOf(await call('POST', `/campaigns/${euros}/statements/2026-11/ka/payout`))).toBe('in_payout_batch');
  expect((await call('GET', `/campaigns/${euros}/statements/2026-11/ka`)).json().batchId).toBe(batch.id);
  const beside = sql`insert into payout (campaign_id, period_id, kol_id, attempt, confirmed_at) values (${euros}, '2026-11', 'ka', 1, now())`;
  await expect(beside.execute(db)).rejects.toThrow('waits in a payout batch');
});

test('two people who prepare the same statement at once get one batch', async () => {
  await call('POST', `/payout-batches/${batch.id}/drop`);
  const both = await Promise.all(
    ['manager', 'owner'].map((role) =>
      callAs(role as 'manager', 'POST', '/payout-batches', {
        method: 'sepa',
        executeOn: today,
        statements: [key(euros, 'ka'), key(euros, 'kb')],
      }),
    ),
  );
  expect(both.map((answer) => answer.statusCode).sort()).toEqual([201, 409]);
  batch = both.find((answer) => answer.statusCode === 201)!.json();
});

test('two people who confirm at once book one payout, with the bank’s reference and day', async () => {
  const lines = [{ number: 1, reference: 'CRO 123', paidOn: today }];
  const both = await Promise.all(
    ['manager', 'owner'].map((role) =>
      callAs(role as 'manager', 'POST', `/payout-batches/${batch.id}/confirmations`, { lines }),
    ),
  );
  expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  expect(codeOf(both.find((answer) => answer.statusCode === 409)!)).toBe('batch_line_decided');
  const opened: Batch = (await call('GET', `/payout-batches/${batch.id}`)).json();
  expect(opened.lines.map((line) => [line.state, line.reference, line.paidOn])).toEqual([
    ['confirmed', 'CRO 123', today],
    ['open', null, null],
  ]);
  expect(await balanceOf(euros, 'bank')).toBe('-300000');
  expect(await balanceOf(euros, 'kol:ka:payable')).toBe('0');
});

test('what was confirmed cannot be dropped, confirmed again or changed, and the future is not confirmed', async () => {
  const confirm = (line: object) => call('POST', `/payout-batches/${batch.id}/confirmations`, { lines: [line] });
  expect(codeOf(await call('POST', `/payout-batches/${batch.id}/drop`))).toBe('batch_confirmed');
  expect(codeOf(await confirm({ number: 1, reference: 'again', paidOn: today }))).toBe('batch_line_decided');
  expect(codeOf(await confirm({ number: 9, reference: 'x', paidOn: today }))).toBe('unknown_batch_line');
  expect(codeOf(await confirm({ number: 2, reference: 'x', paidOn: '2999-01-01' }))).toBe('paid_in_future');
  expect(codeOf(await call('POST', `/campaigns/${euros}/statements/2026-11/ka/payout`))).toBe('already_paid');
  await expect(sql`update payout_batch_line set amount = 1 where state = 'open'`.execute(db)).rejects.toThrow(
    'decided once',
  );
  await expect(sql`update payout_batch_line set reference = 'x' where state = 'confirmed'`.execute(db)).rejects.toThrow(
    'decided once',
  );
  await expect(sql`delete from payout_batch_line`.execute(db)).rejects.toThrow('decided once');
});

test('several lines are confirmed together or not at all', async () => {
  const lines = [
    { number: 2, reference: 'x', paidOn: today },
    { number: 1, reference: 'y', paidOn: today },
  ];
  expect(codeOf(await call('POST', `/payout-batches/${batch.id}/confirmations`, { lines }))).toBe('batch_line_decided');
  expect((await call('GET', `/payout-batches/${batch.id}`)).json().lines[1].state).toBe('open');
  expect(await balanceOf(euros, 'bank')).toBe('-300000');
});

test('a line that the bank did not pay is taken out with its reason, and is due again', async () => {
  const released: Batch = (
    await call('POST', `/payout-batches/${batch.id}/lines/2/release`, { reason: 'AC04' })
  ).json();
  expect(released).toMatchObject({ state: 'done', openCount: 0 });
  expect(released.lines[1]).toMatchObject({ state: 'released', reason: 'AC04', decidedBy: 'manager' });
  expect((await due()).find((one) => one.kolId === 'kb')).toMatchObject({ batchId: null });
  const again: Batch = (await prepare('sepa', key(euros, 'kb'))).json();
  expect(again.lines[0]!.shortId).toBe(released.lines[1]!.shortId);
  await call('POST', `/payout-batches/${again.id}/drop`);
  expect(codeOf(await call('GET', `/payout-batches/${again.id}/file?form=xml`))).toBe('batch_dropped');
  expect(
    codeOf(
      await call('POST', `/payout-batches/${again.id}/confirmations`, {
        lines: [{ number: 1, reference: 'x', paidOn: today }],
      }),
    ),
  ).toBe('batch_dropped');
});

test('a payout of a batch that the bank sends back is due again, in a new batch', async () => {
  await call('POST', `/campaigns/${euros}/statements/2026-11/ka/payout-return`, { reason: 'AC04' });
  expect((await due()).map((one) => one.kolId)).toContain('ka');
  const again: Batch = (await prepare('sepa', key(euros, 'ka'))).json();
  await call('POST', `/payout-batches/${again.id}/confirmations`, {
    lines: [{ number: 1, reference: 'CRO 124', paidOn: today }],
  });
  expect(await balanceOf(euros, 'kol:ka:payable')).toBe('0');
  expect(await verifyLedger(db, euros)).toMatchObject({ brokenAt: null });
});

test('an Alipay batch has both of its files in GB18030', async () => {
  await call('PUT', '/payers', { method: 'alipay', account: 'pay@brand.cn', name: '无花果（上海）有限公司' });
  const made: Batch = (await prepare('alipay', key(yuan, 'kc'))).json();
  expect(made.files.map((file) => file.form)).toEqual(['alipay', 'alipay-template']);
  const text = async (form: string) =>
    new TextDecoder('gb18030').decode((await call('GET', `/payout-batches/${made.id}/file?form=${form}`)).rawPayload);
  expect(await text('alipay')).toContain(
    `${made.id},${today.replaceAll('-', '')},pay@brand.cn,无花果（上海）有限公司,3000.00,1`,
  );
  expect(await text('alipay-template')).toContain('1,13800001234,李小甜,3000.00,K');
});

test('keys are changed: all details are sealed anew, and open without the earlier key', async () => {
  const old = readFileSync(`${app.dataDir}/payee.key`, 'utf8').trim();
  const said: string[] = [];
  const io = {
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    language: 'en',
    isInteractive: false,
    connect: async () => ({ ...app.database, close: async () => undefined }),
  } as const;
  const run = (keys: string[], ...args: string[]) => payeesCommand({ keys, dataDir: app.dataDir })(args, io);
  expect(await run(['ef'.repeat(32), old], 'rekey')).toBe(0);
  expect(said.join('')).toMatch(/^✓ 8 payment details sealed anew with key [0-9a-f]{8}; 0 were so already/);
  expect(await run([], 'unknown')).toBe(2);
  await expect(run([old], 'rekey')).rejects.toMatchObject({ code: 'payee_key_missing' });
  const lost = await call('GET', `/payout-batches/${batch.id}/file?form=xml`);
  expect([lost.statusCode, codeOf(lost)]).toEqual([409, 'payee_key_missing']);
  expect((await call('GET', '/payees')).json()[0].details.mask).toBe('DE89…3000');
  expect(await run([old, 'ef'.repeat(32)], 'rekey')).toBe(0);
  expect((await call('GET', `/payout-batches/${batch.id}/file?form=xml`)).statusCode).toBe(200);
});
