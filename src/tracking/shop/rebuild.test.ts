// An order is what was told of it, whatever the order in which it was told; money adds up to the minor unit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Built, type Heard, rebuildOrder } from './rebuild.ts';
import { noBack, type Said, type SaidLine, type SaidOrder, type SaidRefund } from './said.ts';
import { shareOut } from './share-out.ts';

const day = (number: number) => new Date(Date.UTC(2026, 10, number)).toISOString();
const line = (id: string, quantity: number, gross: number, discount = 0, more: Partial<SaidLine> = {}): SaidLine => ({
  ...{ id, product: `p${id}`, sku: null, category: null, quantity, gross, discount },
  ...{ platformDiscount: 0, shipping: 0, tax: 0 },
  ...more,
});
const order = (changedAt: string | null, lines: SaidLine[], more: Partial<SaidOrder> = {}): SaidOrder => ({
  ...{ type: 'order', id: 'o', at: day(1), paidAt: day(1), changedAt, currency: 'CNY', visitor: null, coupons: [] },
  ...{ isTest: false, exchangeOf: null, utm: {}, hints: [], lines },
  ...more,
});
const refund = (id: string, at: string, more: Partial<SaidRefund>): SaidRefund => ({
  ...noBack,
  ...{ type: 'refund', id, order: 'o', at, kind: 'return' },
  ...more,
});
const heard = (said: readonly (Said | readonly Said[])[]): Heard[] =>
  said.map((one, index) => ({ receivedMs: 1_000 + index, said: [one].flat(), hold: null }));
const build = (...said: (Said | readonly Said[])[]) => rebuildOrder(heard(said), []);

const linesOf = (built: Built) =>
  built.units.flatMap((unit) =>
    unit.order.lines.map((one) => [unit.id, one.id, one.quantity, one.gross - one.discount]),
  );
const backsOf = (built: Built) => built.backs.map((one) => [one.id, one.line, one.amount]);
const netOf = (built: Built) =>
  linesOf(built).reduce((sum, one) => sum + Number(one[3]), 0) - built.backs.reduce((sum, one) => sum + one.amount, 0);
