// What an account was called, and said of itself, before: kept with days and places, whatever the order of the files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { prepareImport } from './service.ts';
import { runPrepared } from './service-run.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clear = () =>
  sql`truncate account_earlier, account_key, post_key, post_earlier, card, price, comment, post, snapshot, account, kol, agency, import cascade`.execute(
    db,
  );
beforeEach(clear);

interface File {
  readonly name: string;
  readonly text: string;
}

async function run({ name, text }: File) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const given = { path, fileName: name, folders: [], platform: 'weibo' as const, mapping: null, lastModified: null };
  const prepared = await prepareImport(db, { ...given, createdBy: null }, new Date('2026-03-01T10:00:00+08:00'));
  return runPrepared(database, prepared, {});
}

const accounts = async () =>
  (
    await sql<Record<string, unknown>>`
    select a.uid, a.name, a.handle, a.bio, a.verified_text, a.avatar_url, a.observed_on::text,
      (select jsonb_object_agg(t.field, jsonb_build_array(coalesce(e.value ->> 'first', a.observed_on::text),
          coalesce(e.value ->> 'last', a.observed_on::text), coalesce(e.value -> 'mention', 'false'), i.file_name, coalesce(e.value -> 'row', to_jsonb(a.import_row))))
       from (values ('name', a.name), ('handle', a.handle), ('bio', a.bio), ('verified_text', a.verified_text)) t (field, value)
       left join jsonb_each(a.text_seen) e on e.key = t.field
       left join import i on i.id = coalesce(e.value ->> 'import', a.import_id) where t.value is not null) as seen
    from account a order by a.uid`.execute(db)
  ).rows;
const earlier = async () =>
  (
    await sql<Record<string, unknown>>`
    select a.uid, e.field, e.value, e.first_on::text, e.last_on::text, i.file_name as file, e.import_row as row
    from account_earlier e join account a on a.id = e.account_id left join import i on i.id = e.import_id
    order by a.uid, e.field, e.value collate "C"`.execute(db)
  ).rows;

const head = 'id,username,nickname,bio,认证信息,头像,followers';
const january: File = {
  name: 'weibo_2026-01-01.csv',
  text: `${head}\n1,sweet,李小甜,爱吃,美食博主,https://x/a.jpg,100\n2,b,老王,,,,5\n`,
};
const february: File = {
  name: 'weibo_2026-02-01.csv',
  text: `${head}\n1,sweet,李小甜Sweet,爱吃,美食视频自媒体,https://x/b.jpg,200\n2,b,老王,,,,\n`,
};
const renamed = {
  ...{ uid: '1', name: '李小甜Sweet', handle: 'sweet', bio: '爱吃', verifiedText: '美食视频自媒体' },
  avatarUrl: 'https://x/b.jpg',
};
const former = [
  { uid: '1', field: 'name', value: '李小甜', firstOn: '2026-01-01', lastOn: '2026-01-01', file: january.name, row: 2 },
  {
    ...{ uid: '1', field: 'verified_text', value: '美食博主', firstOn: '2026-01-01', lastOn: '2026-01-01' },
    ...{ file: january.name, row: 2 },
  },
];

test.each([
  ['as time goes', [january, february]],
  ['the other way round', [february, january]],
  ['and once more', [january, february, january, february, january]],
] as const)('a former name is kept with its days and its place, files read %s', async (_, files) => {
  for (const file of files) await run(file);
  expect(await accounts()).toMatchObject([renamed, { uid: '2', name: '老王' }]);
  expect(await earlier()).toEqual(former);
});

test('the same file again stores nothing', async () => {
  await run(january);
  await run(february);
  expect(await run(january)).toMatchObject({ stored: 0, unchanged: 2 });
  expect(await run(february)).toMatchObject({ stored: 0, unchanged: 2 });
});

