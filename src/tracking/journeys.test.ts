import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countJourneys, type Purchase, type Touch } from './journeys.ts';

const day = 86_400_000;
const touch = (visitor: string, kolId: string, days: number): Touch => ({ visitor, kolId, atMs: days * day });
const purchase = (visitor: string | null, days: number, more: Partial<Purchase> = {}): Purchase => ({
  ...{ visitor, atMs: days * day, kolId: 'a', isByClick: true, net: 100, currency: 'CNY' },
  ...more,
});
const told = (touches: readonly Touch[], purchases: readonly Purchase[]) =>
  countJourneys(touches, purchases, 30).journeys.map(({ path, conversions, value, nulls }) => [
    path.join('>'),
    conversions,
    value,
    nulls,
  ]);

test('a journey is what a visitor met before the purchase, and what nobody bought after is one without', () => {
  expect(told([touch('v', 'a', 1), touch('v', 'b', 2), touch('v', 'c', 4)], [purchase('v', 3)])).toEqual([
    ['a>b', 1, 100, 0],
    ['c', 0, 0, 1],
  ]);
});

test('a second purchase begins anew, and clicks too old are no part of it', () => {
  const touches = [touch('v', 'a', 1), touch('v', 'b', 60)];
  expect(told(touches, [purchase('v', 2), purchase('v', 61)])).toEqual([
    ['a', 1, 100, 0],
    ['b', 1, 100, 0],
  ]);
  expect(told([touch('v', 'a', 1), touch('v', 'b', 40)], [purchase('v', 41)])).toEqual([['b', 1, 100, 0]]);
});

test('an order that a code won ends with the KOL of the code, also without a visitor', () => {
  const byCode = { kolId: 'b', isByClick: false };
  expect(told([touch('v', 'a', 1)], [purchase('v', 2, byCode), purchase(null, 2, byCode)])).toEqual([
    ['b', 1, 100, 0],
    ['a>b', 1, 100, 0],
  ]);
});

test('an order that no KOL had a part in is counted apart, and several currencies have no value together', () => {
  const nobody = { kolId: null, isByClick: false };
  const answer = countJourneys(
    [],
    [purchase(null, 1, nobody), purchase('v', 1, nobody), purchase(null, 2, { currency: 'EUR' })],
    30,
  );
  expect(answer.untouched).toBe(2);
  expect(answer.currency).toBeNull();
  expect(answer.journeys).toEqual([{ path: ['a'], conversions: 1, value: null, nulls: 0 }]);
});

test('every purchase is counted once, with a touch or without', () => {
  const visitor = fc.constantFrom('u', 'v', 'w');
  const kol = fc.constantFrom('a', 'b', 'c');
  const at = fc.integer({ min: 0, max: 90 });
  const touches = fc.array(fc.tuple(visitor, kol, at).map((made) => touch(...made)));
  const purchases = fc.array(
    fc
      .tuple(fc.option(visitor), at, fc.option(kol), fc.boolean())
      .map(([who, days, kolId, isByClick]) => purchase(who, days, { kolId, isByClick })),
  );
  fc.assert(
    fc.property(touches, purchases, (met, bought) => {
      const answer = countJourneys(met, bought, 30);
      const conversions = answer.journeys.reduce((sum, one) => sum + one.conversions, 0);
      expect(conversions + answer.untouched).toBe(bought.length);
      expect(answer.journeys.every(({ path }) => path.length > 0)).toBe(true);
    }),
  );
});
