// Written questions: asked by anybody, answered by experts and owners, each with a time by which it is answered.
import { createHash } from 'node:crypto';
import { findPerson } from '../account/store.ts';
import { openBrand } from '../brand/service.ts';
import { refuseWork } from '../campaign/errors-work.ts';
import { readUpload, safeName } from '../campaign/file-picture.ts';
import { uploadLimits } from '../campaign/service-upload.ts';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import type { DeskFile, NewMessage, NewQuestion, Question, QuestionView, Rating } from './contract-question.ts';
import { type DeskPolicy, defaultDeskPolicy } from './desk-policy.ts';
import { dueAt, usualCalendar, type WorkCalendar } from './due.ts';
import { refuseQuestion } from './errors-question.ts';
import { refuse as refuseSeen } from './errors-seen.ts';
import { isExpert, listOffers } from './store-offer.ts';
import {
  findFile,
  findQuestion,
  insertFile,
  insertMessage,
  insertQuestion,
  listFiles,
  listMessages,
  listOpenQuestions,
  listQuestions,
  listQuestionsAbout,
  lockQuestion,
  reopen,
  setAnswered,
  setAssignee,
  setEnd,
  setRating,
} from './store-question.ts';
import { findSeenPage } from './store-seen.ts';

/** A question rarely has more than a few pages of paper beside it. Own choice. */
const mostFiles = 10;

/** What somebody is to the desk: experts and owners answer, managers read along. */
interface Standing {
  readonly caller: Caller;
  readonly isAnswering: boolean;
}

async function standingOf(db: Db, caller: Caller): Promise<Standing> {
  return { caller, isAnswering: caller.role === 'owner' || (await isExpert(db, caller.userId)) };
}

const isAsker = (one: Question, { caller }: Standing) => one.askerId === caller.userId;
const mayAnswer = (one: Question, standing: Standing) =>
  standing.isAnswering || one.assignedId === standing.caller.userId;
const maySee = (one: Question, standing: Standing) =>
  isAsker(one, standing) || mayAnswer(one, standing) || standing.caller.role === 'manager';

/** The calendar by which somebody's working days count: of their first offer, else the usual one. */
async function calendarOf(db: Db, personId: string | null): Promise<WorkCalendar> {
  const own = personId === null ? [] : (await listOffers(db)).filter((one) => one.expertId === personId);
  return own.find((one) => one.isActive) ?? own[0] ?? usualCalendar;
}

async function dueOf(db: Db, personId: string | null, since: Date, policy: DeskPolicy): Promise<Date> {
  return new Date(dueAt(since.getTime(), policy.answerDays, await calendarOf(db, personId)));
}

async function openFor(db: Db, id: string, standing: Standing): Promise<Question> {
  const one = await findQuestion(db, id);
  if (!one || !maySee(one, standing)) throw refuseQuestion('question_not_found', { id });
  return one;
}

async function viewOf(db: Db, id: string, standing: Standing): Promise<QuestionView> {
  const one = await openFor(db, id, standing);
  const [isMine, answers] = [isAsker(one, standing), mayAnswer(one, standing)];
  const isEnded = one.state === 'closed' || one.state === 'withdrawn';
  const messages = await listMessages(db, id);
  return {
    ...one,
    // What those who answer say among themselves is not for whoever asked.
    messages: messages.filter((message) => message.kind !== 'note' || (answers && !isMine)),
    files: await listFiles(db, id),
    isMine,
    mayAnswer: answers && !isEnded,
    mayFollowUp: isMine && one.state !== 'withdrawn',
    mayRate: isMine && one.answeredAt !== null && one.state !== 'withdrawn',
    mayWithdraw: isMine && one.state === 'open',
    mayClose: (isMine || answers) && one.state === 'answered',
  };
}

/** A question as its people see it; to others it is not there. Refuses `question_not_found`. */
export async function openQuestion(db: Db, id: string, caller: Caller): Promise<QuestionView> {
  return viewOf(db, id, await standingOf(db, caller));
}

/** Own questions; those that wait, for those who answer or read along; all, for owners and managers. Others get their own. */
export async function openQuestions(db: Db, of: 'mine' | 'waiting' | 'all', caller: Caller): Promise<Question[]> {
  const standing = await standingOf(db, caller);
  if (of === 'waiting')
    return (await listOpenQuestions(db)).filter((one) => maySee(one, standing) && !isAsker(one, standing));
  return listQuestions(db, of === 'all' && caller.role !== 'viewer' ? null : caller.userId);
}

/** Whether a question that names this kept page is theirs to see: who answers sees what the asker saw. */
export async function mayReadSeen(db: Db, seenPageId: string, caller: Caller): Promise<boolean> {
  const standing = await standingOf(db, caller);
  return (await listQuestionsAbout(db, seenPageId)).some((one) => maySee(one, standing));
}

