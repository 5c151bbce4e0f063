// An audit as text for the terminal.
import { type Language, type Phrase, say } from '../base/words.ts';
import type { Audit, ScoredProfiles } from './contract.ts';
import { auditWords } from './missing-words.ts';
import { percent } from './reading.ts';

/** Verdict first, then the numbers, then every family with its findings or what it lacks. */
export function tellAudit(audit: Audit, language: Language): string {
  const word = (phrase: Phrase) => say(phrase, language);
  const head = say(auditWords.verdict, language, { verdict: word(auditWords[audit.verdict]) });
  const text = [audit.id === undefined ? head : `${audit.id} · ${head}`];
  if (audit.authenticity !== null && audit.interval !== null) {
    const [low, high] = audit.interval;
    const facts = { authenticity: audit.authenticity, low: percent(low), high: percent(high) };
    text.push(say(auditWords.scores, language, facts));
  }
  if (audit.craft !== null) text.push(say(auditWords.craft, language, { craft: audit.craft }));
  for (const family of audit.families) {
    const name = word(auditWords[family.id]);
    if (family.missingText !== null)
      text.push(`  ${name}: ${word(auditWords.not_enough_data)} – ${family.missingText[language]}`);
    else if (family.findings.length === 0) text.push(`  ${name}: ${word(auditWords.nothingFound)}`);
    else text.push(`  ${name}:`, ...family.findings.map((found) => `    – ${found.text[language]}`));
  }
  text.push(`  ${audit.policy} · ${audit.evidenceHash}`);
  return `${text.join('\n')}\n`;
}

export function tellProfiles(scored: ScoredProfiles, language: Language): string {
  const n = scored.profiles.length;
  if (scored.share === null) return `${say(auditWords.noShare, language, { n })}\n`;
  const { estimate, low, high } = scored.share;
  const facts = { n, estimate: percent(estimate), low: percent(low), high: percent(high) };
  return `${say(auditWords.share, language, facts)}\n`;
}
