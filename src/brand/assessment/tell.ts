// An attempt's result as it is told and kept: scores, steps and warnings with the answers they rest on in words.
import { listPhrases } from '../../base/words.ts';
import type { AnswerTold, StoredResult } from '../contract-assessment.ts';
import { chooseNotYet, chooseSteps } from './advice.ts';
import { adviceOf } from './advice-of.ts';
import { basisOf, type CompanyFacts } from './condition.ts';
import { contradictions } from './contradictions.ts';
import { defaultAssessmentPolicy } from './policy.ts';
import type { Answers, Questionnaire } from './question.ts';
import { findQuestion } from './questionnaire.ts';
import { scoreAnswers } from './score.ts';

/** An answer in words; questions that no longer exist or were not answered are left out. */
export function tellAnswers(questions: readonly string[], answers: Answers): AnswerTold[] {
  return questions.flatMap((id) => {
    const question = findQuestion(id)?.question;
    const answer = answers[id];
    if (!question || !answer) return [];
    const chosen = question.options.filter((one) => answer.includes(one.id)).map((one) => one.text);
    return [{ question: id, text: question.text, answer: listPhrases(chosen) }];
  });
}

/** The result of an attempt: the same answers, company and versions give the same result. */
export function tellResult(
  questionnaire: Questionnaire,
  answers: Answers,
  others: Answers,
  company: CompanyFacts,
  confirmed: readonly string[],
): StoredResult {
  const score = scoreAnswers(questionnaire, answers, company);
  const advice = adviceOf[questionnaire.id];
  const known = { ...others, ...answers };
  return {
    policy: defaultAssessmentPolicy.version,
    total: score.total,
    level: score.level,
    areas: questionnaire.areas.map(({ id, name, weight }, index) => {
      const { score: points, answered, asked } = score.areas[index]!;
      return { id, name, weight, score: points, answered, asked };
    }),
    steps: chooseSteps(questionnaire, advice, answers, company).map(({ step, restsOn, gain, effect, lifts }) => ({
      ...{ id: step.id, title: step.title, text: step.text, effort: step.effort, where: step.where },
      ...{ effect, gain, restsOn: tellAnswers(restsOn, answers), lifts: lifts.map((one) => one.text) },
    })),
    notYet: chooseNotYet(questionnaire, advice, answers, company).map(({ notYet: one, restsOn }) => ({
      ...{ id: one.id, text: one.text, why: one.why, restsOn: tellAnswers(restsOn, answers) },
    })),
    confirmed: contradictions
      .filter((one) => confirmed.includes(one.id))
      .flatMap((one) => {
        const between = basisOf(one.when, known, company);
        return between === null ? [] : [{ ask: one.ask, between: tellAnswers(between, known) }];
      }),
  };
}
