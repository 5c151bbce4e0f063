import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import type { Platform } from '../base/id.ts';
import type { Progress } from './contract.ts';
import { failInterruptedImports, prepareImport } from './service.ts';
import { type RunOptions, runPrepared } from './service-run.ts';
import { findImport, listImports, listRejects, requestCancel, touchedAccounts } from './store.ts';
import { publishedHash } from './store-author.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date('2026-03-01T10:00:00+08:00');

beforeEach(async () => {
  await sql`truncate account_key, post_key, post_earlier, card, price, comment, post, snapshot, account, kol, agency, import cascade`.execute(
    db,
  );
});

async function run(name: string, content: string, options: RunOptions & { platform?: Platform; at?: Date } = {}) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const given = {
    path,
    fileName: name,
    folders: [],
    platform: options.platform ?? null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(db, given, options.at ?? now);
  return runPrepared(database, prepared, options);
}
const rowsOf = async (table: string, order: string) =>
  (await database.pool.query(`select * from ${table} order by ${order}`)).rows as Record<string, unknown>[];
const rejectsOf = async (id: string) =>
  (await listRejects(db, id, 0, 100)).map(({ line, columnName, code, value }) => [line, columnName, code, value]);

async function touched(id: string): Promise<string[]> {
  const found: string[] = [];
  for await (const page of touchedAccounts(db, id)) found.push(...page);
  return found;
}

const list = 'Username,Category,Followers,Following\nanna,beauty,1200,10\nbruno,"food,travel",2.3万,20\n';
const contents = `note_id,type,title,desc,time,user_id,nickname,liked_count,collected_count,comment_count,share_count,tag_list,last_modify_ts,note_url
n1,video,早上好,text,1745984996000,u1,小***盖,1.2万,16,3,1,家居,1753873211810,https://x/n1
n2,normal,second,,1745984997000,u1,小***盖,99,1,0,0,,1753873211810,https://x/n2
`;
const comments = `comment_id,create_time,note_id,content,user_id,nickname,parent_comment_id,last_modify_ts,like_count
c1,1745984996001,n1,好看,a1,x,0,1753873211810,8
c2,1745984996002,n1,谢谢,u1,小***盖,c1,1753873211810,1
c3,1745984996003,n9,lost,a2,y,0,1753873211810,0
c4,1.75E+12,n1,x,a2,y,0,1.75E+12,0
`;

test('a list becomes KOLs, accounts and figures of the day; twice the same file stores nothing', async () => {
  const first = await run('instagram.csv', list);
  expect(first).toMatchObject({ rows: 2, stored: 2, unchanged: 0, rejected: 0 });
  expect(await rowsOf('account', 'uid')).toMatchObject([
    {
      platform: 'instagram',
      uid: 'anna',
      followers: 1200,
      followers_error: null,
      observed_on: '2026-03-01',
      import_row: 2,
    },
    { uid: 'bruno', followers: 23_000, followers_error: 500 },
  ]);
  expect(await rowsOf('kol', 'name')).toMatchObject([
    { name: 'anna', topics: ['beauty'] },
    { topics: ['food', 'travel'] },
  ]);
  expect(await rowsOf('snapshot', 'followers')).toMatchObject([
    { day: '2026-03-01', followers: 1200, following: 10 },
    {},
  ]);
  const again = await run('instagram.csv', list, { at: new Date('2026-03-09T10:00:00+08:00') });
  expect(again).toMatchObject({ rows: 2, stored: 0, unchanged: 2, rejected: 0 });
});

test('only what changed counts as stored, and only its accounts are touched', async () => {
  await run('instagram_2026-01-01.csv', list);
  const result = await run(
    'instagram_2026-01-02.csv',
    list.replace('1200', '1300').replace('bruno,"food,travel",2.3万,20', ',,,'),
  );
  expect(result).toMatchObject({ rows: 1, stored: 1, unchanged: 0 });
  expect(await touched(result.id)).toHaveLength(1);
  expect(await rowsOf('snapshot', 'day, followers')).toHaveLength(3);
});

