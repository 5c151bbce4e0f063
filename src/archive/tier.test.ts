import { expect, test } from 'vitest';
import { defaultTierPolicy, middleFollowers, tierOf } from './tier.ts';

test('the middle of a tier lies in it, and follows the borders of the policy', () => {
  for (const { tier } of defaultTierPolicy.borders) expect(tierOf(middleFollowers(tier))).toBe(tier);
  expect(middleFollowers('micro')).toBe(31_623);
  expect(middleFollowers('untiered')).toBeNull();
  const other = {
    ...defaultTierPolicy,
    borders: [
      { tier: 'top', from: 500_000 },
      { tier: 'mid', from: 50_000 },
    ] as const,
  };
  expect(middleFollowers('mid', other)).toBe(158_114);
  expect(middleFollowers('micro', other)).toBeNull();
});
