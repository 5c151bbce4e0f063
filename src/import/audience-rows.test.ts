// Shares of an audience as lists, tables and interfaces give them: which columns are they, in which unit, what is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceFieldOf, dimensionNamed, readAudienceItem } from './audience-items.ts';
import { readAudienceJson } from './audience-json.ts';
import { recognise } from './detect.ts';
import { rowReader } from './rows.ts';

const clues = { fileName: 'list_2026-11-20.csv', folders: [], platform: 'xiaohongshu' as const };

function readTable(headers: readonly string[], cells: readonly (readonly string[])[]) {
  const rows = cells.map((row, index) => ({ line: index + 2, cells: row }));
  const head = {
    container: 'table',
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    headerLine: 1,
    headers,
    rows,
    isOwn: false,
  } as const;
  const found = recognise(head, clues)!;
  const read = rowReader(found.mapping, { observedOn: '2026-11-20', seenAt: null, remark: () => undefined });
  return { found, results: rows.map((row) => read(row.line, row.cells)) };
}

const sharesOf = (result: ReturnType<typeof readTable>['results'][number]) =>
  result.ok ? Object.fromEntries(result.value.audience.map((one) => [one.item, one.share])) : result.problem;

test.each([
  ['粉丝女性用户占比', 'audienceFemale'],
  ['女粉占比', 'audienceFemale'],
  ['女性粉丝占比', 'audienceFemale'],
  ['female_share', 'audienceFemale'],
  ['% donne', 'audienceFemale'],
  ['男粉占比', 'audienceMale'],
  ['Male audience %', 'audienceMale'],
  ['quota uomini', 'audienceMale'],
  ['粉丝年龄25-34占比', 'audienceAge'],
  ['粉丝年龄 35岁以上', 'audienceAge'],
  ['18-24岁占比', 'audienceAge'],
  ['age_25_34', 'audienceAge'],
  ['età 25-34 (%)', 'audienceAge'],
  ['性别', null],
  ['年龄', null],
  ['female', null],
  ['男女比例', null],
  ['女粉数', null],
  ['女性TGI', null],
  ['1-20s视频报价', null],
  ['media', null],
  ['email', null],
  ['engagement share', null],
])('the header %s names %s', (header, field) => {
  expect(audienceFieldOf(header)).toBe(field);
});

test.each([
  ['with signs', ['62%', '38%', '41.5%', '20%']],
  ['as shares', ['0.62', '0.38', '0.415', '0.2']],
  ['as percent', ['62', '38', '41.5', '20']],
])('shares of a list of KOLs are read %s', (_, cells) => {
  const headers = ['小红书号', '昵称', '粉丝数', '女粉占比', '男粉占比', '粉丝年龄25-34占比', '粉丝年龄35岁以上占比'];
  const { found, results } = readTable(headers, [
    ['a1', '小鹿', '1.2万', ...cells],
    ['a2', '小马', '3万', cells[0]!, '', '-', ''],
  ]);
  expect(found.kind).toBe('kols');
  expect(sharesOf(results[0]!)).toEqual({ female: 0.62, male: 0.38, '25-34': 0.415, '35+': 0.2 });
  expect(sharesOf(results[1]!)).toEqual({ female: 0.62 });
});

test('small percents are told by the columns beside them', () => {
  const headers = ['小红书号', '18岁以下粉丝占比', '25-34岁粉丝占比'];
  const { results } = readTable(headers, [
    ['a1', '0.5', '60'],
    ['a2', '0.4', '55.5'],
  ]);
  expect(results.map(sharesOf)).toEqual([
    { '<18': 0.005, '25-34': 0.6 },
    { '<18': 0.004, '25-34': 0.555 },
  ]);
});

test('what cannot be is rejected with its column: over the whole, sums of bands side by side', () => {
  const headers = ['小红书号', '女粉占比', '粉丝年龄18-24占比', '粉丝年龄25-34占比', '粉丝年龄25-44占比'];
  const { results } = readTable(headers, [
    ['a1', '62%', '30%', '40%', '60%'],
    ['a2', '162%', '30%', '40%', '60%'],
    ['a3', '62%', '60%', '60%', '60%'],
    ['a4', '很多', '', '', ''],
  ]);
  expect(sharesOf(results[0]!)).toMatchObject({ '25-34': 0.4, '25-44': 0.6 });
  expect(results.slice(1).map(sharesOf)).toEqual([
    { line: 3, column: '女粉占比', code: 'bad_share', value: '162%' },
    { line: 4, column: '粉丝年龄18-24占比', code: 'shares_over_whole', value: '60%' },
    { line: 5, column: '女粉占比', code: 'bad_number', value: '很多' },
  ]);
});

