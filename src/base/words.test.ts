import { expect, test } from 'vitest';
import { languageOf, say } from './words.ts';

const seen = { it: '{n} post letti', en: '{n} posts read', zh: '已读 {n} 篇笔记' };

test('numbers in a phrase follow the habits of its reader', () => {
  expect(say(seen, 'it', { n: 12345 })).toBe('12.345 post letti');
  expect(say(seen, 'en', { n: 12345 })).toBe('12,345 posts read');
  expect(say(seen, 'zh', { n: 12345 })).toBe('已读 12,345 篇笔记');
});

test('a hole without a value stays visible', () => {
  expect(say(seen, 'en')).toBe('{n} posts read');
});

test.each([
  ['it-IT,it;q=0.9,en;q=0.8', 'it'],
  ['de-DE,zh;q=0.5,en;q=0.4', 'zh'],
  ['zh_CN.UTF-8', 'zh'],
  ['de', 'en'],
  [undefined, 'en'],
])('a reader who asks for %s gets %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language);
});