test('an older file never overwrites newer figures, and fills in what is missing', async () => {
  await run('instagram_2026-02-01.csv', 'Username,Followers\nanna,2000\n');
  const older = await run('instagram_2026-01-01.csv', 'Username,Followers,Bio,Category\nanna,1000,hello,beauty\n');
  expect(older.stored).toBe(1);
  expect(await rowsOf('account', 'uid')).toMatchObject([{ followers: 2000, bio: 'hello', observed_on: '2026-02-01' }]);
  expect(await rowsOf('snapshot', 'day')).toMatchObject([{ followers: 1000 }, { followers: 2000 }]);
});

test('a missing figure never erases a known one', async () => {
  await run('instagram_2026-01-01.csv', list);
  await run('instagram_2026-01-02.csv', 'Username,Followers,Following\nanna,--,11\n');
  expect((await rowsOf('account', 'uid'))[0]).toMatchObject({ followers: 1200, following: 11 });
});

test('of two rows of one account the later one counts, and both are accounted for', async () => {
  const result = await run('instagram.csv', 'Username,Followers\nanna,1\nanna,2\nanna,2\n');
  expect(result).toMatchObject({ rows: 3, stored: 1, unchanged: 2, rejected: 0 });
  expect(await rowsOf('account', 'uid')).toMatchObject([{ followers: 2, import_row: 4 }]);
});

test('what a person corrected stays', async () => {
  await run('instagram_2026-01-01.csv', list);
  await sql`update kol set topics = '{wine}', name = 'Anna Rossi' where name = 'anna'`.execute(db);
  await run('instagram_2026-01-02.csv', list);
  expect((await rowsOf('kol', 'name'))[0]).toMatchObject({ name: 'Anna Rossi', topics: ['wine'] });
});

test('an account known by handle is the same when a later file knows its id', async () => {
  await run('tiktok_1.csv', 'username,followers\nMrBeast,1000\n');
  await run('tiktok_2.csv', 'id,username,followers\n6614519312189947909,mrbeast,2000\n');
  await run('tiktok_3.csv', 'username,followers\nmrbeast,3000\n');
  expect(await rowsOf('account', 'uid')).toMatchObject([
    { uid: '6614519312189947909', handle: 'mrbeast', followers: 3000 },
  ]);
  expect(await rowsOf('account_key', 'uid')).toMatchObject([{ provisional: false, handle: 'mrbeast' }]);
});

test('posts bring their account, comments find their post, and people who comment are only hashes', async () => {
  expect(await run('contents.csv', contents)).toMatchObject({ rows: 2, stored: 2 });
  const result = await run('comments.csv', comments);
  expect(result).toMatchObject({ rows: 4, stored: 2, unchanged: 0, rejected: 2 });
  expect(await rejectsOf(result.id)).toEqual([
    [4, 'note_id', 'unknown_post', 'n9'],
    [5, 'create_time', 'damaged_timestamp', '1.75E+12'],
  ]);
  expect(await rowsOf('post', 'id')).toMatchObject([
    { id: 'n1', likes: 12_000, rounded: true, format: 'video', tags: ['家居'] },
    { id: 'n2', likes: 99, rounded: false, format: 'image' },
  ]);
  const stored = await rowsOf('comment', 'id');
  expect(stored).toMatchObject([
    { id: 'c1', by_kol: false, reply_to: null, likes: 8 },
    { id: 'c2', by_kol: true, reply_to: 'c1' },
  ]);
  expect(JSON.stringify([stored, await rowsOf('import_reject', 'number')])).not.toMatch(/"a1"|"a2"|"u1"/);
  expect(await run('comments.csv', comments)).toMatchObject({ stored: 0, unchanged: 2, rejected: 2 });
});

