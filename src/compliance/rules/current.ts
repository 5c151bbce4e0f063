// The rules as they are known today, with those that held earlier. Sources and days stand in each.
import type { RuleSet } from '../rule.ts';
import { absoluteRules } from './absolute.ts';
import { cosmeticsRules } from './cosmetics.ts';
import { dutyRules } from './duties.ts';
import { foodRules } from './food.ts';
import { goodsRules } from './goods.ts';
import { italyRules } from './italy.ts';
import { italyClaimRules } from './italy-claims.ts';
import { labelRules } from './label.ts';
import { cn, facts, written } from './laws.ts';
import { medicalRules } from './medical.ts';
import { peopleRules } from './people.ts';
import { truthRules } from './truth.ts';

const classUnknown = cn({
  id: 'class_unknown',
  market: 'both',
  source: { law: '广告法 · Reg. (CE) 1924/2006 · D.lgs. 219/2006', article: '', url: null, day: written },
  severity: 'ask',
  kind: 'asked',
  when: { fact: 'productClass', in: [] },
  find: facts,
});

export const currentRules: RuleSet = {
  version: written,
  rules: [
    ...labelRules,
    classUnknown,
    ...absoluteRules,
    ...medicalRules,
    ...cosmeticsRules,
    ...foodRules,
    ...goodsRules,
    ...truthRules,
    ...peopleRules,
    ...italyRules,
    ...italyClaimRules,
    ...dutyRules,
  ],
};
