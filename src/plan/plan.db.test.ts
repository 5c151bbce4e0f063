import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';

const app = await testApp();
const { db } = app.database;
for (let number = 1; number <= 40; number += 1)
  await anAccount(db, {
    id: `a${number}`,
    name: `达人${number}`,
    followers: 5_000 * number,
    topics: number % 2 === 0 ? ['food'] : ['cars'],
    platform: number % 3 === 0 ? 'weibo' : 'douyin',
  });
await sql`insert into price (account_id, format, amount, currency, valid_from) select 'a' || n, 'video', 20000 * n, 'CNY', '2026-01-01' from generate_series(1, 30) n`.execute(
  db,
);
const { refreshCards } = await import('../archive/store-card.ts');
await refreshCards(db);

const call = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  (
    await app.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: { cookie: await app.cookieOf('manager') },
      ...(payload ? { payload } : {}),
    })
  ).json();
const brand = await call('POST', '/brands', { name: 'Fichi' });
const brief = await call('POST', `/brands/${brand.id}/briefs`, {
  name: 'Lancio',
  goal: 'launch',
  topics: ['food'],
  budget: 200_000,
  currency: 'EUR',
});

test('a plan stays under the budget, proves its gap and beats both ways to choose by hand', async () => {
  const plan = await call('POST', `/briefs/${brief.id}/plans`, {});
  expect(plan.cost).toBeLessThanOrEqual(200_000);
  expect(plan.cost).toBe(plan.lines.reduce((sum: number, line: { cost: number }) => sum + line.cost, 0));
  expect(plan.bound).toBeGreaterThanOrEqual(plan.reach * (1 - 1e-12));
  expect(plan.gap).toBeLessThan(0.03);
  expect(plan.reach).toBeGreaterThanOrEqual(plan.byHand.biggestNames * (1 - 1e-12));
  expect(plan.reach).toBeGreaterThanOrEqual(plan.byHand.lowestPrice * (1 - 1e-12));
  expect(new Set(plan.lines.map((line: { kolId: string }) => line.kolId)).size).toBe(plan.lines.length);
});

test('a price that nobody quoted is marked as estimated', async () => {
  const plan = await call('POST', `/briefs/${brief.id}/plans`, { must: ['a40', 'a2'] });
  const sourceOf = (account: string) =>
    plan.lines.find((line: { accountId: string }) => line.accountId === account)?.priceSource;
  expect([sourceOf('a40'), sourceOf('a2')]).toEqual(['estimated', 'quoted']);
});

test('a banned account is left out, and more money never reaches fewer people', async () => {
  const first = await call('POST', `/briefs/${brief.id}/plans`, {});
  const best = first.lines[0].accountId;
  const without = await call('POST', `/briefs/${brief.id}/plans`, { ban: [best] });
  expect(without.lines.some((line: { accountId: string }) => line.accountId === best)).toBe(false);
  const richer = await call('POST', `/briefs/${brief.id}/plans`, { budget: 400_000 });
  expect(richer.reach).toBeGreaterThan(first.reach);
  expect(await call('GET', `/plans?brief=${brief.id}`)).toHaveLength(5);
});

test('a budget below the cheapest post and an empty archive are refused by name', async () => {
  expect(await call('POST', `/briefs/${brief.id}/plans`, { budget: 100 })).toMatchObject({ code: 'budget_too_small' });
  const nobody = await call('POST', `/brands/${brand.id}/briefs`, {
    name: 'x',
    goal: 'launch',
    topics: ['food'],
    budget: 1_000,
    currency: 'CNY',
    platforms: ['zhihu'],
  });
  expect(await call('POST', `/briefs/${nobody.id}/plans`, {})).toMatchObject({ code: 'nobody_eligible' });
});

test('a plan becomes a campaign with a placement per KOL and its money', async () => {
  const plan = await call('POST', `/briefs/${brief.id}/plans`, {});
  const campaign = await call('POST', '/campaigns/from-plan', { planId: plan.id, name: 'Lancio 11.11' });
  expect(campaign).toMatchObject({
    brandName: 'Fichi',
    placements: plan.lines.length,
    currency: 'EUR',
    states: { invited: plan.lines.length },
  });
  const placements = await call('GET', `/campaigns/${campaign.id}/placements`);
  const fees = placements.flatMap((one: { deliverables: { fee: number }[] }) =>
    one.deliverables.map((deliverable) => deliverable.fee),
  );
  expect(fees.reduce((sum: number, fee: number) => sum + fee, 0)).toBe(plan.cost);
});
