import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionOf, hashWord, readWords, stemOf, termOf } from './text-words.ts';

test.each([
  ['marmellate', 'marmellata'],
  ['jams', 'jam'],
  ['fichi', 'fico'],
  ['berries', 'berry'],
  ['travelling', 'travel'],
  ['baked', 'baking'],
  ['Perché', 'perche'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['cars', 'care'],
  ['cane', 'cana'],
  ['jam', 'james'],
])('%s and %s stay two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('traditional characters give the words of simplified ones', () => {
  const keys = (text: string) => readWords(text).map((word) => word.key);
  expect(keys('無花果醬配酸麵包')).toEqual(keys('无花果酱配酸面包'));
});

test('letters and hanzi that touch are words of their own, and sentences end with a zero', () => {
  expect(readWords('吃Nutella吧。再见').map((word) => word.key)).toEqual(['吃', stemOf('Nutella'), '吧', '', '再见']);
});

test('every word stands where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('无花果酱', 'fig jam', '蜂蜜 miele'),
      (noise, word) => {
        const text = `${noise} ${word} ${noise}`;
        for (const { start, end, hash } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isInteger(hash)).toBe(true);
        }
        expect(
          readWords(text).some((one) => text.slice(one.start, one.end) === word.slice(0, one.end - one.start)),
        ).toBe(true);
      },
    ),
  );
});

test('a hash is a whole number of 32 bits and never the end of a sentence', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const hash = hashWord(key);
      expect(hash).not.toBe(0);
      expect(hash).toBe(hash | 0);
    }),
  );
});

test('a term without words is empty', () => {
  expect(termOf(' … ')).toEqual([]);
});

test('a title that its text repeats is said once', () => {
  expect(captionOf({ title: '早餐', text: '早餐吃什么' })).toBe('早餐吃什么');
  expect(captionOf({ title: '早餐', text: '吃什么' })).toBe('早餐\n吃什么');
  expect(captionOf({ title: null, text: null })).toBe('');
});
