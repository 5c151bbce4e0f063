import { expect, test } from 'vitest';
import { toBriefMinor } from './prices.ts';

test.each([
  [10_000, 'EUR', 'EUR', 10_000],
  [10_000, 'EUR', 'CNY', 82_000],
  [82_000, 'CNY', 'EUR', 10_000],
  [10_000, 'USD', 'EUR', 8_659],
  [47_000, 'CNY', 'JPY', 10_000],
  [10_000, 'JPY', 'CNY', 47_000],
  [5_100, 'CNY', 'KRW', 10_000],
] as const)('%i minor units of %s are worth %s: %i', (amount, currency, to, minor) => {
  expect(toBriefMinor({ amount, currency }, to)).toBe(minor);
});

test('a quote in a currency without a planning rate is not known, and never zero', () => {
  expect(toBriefMinor({ amount: 10_000, currency: 'RUB' }, 'EUR')).toBeNull();
});