const statesOf = (built: Built) => built.outcomes.map((one) => one.code ?? one.state);
/** Without when it was learned, and in one order. */
const facts = (built: Built) => ({
  units: built.units.map(({ knownMs: _, ...unit }) => unit),
  backs: built.backs
    .map(({ knownMs: _, ...back }) => back)
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

test('fewer pieces after the payment are a return of what they cost', () => {
  const built = build(order(day(1), [line('1', 3, 300)]), order(day(4), [line('1', 1, 100)]));
  expect(linesOf(built)).toEqual([['o', '1', 3, 300]]);
  expect(backsOf(built)).toEqual([[`o/edit/${day(4)}`, '1', 200]]);
});

test('a line that is gone after the payment is a return of all of it', () => {
  const built = build(order(day(1), [line('1', 1, 100), line('2', 1, 50)]), order(day(4), [line('1', 1, 100)]));
  expect(backsOf(built)).toEqual([[`o/edit/${day(4)}`, '2', 50]]);
});

test('more pieces and new lines are an order of their own, paid when they were added, of the same KOL', () => {
  const built = build(order(day(1), [line('1', 1, 100)]), order(day(4), [line('1', 2, 200), line('2', 1, 70)]));
  expect(built.units[1]).toMatchObject({ id: `o+${day(4)}`, exchangeOf: 'o', order: { paidAt: day(4), at: day(4) } });
  expect(linesOf(built).slice(1)).toEqual([
    [`o+${day(4)}`, `1+${day(4)}`, 1, 100],
    [`o+${day(4)}`, `2+${day(4)}`, 1, 70],
  ]);
});

test('what was added last goes back first', () => {
  const built = build(
    order(day(1), [line('1', 1, 100)]),
    order(day(4), [line('1', 2, 200)]),
    order(day(6), [line('1', 1, 60)]),
  );
  expect(backsOf(built)).toEqual([
    [`o/edit/${day(6)}`, `1+${day(4)}`, 100],
    [`o/edit/${day(6)}`, '1', 40],
  ]);
});

test('before it is paid the newest state is the order, and nothing was returned', () => {
  const built = build(
    order(day(1), [line('1', 5, 500)], { paidAt: null }),
    order(day(2), [line('1', 2, 200)], { paidAt: null }),
    order(day(3), [line('1', 1, 100)]),
  );
  expect(linesOf(built)).toEqual([['o', '1', 1, 100]]);
  expect(built.backs).toEqual([]);
});

test('an order is paid no earlier than its shop last said that it was not', () => {
  const built = build(order(day(9), [line('1', 1, 100)], { paidAt: null }), order(day(12), [line('1', 1, 100)]));
  expect(built.units[0]?.order.paidAt).toBe(day(9));
});

test('a state that is older than the newest changes nothing of what is left', () => {
  const [first, second] = [order(day(1), [line('1', 2, 200)]), order(day(5), [line('1', 1, 100)])];
  expect(facts(build(second, first))).toEqual(facts(build(first, second)));
  expect(facts(build(order(day(1), [line('1', 9, 900)], { paidAt: null }), second)).units).toEqual(
    facts(build(second)).units,
  );
});

test('a refund before its order waits, and is taken with it', () => {
  const back = refund('r', day(3), { lines: [{ line: '1', amount: 40 }] });
  expect(statesOf(build(back))).toEqual(['order_unknown']);
  const built = build(back, order(day(1), [line('1', 1, 100)]));
  expect(statesOf(built)).toEqual(['applied', 'applied']);
  expect(built.backs).toMatchObject([{ amount: 40, knownMs: 1_001 }]);
});

test('a push that only says “paid” waits for what was bought', () => {
  const paid: Said = { type: 'paid', order: 'o', at: day(2) };
  expect(statesOf(build(paid))).toEqual(['order_details_missing']);
  const built = build(paid, order(day(1), [line('1', 1, 100)], { paidAt: null }));
  expect(built.units[0]?.order.paidAt).toBe(day(2));
});

test('money that names no line covers goods, tax and shipping as they were paid, and is split over the lines to the cent', () => {
  const lines = [
    line('1', 1, 1_000, 0, { tax: 100, shipping: 50 }),
    line('2', 1, 500, 0, { tax: 50 }),
    line('3', 1, 500),
  ];
  const built = build(order(day(1), lines), refund('r', day(3), { money: 1_101 }));
  expect(backsOf(built)).toEqual([
    ['r', '1', 501],
    ['r', '2', 250],
    ['r', '3', 250],
  ]);
  const whole = build(
    order(day(1), lines),
    refund('r', day(3), { money: 1_101 }),
    refund('s', day(4), { money: 1_099 }),
  );
  expect(netOf(whole)).toBe(0);
});

test('pieces go back at their share; the last take what is left; a fee that was kept stays sold', () => {
  const three = order(day(1), [line('1', 3, 1_000)]);
  const piece = (id: string, more: Partial<SaidRefund> = {}) =>
    refund(id, day(3), { lines: [{ line: '1', pieces: 1 }], ...more });
  expect(backsOf(build(three, piece('a'), piece('b'), piece('c'))).map((one) => one[2])).toEqual([333, 333, 334]);
  expect(backsOf(build(three, piece('a', { money: 300 })))).toEqual([['a', '1', 300]]);
});

test('a refund beyond what is left is refused and takes nothing', () => {
  const built = build(
    order(day(1), [line('1', 1, 100)]),
    refund('r', day(3), { lines: [{ line: '1', amount: 60 }] }),
    refund('s', day(4), { lines: [{ line: '1', amount: 60 }] }),
  );
  expect(statesOf(built)).toEqual(['applied', 'applied', 'refund_exceeds_order']);
  expect(netOf(built)).toBe(40);
});

test('without a time of its own an order never comes with other amounts; another currency is never taken', () => {
  expect(statesOf(build(order(null, [line('1', 1, 100)]), order(null, [line('1', 1, 90)])))).toEqual([
    'applied',
    'order_changed',
  ]);
  expect(
    statesOf(build(order(day(1), [line('1', 1, 100)]), order(day(2), [line('1', 1, 100)], { currency: 'EUR' }))),
  ).toEqual(['applied', 'currency_changed']);
});

test('what a period was closed on stays as it was learned; what goes back more is learned later', () => {
  const events: Heard[] = [
    {
      receivedMs: 1_000,
      said: [order(day(5), [line('1', 2, 200)]), refund('r', day(6), { lines: [{ line: '1', amount: 20 }] })],
      hold: null,
    },
    { receivedMs: 3_000, said: [order(day(1), [line('1', 9, 900)])], hold: null },
    { receivedMs: 4_000, said: [order(day(8), [line('1', 1, 100)])], hold: null },
    { receivedMs: 5_000, said: [refund('r', day(9), { lines: [{ line: '1', amount: 50 }] })], hold: null },
  ];
  const built = rebuildOrder(events, [2_000]);
  expect(built.units).toMatchObject([{ id: 'o', knownMs: 1_000, order: { changedAt: day(5) } }]);
  expect(built.backs.map((one) => [one.id, one.amount, one.knownMs])).toEqual([
    ['r', 20, 1_000],
    ['r+1', 30, 5_000],
    [`o/edit/${day(8)}`, 100, 4_000],
  ]);
});

test('shares add up to the amount, whatever the weights', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.array(fc.nat(1e9), { minLength: 1, maxLength: 20 }), (amount, weights) => {
      const shares = shareOut(amount, weights);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(amount);
      const total = weights.reduce((sum, one) => sum + one, 0);
      if (total > 0)
        for (const [index, share] of shares.entries())
          expect(Math.abs(share - (amount * weights[index]!) / total)).toBeLessThan(1.001);
    }),
  );
});

