// What a plan is worth, written as its goal asks: people, interactions or money.
import { type Currency, currencyDecimals } from '../../src/base/money.ts';
import { type Language, localeOf } from '../../src/base/words.ts';
import type { PlanFigures } from '../../src/plan/contract-view.ts';
import { showAbout, showCount, showMoney, showShare } from '../ui/format.ts';

export type Goal = PlanFigures['goal'];

/** A worth in the goal's unit; money is an estimate, without cents. */
export function showWorth(worth: number, goal: Goal, currency: string, language: Language): string {
  if (goal === 'reach' || goal === 'engagement') return showCount(Math.round(worth), language);
  const sign = worth < 0 ? '−' : '';
  return `${sign}${showAbout(Math.abs(worth), currency, language)}`;
}

/** The same with its sign, for differences. */
export function showChange(worth: number, goal: Goal, currency: string, language: Language): string {
  return `${worth >= 0 ? '+' : ''}${worth < 0 && (goal === 'reach' || goal === 'engagement') ? `−${showCount(Math.round(-worth), language)}` : showWorth(worth, goal, currency, language)}`;
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
