// Which questions a company is asked, given what it answered so far. The order of answers plays no part.
import { basisOf, type CompanyFacts } from './condition.ts';
import { type Answers, pointsOf, type Question, type Questionnaire, questionsOf } from './question.ts';

/**
 * `asked`: it is put · `not_for_them`: it has nothing to do with this company · `ruled_out`: an earlier answer says that
 * what it asks about is not there · `open`: that depends on an answer that was not given.
 */
export type Standing = 'asked' | 'not_for_them' | 'ruled_out' | 'open';

function standingOf(
  question: Question,
  byId: ReadonlyMap<string, Question>,
  answers: Answers,
  company: CompanyFacts,
): Standing {
  if (question.forWhom && basisOf(question.forWhom, answers, company) === null) return 'not_for_them';
  if (!question.from) return 'asked';
  const parent = byId.get(question.from.question)!;
  if (standingOf(parent, byId, answers, company) !== 'asked') return 'open';
  const points = pointsOf(parent, answers[parent.id]);
  if (points === null) return 'open';
  return points >= question.from.points ? 'asked' : 'ruled_out';
}

/** How every question of a questionnaire stands. */
export function standings(
  questionnaire: Questionnaire,
  answers: Answers,
  company: CompanyFacts,
): ReadonlyMap<string, Standing> {
  const questions = questionsOf(questionnaire);
  const byId = new Map(questions.map((one) => [one.id, one]));
  return new Map(questions.map((one) => [one.id, standingOf(one, byId, answers, company)]));
}

/** The questions that are put, in order. */
export function askedQuestions(
  questionnaire: Questionnaire,
  answers: Answers,
  company: CompanyFacts,
): readonly Question[] {
  const standing = standings(questionnaire, answers, company);
  return questionsOf(questionnaire).filter((one) => standing.get(one.id) === 'asked');
}

/** The answers that count: those to questions that are put. What a changed branch left behind plays no part. */
export function effectiveAnswers(questionnaire: Questionnaire, answers: Answers, company: CompanyFacts): Answers {
  const asked = askedQuestions(questionnaire, answers, company);
  return Object.fromEntries(asked.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** The first question that was neither answered nor skipped; null where all were. */
export function nextQuestion(questionnaire: Questionnaire, answers: Answers, company: CompanyFacts): Question | null {
  return askedQuestions(questionnaire, answers, company).find((one) => answers[one.id] === undefined) ?? null;
}
