import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/base/words.ts';
import { showPieces } from './pieces.ts';

const told: Readonly<Record<Language, string>> = {
  it: '2 × Video + 1 × Post con immagini',
  en: '2 × Video + 1 × Image post',
  zh: '2 × 视频 + 1 × 图文',
};

test.each(languages)('what is booked of a KOL is told piece by piece in %s', (language) => {
  const pieces = [
    { format: 'video', posts: 2 },
    { format: 'image', posts: 1 },
  ] as const;
  expect(showPieces([...pieces], (phrase) => phrase[language])).toBe(told[language]);
});
