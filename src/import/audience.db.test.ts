// Whom an account reaches, from lists, tables and official answers: stored by day, the newer wins, the same file changes nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import type { GivenMapping } from './contract.ts';
import { prepareImport } from './service.ts';
import { runPrepared } from './service-run.ts';
import { listRejects } from './store.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-audience-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date('2026-11-26T00:00:00Z');

interface Given {
  readonly owner?: string;
  readonly platform?: 'xiaohongshu' | 'douyin';
  readonly mapping?: GivenMapping;
}

async function take(fileName: string, text: string, { owner, platform = 'xiaohongshu', mapping }: Given = {}) {
  const path = join(folder, fileName);
  writeFileSync(path, text);
  const file = { path, fileName, folders: [], platform, mapping: mapping ?? null, lastModified: null, createdBy: null };
  const prepared = await prepareImport(db, file, now);
  const used = { ...prepared.mapping, owner: owner ?? prepared.mapping.owner };
  const { id, rows, stored, unchanged, rejected, remarks } = await runPrepared(
    database,
    { ...prepared, mapping: used },
    {},
  );
  const faults = (await listRejects(db, id, 0, 50)).map(({ line, columnName, code, value }) => [
    line,
    columnName,
    code,
    value,
  ]);
  const { source, missing } = prepared.detection;
  return { source, missing, rows, stored, unchanged, rejected, remarks: remarks.map((one) => one.code), faults };
}

const told = async (handle: string) =>
  (
    await sql<{ day: string; dimension: string; item: string; share: number }>`
      select t.day, t.dimension, t.item, t.share from account_audience t join account a on a.id = t.account_id
      where a.handle = ${handle} order by t.day, t.dimension, t.low_years, t.item`.execute(db)
  ).rows.map(({ day, dimension, item, share }) => `${day} ${dimension} ${item} ${share}`);

beforeEach(async () => {
  await sql`truncate account_audience`.execute(db);
});

const list = `小红书号,昵称,粉丝数,粉丝女性用户占比,粉丝年龄25-34占比,粉丝年龄35岁以上占比,数据日期
yanzi,燕子的厨房,24000,82%,41%,,2026-11-01
amu,阿木,52000,,-,12%,2026-11-01
`;

test('a list of KOLs as agencies send it tells genders and ages beside followers; empty cells tell nothing', async () => {
  expect(await take('达人.csv', list)).toMatchObject({ rows: 2, stored: 2, unchanged: 0, rejected: 0 });
  expect(await told('yanzi')).toEqual(['2026-11-01 age 25-34 0.41', '2026-11-01 gender female 0.82']);
  expect(await told('amu')).toEqual(['2026-11-01 age 35+ 0.12']);
});

test('the same file twice changes nothing, whatever it is called', async () => {
  await take('达人.csv', list);
  const before = [await told('yanzi'), await told('amu')];
  expect(await take('达人.csv', list)).toMatchObject({ stored: 0, unchanged: 2 });
  expect(await take('名单.csv', list)).toMatchObject({ stored: 0, unchanged: 2 });
  expect([await told('yanzi'), await told('amu')]).toEqual(before);
});

const table = `昵称,维度,选项,占比
燕子的厨房,性别,女,80
燕子的厨房,性别,男,20
燕子的厨房,年龄,18-24,30.5
燕子的厨房,年龄,25-34,45
燕子的厨房,年龄,>34,24.5
燕子的厨房,地域,浙江省,18
燕子的厨房,地域,其他,60
燕子的厨房,城市等级,一线城市,31
`;

test('a table of shares finds the account by the name it shows, its day is in the file’s name, a newer day is added', async () => {
  await take('达人.csv', list);
  const result = await take('粉丝画像_2026-11-20.csv', table);
  expect(result).toMatchObject({
    source: 'table:audience',
    missing: [],
    rows: 8,
    stored: 7,
    unchanged: 1,
    rejected: 0,
  });
  expect(await told('yanzi')).toEqual([
    '2026-11-01 age 25-34 0.41',
    '2026-11-01 gender female 0.82',
    '2026-11-20 age 18-24 0.305',
    '2026-11-20 age 25-34 0.45',
    '2026-11-20 age 35+ 0.245',
    '2026-11-20 city_tier 一线城市 0.31',
    '2026-11-20 gender female 0.8',
    '2026-11-20 gender male 0.2',
    '2026-11-20 region 浙江 0.18',
  ]);
  const { rows } = await sql<{ n: number; seen: string }>`
    select count(*)::int as n, max(observed_on) as seen from account`.execute(db);
  expect(rows).toEqual([{ n: 2, seen: '2026-11-01' }]);
});

test('of one day the file read last is right, and what it does not contradict stays', async () => {
  await take('达人.csv', list);
  await take('a_2026-11-20.csv', table);
  const other = '昵称,维度,选项,占比\n燕子的厨房,年龄,18-23,0.5\n燕子的厨房,年龄,24-30,0.5\n燕子的厨房,地域,上海,0.1\n';
  expect(await take('b_2026-11-20.csv', other)).toMatchObject({ stored: 3 });
  const day = (await told('yanzi')).filter((one) => one.startsWith('2026-11-20'));
  expect(day).toEqual([
    '2026-11-20 age 18-23 0.5',
    '2026-11-20 age 24-30 0.5',
    '2026-11-20 age 35+ 0.245',
    '2026-11-20 city_tier 一线城市 0.31',
    '2026-11-20 gender female 0.8',
    '2026-11-20 gender male 0.2',
    '2026-11-20 region 上海 0.1',
    '2026-11-20 region 浙江 0.18',
  ]);
  expect(await take('a_2026-11-20.csv', table)).toMatchObject({ stored: 0, unchanged: 8 });
  expect((await told('yanzi')).filter((one) => one.startsWith('2026-11-20'))).toEqual(day);
});

