// Tier mix, budget, pay and what a sale leaves: the part of a proposed brief that is about money. Amounts are euro cents,
// rounded to hundreds of euros: a first range to plan with, no price.
import { planningRates } from '../../archive/planning-rates.ts';
import type { EstimateStep } from '../../archive/price-estimate.ts';
import type { Platform, Tier } from '../../base/id.ts';
import { formatMoney } from '../../base/money.ts';
import { tierTerms } from '../../base/terms.ts';
import { listPhrases, type Phrase, sayAll } from '../../base/words.ts';
import { type MixId, mixes, yearBudgets } from './mix.ts';
import { answerTo, type BriefPart, type Choice, type Ground, given, type Known, type Proposed } from './proposal.ts';
import { canBuy, canCountSales, proposeGoal } from './propose-whom.ts';
import { proposeWords } from './words-propose.ts';

/** What a post of a tier on a platform probably costs, in fen, from the archive's quotes or from published bands. */
export interface TierPrice {
  readonly platform: Platform;
  readonly tier: Tier;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly step: EstimateStep;
  readonly comparables: number;
}

/** KOLs of the archive by tier, on the proposed platforms. */
export type TierCounts = Readonly<Partial<Record<Tier, number>>>;

const euros = (cents: number): Phrase => {
  const told = (language: 'it' | 'en' | 'zh') =>
    formatMoney({ amount: BigInt(cents), currency: 'EUR' }, language).replace(/[.,]00(?=\D|$)/, '');
  return { it: told('it'), en: told('en'), zh: told('zh') };
};

/** Facts of which some are phrases, each in its language. */
export function sayWith(phrase: Phrase, facts: Readonly<Record<string, Phrase | string | number>>): Phrase {
  const of = (language: 'it' | 'en' | 'zh') =>
    sayAll(
      phrase,
      Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact[language] : fact]),
      ),
    )[language];
  return { it: of('it'), en: of('en'), zh: of('zh') };
}

/** Which mix a first round has: small and many for the unknown, larger for who is known and can pay for it. */
export function mixOf(known: Known): MixId {
  const year = answerTo(known, 'budget');
  const isKnown = ['established', 'niche'].includes(answerTo(known, 'known') ?? '');
  if (year === null || year === 'under5') return year === null ? 'small' : 'seeding';
  if (isKnown && year !== 'to15') return 'launch';
  return year === 'to15' ? 'small' : 'growing';
}

const hasMark = (known: Known) => !['none', 'planned'].includes(answerTo(known, 'trademark') ?? '');

function sharesOf(mix: MixId, known: Known, counts: TierCounts): NonNullable<BriefPart['tierShares']> {
  const entries = Object.entries(mixes.mixes[mix].shares).map(([tier, { min, max }]) => {
    const isThere = (counts[tier as Tier] ?? 0) > 0;
    const most = tier === 'top' && !hasMark(known) ? 0 : max;
    return [tier, { min: isThere ? min : 0, max: most }] as const;
  });
  return Object.fromEntries(entries);
}

const percent = (share: number) => Math.round(share * 100);

/** Whom the budget may go to, by tier. No least share is asked of a tier of which the archive has nobody. */
export function proposeTiers(known: Known, counts: TierCounts): Proposed {
  const mix = mixOf(known);
  const shares = sharesOf(mix, known, counts);
  const text = (id: MixId) =>
    listPhrases(
      Object.entries(sharesOf(id, known, counts)).map(([tier, { min, max }]) =>
        sayWith(max === 0 ? proposeWords.tierNone : proposeWords.tierShare, {
          tier: tierTerms[tier as Tier],
          min: percent(min),
          max: percent(max),
        }),
      ),
    );
  const missing = Object.entries(mixes.mixes[mix].shares)
    .filter(([tier, { min }]) => min > 0 && (counts[tier as Tier] ?? 0) === 0)
    .map(([tier]) => tierTerms[tier as Tier]);
  const reasons: Phrase[] = [proposeWords[`mix_${mix}`]];
  if (!hasMark(known)) reasons.push(proposeWords.noTopWithoutMark);
  if (missing.length > 0) reasons.push(sayWith(proposeWords.tierMissing, { tiers: listPhrases(missing) }));
  const other: MixId =
    mix === 'launch' ? 'growing' : mix === 'growing' ? 'small' : mix === 'small' ? 'growing' : 'small';
  return {
    field: 'tiers',
    value: { tierShares: shares },
    text: text(mix),
    reasons,
    restsOn: given(known, 'known', 'budget', 'trademark'),
    grounds: ['answers', 'norm', 'archive'],
    others: [
      { value: { tierShares: sharesOf(other, known, counts) }, text: text(other) },
      { value: { tierShares: {} }, text: proposeWords.anyTier },
    ],
  };
}

