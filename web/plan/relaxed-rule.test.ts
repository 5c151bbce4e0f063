import { expect, test } from 'vitest';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { relaxedRule } from './relaxed-rule.ts';

test.each([
  ['/tierShares/micro/min', { kind: 'share', of: tierTerms.micro }],
  ['/platformShares/taobao_live/max', { kind: 'share', of: platformTerms.taobao_live }],
  ['/must/0', { kind: 'must' }],
  ['/minKols', { kind: 'other' }],
  ['/tierShares/gigantic/min', { kind: 'other' }],
])('the rule at %s is told by its name', (pointer, rule) => {
  expect(relaxedRule(pointer)).toEqual(rule);
});
