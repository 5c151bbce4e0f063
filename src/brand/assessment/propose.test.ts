// What holds of every proposed brief, whatever was answered and whatever the archive has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tier } from '../../base/id.ts';
import { newBriefShape } from '../contract.ts';
import { mixes } from './mix.ts';
import type { Known, ProposalField } from './proposal.ts';
import { pricedPlatforms, proposeBrief } from './propose.ts';
import { mixOf, type TierPrice } from './propose-money.ts';
import { questionnaireIds, questionsOf } from './question.ts';
import { questionnaires } from './questionnaire.ts';

const today = '2026-11-26';
const everybody = { long_tail: 900, micro: 400, mid: 60, top: 8 };
const questions = questionnaireIds.flatMap((id) => questionsOf(questionnaires[id]));
const anyAnswers = fc.record(
  Object.fromEntries(
    questions.map((one) => {
      const ids = one.options.map(({ id }) => id);
      const some = fc.subarray(ids, { minLength: 1, maxLength: one.kind === 'one' ? 1 : ids.length });
      return [one.id, fc.option(some, { freq: 3 })];
    }),
  ),
);
const knownWith = (answers: Known['answers']): Known => ({ answers, company: { size: 'small', sector: 'food' } });

/** Prices of every tier on every proposed platform: a thousand yuan and so many times that. */
function pricesOf(known: Known): TierPrice[] {
  const dear: Readonly<Record<string, number>> = { long_tail: 0.3, micro: 1, mid: 8, top: 60 };
  return pricedPlatforms(known).flatMap((platform) =>
    Object.entries(dear).map(([tier, times]) => ({
      ...{ platform, tier: tier as Tier, step: 'platform_tier' as const, comparables: 12 },
      ...{ low: 60_000 * times, middle: 100_000 * times, high: 180_000 * times },
    })),
  );
}

test('every field has a reason in three languages, nothing is left unfilled, and together they are a brief', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (answers, hasArchive) => {
      const known = knownWith(answers);
      const archive = hasArchive ? { prices: pricesOf(known), counts: everybody } : { prices: [], counts: {} };
      const items = proposeBrief(known, archive, today);
      for (const { field, text, reasons, others, restsOn } of items) {
        expect(reasons.length, field).toBeGreaterThan(0);
        for (const phrase of [text, ...reasons, ...others.map((one) => one.text)])
          for (const told of Object.values(phrase)) expect(told, field).toMatch(/^[^{}]+$/);
        for (const question of restsOn) expect(answers[question], `${field}: ${question}`).toBeTruthy();
      }
      const said = { name: 'x', topics: ['food'], budget: 100_000, currency: 'EUR' };
      const brief = Object.assign(said, ...items.map((one) => one.value));
      expect(newBriefShape.safeParse(brief).error).toBeUndefined();
      for (const item of items)
        for (const other of item.others)
          expect(newBriefShape.safeParse({ ...brief, ...other.value }).error, item.field).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

test('no top-tier KOL is proposed before the trademark is filed, and a fixed part is always paid', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const known = knownWith({ ...answers, trademark: ['none'] });
      const of = (field: ProposalField) =>
        proposeBrief(known, { prices: pricesOf(known), counts: everybody }, today).find((one) => one.field === field)!;
      expect(of('tiers').value.tierShares!.top).toEqual({ min: 0, max: 0 });
      expect(of('pay').value.fixedShareBps).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('a first round never asks for more than half of the year’s budget', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('under5', 'to15', 'to40', 'to100'), (answers, budget) => {
      const known = knownWith({ ...answers, budget: [budget] });
      const items = proposeBrief(known, { prices: pricesOf(known), counts: everybody }, today);
      const half = { under5: 250_000, to15: 750_000, to40: 2_000_000, to100: 5_000_000 }[budget];
      expect(items.find((one) => one.field === 'budget')!.value.budget).toBeLessThanOrEqual(half);
    }),
    { numRuns: 200 },
  );
});

test('the budget is what the mix costs by the archive’s prices', () => {
  const known = knownWith({ goods: ['food'], buyer_gender: ['women'], buyer_age: ['18-24'], known: ['unknown'] });
  expect(mixOf(known)).toBe('small');
  expect(mixes.mixes.small.kols).toEqual({ long_tail: 4, micro: 4 });
  const { value, others } = proposeBrief(known, { prices: pricesOf(known), counts: everybody }, today).find(
    (one) => one.field === 'budget',
  )!;
  // 4 × ¥300 + 4 × ¥1,000 = ¥5,200 at 8.2 yuan a euro, rounded up to hundreds: €700.
  expect(value.budget).toBe(70_000);
  expect(others.map((one) => one.value.budget)).toEqual([40_000, 120_000]);
});

test('a tier of which the archive has nobody is asked for no least share', () => {
  const known = knownWith({ budget: ['to15'], trademark: ['registered'] });
  const tiers = proposeBrief(known, { prices: [], counts: { micro: 3 } }, today).find((one) => one.field === 'tiers')!;
  expect(tiers.value.tierShares).toMatchObject({ long_tail: { min: 0 }, micro: { min: 0.3 } });
  expect(tiers.reasons.map((one) => one.en).join()).toMatch(/nobody of: Long-tail/);
});