test('a copy that lost its emoji never replaces the whole text, whichever comes first', async () => {
  await run('contents.csv', contents);
  const [whole, lossy] = [comments.replace('好看', '好看🐷！'), comments.replace('好看', '好看??！')];
  const textOf = async () => (await rowsOf('comment', 'id'))[0]?.text;
  await run('lossy.csv', lossy);
  expect((await run('whole.csv', whole)).stored).toBe(1);
  expect(await textOf()).toBe('好看🐷！');
  expect((await run('lossy.csv', lossy)).stored).toBe(0);
  expect(await textOf()).toBe('好看🐷！');
});

test('the newer dialect of a crawler finds accounts and authors of the older one by their published hash', async () => {
  await run('contents.csv', contents);
  await run('comments.csv', comments);
  // sha256('u1') and sha256('a1'), first 16 digits
  const [u1, a1] = ['u1', 'a1'].map(publishedHash);
  const fresh = `note_id,type,title,desc,time,creator_hash,nickname,liked_count,collected_count,last_modify_ts\nn3,video,x,,1745984996000,${u1},小***盖,5,1,1753873211810\n`;
  await run('contents2.csv', fresh);
  expect(await rowsOf('account', 'uid')).toMatchObject([{ uid: 'u1' }]);
  const said = `comment_id,create_time,note_id,content,creator_hash,nickname,parent_comment_id,like_count\nc8,1745984996001,n3,again,${a1},x,0,0\nc9,1745984996001,n3,me,${u1},x,0,0\n`;
  await run('comments2.csv', said);
  const authors = await rowsOf('comment', 'id');
  expect(authors.find((row) => row.id === 'c8')?.author).toBe(authors.find((row) => row.id === 'c1')?.author);
  expect(authors.find((row) => row.id === 'c9')?.by_kol).toBe(true);
});

test('an account known only by its hash is the same when its id comes to light', async () => {
  const u1 = publishedHash('u1');
  await run(
    'a.csv',
    `note_id,type,time,creator_hash,nickname,liked_count,collected_count\nn7,video,1745984996000,${u1},小***盖,5,1\n`,
  );
  await run('contents.csv', contents);
  expect(await rowsOf('account', 'uid')).toMatchObject([{ uid: 'u1' }]);
  expect(await rowsOf('post', 'id')).toHaveLength(3);
});

test('prices and agencies come with a list', async () => {
  const sheet = '达人昵称,小红书号,MCN,图文报价（元）,视频报价(万元)\n李小甜,lxt,无忧,3000,1.25\n';
  expect(await run('达人.csv', sheet)).toMatchObject({ stored: 1 });
  expect(await rowsOf('price', 'format')).toMatchObject([
    { format: 'image', amount: 300_000, currency: 'CNY', valid_from: '2026-03-01', source: '达人.csv' },
    { format: 'video', amount: 1_250_000 },
  ]);
  expect(await rowsOf('agency', 'name')).toMatchObject([{ name: '无忧' }]);
});

