import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMissing, readCount, readShare } from './numbers.ts';

const count = (text: string, factor?: number) => {
  const reading = readCount(text, factor);
  if (!reading.ok) return reading.problem;
  return reading.value && [reading.value.value, reading.value.error, reading.value.lowerBound];
};

test.each([
  ['1432', 1432, 0, false],
  ['1,234', 1234, 0, false],
  ['1.234', 1234, 0, false],
  ['1.234.567', 1_234_567, 0, false],
  ['1 234', 1234, 0, false],
  ['1590.0', 1590, 0, false],
  ['1.2万', 12_000, 500, false],
  ['1.234万', 12_340, 5, false],
  ['2.30万', 23_000, 50, false],
  ['12,5万', 125_000, 500, false],
  ['3万', 30_000, 5_000, false],
  ['3.4w', 34_000, 500, false],
  ['3.4W', 34_000, 500, false],
  ['28k', 28_000, 500, false],
  ['483.1M', 483_100_000, 50_000, false],
  ['1亿', 100_000_000, 50_000_000, false],
  ['10万+', 100_000, 5_000, true],
  ['9千+', 9_000, 500, true],
  ['999+', 999, 0, true],
  ['≥ 5000', 5_000, 0, true],
  ['12.3万粉丝', 123_000, 500, false],
  ['１．２万', 12_000, 500, false],
  ['1.38E+07', 13_800_000, 50_000, false],
  ['12 mila', 12_000, 500, false],
  ['1,2 mln', 1_200_000, 50_000, false],
])('%s reads as %d ± %d', (text, value, error, lowerBound) => {
  expect(count(text)).toEqual([value, error, lowerBound]);
});

test('the unit of the header applies unless the cell brings its own', () => {
  expect(count('12.3', 10_000)).toEqual([123_000, 500, false]);
  expect(count('12.3万', 10_000)).toEqual([123_000, 500, false]);
  expect(count('1.234', 10_000)).toEqual([12_340, 5, false]);
});

test.each(['', '-', '--', '—', '无', '-1', 'null', 'NaN', 'N/A', "N/A'", '#VALOR!', '#NAME?', '#NOMBRE?', '面议'])(
  '%s is missing, never 0',
  (text) => {
    expect(count(text)).toBeNull();
  },
);

test.each(['abc', '-5', '12.5', '1.2.3', '12万3', '0x10', '1,23,4', '9'.repeat(30)])('%s is no count', (text) => {
  expect(count(text)).toBe('bad_number');
});

test('a name that starts with # is not a spreadsheet error', () => {
  expect(isMissing('#Refugio Mental')).toBe(false);
});

test('every whole number written with or without groups reads as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(count(String(value))).toEqual([value, 0, false]);
      expect(count(value.toLocaleString('en-GB'))).toEqual([value, 0, false]);
      expect(count(value.toLocaleString('it-IT'))).toEqual([value, 0, false]);
    }),
  );
});

test('a count shown with one decimal of 万 is never further off than it says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), (value) => {
      const reading = readCount(`${(value / 10_000).toFixed(1)}万`);
      if (!reading.ok || !reading.value) throw new Error('not read');
      expect(Math.abs(reading.value.value - value)).toBeLessThanOrEqual(reading.value.error);
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readCount(text)));
});

test.each([
  ['92%', 'share', 0.92],
  ['92', 'percent', 0.92],
  ['0.92', 'share', 0.92],
  ['9200', 'permyriad', 0.92],
  ['4,41%', 'share', 0.0441],
  ['-3.5%', 'share', -0.035],
] as const)('%s in a column of %s is the share %d', (text, unit, share) => {
  const reading = readShare(text, unit);
  expect(reading.ok && reading.value).toBeCloseTo(share, 12);
});
