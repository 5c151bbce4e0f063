// Attempts at questionnaires: answers one by one, finished once.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Answers, QuestionnaireId } from './assessment/question.ts';
import type { StoredResult } from './contract-assessment.ts';

export interface StoredAttempt {
  readonly id: string;
  readonly brandId: string;
  readonly brandName: string;
  readonly questionnaire: QuestionnaireId;
  readonly version: string;
  readonly answers: Answers;
  readonly confirmed: readonly string[];
  readonly startedAt: string;
  readonly startedBy: string;
  readonly finishedAt: string | null;
  readonly size: string | null;
  readonly sector: string | null;
  readonly result: StoredResult | null;
}

const columns = sql`a.id, a.brand_id as "brandId", b.name as "brandName", a.questionnaire, a.version, a.answers, a.confirmed,
  ${iso('a.started_at')} as "startedAt", a.started_by as "startedBy", ${iso('a.finished_at')} as "finishedAt", a.size, a.sector, a.result`;
const from = sql`from assessment a join brand b on b.id = a.brand_id`;

export async function findAttempt(db: Db, id: string): Promise<StoredAttempt | null> {
  // Without the plugin that turns names to camel case: ids of questions are names inside the answers.
  const { rows } = await sql<StoredAttempt>`select ${columns} ${from} where a.id = ${id}`.execute(db.withoutPlugins());
  return rows[0] ?? null;
}

/** All attempts of a brand, the newest first. */
export async function listAttempts(db: Db, brandId: string): Promise<StoredAttempt[]> {
  const { rows } = await sql<StoredAttempt>`select ${columns} ${from} where a.brand_id = ${brandId}
    order by coalesce(a.finished_at, 'infinity') desc, a.started_at desc, a.id`.execute(db.withoutPlugins());
  return rows;
}

export interface NewAttempt {
  readonly brandId: string;
  readonly questionnaire: QuestionnaireId;
  readonly version: string;
  readonly answers: Answers;
  readonly by: string;
  readonly at: Date;
}

/** Opens an attempt, or finds the one that is open: two starts at once are one attempt. */
export async function openOrFind(db: Db, one: NewAttempt): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const id = randomUUID();
  const { rows } = await sql<{ id: string }>`
    insert into assessment (id, brand_id, questionnaire, version, answers, started_at, started_by)
    values (${id}, ${one.brandId}, ${one.questionnaire}, ${one.version}, ${JSON.stringify(one.answers)}::jsonb, ${one.at}, ${one.by})
    on conflict (brand_id, questionnaire) where finished_at is null do nothing returning id`.execute(db);
  if (rows[0]) return { id, isNew: true };
  const open = await sql<{ id: string }>`
    select id from assessment where brand_id = ${one.brandId} and questionnaire = ${one.questionnaire} and finished_at is null`.execute(
    db,
  );
  return { id: open.rows[0]!.id, isNew: false };
}

/** Adds an answer to those that are there; false where the attempt is finished. Two answers at once are both kept. */
export async function saveAnswer(
  db: Db,
  id: string,
  question: string,
  answer: readonly string[] | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update assessment set answers = answers || jsonb_build_object(${question}::text, ${JSON.stringify(answer)}::jsonb)
    where id = ${id} and finished_at is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Brings an open attempt to another version of its questionnaire. */
export async function moveVersion(db: Db, id: string, version: string, answers: Answers): Promise<void> {
  await sql`update assessment set version = ${version}, answers = ${JSON.stringify(answers)}::jsonb
    where id = ${id} and finished_at is null`.execute(db);
}

export async function saveConfirmed(db: Db, id: string, contradiction: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update assessment set confirmed = array_append(array_remove(confirmed, ${contradiction}), ${contradiction})
    where id = ${id} and finished_at is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Locks an attempt until the transaction ends, so that no answer comes between its last reading and its result. */
export async function lockAttempt(db: Db, id: string): Promise<void> {
  await sql`select 1 from assessment where id = ${id} for update`.execute(db);
}

export interface Finish {
  readonly result: StoredResult;
  readonly size: string | null;
  readonly sector: string | null;
  readonly by: string;
  readonly at: Date;
}

export async function saveFinish(db: Db, id: string, { result, size, sector, by, at }: Finish): Promise<void> {
  await sql`update assessment set result = ${JSON.stringify(result)}::jsonb, size = ${size}, sector = ${sector}, finished_at = ${at}, finished_by = ${by}
    where id = ${id}`.execute(db);
}

/** Removes an attempt that was never finished; false where it was. */
export async function dropOpen(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from assessment where id = ${id} and finished_at is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Scores by area of the newest finished attempt of each other brand of the same size and trade, in the same version. */
export async function listPeerScores(
  db: Db,
  of: {
    readonly brandId: string;
    readonly questionnaire: QuestionnaireId;
    readonly version: string;
    readonly size: string;
    readonly sector: string;
  },
): Promise<Record<string, number | null>[]> {
  const { rows } = await sql<{ areas: { id: string; score: number | null }[] }>`
    select distinct on (brand_id) result -> 'areas' as areas from assessment
    where questionnaire = ${of.questionnaire} and version = ${of.version} and size = ${of.size} and sector = ${of.sector}
      and brand_id <> ${of.brandId} and finished_at is not null
    order by brand_id, finished_at desc`.execute(db.withoutPlugins());
  return rows.map(({ areas }) => Object.fromEntries(areas.map((one) => [one.id, one.score])));
}
