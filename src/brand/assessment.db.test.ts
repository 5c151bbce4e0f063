// Attempts over the API: answered one by one, left and resumed, contradictions asked again, finished once, compared, proposed from.
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import { importSamples } from '../samples.ts';
import { profiles } from './assessment/profiles.ts';
import { questionnaireIds } from './assessment/question.ts';
import type { Attempt, AttemptLine, ProposalView, QuestionnaireView, ResultView } from './contract-assessment.ts';

const app = await testApp();
async function call<Body = { code: string; errors: { pointer: string; detail: string }[] }>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const answer = await app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: (answer.body ? answer.json() : null) as Body };
}

async function makeBrand(name: string, company: object | null): Promise<string> {
  const { body } = await call<{ id: string }>('POST', '/brands', { name });
  if (company) await call('PUT', `/brands/${body.id}/company`, company);
  return body.id;
}
const start = async (brand: string, questionnaire: string, from: 'empty' | 'last' = 'empty') =>
  call<Attempt>('POST', `/brands/${brand}/assessments`, { questionnaire, from });
const answer = (id: string, question: string, options: readonly string[] | null) =>
  call<Attempt>('PUT', `/assessments/${id}/answers/${question}`, { answer: options });

/** Answers all that a profile answers and finishes. */
async function run(brand: string, profile: (typeof profiles)[number], questionnaire: 'export' | 'shop' | 'social') {
  const { body } = await start(brand, questionnaire);
  for (const [question, options] of Object.entries(profile.answers[questionnaire]))
    await answer(body.id, question, options);
  return call<ResultView>('POST', `/assessments/${body.id}/finish`);
}

const [maker] = profiles;
const modena = { country: 'IT', province: 'MO', size: 'micro', sector: 'beauty' };
let brand = '';

beforeAll(async () => {
  brand = await makeBrand('Acqua di Ghirlandina', modena);
});

test('every questionnaire says what is asked, why, and what each answer is worth', async () => {
  const { body } = await call<QuestionnaireView[]>('GET', '/questionnaires');
  expect(body.map((one) => one.id)).toEqual([...questionnaireIds]);
  const trademark = body[0]!.areas.flatMap((area) => area.questions).find((one) => one.id === 'trademark')!;
  expect(trademark.why.en).toMatch(/first/);
  expect(trademark.options.map((one) => one.points)).toEqual([0, 10, 60, 100]);
});

test('an attempt is left and found again, and two starts at once are one', async () => {
  const [one, other] = await Promise.all([start(brand, 'export'), start(brand, 'export')]);
  expect([one.status, other.status].toSorted()).toEqual([200, 201]);
  expect(one.body.id).toBe(other.body.id);
  expect(one.body.next).toBe('goods');
  await answer(one.body.id, 'goods', ['cosmetics']);
  await answer(one.body.id, 'known', null);
  const again = await start(brand, 'export');
  expect(again.body).toMatchObject({ answers: { goods: ['cosmetics'], known: null }, next: 'buyer_gender' });
  expect(again.body.asked).toContain('cosmetics_filing');
  expect(again.body.asked).not.toContain('food_registration');
});

test('answers at the same moment are all kept', async () => {
  const { id } = (await start(brand, 'export')).body;
  await Promise.all(
    (['demand', 'customer', 'rivals', 'label_zh', 'channel', 'stock'] as const).map((question) =>
      answer(id, question, null),
    ),
  );
  const { answers } = (await call<Attempt>('GET', `/assessments/${id}`)).body;
  for (const question of ['goods', 'demand', 'customer', 'rivals', 'label_zh', 'channel', 'stock'])
    expect(answers).toHaveProperty(question);
});

test('an answer that does not exist is refused with those that do, and nothing is kept', async () => {
  const { id } = (await start(brand, 'export')).body;
  expect((await answer(id, 'trademark', ['maybe'])).body).toMatchObject({ code: 'answer_unknown' });
  expect((await answer(id, 'trademark', ['none', 'filed'])).body).toMatchObject({ code: 'answer_single' });
  expect((await answer(id, 'codes', ['none'])).body).toMatchObject({ code: 'question_unknown' });
  expect((await call('PUT', `/assessments/${id}/answers/trademark`, { answer: [] })).status).toBe(400);
  expect((await call<Attempt>('GET', `/assessments/${id}`)).body.answers).not.toHaveProperty('trademark');
  expect((await answer('none', 'trademark', null)).body).toMatchObject({ code: 'assessment_not_found' });
});

