// Runs checks and keeps them, takes answers to their findings, and reads old texts again under the rules of today.
import { createHash, randomUUID } from 'node:crypto';
import { type Day, dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { checkContent } from './check.ts';
import type { AnsweredFinding, Check, Content, NewAnswer, Recheck, Subject } from './contract.ts';
import { refuse } from './errors.ts';
import { currentRules } from './rules/current.ts';
import { compareFindings, openMustFix, withAnswers } from './standing.ts';
import { addAnswer, addCheck, findCheck, findLatestCheck, type KeptCheck, listAnswers } from './store.ts';

export interface CheckRun {
  readonly subject: Subject;
  readonly content: Content;
  readonly by: string;
  readonly at: Date;
  /** Whose rules count; absent = the later of today and the day it is to appear. */
  readonly on?: Day;
}

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

async function viewOf(db: Db, kept: KeptCheck): Promise<Check> {
  const findings = withAnswers(kept.findings, await listAnswers(db, kept.subject.family));
  return { ...kept, findings, open: openMustFix({ findings }).length, at: kept.at.toISOString() };
}

function dayToCheck({ on, content, at }: CheckRun): Day {
  const today = dayOf(at);
  const { publishesOn } = content.process;
  return on ?? (publishesOn !== null && publishesOn > today ? publishesOn : today);
}

/** Checks a content, keeps what was checked and found, and answers how each finding stands. Answers of the family hold on. */
export async function runCheck(db: Db, run: CheckRun): Promise<Check> {
  const { subject, content, by, at } = run;
  const onDay = dayToCheck(run);
  const kept: KeptCheck = {
    id: randomUUID(),
    subject: { ...subject, family: subject.family ?? subject.id },
    rulesVersion: currentRules.version,
    textSha256: hashOf(content.text),
    content,
    findings: checkContent(content, onDay),
    onDay,
    by,
    at,
  };
  await addCheck(db, kept);
  return viewOf(db, kept);
}

async function keptCheck(db: Db, id: string): Promise<KeptCheck> {
  const kept = await findCheck(db, id);
  if (!kept) throw refuse('compliance_check_not_found', { id });
  return kept;
}

/** A kept check with today's answers. Refuses `compliance_check_not_found`. */
export async function openCheck(db: Db, id: string): Promise<Check> {
  return viewOf(db, await keptCheck(db, id));
}

/** The newest check of a subject; null where there is none. */
export async function latestCheck(db: Db, subject: Pick<Subject, 'kind' | 'id'>): Promise<Check | null> {
  const kept = await findLatestCheck(db, subject);
  return kept && viewOf(db, kept);
}

export interface AnswerGiven extends NewAnswer {
  readonly checkId: string;
  readonly by: string;
  readonly at: Date;
}

/** The findings of a check that an answer is about. Refuses one that the check does not have. */
function answeredFindings(check: Check, given: AnswerGiven): AnsweredFinding[] {
  const found = check.findings.filter(
    (one) =>
      one.rule === given.rule &&
      one.severity !== 'duty' &&
      (one.passage?.text ?? null) === given.passage &&
      (given.sentence === undefined || one.sentence === given.sentence),
  );
  if (found.length === 0) throw refuse('compliance_finding_not_found', { rule: given.rule });
  return found;
}

/**
 * Claims an exemption for a finding, with a proof; or takes an earlier answer back. It holds for the whole family.
 * Refuses `compliance_check_not_found`, `compliance_finding_not_found`, `compliance_never_exempt` where nothing excuses it,
 * `compliance_exemption_not_allowed` and `compliance_proof_missing`.
 */
export async function answerFinding(db: Db, given: AnswerGiven): Promise<Check> {
  const kept = await keptCheck(db, given.checkId);
  const { exemption, proof, attachmentId } = given;
  const isProven = (proof !== null && proof.trim().length >= 3) || attachmentId !== null;
  if (exemption !== null && !isProven) throw refuse('compliance_proof_missing', {});
  await db.transaction().execute(async (tx) => {
    const sentences = new Set<string | null>();
    for (const finding of answeredFindings(await viewOf(tx, kept), given)) {
      if (sentences.has(finding.sentence)) continue;
      sentences.add(finding.sentence);
      if (finding.exemptions.length === 0) throw refuse('compliance_never_exempt', { rule: given.rule });
      if (exemption !== null && !finding.exemptions.some((one) => one.id === exemption))
        throw refuse('compliance_exemption_not_allowed', { rule: given.rule, exemption });
      await addAnswer(tx, {
        id: randomUUID(),
        checkId: kept.id,
        family: kept.subject.family,
        rule: given.rule,
        severity: finding.severity,
        passage: given.passage,
        sentence: finding.sentence,
        exemption,
        proof: exemption === null ? null : proof,
        attachmentId: exemption === null ? null : attachmentId,
        by: given.by,
        at: given.at,
      });
    }
  });
  return viewOf(db, kept);
}

/** Reads a kept text again under the rules of a later day, keeps that reading too, and tells what changed. */
export async function recheck(db: Db, checkId: string, now: Date, by: string): Promise<Recheck> {
  const was = await openCheck(db, checkId);
  const after = await runCheck(db, { subject: was.subject, content: was.content, by, at: now, on: dayOf(now) });
  return { was, now: after, ...compareFindings(was.findings, after.findings) };
}