const hundred = 100_00;
const roundUp = (cents: number) => Math.max(hundred, Math.ceil(cents / hundred) * hundred);

interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly lines: readonly Phrase[];
  readonly isPublished: boolean;
}

/** What the mix costs at the lower, the middle and the upper price of its tiers, in cents; null where a tier has no price. */
function rangeOf(mix: MixId, prices: readonly TierPrice[]): Range | null {
  const rate = Number(planningRates.cny.EUR);
  let [low, middle, high, isPublished] = [0, 0, 0, false];
  const lines: Phrase[] = [];
  for (const [tier, count] of Object.entries(mixes.mixes[mix].kols)) {
    const found = prices.filter((one) => one.tier === tier);
    if (found.length === 0) return null;
    const mean = (pick: (one: TierPrice) => number) =>
      found.reduce((sum, one) => sum + pick(one), 0) / found.length / rate;
    low += count * mean((one) => one.low);
    middle += count * mean((one) => one.middle);
    high += count * mean((one) => one.high);
    isPublished ||= found.some((one) => one.step === 'norm');
    lines.push(
      sayWith(found.every((one) => one.step === 'norm') ? proposeWords.tierPricePublished : proposeWords.tierPrice, {
        count,
        tier: tierTerms[tier as Tier],
        price: euros(Math.round(mean((one) => one.middle) / 100) * 100),
        quotes: Math.max(...found.map((one) => (one.step === 'norm' ? 0 : one.comparables))),
      }),
    );
  }
  return { low: roundUp(low), middle: roundUp(middle), high: roundUp(high), lines, isPublished };
}

const budgetOf = (cents: number): Choice => ({ value: { budget: cents, currency: 'EUR' }, text: euros(cents) });

/** A first round takes half of a year's budget at most: the rest is for what it teaches. Own choice. */
export function proposeBudget(known: Known, prices: readonly TierPrice[]): Proposed {
  const mix = mixOf(known);
  const range = rangeOf(mix, prices);
  const year = yearBudgets[answerTo(known, 'budget') ?? ''] ?? null;
  const cap = year === null ? null : (year * 100) / 2;
  const restsOn = given(known, 'budget', 'known');
  const base = { field: 'budget' as const, restsOn };
  if (range === null) {
    const [chosen, reasons] =
      cap === null ? [null, [proposeWords.noPrices]] : [cap, [proposeWords.noPrices, proposeWords.halfOfYear]];
    if (chosen === null)
      return { ...base, value: {}, text: proposeWords.sayIt, reasons, grounds: ['archive'], others: [] };
    return {
      ...base,
      ...budgetOf(chosen),
      reasons,
      grounds: ['answers', 'norm'],
      others: [budgetOf(roundUp(chosen / 2))],
    };
  }
  const chosen = cap === null ? range.middle : Math.min(cap, range.middle);
  const grounds: Ground[] = [
    'archive',
    ...(cap === null ? [] : (['answers'] as const)),
    ...(range.isPublished ? (['norm'] as const) : []),
  ];
  const reasons: Phrase[] = [
    sayWith(proposeWords.budgetRange, { low: euros(range.low), middle: euros(range.middle), high: euros(range.high) }),
    ...range.lines,
  ];
  if (cap !== null && cap < range.low) reasons.push(sayWith(proposeWords.budgetShort, { cap: euros(cap) }));
  else if (cap !== null && cap < range.middle) reasons.push(sayWith(proposeWords.budgetCapped, { cap: euros(cap) }));
  else if (cap !== null) reasons.push(sayWith(proposeWords.budgetWithin, { cap: euros(cap) }));
  const others = [...new Set([range.low, range.middle, range.high])].filter((one) => one !== chosen).map(budgetOf);
  return { ...base, ...budgetOf(chosen), reasons, grounds, others };
}

