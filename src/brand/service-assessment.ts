// Attempts: begun, answered one by one, left and resumed, finished once no answers contradict each other.
import type { Fault } from '../base/refusal.ts';
import type { Db } from '../db/connect.ts';
import type { CompanyFacts } from './assessment/condition.ts';
import { type OpenContradiction, openContradictions } from './assessment/contradiction.ts';
import { contradictions } from './assessment/contradictions.ts';
import { askedQuestions, effectiveAnswers, nextQuestion } from './assessment/flow.ts';
import { comparePeers } from './assessment/peers.ts';
import { defaultAssessmentPolicy } from './assessment/policy.ts';
import { type Answers, type QuestionnaireId, questionsOf } from './assessment/question.ts';
import { findQuestion, questionnaires } from './assessment/questionnaire.ts';
import { tellAnswers, tellResult } from './assessment/tell.ts';
import type { Attempt, AttemptLine, ContradictionView, ResultView } from './contract-assessment.ts';
import { refuseAssessment } from './errors-assessment.ts';
import { openBrand } from './service.ts';
import {
  dropOpen,
  findAttempt,
  listAttempts,
  listPeerScores,
  lockAttempt,
  moveVersion,
  openOrFind,
  type StoredAttempt,
  saveAnswer,
  saveConfirmed,
  saveFinish,
} from './store-assessment.ts';
import { findCompany } from './store-company.ts';

async function factsOf(db: Db, brandId: string): Promise<CompanyFacts> {
  const company = await findCompany(db, brandId);
  return { size: company?.size ?? null, sector: company?.sector ?? null };
}

/** Answers that the present version of a questionnaire still knows. */
function known(id: QuestionnaireId, answers: Answers): Answers {
  const kept = questionsOf(questionnaires[id]).flatMap((question): (readonly [string, readonly string[] | null])[] => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    if (answer === null) return [[question.id, null]];
    const options = answer.filter((one) => question.options.some((option) => option.id === one));
    return options.length === 0 ? [] : [[question.id, options]];
  });
  return Object.fromEntries(kept);
}

/** The newest finished answers of a brand's questionnaires, by questionnaire. */
export async function finishedOf(db: Db, brandId: string): Promise<ReadonlyMap<QuestionnaireId, StoredAttempt>> {
  const found = new Map<QuestionnaireId, StoredAttempt>();
  for (const attempt of await listAttempts(db, brandId))
    if (attempt.finishedAt !== null && !found.has(attempt.questionnaire)) found.set(attempt.questionnaire, attempt);
  return found;
}

/** Finished answers of the other questionnaires, those that count. */
async function answersOfOthers(
  db: Db,
  { brandId, questionnaire }: StoredAttempt,
  company: CompanyFacts,
): Promise<Answers> {
  const finished = [...(await finishedOf(db, brandId)).values()].filter((one) => one.questionnaire !== questionnaire);
  return mergeAnswers(finished, company);
}

/** Answers of several attempts together; questions have ids of their own, so none hides another. */
export function mergeAnswers(attempts: readonly StoredAttempt[], company: CompanyFacts): Answers {
  return Object.assign(
    {},
    ...attempts.map((one) =>
      effectiveAnswers(questionnaires[one.questionnaire], known(one.questionnaire, one.answers), company),
    ),
  );
}

function contradictionView(open: OpenContradiction, own: Answers, others: Answers): ContradictionView {
  const { id, ask } = open.contradiction;
  const told = tellAnswers(open.between, { ...others, ...own });
  return { id, ask, between: told.map((one) => ({ ...one, isHere: own[one.question] !== undefined })) };
}

async function load(db: Db, id: string): Promise<StoredAttempt> {
  const found = await findAttempt(db, id);
  if (!found) throw refuseAssessment('assessment_not_found', { id });
  const { version } = questionnaires[found.questionnaire];
  if (found.finishedAt !== null || found.version === version) return found;
  const answers = known(found.questionnaire, found.answers);
  await moveVersion(db, id, version, answers);
  return { ...found, version, answers };
}

