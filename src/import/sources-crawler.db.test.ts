// MediaCrawler on seven platforms: both dialects, five forms of file, made from the format's description.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type CrawlerPlatform,
  type CrawlerTable,
  crawlerPlatforms,
  inNewDialect,
  objectsOf,
  rowsOf,
} from '../../test/support/crawler-tables.ts';
import { testDatabase } from '../../test/support/database.ts';
import { makeDatabase, makeWorkbook } from '../../test/support/import-files.ts';
import { importerInto, type Taken, toCsv } from '../../test/support/importing.ts';
import { publishedHash } from './store-author.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-crawler-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { take, clear, select } = importerInto(database, folder);
beforeEach(clear);

type Tables = Readonly<Record<string, CrawlerTable>>;
type Form = (name: string, tables: Tables) => Promise<Taken[]>;

const perTable =
  (ending: string, write: (table: CrawlerTable) => string): Form =>
  async (name, tables) => {
    const taken: Taken[] = [];
    for (const [kind, table] of Object.entries(tables))
      taken.push(...(await take(`${name}/${ending}/detail_${kind}_2026-05-21.${ending}`, write(table))));
    return taken;
  };

/** The forms in which the tool saves, each named as it names it. */
const forms: Readonly<Record<string, Form>> = {
  csv: perTable('csv', (table) => `\uFEFF${toCsv(rowsOf(table))}`),
  json: perTable('json', (table) => JSON.stringify(objectsOf(table), null, 4)),
  jsonl: perTable('jsonl', (table) =>
    objectsOf(table)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  ),
  xlsx: async (name, tables) => {
    const sheets = Object.entries(tables).map(([kind, table]) => [
      kind[0]!.toUpperCase() + kind.slice(1),
      rowsOf(table),
    ]);
    return take(`${name}_detail_20260521_120000.xlsx`, await makeWorkbook(Object.fromEntries(sheets)));
  },
  sqlite: async (name, tables) => {
    const made = Object.entries(tables).map(([kind, table]) => {
      const [header = [], ...rows] = rowsOf(table);
      const all = rows.map((row, index) => [index + 1, Number(row.length), ...row]);
      return [`${name}_${kind}`, { columns: ['id', 'add_ts', ...header].join(','), rows: all }];
    });
    makeDatabase(join(folder, 'sqlite_tables.db'), Object.fromEntries(made));
    return take('sqlite_tables.db', null);
  },
};

const tablesOf = ({ creators, contents, comments }: CrawlerPlatform): Tables =>
  creators === null ? { contents, comments } : { creators, contents, comments };
const one = async (query: string) => (await select(query))[0];
const at = new Date('2026-05-19T07:39:28Z');
const counts = { likes: 300, comments: 41, shares: 9, saves: 88, views: null };
const posts: Readonly<Record<string, object>> = {
  xhs: {
    ...counts,
    likes: 23_000,
    rounded: true,
    title: '三天两夜',
    text: '第一天\n"老城"',
    format: 'image',
    tags: ['旅行', '意大利'],
  },
  douyin: { ...counts, likes: 12_000, rounded: false, id: '7300000000000000123' },
  kuaishou: { ...counts, comments: null, shares: null, saves: null, views: 98_000 },
  bili: { ...counts, views: 98_000 },
  weibo: { ...counts, saves: null, text: '今日穿搭' },
  tieba: { ...counts, likes: null, shares: null, saves: null, at: new Date('2026-05-19T07:39:00Z') },
  zhihu: { ...counts, shares: null, saves: null, text: '先说结论', format: 'article' },
};

const cases = crawlerPlatforms.flatMap((platform) => Object.keys(forms).map((form) => ({ platform, form })));
test.each(cases)('$platform.name as $form is stored with its figures, once', async ({ platform, form }) => {
  const tables = tablesOf(platform);
  const taken = await forms[form]!(platform.name, tables);
  const names = Object.keys(tables);
  expect(taken.map((part) => part.source)).toEqual(names.map((kind) => `mediacrawler:${platform.name}:${kind}`));
  expect(taken.map(({ rows, stored, rejects }) => [rows, stored, rejects])).toEqual(names.map(() => [1, 1, []]));
  expect(await one('select * from post')).toMatchObject({ at, ...posts[platform.name] });
  const likes = platform.comments.columns.some((column) => column.includes('like_count')) ? 3 : null;
  expect(await one('select * from comment')).toMatchObject({ text: '好看😍，求链接', reply_to: null, likes });
  const accounts = await select(
    'select a.uid, a.followers, a.followers_error, k.name from account a join kol k on k.id = a.kol_id',
  );
  expect(accounts).toHaveLength(1);
  if (platform.creators === null) return;
  const isRounded = platform.name === 'xhs' || platform.name === 'weibo';
  expect(accounts[0]).toMatchObject({ followers: 23_000, followers_error: isRounded ? 500 : null });
});

