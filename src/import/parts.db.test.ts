// Files that hold several tables: each table is an import of its own, whatever packs them together.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { makeDatabase, makeWorkbook, makeZip } from '../../test/support/import-files.ts';
import { connect } from '../db/connect.ts';
import { buildServer } from '../http/server.ts';
import { importCommand } from './command.ts';
import { runImportJobs } from './job.ts';
import { importRoutes } from './routes.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-parts-'));
const uploadsDir = join(folder, 'uploads');
const caller = { userId: 'u', name: 'U', email: 'u@example.com', role: 'manager', by: 'key' } as const;
const server = await buildServer({ logLevel: 'silent', recognise: async () => caller });
const waiting: string[][] = [];
const enqueue = async (id: string, following: readonly string[] = []) => void waiting.push([id, ...following]);
await server.register(importRoutes({ connection: database, uploadsDir, enqueue }), { prefix: '/api/v1' });
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await sql`truncate account_key, post_key, card, price, comment, post, snapshot, account, kol, agency, import cascade`.execute(
    db,
  );
});

const creators = 'user_id,nickname,desc,follows,fans,interaction,last_modify_ts';
const contents =
  'note_id,type,title,time,user_id,nickname,liked_count,collected_count,comment_count,share_count,last_modify_ts';
const comments = 'comment_id,create_time,note_id,content,user_id,parent_comment_id,last_modify_ts,like_count';
const creatorRow = ['u1', '橄榄树', '托斯卡纳', '12', '2.3万', '9万', '1779300000000'];
const contentRow = ['n1', 'normal', '三天', '1779176368000', 'u1', '橄榄树', '300', '80', '2', '8', '1779300000000'];
const commentRows = [
  ['c1', '1779176369000', 'n1', '好看', 'a1', '0', '1779300000000', '3'],
  ['c2', '1779176370000', 'n9', '谁', 'a2', '0', '1779300000000', '0'],
];
const csv = (columns: string, rows: readonly (readonly string[])[]) =>
  `${[columns, ...rows.map((row) => row.join(','))].join('\n')}\n`;
const totals = { rows: 4, stored: 3, unchanged: 0, rejected: 1 };

async function command(...args: string[]) {
  let out = '';
  const io = { err: () => undefined, language: 'en' as const, connect: async () => connect(database.url, 3) };
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('kolosseo-import-'));
  const code = await importCommand([...args, '--json'], {
    ...io,
    out: (text) => {
      out += text;
    },
  });
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('kolosseo-import-'));
  expect(after.length).toBeLessThanOrEqual(before.length);
  return { code, report: JSON.parse(out) };
}
const named = (report: { files: { file: string; source: string; rows: number; rejected: number }[] }) =>
  report.files.map(({ file, source, rows, rejected }) => [file.slice(folder.length + 1), source, rows, rejected]);
