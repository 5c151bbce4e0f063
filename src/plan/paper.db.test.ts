import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import { languages } from '../base/words.ts';
import type { Terminal } from '../import/file-document.ts';
import { importSamples, planSamples } from '../samples.ts';
import { runPlanBrief } from './command-brief.ts';
import type { PlanView } from './contract-view.ts';

const app = await testApp();
const { db } = app.database;
await importSamples(app.database, new Date());
const plan = await planSamples(app.database, new Date(), 'en');
const cookie = await app.cookieOf('manager');
const send = (url: string, language = 'en') =>
  app.server.inject({ method: 'GET', url: `/api/v1${url}`, headers: { cookie, 'accept-language': language } });
const change = (method: 'POST' | 'PATCH', url: string, payload: object) =>
  app.server.inject({ method, url: `/api/v1${url}`, headers: { cookie }, payload });

/** The same plan as it was kept before plans explained themselves. */
async function earlierPlan(): Promise<string> {
  await sql`insert into plan (id, brief_id, name, state, options, goal, cost, currency, value, reach, bound, gap, result, policy)
    select 'old', brief_id, name, state, '{}'::jsonb, goal, cost, currency, value, reach, bound, gap, '{"budget":2000000}'::jsonb, policy
    from plan where id = ${plan.id}`.execute(db);
  await sql`insert into plan_line (plan_id, position, account_id, kol_id, format, posts, pieces, cost, fee, price_source, adds, views, reasons)
    select 'old', position, account_id, kol_id, format, posts, '[]'::jsonb, cost, cost, price_source, adds, views, reasons
    from plan_line where plan_id = ${plan.id}`.execute(db);
  return 'old';
}
const old = await earlierPlan();

/** A plan for profit, from a brief in which a sale brings enough. */
async function profitPlan(): Promise<PlanView> {
  const brief = (await send(`/briefs/${plan.briefId}`)).json();
  const { id: _, brandId, brandName: __, createdAt: ___, ...rest } = brief;
  const rich = { ...rest, averageOrder: 90_000, planGoal: 'profit', name: '双十一' };
  const { id } = (await change('POST', `/brands/${brandId}/briefs`, rich)).json();
  return (await change('POST', `/briefs/${id}/plans`, { perKol: 5_000 })).json();
}
const profitable = await profitPlan();

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

async function sheetsOf(id: string, language: string) {
  const answer = await send(`/plans/${id}.xlsx?language=${language}`);
  const sheets = await readExcelFile(answer.rawPayload);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

test.each(languages)('a plan, one for profit and an old one are PDFs of a few pages in %s', async (language) => {
  for (const { id, from, to } of [
    { id: plan.id, from: 3, to: 5 },
    { id: profitable.id, from: 2, to: 5 },
    { id: old, from: 2, to: 4 },
  ]) {
    const answer = await send(`/plans/${id}.pdf?language=${language}`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const pages = pagesOf(answer.rawPayload);
    expect(pages).toBeGreaterThanOrEqual(from);
    expect(pages).toBeLessThanOrEqual(to);
  }
});

test('a file of a plan is named after it and the day, and refuses what is not there', async () => {
  const answer = await send(`/plans/${plan.id}.pdf?language=zh`);
  expect(answer.headers['content-disposition']).toMatch(/plan-\d{4}-\d{2}-\d{2}\.pdf.*UTF-8''Lancio%2011\.11%20%E6/);
  for (const ending of ['pdf', 'xlsx', 'json'])
    expect((await send(`/plans/none.${ending}`)).json().code).toBe('plan_not_found');
});

test('the workbook reads back: five sheets, numbers as numbers, money in major units', async () => {
  const sheets = await sheetsOf(plan.id, 'it');
  expect([...sheets.keys()]).toEqual(['Sintesi', 'Righe', 'Non presi', 'Curva', 'Celle']);
  const summary = new Map(sheets.get('Sintesi')!.map(([what, value]) => [what, value]));
  expect(summary.get('Budget')).toBe(plan.budget / 100);
  expect(summary.get('Costo previsto')).toBe(plan.cost / 100);
  const [header, ...lines] = sheets.get('Righe')!;
  expect(lines).toHaveLength(plan.lines.length);
  const column = (title: string) => lines.map((line) => line[header!.indexOf(title)]);
  expect(column('Costo')).toEqual(plan.lines.map(({ cost }) => cost / 100));
  expect(column('Id account')).toEqual(plan.lines.map(({ accountId }) => accountId));
  expect(sheets.get('Non presi')).toHaveLength(plan.notTaken.length + 1);
  expect(sheets.get('Curva')).toHaveLength(plan.curve.points.length + 1);
  expect(sheets.get('Celle')).toHaveLength(plan.cells.length + 1);
});

test('what an old plan did not measure has no cell, and no number stands for it', async () => {
  const lines = (await sheetsOf(old, 'en')).get('Lines')!;
  const at = (title: string) => lines[0]!.indexOf(title);
  for (const title of ['Overlap', 'Alone (people)', 'p10', 'Interactions', 'Fit', 'Forecast from'])
    expect(lines[1]![at(title)] ?? null).toBeNull();
  expect(lines[1]![at('Cost')]).toBe(plan.lines[0]!.cost / 100);
});

const connected = (args: string[], io: Terminal) =>
  runPlanBrief(args, { ...io, connect: () => Promise.resolve({ ...app.database, close: async () => undefined }) });

test('the command line writes both files, shows the plan without one, and says how it is used', async () => {
  const [pdf, xlsx] = [temporaryFile('plan.pdf', ''), temporaryFile('plan.xlsx', '')];
  const args = ['--open', plan.id, '--pdf', pdf, '--xlsx', xlsx, '--language', 'it'];
  expect(await runCommand(connected, args)).toEqual({ code: 0, out: '', err: `Wrote ${pdf}\nWrote ${xlsx}\n` });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await readExcelFile(readFileSync(xlsx)))[0]!.sheet).toBe('Sintesi');
  expect((await runCommand(connected, ['--open', plan.id])).out).toContain(plan.lines[0]!.name);
  for (const wrong of [['--open', plan.id, '--language', 'fr'], ['--open']])
    expect(await runCommand(connected, wrong)).toMatchObject({ code: 2, err: expect.stringContaining('--pdf') });
});

test('as JSON it is the plan as the API gives it', async () => {
  const [file, view] = [await send(`/plans/${plan.id}.json`), await send(`/plans/${plan.id}`)];
  expect(file.json()).toEqual(view.json());
});

test('who approved it stands in the workbook, by name', async () => {
  await change('PATCH', `/plans/${profitable.id}`, { state: 'approved' });
  const summary = new Map((await sheetsOf(profitable.id, 'en')).get('Summary')!.map(([what, value]) => [what, value]));
  expect(summary.get('State')).toMatch(/^Approved by manager on \d/);
});
