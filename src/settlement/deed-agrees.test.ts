// The contract and the ledger say the same: the numbers that stand in the contract's words, read back in every language and reckoned
// with by hand, are what the engine pays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsDraw } from '../../test/support/deed-draws.ts';
import { type Outcome, owedBy, paidFor, type Sale } from '../../test/support/deed-pay.ts';
import { readDeed } from '../../test/support/deed-reader.ts';
import { sha256 } from '../../test/support/settlement-events.ts';
import { languages } from '../base/words.ts';
import type { DeedFacts } from '../campaign/contract-deed.ts';
import { assembleDeed } from '../campaign/deed-assemble.ts';
import { deedClauses } from '../campaign/deed-clauses/all.ts';
import { delayCut, type FeeCut, killFeeId, killFeeOf, remedyCut, sumOfCuts } from '../campaign/fee-cut.ts';
import type { FedFrame, FedOrder, FedPlacement, FedRefund } from './feed.ts';
import { AgencyShares, replayKol } from './replay.ts';

const start = Date.parse('2026-01-01T00:00:00+08:00');
const day = 86_400_000;
const closes = [31, 59, 90, 200].map((days) => start + days * day);

const saleDraw = fc.record({
  product: fc.constantFrom('p1', 'p2', 'p3'),
  category: fc.constantFrom('c1', undefined),
  minute: fc.integer({ min: 0, max: 85 * 1_440 }),
  gross: fc.integer({ min: 0, max: 200_000 }),
  discounts: fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 100 })),
  beside: fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 9_000 })),
  refunds: fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 60 * 1_440 })), {
    maxLength: 2,
  }),
});

/** Distinct moments, so that nothing hangs on ties. */
function salesOf(
  deed: { shipping: boolean; tax: boolean },
  drawn: readonly (typeof saleDraw extends fc.Arbitrary<infer One> ? One : never)[],
): Sale[] {
  return drawn.map((one, place) => {
    const gross = BigInt(one.gross);
    const discount = BigInt(Math.min(one.gross, one.discounts[0]));
    const platformDiscount = (discount * BigInt(one.discounts[1])) / 100n;
    const paidMs = start + one.minute * 60_000 + place * 997;
    const sale: Sale = {
      ...{ id: `o${place}`, product: one.product, category: one.category, paidMs, gross, discount, platformDiscount },
      ...{ shipping: BigInt(one.beside[0]), tax: BigInt(one.beside[1]), refunds: [] },
    };
    let left = paidFor(deed, sale);
    const refunds = one.refunds.map(([share, minutes], index) => {
      const amount = share >= 100 ? left : (left * BigInt(share)) / 100n;
      left -= amount;
      return { atMs: paidMs + minutes * 60_000 + 1 + index * 61 * day, amount };
    });
    return { ...sale, refunds: refunds.filter(({ amount }) => amount > 0n) };
  });
}

const outcomeDraw = fc.record({
  published: fc.array(fc.option(fc.integer({ min: 0, max: 100 * 1_440 }), { nil: null, freq: 3 }), {
    minLength: 4,
    maxLength: 4,
  }),
  isBought: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  isBelowViews: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  cancelled: fc.option(fc.tuple(fc.integer({ min: 0, max: 100 * 1_440 }), fc.constantFrom(0, 1, 2)), {
    nil: null,
    freq: 2,
  }),
});

function outcomeOf(facts: DeedFacts, drawn: typeof outcomeDraw extends fc.Arbitrary<infer One> ? One : never): Outcome {
  const cancelMs = drawn.cancelled === null ? null : start + drawn.cancelled[0] * 60_000 + 500;
  const published = facts.deliverables.map((_, place) => {
    const minute = drawn.published[place] ?? null;
    const at = minute === null ? null : start + minute * 60_000 + 10 + place;
    return at !== null && cancelMs !== null && at > cancelMs ? null : at;
  });
  return {
    ...{ publishedMs: published, isBought: drawn.isBought, isBelowViews: drawn.isBelowViews },
    cancelled: cancelMs === null ? null : { atMs: cancelMs, stage: drawn.cancelled![1] as 0 | 1 | 2 },
  };
}

const stages = ['before_draft', 'after_draft', 'after_approval'] as const;

/** The placement as the ledger is fed with it: fees less what was cut, and what is owed for cancelled content. */
function placementOf(facts: DeedFacts, outcome: Outcome): FedPlacement {
  const { conditions } = facts.terms;
  const contents = facts.deliverables.map(({ id, fee, dueOn }, place) => {
    const at = outcome.publishedMs[place] ?? null;
    if (at === null) return { id, fee, doneAt: null };
    const cut = (reason: FeeCut['reason'], amount: number): FeeCut => ({
      reason,
      amount,
      at: '',
      by: null,
      note: null,
    });
    const cuts = [
      cut('delay', delayCut(conditions, fee, dueOn, new Date(at)).cut),
      ...(outcome.isBought[place] ? [cut('bought_engagement', remedyCut(conditions, 'bought_engagement', fee))] : []),
      ...(outcome.isBelowViews[place] ? [cut('views_missed', remedyCut(conditions, 'views_missed', fee))] : []),
    ];
    return { id, fee: fee - sumOfCuts(cuts, fee), doneAt: new Date(at) };
  });
  const { cancelled } = outcome;
  const all = facts.deliverables.map((one, place) => ({ ...one, doneAt: contents[place]!.doneAt }));
  const killed = cancelled === null ? [] : killFeeOf(conditions, stages[cancelled.stage], all);
  const endedAt = cancelled === null ? null : new Date(cancelled.atMs);
  return {
    ...{ id: 'p', kolId: 'k', currency: facts.currency, endedAt },
    terms: [{ version: 1, validFrom: new Date(start - day), document: facts.terms }],
    deliverables: [
      ...contents,
      ...killed.map(({ id, amount }) => ({ id: killFeeId(id), fee: amount, doneAt: endedAt })),
    ],
  };
}