function standingOf({ answers, confirmed, size, sector, result, ...standing }: StoredAttempt) {
  return standing;
}

async function openContradictionsOf(db: Db, attempt: StoredAttempt, company: CompanyFacts) {
  const own = effectiveAnswers(questionnaires[attempt.questionnaire], attempt.answers, company);
  const others = await answersOfOthers(db, attempt, company);
  return { own, others, open: openContradictions(contradictions, own, others, attempt.confirmed) };
}

/** An attempt with the questions it puts and what contradicts. Refuses `assessment_not_found`. */
export async function openAttempt(db: Db, id: string): Promise<Attempt> {
  const attempt = await load(db, id);
  const [company, facts] = await Promise.all([findCompany(db, attempt.brandId), factsOf(db, attempt.brandId)]);
  const questionnaire = questionnaires[attempt.questionnaire];
  const { own, others, open } = await openContradictionsOf(db, attempt, facts);
  return {
    ...standingOf(attempt),
    company,
    answers: Object.fromEntries(Object.entries(attempt.answers).map(([key, value]) => [key, value && [...value]])),
    asked: askedQuestions(questionnaire, attempt.answers, facts).map((one) => one.id),
    next: nextQuestion(questionnaire, attempt.answers, facts)?.id ?? null,
    contradictions: attempt.finishedAt === null ? open.map((one) => contradictionView(one, own, others)) : [],
  };
}

/** All attempts of a brand, open ones first, then the newest. Refuses `brand_not_found`. */
export async function attemptsOf(db: Db, brandId: string): Promise<AttemptLine[]> {
  await openBrand(db, brandId);
  const facts = await factsOf(db, brandId);
  return (await listAttempts(db, brandId)).map((attempt) => {
    const asked = askedQuestions(questionnaires[attempt.questionnaire], attempt.answers, facts);
    const answered = asked.filter((one) => attempt.answers[one.id] !== undefined).length;
    const { total, level } = attempt.result ?? { total: null, level: null };
    return { ...standingOf(attempt), answered, asked: asked.length, total, level };
  });
}

/** Begins an attempt, or opens the one that was left. Refuses `brand_not_found`. */
export async function startAttempt(
  db: Db,
  brandId: string,
  { questionnaire, from }: { readonly questionnaire: QuestionnaireId; readonly from: 'empty' | 'last' },
  by: string,
  now: Date,
): Promise<{ readonly attempt: Attempt; readonly isNew: boolean }> {
  await openBrand(db, brandId);
  const last = from === 'last' ? (await finishedOf(db, brandId)).get(questionnaire) : undefined;
  const answers = last ? known(questionnaire, last.answers) : {};
  const { version } = questionnaires[questionnaire];
  const { id, isNew } = await openOrFind(db, { brandId, questionnaire, version, answers, by, at: now });
  return { attempt: await openAttempt(db, id), isNew };
}

/** Keeps an answer or that it was skipped. Refuses `question_unknown`, `answer_unknown`, `answer_single`, `assessment_finished`. */
export async function answerQuestion(
  db: Db,
  id: string,
  questionId: string,
  answer: readonly string[] | null,
): Promise<Attempt> {
  const attempt = await load(db, id);
  const found = findQuestion(questionId);
  if (found?.questionnaire !== attempt.questionnaire)
    throw refuseAssessment('question_unknown', { question: questionId });
  const { question } = found;
  const options = question.options.map((one) => one.id);
  const wrong = answer?.find((one) => !options.includes(one));
  if (wrong !== undefined)
    throw refuseAssessment('answer_unknown', { question: questionId, answer: wrong, options: options.join(', ') });
  const chosen = answer && [...new Set(answer)];
  if (question.kind === 'one' && chosen !== null && chosen.length > 1)
    throw refuseAssessment('answer_single', { question: questionId });
  if (!(await saveAnswer(db, id, questionId, chosen))) throw refuseAssessment('assessment_finished');
  return openAttempt(db, id);
}

