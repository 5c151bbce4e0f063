// Wrong input at the HTTP door: every refusal has a code, a text in three languages, and leaves nothing half-written.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type TestApp, testApp } from './support/app.ts';
import { aCampaign, anAccount } from './support/build.ts';
import { aForm, problemInAllLanguages, problemOf, type WrongCall } from './support/wrong.ts';

const app: TestApp = await testApp();
const { db, pool } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const brandCall = await app.server.inject({
  method: 'POST',
  url: '/api/v1/brands',
  headers: { cookie: await app.cookieOf('manager') },
  payload: { name: 'Fichi' },
});
const brandId: string = brandCall.json().id;
const count = async (table: string) => Number((await pool.query(`select count(*) from ${table}`)).rows[0].count);
const api = (method: WrongCall['method'], path: string, payload?: WrongCall['payload']): WrongCall => ({
  method,
  url: `/api/v1${path}`,
  ...(payload === undefined ? {} : { payload }),
});
const json = { 'content-type': 'application/json' };
const pointers = (problem: { errors?: { pointer: string }[] | undefined }) =>
  problem.errors?.map((one) => one.pointer) ?? [];

test.each<[string, WrongCall, number, string]>([
  ['a body that is cut off', { ...api('POST', '/brands', '{"name":'), headers: json }, 415, 'unreadable_body'],
  ['no body at all', { ...api('POST', '/brands', ''), headers: json }, 415, 'unreadable_body'],
  [
    'a body with a poisoned prototype',
    { ...api('POST', '/brands', '{"__proto__":{}}'), headers: json },
    415,
    'unreadable_body',
  ],
  [
    'plain text',
    { ...api('POST', '/brands', 'name=x'), headers: { 'content-type': 'text/plain' } },
    415,
    'unreadable_body',
  ],
  ['a list for an object', api('POST', '/brands', []), 400, 'invalid_request'],
  ['three megabytes of a name', api('POST', '/brands', { name: 'x'.repeat(3e6) }), 413, 'body_too_large'],
  ['the character NUL in a body', api('POST', '/brands', { name: 'a\u0000b' }), 400, 'unwritable_text'],
  ['the character NUL in a query', api('GET', '/accounts/a/comments?post=%00'), 400, 'unwritable_text'],
  ['an address that cannot be decoded', api('GET', '/kols/%zz'), 400, 'unreadable_address'],
  ['a route that does not exist', api('GET', '/nothing'), 404, 'not_found'],
  ['a method that a route does not have', api('DELETE', '/brands'), 404, 'not_found'],
  ['a page that does not exist', { method: 'GET', url: '/nothing' }, 404, 'not_found'],
  ['posts of an unknown account', api('GET', '/accounts/none/posts'), 404, 'account_not_found'],
  ['orders of an unknown campaign', api('GET', '/campaigns/none/orders'), 404, 'campaign_not_found'],
  ['figures of an unknown campaign', api('GET', '/campaigns/none/tracking'), 404, 'campaign_not_found'],
])('%s is refused with a code in three languages', async (_, call, status, code) => {
  expect(await problemInAllLanguages(app, call)).toMatchObject({ status, code });
  expect(await count('brand')).toBe(1);
});

