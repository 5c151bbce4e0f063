import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import { type Currency, formatMoney } from '../base/money.ts';
import { platformTerms } from '../base/terms.ts';
import { type Language, languages } from '../base/words.ts';
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

const readPaper = async (id: string, language: Language) =>
  readPdf((await send(`/plans/${id}.pdf?language=${language}`)).rawPayload);
const money = (minor: number, language: Language) =>
  closeUp(formatMoney({ amount: BigInt(minor), currency: plan.currency as Currency }, language));

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
    const { pages, text } = await readPdf(answer.rawPayload);
    expect(pages.length).toBeGreaterThanOrEqual(from);
    expect(pages.length).toBeLessThanOrEqual(to);
    expect(text).not.toMatch(brokenText);
  }
});

test.each(['it', 'zh'] as const)('who is in a plan, and for how much, reads back in %s', async (language) => {
  const { pages, text } = await readPaper(plan.id, language);
  const table = pages.slice(1).join('');
  for (const { name, platform, fee } of plan.lines) {
    const row = table.slice(table.indexOf(closeUp(`${name}${platformTerms[platform][language]}`)));
    expect(row.slice(0, 200)).toContain(money(fee, language));
  }
  const total = plan.lines.reduce((sum, { fee }) => sum + fee, 0);
  expect(table).toContain(`${language === 'it' ? 'Totale' : '合计'}${money(total, language)}`);
  for (const one of plan.notTaken.slice(0, 12)) {
    expect(table).toContain(closeUp(one.name));
    expect(table).toContain(closeUp(one.text[language]));
  }
  expect(text).toContain(money(plan.cost, language));
});

const sentences: Readonly<Record<'it' | 'zh', readonly string[]>> = {
  it: [
    `Fichi del Cilento (esempio) · brief «${plan.briefName}»`,
    'Non ancora approvato.',
    'restano',
    'Con gli stessi soldi, a mano',
    'Sono previsioni, non promesse.',
    'Regole in vigore: match 2026-11-26',
    'prezzi 2026-',
    'Firma',
  ],
  zh: [
    `需求「${plan.briefName}」`,
    '尚未审批。',
    '剩余',
    '同等预算，人工选号对比',
    '以上为预估，并非承诺。',
    '所用规则版本：匹配 2026-11-26',
    '报价 2026-',
    '签字',
  ],
};

test.each(['it', 'zh'] as const)('what a plan says to who signs it reads back in %s', async (language) => {
  const { title, pages, text } = await readPaper(plan.id, language);
  expect(title).toBe(`${language === 'it' ? 'Piano KOL' : 'KOL 投放方案'} – ${plan.name}`);
  const head =
    language === 'it'
      ? /[\d.]+personeraggiuntecon[\d.]+€:(\d+)KOL/.exec(pages[0]!)
      : /以€[\d,]+触达[\d.,]+万?人：共(\d+)位KOL/.exec(pages[0]!);
  expect(head?.[1]).toBe(String(plan.lines.length));
  for (const one of sentences[language]) expect(text).toContain(closeUp(one));
  for (const [place, page] of pages.entries())
    expect(page).toContain(
      language === 'it' ? `${place + 1}di${pages.length}` : `第${place + 1}页，共${pages.length}页`,
    );
});

test('a plan for profit says what it earns, and an old one what was not kept', async () => {
  const rich = await readPaper(profitable.id, 'zh');
  expect(rich.title).toContain('双十一');
  expect(rich.pages[0]).toMatch(/以€[\d,]+获得利润€[\d,]+：共\d+位KOL/);
  for (const word of ['目标利润最大化', '预计销售额', '预计利润', '亏损概率']) expect(rich.pages[0]).toContain(word);
  const kept = await readPaper(old, 'it');
  expect(kept.text).toContain(closeUp('Per questo piano non è stato annotato chi è rimasto fuori.'));
  for (const { name } of plan.lines) expect(kept.text).toContain(closeUp(name));
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
  expect((await readPdf(readFileSync(pdf))).title).toBe(`Piano KOL – ${plan.name}`);
  expect((await readExcelFile(readFileSync(xlsx)))[0]!.sheet).toBe('Sintesi');
  expect((await runCommand(connected, ['--open', plan.id])).out).toContain(plan.lines[0]!.name);
  for (const wrong of [['--open', plan.id, '--language', 'fr'], ['--open']])
    expect(await runCommand(connected, wrong)).toMatchObject({ code: 2, err: expect.stringContaining('--pdf') });
});

test('as JSON it is the plan as the API gives it', async () => {
  const [file, view] = [await send(`/plans/${plan.id}.json`), await send(`/plans/${plan.id}`)];
  expect(file.json()).toEqual(view.json());
});

test('who approved it stands in the workbook and on the paper, by name', async () => {
  await change('PATCH', `/plans/${profitable.id}`, { state: 'approved' });
  const summary = new Map((await sheetsOf(profitable.id, 'en')).get('Summary')!.map(([what, value]) => [what, value]));
  expect(summary.get('State')).toMatch(/^Approved by manager on \d/);
  const { text } = await readPaper(profitable.id, 'zh');
  expect(text).toMatch(/已由manager于\d{4}年\d+月\d+日审批通过。/);
  expect(text).not.toContain('尚未审批');
});