test('a viewer reads and does not answer', async () => {
  const { id } = (await start(brand, 'export')).body;
  expect((await call('GET', `/assessments/${id}`, undefined, 'viewer')).status).toBe(200);
  expect((await call('PUT', `/assessments/${id}/answers/goods`, { answer: null }, 'viewer')).status).toBe(403);
});

test('contradictory answers are asked again before anything is told; who confirms both is believed, and it is kept', async () => {
  const { id } = (await start(brand, 'export')).body;
  await answer(id, 'stock', ['china']);
  const { body } = await answer(id, 'delivery', ['over21']);
  expect(body.contradictions).toMatchObject([
    { id: 'stock_delivery', between: [{ question: 'stock', isHere: true }, { question: 'delivery' }] },
  ]);
  const refused = await call('POST', `/assessments/${id}/finish`);
  expect(refused.body).toMatchObject({ code: 'assessment_contradictory', errors: [{ pointer: '/answers/stock' }] });
  expect((await call('POST', `/assessments/${id}/confirmed`, { contradiction: 'accounts' })).body).toMatchObject({
    code: 'contradiction_unknown',
  });
  await call('POST', `/assessments/${id}/confirmed`, { contradiction: 'stock_delivery' });
  const told = await call<ResultView>('POST', `/assessments/${id}/finish`);
  expect(told.body.result.confirmed).toMatchObject([{ between: [{ question: 'stock' }, { question: 'delivery' }] }]);
  expect(told.body.result).toMatchObject({ total: null, level: null });
});

test('what is finished stays: no answer, no second end, no removal, not even by SQL', async () => {
  const [last] = (await call<AttemptLine[]>('GET', `/brands/${brand}/assessments`)).body;
  expect((await answer(last!.id, 'goods', ['food'])).body).toMatchObject({ code: 'assessment_finished' });
  expect((await call('POST', `/assessments/${last!.id}/finish`)).body).toMatchObject({ code: 'assessment_finished' });
  expect((await call('DELETE', `/assessments/${last!.id}`)).body).toMatchObject({ code: 'assessment_finished' });
  await expect(
    sql`update assessment set result = null, finished_at = null where id = ${last!.id}`.execute(app.database.db),
  ).rejects.toThrow(/finished/);
});

test('the maker of Modena is told its level, steps with the answers they rest on, and what not to do yet', async () => {
  const { body } = await run(brand, maker!, 'export');
  expect(body.result).toMatchObject({ level: 'starting' });
  expect(body.result.steps).toHaveLength(5);
  const mark = body.result.steps.find((one) => one.id === 'file_trademark')!;
  expect(mark.restsOn).toMatchObject([{ question: 'trademark', answer: { en: 'No' } }]);
  expect(mark.lifts.map((one) => one.en)).toEqual(['No top-tier KOL before the trademark is filed']);
  expect(body.result.notYet.map((one) => one.id)).toContain('no_top_tier');
  expect(body.previous).toMatchObject({ total: null });
  expect(body.peers).toMatchObject({ companies: 0, isKnown: true });
});

test('the next attempt begins with the last answers and is compared with it', async () => {
  const { body } = await start(brand, 'export', 'last');
  expect(body.next).toBeNull();
  await answer(body.id, 'trademark', ['filed']);
  const { result, previous } = (await call<ResultView>('POST', `/assessments/${body.id}/finish`)).body;
  expect(previous!.areas.rights!).toBeLessThan(result.areas.find((one) => one.id === 'rights')!.score!);
  expect(result.notYet.map((one) => one.id)).not.toContain('no_top_tier');
});

test('an attempt that was begun by mistake is removed', async () => {
  const { id } = (await start(brand, 'social')).body;
  expect((await call('DELETE', `/assessments/${id}`)).status).toBe(204);
  expect((await call('GET', `/assessments/${id}`)).body).toMatchObject({ code: 'assessment_not_found' });
});

