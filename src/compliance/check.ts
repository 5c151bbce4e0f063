// Reads a content as an inspector would, under the rules of a day. It asks where the law asks, and where a fact is not known.
// No finding means that these rules found nothing, not that a lawyer has read it.
import type { Day } from '../base/day.ts';
import { type Phrase, sayAll } from '../base/words.ts';
import type { Content, Finding, Passage, Severity } from './contract.ts';
import { answerTest, factsOf, type Verdict } from './facts.ts';
import { findPassages, type Reading, readText } from './matcher.ts';
import { type FactName, type FactsOfContent, holdsOn, type Rule, type RuleSet } from './rule.ts';
import { ruleWordsOf } from './rule-words.ts';
import { currentRules } from './rules/current.ts';
import { complianceWords, factQuestions } from './words.ts';
import { type ExemptionId, exemptionWords, factExemptions } from './words-exemption.ts';
import { fineWords } from './words-fine.ts';

const rank: Readonly<Record<Severity, number>> = { must_fix: 0, ask: 1, duty: 2 };

const exemptionsOf = (ids: readonly ExemptionId[]) => ids.map((id) => ({ id, text: exemptionWords[id] }));

/** What is kept of a sentence on each side of its passage: texts without an end would be kept as often as they have findings. */
const longestSide = 200;

/** The sentence around a place of a text, as written. */
export function sentenceOf(text: string, at: number, length: number): string {
  const isEnd = (index: number) =>
    /[。！？!?；;\n]/.test(text[index] ?? '') || (text[index] === '.' && /^\s?$/.test(text[index + 1] ?? ''));
  let from = at;
  while (from > 0 && at - from < longestSide && !isEnd(from - 1)) from -= 1;
  let to = at + length;
  while (to < text.length && to - at - length < longestSide && !isEnd(to)) to += 1;
  return text.slice(from, to).trim();
}

interface Told {
  readonly severity: Severity;
  readonly why: Phrase;
  readonly mend: Phrase;
  readonly question: Phrase | null;
  readonly exemptions: readonly ExemptionId[];
}

/** What fills the holes of a rule's texts. */
interface Holes extends Record<string, string> {
  readonly match: string;
  readonly brand: string;
}

/** A fact is missing. Words that were found still say why they matter. */
function tellUnknown(rule: Rule, fact: FactName, holes: Holes): Told {
  const { why, mend } = ruleWordsOf(rule.id);
  const hasWords = holes.match !== '';
  return {
    severity: 'ask',
    why: hasWords ? sayAll(why, holes) : complianceWords.undecided,
    mend: hasWords ? sayAll(mend, holes) : complianceWords.stateFact,
    question: factQuestions[fact],
    exemptions: [...new Set([...rule.exemptions, factExemptions[fact]])],
  };
}

function tellRule(rule: Rule, holes: Holes): Told {
  const { why, mend, question } = ruleWordsOf(rule.id);
  const asks = rule.exemptions.length > 0 && rule.severity !== 'duty';
  return {
    severity: rule.severity,
    why: sayAll(why, holes),
    mend: sayAll(mend, holes),
    question: question ?? (asks ? complianceWords.whichExemption : null),
    exemptions: rule.exemptions,
  };
}

function findingOf(rule: Rule, content: Content, passage: Passage | null, unknown: FactName | null): Finding {
  const holes = { match: passage?.text ?? '', brand: content.brand || '…' };
  const told = unknown === null ? tellRule(rule, holes) : tellUnknown(rule, unknown, holes);
  const words = ruleWordsOf(rule.id);
  return {
    rule: rule.id,
    ruleVersion: rule.version,
    codes: [...rule.codes],
    severity: told.severity,
    market: rule.market,
    certainty: rule.certainty,
    source: { ...rule.source },
    fine: rule.fine === null ? null : fineWords[rule.fine],
    passage,
    sentence: passage === null ? null : sentenceOf(content.text, passage.at, passage.length),
    title: words.title,
    why: told.why,
    mend: told.mend,
    question: told.question,
    exemptions: exemptionsOf(told.exemptions),
  };
}

