import { describe, expect, test } from 'vitest';
import { drawNormal, randomFrom } from '../base/random.ts';
import { noBasis } from './basis.ts';
import { type AccountRate, learnedNorm, learnNorms, levelsAt, placeAmong } from './norms.ts';
import { quantileLine } from './quantile-regression.ts';

/** Accounts whose log rate falls by 0.2 per log follower, with deviation 0.8; beauty lies 0.7 higher. */
function accounts(n: number, seed = 1, platform = 'douyin'): AccountRate[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, (_, at) => {
    const followers = Math.round(30_000 * Math.exp(drawNormal(random)));
    const category = at % 4 === 0 ? 'beauty' : 'food';
    const logRate =
      -3 - 0.2 * Math.log(followers / 30_000) + (category === 'beauty' ? 0.7 : 0) + 0.8 * drawNormal(random);
    return { platform, category, tier: followers >= 100_000 ? 'mid' : 'micro', followers, logRate };
  });
}

describe('norms learned from an archive', () => {
  test('find level, slope and category of what they were drawn from', () => {
    const basis = { ...noBasis, norms: learnNorms(accounts(6_000)) };
    const whole = basis.norms.find(({ tier }) => tier === null)!;
    expect(whole.slope).toBeCloseTo(-0.2, 1);
    const beauty = levelsAt(learnedNorm(basis, 'douyin', 'beauty', 'micro')!, 30_000);
    const food = levelsAt(learnedNorm(basis, 'douyin', 'food', 'micro')!, 30_000);
    expect(beauty[3]! - food[3]!).toBeGreaterThan(0.5);
    expect(food[3]!).toBeCloseTo(-3, 0);
    expect((food[6]! - food[0]!) / (2 * 1.645)).toBeCloseTo(0.85, 0);
  });

  test('fewer than 30 accounts teach nothing; an unknown category falls back to its tier', () => {
    expect(learnNorms(accounts(29))).toEqual([]);
    const basis = { ...noBasis, norms: learnNorms(accounts(500)) };
    expect(learnedNorm(basis, 'douyin', 'wine', 'micro')).toMatchObject({ category: null, tier: 'micro' });
    expect(learnedNorm(basis, 'douyin', null, 'top')).toMatchObject({ category: null, tier: null });
    expect(learnedNorm(basis, 'weibo', null, 'top')).toBeNull();
  });

  test('the fewer accounts a cell has, the more it is pulled towards the platform', () => {
    const thirty = accounts(30, 9).map((one) => ({
      ...one,
      tier: 'micro' as const,
      category: 'wine',
      logRate: one.logRate + 0.5,
    }));
    const offset = (times: number) => {
      const wine = Array.from({ length: times }, () => thirty).flat();
      const norms = learnNorms([...accounts(4_000), ...wine]);
      return norms.find(({ category }) => category === 'wine')!.levels[3]! - norms[0]!.levels[3]!;
    };
    expect(offset(1)).toBeLessThan(offset(20));
    expect(offset(1)).toBeGreaterThan(0);
  });

  test('the order of the accounts does not matter', () => {
    const rates = accounts(400);
    expect(learnNorms(rates.toReversed())).toEqual(learnNorms(rates));
  });
});

test('the place among peers rises with the rate and hits the quantiles', () => {
  const [norm] = learnNorms(accounts(3_000));
  const levels = levelsAt(norm!, 30_000);
  expect(placeAmong(levels, levels[0]!)).toBeCloseTo(0.05, 6);
  expect(placeAmong(levels, levels[3]!)).toBeCloseTo(0.5, 6);
  expect(placeAmong(levels, levels[6]!)).toBeCloseTo(0.95, 6);
  let before = 0;
  for (let log = -9; log < 3; log += 0.05) {
    const place = placeAmong(levels, log);
    expect(place).toBeGreaterThanOrEqual(before);
    expect(place).toBeLessThanOrEqual(1);
    before = place;
  }
});

test('a quantile line leaves its share of the points below', () => {
  const random = randomFrom(4);
  const x = Array.from({ length: 2_000 }, () => drawNormal(random));
  const y = x.map((one) => 2 * one + drawNormal(random));
  for (const q of [0.1, 0.5, 0.9]) {
    const { level, slope } = quantileLine(x, y, q, 0);
    const below = y.filter((one, at) => one < level + slope * x[at]!).length / y.length;
    expect(below).toBeCloseTo(q, 1);
    expect(Math.abs(slope - 2)).toBeLessThan(0.12);
  }
});
