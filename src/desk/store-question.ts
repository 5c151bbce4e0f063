// Written questions, what was said about them, and their files. Messages and files are only ever added.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { About, AboutKind, DeskFile, Message, NewQuestion, Question, Rating } from './contract-question.ts';

interface By {
  readonly userId: string;
  readonly name: string;
}

type Row = Omit<Question, 'about'> & { aboutKind: AboutKind | null; aboutPath: string; aboutTitle: string };

const toQuestion = ({ aboutKind, aboutPath, aboutTitle, ...row }: Row): Question => {
  const about: About | null = aboutKind === null ? null : { kind: aboutKind, path: aboutPath, title: aboutTitle };
  return { ...row, about };
};

const questionQuery = sql`
  select q.id, q.brand_id, b.name as brand_name, q.asker_id, q.asker_name, q.subject, q.topic, q.language, q.about_kind, q.about_path, q.about_title,
    q.seen_page_id, q.state, q.assigned_id, q.assigned_name, ${iso('q.asked_at')} as asked_at, ${iso('q.waiting_since')} as waiting_since,
    ${iso('q.due_at')} as due_at, ${iso('q.answered_at')} as answered_at, q.rating, q.rating_words
  from desk_question q left join brand b on b.id = q.brand_id`;

export async function findQuestion(db: Db, id: string): Promise<Question | null> {
  const { rows } = await sql<Row>`${questionQuery} where q.id = ${id}`.execute(db);
  return rows[0] ? toQuestion(rows[0]) : null;
}

/** Until the end of the transaction nobody else changes this question. */
export async function lockQuestion(db: Db, id: string): Promise<void> {
  await sql`select 1 from desk_question where id = ${id} for update`.execute(db);
}

/** Questions of one asker, or of everybody, newest first. */
export async function listQuestions(db: Db, askerId: string | null): Promise<Question[]> {
  const { rows } = await sql<Row>`${questionQuery} where ${askerId}::text is null or q.asker_id = ${askerId}
    order by q.asked_at desc, q.id limit 500`.execute(db);
  return rows.map(toQuestion);
}

/** Questions that name a kept page. */
export async function listQuestionsAbout(db: Db, seenPageId: string): Promise<Question[]> {
  const { rows } = await sql<Row>`${questionQuery} where q.seen_page_id = ${seenPageId}`.execute(db);
  return rows.map(toQuestion);
}

/** Questions that wait for an answer, the one that is due first at the top. */
export async function listOpenQuestions(db: Db): Promise<Question[]> {
  const { rows } = await sql<Row>`${questionQuery} where q.state = 'open' order by q.due_at, q.id limit 500`.execute(
    db,
  );
  return rows.map(toQuestion);
}

/** Adds a question with its text, or finds the one that the same person sent under the same key. */
export async function insertQuestion(
  db: Db,
  question: NewQuestion,
  { by, at, dueAt }: { readonly by: By; readonly at: Date; readonly dueAt: Date },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const id = randomUUID();
  const { about } = question;
  const { rows } = await sql<{
    id: string;
  }>`insert into desk_question (id, key, brand_id, asker_id, asker_name, subject, topic, language, about_kind,
      about_path, about_title, seen_page_id, state, asked_at, waiting_since, due_at)
    values (${id}, ${question.key}, ${question.brandId}, ${by.userId}, ${by.name}, ${question.subject}, ${question.topic}, ${question.language},
      ${about?.kind ?? null}, ${about?.path ?? null}, ${about?.title ?? null}, ${question.seenPageId}, 'open', ${at}, ${at}, ${dueAt})
    on conflict (asker_id, key) do nothing returning id`.execute(db);
  if (rows.length > 0) {
    await insertMessage(db, id, { kind: 'question', text: question.text }, by, at);
    return { id, isNew: true };
  }
  const known = await sql<{
    id: string;
  }>`select id from desk_question where asker_id = ${by.userId} and key = ${question.key}`.execute(db);
  return { id: known.rows[0]!.id, isNew: false };
}

export async function insertMessage(
  db: Db,
  questionId: string,
  { kind, text }: Pick<Message, 'kind' | 'text'>,
  by: By,
  at: Date,
): Promise<void> {
  await sql`insert into desk_message (id, question_id, kind, text, by_id, by_name, at)
    values (${randomUUID()}, ${questionId}, ${kind}, ${text}, ${by.userId}, ${by.name}, ${at})`.execute(db);
}

/** All that was said, oldest first. */
export async function listMessages(db: Db, questionId: string): Promise<Message[]> {
  const { rows } = await sql<Message>`select id, kind, text, by_id, by_name, ${iso('at')} as at from desk_message
    where question_id = ${questionId} order by place`.execute(db);
  return rows;
}

export async function setAnswered(db: Db, id: string, by: By, at: Date): Promise<void> {
  await sql`update desk_question set state = 'answered', answered_at = ${at}, assigned_id = coalesce(assigned_id, ${by.userId}),
    assigned_name = coalesce(assigned_name, ${by.name}) where id = ${id}`.execute(db);
}

/** A follow-up waits for an answer as the question did. */
export async function reopen(db: Db, id: string, since: Date, dueAt: Date): Promise<void> {
  await sql`update desk_question set state = 'open', waiting_since = ${since}, due_at = ${dueAt} where id = ${id}`.execute(
    db,
  );
}

export async function setEnd(db: Db, id: string, how: 'closed' | 'withdrawn'): Promise<void> {
  await sql`update desk_question set state = ${how} where id = ${id}`.execute(db);
}

export async function setAssignee(db: Db, id: string, to: By | null, dueAt: Date): Promise<void> {
  await sql`update desk_question set assigned_id = ${to?.userId ?? null}, assigned_name = ${to?.name ?? null}, due_at = ${dueAt} where id = ${id}`.execute(
    db,
  );
}

export async function setRating(db: Db, id: string, { rating, words }: Rating): Promise<void> {
  await sql`update desk_question set rating = ${rating}, rating_words = ${words || null} where id = ${id}`.execute(db);
}

export interface NewDeskFile {
  readonly questionId: string;
  readonly name: string;
  readonly mediaType: DeskFile['mediaType'];
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly content: Buffer;
}

const fileColumns = sql`id, name, media_type, size, width, height, by_name, ${iso('at')} as at`;

export async function insertFile(db: Db, file: NewDeskFile, by: By, at: Date): Promise<DeskFile> {
  const { rows } =
    await sql<DeskFile>`insert into desk_attachment (id, question_id, name, media_type, size, width, height, sha256, content, by_id, by_name, at)
    values (${randomUUID()}, ${file.questionId}, ${file.name}, ${file.mediaType}, ${file.content.length}, ${file.width}, ${file.height},
      ${file.sha256}, ${file.content}, ${by.userId}, ${by.name}, ${at}) returning ${fileColumns}`.execute(db);
  return rows[0]!;
}

/** Files of a question, oldest first, without their content. */
export async function listFiles(db: Db, questionId: string): Promise<DeskFile[]> {
  const { rows } =
    await sql<DeskFile>`select ${fileColumns} from desk_attachment where question_id = ${questionId} order by place`.execute(
      db,
    );
  return rows;
}

/** One file of a question with its content: a file of another question is not found. */
export async function findFile(
  db: Db,
  questionId: string,
  id: string,
): Promise<(DeskFile & { content: Buffer }) | null> {
  const { rows } = await sql<
    DeskFile & { content: Buffer }
  >`select ${fileColumns}, content from desk_attachment where question_id = ${questionId} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}
