// The rules as a table of the guide, in English: what each is, how it is done, since when, by which law.
import type { RuleSet } from './rule.ts';
import { ruleWordsOf } from './rule-words.ts';

const kinds = { checked: 'checked', asked: 'asked', duty: 'duty shown' } as const;

/** One row per rule in Markdown. */
export function ruleListing(ruleSet: RuleSet): string {
  const rows = ruleSet.rules.map((rule) => {
    const days = rule.validTo === null ? rule.validFrom : `${rule.validFrom} – ${rule.validTo}`;
    const sure = rule.certainty === 'read' ? '' : ` (${rule.certainty})`;
    const severity = rule.severity.replace('_', ' ');
    return `| ${rule.codes.join(', ') || '–'} | \`${rule.id}\` | ${ruleWordsOf(rule.id).title.en} | ${rule.market} | ${kinds[rule.kind]} | ${severity} | ${days} | ${rule.source.law} ${rule.source.article}${sure} |`;
  });
  return [
    '| row | rule | what | market | how | severity | in force | source |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