test('a refusal never shows what is inside', async () => {
  const answer = await problemOf(app, { ...api('POST', '/brands', '{"name":'), headers: json });
  expect(JSON.stringify(answer)).not.toMatch(/at \w+ \(|node_modules|\.ts:/);
});

const brief = { name: 'Lancio', goal: 'launch', topics: ['food'], budget: 2_000_000, currency: 'EUR' };
const withoutBudget = { ...brief, budget: undefined };

test.each<[string, object, string, string]>([
  ['without budget', withoutBudget, '/budget', 'Manca: aggiungi un numero'],
  ['with a negative budget', { ...brief, budget: -1 }, '/budget', '-1 è troppo poco: deve superare 0'],
  ['in lire', { ...brief, currency: 'ITL' }, '/currency', '"ITL" non è ammesso: usa uno di CNY, EUR, USD'],
  ['on an unknown topic', { ...brief, topics: ['sushi'] }, '/topics/0', '"sushi" non è ammesso'],
  ['on a day that is none', { ...brief, startsOn: '2026-02-30' }, '/startsOn', 'scrivi un giorno AAAA-MM-GG'],
  [
    'that ends before it starts',
    { ...brief, startsOn: '2026-12-02', endsOn: '2026-12-01' },
    '/endsOn',
    'La fine viene prima',
  ],
  [
    'with minimums above all',
    { ...brief, tierShares: { top: { min: 0.7 }, mid: { min: 0.7 } } },
    '/tierShares',
    '100 %',
  ],
])('a brief %s names the field and how to mend it', async (_, payload, pointer, detail) => {
  const problem = await problemOf(app, api('POST', `/brands/${brandId}/briefs`, payload), 'it');
  expect(problem).toMatchObject({ status: 400, code: 'invalid_request' });
  expect(problem.errors).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
  expect(await count('brief')).toBe(0);
});

const yaml = (lines: string) =>
  api('POST', '/briefs/from-yaml', { yaml: `brand: { name: New brand }\nbrief:\n${lines}` });
const fields = '  name: x\n  goal: launch\n  topics: [food]\n';

test.each([
  ['without budget', yaml(`${fields}  currency: EUR\n`), 'brief_invalid', ['/brief/budget']],
  ['with a negative budget', yaml(`${fields}  currency: EUR\n  budget: -5\n`), 'brief_invalid', ['/brief/budget']],
  ['in lire', yaml(`${fields}  currency: ITL\n  budget: 5\n`), 'brief_invalid', ['/brief/currency']],
  ['that is no document', api('POST', '/briefs/from-yaml', { yaml: 'x' }), 'brief_invalid', ['']],
  ['with an open quote', yaml(`${fields}  currency: "EUR\n`), 'brief_file_unreadable', []],
  [
    'of aliases that grow',
    yaml(
      `  a: &a [x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n  d: [*c, *c, *c, *c, *c, *c, *c, *c]\n`,
    ),
    'brief_file_unreadable',
    [],
  ],
])('a brief.yaml %s is refused, and its brand is not made', async (_, call, code, places) => {
  const problem = await problemInAllLanguages(app, call);
  expect([problem.code, pointers(problem)]).toEqual([code, places]);
  expect(await count('brand')).toBe(1);
});

test('a price below zero, in an unknown currency, on an impossible day names all three', async () => {
  const price = { format: 'image', amount: -5, currency: 'LIRA', validFrom: '2026-02-30' };
  const problem = await problemInAllLanguages(app, api('POST', '/accounts/a/prices', price));
  expect(pointers(problem)).toEqual(['/amount', '/currency', '/validFrom']);
  expect(await count('price')).toBe(0);
});

test('an exchange rate of zero or of a currency to itself is refused: it would stand in every close to come', async () => {
  const rate = { from: 'EUR', to: 'CNY', on: '2026-01-01', value: '7.8', source: 'ECB' };
  const zero = await problemInAllLanguages(app, api('POST', '/rates', { ...rate, value: '0.00' }));
  expect(pointers(zero)).toEqual(['/value']);
  expect(pointers(await problemOf(app, api('POST', '/rates', { ...rate, to: 'EUR' })))).toEqual(['/to']);
  expect(await count('exchange_rate')).toBe(0);
});

test('a campaign with one unknown account is not made at all', async () => {
  const deliverables = [{ format: 'image', fee: 100 }];
  const placements = [
    { accountId: 'a', deliverables },
    { accountId: 'none', deliverables },
  ];
  const call = api('POST', '/campaigns', { brandId, name: 'c', currency: 'EUR', placements });
  expect(await problemInAllLanguages(app, call)).toMatchObject({ code: 'account_not_found' });
  expect([await count('campaign'), await count('placement')]).toEqual([0, 0]);
});

test.each<[string, string, string | Buffer, string]>([
  ['a PDF that is called a table', 'archive.csv', '%PDF-1.7 and the rest', 'file_not_a_table'],
  ['a web page that is called a table', 'archive.csv', '<!doctype html><table></table>', 'file_not_a_table'],
  ['an empty file', 'archive.csv', '', 'file_empty'],
  ['blank lines only', 'archive.csv', '\n\n  \n', 'file_empty'],
  ['a header without rows', 'archive.csv', 'username,followers\n', 'file_without_rows'],
  ['a spreadsheet that is cut off', 'archive.xlsx', Buffer.from('504b0304140000000800', 'hex'), 'file_damaged'],
  ['a packed file that is cut off', 'archive.csv.gz', Buffer.from('1f8b0800000000000003', 'hex'), 'file_damaged'],
  ['columns that nobody knows', 'archive.csv', 'foo,bar\n1,2\n', 'headers_not_recognised'],
])('%s is refused at the upload, and the file is not kept', async (_, name, content, code) => {
  const call = { ...api('POST', '/imports'), ...aForm(name, content) };
  expect(await problemInAllLanguages(app, call)).toMatchObject({ code });
  expect(await count('import')).toBe(0);
  expect(readdirSync(join(app.dataDir, 'uploads'))).toEqual([]);
});

test('an upload without a file says which field to use', async () => {
  expect(await problemInAllLanguages(app, api('POST', '/imports', { a: 1 }))).toMatchObject({ code: 'file_missing' });
});

test('a period with an impossible name is refused and nothing is closed', async () => {
  const { id } = await aCampaign(db, ['a']);
  const problem = await problemInAllLanguages(app, api('POST', `/campaigns/${id}/periods`, { id: 'Nov/2026' }));
  expect(pointers(problem)).toEqual(['/id']);
  expect(await count('settlement_period')).toBe(0);
});
