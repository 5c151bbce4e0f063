import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { refreshCards } from '../archive/store-card.ts';
import type { Draft, PlanView } from './contract-view.ts';

const app = await testApp();
const { db } = app.database;
for (let number = 1; number <= 30; number += 1)
  await anAccount(db, {
    id: `a${number}`,
    name: `达人${number}`,
    followers: 6_000 * number,
    topics: number % 2 === 0 ? ['food'] : ['food', 'cars'],
    platform: number % 3 === 0 ? 'weibo' : 'douyin',
  });
await anAccount(db, { id: 'blank', name: '无名', followers: null, topics: ['food'], platform: 'douyin' });
await sql`insert into price (account_id, format, amount, currency, valid_from) select 'a' || n, 'video', 30000 * n, 'CNY', '2026-01-01' from generate_series(1, 30) n`.execute(
  db,
);
await sql`insert into price (account_id, format, amount, currency, valid_from) values ('a6', 'image', 90000, 'CNY', '2026-01-01')`.execute(
  db,
);
await refreshCards(db);

async function call<Value>(
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const answer = await app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf(role) },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() as Value };
}

const { body: brand } = await call<{ id: string }>('POST', '/brands', { name: 'Fichi' });
const { body: brief } = await call<{ id: string }>('POST', `/brands/${brand.id}/briefs`, {
  name: 'Lancio',
  goal: 'launch',
  topics: ['food'],
  budget: 300_000,
  currency: 'EUR',
});
const draft = (wishes: object) => call<Draft>('POST', `/briefs/${brief.id}/draft`, wishes);

test('a draft explains itself and nobody keeps it', async () => {
  const { body } = await draft({});
  expect(body.lines.length).toBeGreaterThan(0);
  expect(body.cost).toBe(body.lines.reduce((sum, line) => sum + line.cost, 0));
  expect(body.outcome.reach.p10).toBeLessThan(body.outcome.reach.p90);
  expect(body.cells.map((cell) => cell.topic)).toEqual(['food', 'food']);
  expect(body.unforeseeable).toBe(1);
  expect(body.notes).toContain('no_order_value');
  for (const one of body.notTaken) expect(one.text.it).not.toContain('{');
  expect((await call<unknown[]>('GET', `/plans?brief=${brief.id}`)).body).toEqual([]);
});

test('an account with quotes for two formats may be booked for both together', async () => {
  const { body } = await draft({ lock: [{ accountId: 'a6', option: 'image:1+video:1' }] });
  const line = body.lines.find(({ accountId }) => accountId === 'a6')!;
  expect(line.pieces).toEqual([
    { format: 'image', posts: 1 },
    { format: 'video', posts: 1 },
  ]);
  expect(line.posts).toBe(2);
});

test('the goal of sales needs what an order brings; with it, sales and the chance of a loss are told', async () => {
  expect(await draft({ goal: 'sales' })).toMatchObject({ status: 422, body: { code: 'economics_unknown' } });
  const { body: rich } = await call<{ id: string }>('POST', `/brands/${brand.id}/briefs`, {
    ...{ name: 'Vendite', goal: 'launch', topics: ['food'], budget: 300_000, currency: 'EUR' },
    ...{ averageOrder: 4_000, marginBps: 6_000, commissionBps: 1_000, planGoal: 'sales' },
  });
  const { body } = await call<Draft>('POST', `/briefs/${rich.id}/draft`, {});
  expect(body.goal).toBe('sales');
  expect(body.sales).toBeGreaterThan(0);
  expect(body.lossChance).toBeGreaterThanOrEqual(0);
  const variable = body.lines.find((line) => line.payKind === 'fixed_commission')!;
  expect(variable.cost).toBe(variable.fee + variable.commission!);
});

test('“why not?” answers for anybody: taken, left out, not foreseeable', async () => {
  const { body: first } = await draft({});
  const taken = first.lines[0]!;
  const ask = async (q: string, wishes: object = {}) =>
    (
      await call<{ rows: { accountId: string; isTaken: boolean; reason: string | null }[] }>(
        'POST',
        `/briefs/${brief.id}/why-not`,
        { q, wishes },
      )
    ).body.rows;
  expect(await ask(taken.name)).toContainEqual(
    expect.objectContaining({ accountId: taken.accountId, isTaken: true, reason: null }),
  );
  expect((await ask('无名'))[0]).toMatchObject({ reason: 'unforeseeable' });
  expect(
    (await ask(taken.name, { ban: [taken.accountId] })).find((one) => one.accountId === taken.accountId),
  ).toMatchObject({ reason: 'banned' });
});

