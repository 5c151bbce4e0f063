import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCard } from '../../test/support/cards.ts';
import { SearchIndex } from './search-index.ts';
import { foldText, partMarks, searchText, searchWords } from './search-text.ts';
import { tierOf } from './tier.ts';

function whyOf(
  name: string,
  q: string,
  more: { handle?: string; bio?: string; agency?: string; topics?: string[] } = {},
) {
  const index = new SearchIndex();
  index.write([aCard({ name, ...more }), aCard({ name: '完全别人', handle: 'zzz9' })]);
  const { ids, why } = index.search({ q, sort: 'relevance', pageSize: 10 });
  return ids.length === 1 ? why[0]!.map(({ field, how }) => `${field} ${how}`) : ids.length;
}

test.each([
  ['李小甜', '小甜', ['name inside']],
  ['李小甜', 'lixiaotian', ['spoken whole']],
  ['李小甜', 'lǐ xiǎo tián', ['spoken start', 'spoken inside', 'spoken inside']],
  ['李小甜', 'li3xiao3tian2', ['spoken whole']],
  ['李小甜', 'li xiaotian', ['spoken start', 'spoken inside']],
  ['李小甜', 'lxt', ['initials whole']],
  ['李佳琦', 'ljq', ['initials whole']],
  ['李佳琦', 'lijiaqu', ['spoken similar']],
  ['單依純', '单依纯', ['name whole']],
  ['单依纯', '單依純', ['name whole']],
  ['单田芳', 'shantianfang', ['spoken whole']],
  ['单田芳', 'dantianfang', ['spoken whole']],
  ['长乐', 'changyue', ['spoken whole']],
  ['重庆吃货', 'chongqing', ['spoken start']],
  ['吕晓雨', 'lv', ['spoken start']],
  ['吕晓雨', 'lü', ['spoken start']],
  ['Nicolò Rossi', 'nicolo', ['name start']],
  ['Nicolò Rossi', 'rossi', ['name inside']],
  ['Nicolò Rossi', 'nicolorossi', ['name whole']],
  ['Nicolò Rossi', 'nicloo', ['name similar']],
  ['Nicolò Rossi', 'rosssi', ['name similar']],
  ['ＡＢＣ美食', 'abc', ['name start']],
  ['晓雨同学', 'xiaoyu', ['spoken start']],
  ['晓雨同学', 'x', ['spoken start']],
  ['乾隆茶馆', '乾', ['name start']],
  ['乾隆茶馆', 'qianlong', ['spoken start']],
  ['⿰駱!', '駱!', ['name inside']],
])('%s is found by %s: %j', (name, q, why) => {
  expect(whyOf(name, q)).toEqual(why);
});

test.each([
  ['wang', {}],
  ['甜', {}],
  ['ljx', {}],
])('李佳琦 is not found by %s', (q, more) => {
  expect(whyOf('李佳琦', q, more)).toBe(0);
});

test('handle, bio, topic in three languages and agency are looked into, and told', () => {
  const more = { handle: 'Sweet_Li', bio: '分享 Prosecco 与红酒', agency: '美ONE', topics: ['wine'] };
  expect(whyOf('李小甜', 'sweet_li', more)).toEqual(['handle whole']);
  expect(whyOf('李小甜', 'prosecco', more)).toEqual(['bio inside']);
  expect(whyOf('李小甜', '紅酒', more)).toEqual(['bio inside']);
  for (const q of ['vino', 'wine', '葡萄酒', '葡萄']) expect(whyOf('李小甜', q, more)).toEqual(['topic inside']);
  expect(whyOf('李小甜', '美one', more)).toEqual(['agency inside']);
  expect(whyOf('李小甜', '小甜 vino', more)).toEqual(['name inside', 'topic inside']);
});

test('marks of parts cannot be smuggled in by a name or a query', () => {
  const text = searchText({ names: ['a\u0001b'], handle: 'c\u0004d', bio: null });
  expect(text).toBe(`${partMarks.name}a b${partMarks.name}ab${partMarks.handle}c d`);
  expect(searchWords('\u0002x')).toEqual(['x']);
});

test('whatever a name is, it is found by itself, by its beginning and by any two signs of it', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => foldText(text) !== '');
  const mixed = fc.oneof(
    name,
    fc.stringMatching(/^[李王张小单长乐a-e1 .-]{1,10}$/).filter((text) => foldText(text) !== ''),
  );
  fc.assert(
    fc.property(mixed, fc.nat(), (text, seed) => {
      const index = new SearchIndex();
      const card = aCard({ name: text });
      index.write([card]);
      const signs = [...foldText(text)];
      const at = seed % signs.length;
      for (const q of [text, signs.slice(at, at + 3).join('')]) {
        // One or two latin letters are looked for only where something begins.
        const words = searchWords(q);
        if (words.length === 0 || words.some((word) => /^[ -~]{1,2}$/.test(word))) continue;
        expect(index.search({ q, sort: 'relevance', pageSize: 5 }).ids, JSON.stringify(q)).toEqual([card.accountId]);
      }
    }),
    { numRuns: 2_000 },
  );
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
