// The way over the database, KOL by KOL, against one settlement over everything: the same statements and the same chain.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { editDeliverableAs, movePlacementTo } from '../../test/support/moving.ts';
import { canonicalJson } from '../base/json.ts';
import { pickIndex, randomFrom } from '../base/random.ts';
import { agreeTerms } from '../campaign/service.ts';
import { orderShape, refundShape } from '../tracking/contract.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { insertCoupon } from '../tracking/store-link.ts';
import { feedKol } from './feed.ts';
import { closePeriod, recordRate, viewSettlement } from './service.ts';
import { approveStatement, confirmPayout, returnPayout } from './service-payout.ts';
import { verifyLedger } from './service-verify.ts';
import { settle } from './settle.ts';
import { findStatement, loadFrame } from './store.ts';
import { listSales } from './store-sales.ts';

const { db } = await testDatabase();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const dayMs = 86_400_000;
for (const id of ['a', 'b', 'c']) await anAccount(db, { id, name: `KOL ${id}` });
await recordRate(db, { from: 'EUR', to: 'CNY', on: '2020-01-01', value: '7.8123', source: 'test' });

/** A campaign of three KOLs, two of them with an agency, published. */
async function published() {
  const campaign = await aCampaign(db, ['a', 'b', 'c'], {}, new Date(Date.now() - 60 * dayMs));
  for (const [place, placement] of campaign.placements.entries()) {
    const agency = place < 2 ? { id: 'mcn', bps: 1_777 } : null;
    const steps = [
      { above: 0, bps: 1_333 },
      { above: 30_000, bps: 2_222 },
    ];
    const terms = { commission: [{ product: '*', mode: 'marginal' as const, steps }], agency, serviceFeeBps: 1_000 };
    const bonus = [{ id: 'first', above: 40_000, amount: 5_000 }];
    await agreeTerms(db, placement.id, { terms: { ...terms, bonus } }, null, new Date());
    await movePlacementTo(db, placement.id, 'agreed');
    for (const { id } of placement.deliverables)
      await editDeliverableAs(db, id, { draft: '广告', url: 'https://example.com/1' });
    for (const to of ['drafted', 'approved', 'published'] as const) await movePlacementTo(db, placement.id, to);
    await insertCoupon(db, `${campaign.id.slice(0, 8)}-${place}`, placement);
  }
  return campaign;
}

/** Everything that happened, settled at once. */
async function settledWhole(campaignId: string) {
  const frame = await loadFrame(db, campaignId);
  const kols = [...new Set(frame.placements.map((one) => one.kolId))].sort();
  const events = [];
  for (const kol of kols) {
    const { orders, refunds } = await listSales(db, campaignId, kol);
    events.push(...feedKol(frame, kol, orders, refunds));
  }
  // What concerns everybody was told once for each.
  const seen = new Set<string>();
  const once = events.filter(({ event }) => {
    if (event.type !== 'period_close' && event.type !== 'rate') return true;
    const key = canonicalJson(event);
    return seen.has(key) ? false : seen.add(key);
  });
  const agencies = frame.payouts
    .filter(({ statement }) => statement.includes('/agency:'))
    .flatMap(({ statement, at, returnedAt }) => [
      { type: 'payout_confirmed' as const, at: at.toISOString(), statement },
      ...(returnedAt === null ? [] : [{ type: 'payout_returned' as const, at: returnedAt.toISOString(), statement }]),
    ]);
  // Of one moment, what happened comes before the close that it is part of, as in the feed of each KOL.
  const isLast = (type: string) => type === 'period_close' || type.startsWith('payout');
  const flat = once.map(({ event }) => event);
  const all = [...flat.filter(({ type }) => !isLast(type)), ...flat.filter(({ type }) => isLast(type)), ...agencies];
  return settle(
    all.map((event, sequence) => ({ sequence, event })),
    sha256,
  );
}

test.each([1, 2, 3, 4])('random history %i: orders, returns, closes, payouts that come back', async (seed) => {
  const random = randomFrom(seed);
  const campaign = await published();
  const orders: { id: string; left: number }[] = [];
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 12; n++) {
      const at = new Date(Date.now() - (9 + 40 * random()) * dayMs).toISOString();
      const gross = 1 + pickIndex(random, 20_000);
      const id = `${seed}-${round}-${n}`;
      const line = { id: '1', product: 'p', quantity: 1, gross, discount: 0 };
      const [currency, coupon] = [
        random() < 0.3 ? 'EUR' : 'CNY',
        `${campaign.id.slice(0, 8)}-${pickIndex(random, 4)}`,
      ] as const;
      const paidAt = random() < 0.9 ? at : null;
      await takeDocument(
        db,
        campaign.id,
        'table',
        orderShape.parse({
          type: 'order',
          id,
          at,
          paidAt,
          currency,
          visitor: null,
          coupons: [coupon],
          lines: [line],
        }),
      );
      orders.push({ id, left: gross });
    }
    for (let n = 0; n < 8; n++) {
      const order = orders[pickIndex(random, orders.length)]!;
      const amount = random() < 0.4 ? order.left : Math.ceil(order.left * random());
      if (amount === 0) continue;
      order.left -= amount;
      const refund = { type: 'refund' as const, id: `r-${seed}-${round}-${n}`, order: order.id };
      await takeDocument(
        db,
        campaign.id,
        'table',
        refundShape.parse({ ...refund, at: new Date().toISOString(), lines: [{ line: '1', amount }] }),
      );
    }
    const { statements } = await closePeriod(db, campaign.id, `P${round}`, new Date(), 'one');
    for (const { periodId, kolId, payable, paidAt } of statements) {
      if (payable === '0' || paidAt !== null || random() < 0.3) continue;
      const named = [campaign.id, periodId, kolId] as const;
      await approveStatement(db, named, new Date(), 'two');
      await confirmPayout(db, named, new Date(), null);
      if (random() < 0.3) await returnPayout(db, named, 'AC04', new Date(), null);
    }
  }
  const final = await closePeriod(db, campaign.id, 'last', new Date(), 'one');
  const whole = await settledWhole(campaign.id);
  expect(whole.refused).toEqual([]);
  expect(final.statements.map(({ id }) => id).sort()).toEqual(whole.statements.map(({ id }) => id).sort());
  for (const { paid: _, ...statement } of whole.statements) {
    const [period, kol] = [statement.id.slice(0, statement.id.length - statement.kol.length - 1), statement.kol];
    const row = await findStatement(db, campaign.id, period, kol);
    expect(String(row!.document.canonical)).toBe(canonicalJson(statement));
  }
  expect(final.periods[0]!.head).toBe(whole.head);
  const { balances } = await viewSettlement(db, campaign.id);
  const booked = balances.filter(({ balance }) => balance !== '0').map(({ account, balance }) => [account, balance]);
  const reckoned = whole.balances
    .filter(({ balance }) => balance !== 0n)
    .map(({ account, balance }) => [account, `${balance}`]);
  expect(booked.sort()).toEqual(reckoned.sort());
  expect((await verifyLedger(db, campaign.id)).brokenAt).toBeNull();
  expect(whole.statements.some(({ shares }) => shares !== undefined)).toBe(true);
});
