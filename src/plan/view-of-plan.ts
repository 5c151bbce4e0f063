// What the planner answered, with names, verdicts, reasons and money as people read them.

import type { Card } from '../archive/contract.ts';
import type { Currency } from '../base/money.ts';
import { formatMoney } from '../base/money.ts';
import { languages, type Phrase, say } from '../base/words.ts';
import type { MatchFacts } from '../match/facts.ts';
import type { Fit } from '../match/fit.ts';
import type { Draft, NotTaken, PlanLine, Substitute } from './contract-view.ts';
import type { SettledWishes } from './draft.ts';
import type { PlannedOption } from './market-of-brief.ts';
import { judgeQuote } from './offer/quote.ts';
import type { PlannedKol } from './planned.ts';
import type { DraftAnswer } from './planner-questions.ts';
import { notTakenWords } from './words-draft.ts';

/** What the match says of an account, as far as a plan shows it. */
export interface MatchedAccount {
  readonly known: { readonly card: Card };
  readonly facts: Pick<MatchFacts, 'price' | 'comparables'>;
  readonly fit: Pick<Fit, 'score' | 'reasons'>;
}

/** What a view needs to know beside the planner's answer. */
export interface Known {
  readonly briefId: string;
  readonly currency: Currency;
  readonly byAccount: ReadonlyMap<string, MatchedAccount>;
  readonly unforeseeable: number;
  readonly policies: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

type Line = DraftAnswer['lines'][number];
type Near = DraftAnswer['near'][number];

/**
 * How far a quote stands above what comparables ask, and what they are usually paid; nulls where it does not. Published
 * bands are too wide for a remark on a line.
 */
export function judgeFee(account: MatchedAccount, isQuoted: boolean): Pick<PlanLine, 'overComparables' | 'fairFee'> {
  const { price, comparables } = account.facts;
  const unsaid = { overComparables: null, fairFee: null };
  if (!isQuoted || price === null || comparables === null || comparables.isPublished) return unsaid;
  const { position, over, fair } = judgeQuote(BigInt(Math.round(price)), comparables);
  return position === 'above' ? { overComparables: over, fairFee: Number(fair) } : unsaid;
}

function viewsOf(kol: PlannedKol, option: PlannedOption) {
  const { views } = kol.formats[0]!;
  const scaled = (count: number) => count * option.factor;
  return {
    views: scaled(views.mean),
    viewsBand: { p10: scaled(views.p10), p50: scaled(views.p50), p90: scaled(views.p90) },
  };
}

function lineOf({ kol, option, adds, alone }: Line, { byAccount }: Known): PlanLine {
  const account = byAccount.get(kol.accountId)!;
  const { name, verdict } = account.known.card;
  const first = kol.formats.find(({ format }) => format === option.pieces[0]!.format) ?? kol.formats[0]!;
  return {
    ...{ accountId: kol.accountId, kolId: kol.kolId, name, platform: kol.platform, tier: kol.tier, verdict },
    option: option.id,
    pieces: [...option.pieces],
    format: option.pieces[0]!.format,
    posts: option.pieces.reduce((sum, { posts }) => sum + posts, 0),
    ...{ cost: option.cost, fee: option.fee, commission: option.commission, payKind: kol.payKind },
    priceSource: first.priceSource,
    ...judgeFee(account, first.priceSource === 'quoted'),
    ...{ adds, alone },
    overlap: alone > 0 ? Math.min(1, Math.max(0, 1 - adds / alone)) : 0,
    costPerNew: adds > 0 ? option.cost / adds : null,
    ...viewsOf(kol, option),
    engagement: option.engagement,
    sales: option.sales?.net ?? null,
    ...{ basis: kol.basis, forecastPosts: kol.forecastPosts, score: account.fit.score },
    reasons: account.fit.reasons.slice(0, 4).map(({ sign, text }) => ({ sign, text })),
  };
}

/** A sentence with amounts written for each reader. */
function sayMoney(
  word: Phrase,
  facts: Readonly<Record<string, number | null>>,
  plain: Record<string, number>,
  currency: Currency,
): Phrase {
  const inLanguage = (language: (typeof languages)[number]) => {
    const money = Object.entries(facts).map(([key, amount]) => [
      key,
      amount === null ? '–' : formatMoney({ amount: BigInt(Math.round(amount)), currency }, language),
    ]);
    return say(word, language, { ...Object.fromEntries(money), ...plain });
  };
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as unknown as Phrase;
}

/** Amounts for one unit of value are told for a thousand: nobody thinks in hundredths of a cent. */
const perThousand = (cost: number | null) => (cost === null ? null : cost * 1_000);

/** `goal` decides whether a thousand of what is added can be counted in people or interactions. */
export function reasonText(
  goal: SettledWishes['goal'],
  near: Pick<Near, 'reason' | 'costPerNew' | 'dearest' | 'adds' | 'alone' | 'option' | 'kol'>,
  left: number,
  currency: Currency,
): Phrase {
  const isCounted = goal === 'reach' || goal === 'engagement';
  const word = near.reason === 'price' && !isCounted ? notTakenWords.price_plain : notTakenWords[near.reason];
  const covered = near.alone > 0 ? Math.round(100 * Math.max(0, 1 - near.adds / near.alone)) : 0;
  const wanted = Math.round(100 * near.kol.onTarget * near.kol.topicShares.reduce((sum, share) => sum + share, 0));
  const money = {
    mine: perThousand(near.costPerNew),
    dearest: perThousand(near.dearest),
    cost: near.option.cost,
    left,
  };
  return sayMoney(word, money, { share: near.reason === 'fit' ? wanted : covered }, currency);
}

function whoOf({ kol, option }: { readonly kol: PlannedKol; readonly option: PlannedOption }, { byAccount }: Known) {
  return {
    ...{ accountId: kol.accountId, kolId: kol.kolId, name: byAccount.get(kol.accountId)!.known.card.name },
    ...{ platform: kol.platform, tier: kol.tier, pieces: [...option.pieces], option: option.id, cost: option.cost },
  };
}

export function notTakenOf(goal: SettledWishes['goal'], near: Near, left: number, known: Known): NotTaken {
  const { adds, alone, reason } = near;
  return { ...whoOf(near, known), ...{ adds, alone, reason }, text: reasonText(goal, near, left, known.currency) };
}

export function substituteOf(
  swap: { kol: PlannedKol; option: PlannedOption; adds: number; alone: number; value: number },
  known: Known,
): Substitute {
  const { adds, alone, value } = swap;
  return {
    ...whoOf(swap, known),
    ...{ adds, alone, value },
    score: known.byAccount.get(swap.kol.accountId)!.fit.score,
  };
}

const sumOf = (lines: readonly Line[], amount: (line: Line) => number | null): number | null =>
  lines.some((line) => amount(line) !== null) ? lines.reduce((sum, line) => sum + (amount(line) ?? 0), 0) : null;

/** The planner's answer as a draft. */
export function draftView(answer: DraftAnswer, wishes: SettledWishes, known: Known): Draft {
  const { plan, lines } = answer;
  const left = wishes.budget - plan.cost;
  return {
    briefId: known.briefId,
    ...{ goal: wishes.goal, currency: known.currency, budget: wishes.budget, cost: plan.cost },
    ...{ value: plan.value, bound: plan.bound, gap: plan.gap, isOptimal: plan.optimal, reach: answer.reach },
    case: answer.case,
    outcome: {
      reach: answer.outcome.reach,
      engagement: answer.outcome.engagement,
      sales: answer.outcome.sales,
      profit: answer.outcome.profit,
    },
    lossChance: answer.outcome.lossChance,
    views: lines.reduce((sum, { kol, option }) => sum + viewsOf(kol, option).views, 0),
    engagement: lines.reduce((sum, { option }) => sum + option.engagement, 0),
    sales: sumOf(lines, ({ option }) => option.sales?.net ?? null),
    profit: sumOf(lines, ({ option }) => option.profit),
    kols: lines.length,
    candidates: answer.candidates,
    unforeseeable: known.unforeseeable,
    milliseconds: plan.milliseconds,
    relaxed: plan.relaxed,
    notes: [...known.notes],
    cells: answer.cells,
    overlaps: { ...answer.overlaps, seen: [] },
    byHand: answer.byHand,
    policies: { ...known.policies },
    lines: lines.map((line) => lineOf(line, known)),
    notTaken: answer.near.map((near) => notTakenOf(wishes.goal, near, left, known)),
  };
}
