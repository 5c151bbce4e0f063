// The texts of a rule by its id.
import type { Phrase } from '../base/words.ts';
import { dutyWords } from './words-rule-duty.ts';
import { goodsRuleWords } from './words-rule-goods.ts';
import { italyRuleWords } from './words-rule-italy.ts';
import { labelRuleWords } from './words-rule-label.ts';
import { termRuleWords } from './words-rule-terms.ts';

export interface RuleWords {
  readonly title: Phrase;
  readonly why: Phrase;
  readonly mend: Phrase;
  /** What decides; null where the exemptions ask it themselves. */
  readonly question: Phrase | null;
}

const texts: Readonly<Record<string, Omit<RuleWords, 'question'> & { readonly question?: Phrase }>> = {
  ...termRuleWords,
  ...goodsRuleWords,
  ...labelRuleWords,
  ...italyRuleWords,
  ...dutyWords,
};

/** The texts of a rule. A rule without texts is a fault of the program (a test reads them all). */
export function ruleWordsOf(id: string): RuleWords {
  const words = texts[id];
  if (!words) throw new Error(`the rule ${id} has no words`);
  return { ...words, question: words.question ?? null };
}
