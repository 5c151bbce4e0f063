import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { importSamples, planSamples } from '../samples.ts';
import type { OffersView } from './contract-offer.ts';
import type { PlanLine } from './contract-view.ts';

const app = await testApp();
const { db } = app.database;
await importSamples(app.database, new Date());
const plan = await planSamples(app.database, new Date(), 'en');

const cookie = await app.cookieOf('manager');
const send = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie, 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
const get = async (url: string) => (await send('GET', url)).json();

/** Of the quoted lines that are paid a fee and commission, the one that sells most for its fee. */
const quoted = plan.lines
  .filter((line) => line.priceSource === 'quoted' && line.payKind === 'fixed_commission')
  .reduce((best, line) => ((line.sales ?? 0) / line.fee > (best.sales ?? 0) / best.fee ? line : best));
const asked = ({ accountId, option }: PlanLine, more = '') =>
  `account=${encodeURIComponent(accountId)}&option=${encodeURIComponent(option)}${more}`;
const offersOf = (line: PlanLine, more = '', brief = plan.briefId): Promise<OffersView> =>
  get(`/briefs/${brief}/offers?${asked(line, more)}`);

/** The sample brief with other economics, as a brief of its own. */
async function briefWith(change: object): Promise<string> {
  const brief = await get(`/briefs/${plan.briefId}`);
  const { id: _, brandId, brandName: __, createdAt: ___, ...rest } = brief;
  return (await send('POST', `/brands/${brandId}/briefs`, { ...rest, planGoal: 'reach', ...change })).json().id;
}

test('a line of a plan gets offers from the fee that the plan reckons with, each with what it rests on', async () => {
  const offers = await offersOf(quoted);
  expect(offers).toMatchObject({ fee: quoted.fee, feeSource: 'quoted', currency: 'EUR', missing: [] });
  expect(offers.offers[0]).toMatchObject({ kind: 'fixed', fixed: quoted.fee, expectedCost: quoted.fee });
  const { profit } = offers.offers[0]!;
  expect(profit!.p10).toBeLessThanOrEqual(profit!.p50);
  expect(profit!.p50).toBeLessThanOrEqual(profit!.p90);
  expect(profit!.breakEven!.after).toBeLessThan(profit!.breakEven!.before);
  expect(offers.rests).toMatchObject({
    returns: { share: 0.08, source: 'brief' },
    rates: { source: 'assumed', views: 0 },
    margin: 0.45,
  });
  expect(offers.rests.views!.posts).toBe(quoted.forecastPosts);
  expect(Object.keys(offers.rests.policies).sort()).toEqual(['forecast', 'match', 'offer', 'rates', 'sales']);
  expect(offers.rests.lines.length).toBeGreaterThan(4);
});

test('the same question has the same answer', async () => {
  expect(await offersOf(quoted)).toEqual(await offersOf(quoted));
});

test('where a sale brings enough, all three ways are offered, and the KOL that risks more costs more on average', async () => {
  const brief = await briefWith({ averageOrder: 60_000 });
  const { offers, left } = await offersOf(quoted, '', brief);
  expect(left).toEqual([]);
  expect(offers.map(({ kind }) => kind)).toEqual(['fixed', 'half', 'commission']);
  const costs = offers.map(({ expectedCost }) => expectedCost);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  for (const { guaranteeInstead, cap } of offers.slice(1)) {
    expect(guaranteeInstead).toBeGreaterThan(0);
    expect(cap!.saves).toBeGreaterThan(0);
  }
});

test('a brief says how much stays fixed: a larger part of the fee and a smaller commission, or a fee alone', async () => {
  const halfOf = async (fixedShareBps: number | null) => {
    const view = await offersOf(quoted, '', await briefWith({ averageOrder: 60_000, fixedShareBps }));
    return view.offers.find(({ kind }) => kind === 'half')!;
  };
  const [usual, more] = [await halfOf(null), await halfOf(7_000)];
  // The commission is rounded up to a basis point, the fixed part takes up what that leaves.
  expect(usual.fixed / quoted.fee).toBeCloseTo(0.5, 1);
  expect(more.fixed / quoted.fee).toBeCloseTo(0.7, 1);
  expect(more.commissionBps).toBeLessThan(usual.commissionBps);
  const alone = await offersOf(quoted, '', await briefWith({ averageOrder: 60_000, fixedShareBps: 10_000 }));
  expect(alone).toMatchObject({ payKind: 'fixed', offers: [{ kind: 'fixed' }] });
});

test('what the plan reckons with stands beside: the fee and the brief’s commission, or the KOL’s own', async () => {
  const { asPlanned } = await offersOf(quoted);
  expect(asPlanned).toMatchObject({ source: 'brief', fixed: quoted.fee, commissionBps: 1_500 });
  expect(asPlanned!.expectedCost).toBeGreaterThan(quoted.fee);
  await sql`insert into price_term (account_id, kind, bps, valid_from) values (${quoted.accountId}, 'commission', 2200, current_date)`.execute(
    db,
  );
  expect((await offersOf(quoted)).asPlanned).toMatchObject({ source: 'kol', commissionBps: 2_200 });
  const { text } = await get(`/briefs/${plan.briefId}/message?${asked(quoted, '&offer=planned')}`);
  expect(text).toContain('+ 佣金 22%');
  expect(text).not.toContain('保底');
  await sql`delete from price_term where account_id = ${quoted.accountId}`.execute(db);
});

