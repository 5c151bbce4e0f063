// How findings stand: which answer holds for which finding, what blocks an approval, what another reading changed.
import type { Answer, AnsweredFinding, Finding } from './contract.ts';
import { type ExemptionId, exemptionWords } from './words-exemption.ts';

/** An answer as it was given; the newest of those that fit counts. */
export interface GivenAnswer {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly passage: string | null;
  readonly sentence: string | null;
  /** null takes the earlier one back. */
  readonly exemption: string | null;
  readonly proof: string | null;
  readonly attachmentId: string | null;
  readonly by: string;
  readonly at: string;
}

const fits = (answer: GivenAnswer, finding: Finding): boolean =>
  answer.rule === finding.rule &&
  answer.severity === finding.severity &&
  answer.passage === (finding.passage?.text ?? null) &&
  answer.sentence === finding.sentence;

function answerOf(finding: Finding, answers: readonly GivenAnswer[]): Answer | null {
  const newest = answers.findLast((one) => fits(one, finding));
  if (!newest || newest.exemption === null) return null;
  // An exemption that the rule no longer allows answers nothing.
  if (!finding.exemptions.some((one) => one.id === newest.exemption)) return null;
  const { id, exemption, proof, attachmentId, by, at } = newest;
  return { id, exemption, text: exemptionWords[exemption as ExemptionId] ?? null, proof, attachmentId, by, at };
}

/** @param answers of the family, oldest first. The same passage in the same sentence keeps its answer in a later version. */
export function withAnswers(findings: readonly Finding[], answers: readonly GivenAnswer[]): AnsweredFinding[] {
  return findings.map((finding) => ({ ...finding, answer: answerOf(finding, answers) }));
}

/** The findings that stand in the way of an approval: what must be mended or answered and is not. */
export function openMustFix(check: { readonly findings: readonly AnsweredFinding[] }): AnsweredFinding[] {
  return check.findings.filter((one) => one.severity !== 'duty' && one.answer === null);
}

const keyOf = (one: Finding) =>
  JSON.stringify([one.rule, one.severity, one.passage?.at ?? null, one.passage?.text ?? null]);

/** What a reading of the same text says that the other does not. A finding whose severity changed is gone and added. */
export function compareFindings<One extends Finding>(
  was: readonly One[],
  now: readonly One[],
): { added: One[]; gone: One[]; unchanged: One[] } {
  const before = new Set(was.map(keyOf));
  const after = new Set(now.map(keyOf));
  return {
    added: now.filter((one) => !before.has(keyOf(one))),
    gone: was.filter((one) => !after.has(keyOf(one))),
    unchanged: now.filter((one) => before.has(keyOf(one))),
  };
}
