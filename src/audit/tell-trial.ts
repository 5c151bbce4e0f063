// The dry run of a policy as text for the terminal.
import { verdictTerms } from '../base/terms.ts';
import { type Language, type Phrase, say } from '../base/words.ts';
import type { PolicyTrial } from './contract-policy.ts';
import { auditWords } from './missing-words.ts';
import { policyCommandWords as words } from './policy-words.ts';

/** How many change from what to what, then the listed accounts, the gravest first. */
export function tellTrial(trial: PolicyTrial, language: Language): string {
  const word = (phrase: Phrase) => say(phrase, language);
  const { version, against, accounts, changed, changedByPolicy } = trial;
  const lines = [say(words.trial, language, { version, against, accounts, changed })];
  const others = changed - changedByPolicy;
  if (others > 0) lines.push(say(words.newerThanAudit, language, { n: others }));
  for (const { before, after, accounts: n } of trial.counts)
    lines.push(say(words.count, language, { before: word(verdictTerms[before]), after: word(verdictTerms[after]), n }));
  for (const change of trial.changes) {
    const names = change.families.map((id) => word(auditWords[id])).join(', ');
    const facts = {
      account: change.accountId,
      name: change.name,
      before: word(verdictTerms[change.before]),
      after: word(verdictTerms[change.after]),
      from: change.authenticityBefore ?? '–',
      to: change.authenticityAfter ?? '–',
      families: change.isByPolicy ? names || word(words.thresholdsAlone) : word(words.notByPolicy),
    };
    lines.push(say(words.change, language, facts));
  }
  const left = changed - trial.changes.length;
  if (left > 0) lines.push(say(words.more, language, { n: left }));
  return `${lines.join('\n')}\n`;
}
