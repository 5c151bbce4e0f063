import { expect, test } from 'vitest';
import { searchText, searchWords } from './search-text.ts';
import { tierOf } from './tier.ts';

const finds = (name: string, query: string, handle: string | null = null) =>
  searchWords(query).every((word) => searchText(name, handle).includes(word));

test.each([
  ['李小甜', '小甜'],
  ['李小甜', 'lixiaotian'],
  ['李小甜', 'li xiaotian'],
  ['李小甜', 'lxt'],
  ['單依純', '单依纯'],
  ['单田芳', 'shantianfang'],
  ['吕晓雨', 'lv'],
  ['Nicolò Rossi', 'nicolo'],
  ['ＡＢＣ美食', 'abc'],
  ['晓雨同学', 'xiaoyu'],
])('%s is found by %s', (name, query) => {
  expect(finds(name, query)).toBe(true);
});

test('a name is not found by another name', () => {
  expect(finds('李小甜', 'wang')).toBe(false);
});

test('an account is found by its handle', () => {
  expect(finds('李小甜', 'sweet_li', 'Sweet_Li')).toBe(true);
});

test.each([
  [1_000_000, 'top'],
  [999_999, 'mid'],
  [10_000, 'micro'],
  [1_000, 'long_tail'],
  [999, 'untiered'],
  [null, 'untiered'],
])('an account with %s followers is %s', (followers, tier) => {
  expect(tierOf(followers)).toBe(tier);
});
