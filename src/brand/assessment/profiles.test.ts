// Ten invented companies: their advice differs where it should.
import { expect, test } from 'vitest';
import { chooseNotYet, chooseSteps } from './advice.ts';
import { adviceOf } from './advice-of.ts';
import { openContradictions } from './contradiction.ts';
import { contradictions } from './contradictions.ts';
import { askedQuestions } from './flow.ts';
import { knownOf } from './profile-table.ts';
import { type Profile, profiles } from './profiles.ts';
import type { ProposalField } from './proposal.ts';
import { proposeBrief } from './propose.ts';
import { type QuestionnaireId, questionnaireIds } from './question.ts';
import { findQuestion, questionnaires } from './questionnaire.ts';
import { scoreAnswers } from './score.ts';

const today = '2026-11-26';
const of = (id: string) => profiles.find((one) => one.id === id)!;
const company = ({ size, sector }: Profile) => ({ size, sector });
const stepsOf = (one: Profile, id: QuestionnaireId) =>
  chooseSteps(questionnaires[id], adviceOf[id], one.answers[id], company(one)).map(({ step }) => step.id);
const notYetOf = (one: Profile, id: QuestionnaireId) =>
  chooseNotYet(questionnaires[id], adviceOf[id], one.answers[id], company(one)).map(({ notYet }) => notYet.id);
const brief = (one: Profile, field: ProposalField) =>
  proposeBrief(knownOf(one), { prices: [], counts: { long_tail: 1, micro: 1, mid: 1, top: 1 } }, today).find(
    (item) => item.field === field,
  )!.value;

test.each(profiles)(
  '$name answers every question that is put, with answers that exist and do not contradict',
  (one) => {
    for (const id of questionnaireIds) {
      for (const [question, answer] of Object.entries(one.answers[id])) {
        const found = findQuestion(question);
        expect(found?.questionnaire, question).toBe(id);
        for (const option of answer ?? [])
          expect(
            found!.question.options.map((other) => other.id),
            question,
          ).toContain(option);
      }
      const open = askedQuestions(questionnaires[id], one.answers[id], company(one)).filter(
        (question) => one.answers[id][question.id] === undefined,
      );
      expect(open.map((question) => question.id)).toEqual([]);
    }
    const { answers } = knownOf(one);
    expect(openContradictions(contradictions, answers, {}, []).map(({ contradiction }) => contradiction.id)).toEqual(
      [],
    );
  },
);

test('no two companies are told the same', () => {
  const told = profiles.map((one) =>
    JSON.stringify(questionnaireIds.map((id) => [stepsOf(one, id), notYetOf(one, id)])),
  );
  const briefs = profiles.map((one) =>
    JSON.stringify(
      ['goal', 'topics', 'platforms', 'audience', 'tiers', 'timing', 'pay'].map((field) =>
        brief(one, field as ProposalField),
      ),
    ),
  );
  for (const index of profiles.keys())
    for (const other of profiles.keys())
      if (other > index)
        expect([told[index], briefs[index]], `${profiles[index]!.name} and ${profiles[other]!.name}`).not.toEqual([
          told[other],
          briefs[other],
        ]);
});

test('who has no mark files it first and is warned of the top tier; who has one is not', () => {
  const [maker, brand] = [of('modena_cosmetics'), of('milan_brand')];
  expect(stepsOf(maker, 'export')).toContain('file_trademark');
  expect(notYetOf(maker, 'export')).toContain('no_top_tier');
  expect(brief(maker, 'tiers').tierShares).toMatchObject({ top: { min: 0, max: 0 } });
  expect(stepsOf(brand, 'export')).toEqual([]);
  expect(notYetOf(brand, 'export')).toEqual([]);
  expect(brief(brand, 'tiers').tierShares!.top!.max).toBeGreaterThan(0);
});

test('the maker of cosmetics is told of filing, the winery and the sweet maker are not', () => {
  expect(notYetOf(of('modena_cosmetics'), 'export')).toContain('no_cosmetics_ad');
  for (const id of ['piedmont_wine', 'parma_food']) expect(notYetOf(of(id), 'export')).not.toContain('no_cosmetics_ad');
});

test('an unknown brand becomes known, an established one launches, one that counts its sales aims at them', () => {
  expect(brief(of('modena_cosmetics'), 'goal')).toEqual({ goal: 'awareness', planGoal: 'reach' });
  expect(brief(of('milan_brand'), 'goal')).toEqual({ goal: 'launch', planGoal: 'sales' });
  expect(brief(of('parma_food'), 'goal')).toEqual({ goal: 'awareness', planGoal: 'sales' });
  expect(brief(of('brianza_home'), 'goal')).toMatchObject({ planGoal: 'engagement' });
});

test('platforms follow product and public: young women and creams, older men and wine', () => {
  expect(brief(of('modena_cosmetics'), 'platforms').platforms).toContain('xiaohongshu');
  expect(brief(of('piedmont_wine'), 'platforms').platforms).toContain('wechat');
  expect(brief(of('modena_cosmetics'), 'platforms').platforms).not.toContain('wechat');
});

test('pay has no commission where sales cannot be counted, and always a fixed part', () => {
  expect(brief(of('modena_cosmetics'), 'pay')).toEqual({ fixedShareBps: 10_000, commissionBps: null });
  expect(brief(of('parma_food'), 'pay')).toEqual({ fixedShareBps: 5_000, commissionBps: 1_500 });
  for (const one of profiles) expect(brief(one, 'pay').fixedShareBps, one.name).toBeGreaterThan(0);
});

test('with under five thousand euro the smallest are seeded, and sales within a month are not promised', () => {
  const roaster = of('naples_coffee');
  expect(brief(roaster, 'tiers').tierShares).toMatchObject({ mid: { max: 0 }, long_tail: { min: 0.2 } });
  expect(notYetOf(roaster, 'export')).toContain('no_hurry');
  expect(notYetOf(roaster, 'social')).toContain('no_pure_commission');
});

test('who lacks a mark or a shop is given a season far enough away', () => {
  const [maker, brand] = [brief(of('modena_cosmetics'), 'timing'), brief(of('milan_brand'), 'timing')];
  expect(brand.startsOn! < maker.startsOn!).toBe(true);
});

test('who chooses by followers is told to audit; the wrong answer in one questionnaire leaves the others calm', () => {
  const shoes = of('marche_shoes');
  expect(stepsOf(shoes, 'export')).toEqual([]);
  expect(stepsOf(shoes, 'social')).toContain('audit_first');
  expect(stepsOf(shoes, 'shop')).toEqual(['own_codes']);
});

test('levels spread from the start to well ahead', () => {
  const level = (id: string) => scoreAnswers(questionnaires.export, of(id).answers.export, company(of(id))).level;
  expect([level('naples_coffee'), level('modena_cosmetics'), level('veneto_toys'), level('milan_brand')]).toEqual([
    'starting',
    'starting',
    'ready',
    'leading',
  ]);
});
