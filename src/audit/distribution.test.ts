import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FamilyNorm } from './contract.ts';
import { distributionOf } from './distribution.ts';

const shipped: FamilyNorm = {
  ...{ base: 'followers', low: 0.01, middle: 0.03, high: 0.09, own: 0.02, place: null, levels: null },
  ...{ quality: 'heuristic', source: 'trade', accounts: null },
};
const learned: FamilyNorm = {
  ...shipped,
  ...{ quality: 'learned', levels: [0.01, 0.012, 0.02, 0.03, 0.05, 0.08, 0.1], accounts: 40, place: 0.25 },
};

const peak = (shape: readonly (readonly [number, number])[]) => shape.find(([, height]) => height === 1)![0];

test.each([
  ['a shipped norm', shipped],
  ['a learned norm', learned],
])('the curve of %s is highest near its middle and flat at its ends', (_, norm) => {
  const shape = distributionOf(norm);
  expect(peak(shape)).toBeGreaterThan(0.015);
  expect(peak(shape)).toBeLessThan(0.06);
  expect(shape[0]![1]).toBeLessThan(0.3);
  expect(shape.at(-1)![1]).toBeLessThan(0.3);
});

test('wherever the account lies, it lies on the drawn axis, which rises', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-5, max: 0.9, noNaN: true }), (own) => {
      const rates = distributionOf({ ...learned, own }).map(([rate]) => rate);
      expect(rates[0]!).toBeLessThanOrEqual(own);
      expect(rates.at(-1)!).toBeGreaterThanOrEqual(own);
      expect(rates.every((rate, index) => index === 0 || rate >= rates[index - 1]!)).toBe(true);
    }),
  );
});
