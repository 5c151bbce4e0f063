import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';

const app = await testApp();
const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, language = 'en') =>
  app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf('manager'), 'accept-language': language },
    ...(payload ? { payload } : {}),
  });

const brand = {
  name: 'Fichi del Cilento',
  terms: ['无花果酱'],
  competitors: [{ name: 'Bonne Maman', fame: 3, productClass: 'food' }],
};
const brief = {
  name: 'Lancio',
  goal: 'launch',
  topics: ['food'],
  budget: 2_000_000,
  currency: 'EUR',
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
};

test('a brand is made once and changed after', async () => {
  const made = (await call('POST', '/brands', brand)).json();
  expect(made).toMatchObject({ name: brand.name, competitors: brand.competitors, products: [] });
  expect((await call('POST', '/brands', brand)).json()).toMatchObject({ code: 'brand_name_taken' });
  const changed = await call('PUT', `/brands/${made.id}`, {
    ...brand,
    products: [{ name: 'Confettura', productClass: 'food' }],
  });
  expect(changed.json().products).toEqual([{ name: 'Confettura', productClass: 'food', terms: [] }]);
});

test('a brief goes out as YAML and comes back as the same brief of the same brand', async () => {
  const [first] = (await call('GET', '/brands')).json();
  const made = (await call('POST', `/brands/${first.id}/briefs`, brief)).json();
  expect(made).toMatchObject({ ...brief, brandName: brand.name });
  const yaml = (await call('GET', `/briefs/${made.id}/brief.yaml`)).body;
  const back = (await call('POST', '/briefs/from-yaml', { yaml })).json();
  expect(back).toMatchObject({ ...brief, brandId: first.id });
  // The same file is the same brief; one word changed, and it is another.
  expect((await call('GET', `/briefs?brand=${first.id}`)).json()).toHaveLength(1);
  await call('POST', '/briefs/from-yaml', { yaml: yaml.replace(/name: Lancio/, 'name: Rilancio') });
  expect((await call('GET', `/briefs?brand=${first.id}`)).json()).toHaveLength(2);
});

test('shares of tiers and platforms, target group and economics are stored as they were given', async () => {
  const [first] = (await call('GET', '/brands')).json();
  const wishes = {
    audience: { genders: ['female'], ages: ['45+'], regions: ['上海'] },
    planGoal: 'sales',
    tierShares: { long_tail: { min: 0.1, max: 0.4 } },
    platformShares: { taobao_live: { min: 0, max: 0.5 } },
    averageOrder: 4_800,
    marginBps: 4_500,
    returnRateBps: 1_200,
    platformFeeBps: 500,
    commissionBps: 1_500,
    currency: 'GBP',
  };
  const made = (await call('POST', `/brands/${first.id}/briefs`, { ...brief, ...wishes })).json();
  expect(made).toMatchObject(wishes);
  expect((await call('PUT', `/briefs/${made.id}`, { ...brief })).json()).toMatchObject({
    audience: { genders: [], ages: [], regions: [] },
    platformShares: {},
    marginBps: null,
  });
});

test('a brief of before these wishes, with nulls in their place, is read', async () => {
  const [first] = (await call('GET', '/brands')).json();
  await sql`insert into brief (id, brand_id, name, goal, budget, currency, topics) values ('old', ${first.id}, 'Old', 'launch', 100, 'EUR', '{food}')`.execute(
    app.database.db,
  );
  expect((await call('GET', '/briefs/old')).json()).toMatchObject({
    planGoal: 'reach',
    averageOrder: null,
    platformShares: {},
  });
});

test('a brief without a budget is refused in Italian, with the field', async () => {
  const [first] = (await call('GET', '/brands')).json();
  const { budget: _, ...incomplete } = brief;
  const answer = await call('POST', `/brands/${first.id}/briefs`, incomplete, 'it');
  expect(answer.json()).toMatchObject({
    code: 'invalid_request',
    title: 'La richiesta non è valida',
    errors: [{ pointer: '/budget' }],
  });
});

test('a brief that ends before it starts is refused', async () => {
  const [first] = (await call('GET', '/brands')).json();
  const answer = await call('POST', `/brands/${first.id}/briefs`, { ...brief, endsOn: '2026-10-01' });
  expect(answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/endsOn' }] });
});

test('a company is not known until somebody describes it, and a province is of Italy alone', async () => {
  const made = (await call('POST', '/brands', { name: 'Acqua di Modena' })).json();
  const url = `/brands/${made.id}/company`;
  expect((await call('GET', url)).json()).toBeNull();
  const modena = { country: 'IT', province: 'MO', size: 'micro', sector: 'beauty' };
  expect((await call('PUT', url, modena)).json()).toEqual({ ...modena, brandId: made.id });
  expect((await call('GET', url)).json()).toMatchObject(modena);
  const abroad = await call('PUT', url, { ...modena, country: 'FR' });
  expect(abroad.json()).toMatchObject({ errors: [{ pointer: '/province' }] });
  expect((await call('GET', url)).json()).toMatchObject(modena);
  expect((await call('GET', '/brands/none/company')).json()).toMatchObject({ code: 'brand_not_found' });
});