/** The id that the tool hashes: Douyin's is the number, not the `sec_uid`. */
const hashedId = (values: Readonly<Record<string, string>>) => publishedHash(values.user_id ?? '');

// Tieba hashes an id, a portrait or a link, whatever it has: nobody can be found again by it.
const matchable = crawlerPlatforms.filter(({ name }) => name !== 'tieba');
test.each(matchable)('the new dialect of $name finds the account by its hash', async (platform) => {
  const contents = inNewDialect(platform.contents, hashedId);
  const comments = inNewDialect(platform.comments, hashedId);
  const taken = await forms.csv!(platform.name, { old: platform.contents, contents, comments });
  expect(taken.map(({ rows, stored, unchanged, rejected }) => [rows, stored + unchanged, rejected])).toEqual([
    [1, 1, 0],
    [1, 1, 0],
    [1, 1, 0],
  ]);
  expect(await select('select platform from account')).toHaveLength(1);
  expect(await one('select * from post')).toMatchObject({ at, ...posts[platform.name] });
  expect(await one('select name from kol')).not.toMatchObject({ name: expect.stringContaining('*') });
});

test('the new dialect alone makes an account that is known by its hash', async () => {
  const { contents } = crawlerPlatforms[0]!;
  await forms.csv!('xhs', { contents: inNewDialect(contents, hashedId) });
  const hash = publishedHash('5f0000000000000000000001');
  expect(await select('select uid, uid_hash, provisional from account_key')).toEqual([
    { uid: `#${hash}`, uid_hash: hash, provisional: true },
  ]);
});

test('Zhihu’s creators are still written to Excel, by their hash', async () => {
  const { creators } = crawlerPlatforms.find((platform) => platform.name === 'zhihu')!;
  const [taken] = await forms.xlsx!('zhihu', { creators: inNewDialect(creators!, hashedId) });
  expect(taken).toMatchObject({ source: 'mediacrawler:zhihu:creators', stored: 1, rejected: 0 });
  expect(await one('select followers from account')).toEqual({ followers: 23_000 });
});

test('a channel’s dynamics are posts, its fans are nobody’s business', async () => {
  const dynamics =
    'dynamic_id,user_id,user_name,text,type,pub_ts,total_comments,total_forwards,total_liked,last_modify_ts';
  const contacts = 'up_id,fan_id,up_name,fan_name,up_sign,fan_sign,up_avatar,fan_avatar,last_modify_ts';
  const sheets = {
    Contacts: [contacts.split(','), ['400100', '31', '老镜头', '路人', '', '', '', '', '1']],
    Dynamics: [
      dynamics.split(','),
      ['99', '400100', '老镜头', '周末见', 'WORD', '1779176368', '4', '1', '30', '1779300000000'],
    ],
  };
  const taken = await take('bili_creator_20260521_120000.xlsx', await makeWorkbook(sheets));
  expect(taken).toMatchObject([{ source: 'mediacrawler:bili:dynamics', rows: 1, stored: 1 }]);
  expect(await one('select id, at, likes, comments, shares from post')).toEqual({
    id: '99',
    at,
    likes: 30,
    comments: 4,
    shares: 1,
  });
});

test('a file that Excel saved in GB18030 with counts of its own is read as well', async () => {
  const { encode } = (await import('iconv-lite')).default;
  const [xhs] = crawlerPlatforms;
  await forms.csv!('xhs', { contents: xhs!.contents });
  const rows = rowsOf(xhs!.comments).map((row) => row.map((cell) => cell.replace('😍', '').replace(/^3$/, '1.5万')));
  const [taken] = await take('1_detail_comments_2025-07-30.csv', encode(toCsv(rows), 'gb18030'));
  expect(taken).toMatchObject({ rows: 1, stored: 1 });
  expect(await one('select text, likes from comment')).toEqual({ text: '好看，求链接', likes: 15_000 });
});