/** Asks. Refuses `brand_not_found`, `seen_page_not_found` for a page that the asker did not keep. The same key twice is one question. */
export async function ask(
  db: Db,
  question: NewQuestion,
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<{ readonly question: QuestionView; readonly isNew: boolean }> {
  if (question.brandId !== null) await openBrand(db, question.brandId);
  const { seenPageId } = question;
  if (seenPageId !== null && (await findSeenPage(db, seenPageId))?.byUser !== caller.userId)
    throw refuseSeen('seen_page_not_found', { id: seenPageId });
  const due = await dueOf(db, null, now, policy);
  const made = await db
    .transaction()
    .execute((tx) => insertQuestion(tx, question, { by: caller, at: now, dueAt: due }));
  return { question: await openQuestion(db, made.id, caller), isNew: made.isNew };
}

/** Runs a change of a question that nobody else changes meanwhile. */
async function changing(
  db: Db,
  id: string,
  caller: Caller,
  change: (tx: Db, one: Question, standing: Standing) => Promise<void>,
): Promise<QuestionView> {
  const standing = await standingOf(db, caller);
  await db.transaction().execute(async (tx) => {
    await lockQuestion(tx, id);
    await change(tx, await openFor(tx, id, standing), standing);
  });
  return viewOf(db, id, standing);
}

/**
 * A follow-up of the asker, an answer, or an inner note. A follow-up to what was answered opens the question again, with a new due
 * time; one that comes before the answer leaves it. Refuses `asker_only`, `answering_not_allowed`, `question_closed`.
 */
export function addMessage(
  db: Db,
  id: string,
  message: NewMessage,
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<QuestionView> {
  return changing(db, id, caller, async (tx, one, standing) => {
    if (message.kind === 'follow_up') {
      if (!isAsker(one, standing)) throw refuseQuestion('asker_only');
      if (one.state === 'withdrawn') throw refuseQuestion('question_closed');
      if (one.state !== 'open') await reopen(tx, id, now, await dueOf(tx, one.assignedId, now, policy));
    } else {
      if (!mayAnswer(one, standing)) throw refuseQuestion('answering_not_allowed');
      if (message.kind === 'answer') {
        if (one.state === 'closed' || one.state === 'withdrawn') throw refuseQuestion('question_closed');
        await setAnswered(tx, id, caller, now);
      }
    }
    await insertMessage(tx, id, message, caller, now);
  });
}

/**
 * Takes a question, gives it to somebody, or back to nobody; it is due by the calendar of whoever has it. Refuses
 * `answering_not_allowed`, `assignee_not_found`.
 */
export function assign(
  db: Db,
  id: string,
  personId: string | null,
  caller: Caller,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<QuestionView> {
  return changing(db, id, caller, async (tx, one, standing) => {
    const isTaking = personId === caller.userId && caller.role === 'manager';
    if (!mayAnswer(one, standing) && !isTaking) throw refuseQuestion('answering_not_allowed');
    const person = personId === null ? null : await findPerson(tx, personId);
    if (personId !== null && (!person || (person.role === 'viewer' && !(await isExpert(tx, person.id)))))
      throw refuseQuestion('assignee_not_found');
    const due = await dueOf(tx, personId, new Date(one.waitingSince), policy);
    await setAssignee(tx, id, person && { userId: person.id, name: person.name }, due);
  });
}

/** How the asker found the answer. Refuses `asker_only`, `not_answered_yet`. */
export function rate(db: Db, id: string, rating: Rating, caller: Caller): Promise<QuestionView> {
  return changing(db, id, caller, async (tx, one, standing) => {
    if (!isAsker(one, standing)) throw refuseQuestion('asker_only');
    if (one.answeredAt === null) throw refuseQuestion('not_answered_yet');
    await setRating(tx, id, rating);
  });
}

/** Withdrawn by the asker while it waits, or closed once answered. Refuses `asker_only`, `question_closed`, `not_answered_yet`. */
export function end(db: Db, id: string, how: 'closed' | 'withdrawn', caller: Caller): Promise<QuestionView> {
  return changing(db, id, caller, async (tx, one, standing) => {
    if (how === 'withdrawn' && !isAsker(one, standing)) throw refuseQuestion('asker_only');
    if (how === 'closed' && !isAsker(one, standing) && !mayAnswer(one, standing))
      throw refuseQuestion('answering_not_allowed');
    if (how === 'closed' && one.state === 'open') throw refuseQuestion('not_answered_yet');
    if (one.state !== (how === 'closed' ? 'answered' : 'open')) throw refuseQuestion('question_closed');
    await setEnd(tx, id, how);
  });
}

/**
 * Keeps a picture, as its points alone, or a plain PDF. Tables are not taken: what a spreadsheet carries besides its figures would run
 * at the desk of whoever answers. Refuses `upload_too_large`, `upload_unreadable`, `desk_files_full`, `question_closed`.
 */
export async function addFile(
  db: Db,
  id: string,
  upload: { readonly name: string; readonly bytes: Buffer },
  caller: Caller,
  now: Date,
): Promise<DeskFile> {
  const standing = await standingOf(db, caller);
  await openFor(db, id, standing);
  if (upload.bytes.length > uploadLimits.fileBytes)
    throw refuseWork('upload_too_large', { most: uploadLimits.fileBytes / 1024 ** 2 });
  const read = await readUpload(upload.bytes);
  if (read === null) throw refuseWork('upload_unreadable');
  const sha256 = createHash('sha256').update(read.content).digest('hex');
  return db.transaction().execute(async (tx) => {
    await lockQuestion(tx, id); // files that come at once are counted one after the other
    const one = await openFor(tx, id, standing);
    if (!isAsker(one, standing) && !mayAnswer(one, standing)) throw refuseQuestion('answering_not_allowed');
    if (one.state === 'withdrawn' || one.state === 'closed') throw refuseQuestion('question_closed');
    const known = (await listFiles(tx, id)).length;
    if (known >= mostFiles) throw refuseQuestion('desk_files_full', { n: known });
    const name = safeName(upload.name, read.mediaType);
    return insertFile(tx, { ...read, questionId: id, name, sha256 }, caller, now);
  });
}

/** A file with its content, for those who may see the question. Refuses `question_not_found`, `desk_file_not_found`. */
export async function openFile(
  db: Db,
  id: string,
  fileId: string,
  caller: Caller,
): Promise<DeskFile & { content: Buffer }> {
  await openFor(db, id, await standingOf(db, caller));
  const file = await findFile(db, id, fileId);
  if (!file) throw refuseQuestion('desk_file_not_found');
  return file;
}
