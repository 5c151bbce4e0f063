// An audit of a whole archive: norms learned, a planted ring found, verdicts kept, in threads and without.
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { fillAudited } from '../../bench/support/audited-archive.ts';
import { refreshCards } from '../../src/archive/store-card.ts';
import { testApp } from '../../test/support/app.ts';
import { auditArchive } from './service-archive.ts';
import { readBatch, rulesInForce } from './service-batch.ts';
import { endLostRuns, newestRun, openRun } from './store-run.ts';

const app = await testApp();
const { db, url } = app.database;
const accounts = 400;
await fillAudited(url, { accounts, days: 60, posts: 16, comments: 60 });
const { rows: all } = await sql<{ id: string }>`select id from account order by id`.execute(db);
await refreshCards(
  db,
  all.map(({ id }) => id),
);

const audits = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit`.execute(db);
  return rows[0]!.n;
};
const get = async (path: string) => {
  const headers = { cookie: await app.cookieOf('manager') };
  return (await app.server.inject({ method: 'GET', url: `/api/v1${path}`, headers })).json();
};
const progress: number[] = [];
const first = await auditArchive({
  db,
  url,
  now: new Date('2026-11-20T10:00:00Z'),
  threads: 2,
  onProgress: (n) => progress.push(n),
});

describe('the first audit of all', () => {
  test('audits every account in threads and says how far it is', async () => {
    expect(first).toMatchObject({ allAccounts: accounts, audited: accounts, kept: accounts, changed: 0, fault: null });
    expect(first!.endedAt).not.toBeNull();
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress);
    expect(progress.at(-1)).toBe(accounts);
    expect(await audits()).toBe(accounts);
    expect(await get('/audit-runs/newest')).toMatchObject({ audited: accounts });
  });

  test('learns norms from the archive, and every audit names what it used', async () => {
    const { basis } = await rulesInForce(db);
    expect(basis.norms.length).toBeGreaterThan(0);
    const { rows } = await sql<{
      basisId: string;
      n: number;
    }>`select basis_id, count(*)::int as n from audit group by 1`.execute(db);
    expect(rows).toEqual([{ basisId: basis.id, n: accounts }]);
  });

  test('finds the planted rings across accounts, and the accounts hear of them', async () => {
    const { rows } = await sql<{
      people: number;
      accounts: number;
      isFanClub: boolean;
    }>`select people, accounts, is_fan_club from ring`.execute(db);
    expect(rows.filter((ring) => !ring.isFanClub).length).toBeGreaterThanOrEqual(1);
    const { rows: told } = await sql<{ n: number }>`
      select count(*)::int as n from audit where families::text like '%comment_ring%'`.execute(db);
    expect(told[0]!.n).toBeGreaterThan(0);
  });

  test('can be repeated to the byte from what was kept', async () => {
    const ids = all.slice(0, 20).map(({ id }) => id);
    const again = await readBatch(db, ids, await rulesInForce(db));
    const { rows } = await sql<{ accountId: string; families: unknown; evidenceHash: string }>`
      select account_id, families, evidence_hash from audit where account_id = any(${ids}::text[]) order by account_id`.execute(
      db,
    );
    expect(again.map(({ audit }) => audit.evidenceHash)).toEqual(rows.map((row) => row.evidenceHash));
    expect(again.map(({ audit }) => JSON.parse(JSON.stringify(audit.families)))).toEqual(
      rows.map((row) => row.families),
    );
  });
});

test('a second audit of the same archive keeps hardly anything: only what the learned verdicts moved', async () => {
  const before = await audits();
  const second = await auditArchive({ db, url, now: new Date('2026-11-20T11:00:00Z'), threads: 2 });
  expect(second!.audited).toBe(accounts);
  const third = await auditArchive({ db, url, now: new Date('2026-11-20T12:00:00Z'), threads: 1 });
  expect(third!.kept).toBeLessThan(accounts / 10);
  expect(await audits()).toBe(before + second!.kept + third!.kept);
});

test('two audits of all at once: the second leaves the first alone; one that was lost is ended', async () => {
  expect(await openRun(db, 'lost', new Date('2026-11-21T00:00:00Z'))).toBe(true);
  expect(await auditArchive({ db, url, now: new Date('2026-11-21T00:01:00Z') })).toBeNull();
  await endLostRuns(db, new Date('2026-11-21T00:02:00Z'));
  expect(await newestRun(db)).toMatchObject({ id: 'lost', fault: 'interrupted' });
});

test('asked for over the API it waits in the queue and is done in the background', async () => {
  const headers = { cookie: await app.cookieOf('manager') };
  const answer = await app.server.inject({ method: 'POST', url: '/api/v1/audit-runs', headers });
  expect(answer.statusCode).toBe(202);
  const ended = async () => {
    const run = await newestRun(db);
    return run === null || run.endedAt === null || run.id === 'lost' ? null : run;
  };
  await expect.poll(ended, { timeout: 60_000, interval: 200 }).toMatchObject({ audited: accounts, fault: null });
}, 90_000);
