// Watched KOLs: every new observation is audited again, and whoever watches is told what changed.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { afterImport } from '../after-import.ts';
import { prepareImport } from '../import/service.ts';
import { runPrepared } from '../import/service-run.ts';
import { raiseAlerts } from './store-watch.ts';

const app = await testApp();
const { db } = app.database;
let files = 0;

async function call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const headers = { cookie: await app.cookieOf('manager') };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  return answer.body === '' ? null : answer.json();
}

/** A day’s list of followers, imported as people do it. */
async function observe(day: string, followers: Readonly<Record<string, number>>): Promise<void> {
  files += 1;
  const path = join(tmpdir(), `watch-${process.pid}-${files}.csv`);
  const rows = Object.entries(followers).map(([handle, count]) => `xiaohongshu,${handle},${handle},${count},${day}`);
  writeFileSync(path, `platform,username,nickname,followers,date\n${rows.join('\n')}\n`);
  const file = { path, fileName: `${day}.csv`, folders: [], platform: null, mapping: null, lastModified: null };
  const prepared = await prepareImport(db, { ...file, createdBy: null }, new Date());
  await runPrepared(app.database, prepared, {});
  await afterImport(app.database, prepared.id);
}
const kolOf = async (handle: string) =>
  (await sql<{ kolId: string; id: string }>`select kol_id, id from account where handle = ${handle}`.execute(db))
    .rows[0]!;
const watch = (kolId: string, isWatched = true) => call('PUT', `/kols/${kolId}/watch`, { isWatched });
async function alerts() {
  const open: { id: string; kolName: string; kind: string }[] = await call('GET', '/alerts');
  for (const { id } of open) await call('POST', `/alerts/${id}/seen`);
  return open;
}

await observe('2026-11-01', { anna: 20_000, bea: 20_000, carla: 9_000, dora: 30_000 });
const [anna, bea, carla, dora] = await Promise.all(['anna', 'bea', 'carla', 'dora'].map(kolOf));
await watch(anna!.kolId);
await watch(carla!.kolId);

test('followers that jump between two lists are told of who is watched, though there is too little for an audit', async () => {
  await observe('2026-11-02', { anna: 27_000, bea: 27_000, carla: 9_100 });
  expect(await alerts()).toMatchObject([
    {
      ...{ kolName: 'anna', kind: 'followers', followersBefore: 20_000, followersAfter: 27_000, verdictAfter: null },
      ...{ dayBefore: '2026-11-01', dayAfter: '2026-11-02' },
    },
  ]);
});

test('the same list again, and a quiet day, tell nothing', async () => {
  await observe('2026-11-02', { anna: 27_000 });
  await observe('2026-11-03', { anna: 27_100, carla: 9_150 });
  expect(await alerts()).toEqual([]);
});

test('every new observation is audited again', async () => {
  const rests = async () => (await call('GET', `/accounts/${anna!.id}/audit`)).rests.snapshots;
  const before = await rests();
  await observe('2026-11-04', { anna: 27_150 });
  expect(await rests()).toBe(before + 1);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from audit where account_id = ${anna!.id}`.execute(db);
  expect(rows[0]!.n).toBe(before);
});

test('what was known before somebody watched is no news', async () => {
  await watch(bea!.kolId);
  await observe('2026-11-04', { bea: 27_300 });
  expect(await alerts()).toEqual([]);
});

test('the first audit of a watched KOL is told when it is anything to worry about', async () => {
  await watch(dora!.kolId);
  await sql`insert into audit (account_id, id, verdict, authenticity, families, policy, evidence_hash, snapshots, posts, comments, at)
    values (${dora!.id}, 'first', 'risk', 20, '[]', 'test', 'hash', 60, 0, 0, now())`.execute(db);
  await raiseAlerts(db, [dora!.id], 15, new Date());
  await raiseAlerts(db, [dora!.id], 15, new Date());
  expect(await alerts()).toMatchObject([
    { kolName: 'dora', kind: 'verdict', verdictBefore: 'not_enough_data', verdictAfter: 'risk' },
  ]);
});

test('who watches a KOL that is merged into another watches the other, and can let go', async () => {
  await call('POST', '/identities/merge', { kept: bea!.kolId, merged: carla!.kolId });
  await watch(bea!.kolId, false);
  expect(await call('GET', `/kols/${carla!.kolId}/watch`)).toEqual({ isWatched: false });
  await watch(carla!.kolId);
  await observe('2026-11-05', { carla: 14_000 });
  expect(await alerts()).toMatchObject([{ kolName: 'bea', followersAfter: 14_000 }]);
});

test('a watch set before the merge holds after it', async () => {
  await call('POST', '/identities/merge', { kept: dora!.kolId, merged: anna!.kolId });
  await watch(dora!.kolId, false);
  expect(await call('GET', `/kols/${anna!.kolId}/watch`)).toEqual({ isWatched: false });
  const [merge] = await call('GET', `/kols/${dora!.kolId}/merges`);
  await call('POST', `/merges/${merge.id}/undo`);
  await watch(anna!.kolId);
  await call('POST', '/identities/merge', { kept: dora!.kolId, merged: anna!.kolId });
  expect(await call('GET', `/kols/${dora!.kolId}/watch`)).toEqual({ isWatched: true });
  await observe('2026-11-06', { anna: 60_000 });
  expect(await alerts()).toMatchObject([{ kolName: 'dora', kind: 'followers', followersAfter: 60_000 }]);
});
