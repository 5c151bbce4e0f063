// Audits of the archive: from stored rows to a kept verdict.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importSamples, samplesFolder } from '../../src/samples.ts';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { runAuditCommand } from './command-archive.ts';
import { defaultAuditPolicy } from './policy.ts';
import { auditAccounts } from './service.ts';
import { listAudits } from './store.ts';

const app = await testApp();
const { db } = app.database;
const now = new Date('2026-11-20T00:00:00Z');
await importSamples(app.database, now);

/** What was planted, by uid. */
const truth = new Map(
  readFileSync(join(samplesFolder, 'truth.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([, uid = '', , fraud = '']) => [uid, fraud]),
);

async function call(method: 'GET' | 'POST', url: string, role: 'manager' | 'viewer' = 'manager') {
  const headers = { cookie: await app.cookieOf(role) };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers });
  return { status: answer.statusCode, body: answer.json() };
}

async function verdicts(): Promise<{ accountId: string; uid: string; verdict: string | null; kept: string | null }[]> {
  const { rows } = await sql<{ accountId: string; uid: string; verdict: string | null; kept: string | null }>`
    select c.account_id, a.uid, c.verdict, (select x.verdict from audit x where x.account_id = c.account_id order by x.at desc limit 1) as kept
    from card c join account a on a.id = c.account_id`.execute(db);
  return rows;
}

test('after an import every account with a history has one audit, whose verdict is on its card', async () => {
  const rows = await verdicts();
  expect(rows.length).toBe(36);
  expect(rows.filter((row) => row.verdict !== row.kept)).toEqual([]);
  expect(rows.filter((row) => row.verdict === null).length).toBeLessThan(4);
});

test('no honest account of the samples is a risk, and every cheat is at least looked at closer', async () => {
  const rows = await verdicts();
  const isHonest = ({ uid }: { uid: string }) => truth.get(uid) === 'honest';
  expect(rows.filter((row) => isHonest(row) && row.verdict === 'risk')).toEqual([]);
  expect(rows.filter((row) => !isHonest(row)).length).toBeGreaterThan(3);
  expect(rows.filter((row) => !isHonest(row) && !['risk', 'look_closer'].includes(row.verdict ?? ''))).toEqual([]);
});

test('the search filters by verdict, and its facets count them', async () => {
  const risky = (await call('GET', '/kols?verdict=risk')).body;
  const facets = (await call('GET', '/kols/facets')).body;
  expect(risky.total).toBeGreaterThan(0);
  expect(facets.verdict).toContainEqual({ value: 'risk', count: risky.total });
});

test('an audit opens with findings in three languages and says what it rests on', async () => {
  const { accountId } = (await verdicts()).find((row) => row.verdict === 'risk')!;
  const { body } = await call('GET', `/accounts/${accountId}/audit`, 'viewer');
  expect(body).toMatchObject({
    verdict: 'risk',
    policy: defaultAuditPolicy.version,
    rests: { snapshots: 90, posts: 20 },
  });
  const growth = body.families.find((family: { id: string }) => family.id === 'growth');
  expect(growth.findings[0].text.zh).toMatch(/涨粉/);
});

test('the same evidence is not kept twice; new evidence makes a new audit beside the old', async () => {
  const { accountId } = (await verdicts()).find((row) => row.verdict === 'risk')!;
  expect(await auditAccounts(db, null, now)).toEqual({ audited: 34, kept: 0, changed: 0 });
  await sql`insert into snapshot (account_id, day, followers) values (${accountId}, '2026-11-21', 999)`.execute(db);
  const again = await call('POST', `/accounts/${accountId}/audit`);
  expect(again.body.rests.snapshots).toBe(91);
  const history = await listAudits(db, accountId);
  expect(history.length).toBe(2);
  expect(history[0]!.id).toBe(again.body.id);
  expect((await call('POST', `/accounts/${accountId}/audit`, 'viewer')).status).toBe(403);
});

