import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  at,
  closes,
  coupon,
  done,
  type Event,
  order,
  payout,
  rate,
  refund,
  settled,
  terms,
} from '../../test/support/settlement-events.ts';
import { canonicalJson } from '../base/json.ts';
import { type Settlement, type Statement, settlementShape } from './contract.ts';

const twice = (n: number) => String(n).padStart(2, '0');
/** Distinct moments, so that no ties are decided by the file. */
const moment = (n: number) =>
  at(`${twice(1 + (n % 3))}-${twice(2 + (n % 26))}`, `${twice(n % 24)}:${twice(n % 60)}:${twice(n % 59)}`);

const rules = [
  {
    product: '*',
    mode: 'marginal',
    steps: [
      { above: 0, bps: 1_333 },
      { above: 12_345, bps: 2_777 },
    ],
  },
  {
    product: 'p2',
    mode: 'whole',
    steps: [
      { above: 500, bps: 999 },
      { above: 9_000, bps: 1_501 },
    ],
  },
];
const always: Event[] = [
  terms({ commission: rules, guarantee: 2_000, cap: 9_000, fixed: [{ deliverable: 'd1', amount: 1_234 }] }),
  // From February on other steps, no cap and a bonus.
  terms({
    ...{ id: 't1b', validFrom: at('02-01'), commission: [rules[1], { ...rules[0], mode: 'whole' }] },
    ...{ fixed: [{ deliverable: 'd1', amount: 1_234 }], bonus: [{ id: 'b', above: 20_000, amount: 777 }] },
  }),
  terms({
    ...{ id: 't2', kol: 'k2', currency: 'EUR', commission: rules, fixed: [{ deliverable: 'd1', amount: 99 }] },
    ...{ agency: { id: 'mcn', bps: 1_777 }, serviceFeeBps: 333 },
  }),
  coupon(),
  coupon('K2OFF', 'k2'),
  rate('01-10', '7.8123'),
  rate('01-02', '0.12801', 'CNY', 'EUR'),
  rate('01-02', '7.0917', 'USD', 'CNY'),
  // Of dollars in euros nothing is known before February: what was paid earlier waits.
  rate('02-03', '0.9099', 'USD', 'EUR'),
  ...closes,
];

const oneOrder = fc.record({
  gross: fc.integer({ min: 0, max: 40_000 }),
  at: fc.integer({ min: 0, max: 3_000 }),
  isPaid: fc.boolean(),
  code: fc.constantFrom('K1OFF', 'K2OFF', 'NONE'),
  currency: fc.constantFrom('CNY', 'EUR', 'USD'),
  product: fc.constantFrom('p1', 'p2'),
  refunds: fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 3_000 })), {
    maxLength: 4,
  }),
});
const history = fc
  .record({
    orders: fc.array(oneOrder, { maxLength: 12 }),
    dones: fc.subarray(['k1', 'k2']),
    paid: fc.subarray(['01/k1', '02/k1', '01/k2', '02/k2']),
  })
  .map(({ orders, dones, paid }): Event[] => [
    ...always,
    ...orders.flatMap((one, index) => {
      const id = `o${index}`;
      const when = moment(one.at);
      return [
        order(id, one.gross, {
          at: when,
          paidAt: one.isPaid ? when : null,
          currency: one.currency,
          coupons: [one.code],
          product: one.product,
        }),
        ...one.refunds.map(([amount, n], place) => refund(`${id}r${place}`, id, amount, moment(n + place * 61))),
      ];
    }),
    ...dones.map((kol, index) => done(moment(40 + index), 'd1', kol)),
    ...paid.map((id) => payout(id, at('04-02'))),
  ]);

function hasTies(events: readonly Event[]): boolean {
  const times = events.map((event) => event.at).filter((when) => when !== undefined);
  return new Set(times).size !== times.length;
}

/** What stays the same when lines of the file change places: everything but the numbers of refused lines. */
const withoutPlaces = (settlement: Settlement) => ({
  ...settlement,
  unsettled: settlement.unsettled.toSorted((a, b) => (a.order < b.order ? -1 : 1)),
  refused: settlement.refused.map(({ code, text }) => `${code} ${text.en}`).sort(),
});

/** What a statement says was earned, before anything is split or carried. */
const earned = (one: Statement): bigint =>
  one.fixed + one.commission + (one.bonus ?? 0n) + one.guaranteeTopUp - one.capCut + one.returns;
const sharesOf = (one: Statement): bigint => (one.shares ?? []).reduce((sum, share) => sum + share.amount, 0n);

test('the balances of every currency sum to 0', () => {
  fc.assert(
    fc.property(history, (events) => {
      const sums = new Map<string, bigint>();
      for (const { currency, balance } of settled(events).balances)
        sums.set(currency, (sums.get(currency) ?? 0n) + balance);
      expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
    }),
  );
});

