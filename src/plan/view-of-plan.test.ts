// What a line of a plan says of its quote agrees with how offers judge it.
import { expect, test } from 'vitest';
import { judgeQuote } from './offer/quote.ts';
import { judgeFee, type MatchedAccount } from './view-of-plan.ts';

const peers = { isPublished: false, low: 400_000, middle: 600_000, high: 900_000, count: 24 };
const unsaid = { overComparables: null, fairFee: null };

const asking = (price: number | null, comparables: typeof peers | null = peers): MatchedAccount => ({
  known: { card: {} as MatchedAccount['known']['card'] },
  facts: { price, comparables },
  fit: { score: 50, reasons: [] },
});

test('a quote above what comparables ask is told with how far, and with what they are usually paid', () => {
  const { over, fair } = judgeQuote(1_150_000n, peers);
  expect(fair).toBe(521_739n);
  expect(judgeFee(asking(1_150_000), true)).toEqual({ overComparables: over, fairFee: 521_739 });
});

test.each([
  ['at the upper end of comparables', asking(900_000), true],
  ['below comparables', asking(300_000), true],
  ['that is an estimate', asking(1_150_000), false],
  ['beside which nothing compares', asking(1_150_000, null), true],
  ['beside published bands alone', asking(1_150_000, { ...peers, isPublished: true }), true],
  ['that nobody knows', asking(null), true],
])('nothing is told of a price %s', (_, account, isQuoted) => {
  expect(judgeFee(account, isQuoted)).toEqual(unsaid);
});
