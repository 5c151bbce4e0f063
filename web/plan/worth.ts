// What a plan is worth, written as its goal asks: people, interactions or money.
import type { Language } from '../../src/base/words.ts';
import type { PlanFigures } from '../../src/plan/contract-view.ts';
import { showAbout, showCount } from '../ui/format.ts';

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