test('others are shown from ten of like size and trade on, as quartiles, and nobody by name', async () => {
  for (let index = 0; index < 9; index++) {
    const other = await makeBrand(`Concorrente ${index}`, { ...modena, province: null });
    await run(other, maker!, 'export');
  }
  const far = await makeBrand('Grande Casa', { ...modena, size: 'large' });
  await run(far, maker!, 'export');
  const [mine] = (await call<AttemptLine[]>('GET', `/brands/${brand}/assessments`)).body;
  const before = (await call<ResultView>('GET', `/assessments/${mine!.id}/result`)).body.peers;
  expect(before.companies).toBe(9);
  expect(before.areas.every((one) => one.middle === null)).toBe(true);
  await run(await makeBrand('Concorrente 9', modena), maker!, 'export');
  const { peers } = (await call<ResultView>('GET', `/assessments/${mine!.id}/result`)).body;
  expect(peers.companies).toBe(10);
  expect(peers.areas.find((one) => one.area === 'rights')).toMatchObject({ companies: 10, low: expect.any(Number) });
  expect(JSON.stringify(peers)).not.toMatch(/Concorrente/);
});

test('the result is a PDF in three languages', async () => {
  const [mine] = (await call<AttemptLine[]>('GET', `/brands/${brand}/assessments`)).body;
  for (const [language, words] of [
    ['it', 'Che cosa non fare ancora'],
    ['en', 'What not to do yet'],
    ['zh', '暂时不要做'],
  ] as const) {
    const pdf = await app.server.inject({
      url: `/api/v1/assessments/${mine!.id}/result.pdf?language=${language}`,
      headers: { cookie: await app.cookieOf('viewer') },
    });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const { text } = await readPdf(pdf.rawPayload);
    expect(text).toContain(closeUp(words));
    expect(text).not.toMatch(brokenText);
  }
});

test('an answer of another questionnaire that contradicts is shown as of there', async () => {
  const { id } = (await start(brand, 'shop')).body;
  const { body } = await answer(id, 'shop_cn', ['flagship']);
  expect(body.contradictions).toMatchObject([
    {
      id: 'shops',
      between: [
        { question: 'channel', isHere: false },
        { question: 'shop_cn', isHere: true },
      ],
    },
  ]);
  await answer(id, 'shop_cn', ['none']);
});

test('without an archive the proposed brief takes published bands, with one it takes its prices, and every field has a reason', async () => {
  await run(brand, maker!, 'shop');
  await run(brand, maker!, 'social');
  const bare = (await call<ProposalView>('GET', `/brands/${brand}/proposal`)).body;
  expect(bare.missing).toEqual([]);
  expect(bare.items.map((one) => one.field)).toHaveLength(10);
  for (const one of bare.items) expect(one.reasons.length, one.field).toBeGreaterThan(0);
  const budget = (view: ProposalView) => view.items.find((one) => one.field === 'budget')!;
  expect(
    budget(bare)
      .reasons.map((one) => one.en)
      .join(),
  ).toMatch(/published bands/);
  await importSamples(app.database, new Date());
  const filled = (await call<ProposalView>('GET', `/brands/${brand}/proposal`)).body;
  expect(budget(filled).grounds).toContain('archive');
  expect(
    budget(filled)
      .reasons.map((one) => one.en)
      .join(),
  ).toMatch(/like quotes in the archive/);
});

test('what is proposed is a brief, once it has a name and what a person must say', async () => {
  const { items, name } = (await call<ProposalView>('GET', `/brands/${brand}/proposal`)).body;
  const brief = Object.assign({ name: name.it }, ...items.map((one) => one.value));
  const made = await call<{ id: string }>('POST', `/brands/${brand}/briefs`, brief);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    goal: 'awareness',
    platforms: ['xiaohongshu'],
    fixedShareBps: 10_000,
    commissionBps: null,
  });
});

test('a brand that answered nothing is proposed what is usual, and told what is missing', async () => {
  const empty = await makeBrand('Nessuna Risposta', null);
  const { body } = await call<ProposalView>('GET', `/brands/${empty}/proposal`);
  expect(body.missing).toEqual([...questionnaireIds]);
  expect(body.items.find((one) => one.field === 'topics')).toMatchObject({ value: {} });
  expect((await call('GET', '/brands/none/proposal')).body).toMatchObject({ code: 'brand_not_found' });
});