test('a name that comes back is no former one, and the one between is', async () => {
  await run(january);
  await run(february);
  await run({ ...january, name: 'weibo_2026-03-01.csv' });
  expect(await accounts()).toMatchObject([
    { name: '李小甜', seen: { name: ['2026-01-01', '2026-03-01', false, january.name, 2] } },
    {},
  ]);
  expect((await earlier()).filter(({ field }) => field === 'name')).toEqual([
    {
      ...{ uid: '1', field: 'name', value: '李小甜Sweet', firstOn: '2026-02-01', lastOn: '2026-02-01' },
      ...{ file: february.name, row: 2 },
    },
  ]);
});

test('several names in one file are told apart by their days, and profile texts of any length are kept', async () => {
  const long = '很长'.repeat(4_000);
  await run({
    name: 'weibo.csv',
    text: `id,nickname,bio,date\n1,旧名,${long},2026-01-01\n1,旧名,短,2026-01-05\n1,新名,短,2026-02-01\n`,
  });
  expect(await accounts()).toMatchObject([{ name: '新名', bio: '短' }]);
  expect(await earlier()).toMatchObject([
    { field: 'bio', value: long, firstOn: '2026-01-01', lastOn: '2026-01-01', row: 2 },
    { field: 'name', value: '旧名', firstOn: '2026-01-01', lastOn: '2026-01-05', row: 2 },
  ]);
});

test('a masked name is no former name', async () => {
  await run({ name: 'weibo_2026-01-01.csv', text: 'id,nickname,followers\n1,小***盖,5\n' });
  await run({ name: 'weibo_2026-02-01.csv', text: 'id,nickname,followers\n1,小锅盖,6\n' });
  await run({ name: 'weibo_2026-03-01.csv', text: 'id,nickname,followers\n1,小***盖,7\n' });
  expect(await accounts()).toMatchObject([{ name: '小锅盖' }]);
  expect(await earlier()).toEqual([]);
});

const cell = (values: readonly string[]) => fc.constantFrom('', ...values);
const listRow = fc.record({
  uid: fc.constantFrom('1', '2'),
  handle: cell(['h', 'i']),
  name: cell(['n', 'm', 'o', 'n***']),
  bio: cell(['b', 'c']),
  verified: cell(['美食博主', '旅行博主']),
});
const postRow = fc.record({ uid: fc.constantFrom('1', '2'), name: fc.constantFrom('n', 'p', 'n***') });
/** Files of different days, lists of KOLs and posts; an account stands in a file once. */
const files = fc
  .array(
    fc.oneof(
      fc.uniqueArray(listRow, { selector: ({ uid }) => uid, minLength: 1, maxLength: 2 }),
      fc.uniqueArray(postRow, { selector: ({ uid }) => uid, minLength: 1, maxLength: 2 }),
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) =>
    all.map((rows, index): File => {
      const day = `2026-01-0${index + 1}`;
      const lines = rows.map((row) =>
        'bio' in row
          ? `${row.uid},${row.handle},${row.name},${row.bio},${row.verified},${index}`
          : `p${row.uid},${row.uid},${row.name},5,${day}T10:00:00+08:00`,
      );
      const isList = 'bio' in rows[0]!;
      const columns = isList
        ? 'id,username,nickname,bio,认证信息,followers'
        : 'postid,userid,nickname,likes,observedat';
      return { name: `weibo_${isList ? 'kols' : 'posts'}_${day}.csv`, text: `${columns}\n${lines.join('\n')}\n` };
    }),
  );

test('files in any order end in the same state, and read once more they change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      files.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.nat(4),
      async ([ordered, shuffled], again) => {
        await clear();
        for (const file of ordered) await run(file);
        const expected = { accounts: await accounts(), earlier: await earlier() };
        await run(ordered[again % ordered.length]!);
        expect({ accounts: await accounts(), earlier: await earlier() }).toEqual(expected);
        await clear();
        for (const file of shuffled) await run(file);
        expect({ accounts: await accounts(), earlier: await earlier() }).toEqual(expected);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
