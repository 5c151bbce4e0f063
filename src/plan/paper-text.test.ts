import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../base/words.ts';
import { type PlanSummary, type PlanView, wishesShape } from './contract-view.ts';
import { earlierDraft } from './earlier-plan.ts';
import {
  aboutText,
  approvalText,
  headText,
  paperFileName,
  proofText,
  restsTexts,
  spentOn,
  stepTexts,
} from './paper-text.ts';

const summary: PlanSummary = {
  ...{ id: 'p', briefId: 'b', name: 'Lancio', state: 'draft', goal: 'reach', currency: 'EUR', budget: 2_000_000 },
  ...{ cost: 1_999_000, value: 184_321.4, reach: 184_321.4, bound: 185_010.2, gap: 0.00373, kols: 12 },
  ...{ createdAt: '2026-11-26T10:00:00Z', createdBy: null, approvedAt: null, approvedBy: null },
};

/** A plan with nothing but what a text needs. */
function aPlan(change: Partial<PlanView> = {}): PlanView {
  return {
    ...earlierDraft(summary, { budget: 2_000_000 }, []),
    ...summary,
    ...{ notes: [], briefName: 'Lancio 11.11', brandName: 'Fichi', wishes: wishesShape.parse({}) },
    ...{ curve: { points: [], steps: [] }, comments: [] },
    ...change,
  };
}

test('the plan is told in one sentence, and what nobody can beat in another', () => {
  expect(headText(aPlan(), 'it')).toBe('184.321 persone raggiunte con 19.990\u00a0€: 12 KOL');
  expect(proofText(aPlan(), 'en')).toBe(
    'No plan under the same rules and for the same money gets beyond 185,011 people: this one is within 0.38% of the best possible.',
  );
  expect(proofText(aPlan(), 'zh')).toContain('任何方案都不会超过 18.51万人');
  expect(proofText(aPlan({ gap: 0 }), 'zh')).toContain('没有方案能超过 18.43万人');
  expect(proofText(aPlan({ gap: null }), 'it')).toContain('non si sa');
});

test('a bound is never written below itself', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5e9, noNaN: true }), (bound) => {
      const text = proofText(aPlan({ bound, gap: 0.01 }), 'zh');
      const [, number = '', unit = ''] = /超过 ([\d,.]+)(亿|万)?人/.exec(text) ?? [];
      const written = Number(number.replaceAll(',', '')) * (unit === '亿' ? 1e8 : unit === '万' ? 1e4 : 1);
      expect(written).toBeGreaterThanOrEqual(bound * (1 - 1e-12));
    }),
  );
});

test('a little more money says what it buys and who comes and goes', () => {
  const steps = [
    { money: 100_000, value: 18_040, added: ['阿May'], dropped: [] },
    { money: 100_000, value: 900, added: [], dropped: ['李小甜'] },
    { money: 100_000, value: 0, added: [], dropped: [] },
    { money: -100_000, value: -20_000, added: [], dropped: ['a', 'b', 'c', 'd', 'e', 'f'] },
  ];
  expect(stepTexts(aPlan({ curve: { points: [], steps } }), 'en')).toEqual([
    'Another €1,000 would buy 18,040 people more (in 阿May).',
    'Another €1,000 would buy 900 people more (more content of those already in it; out 李小甜).',
    'Another €1,000 would buy nothing more.',
    'With €1,000 less, 20,000 people would be lost (out a, b, c, d and 2 more).',
  ]);
});

test('money goals are told in money', () => {
  const plan = aPlan({ goal: 'profit', value: 512_345, bound: 530_001, gap: 0.034, currency: 'JPY' });
  expect(headText(plan, 'en')).toContain('¥512,345 of profit');
  expect(proofText(plan, 'en')).toContain('¥530,001');
});

test('who approved is named, and who did not is not', () => {
  expect(approvalText(aPlan(), 'zh')).toBe('尚未审批。');
  const approved = { state: 'approved', approvedAt: '2026-11-27T09:00:00Z' } as const;
  expect(approvalText(aPlan({ ...approved, approvedBy: 'Anna' }), 'it')).toBe('Approvato da Anna il 27 nov 2026.');
  expect(approvalText(aPlan(approved), 'en')).toBe('Approved on 27 Nov 2026.');
});

test('what a plan rests on names relaxed rules, notes and what each KOL costs beside', () => {
  const texts = restsTexts(
    aPlan({
      ...{
        relaxed: ['/tierShares/micro/min', '/platformShares/xiaohongshu/min', '/must/0'],
        notes: ['earlier', 'no_order_value'],
      },
      wishes: wishesShape.parse({ perKol: 5_000 }),
      policies: { match: '2026-11-26', forecast: `sha256:${'ab'.repeat(32)}` },
    }),
    'en',
  ).join('\n');
  expect(texts).toContain('least share of the tier Micro, least share of Xiaohongshu, a KOL that had to be in');
  expect(texts).toContain('€50 for each KOL');
  expect(texts).toContain('is from before plans explained themselves');
  expect(texts).toContain('forecasts abababababab');
  expect(texts).not.toContain('Views are forecast');
});

test.each(languages)('in %s no hole stays open, with days or without', (language) => {
  const plan = aPlan({ curve: { points: [], steps: [{ money: 1, value: 5, added: ['a'], dropped: ['b'] }] } });
  const days = [null, '2026-12-01'];
  const abouts = days.flatMap((startsOn) =>
    days.map((endsOn) => aboutText({ plan, brief: { startsOn, endsOn } }, language)),
  );
  const all = [...abouts, headText(plan, language), proofText(plan, language), ...stepTexts(plan, language)];
  expect([...all, ...restsTexts(plan, language)].join('\n')).not.toMatch(/[{}]|undefined|null|NaN/);
});

test('a plan without lines spends nowhere, and a name is safe in a header', () => {
  expect(spentOn(aPlan(), 'it')).toEqual({ platforms: [], tiers: [] });
  expect(paperFileName(aPlan({ name: "双十一 (l'ultimo)\r\n" }), 'pdf', 'zh')).toMatch(/^[\x20-\x7e]+$/);
});
