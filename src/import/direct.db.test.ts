// Rows that go straight into the archive while a file is read come to the same as if all of them had been merged at its end.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { inventArchive, sampleArchive } from '../generate/archive.ts';
import { prepareImport } from './service.ts';
import { type RunOptions, runPrepared } from './service-run.ts';
import { listRejects, touchedAccounts } from './store.ts';
import { copyRows, RowWriter } from './store-copy.ts';
import { storeLock } from './store-resolve.ts';
import { openStaging } from './store-stage.ts';

const database = await testDatabase();
const { db, pool } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-direct-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await sql`truncate account_key, post_key, post_earlier, card, price, comment, post, snapshot, account, kol, agency, import cascade`.execute(
    db,
  );
});

async function run(name: string, lines: readonly object[], options: RunOptions = {}) {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const given = {
    path,
    fileName: name,
    folders: [],
    platform: null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(db, given, new Date('2026-03-01T10:00:00+08:00'));
  return runPrepared(database, prepared, options);
}
const rowsOf = async (query: string) => (await pool.query<Record<string, unknown>>(query)).rows;

/** Everything that the archive knows, by the platforms' own names. */
async function archive(): Promise<unknown[]> {
  return [
    await rowsOf(`select a.platform, a.uid, a.handle, a.name, a.followers, a.following, a.posts_total, a.observed_on, k.category, k.topics, y.uid_hash, y.handle as key_handle
      from account a join kol k on k.id = a.kol_id join account_key y on y.account_id = a.id order by 1, 2`),
    await rowsOf(
      `select a.platform, a.uid, s.day, s.followers, s.following, s.posts_total, s.import_row from snapshot s join account a on a.id = s.account_id order by 1, 2, 3`,
    ),
    await rowsOf(
      `select a.platform, a.uid, p.id, p.at, p.title, p.text, p.tags, p.likes, p.rounded, p.observed_at, p.import_row from post p join account a on a.id = p.account_id order by 1, 2, 3`,
    ),
    await rowsOf(
      `select a.platform, a.uid, c.post_id, c.id, c.author, c.at, c.text, c.by_kol, c.likes, c.observed_at, c.import_row from comment c join account a on a.id = c.account_id order by 1, 2, 3, 4`,
    ),
    await rowsOf(
      `select a.platform, a.uid, p.format, p.amount, p.valid_from from price p join account a on a.id = p.account_id order by 1, 2, 3`,
    ),
  ];
}

const big = [...inventArchive({ ...sampleArchive, kols: 260 })].flatMap((record) => record.lines);
/** Later copies of earlier lines, some with another figure: far enough behind to come in another batch. */
const copies = big
  .filter((_, index) => index % 9 === 0)
  .map((line, index) => (index % 2 === 0 && 'likes' in line ? { ...line, likes: 7_000_000 + index } : line));
const messy = [...big, ...copies];

/** While another transaction holds the lock, nothing may go straight: everything is merged at the end. */
async function merged<Value>(work: () => Promise<Value>): Promise<Value> {
  const other = await pool.connect();
  await other.query('begin');
  await other.query('select pg_advisory_xact_lock($1)', [storeLock]);
  const working = work();
  for (;;) {
    const [waiting] = await rowsOf(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = ${storeLock} and not granted`,
    );
    if (waiting?.n) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await other.query('rollback');
  other.release();
  return working;
}

test('a file of several batches with repeated keys comes to the same straight as merged', async () => {
  const straight = await run('a.jsonl', messy);
  expect(straight.rows).toBe(messy.length);
  expect(straight.rows).toBe(straight.stored + straight.unchanged + straight.rejected);
  const afterwards = await archive();
  const touched: string[][] = [];
  for await (const page of touchedAccounts(db, straight.id)) touched.push(page);
  expect(touched.flat().length).toBe((await rowsOf('select 1 from account')).length);
  await sql`truncate account_key, post_key, post_earlier, card, price, comment, post, snapshot, account, kol, agency, import cascade`.execute(
    db,
  );
  const slowly = await merged(() => run('a.jsonl', messy));
  expect(await archive()).toEqual(afterwards);
  expect(slowly).toMatchObject({ stored: straight.stored, unchanged: straight.unchanged, rejected: straight.rejected });
  expect(await run('a.jsonl', messy)).toMatchObject({ stored: 0, unchanged: messy.length, rejected: 0 });
  expect(await archive()).toEqual(afterwards);
});

test('no row is without its account', async () => {
  await run('a.jsonl', messy);
  for (const name of ['snapshot', 'post', 'comment', 'price'])
    expect(
      await rowsOf(`select 1 from ${name} t where not exists (select 1 from account a where a.id = t.account_id)`),
    ).toEqual([]);
});

test('a comment that one line puts under a known post and another under an unknown one is kept', async () => {
  const post = { type: 'post', platform: 'weibo', uid: 'u1', id: 'p1' };
  const comment = { type: 'comment', platform: 'weibo', post: 'p1', id: 'c1', author: 'a1', text: 'hi' };
  const result = await run('a.jsonl', [post, comment, { ...comment, post: 'p9' }]);
  expect(result).toMatchObject({ rows: 3, stored: 2, unchanged: 0, rejected: 1 });
  expect(await listRejects(db, result.id, 0, 10)).toMatchObject([{ line: 3, code: 'unknown_post' }]);
});

test('records that stand on one line are counted one by one', async () => {
  const snapshot = { type: 'snapshot', platform: 'weibo', day: '2026-01-01', followers: 1 };
  const record = [...'abc'].map((handle) => ({ ...snapshot, handle }));
  const path = join(folder, 'array.json');
  writeFileSync(path, JSON.stringify(record));
  const given = { path, fileName: 'array.json', folders: [], platform: null, mapping: null };
  const prepared = await prepareImport(db, { ...given, lastModified: null, createdBy: null }, new Date());
  expect(await runPrepared(database, prepared)).toMatchObject({ rows: 3, stored: 3, unchanged: 0, rejected: 0 });
});

test('new days of known accounts go straight, days that are known are merged', async () => {
  const snapshot = { type: 'snapshot', platform: 'weibo', uid: 'u1' };
  await run('a.jsonl', [{ ...snapshot, day: '2026-01-01', followers: 10, following: 3 }]);
  const result = await run('b.jsonl', [
    { ...snapshot, day: '2026-01-01', followers: 11 },
    { ...snapshot, day: '2026-01-02', followers: 12 },
  ]);
  expect(result).toMatchObject({ rows: 2, stored: 2, unchanged: 0 });
  expect(await rowsOf('select day, followers, following, import_row from snapshot order by day')).toEqual([
    { day: '2026-01-01', followers: 11, following: 3, import_row: 1 },
    { day: '2026-01-02', followers: 12, following: null, import_row: 2 },
  ]);
});

test('a post goes to the account that has it already', async () => {
  await run('a.jsonl', [{ type: 'post', platform: 'weibo', uid: 'u1', id: 'p1', likes: 1 }]);
  await run('b.jsonl', [{ type: 'post', platform: 'weibo', uid: 'u2', id: 'p1', likes: 2 }]);
  expect(await rowsOf('select a.uid, p.likes from post p join account a on a.id = p.account_id')).toEqual([
    { uid: 'u1', likes: 2 },
  ]);
});

test('what a writer writes is what PostgreSQL reads', async () => {
  const client = await pool.connect();
  await client.query('create temp table written (t text, b bigint, f boolean, m timestamptz, d date, l text[])');
  const rows = new RowWriter(8);
  const texts = [
    '',
    'plain',
    '达人种草',
    'é',
    '🐷',
    `a\0b`,
    '\\N\t\n',
    'half \ud83d',
    'x'.repeat(70),
    `${'好'.repeat(70)}\0`,
  ];
  const numbers = [0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53) + 1, 9_007_199_254_740_993n, null, -2];
  const moments = [0, 946_684_800_000, 946_684_799_999, 1_772_330_400_123, -1, 4_102_444_799_999, null, 1, 2, 3];
  const days = [
    '1970-01-01',
    '2000-01-01',
    '1999-12-31',
    '2024-02-29',
    '0001-01-01',
    '9999-12-31',
    null,
    '2026-11-25',
    '2026-11-25',
    '2000-01-02',
  ];
  for (const [index, text] of texts.entries()) {
    rows.row(6);
    rows.text(text);
    rows.whole(numbers[index]!);
    rows.flag(index % 3 === 0 ? null : index % 2 === 0);
    rows.moment(moments[index]!);
    rows.day(days[index]!);
    rows.texts(texts.slice(0, index));
  }
  await copyRows(client, { table: 'written', columns: ['t', 'b', 'f', 'm', 'd', 'l'], rows });
  const { rows: read } = await client.query('select t, b::text, f, m, d, l from written');
  const clean = (text: string) => text.replaceAll('\0', '').toWellFormed();
  expect(read).toEqual(
    texts.map((text, index) => ({
      t: clean(text),
      b: numbers[index]?.toString() ?? null,
      f: index % 3 === 0 ? null : index % 2 === 0,
      m: moments[index] === null ? null : new Date(moments[index]!),
      d: days[index],
      l: texts.slice(0, index).map(clean),
    })),
  );
  client.release();
});

test('files that contradict each other of one day change nothing when all of them are read once more', async () => {
  const who = { platform: 'weibo', uid: 'w1' };
  const fileOf = (followers: number, likes: number, amount: number) => [
    { type: 'account', ...who, name: `n${followers}`, day: '2026-02-01', followers, following: likes },
    { type: 'price', ...who, format: 'image', amount, currency: 'CNY', validFrom: '2026-02-01' },
    { type: 'post', ...who, id: 'p1', at: '2026-01-01T00:00:00Z', likes, observedAt: '2026-02-01T00:00:00Z' },
    { type: 'comment', platform: 'weibo', post: 'p1', id: 'c1', author: 'a', text: `x${likes}`, likes },
  ];
  await run('one.jsonl', fileOf(100, 10, 5_000));
  await run('two.jsonl', fileOf(200, 20, 6_000));
  const before = await archive();
  expect(await run('one.jsonl', fileOf(100, 10, 5_000))).toMatchObject({ rows: 4, stored: 0, unchanged: 4 });
  expect(await run('two.jsonl', fileOf(200, 20, 6_000))).toMatchObject({ rows: 4, stored: 0, unchanged: 4 });
  expect(await archive()).toEqual(before);
  // A file that nobody has seen yet is believed of the same day.
  expect(await run('three.jsonl', fileOf(300, 30, 7_000))).toMatchObject({ stored: 4 });
});

test('figures of a post that were seen on earlier days stay, from one file or from several, in any order', async () => {
  const who = { platform: 'weibo', uid: 'w1' };
  const seen = (day: string, likes: number, views: number | null = null) => ({
    ...{ type: 'post', ...who, id: 'p1', at: '2026-01-01T00:00:00Z', likes, views, observedAt: `${day}T03:00:00Z` },
  });
  const earlier = () =>
    rowsOf('select seen_on, likes, views, import_row from post_earlier order by seen_on') as Promise<
      { likes: number }[]
    >;
  const first = [
    { type: 'account', ...who, name: 'n', day: '2026-02-10' },
    seen('2026-02-01', 10),
    seen('2026-02-03', 30, 900),
    seen('2026-02-03', 31, 901),
    seen('2026-02-02', 20),
  ];
  expect(await run('one.jsonl', first)).toMatchObject({ rows: 5, stored: 4, unchanged: 1 });
  expect(await earlier()).toEqual([
    { seen_on: '2026-02-01', likes: 10, views: null, import_row: 2 },
    { seen_on: '2026-02-02', likes: 20, views: null, import_row: 5 },
  ]);
  expect(await rowsOf('select likes, views from post')).toEqual([{ likes: 31, views: 901 }]);
  // A newer file moves what was the newest; an older one adds a day; once more none of them changes anything.
  expect(await run('two.jsonl', [seen('2026-02-05', 50)])).toMatchObject({ stored: 1 });
  expect(await run('three.jsonl', [seen('2026-01-20', 5)])).toMatchObject({ stored: 1 });
  expect((await earlier()).map((row) => row.likes)).toEqual([5, 10, 20, 31]);
  expect(await rowsOf('select likes from post')).toEqual([{ likes: 50 }]);
  for (const [name, lines] of [
    ['one.jsonl', first],
    ['two.jsonl', [seen('2026-02-05', 50)]],
    ['three.jsonl', [seen('2026-01-20', 5)]],
  ] as const)
    expect(await run(name, lines), name).toMatchObject({ stored: 0 });
  expect((await earlier()).map((row) => row.likes)).toEqual([5, 10, 20, 31]);
});

test('what is new to the archive really goes straight', async () => {
  const client = await pool.connect();
  await client.query('begin');
  const staging = await openStaging(client, { importId: 'none', salt: 's', isMixed: true });
  const ref = { platform: 'weibo', uid: 'w9', handle: null, hash: null, hashedId: null } as const;
  const kol = { name: 'n', topics: [], category: null, agency: null, region: null, gender: null };
  const figures = { followersError: null, following: null, postsTotal: null, likesTotal: null };
  for (const [line, day] of ['2026-01-01', '2026-01-02', '2026-01-02'].entries())
    staging.add(line + 1, {
      account: {
        ref,
        kol,
        url: null,
        bio: null,
        avatarUrl: null,
        verifiedText: null,
        observedOn: day,
        snapshot: { day, followers: line, ...figures },
      },
      prices: [],
      audience: [],
      post: null,
      comment: null,
    });
  await staging.finish();
  expect(await staging.settle()).toBe(2);
  const { rows } = await client.query('select day, followers from snapshot order by day');
  expect(rows).toEqual([
    { day: '2026-01-01', followers: 0 },
    { day: '2026-01-02', followers: 2 },
  ]);
  await client.query('rollback');
  client.release();
});
