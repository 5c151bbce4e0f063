import { expect, test } from 'vitest';
import { wordsOfOtherClasses } from './class-lexicon.ts';
import { findMentions, snippetOf } from './mentions.ts';
import { termSetOf } from './naming.ts';
import { readWords } from './text-words.ts';

const mentionsIn = (text: string, terms: readonly string[], own: readonly string[] = ['food']) =>
  findMentions(
    readWords(text).map((word) => word.hash),
    termSetOf(terms),
    wordsOfOtherClasses(own, terms),
  ).map((one) => one.term);

test.each([
  ['早餐是无花果酱配酸面包', ['无花果酱'], ['无花果酱']],
  ['早餐是無花果醬', ['无花果酱'], ['无花果酱']],
  ['Fig jams on toast!', ['fig jam'], ['fig jam']],
  ['le marmellate della nonna', ['marmellata'], ['marmellata']],
  ['今天吃苹果很甜', ['苹果'], ['苹果']],
  ['无花果酱和无花果', ['无花果', '无花果酱'], ['无花果酱', '无花果']],
])('%s names %j', (text, terms, found) => {
  expect(mentionsIn(text, terms)).toEqual(found);
});

test.each([
  ['a word inside another Latin word', 'configjamming fig-jammer', ['fig jam']],
  ['a Chinese word inside a longer one', '人民共和国成立', ['国成']],
  ['a fruit that is a phone', '新买的苹果手机真好用', ['苹果']],
  ['a food that is a face mask', '敷了一片蜂蜜面膜', ['蜂蜜']],
  ['two words in two sentences', 'I love fig. Jam is sweet.', ['fig jam']],
])('%s is not named', (_, text, terms) => {
  expect(mentionsIn(text, terms)).toEqual([]);
});

test('the phone is named where the brand sells phones', () => {
  expect(mentionsIn('新买的苹果手机真好用', ['苹果'], ['electronics'])).toEqual(['苹果']);
});

test('a snippet shows the word as it was written, with what stands around it', () => {
  const text = `${'很'.repeat(60)}無花果醬好吃`;
  const words = readWords(text);
  const [mention] = findMentions(
    words.map((word) => word.hash),
    termSetOf(['无花果酱']),
  );
  expect(snippetOf(text, words, mention!)).toEqual({ before: `…${'很'.repeat(36)}`, word: '無花果醬', after: '好吃' });
});
