// What holds of every score, whatever is answered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseNotYet, chooseSteps } from './advice.ts';
import { adviceOf } from './advice-of.ts';
import type { CompanyFacts } from './condition.ts';
import { nextQuestion } from './flow.ts';
import {
  type Answers,
  pointsOf,
  type Question,
  type QuestionnaireId,
  questionnaireIds,
  questionsOf,
} from './question.ts';
import { questionnaires } from './questionnaire.ts';
import { scoreAnswers } from './score.ts';

const company: CompanyFacts = { size: 'small', sector: 'beauty' };

/** A third of the questions is skipped or never reached. */
const answerOf = (question: Question) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<null | undefined>(null, undefined) },
    {
      weight: 3,
      arbitrary: fc.subarray(
        question.options.map(({ id }) => id),
        { minLength: 1, maxLength: question.kind === 'one' ? 1 : question.options.length },
      ),
    },
  );

const answersOf = (id: QuestionnaireId): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(questionsOf(questionnaires[id]).map((one) => [one.id, answerOf(one)])))
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)) as Answers);

test.each(questionnaireIds)('a better answer never lowers its area, nor the whole: %s', (id) => {
  const questionnaire = questionnaires[id];
  const scored = questionsOf(questionnaire).filter((one) => one.weight > 0);
  fc.assert(
    fc.property(answersOf(id), fc.constantFrom(...scored), fc.nat(), (answers, question, pick) => {
      const before = pointsOf(question, answers[question.id]);
      if (before === null) return;
      const better = question.options.filter((one) => (one.points ?? 0) >= before);
      const improved = { ...answers, [question.id]: [better[pick % better.length]!.id] };
      const [was, is] = [scoreAnswers(questionnaire, answers, company), scoreAnswers(questionnaire, improved, company)];
      for (const [index, area] of was.areas.entries()) {
        if (area.score === null) continue;
        expect(is.areas[index]!.score).not.toBeNull();
        expect(is.areas[index]!.score!).toBeGreaterThanOrEqual(area.score - 1e-9);
      }
      if (was.total !== null) expect(is.total!).toBeGreaterThanOrEqual(was.total - 1e-9);
    }),
    { numRuns: 1_500 },
  );
});

test.each(questionnaireIds)('the order in which answers are given changes nothing: %s', (id) => {
  const questionnaire = questionnaires[id];
  const inSomeOrder = answersOf(id).chain((answers) =>
    fc
      .shuffledSubarray(Object.entries(answers), {
        minLength: Object.keys(answers).length,
        maxLength: Object.keys(answers).length,
      })
      .map((entries) => [answers, Object.fromEntries(entries)] as const),
  );
  const advice = adviceOf[id];
  fc.assert(
    fc.property(inSomeOrder, ([one, other]) => {
      expect(scoreAnswers(questionnaire, other, company)).toEqual(scoreAnswers(questionnaire, one, company));
      expect(chooseSteps(questionnaire, advice, other, company)).toEqual(
        chooseSteps(questionnaire, advice, one, company),
      );
      expect(chooseNotYet(questionnaire, advice, other, company)).toEqual(
        chooseNotYet(questionnaire, advice, one, company),
      );
    }),
    { numRuns: 300 },
  );
});

test.each(questionnaireIds)('where everything is skipped there are not enough answers, and no advice: %s', (id) => {
  const questionnaire = questionnaires[id];
  const skipped = Object.fromEntries(questionsOf(questionnaire).map((one) => [one.id, null]));
  for (const answers of [skipped, {}]) {
    const score = scoreAnswers(questionnaire, answers, company);
    expect(score).toMatchObject({ total: null, level: null });
    expect(score.areas.map((one) => one.score)).toEqual(questionnaire.areas.map(() => null));
    expect(chooseSteps(questionnaire, adviceOf[id], answers, company)).toEqual([]);
    expect(chooseNotYet(questionnaire, adviceOf[id], answers, company)).toEqual([]);
  }
});

test.each(questionnaireIds)(
  'the best answers make 100 and call for no step; the worst make 0 and call for five: %s',
  (id) => {
    const questionnaire = questionnaires[id];
    const extreme = (best: boolean): Answers => {
      let answers: Answers = {};
      for (
        let next = nextQuestion(questionnaire, answers, company);
        next;
        next = nextQuestion(questionnaire, answers, company)
      ) {
        const sorted = next.options.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
        answers = { ...answers, [next.id]: [sorted.at(best ? -1 : 0)!.id] };
      }
      return answers;
    };
    const advice = adviceOf[id];
    expect(scoreAnswers(questionnaire, extreme(true), company)).toMatchObject({ total: 100, level: 'leading' });
    expect(chooseSteps(questionnaire, advice, extreme(true), company)).toEqual([]);
    expect(scoreAnswers(questionnaire, extreme(false), company)).toMatchObject({ total: 0, level: 'starting' });
    expect(chooseSteps(questionnaire, advice, extreme(false), company)).toHaveLength(5);
  },
);

test.each(questionnaireIds)('whoever answers what is put comes to an end, through every branch: %s', (id) => {
  const questionnaire = questionnaires[id];
  const most = questionsOf(questionnaire).length;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: most, maxLength: most }), (picks) => {
      let answers: Answers = {};
      let put = 0;
      for (
        let next = nextQuestion(questionnaire, answers, company);
        next;
        next = nextQuestion(questionnaire, answers, company)
      ) {
        const pick = picks[put]! % (next.options.length + 1);
        answers = { ...answers, [next.id]: pick === next.options.length ? null : [next.options[pick]!.id] };
        put++;
      }
      expect(put).toBeLessThanOrEqual(most);
      expect(put).toBeGreaterThan(most / 2);
    }),
    { numRuns: 200 },
  );
});

test('what a changed branch left behind plays no part', () => {
  const answers: Answers = { chinese_name: ['none'], name_filed: ['registered'], trademark: ['filed'] };
  const left = scoreAnswers(questionnaires.export, answers, company);
  const { name_filed: _, ...without } = answers;
  expect(left).toEqual(scoreAnswers(questionnaires.export, without, company));
});

/** The best answer to each of these questions, in place of what was answered. */
function bettered(questions: readonly Question[], answers: Answers, restsOn: readonly string[]): Answers {
  const best = restsOn.map((id) => {
    const { options } = questions.find((one) => one.id === id)!;
    return [id, [options.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))[0]!.id]] as const;
  });
  return { ...answers, ...Object.fromEntries(best) };
}

test.each(questionnaireIds)('advice names the answers it rests on, and goes once these are the best: %s', (id) => {
  const questionnaire = questionnaires[id];
  const questions = questionsOf(questionnaire);
  fc.assert(
    fc.property(answersOf(id), (answers) => {
      for (const { step, restsOn } of chooseSteps(questionnaire, adviceOf[id], answers, company)) {
        expect(restsOn.length).toBeGreaterThan(0);
        for (const question of restsOn) expect(answers[question], step.id).toBeTruthy();
        // A better answer may open a branch whose answer calls for the same step: that is bettered in its turn.
        let now = bettered(questions, answers, restsOn);
        const again = chooseSteps(questionnaire, { steps: [step], notYet: [] }, now, company);
        for (const one of again) expect(restsOn).not.toEqual(one.restsOn);
        now = again.reduce((given, one) => bettered(questions, given, one.restsOn), now);
        expect(chooseSteps(questionnaire, { steps: [step], notYet: [] }, now, company)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
