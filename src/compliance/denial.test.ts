import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { contentShape } from './contract.ts';

const said = (text: string, productClass = 'food', market: 'cn' | 'it' = 'cn') =>
  checkContent(contentShape.parse({ text, markets: [market], hasWayToBuy: true, productClass }), '2026-11-20')
    .filter((one) => one.passage !== null && one.severity !== 'duty')
    .map((one) => one.rule);

test.each([
  ['#广告 不能治疗任何疾病', 'food'],
  ['#广告 并不能用来治疗失眠', 'food'],
  ['#广告 没有治疗作用', 'food'],
  ['#广告 这不是全网最低价', 'food'],
  ['#广告 谈不上顶级', 'food'],
  ['#广告 没有美白的效果', 'cosmetics'],
  ['#广告 不敢说吊打大牌', 'home'],
  ['#广告 不承诺保本', 'finance'],
  ['#广告 喝酒不开车，请勿酒后驾车', 'alcohol'],
])('“%s” denies what it names', (text, productClass) => {
  expect(said(text, productClass)).toEqual([]);
});

test.each([
  ['#广告 不含激素能治疗湿疹', 'food', 'cn_medical_claim'],
  ['#广告 没有副作用还能治疗失眠', 'food', 'cn_medical_claim'],
  ['#广告 不是普通面霜治疗湿疹都行', 'cosmetics', 'cn_medical_claim'],
  ['#广告 不要错过全网最低价', 'food', 'cn_absolute_term'],
  ['#广告 不得不说顶级', 'food', 'cn_absolute_term'],
  ['#广告 不会后悔的最佳选择', 'food', 'cn_absolute_term'],
  ['#广告 不可思议的顶级口感', 'food', 'cn_absolute_term'],
  ['#广告 不用排队就是最好吃的', 'food', 'cn_absolute_comparison'],
  ['#广告 好吃又减肥', 'food', 'cn_food_function'],
  ['#广告 睡前用后美白', 'cosmetics', 'cn_cosmetics_registration'],
  ['#广告 不上头还解压', 'alcohol', 'cn_alcohol_effect'],
  ['#广告 不醉不归开车回家', 'alcohol', 'cn_alcohol_driving'],
])('“%s” denies something else', (text, productClass, rule) => {
  expect(said(text, productClass)).toContain(rule);
});

test('in Italian a denial reaches its own verb only', () => {
  expect(said('Pubblicità. Non cura la gastrite', 'food', 'it')).toEqual([]);
  expect(said('Pubblicità. Senza fatica cura la gastrite', 'food', 'it')).toContain('it_food_disease');
});
