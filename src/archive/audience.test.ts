// What a comment tells of who wrote it.
import { expect, test } from 'vitest';
import { countLanguages, gapsOf, languageOfComment } from './audience.ts';

test.each([
  ['这个在哪里买的呀[赞R]', 'zh'],
  ['かわいい！写真も素敵', 'ja'],
  ['너무 예뻐요', 'ko'],
  ['Che bella! Adoro questo vestito', 'it'],
  ['Bravissima, complimenti', 'it'],
  ['I love this so much', 'en'],
  ['Красиво', 'ru'],
  ['جميل', 'ar'],
  ['😍😍😍 @someone', 'emoji'],
  ['[doge][doge]', 'emoji'],
  ['Schön', 'other'],
])('%s is %s', (text, language) => {
  expect(languageOfComment(text)).toBe(language);
});

test('languages are counted, most first', () => {
  expect(countLanguages(['好看', '想要', 'so nice'])).toEqual([
    { language: 'zh', comments: 2 },
    { language: 'en', comments: 1 },
  ]);
});

test('what comments cannot tell is always missing; what they could is missing where they do not', () => {
  expect(gapsOf({ comments: 10, readersWithRegion: 4, commentsWithHour: 10 }, [])).toEqual(['age_gender', 'fans']);
  expect(gapsOf({ comments: 0, readersWithRegion: 0, commentsWithHour: 0 }, [])).toEqual([
    'comments',
    'region',
    'hours',
    'age_gender',
    'fans',
  ]);
});

test('what a file told of ages, genders or regions is missing no more', () => {
  const nothing = { comments: 0, readersWithRegion: 0, commentsWithHour: 0 };
  expect(gapsOf(nothing, ['gender', 'city'])).toEqual(['comments', 'hours', 'fans']);
  expect(gapsOf(nothing, ['region'])).toEqual(['comments', 'hours', 'age_gender', 'fans']);
});