function put(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const workbook = () =>
  makeWorkbook({
    Comments: [comments.split(','), ...commentRows],
    Contents: [contents.split(','), contentRow],
    Creators: [creators.split(','), creatorRow],
    说明: [['本表由运营导出'], ['请勿外传']],
  });

test('every sheet of a workbook is imported, KOLs before posts before comments; a sheet of notes is remarked', async () => {
  const path = put('xhs.xlsx', await workbook());
  const { code, report } = await command(path);
  expect(named(report)).toEqual([
    ['xhs.xlsx › Creators', 'mediacrawler:xhs:creators', 1, 0],
    ['xhs.xlsx › Contents', 'mediacrawler:xhs:contents', 1, 0],
    ['xhs.xlsx › Comments', 'mediacrawler:xhs:comments', 2, 1],
  ]);
  expect([code, report]).toMatchObject([1, totals]);
  const remarks = report.files[0].remarks.filter((one: { code: string }) => one.code === 'ignored_sheet');
  expect(remarks).toEqual([{ code: 'ignored_sheet', count: 1, examples: ['说明'] }]);
  expect((await command(path)).report).toMatchObject({ stored: 0, unchanged: 3, rejected: 1 });
});

test('every table of a crawler’s database is imported, with ids of 19 digits whole; a strange table is remarked', async () => {
  const id = 7_300_000_000_000_000_123n;
  const path = makeDatabase(join(folder, 'sqlite_tables.db'), {
    douyin_aweme: {
      columns: 'id,aweme_id,title,create_time,user_id,sec_uid,nickname,liked_count,collected_count,comment_count',
      rows: [[1, id, '面', 1_779_176_368, '99', 'MS4wLjABx', '面包', '1.2万', '3', '4']],
    },
    douyin_aweme_comment: {
      columns: 'id,comment_id,aweme_id,content,create_time,user_id,like_count',
      rows: [[1, 8n, id, '香', 1_779_176_400, '5', 2]],
    },
    empty: { columns: 'note_id', rows: [] },
    settings: { columns: 'key,value', rows: [['theme', 'dark']] },
  });
  const { code, report } = await command(path);
  expect(named(report)).toEqual([
    ['sqlite_tables.db › douyin_aweme', 'mediacrawler:douyin:contents', 1, 0],
    ['sqlite_tables.db › douyin_aweme_comment', 'mediacrawler:douyin:comments', 1, 0],
  ]);
  expect(code).toBe(0);
  expect(report.files[0].remarks[1]).toEqual({ code: 'ignored_sheet', count: 1, examples: ['settings'] });
  const { rows } = await database.pool.query('select id, likes from post');
  expect(rows).toEqual([{ id: String(id), likes: 12_000 }]);
});

test('a database that is being written to is read with its newest rows, and nothing is left beside it', async () => {
  const { DatabaseSync } = await import('node:sqlite');
  const path = join(folder, 'live.db');
  const live = new DatabaseSync(path);
  live.exec(`pragma journal_mode = wal; create table weibo_creator (user_id, nickname, fans, follows, tag_list);
    insert into weibo_creator values ('11', '甲', '25万', 3, '')`);
  expect((await command(path)).report).toMatchObject({ stored: 1 });
  live.close();
  expect((await command(path)).report).toMatchObject({ stored: 0, unchanged: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith('live'))).toEqual(['live.db']);
});

test('an archive of folders is imported file by file, packed ones and workbooks in it too', async () => {
  const gbk = Buffer.concat([Buffer.from('cea2b2a9', 'hex'), Buffer.from('/users.csv')]);
  const path = put(
    'dump.zip',
    makeZip([
      { name: 'data/', content: '' },
      { name: 'data/xhs/1_detail_comments_2026-05-21.csv', content: csv(comments, commentRows) },
      { name: 'data/xhs/1_detail_contents_2026-05-21.csv.gz', content: gzipSync(csv(contents, [contentRow])) },
      { name: 'list.xlsx', content: await makeWorkbook({ Creators: [creators.split(','), creatorRow] }) },
      { name: gbk, content: 'Username,Followers\nbai,12\n' },
      { name: 'data/xhs/cover.jpg', content: Buffer.from('ffd8ff', 'hex') },
      { name: 'readme.txt', content: 'hello\nworld\n' },
      { name: '__MACOSX/data/._x.csv', content: 'x' },
    ]),
  );
  const { report } = await command(path);
  expect(named(report)).toEqual([
    ['dump.zip › list.xlsx', 'mediacrawler:xhs:creators', 1, 0],
    ['dump.zip › 微博/users.csv', 'table:kols', 1, 0],
    ['dump.zip › data/xhs/1_detail_contents_2026-05-21.csv.gz', 'mediacrawler:xhs:contents', 1, 0],
    ['dump.zip › data/xhs/1_detail_comments_2026-05-21.csv', 'mediacrawler:xhs:comments', 2, 1],
  ]);
  expect(report.files[1].platform).toBe('weibo');
  const ignored = report.files[0].remarks.find((one: { code: string }) => one.code === 'ignored_file');
  expect(ignored).toEqual({ code: 'ignored_file', count: 2, examples: ['data/xhs/cover.jpg', 'readme.txt'] });
});

test('one damaged file in an archive is told, the others are imported', async () => {
  const good = { name: 'weibo/users.csv', content: 'Username,Followers\nbai,12\n' };
  const bytes = makeZip([good, { name: 'weibo/more.csv', content: 'Username,Followers\ncai,13\n', declaredBytes: 99 }]);
  const { code, report } = await command(put('half.zip', bytes));
  expect(report.files).toMatchObject([{ stored: 1 }, { error: { code: 'file_damaged' } }]);
  expect(report.files[1].file).toMatch(/half\.zip › weibo\/more\.csv$/);
  expect(code).toBe(1);
});

const list = 'Username,Followers\nbai,12\n';
test.each([
  ['leads out', [{ name: '../../etc/list.csv', content: list }], 'archive_escapes'],
  ['leads to another drive', [{ name: 'C:\\list.csv', content: list }], 'archive_escapes'],
  ['has a password', [{ name: 'list.csv', content: list, isLocked: true }], 'archive_locked'],
  ['is a bomb', [{ name: 'weibo.csv', content: Buffer.alloc(100 * 1024 ** 2, 'a') }], 'archive_bomb'],
  ['lies about its size', [{ name: 'weibo.csv', content: list, declaredBytes: 5 }], 'archive_bomb'],
  ['holds nothing', [], 'archive_without_tables'],
  ['holds no table', [{ name: 'weather.csv', content: 'day,wind\n1,2\n' }], 'archive_without_tables'],
])('an archive that %s is refused', async (_, files, code) => {
  const { report } = await command(put('bad.zip', makeZip(files)));
  expect(report.files[0].error).toMatchObject({ code });
});

test('a workbook with one cell in the last corner is refused before it fills the memory', async () => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const sheet = 'xl/worksheets/sheet1.xml';
  const files = unzipSync(await makeWorkbook({ Sheet1: [['username'], ['anna'], ['bruno']] }));
  files[sheet] = strToU8(strFromU8(files[sheet]!).replace('"3"', '"1048576"').replace('"A3"', '"XFD1048576"'));
  const { report } = await command(put('far.xlsx', Buffer.from(zipSync(files))));
  expect(report.files[0].error).toMatchObject({ code: 'sheet_too_large' });
});

