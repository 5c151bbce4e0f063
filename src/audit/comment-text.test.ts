import { describe, expect, test } from 'vitest';
import { commentWords, contentTokens, kindOfWords, normaliseComment, wordsOf } from './comment-text.ts';
import { copiesAmong } from './near-duplicate.ts';

test.each([
  ['回复 @小红：好看！！', '好看'],
  ['哈哈哈哈哈哈', '哈哈'],
  ['Sooooooo cute 😍😍', 'sooo cute'],
  ['[doge][赞R] 太美了～ #日常#', '太美了'],
  ['ＡＢＣ https://x.cn/1', 'abc'],
])('%s is normalised to %s', (text, words) => {
  expect(wordsOf(normaliseComment(text))).toBe(words);
});

const tokens = contentTokens('今天来说说托斯卡纳橄榄油，从产地到餐桌');
test.each([
  ['😍👍🏽❤️', 'emoji_only'],
  ['[哭惹R][doge]', 'emoji_only'],
  ['3️⃣🇮🇹', 'emoji_only'],
  ['太美了！', 'stock'],
  ['Bellissima ❤️', 'stock'],
  ['love this!!', 'stock'],
  ['嗯呢', 'short'],
  ['Impressive', 'short'],
  ['这个橄榄油真的不一样', 'specific'],
  ['昨天下雨了没出门', 'other'],
])('%s is %s', (text, kind) => {
  expect(kindOfWords(commentWords(text), tokens)).toBe(kind);
});

test('without the text of the post nothing is specific', () => {
  expect(kindOfWords(commentWords('这个橄榄油真的不一样'), null)).toBe('other');
});

describe('copies', () => {
  test('equal texts and texts with one sign changed go together, others do not', () => {
    const texts = [
      '宝藏博主一定要火起来呀姐妹们冲',
      '昨天去了海边看日出真舒服',
      '宝藏博主一定要火起来呀姐妹们冲冲',
      '宝藏博主一定要火起来呀姐妹们冲',
    ];
    expect(copiesAmong(texts).map((group) => group.toSorted())).toEqual([[0, 2, 3]]);
  });

  test('short texts are no copies: everybody writes them', () => {
    expect(copiesAmong(['好看', '好看', '好看'])).toEqual([]);
  });
});
