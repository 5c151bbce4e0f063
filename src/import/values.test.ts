import { expect, test } from 'vitest';
import { currencyIn, readMoney } from './amounts.ts';
import { readHandle, readId } from './ids.ts';
import { postOf, profileOf } from './links.ts';
import { formatNamed, platformMentioned, platformNamed, topicsNamed } from './vocabulary.ts';

const value = <Value>(reading: { ok: true; value: Value } | { ok: false; problem: string }) =>
  reading.ok ? reading.value : reading.problem;

test.each([
  ['6.99E+18', 'damaged_id'],
  ['6,99E+18', 'damaged_id'],
  ['6.86e+23', 'damaged_id'],
  ['682e12345678901234567890', '682e12345678901234567890'],
  ['7234567890123456789', '7234567890123456789'],
  ['4986341\t', '4986341'],
  ["'7234567890123456789", '7234567890123456789'],
  ['123.0', '123'],
  ['', null],
  ['null', null],
])('the id %s reads as %s', (text, id) => {
  expect(value(readId(text))).toBe(id);
});

test('a handle loses its @', () => {
  expect(value(readHandle(' @mrbeast '))).toBe('mrbeast');
});

test.each([
  ['¥3,000', null, 300_000n, 'CNY'],
  ['￥3000.5', null, 300_050n, 'CNY'],
  ['6000元', null, 600_000n, 'CNY'],
  ['6000元/条', null, 600_000n, 'CNY'],
  ['1.2万', 'CNY', 1_200_000n, 'CNY'],
  ['1.2w', 'CNY', 1_200_000n, 'CNY'],
  ['1.200,50 €', null, 120_050n, 'EUR'],
  ['€ 3.000', null, 300_000n, 'EUR'],
  ['USD 300', null, 30_000n, 'USD'],
  ['HK$ 1,000.10', null, 100_010n, 'HKD'],
  ['500', 'EUR', 50_000n, 'EUR'],
  ['8k', 'CNY', 800_000n, 'CNY'],
] as const)('%s is an amount', (text, currency, amount, found) => {
  expect(value(readMoney(text, currency))).toEqual({ amount, currency: found });
});

test('the unit of the header applies to an amount', () => {
  expect(value(readMoney('1.25', 'CNY', 10_000))).toEqual({ amount: 1_250_000n, currency: 'CNY' });
});

test.each([
  ['3000-5000', 'CNY', 'bad_money'],
  ['12.345,678', 'CNY', 'bad_money'],
  ['-5', 'CNY', 'bad_money'],
  ['3000', null, 'missing_currency'],
  ['面议', 'CNY', null],
  ['-', 'CNY', null],
] as const)('%s is not guessed', (text, currency, problem) => {
  expect(value(readMoney(text, currency))).toBe(problem);
});

test('a header names its currency', () => {
  expect(currencyIn('图文报价（元）')).toBe('CNY');
  expect(currencyIn('Prezzo post (€)')).toBe('EUR');
  expect(currencyIn('Price')).toBeNull();
});

test('profile links carry the platform and the id or handle, also inside a shared text', () => {
  expect(profileOf('https://www.xiaohongshu.com/user/profile/5ff0e6410000000001008400?x=1')).toEqual({
    platform: 'xiaohongshu',
    uid: '5ff0e6410000000001008400',
    handle: null,
  });
  expect(profileOf('see https://www.instagram.com/some.one/ now')).toEqual({
    platform: 'instagram',
    uid: null,
    handle: 'some.one',
  });
  expect(profileOf('https://v.douyin.com/iRyLb8kf/')).toBeNull();
  expect(postOf('https://www.xiaohongshu.com/explore/681196db00000000230127a5?xsec_token=1')?.postId).toBe(
    '681196db00000000230127a5',
  );
});

test('platforms are named by people in many ways', () => {
  expect(platformNamed('小红书')).toBe('xiaohongshu');
  expect(platformNamed('Taobao Live')).toBe('taobao_live');
  expect(platformMentioned('Influencer insta name')).toBe('instagram');
  expect(platformMentioned('social_media_influencers-TIKTOK_-_---DEC_2022.csv')).toBe('tiktok');
  expect(platformMentioned('instagram and tiktok.csv')).toBeNull();
  expect(platformMentioned('list.csv')).toBeNull();
});

test('topics are found in mixed words and what is none of them is named', () => {
  expect(topicsNamed('Sports, Fitness & Outdoors')).toEqual({ topics: ['sport', 'fitness'], unknown: [] });
  expect(topicsNamed('美妆/穿搭达人').topics).toEqual(['beauty', 'fashion']);
  expect(topicsNamed('fashion 0.5').topics).toEqual(['fashion']);
  expect(topicsNamed('fasion')).toEqual({ topics: [], unknown: ['fasion'] });
  expect(topicsNamed('pet').topics).toEqual(['animals']);
});

test('a note of type normal is a picture post', () => {
  expect(formatNamed('normal')).toBe('image');
  expect(formatNamed('视频')).toBe('video');
});