test('offers can start from another sum, which the message then does not call the quote', async () => {
  const fee = Math.round(quoted.fee / 2);
  expect(await offersOf(quoted, `&fee=${fee}`)).toMatchObject({ fee, feeSource: 'given', asked: quoted.fee });
  const text = async (sum: number) =>
    (await get(`/briefs/${plan.briefId}/message?${asked(quoted, `&offer=fixed&fee=${sum}`)}`)).text;
  expect(await text(fee)).toContain('预算内能给到');
  expect(await text(quoted.fee)).toContain('参考了您的报价');
});

test('more posts sell more, but less than so many times as much', async () => {
  const format = quoted.format;
  const of = (posts: number): Promise<OffersView> =>
    get(
      `/briefs/${plan.briefId}/offers?account=${encodeURIComponent(quoted.accountId)}&format=${format}&posts=${posts}`,
    );
  const [one, three] = [await of(1), await of(3)];
  expect(three.fee).toBe(3 * one.fee!);
  expect(three.sales!.net.p50 / one.sales!.net.p50).toBeCloseTo(2.44, 6);
});

test('whom the match pays a fee only is offered nothing else, also where a person chose so', async () => {
  const brief = await briefWith({ averageOrder: 60_000 });
  await send('PUT', `/briefs/${brief}/pay/${quoted.kolId}`, { kind: 'fixed' });
  const { offers, left, payKind } = await offersOf(quoted, '', brief);
  expect(payKind).toBe('fixed');
  expect(offers.map(({ kind }) => kind)).toEqual(['fixed']);
  expect(left.map(({ reason }) => reason)).toEqual(['fixed_only', 'fixed_only']);
});

test('without order value there is still the fixed fee and what is said of the quote, and it says what is missing', async () => {
  const brief = await briefWith({ averageOrder: null, marginBps: null });
  const { offers, left, missing, quotes, sales, counter } = await offersOf(quoted, '', brief);
  expect(missing.map(({ code }) => code)).toEqual(['order_value', 'margin']);
  expect(offers).toMatchObject([{ kind: 'fixed', fixed: quoted.fee, profit: null }]);
  expect(left.map(({ reason }) => reason)).toEqual(['sales_unknown', 'sales_unknown']);
  expect(sales).toBeNull();
  expect(quotes[0]!.position).not.toBeNull();
  expect(counter!.fee).toBeLessThanOrEqual(quoted.fee);
});

test('without margin only profit is missing', async () => {
  const brief = await briefWith({ averageOrder: 60_000, marginBps: null });
  const { offers, missing } = await offersOf(quoted, '', brief);
  expect(missing.map(({ code }) => code)).toEqual(['margin']);
  expect(offers.map(({ kind, profit }) => [kind, profit])).toEqual([
    ['fixed', null],
    ['half', null],
    ['commission', null],
  ]);
});

test('a quote above what comparables ask is answered with what those are paid', async () => {
  const { accountId } = quoted;
  await sql`insert into price (account_id, format, amount, currency, valid_from)
    values (${accountId}, ${quoted.format}, 99900000, 'CNY', current_date)
    on conflict do nothing`.execute(db);
  const dear: OffersView = await get(
    `/briefs/${plan.briefId}/offers?account=${encodeURIComponent(accountId)}&format=${quoted.format}`,
  );
  const [quote] = dear.quotes;
  expect(quote).toMatchObject({ position: 'above', source: 'quoted' });
  expect(quote!.over).toBeGreaterThan(1);
  expect(dear.counter).toMatchObject({ fee: quote!.fair, reason: 'above' });
  expect(quote!.fair).toBeLessThan(quote!.comparables!.middle);
  await sql`delete from price where account_id = ${accountId} and amount = 99900000`.execute(db);
});

test('the message names the offer in the language of the reader, for a brief and for a line of a plan', async () => {
  const zh = await get(`/briefs/${plan.briefId}/message?${asked(quoted, '&offer=fixed')}`);
  expect(zh.text).toContain(`${quoted.name}老师，您好！`);
  expect(zh.text).toContain('一口价');
  const line = `/plans/${plan.id}/message?account=${encodeURIComponent(quoted.accountId)}&offer=fixed`;
  expect(await get(line)).toEqual(zh);
  expect((await get(`${line}&language=it`)).text).toContain('tutto compreso');
});

test('what cannot be offered or is not there is refused by name', async () => {
  const half = await get(`/briefs/${plan.briefId}/message?${asked(quoted, '&offer=half')}`);
  expect(half).toMatchObject({ code: 'offer_not_possible', title: expect.stringContaining('too few sales') });
  expect(await get(`/briefs/${plan.briefId}/offers?account=none`)).toMatchObject({ code: 'account_not_found' });
  expect(await get(`/briefs/none/offers?${asked(quoted)}`)).toMatchObject({ code: 'brief_not_found' });
  expect(await get(`/plans/${plan.id}/message?account=none&offer=fixed`)).toMatchObject({
    code: 'account_not_in_plan',
  });
  const wrong = await send('GET', `/briefs/${plan.briefId}/offers?account=a&option=film:1`);
  expect([wrong.statusCode, wrong.json().errors[0].detail]).toEqual([400, expect.stringContaining('video:2')]);
  expect((await send('GET', `/briefs/${plan.briefId}/offers?account=a&posts=5`)).statusCode).toBe(400);
});