test('a line has substitutes that fit the money', async () => {
  const { body } = await draft({});
  const line = body.lines[1]!;
  const { body: swaps } = await call<{ accountId: string; cost: number }[]>('POST', `/briefs/${brief.id}/substitutes`, {
    accountId: line.accountId,
    wishes: {},
  });
  expect(swaps.length).toBeGreaterThan(0);
  for (const { cost } of swaps) expect(cost).toBeLessThanOrEqual(300_000 - body.cost + line.cost);
});

test('a plan is kept, named, commented, approved and opened again, by somebody; a viewer may only look', async () => {
  const { body: plan } = await call<PlanView>('POST', `/briefs/${brief.id}/plans`, {
    name: 'Prudente',
    risk: 'careful',
  });
  expect(plan).toMatchObject({ name: 'Prudente', state: 'draft', wishes: { risk: 'careful' }, approvedAt: null });
  expect(plan.curve.points.length).toBeGreaterThan(3);
  expect(plan.case).toMatchObject({ risk: 'careful', inCase: plan.outcome.reach.p10 });
  expect(plan.case!.inCase).toBeGreaterThanOrEqual(plan.case!.evenInCase);
  const { body: named } = await call<PlanView>('PATCH', `/plans/${plan.id}`, { name: 'Per la direzione' });
  expect(named.name).toBe('Per la direzione');
  const { body: said } = await call<PlanView>('POST', `/plans/${plan.id}/comments`, { text: 'Va bene' });
  expect(said.comments).toMatchObject([{ text: 'Va bene' }]);
  const { body: approved } = await call<PlanView>('PATCH', `/plans/${plan.id}`, { state: 'approved' });
  expect(approved.approvedBy).toBe(said.comments[0]!.by);
  expect(approved.approvedAt).not.toBeNull();
  const { body: opened } = await call<PlanView>('PATCH', `/plans/${plan.id}`, { state: 'draft' });
  expect(opened).toMatchObject({ state: 'draft', approvedAt: null, approvedBy: null });
  expect((await call('PATCH', `/plans/${plan.id}`, { state: 'approved' }, 'viewer')).status).toBe(403);
  expect((await call('POST', `/briefs/${brief.id}/draft`, {}, 'viewer')).status).toBe(200);
  expect(await call('PATCH', '/plans/none', { name: 'x' })).toMatchObject({
    status: 404,
    body: { code: 'plan_not_found' },
  });
});

test('a plan that an earlier version kept still opens, with what was known then', async () => {
  await sql`insert into plan (id, brief_id, name, state, options, cost, currency, value, reach, bound, gap, result)
    values ('old', ${brief.id}, 'Vecchio', 'draft', '{"must":[],"ban":[],"maxKols":null}', 5000, 'EUR', 900, 900, 910, 0.011,
      '{"budget":6000,"candidates":30,"unforeseeable":0,"milliseconds":4,"relaxed":[],"byHand":{"biggestNames":800,"lowestPrice":850},"policies":{}}')`.execute(
    db,
  );
  await sql`insert into plan_line (plan_id, position, account_id, kol_id, format, posts, pieces, cost, fee, price_source, adds, views)
    select 'old', 0, account_id, kol_id, 'video', 1, '[{"format":"video","posts":1}]', 5000, 5000, 'quoted', 900, 1000 from card where account_id = 'a1'`.execute(
    db,
  );
  const { body } = await call<PlanView>('GET', '/plans/old');
  expect(body).toMatchObject({ name: 'Vecchio', budget: 6_000, reach: 900, notes: ['earlier'], kols: 1 });
  expect(body.lines[0]).toMatchObject({ name: '达人1', cost: 5_000, adds: 900 });
});

test('a plan from before plans were chosen for bad or good luck reads as chosen for the average', async () => {
  const { body: plan } = await call<PlanView>('POST', `/briefs/${brief.id}/plans`, {});
  await sql`update plan set result = result #- '{draft,case}' where id = ${plan.id}`.execute(db);
  expect((await call<PlanView>('GET', `/plans/${plan.id}`)).body.case).toBeNull();
  const paper = await app.server.inject({
    ...{ method: 'GET', url: `/api/v1/plans/${plan.id}.pdf?language=zh` },
    headers: { cookie: await app.cookieOf('viewer') },
  });
  expect(paper.statusCode).toBe(200);
});