test('a table of shares has one row per item, and asks for the owner where it names none', () => {
  const rows = [
    ['性别', '女', '62'],
    ['性别', '未知', '3'],
    ['年龄', '18岁以下', '4'],
    ['年龄段', '90后', '30'],
    ['省份', '广东省', '12.5'],
    ['城市等级', '一线城市', ''],
    ['设备', '苹果', '40'],
  ];
  const { found, results } = readTable(['维度', '选项', '占比'], rows);
  expect(found).toMatchObject({ kind: 'audience', missing: ['owner'], mapping: { observedOn: '2026-11-20' } });
  const named = readTable(
    ['达人', '维度', '选项', '占比'],
    rows.map((row) => ['小鹿', ...row]),
  );
  expect(named.found).toMatchObject({ kind: 'audience', missing: [] });
  expect(results.every((result) => !result.ok)).toBe(true);
  expect(named.results.map(sharesOf)).toEqual([
    { female: 0.62 },
    {},
    { '<18': 0.04 },
    expect.objectContaining({ code: 'bad_age_band', column: '选项', value: '90后' }),
    { 广东: 0.125 },
    {},
    expect.objectContaining({ code: 'unknown_dimension', column: '维度', value: '设备' }),
  ]);
});

test('Douyin’s fans are counts and numbered genders, Xingtu’s readers are shares', () => {
  const fans = {
    data: {
      error_code: 0,
      fans_data: {
        all_fans_num: 1000,
        gender_distributions: [
          { item: '1', value: 200 },
          { item: '2', value: 600 },
        ],
        age_distributions: [
          { item: '18-23', value: 300 },
          { item: '24~29', value: 500 },
          { item: '50+', value: 200 },
        ],
        geographical_distributions: [{ item: '广东', value: 120 }],
        device_distributions: [{ item: '苹果', value: 500 }],
      },
    },
    nickname: '小鹿',
  };
  expect(readAudienceJson(fans)).toMatchObject({
    kind: 'douyin-open:fans',
    others: ['device_distributions'],
    rows: [
      ['gender', 'male', '0.250000', '', '', '小鹿', ''],
      ['gender', 'female', '0.750000', '', '', '小鹿', ''],
      ['age', '18-23', '0.300000', '', '', '小鹿', ''],
      ['age', '24~29', '0.500000', '', '', '小鹿', ''],
      ['age', '50+', '0.200000', '', '', '小鹿', ''],
      ['region', '广东', '0.120000', '', '', '小鹿', ''],
    ],
  });
  const readers = { code: 0, data: { gender: [{ key: '女', value: 0.7 }], province: [{ key: '浙江', value: 0.1 }] } };
  expect(readAudienceJson(readers)?.rows.map((row) => row.slice(0, 3))).toEqual([
    ['gender', '女', '0.700000'],
    ['region', '浙江', '0.100000'],
  ]);
  expect(readAudienceJson({ data: { list: [{ item_id: 'x', value: 3 }] } })).toBeNull();
});

test('no cell makes a share outside 0–1, and an empty one makes none', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '-', '无', '62%', '0.62', '62', '1e3', '-5%', '0', '100%', 'NaN', '０．５'),
    fc.string({ maxLength: 8 }),
    fc.double({ noNaN: true }).map(String),
  );
  const dimension = fc.constantFrom('性别', '年龄', '地域', '设备', 'gender', '');
  const item = fc.oneof(fc.constantFrom('女', '25-34', '广东', '未知', '50+'), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constant('小鹿'), dimension, item, cell), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const headers = ['达人', '维度', '选项', '占比'];
        const { results } = readTable(headers, [
          ['小鹿', '性别', '女', '60%'],
          ['小鹿', '年龄', '25-34', '60%'],
          ...rows,
          ...rows.map(() => ['小鹿', '性别', '男', '40%']),
        ]);
        rows.forEach(([, , , text], index) => {
          const result = results[index + 2]!;
          if (!result.ok) return;
          for (const { share } of result.value.audience) expect(share >= 0 && share <= 1).toBe(true);
          if (text.trim() === '' || text === '-') expect(result.value.audience).toEqual([]);
        });
      },
    ),
  );
});

test('any JSON is read without a fault, into rows of as many cells as headers', () => {
  const entry = fc.record({
    item: fc.oneof(fc.string(), fc.integer()),
    value: fc.oneof(fc.double(), fc.nat(), fc.constant('12%'), fc.constant(null)),
  });
  const holder = fc.dictionary(
    fc.constantFrom('age_distributions', 'gender', 'province', 'interest', 'x', 'date'),
    fc.oneof(fc.array(entry), fc.jsonValue()),
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), holder, fc.record({ data: holder })), (value) => {
      for (const row of readAudienceJson(value)?.rows ?? []) {
        expect(row).toHaveLength(7);
        expect(row[2] === '' || Number(row[2]) >= 0).toBe(true);
      }
    }),
  );
});

test('dimensions and items are known however they are written', () => {
  expect(['性别', 'Gender', '年龄分布', 'Età', '省份', '城市等级', '兴趣'].map(dimensionNamed)).toEqual([
    'gender',
    'gender',
    'age',
    'age',
    'region',
    'city_tier',
    null,
  ]);
  expect(readAudienceItem('region', '内蒙古自治区')).toMatchObject({ value: { item: '内蒙古' } });
  expect(readAudienceItem('gender', '女性用户')).toMatchObject({ value: { item: 'female' } });
  expect(readAudienceItem('gender', '3')).toMatchObject({ ok: false, problem: 'bad_value' });
});
