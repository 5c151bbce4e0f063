import { expect, test } from 'vitest';
import { checkDraft } from './check.ts';

const found = (text: string, canBuy = false) =>
  checkDraft({ text, market: 'cn', canBuy, brand: 'Fichi' }).map((one) => one.match ?? one.rule);

test.each([
  ['全网最低价的顶级无花果酱', ['全网最低', '顶级']],
  ['销量第一，最好吃不过如此', ['销量第一', '最好']],
  ['这款果酱能治疗失眠', ['治疗']],
  ['国家级品质', ['国家级']],
])('%s is questioned', (text, matches) => {
  expect(found(text)).toEqual(matches);
});

test.each([
  ['最近我最爱的早餐'],
  ['第一次吃到这么浓的果酱，第一口就惊艳'],
  ['最后一天活动啦'],
  ['开封后最好冷藏'],
  ['这不是最便宜的，但我很喜欢'],
  ['我觉得这是我吃过最好的早餐'],
])('%s is ordinary speech', (text) => {
  expect(found(text)).toEqual([]);
});

test('an absolute term asks which of six exemptions applies, in three languages', () => {
  const [finding] = checkDraft({ text: '最佳选择', market: 'cn', canBuy: false, brand: 'Fichi' });
  expect(finding).toMatchObject({ rule: 'absolute_term', severity: 'ask', at: 0, match: '最佳' });
  expect(finding?.exemptions).toHaveLength(6);
  expect(finding?.why.it).toContain('“最佳”');
  expect(finding?.why.zh).toContain('绝对化用语');
});

test('a post with a way to buy must say 广告, and one without need not', () => {
  expect(found('超好吃的果酱，口令在评论区', true)).toEqual(['ad_label_missing_cn']);
  expect(found('【广告】超好吃的果酱，口令在评论区', true)).toEqual([]);
  expect(found('#广告 超好吃的果酱', true)).toEqual([]);
  expect(found('这不是广告文案', true)).toEqual(['ad_label_missing_cn']);
  expect(found('超好吃的果酱')).toEqual([]);
});

test('an Italian post must say so at its beginning, not after a long text', () => {
  const draft = { market: 'it' as const, canBuy: true, brand: 'Fichi' };
  expect(checkDraft({ ...draft, text: 'Pubblicità – Fichi. Che buona!' })).toEqual([]);
  expect(checkDraft({ ...draft, text: `${'Che buona! '.repeat(20)} #adv` })[0]).toMatchObject({
    rule: 'ad_label_missing_it',
    mend: { it: 'Inizia con “Pubblicità – Fichi”' },
  });
});
