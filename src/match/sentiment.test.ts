import { expect, test } from 'vitest';
import { countNaming, termSetOf } from './naming.ts';
import { feelingOf } from './sentiment.ts';
import { readWords } from './text-words.ts';

const hashesOf = (text: string) => readWords(text).map((word) => word.hash);
const signOf = (text: string) => {
  const { praised, blamed } = feelingOf(hashesOf(text));
  return Math.sign(praised - blamed);
};

test.each([
  ['真的很好吃，推荐', 1],
  ['太失望了，难吃', -1],
  ['一点也不好吃', -1],
  ['没有异味', 1],
  ['absolutely delicious', 1],
  ['not good at all', -1],
  ['buonissimo, lo adoro', 1],
  ['non è buono', -1],
  ['今天去了超市', 0],
])('%s is told as %i', (text, sign) => {
  expect(signOf(text)).toBe(sign);
});

test('only the sentence that names the brand counts, and a paid post is neither warm nor cold', () => {
  const asked = {
    things: termSetOf([]),
    brand: termSetOf(['Bonne Maman']),
    competitors: termSetOf(['Nutella']),
    others: new Set<number>(),
  };
  const text = '今天的面包难吃。Bonne Maman 真好吃！';
  const posts = [
    { accountId: 'a', paid: false, words: hashesOf(text) },
    { accountId: 'a', paid: true, words: hashesOf(text) },
    { accountId: 'b', paid: true, words: hashesOf('Nutella 早餐') },
  ];
  const counted = countNaming(posts, asked);
  expect(counted.get('a')?.brand).toEqual({ unpaid: 1, paid: 1, warm: 1, cold: 0 });
  expect(counted.get('b')?.competitors).toEqual({ Nutella: { unpaid: 0, paid: 1 } });
});
