import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPointsOf, convert, currencies, divideHalfEven, parseAmount, parseDecimal, plainAmount } from './money.ts';

test.each([
  [5n, 2n, 2n],
  [7n, 2n, 4n],
  [-5n, 2n, -2n],
  [5n, -2n, -2n],
  [1n, 3n, 0n],
  [2n, 3n, 1n],
])('%s / %s rounds half to even to %s', (numerator, denominator, rounded) => {
  expect(divideHalfEven(numerator, denominator)).toBe(rounded);
});

test('rounding is never further than half a unit from the exact quotient', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 9n), (numerator, denominator) => {
      const distance = numerator - divideHalfEven(numerator, denominator) * denominator;
      expect((distance < 0n ? -distance : distance) * 2n <= denominator).toBe(true);
    }),
  );
});

test('an amount written plainly is read back as the same amount in every currency', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.constantFrom(...currencies), (amount, currency) => {
      expect(parseAmount(plainAmount(amount, currency), currency)).toBe(amount);
    }),
  );
});

test('an amount with a fraction of a cent is not an amount', () => {
  expect(parseAmount('1.005', 'EUR')).toBeNull();
  expect(parseAmount('1.5', 'JPY')).toBeNull();
});

test('a rate converts between currencies with different decimals', () => {
  const rate = parseDecimal('7.8123')!;
  expect(convert({ amount: 10_000n, currency: 'EUR' }, 'CNY', rate)).toEqual({ amount: 78_123n, currency: 'CNY' });
  expect(convert({ amount: 10_000n, currency: 'EUR' }, 'JPY', parseDecimal('160.25')!).amount).toBe(16_025n / 1n);
});

test('15 % of 90 yuan is 13.50 yuan', () => {
  expect(basisPointsOf(9_000n, 1_500n)).toBe(1_350n);
});
