// What the archive teaches the forecast: learned when first needed, again when it has changed, and never rewritten.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { refreshCards } from '../archive/store-card.ts';
import { canonicalJson } from '../base/json.ts';
import { basisInForce, forecastAccounts, learnForecastBasis, overlapAmong } from './service-forecast.ts';
import { findNewestBasis, loadPostingFacts } from './store-forecast.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-26T10:00:00Z');

/** The first sixteen are of the long tail. */
const followersOf = (number: number): number => (number <= 16 ? 9_000 + number : 10_000 + 1_000 * number);

for (let number = 1; number <= 40; number += 1)
  await anAccount(db, {
    id: `a${number}`,
    name: `达人${number}`,
    followers: followersOf(number),
    topics: ['food'],
  });
await anAccount(db, { id: 'bare', name: '新人', followers: 20_000, topics: ['food'] });
await anAccount(db, { id: 'unknown', name: '无名', followers: null });
// Every post of account n has about 1 ÷ 4 of its followers as views; the newest was seen a day old.
await sql`
  insert into post (account_id, id, at, observed_at, format, views, likes, comments)
  select 'a' || n, 'p' || n || '-' || p, timestamptz '2026-11-20 12:00Z' - make_interval(days => p), timestamptz '2026-11-21 12:00Z',
    'short_video', (10000 + 1000 * n) / 4 + 37 * ((n * p) % 11), 150 + n, 5
  from generate_series(1, 40) n, generate_series(0, 19) p`.execute(db);
await sql`update post set views = null where account_id = 'a40'`.execute(db);
await refreshCards(db);

// Readers 1 to 12 comment under the newest posts of a1 and a2; under a3 others do.
await sql`
  insert into comment (account_id, post_id, id, author, at)
  select a, 'p' || substr(a, 2) || '-' || p, a || '-' || p || '-' || r, case a when 'a3' then 'other' else 'reader' end || r, now()
  from unnest(array['a1', 'a2', 'a3']) a, generate_series(8, 9) p, generate_series(1, 12) r`.execute(db);
await refreshCards(db);

const anImport = (id: string) =>
  sql`insert into import (id, file_name, file_bytes, state, rows, stored, finished_at) values (${id}, 'f.csv', 1, 'done', 3, 3, now())`.execute(
    db,
  );
const bases = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from forecast_basis`.execute(db)).rows[0]!.n;

test('the first question learns, names the day, and foresees accounts with posts, without, and through interactions', async () => {
  const { forecasts, basis } = await forecastAccounts(db, ['a1', 'a40', 'bare', 'unknown', 'nobody'], now);
  expect(basis).toMatchObject({ madeOn: '2026-11-26', asOf: '2026-11-20', isBehind: false });
  expect(basis.version).toMatch(/^sha256:/);
  expect([...forecasts.keys()]).toEqual(['a1', 'a40', 'bare']);
  expect(forecasts.get('a1')!.basis).toBe('seen');
  expect(forecasts.get('a1')!.views.p50 / 0.6).toBeGreaterThan(2_300);
  expect(forecasts.get('a1')!.views.p50 / 0.6).toBeLessThan(3_300);
  expect(forecasts.get('a40')!.basis).toBe('interactions');
  expect(forecasts.get('bare')!.basis).toBe('followers');
  expect(forecasts.get('bare')!.calibration.level).toBe('platform_tier');
});

test('what is read back is what was learned, to the byte', async () => {
  const { version, learned } = (await findNewestBasis(db))!;
  expect(version).toBe(`sha256:${createHash('sha256').update(canonicalJson(learned)).digest('hex')}`);
  expect(Object.keys(learned.views.cells)).toContain('own|douyin|long_tail');
});

test('posts seen before they were a week old are left out', async () => {
  const facts = await loadPostingFacts(db, ['a1'], { asOf: now, matureDays: 7, mostPosts: 12 });
  expect(facts.get('a1')!.posts.map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, index) => `p1-${index + 6}`),
  );
});

test('where nothing has changed nothing is learned again', async () => {
  const before = await bases();
  await basisInForce(db, new Date('2026-11-27T10:00:00Z'));
  await learnForecastBasis(db, new Date('2026-11-27T10:00:00Z'));
  expect(await bases()).toBe(before);
});

test('after an import it is learned again, and the same archive has the same version', async () => {
  const before = await findNewestBasis(db);
  await anImport('i1');
  const { basis } = await basisInForce(db, new Date('2026-11-28T10:00:00Z'));
  expect(await bases()).toBe(2);
  expect(basis.version).toBe(before!.version);
  expect(basis.madeOn).toBe('2026-11-28');
});

test('people who comment under two accounts tell how their audiences overlap, and topics do elsewhere', async () => {
  const { pairs, basis } = await overlapAmong(db, ['a1', 'a2', 'a3', 'unknown', 'nobody'], now);
  expect(basis.version).toMatch(/^sha256:/);
  expect(pairs.map(({ a, b, basis: ground, common }) => [a, b, ground, common])).toEqual([
    ['a1', 'a2', 'commenters', 12],
    ['a1', 'a3', 'cells', 0],
    ['a2', 'a3', 'cells', 0],
  ]);
  expect(pairs[0]!.share).toBeGreaterThan(20 * pairs[1]!.share);
});

test('an audit counts: followers that are not real do not see posts', async () => {
  await sql`update card set verdict = 'risk', authenticity = 20 where account_id = 'a2'`.execute(db);
  const { forecasts } = await forecastAccounts(db, ['a2', 'a3'], now);
  expect(forecasts.get('a2')!.views.p50).toBeLessThan(forecasts.get('a3')!.views.p50 / 2.5);
});

test('a basis is never rewritten', async () => {
  await expect(sql`update forecast_basis set posts = 0`.execute(db)).rejects.toThrow('never rewritten');
  await expect(sql`delete from forecast_basis`.execute(db)).rejects.toThrow('never rewritten');
  await expect(sql`truncate forecast_basis`.execute(db)).rejects.toThrow('never rewritten');
});
