// Imported shares on their way: import → page of the KOL → match of a brief → plan.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { afterImport } from '../src/after-import.ts';
import { prepareImport } from '../src/import/service.ts';
import { runPrepared } from '../src/import/service-run.ts';
import type { MatchRow } from '../src/match/contract.ts';
import { gatherForPlan } from '../src/plan/service-input.ts';
import { readPlanningState } from '../src/plan/store-input.ts';
import { testApp } from './support/app.ts';
import { anAccount } from './support/build.ts';

const app = await testApp();
const { db } = app.database;
const now = new Date();

async function call(method: 'GET' | 'POST', url: string, payload?: object) {
  const headers = { cookie: await app.cookieOf('manager') };
  return (await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) })).json();
}

async function take(fileName: string, text: string) {
  const path = join(tmpdir(), `${process.pid}-${fileName}`);
  writeFileSync(path, text);
  const file = { path, fileName, folders: [], platform: 'xiaohongshu' as const, mapping: null, lastModified: null };
  const prepared = await prepareImport(db, { ...file, createdBy: null }, now);
  const result = await runPrepared(app.database, prepared, {});
  await afterImport(app.database, prepared.id);
  return result;
}

await anAccount(db, { id: 'a', name: '小鹿', platform: 'xiaohongshu', topics: ['food'] });
await anAccount(db, { id: 'b', name: '小马', platform: 'xiaohongshu', topics: ['food'] });
await sql`insert into account_key (platform, uid, account_id, handle, provisional)
  values ('xiaohongshu', 'a', 'a', 'handle_a', false), ('xiaohongshu', 'b', 'b', 'handle_b', false)`.execute(db);
const brand = await call('POST', '/brands', { name: 'Fichi' });
const brief = await call('POST', `/brands/${brand.id}/briefs`, {
  ...{ name: 'Lancio', goal: 'launch', topics: ['food'], budget: 2_000_000, currency: 'EUR' },
  audience: { genders: ['female'], ages: ['25-34'], regions: ['上海'] },
});

async function rows(): Promise<Record<string, MatchRow>> {
  const page = await call('GET', `/briefs/${brief.id}/match`);
  return Object.fromEntries(page.rows.map((row: MatchRow) => [row.card.accountId, row]));
}
const plannedShares = async () =>
  Object.fromEntries((await gatherForPlan(db, brief.id, now)).input.kols.map((kol) => [kol.accountId, kol.onTarget]));
const textsOf = (row: MatchRow, language: 'it' | 'en' | 'zh') =>
  row.parts.find((part) => part.id === 'audience')!.lines.map((line) => line.text[language]);

const file = '粉丝画像_2026-11-20.csv';
const table = `小红书号,维度,选项,占比
handle_a,性别,女,90%
handle_a,性别,男,10%
handle_a,年龄,18-23,20%
handle_a,年龄,24-30,50%
handle_a,年龄,31-40,30%
`;

test('a brief for women of 25–34 sees the imported account in another light, says why, and the plan takes it', async () => {
  const [before, plannedBefore, stateBefore] = [
    await rows(),
    await plannedShares(),
    await readPlanningState(db, brief.id, '2026-11-26'),
  ];
  expect(before.a!.onTarget).toMatchObject({ basis: 'estimate', parts: [{ part: 'gender', share: 0.7 }, {}, {}] });
  expect(await take(file, table)).toMatchObject({ stored: 5, rejected: 0 });

  const after = await rows();
  expect(after.a!.onTarget).toMatchObject({
    basis: 'mixed',
    parts: [
      { part: 'gender', share: 0.9, basis: 'imported', day: '2026-11-20' },
      { part: 'age', share: 0.549, basis: 'imported' },
      { part: 'region', basis: 'estimate', day: null },
    ],
  });
  expect(after.a!.onTarget.share).toBeGreaterThan(before.a!.onTarget.share);
  expect(after.a!.score).toBeGreaterThan(before.a!.score);
  expect(after.b).toEqual(before.b);
  expect(after.a!.reasons).toContainEqual(
    expect.objectContaining({
      ...{ code: 'audience_imported', sign: 'for' },
      text: {
        it: '49% del pubblico è in target per genere, età (dati importati del 2026-11-20)',
        en: '49% of the audience is on target by gender, age (imported data of 2026-11-20)',
        zh: '按性别、年龄看，49% 受众符合目标（导入数据，2026-11-20）',
      },
    }),
  );
  expect(textsOf(after.a!, 'en').slice(-4)).toEqual([
    'Gender: 90%, imported, of 2026-11-20',
    'Age: 55%, imported, of 2026-11-20',
    'The imported age bands are not those of the brief: split by years',
    'Region: 2%, an estimate: neither imported data nor comments with a region',
  ]);
  expect(textsOf(after.a!, 'zh').at(-4)).toBe('性别：90%，导入数据，2026-11-20');

  const planned = await plannedShares();
  expect(planned.a).toBe(after.a!.onTarget.share);
  expect(planned.a).toBeGreaterThan(plannedBefore.a!);
  expect(planned.b).toBe(plannedBefore.b);
  expect(await readPlanningState(db, brief.id, '2026-11-26')).not.toBe(stateBefore);
});

test('the page of the KOL shows what was imported with its file, its day and how old it is, and asks for it no more', async () => {
  const { imported, gaps } = await call('GET', '/accounts/a/audience');
  expect(imported).toEqual([
    expect.objectContaining({
      ...{ dimension: 'age', day: '2026-11-20', ageDays: expect.any(Number) },
      files: [{ importId: expect.any(String), file }],
      items: [
        { item: '18-23', lowYears: 18, highYears: 23, share: 0.2 },
        { item: '24-30', lowYears: 24, highYears: 30, share: 0.5 },
        { item: '31-40', lowYears: 31, highYears: 40, share: 0.3 },
      ],
    }),
    expect.objectContaining({
      dimension: 'gender',
      items: [expect.objectContaining({ item: 'female', share: 0.9 }), expect.objectContaining({ item: 'male' })],
    }),
  ]);
  expect(gaps).not.toContain('age_gender');
  expect((await call('GET', '/accounts/b/audience')).gaps).toContain('age_gender');
  const { sources } = await call('GET', '/accounts/a/provenance');
  expect(sources).toContainEqual(expect.objectContaining({ kind: 'audience', file, rows: 5, from: '2026-11-20' }));
});

test('read again nothing changes; a newer day comes first and the older one stays', async () => {
  const before = await rows();
  expect(await take(file, table)).toMatchObject({ stored: 0, unchanged: 5 });
  expect(await rows()).toEqual(before);
  await take('粉丝画像_2026-11-24.csv', '小红书号,维度,选项,占比\nhandle_a,性别,女,0.4\nhandle_a,性别,男,0.6\n');
  const { parts } = (await rows()).a!.onTarget;
  expect(parts.slice(0, 2)).toMatchObject([
    { share: 0.4, day: '2026-11-24' },
    { share: 0.549, day: '2026-11-20' },
  ]);
  const { sources } = await call('GET', '/accounts/a/provenance');
  expect(sources.filter((one: { kind: string }) => one.kind === 'audience')).toHaveLength(2);
});