test('what cannot be is rejected with line, column and code; good rows are kept, and every row is accounted for', async () => {
  await take('达人.csv', list);
  const bad = `昵称,维度,选项,占比
燕子的厨房,性别,女,70%
燕子的厨房,性别,男,45%
燕子的厨房,年龄,90后,30%
燕子的厨房,兴趣,美食,30%
燕子的厨房,地域,浙江,130%
燕子的厨房,地域,上海,9%
,地域,上海,9%
燕子的厨房,性别,喵,9%
`;
  const result = await take('坏_2026-11-20.csv', bad);
  expect(result).toMatchObject({ rows: 8, stored: 1, unchanged: 0, rejected: 7 });
  expect(result.faults).toEqual([
    [2, '占比', 'shares_over_whole', '0.7'],
    [3, '占比', 'shares_over_whole', '0.45'],
    [4, '选项', 'bad_age_band', '90后'],
    [5, '维度', 'unknown_dimension', '兴趣'],
    [6, '占比', 'bad_share', '130%'],
    [8, '昵称', 'missing_id', ''],
    [9, '选项', 'bad_value', '喵'],
  ]);
  expect((await told('yanzi')).filter((one) => one.startsWith('2026-11-20'))).toEqual(['2026-11-20 region 上海 0.09']);
});

test('a table without an account asks for its owner, and says which day it took', async () => {
  await take('达人.csv', list);
  const bare = '维度,选项,占比\n性别,女,0.7\n性别,男,0.3\n';
  const result = await take('画像.csv', bare, { owner: 'yanzi' });
  expect(result).toMatchObject({ missing: ['owner'], stored: 2, remarks: ['day_assumed'] });
  expect((await told('yanzi')).slice(-2)).toEqual(['2026-11-26 gender female 0.7', '2026-11-26 gender male 0.3']);
});

test('a mapping of one’s own takes the unit that the cells show, and needs all three columns', async () => {
  await take('达人.csv', list);
  const mapping: GivenMapping = {
    ...{ kind: 'audience', platform: 'xiaohongshu', dateOrder: 'dmy', observedOn: '2026-11-21', currency: null },
    owner: 'yanzi',
    columns: (['dimension', 'audienceItem', 'audienceShare'] as const).map((field, index) => ({
      ...{ column: null, header: ['维度', '选项', '占比'][index]!, field, factor: null, currency: null },
    })),
  };
  await take('画像.csv', '维度,选项,占比\n性别,女,71\n性别,男,29\n', { mapping });
  expect((await told('yanzi')).slice(-1)).toEqual(['2026-11-21 gender male 0.29']);
  const short = { ...mapping, columns: mapping.columns.slice(0, 2) };
  await expect(take('画像.csv', '维度,选项,占比\n性别,女,71\n', { mapping: short })).rejects.toMatchObject({
    code: 'mapping_incomplete',
  });
});

test('what Douyin Open answers of an account’s fans is read with its numbers of men and women', async () => {
  const answer = JSON.stringify(
    {
      data: {
        error_code: 0,
        fans_data: {
          all_fans_num: 2000,
          gender_distributions: [
            { item: '1', value: 500 },
            { item: '2', value: 1500 },
          ],
          age_distributions: [
            { item: '1-11', value: 0 },
            { item: '24~29', value: 1200 },
            { item: '50+', value: 800 },
          ],
          geographical_distributions: [{ item: '广东', value: 240 }],
          interest_distributions: [{ item: '美食', value: 900 }],
        },
      },
      extra: { now: 1 },
    },
    null,
    2,
  );
  const result = await take('fans_data_2026-11-22.json', answer, { owner: 'xiaolu', platform: 'douyin' });
  expect(result).toMatchObject({ source: 'douyin-open:fans', missing: ['owner'], rows: 6, stored: 6, rejected: 0 });
  expect(result.remarks).toContain('ignored_sheet');
  expect(await told('xiaolu')).toEqual([
    '2026-11-22 age 1-11 0',
    '2026-11-22 age 24-29 0.6',
    '2026-11-22 age 50+ 0.4',
    '2026-11-22 gender female 0.75',
    '2026-11-22 gender male 0.25',
    '2026-11-22 region 广东 0.12',
  ]);
});

test('Kolosseo’s own lines bring shares back, and find the fault of a line that has one', async () => {
  const line = { type: 'audience', platform: 'douyin', handle: 'xiaolu', day: '2026-11-23', dimension: 'age' };
  const text = [
    { ...line, item: '18-24', share: 0.4 },
    { ...line, item: 'young', share: 0.4 },
    { ...line, item: '50+', share: 1.4 },
  ];
  const result = await take('own.jsonl', text.map((one) => JSON.stringify(one)).join('\n'), { platform: 'douyin' });
  expect(result).toMatchObject({ source: 'kolosseo:jsonl', stored: 1, rejected: 2 });
  expect(result.faults.map(([at, column]) => [at, column])).toEqual([
    [2, 'item'],
    [3, 'share'],
  ]);
  expect((await told('xiaolu')).slice(-1)).toEqual(['2026-11-23 age 18-24 0.4']);
});
