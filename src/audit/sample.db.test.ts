// A sample of followers becomes evidence of an account's audit.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importSamples } from '../../src/samples.ts';
import { testApp } from '../../test/support/app.ts';

const app = await testApp();
const { db } = app.database;
await importSamples(app.database, new Date('2026-11-20T00:00:00Z'));
const { rows } = await sql<{ accountId: string }>`
  select account_id from card where verdict = 'authentic' order by account_id limit 1`.execute(db);
const { accountId } = rows[0]!;

const header = 'followers,following,posts,has_picture,bio_length,handle_length,handle_digits,private';
const bought = (n: number) => Array.from({ length: n }, () => '3,1900,0,no,0,14,6,no').join('\n');

async function call(method: 'GET' | 'POST', path: string, payload?: object) {
  const headers = { cookie: await app.cookieOf('manager') };
  const answer = await app.server.inject({ method, url: `/api/v1/accounts/${accountId}/${path}`, headers, payload });
  return { status: answer.statusCode, body: answer.json() };
}
const family = async () => {
  const { body } = await call('GET', 'audit');
  return body.families.find(({ id }: { id: string }) => id === 'followers');
};
const sample = (csv: string) => ({ fileName: 'fans.csv', observedOn: '2026-11-19', csv });

test('without a sample the family says that it needs one', async () => {
  expect(await family()).toMatchObject({ status: 'not_enough_data' });
});

test('a sample of bought profiles is kept without names and speaks against the account, which it alone cannot condemn', async () => {
  const { status, body } = await call('POST', 'follower-samples', sample(`${header}\n${bought(150)}\n`));
  expect(status).toBe(201);
  expect(body).toMatchObject([{ source: 'fans.csv', people: 150, observedOn: '2026-11-19', byName: 'manager' }]);
  expect((await family()).findings[0]).toMatchObject({ code: 'fake_followers' });
  expect((await call('GET', 'audit')).body.verdict).toBe('look_closer');
});

test('a newer sample takes its place; the older stays in the list', async () => {
  const human = Array.from({ length: 120 }, () => '400,300,150,yes,40,9,0,yes').join('\n');
  await call('POST', 'follower-samples', { ...sample(`${header}\n${human}`), observedOn: '2026-11-20' });
  expect((await call('GET', 'follower-samples')).body).toHaveLength(2);
  expect((await family()).logLikelihoodRatio).toBeLessThan(0);
});

test.each([
  ['a cell that is no number', `${header}\nviele,1,1,no,0,1,0,no`, 'sample_unreadable'],
  ['columns that nobody knows', 'name,age\nA,3', 'sample_unreadable'],
  ['no followers', `${header}\n`, 'sample_empty'],
])('%s is refused and nothing is kept', async (_, csv, code) => {
  const { status, body } = await call('POST', 'follower-samples', sample(csv));
  expect(status).toBe(422);
  expect(body.code).toBe(code);
  expect((await call('GET', 'follower-samples')).body).toHaveLength(2);
});