/** Somebody says that both of two contradictory answers are right. Refuses `contradiction_unknown`, `assessment_finished`. */
export async function confirmContradiction(db: Db, id: string, contradiction: string): Promise<Attempt> {
  const attempt = await load(db, id);
  const { open } = await openContradictionsOf(db, attempt, await factsOf(db, attempt.brandId));
  if (!open.some((one) => one.contradiction.id === contradiction))
    throw refuseAssessment('contradiction_unknown', { id: contradiction });
  if (!(await saveConfirmed(db, id, contradiction))) throw refuseAssessment('assessment_finished');
  return openAttempt(db, id);
}

/** Removes an attempt that was not finished. Refuses `assessment_not_found`, `assessment_finished`. */
export async function dropAttempt(db: Db, id: string): Promise<void> {
  await load(db, id);
  if (!(await dropOpen(db, id))) throw refuseAssessment('assessment_finished');
}

/** Tells the result and keeps it. Refuses `assessment_finished`, and `assessment_contradictory` with what does not go together. */
export async function finishAttempt(db: Db, id: string, by: string, now: Date): Promise<ResultView> {
  await load(db, id);
  await db.transaction().execute(async (tx) => {
    await lockAttempt(tx, id);
    const attempt = await load(tx, id);
    if (attempt.finishedAt !== null) throw refuseAssessment('assessment_finished');
    const company = await factsOf(tx, attempt.brandId);
    const { own, others, open } = await openContradictionsOf(tx, attempt, company);
    if (open.length > 0) {
      const faults = open.map(
        ({ contradiction, between }): Fault => ({ pointer: `/answers/${between[0]}`, text: contradiction.ask }),
      );
      throw refuseAssessment('assessment_contradictory', {}, faults);
    }
    const result = tellResult(questionnaires[attempt.questionnaire], own, others, company, attempt.confirmed);
    await saveFinish(tx, id, { result, ...company, by, at: now });
  });
  return openResult(db, id);
}

async function peersOf(db: Db, attempt: StoredAttempt): Promise<ResultView['peers']> {
  const { peers: least } = defaultAssessmentPolicy;
  const areas = attempt.result!.areas.map((one) => one.id);
  const { brandId, questionnaire, version, size, sector } = attempt;
  if (size === null || sector === null)
    return { least, companies: 0, isKnown: false, areas: comparePeers(areas, [], least) };
  const scores = await listPeerScores(db, { brandId, questionnaire, version, size, sector });
  return {
    ...{ least, companies: scores.length, isKnown: true },
    areas: comparePeers(
      areas,
      scores.map((one) => ({ areas: one })),
      least,
    ),
  };
}

/** The result as it was told, beside the attempt before it and companies like it. Refuses `assessment_not_found`, `assessment_open`. */
export async function openResult(db: Db, id: string): Promise<ResultView> {
  const attempt = await load(db, id);
  const { finishedAt, result, questionnaire, version } = attempt;
  if (finishedAt === null || result === null) throw refuseAssessment('assessment_open');
  const before = (await listAttempts(db, attempt.brandId)).find(
    (one) => one.questionnaire === questionnaire && one.finishedAt !== null && one.finishedAt < finishedAt,
  );
  return {
    ...standingOf(attempt),
    finishedAt,
    company: {
      size: attempt.size as ResultView['company']['size'],
      sector: attempt.sector as ResultView['company']['sector'],
    },
    isOutdated: version !== questionnaires[questionnaire].version,
    result,
    previous: before?.result
      ? {
          ...{ finishedAt: before.finishedAt!, version: before.version, total: before.result.total },
          areas: Object.fromEntries(before.result.areas.map((one) => [one.id, one.score])),
        }
      : null,
    peers: await peersOf(db, attempt),
  };
}