test('a statement adds up, and what is owed is what the balance says', () => {
  fc.assert(
    fc.property(history, (events) => {
      const settlement = settled(events);
      const { statements, balances } = settlement;
      expect(settlementShape.parse(settlement)).toEqual(settlement);
      for (const one of statements) {
        const sum = earned(one) - (one.agency?.amount ?? 0n) + sharesOf(one) + one.carried;
        expect(one.total).toBe(sum);
        expect(one.payable).toBe(sum > 0n ? sum : 0n);
        expect(one.lines.reduce((all, line) => all + line.commission, 0n)).toBe(one.commission + one.returns);
      }
      for (const kol of ['k1', 'k2']) {
        const mine = statements.filter((one) => one.kol === kol);
        const owed = mine.reduce((all, one) => all + (one.paid ? 0n : one.payable), 0n);
        const debt = mine.at(-1) && mine.at(-1)!.total < 0n ? mine.at(-1)!.total : 0n;
        const balance = balances.find(({ account }) => account === `kol:${kol}:payable`)?.balance ?? 0n;
        expect(-balance).toBe(owed + debt);
      }
    }),
  );
});

test('the order of the lines of a file means nothing where no moment is shared', () => {
  const shuffled = history
    .filter((events) => !hasTies(events.filter(({ type }) => type !== 'payout_confirmed')))
    .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
  fc.assert(
    fc.property(shuffled, ([events, mixed]) => {
      const sortPayouts = (all: Event[]) => [
        ...all.filter(({ type }) => type !== 'payout_confirmed'),
        ...events.filter(({ type }) => type === 'payout_confirmed'),
      ];
      expect(withoutPlaces(settled(sortPayouts(mixed)))).toEqual(withoutPlaces(settled(events)));
    }),
  );
});

test('a line whose whole net is refunded after its close gives back exactly its commission', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(cuts, (amounts) => {
      const gross = amounts.reduce((sum, amount) => sum + amount, 0);
      const events = [...always, order('o1', gross, { at: at('01-12'), currency: 'EUR' })];
      amounts.forEach((amount, index) => {
        events.push(refund(`r${index}`, 'o1', amount, at('02-10', `00:00:${twice(index)}`)));
      });
      const lines = settled(events).statements.flatMap((one) => one.lines);
      expect(lines.reduce((sum, line) => sum + line.commission, 0n)).toBe(0n);
      expect(lines.reduce((sum, line) => sum + line.net, 0n)).toBe(0n);
    }),
  );
});

test('what a KOL and its agency get is together what was earned, and nothing of it is lost on the way', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { statements, balances } = settled(events);
      for (const one of statements.filter(({ shares }) => shares !== undefined)) {
        const period = one.id.slice(0, one.id.indexOf('/'));
        const given = statements.filter(({ id, agency }) => agency && id.startsWith(`${period}/`));
        expect(sharesOf(one)).toBe(given.reduce((sum, { agency }) => sum + (agency?.amount ?? 0n), 0n));
      }
      // All that was ever earned is paid, owed, or was paid too much and is owed back.
      for (const currency of ['CNY', 'EUR']) {
        const mine = statements.filter((one) => one.currency === currency);
        const all = mine.reduce((sum, one) => sum + earned(one), 0n);
        const sumOf = (test: (account: string) => boolean) =>
          balances
            .filter((one) => one.currency === currency && test(one.account))
            .reduce((sum, { balance }) => sum + balance, 0n);
        expect(
          -sumOf((account) => account === 'bank' || (account.endsWith(':payable') && account !== 'platform:payable')),
        ).toBe(all);
      }
    }),
  );
});

test('settled again it is the same to the byte', () => {
  fc.assert(
    fc.property(history, (events) => {
      expect(canonicalJson(settled(events))).toBe(canonicalJson(settled(events)));
    }),
    { numRuns: 30 },
  );
});

test('a payout that comes back leaves every balance and every statement as if it had never been made', () => {
  const paidAt = at('04-02');
  fc.assert(
    fc.property(history, (events) => {
      const without = events.filter(({ type }) => type !== 'payout_confirmed');
      const payable = settled(without).statements.filter((one) => one.payable > 0n);
      const payouts = payable.map((one) => payout(one.id, paidAt));
      const returned = payable.map((one) => ({ type: 'payout_returned', at: at('04-03'), statement: one.id }));
      const [never, back] = [settled(without), settled([...without, ...payouts, ...returned])];
      const booked = (one: Settlement) => one.balances.filter(({ balance }) => balance !== 0n);
      expect(booked(back)).toEqual(booked(never));
      expect(back.statements).toEqual(never.statements);
    }),
  );
});