/** Commission by what a sale leaves, in basis points: field.md 2.6 knows 20 % and more for top streamers; smaller KOLs less. */
const commissionOf: Readonly<Record<string, number>> = { to40: 800, to60: 1_500, over60: 2_000 };

function payChoice(fixedShareBps: number, commissionBps: number | null): Choice {
  const text =
    commissionBps === null
      ? proposeWords.payFixed
      : sayWith(proposeWords.payMixed, { fixed: fixedShareBps / 100, commission: commissionBps / 100 });
  return { value: { fixedShareBps, commissionBps }, text };
}

/** How much of the pay is fixed, and the commission: always a fixed part, and none but that while sales cannot be counted. */
export function proposePay(known: Known): Proposed {
  const canCount = canBuy(known) && !['no', null].includes(answerTo(known, 'orders_file'));
  const commission = commissionOf[answerTo(known, 'margin') ?? ''] ?? null;
  const isLaunch = answerTo(known, 'known') === 'established' || answerTo(known, 'social_goal') === 'sales';
  const share = isLaunch ? 5_000 : 7_000;
  const restsOn = given(known, 'known', 'social_goal', 'margin', 'channel', 'shop_cn', 'orders_file', 'pay_form');
  if (!canCount || commission === null) {
    const why = !canCount
      ? proposeWords.payNotCounted
      : answerTo(known, 'margin') === null
        ? proposeWords.payNoMargin
        : proposeWords.payThinMargin;
    return {
      field: 'pay',
      ...payChoice(10_000, null),
      reasons: [why, proposeWords.payAlwaysFixed],
      restsOn,
      grounds: ['answers', 'norm'],
      others: [payChoice(7_000, 1_000)],
    };
  }
  const reasons = [
    isLaunch ? proposeWords.payHalf : proposeWords.payMostlyFixed,
    proposeWords.payByMargin,
    proposeWords.payAlwaysFixed,
  ];
  if (['commission', 'gifts'].includes(answerTo(known, 'pay_form') ?? '')) reasons.push(proposeWords.payWishRefused);
  return {
    field: 'pay',
    ...payChoice(share, commission),
    reasons,
    restsOn,
    grounds: ['answers', 'norm'],
    others: [payChoice(share === 5_000 ? 7_000 : 5_000, commission), payChoice(10_000, null)],
  };
}

/** The careful end of each answer's span: what an order brings in cents, what a sale leaves in basis points. */
const orderOf: Readonly<Record<string, number>> = {
  under20: 1_500,
  to50: 3_500,
  to100: 7_500,
  to250: 17_500,
  over250: 25_000,
};
const marginOf: Readonly<Record<string, number>> = { under20: 1_500, to40: 3_000, to60: 5_000, over60: 6_000 };

/** What an order brings and leaves, from the answers; left open where they do not say it, then the plan aims at people. */
export function proposeEconomics(known: Known): Proposed {
  const order = orderOf[answerTo(known, 'order_value') ?? ''] ?? null;
  const margin = marginOf[answerTo(known, 'margin') ?? ''] ?? null;
  const isKnown = order !== null && margin !== null;
  const { planGoal } = proposeGoal(known).value;
  // A plan for sales needs both figures: without them it aims at people.
  const later: Choice =
    planGoal === 'sales'
      ? { value: { averageOrder: null, marginBps: null, planGoal: 'reach' }, text: proposeWords.economicsReach }
      : { value: { averageOrder: null, marginBps: null }, text: proposeWords.economicsOpen };
  return {
    field: 'economics',
    value: { averageOrder: order, marginBps: margin },
    text: isKnown
      ? sayWith(proposeWords.economics, { order: euros(order), margin: margin / 100 })
      : proposeWords.economicsOpen,
    reasons: [
      isKnown ? proposeWords.economicsSaid : proposeWords.economicsMissing,
      ...(isKnown && !canCountSales(known) ? [proposeWords.economicsLater] : []),
    ],
    restsOn: given(known, 'order_value', 'margin'),
    grounds: [isKnown ? 'answers' : 'usual'],
    others: isKnown ? [later] : [],
  };
}