test('an archive that was cut off is damaged', async () => {
  const bytes = makeZip([{ name: 'weibo.csv', content: list }]);
  expect((await command(put('cut.zip', bytes.subarray(0, 60)))).report.files[0].error.code).toBe('file_damaged');
});

test('a folder of archives and databases is found', async () => {
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  writeFileSync(join(inner, 'weibo.zip'), makeZip([{ name: 'a.csv', content: list }]));
  makeDatabase(join(inner, 'weibo.db'), { kols: { columns: 'username,followers', rows: [['dan', 5]] } });
  expect(named((await command(inner)).report)).toEqual([
    ['inner/weibo.db › kols', 'table:kols', 1, 0],
    ['inner/weibo.zip › a.csv', 'table:kols', 1, 0],
  ]);
});

async function upload(name: string, content: Buffer) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const request = new Response(form);
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return answer.json();
}
const call = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
  (await server.inject({ method, url: `/api/v1/imports${path}`, ...(payload ? { payload } : {}) })).json();
async function work(): Promise<void> {
  for (const ids of waiting.splice(0)) await runImportJobs({ connection: database, uploadsDir }, ids);
}

test('an uploaded workbook is answered with its first table and the ids of the others; all run in order', async () => {
  const first = await upload('xhs.xlsx', await workbook());
  expect(first).toMatchObject({ fileName: 'xhs.xlsx › Creators', state: 'ready', mapping: { kind: 'kols' } });
  expect(first.siblings).toHaveLength(2);
  const second = await call('GET', `/${first.siblings[0]}`);
  expect(second).toMatchObject({ fileName: 'xhs.xlsx › Contents', siblings: [first.id, first.siblings[1]] });
  const all = await call('POST', `/${first.siblings[1]}/run-all`);
  expect(all.map((one: { fileName: string }) => one.fileName)).toEqual([
    'xhs.xlsx › Creators',
    'xhs.xlsx › Contents',
    'xhs.xlsx › Comments',
  ]);
  await work();
  expect(await call('GET', '')).toMatchObject([
    { state: 'done', stored: 1, rejected: 0 },
    { state: 'done', stored: 1 },
    { state: 'done', stored: 1, rejected: 1 },
  ]);
  expect(readdirSync(uploadsDir)).toEqual([]);
  expect(await call('POST', `/${first.id}/run-all`)).toMatchObject({ code: 'import_not_ready' });
});

test('one table runs alone; the file stays for the others', async () => {
  const first = await upload('xhs.xlsx', await workbook());
  await call('POST', `/${first.id}/run`);
  await work();
  expect(await call('GET', `/${first.id}`)).toMatchObject({ state: 'done' });
  expect(readdirSync(uploadsDir)).toHaveLength(1);
  await call('POST', `/${first.id}/run-all`);
  await work();
  expect(readdirSync(uploadsDir)).toEqual([]);
});

test('an uploaded archive is kept as its tables only; what lacks something waits while the others run', async () => {
  const files = [
    { name: 'a/weibo.csv', content: list },
    { name: 'b/list.csv', content: list.replace('bai', 'eva') },
    { name: 'b/readme.txt', content: 'hello' },
  ];
  const first = await upload('lists.zip', makeZip(files));
  expect(readdirSync(uploadsDir)).toHaveLength(2);
  await call('POST', `/${first.id}/run-all`);
  await work();
  const states = await Promise.all([first.id, ...first.siblings].map((id) => call('GET', `/${id}`)));
  expect(states.map((one) => one.state)).toEqual(['done', 'uploaded']);
  expect(await call('POST', `/${first.id}/run-all`)).toMatchObject({ code: 'platform_unknown' });
  const { columns } = states[1].mapping;
  const corrected = await call('PUT', `/${first.siblings[0]}/mapping`, { kind: 'kols', platform: 'douyin', columns });
  expect(corrected).toMatchObject({ state: 'ready', fileName: 'lists.zip › b/list.csv' });
  await call('POST', `/${first.id}/run-all`);
  await work();
  expect(readdirSync(uploadsDir)).toEqual([]);
});

test('where one table fails the following wait', async () => {
  const first = await upload('xhs.xlsx', await workbook());
  const [name = ''] = readdirSync(uploadsDir);
  rmSync(join(uploadsDir, name));
  await call('POST', `/${first.id}/run-all`);
  await work();
  const states = await Promise.all([first.id, ...first.siblings].map((id) => call('GET', `/${id}`)));
  expect(states.map((one) => one.state)).toEqual(['failed', 'ready', 'ready']);
});

test('a refused archive leaves nothing behind', async () => {
  const refused = await upload('bad.zip', makeZip([{ name: '../x.csv', content: list }]));
  expect(refused).toMatchObject({ code: 'archive_escapes', status: 422 });
  expect(refused.title).toContain('../x.csv');
  await upload('none.zip', makeZip([{ name: 'weather.csv', content: 'day,wind\n1,2\n' }]));
  expect(readdirSync(uploadsDir)).toEqual([]);
});