/** The first fact that must be known; null where the verdict is known, or where one question about the class asks for all. */
function openFact(rule: Rule, verdict: Verdict): FactName | 'asked_once' | null {
  if (typeof verdict === 'boolean') return null;
  const [first, ...more] = [...verdict].sort((a, b) => Number(b === 'productClass') - Number(a === 'productClass'));
  const isAboutText = rule.find.kind === 'terms' || rule.find.kind === 'words';
  if (first === 'productClass' && !isAboutText && rule.id !== 'class_unknown') return 'asked_once';
  return first ?? more[0] ?? null;
}

interface Applied {
  readonly finding: Finding;
  /** What would have to be known; null where nothing. */
  readonly unknown: FactName | null;
}

function applyRule(rule: Rule, content: Content, reading: Reading, facts: FactsOfContent): Applied[] {
  if (rule.platforms && content.platform && !rule.platforms.includes(content.platform)) return [];
  const verdict = answerTest(rule.when, facts);
  if (verdict === false) return [];
  const told = (passage: Passage | null, unknown: FactName | null) => ({
    finding: findingOf(rule, content, passage, unknown),
    unknown,
  });
  if (rule.kind === 'duty') return verdict === true ? [told(null, null)] : [];
  let unknown = openFact(rule, verdict);
  if (unknown === 'asked_once') return [];
  if (rule.platforms && content.platform === null) unknown = 'platform';
  const readsBio = rule.find.kind === 'label' && rule.find.field === 'bio';
  if (unknown === null && readsBio && content.bio === null) unknown = 'bio';
  const open = unknown;
  const found = open === 'bio' ? [null] : findPassages(rule, content, reading);
  return found.map((passage) => told(passage, open));
}

/** One fact is asked for once in each market, however many rules want it; words that were found are asked one by one. */
function askedOnce(applied: readonly Applied[]): Finding[] {
  const asked = new Set<string>();
  return applied.flatMap(({ finding, unknown }) => {
    if (unknown === null || finding.passage !== null) return [finding];
    const key = `${finding.market} ${unknown}`;
    if (asked.has(key)) return [];
    asked.add(key);
    return [finding];
  });
}

const overlap = (a: Passage, b: Passage) => a.at < b.at + b.length && b.at < a.at + a.length;

/** Drops what another rule says better of the same words. A question never silences what must be mended. */
function withoutEchoes(rules: readonly Rule[], findings: readonly Finding[]): Finding[] {
  const yields = new Map(rules.map((rule) => [rule.id, rule.yieldsTo]));
  return findings.filter(({ rule, passage, severity }) => {
    const better = yields.get(rule) ?? [];
    const isEcho = (other: Finding) =>
      better.includes(other.rule) && rank[other.severity] <= rank[severity] && other.passage !== null;
    return passage === null || !findings.some((other) => isEcho(other) && overlap(other.passage as Passage, passage));
  });
}

/**
 * What the rules that hold on a day say of a content: passages and facts to mend, to answer, and duties.
 * @param on the day on which it appears, or today. Same content, day and rules: same findings, in the same order.
 */
export function checkContent(content: Content, on: Day, ruleSet: RuleSet = currentRules): Finding[] {
  const reading = readText(content);
  const facts = factsOf(content, on);
  const rules = ruleSet.rules.filter(
    (rule) => holdsOn(rule, on) && (rule.market === 'both' || content.markets.includes(rule.market)),
  );
  return withoutEchoes(rules, askedOnce(rules.flatMap((rule) => applyRule(rule, content, reading, facts)))).sort(
    (a, b) => rank[a.severity] - rank[b.severity] || (a.passage?.at ?? -1) - (b.passage?.at ?? -1),
  );
}
