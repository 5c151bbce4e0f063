import { expect, test } from 'vitest';
import { readWords } from './text-words.ts';
import { learnTopics, shrinkToTags, TopicReader } from './topic-model.ts';

const hashesOf = (text: string) => readWords(text).map((word) => word.hash);
const bestOf = (shares: Record<string, number>) => Object.entries(shares).sort((a, b) => b[1] - a[1])[0]?.[0];

test.each([
  ['今天做了果酱和面包，早餐太好吃了', 'food'],
  ['新口红试色，底妆很服帖', 'beauty'],
  ['My outfit of the day: dress and shoes', 'fashion'],
  ['il mio cane e il cucciolo', 'animals'],
])('before it has learned anything, %s is %s', (text, topic) => {
  expect(bestOf(new TopicReader(learnTopics([])).read([hashesOf(text)]).shares)).toBe(topic);
});

test('it learns words that the lexicon does not know', () => {
  const words = ['bergamotto', 'zibibbo', 'passito'];
  const taught = Array.from({ length: 12 }, (_, at) => ({
    topics: ['wine'],
    posts: [hashesOf(`${words[at % 3]} ${words[(at + 1) % 3]}`)],
  }));
  const others = Array.from({ length: 12 }, (_, at) => ({
    topics: ['cars'],
    posts: [hashesOf(`guado ${at} pistone`)],
  }));
  const reader = new TopicReader(learnTopics([...taught, ...others]));
  expect(bestOf(reader.read([hashesOf('zibibbo')]).shares)).toBe('wine');
});

test('the same accounts teach the same model', () => {
  const accounts = Array.from({ length: 5 }, (_, at) => ({ topics: ['food'], posts: [hashesOf(`果酱 ${at}`)] }));
  expect(learnTopics(accounts)).toEqual(learnTopics(accounts));
});

test('posts without a known word are not read, and shares never exceed one', () => {
  const reader = new TopicReader(learnTopics([]));
  expect(reader.read([hashesOf('qwertz')])).toEqual({ posts: 0, shares: {} });
  const { shares } = reader.read([hashesOf('果酱 口红 旅行 手机')]);
  expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
});

test('few posts are shrunk toward the declared topics, many are not', () => {
  const few = shrinkToTags({ posts: 1, shares: { cars: 1 } }, ['food'], 3);
  const many = shrinkToTags({ posts: 300, shares: { cars: 1 } }, ['food'], 3);
  expect(few).toEqual({ food: 0.75, cars: 0.25 });
  expect(many.cars).toBeGreaterThan(0.98);
  expect(shrinkToTags({ posts: 0, shares: {} }, ['food', 'home'], 3)).toEqual({ food: 0.5, home: 0.5 });
});
