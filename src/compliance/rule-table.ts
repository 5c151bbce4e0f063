// The table of rules as people read it: every row with its texts, source, days and matcher.
import type { Day } from '../base/day.ts';
import type { RuleRow } from './contract.ts';
import { holdsOn, type Rule, type RuleSet } from './rule.ts';
import { ruleWordsOf } from './rule-words.ts';
import { currentRules } from './rules/current.ts';
import { complianceWords } from './words.ts';
import { exemptionWords } from './words-exemption.ts';
import { fineWords } from './words-fine.ts';

function rowOf(rule: Rule): RuleRow {
  const { when, find, yieldsTo, fine, exemptions, platforms, ...rest } = rule;
  const words = ruleWordsOf(rule.id);
  return {
    ...rest,
    codes: [...rule.codes],
    platforms: platforms === null ? null : [...platforms],
    source: { ...rule.source },
    matcher: { when, find, yieldsTo },
    title: words.title,
    why: words.why,
    mend: words.mend,
    question: words.question ?? (exemptions.length > 0 ? complianceWords.whichExemption : null),
    fine: fine === null ? null : fineWords[fine],
    exemptions: exemptions.map((id) => ({ id, text: exemptionWords[id] })),
  };
}

/** All rules, or those that hold on a day. */
export function ruleTable(on: Day | null, ruleSet: RuleSet = currentRules): { version: Day; rules: RuleRow[] } {
  return {
    version: ruleSet.version,
    rules: ruleSet.rules.filter((rule) => on === null || holdsOn(rule, on)).map(rowOf),
  };
}
