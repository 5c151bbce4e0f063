import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastOfHighest } from './shrink.ts';

test('the least of the highest so many is what sorting gives', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 70 }), (list, most) => {
      const sorted = Float64Array.from(list).toSorted();
      const expected = sorted[Math.max(0, sorted.length - most)] ?? 0;
      // Adding 0 makes one number of the two zeros; a difference would be NaN between infinities.
      expect(leastOfHighest(list, most) + 0).toBe(expected + 0);
    }),
    { examples: [[[Number.POSITIVE_INFINITY], 1]] },
  );
});
