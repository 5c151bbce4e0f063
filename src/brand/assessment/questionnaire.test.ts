// The questionnaires as data: what every one of them must keep to, whoever changes it.
import { expect, test } from 'vitest';
import { adviceOf } from './advice-of.ts';
import { namedIn } from './condition.ts';
import { contradictions } from './contradictions.ts';
import { type Question, questionnaireIds, questionsOf } from './question.ts';
import { findQuestion, questionnaires } from './questionnaire.ts';

const all = questionnaireIds.map((id) => questionnaires[id]);
const known = (id: string): Question => {
  const found = findQuestion(id);
  expect(found, id).not.toBeNull();
  return found!.question;
};

test.each(all)('$id has 20 to 35 questions in 5 to 7 areas, each with a reason and answers', (questionnaire) => {
  const questions = questionsOf(questionnaire);
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(questions.length).toBeLessThanOrEqual(35);
  expect(questionnaire.areas.length).toBeGreaterThanOrEqual(5);
  expect(questionnaire.areas.length).toBeLessThanOrEqual(7);
  for (const question of questions) {
    expect(question.options.length).toBeGreaterThanOrEqual(3);
    for (const text of [question.text, question.why, ...question.options.map((one) => one.text)])
      for (const language of ['it', 'en', 'zh'] as const) expect(text[language].trim(), question.id).not.toBe('');
  }
});

test('no two questions share an id, nor two answers of a question', () => {
  const ids = all.flatMap((one) => questionsOf(one).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const question of all.flatMap(questionsOf)) {
    const options = question.options.map(({ id }) => id);
    expect(new Set(options).size, question.id).toBe(options.length);
  }
});

test('a scored question has points from 0 to 100, with a worst and a best answer; one that frames has none', () => {
  for (const { id, weight, options } of all.flatMap(questionsOf)) {
    const points = options.map((one) => one.points);
    if (weight === 0) expect(points, id).toEqual(points.map(() => null));
    else {
      expect(Math.min(...points.map((one) => one ?? -1)), id).toBe(0);
      expect(Math.max(...points.map((one) => one ?? -1)), id).toBe(100);
    }
  }
});

test('who is asked depends on questions without points, what is ruled out on one earlier question with points', () => {
  for (const questionnaire of all) {
    const order = questionsOf(questionnaire).map(({ id }) => id);
    for (const question of questionsOf(questionnaire)) {
      // A question that frames may be asked by any answer: it has no points to lose.
      for (const parent of question.forWhom ? namedIn(question.forWhom) : []) {
        expect(order.indexOf(parent), question.id).toBeLessThan(order.indexOf(question.id));
        if (question.weight > 0) expect(known(parent).weight, question.id).toBe(0);
      }
      if (!question.from) continue;
      const { question: parent, points } = question.from;
      expect(order.indexOf(parent)).toBeLessThan(order.indexOf(question.id));
      expect(known(parent)).toMatchObject({ kind: 'one' });
      expect(known(parent).from, 'a branch of a branch').toBeUndefined();
      expect(known(parent).forWhom).toBeUndefined();
      expect(known(parent).options.some((one) => (one.points ?? 0) < points)).toBe(true);
    }
  }
});

test('every condition names questions and answers that exist, and advice only those of its own questionnaire', () => {
  const check = (condition: Parameters<typeof namedIn>[0], own: string | null) => {
    if ('question' in condition) {
      const options = known(condition.question).options.map(({ id }) => id);
      for (const option of condition.in) expect(options, `${condition.question}: ${option}`).toContain(option);
      if (own !== null) expect(findQuestion(condition.question)!.questionnaire).toBe(own);
    } else if (!('company' in condition))
      for (const part of 'all' in condition ? condition.all : condition.any) check(part, own);
  };
  for (const id of questionnaireIds) {
    for (const question of questionsOf(questionnaires[id])) if (question.forWhom) check(question.forWhom, id);
    for (const one of [...adviceOf[id].steps, ...adviceOf[id].notYet]) check(one.when, id);
  }
  for (const one of contradictions) check(one.when, null);
});

test('a step mends questions of its questionnaire that have points, and stands behind steps that exist', () => {
  for (const id of questionnaireIds) {
    const { steps } = adviceOf[id];
    const ids = steps.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of steps) {
      expect(step.mends.length, step.id).toBeGreaterThan(0);
      for (const question of step.mends) {
        expect(known(question).weight, step.id).toBeGreaterThan(0);
        expect(findQuestion(question)!.questionnaire).toBe(id);
      }
      for (const first of step.after ?? []) expect(ids).toContain(first);
      const warnings = adviceOf[id].notYet.map((one) => one.id);
      for (const warning of step.lifts ?? []) expect(warnings, step.id).toContain(warning);
    }
  }
});

test('every question with points is mended by some step', () => {
  for (const id of questionnaireIds) {
    const mended = new Set(adviceOf[id].steps.flatMap((one) => one.mends));
    const left = questionsOf(questionnaires[id]).filter((one) => one.weight > 0 && !mended.has(one.id));
    expect(left.map((one) => one.id)).toEqual(
      id === 'export' ? ['demand'] : id === 'shop' ? ['shop_eu'] : ['social_eu', 'kols_before'],
    );
  }
});