test('Kolosseo’s own lines may be mixed, in any order', async () => {
  const lines = [
    { type: 'comment', platform: 'weibo', post: 'p1', id: 'c1', author: 'a1', text: 'hi' },
    { type: 'post', platform: 'weibo', uid: 'u1', id: 'p1', likes: 3 },
    { type: 'snapshot', platform: 'weibo', uid: 'u1', day: '2026-01-01', followers: 10 },
    { type: 'snapshot', platform: 'weibo', uid: 'u1', day: '2026-01-02', followers: 20 },
    { type: 'account', platform: 'weibo', uid: 'u1', handle: 'h', name: 'Name', topics: ['food'] },
    {
      type: 'price',
      platform: 'weibo',
      uid: 'u1',
      format: 'image',
      amount: 100,
      currency: 'EUR',
      validFrom: '2026-01-01',
    },
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  expect(await run('own.jsonl', text)).toMatchObject({ rows: 6, rejected: 0 });
  expect(await rowsOf('account', 'uid')).toMatchObject([{ uid: 'u1', handle: 'h', name: 'Name', followers: 20 }]);
  expect(await rowsOf('comment', 'id')).toHaveLength(1);
  expect(await run('own.jsonl', text)).toMatchObject({ stored: 0, unchanged: 6 });
});

test('a dry run tells everything and stores nothing, not even its record', async () => {
  const rejects: number[] = [];
  const result = await run('instagram.csv', `${list}ccc,food,abc,\n`, {
    dryRun: true,
    onRejects: (page) => void rejects.push(...page.map((one) => one.line)),
  });
  expect(result).toMatchObject({ rows: 3, stored: 2, rejected: 1 });
  expect(rejects).toEqual([4]);
  expect(await rowsOf('account', 'uid')).toEqual([]);
  expect(await listImports(db, 10)).toEqual([]);
});

const long = `Username,Followers\n${Array.from({ length: 20_000 }, (_, index) => `user${index},${index}`).join('\n')}\n`;

test('a cancelled run stores nothing and says so', async () => {
  const stop = new AbortController();
  const running = run('instagram.csv', long, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(running).rejects.toMatchObject({ code: 'import_cancelled' });
  expect(await rowsOf('account', 'uid')).toEqual([]);
  expect(await listImports(db, 1)).toMatchObject([{ state: 'cancelled', errorCode: 'import_cancelled', rows: 0 }]);
});

test('a run cancelled from another process stops', async () => {
  const ids = async () => (await listImports(db, 1))[0]!.id;
  const running = run('instagram.csv', long, { onProgress: async () => void (await requestCancel(db, await ids())) });
  await expect(running).rejects.toMatchObject({ code: 'import_cancelled' });
  expect(await rowsOf('account', 'uid')).toEqual([]);
});

test('progress grows and tells a rate', async () => {
  const seen: Progress[] = [];
  await run('instagram.csv', long, { onProgress: (progress) => void seen.push(progress) });
  expect(seen.map((one) => one.phase)).toContain('sort');
  expect(seen.at(-1)).toMatchObject({ phase: 'store', rows: 20_000, bytesRead: Buffer.byteLength(long) });
  expect(seen.at(-1)!.rowsPerSecond).toBeGreaterThan(0);
});

test('a run whose process is gone is marked as failed, one that is alive is not', async () => {
  const { id } = await run('instagram.csv', list);
  await sql`update import set state = 'running' where id = ${id}`.execute(db);
  const client = await database.pool.connect();
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(4100011, hashtext($1))', [id]);
  expect(await failInterruptedImports(db)).toBe(0);
  await client.query('rollback');
  client.release();
  expect(await failInterruptedImports(db)).toBe(1);
  expect(await findImport(db, id)).toMatchObject({ state: 'failed', errorCode: 'import_interrupted' });
});

test('two imports at once make every account once', async () => {
  const results = await Promise.all([run('instagram_1.csv', long), run('instagram_2.csv', long)]);
  expect(results.map((one) => one.stored).sort()).toEqual([0, 20_000]);
  expect(await rowsOf('account_key', 'uid')).toHaveLength(20_000);
});

test('a table about an unknown platform is not stored', async () => {
  await expect(run('list.csv', 'Username,Followers\na,1\n')).rejects.toMatchObject({ code: 'platform_unknown' });
  expect(await run('list.csv', 'Username,Followers\na,1\n', { platform: 'weibo' })).toMatchObject({ stored: 1 });
});

test('a look-up does not walk a platform, even when the planner has never heard of it', async () => {
  await run('weibo_1.csv', 'Username,Followers\na,1\n', { platform: 'weibo' });
  await database.pool.query('analyze account_key');
  await run('instagram_1.csv', long);
  // Walking 20,000 rows for each of 20,000 takes minutes: such a run does not end within the test's time.
  expect(await run('instagram_2.csv', long.replace('Followers', 'Fans'))).toMatchObject({ stored: 0 });
});