const someLine = fc
  .record({
    id: fc.constantFrom('1', '2', '3'),
    quantity: fc.integer({ min: 1, max: 4 }),
    price: fc.integer({ min: 0, max: 500 }),
    cut: fc.nat(50),
    tax: fc.nat(60),
    shipping: fc.nat(30),
  })
  .map(({ id, quantity, price, cut, tax, shipping }) =>
    line(id, quantity, price * quantity, Math.min(cut, price * quantity), { tax, shipping }),
  );
const someOrder = fc
  .record({
    changed: fc.integer({ min: 1, max: 20 }),
    isPaid: fc.boolean(),
    lines: fc.uniqueArray(someLine, { minLength: 1, maxLength: 3, selector: (one) => one.id }),
  })
  .map(({ changed, isPaid, lines }) => order(day(changed), lines, { paidAt: isPaid ? day(1) : null }));
const someRefund = fc
  .record({
    id: fc.constantFrom('r', 's', 't'),
    at: fc.integer({ min: 1, max: 20 }),
    lines: fc.array(
      fc.oneof(
        fc.record({ line: fc.constantFrom('1', '2'), amount: fc.integer({ min: 1, max: 400 }) }),
        fc.record({ line: fc.constantFrom('1', '2', '9'), pieces: fc.integer({ min: 1, max: 3 }) }),
      ),
      { maxLength: 2 },
    ),
    money: fc.option(fc.nat(500)),
    rest: fc.boolean(),
  })
  .map(({ id, at, ...more }) => refund(id, day(at), more));
const someEvents = fc.array(
  fc.oneof(
    someOrder,
    someRefund,
    fc.integer({ min: 1, max: 20 }).map((at): Said => ({ type: 'paid', order: 'o', at: day(at) })),
  ),
  { minLength: 1, maxLength: 7 },
);

test('any order of arrival, with duplicates, gives the same order and the same money', () => {
  fc.assert(
    fc.property(someEvents, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (said, keys) => {
      const twice = [...said, ...said].map((one, index) => ({ one, key: keys[index % keys.length]! * (index + 1) }));
      const shuffled = twice.toSorted((a, b) => (a.key % 97) - (b.key % 97)).map(({ one }) => one);
      expect(facts(build(...shuffled))).toEqual(facts(build(...said)));
    }),
    { numRuns: 1_000 },
  );
});

test('nothing goes back beyond what a line cost, closes or not', () => {
  fc.assert(
    fc.property(someEvents, fc.array(fc.nat(9_000), { maxLength: 3 }), (said, closes) => {
      const built = rebuildOrder(
        heard(said),
        closes.map((one) => 1_000 + (one % 9)).toSorted((a, b) => a - b),
      );
      const left = new Map(linesOf(built).map(([unit, id, , net]) => [`${unit}|${id}`, Number(net)]));
      for (const one of built.backs) {
        expect(one.amount).toBeGreaterThan(0);
        left.set(`${one.unit}|${one.line}`, (left.get(`${one.unit}|${one.line}`) ?? -1) - one.amount);
      }
      expect([...left.values()].filter((one) => one < 0)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('what a close rests on is never learned anew', () => {
  fc.assert(
    fc.property(someEvents, fc.integer({ min: 0, max: 6 }), (said, place) => {
      const events = heard(said);
      const closeMs = 1_000 + place;
      const before = rebuildOrder(
        events.filter((one) => one.receivedMs <= closeMs),
        [],
      );
      const after = rebuildOrder(events, [closeMs]);
      const closed = (built: Built) => ({
        units: built.units.filter((one) => one.knownMs <= closeMs && one.order.paidAt !== null),
        backs: built.backs
          .filter((one) => one.knownMs <= closeMs)
          .map(({ id, unit, line: of, amount, knownMs }) => ({ id, unit, of, amount, knownMs })),
      });
      expect(closed(after).units).toEqual(closed(before).units);
      if (closed(before).units.length > 0) expect(closed(after).backs).toEqual(closed(before).backs);
    }),
    { numRuns: 1_000 },
  );
});
