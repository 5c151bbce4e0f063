// What a plan is worth, written as its goal asks: people, interactions or money.
import { type Currency, currencyDecimals } from '../../src/base/money.ts';
import { type Language, localeOf } from '../../src/base/words.ts';
import type { PlanFigures } from '../../src/plan/contract-view.ts';
import { showAbout, showCount, showMoney, showShare } from '../ui/format.ts';

export type Goal = PlanFigures['goal'];

/** A worth in the goal's unit; money is an estimate, without cents. */
export function showWorth(worth: number, goal: Goal, currency: string, language: Language): string {
  const sign = worth < 0 ? '−' : '';
  const size = Math.abs(worth);
  const isCounted = goal === 'reach' || goal === 'engagement';
  return `${sign}${isCounted ? showCount(Math.round(size), language) : showAbout(size, currency, language)}`;
}

/** The same with its sign, for differences. */
export const showChange = (worth: number, goal: Goal, currency: string, language: Language): string =>
  `${worth >= 0 ? '+' : ''}${showWorth(worth, goal, currency, language)}`;

/** Between which the worth lies in 80 of 100 cases; null where none is known, as of plans of earlier releases. */
export function showBand(
  { goal, currency, outcome, notes }: Pick<PlanFigures, 'goal' | 'currency' | 'outcome' | 'notes'>,
  language: Language,
): string | null {
  const band = outcome[goal];
  if (band === null || notes.includes('earlier')) return null;
  const [low, high] = [band.p10, band.p90].map((end) => showWorth(end, goal, currency, language));
  return `${low} – ${high}`;
}

/** Below so many units of a currency its cents still say something. */
const centsBelow = 10;

/** Planned money in whole units: fees may be estimates and commissions are expected; files and offers have the cents. */
export function showWhole(minor: number, currency: string, language: Language): string {
  const whole = minor / 10 ** currencyDecimals[currency as Currency];
  if (whole !== 0 && Math.abs(whole) < centsBelow) return showMoney(minor, currency, language);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
    useGrouping: 'always',
  }).format(whole);
}

/** Below this a gap is nothing but rounding of the bound. */
export const leastGap = 0.00005;

/** How far at most from the best, rounded up; `best` where it is proven that there is no better one, – where unknown. */
export function showGap(gap: number | null, language: Language, best: string): string {
  if (gap === null) return '–';
  return gap < leastGap ? best : showShare(Math.ceil(gap * 10_000) / 10_000, language, 2);
}
