import { expect, test } from 'vitest';
import { defaultPriceNorms } from '../archive/price-norms.ts';
import { sizePriceFen } from './price-by-size.ts';

test('nobody’s price is made up where the audience is not known', () => {
  expect([sizePriceFen(null), sizePriceFen(0)]).toEqual([null, null]);
});

test('the price by size lies in most of the published bands for images on Xiaohongshu', () => {
  const bands = defaultPriceNorms.norms.filter(
    (norm) =>
      norm.platforms?.includes('xiaohongshu') && norm.formats?.includes('image') && norm.followersBelow !== null,
  );
  const within = bands.filter(({ followersFrom, followersBelow, lowFen, highFen }) => {
    const price = sizePriceFen(Math.sqrt(Math.max(500, followersFrom ?? 0) * followersBelow!))!;
    return price >= lowFen / 3 && price <= highFen * 3;
  });
  expect(within.length).toBe(bands.length);
  expect(bands.length).toBeGreaterThan(6);
});
