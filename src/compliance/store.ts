// Kept checks and answers: both are only added to.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { Content, Finding, Subject } from './contract.ts';
import type { GivenAnswer } from './standing.ts';

export interface KeptCheck {
  readonly id: string;
  readonly subject: Subject & { readonly family: string };
  readonly rulesVersion: string;
  readonly textSha256: string;
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly onDay: Day;
  readonly by: string;
  readonly at: Date;
}

interface CheckRow extends Omit<KeptCheck, 'subject'> {
  readonly kind: Subject['kind'];
  readonly subjectId: string;
  readonly family: string;
}

const columns = sql`id, subject_kind as kind, subject_id as "subjectId", family, rules_version as "rulesVersion",
  text_sha256 as "textSha256", content, findings, to_char(on_day, 'YYYY-MM-DD') as "onDay", by_name as by, at`;

const checkOf = ({ kind, subjectId, family, ...row }: CheckRow): KeptCheck => ({
  ...row,
  subject: { kind, id: subjectId, family },
});

export async function addCheck(db: Db, check: KeptCheck): Promise<void> {
  const { subject } = check;
  await sql`insert into compliance_check
      (id, subject_kind, subject_id, family, rules_version, text_sha256, content, findings, on_day, by_name, at)
    values (${check.id}, ${subject.kind}, ${subject.id}, ${subject.family}, ${check.rulesVersion}, ${check.textSha256},
      ${JSON.stringify(check.content)}::jsonb, ${JSON.stringify(check.findings)}::jsonb, ${check.onDay}, ${check.by},
      ${check.at})`.execute(db);
}

export async function findCheck(db: Db, id: string): Promise<KeptCheck | null> {
  const { rows } = await sql<CheckRow>`select ${columns} from compliance_check where id = ${id}`.execute(
    db.withoutPlugins(),
  );
  return rows[0] ? checkOf(rows[0]) : null;
}

/** The newest check of a subject. */
export async function findLatestCheck(db: Db, { kind, id }: Pick<Subject, 'kind' | 'id'>): Promise<KeptCheck | null> {
  const { rows } = await sql<CheckRow>`select ${columns} from compliance_check
    where subject_kind = ${kind} and subject_id = ${id} order by entry desc limit 1`.execute(db.withoutPlugins());
  return rows[0] ? checkOf(rows[0]) : null;
}

export interface NewGivenAnswer extends Omit<GivenAnswer, 'at'> {
  readonly checkId: string;
  readonly family: string;
  readonly at: Date;
}

export async function addAnswer(db: Db, answer: NewGivenAnswer): Promise<void> {
  await sql`insert into compliance_answer
      (id, check_id, family, rule, severity, passage, sentence, exemption, proof, attachment_id, by_name, at)
    values (${answer.id}, ${answer.checkId}, ${answer.family}, ${answer.rule}, ${answer.severity}, ${answer.passage},
      ${answer.sentence}, ${answer.exemption}, ${answer.proof}, ${answer.attachmentId}, ${answer.by}, ${answer.at})`.execute(
    db,
  );
}

/** The answers of a family, oldest first. */
export async function listAnswers(db: Db, family: string): Promise<GivenAnswer[]> {
  const { rows } = await sql<Omit<GivenAnswer, 'at'> & { at: Date }>`
    select id, rule, severity, passage, sentence, exemption, proof, attachment_id as "attachmentId", by_name as by, at
    from compliance_answer where family = ${family} order by entry`.execute(db.withoutPlugins());
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
