import { expect, test } from 'vitest';
import { judgeQuote } from './quote.ts';

const comparables = { low: 400_000, middle: 600_000, high: 900_000 };

test.each([
  [300_000n, 'below'],
  [400_000n, 'within'],
  [900_000n, 'within'],
  [900_001n, 'above'],
] as const)('a quote of %d fen is %s what comparable KOLs ask', (quote, position) => {
  expect(judgeQuote(quote, comparables).position).toBe(position);
});

test('a high quote is marked with how far it is above, and with what is usually paid', () => {
  const one = judgeQuote(1_150_000n, comparables);
  expect(one.over).toBeCloseTo(0.9167, 3);
  expect(one.usuallyPaid).toBe(1_000_000n);
  expect(one.fair).toBe(521_739n);
});

test('without comparables a quote is neither high nor low, and still padded', () => {
  expect(judgeQuote(115n, null)).toMatchObject({ position: 'unknown', over: null, fair: null, usuallyPaid: 100n });
});

test('a quote below zero is no quote', () => {
  expect(() => judgeQuote(-1n, comparables)).toThrow('below zero');
});