function fedSales(facts: DeedFacts, sales: readonly Sale[]): { orders: FedOrder[]; refunds: FedRefund[] } {
  const orders = sales.map((one): FedOrder => {
    const at = new Date(one.paidMs);
    const line = {
      ...{ id: '1', product: one.product, sku: null, category: one.category ?? null, quantity: 1 },
      ...{ gross: Number(one.gross), discount: Number(one.discount), platformDiscount: Number(one.platformDiscount) },
      ...{ shipping: Number(one.shipping), tax: Number(one.tax) },
      ...{ code: 'coupon', facts: { coupon: 'K' }, decidedAt: at },
    };
    return { id: one.id, at, paidAt: at, knownAt: at, exchangeOf: null, currency: facts.currency, lines: [line] };
  });
  const refunds = sales.flatMap((one) =>
    one.refunds.map(({ atMs, amount }, place): FedRefund => {
      const at = new Date(atMs);
      return {
        id: `${one.id}r${place}`,
        order: one.id,
        kind: 'return',
        at,
        knownAt: at,
        lines: [{ line: '1', amount: Number(amount) }],
      };
    }),
  );
  return { orders, refunds };
}

/** What the engine states at each close, in the words of the reckoning. */
function statedBy(facts: DeedFacts, placement: FedPlacement, sales: readonly Sale[]) {
  const periods = closes.map((ms, index) => ({ id: `t${index}`, closedAt: new Date(ms) }));
  const frame: FedFrame = { placements: [placement], rates: [], periods, payouts: [] };
  const { orders, refunds } = fedSales(facts, sales);
  const { statements } = replayKol(frame, 'k', orders, refunds, sha256);
  const shares = new AgencyShares(periods.map(({ id }) => id));
  for (const one of statements) shares.add(one);
  const agencies = shares.draw();
  return periods.map(({ id }) => {
    const one = statements.find((statement) => statement.id === `${id}/k`);
    return {
      ...{
        fixed: one?.fixed ?? 0n,
        commission: (one?.commission ?? 0n) - (one?.capCut ?? 0n),
        bonus: one?.bonus ?? 0n,
      },
      ...{ returns: one?.returns ?? 0n, topUp: one?.guaranteeTopUp ?? 0n, agency: one?.agency?.amount ?? 0n },
      ...{ total: one?.total ?? 0n, payable: one?.payable ?? 0n, withheld: one?.withheld ?? 0n },
      serviceFee: one?.serviceFee ?? 0n,
      paidToAgency: agencies.find((statement) => statement.id.startsWith(`${id}/`))?.shares?.[0]?.amount ?? 0n,
    };
  });
}

const columnOf = (facts: DeedFacts, language: (typeof languages)[number]): string[] => {
  const text = assembleDeed(facts, deedClauses, [language, language === 'zh' ? 'it' : 'zh']);
  return text.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one[0]!));
};

test('what the words of 200 random contracts say in numbers, in each language, is what the engine pays', () => {
  let [paid, killed, cut, returned, topped] = [0, 0, 0, 0, 0];
  fc.assert(
    fc.property(factsDraw, fc.array(saleDraw, { maxLength: 12 }), outcomeDraw, (facts, drawn, happened) => {
      const [it, en, zh] = languages.map((language) => readDeed(columnOf(facts, language), language));
      expect(it).toEqual(zh);
      expect(en).toEqual(zh);
      expect(zh!.total).toBe(zh!.contents.reduce((sum, one) => sum + one.fee, 0n));
      const sales = salesOf(zh!, drawn);
      const outcome = outcomeOf(facts, happened);
      const placement = placementOf(facts, outcome);
      const stated = statedBy(facts, placement, sales);
      const owed = owedBy(zh!, sales, outcome, closes);
      expect(stated).toEqual(owed.map((one) => ({ ...one, paidToAgency: one.agency })));
      paid += owed.some((one) => one.payable > 0n) ? 1 : 0;
      killed += placement.deliverables.some(({ id }) => id.startsWith('kill_fee:')) ? 1 : 0;
      cut += placement.deliverables.some(({ id, fee }) =>
        facts.deliverables.some((one) => one.id === id && one.fee > fee),
      )
        ? 1
        : 0;
      returned += owed.some((one) => one.returns < 0n) ? 1 : 0;
      topped += owed.some((one) => one.topUp > 0n) ? 1 : 0;
    }),
    { numRuns: 200 },
  );
  // The draws reach every part, so that agreement is not agreement on nothing.
  expect(Math.min(paid - 100, killed - 20, cut - 20, returned - 20, topped - 20)).toBeGreaterThanOrEqual(0);
}, 120_000);
