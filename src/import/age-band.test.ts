import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBandIn, ageItem, largestDisjointSum } from './age-band.ts';

test.each([
  ['25-34', '25-34'],
  ['24~29', '24-29'],
  ['18–23岁', '18-23'],
  ['25 至 34 岁', '25-34'],
  ['25 to 34', '25-34'],
  ['da 25 a 34 anni', '25-34'],
  ['<18', '<18'],
  ['＜18岁', '<18'],
  ['18岁以下', '<18'],
  ['under 18', '<18'],
  ['meno di 18', '<18'],
  ['18岁及以下', '<19'],
  ['fino a 17', '<18'],
  ['50+', '50+'],
  ['50岁以上', '50+'],
  ['50-', '50+'],
  ['over 50', '50+'],
  ['50 anni e oltre', '50+'],
  ['>44', '45+'],
  ['≥45', '45+'],
])('%s is %s', (text, item) => {
  expect(ageItem(ageBandIn(text)!)).toBe(item);
});

test.each(['90后', '青年', '34', '', '35-18', '200+', '—'])('%s is no band', (text) => {
  expect(ageBandIn(text)).toBeNull();
});

test('any text is read without a fault, and what is written is read again as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-~<>+岁以上下至 ') })),
      (text) => {
        const band = ageBandIn(text);
        if (band === null) return;
        expect(band.low).toBeLessThanOrEqual(band.high ?? 120);
        expect(ageBandIn(ageItem(band))).toEqual(band);
      },
    ),
  );
});

test('bands within bands are summed once, bands side by side together', () => {
  const part = (low: number, high: number | null, share: number) => ({ low, high, share });
  expect(largestDisjointSum([part(25, 34, 0.4), part(25, 44, 0.7), part(35, null, 0.5)])).toBeCloseTo(0.9);
  expect(largestDisjointSum([part(18, 24, 0.6), part(25, 34, 0.6)])).toBeCloseTo(1.2);
  expect(largestDisjointSum([])).toBe(0);
});