test('a watched KOL raises an alert when new evidence changes its verdict; one that is not watched does not', async () => {
  const calm = await sql<{ accountId: string; kolId: string }>`
    select account_id, kol_id from card where verdict = 'authentic' and followers < 60000 order by followers desc limit 2`.execute(
    db,
  );
  const [{ accountId: watched, kolId }, { accountId: other }] = calm.rows as [
    (typeof calm.rows)[0],
    (typeof calm.rows)[0],
  ];
  const headers = { cookie: await app.cookieOf('manager') };
  const put = await app.server.inject({
    method: 'PUT',
    url: `/api/v1/kols/${kolId}/watch`,
    headers,
    payload: { isWatched: true },
  });
  expect(put.json()).toEqual({ isWatched: true });
  for (const accountId of [watched, other])
    await sql`update snapshot set followers = followers + 200000 where account_id = ${accountId} and day > '2026-10-20'`.execute(
      db,
    );
  for (const accountId of [watched, other]) await call('POST', `/accounts/${accountId}/audit`);
  const alerts = (await call('GET', '/alerts', 'viewer')).body;
  expect(alerts).toMatchObject([{ kolId, verdictBefore: 'authentic' }]);
  expect(alerts[0].verdictAfter).not.toBe('authentic');
  const seen = await app.server.inject({ method: 'POST', url: `/api/v1/alerts/${alerts[0].id}/seen`, headers });
  expect(seen.statusCode).toBe(204);
  expect((await call('GET', '/alerts')).body).toEqual([]);
  expect((await call('POST', `/alerts/${alerts[0].id}/seen`)).body).toMatchObject({ code: 'alert_not_found' });
});

test('PostgreSQL itself refuses to rewrite an audit', async () => {
  await expect(sql`update audit set verdict = 'authentic'`.execute(db)).rejects.toThrow('never rewritten');
});

test('an account of which nothing is known but a name gets an answer, never a verdict', async () => {
  await anAccount(db, { id: 'bare', name: '无名', followers: null });
  const { body } = await call('GET', '/accounts/bare/audit');
  expect(body).toMatchObject({ id: null, verdict: 'not_enough_data', authenticity: null, rests: { from: null } });
  expect((await call('GET', '/accounts/none/audit')).body).toMatchObject({ code: 'account_not_found' });
});

test('rows that no sane platform would give lead to no crash and no verdict', async () => {
  await anAccount(db, { id: 'odd', name: '极端', followers: 1_000_000_000_000 });
  await sql`insert into post (account_id, id, at, text, likes, views) values ('odd', '1', '1970-01-01', '', 1000000000000, 0), ('odd', '2', '2999-01-01', null, 0, 0)`.execute(
    db,
  );
  await sql`insert into comment (account_id, post_id, id, author, at) values ('odd', '1', 'c', 'x', null)`.execute(db);
  await sql`insert into snapshot (account_id, day, followers) values ('odd', '1970-01-01', 0), ('odd', '2999-01-01', 1000000000000)`.execute(
    db,
  );
  const { status, body } = await call('POST', '/accounts/odd/audit');
  expect([status, body.verdict]).toEqual([200, 'not_enough_data']);
});

test('the command line audits all, and one, and says when it was asked wrongly', async () => {
  const run = async (...args: string[]) => {
    const [out, err]: string[][] = [[], []];
    const io = {
      out: (text: string) => void out!.push(text),
      err: (text: string) => void err!.push(text),
      language: 'en' as const,
      connect: async () => ({ ...app.database, close: async () => undefined }),
    };
    return { code: await runAuditCommand(args, io), out: out!.join(''), err: err!.join('') };
  };
  expect(await run('--all', '--json')).toMatchObject({ code: 0, out: expect.stringMatching(/^\{"audited":35,/) });
  expect((await run('--account', 'bare')).out).toContain('Verdict: not enough data');
  expect(await run('--all', '--account', 'bare')).toMatchObject({ code: 2, out: '' });
  expect(await run('--all', '--bogus')).toMatchObject({ code: 2 });
});
