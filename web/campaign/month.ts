// A month as whole weeks, Monday first, as Europe and China read it.
import { addDays, type Day } from '../../src/base/day.ts';

export const monthOf = (day: Day): string => day.slice(0, 7);

/** `2026-12`, -1 → `2026-11`. */
export function shiftMonth(month: string, by: number): string {
  const moved = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1));
  return moved.toISOString().slice(0, 7);
}

/** All days of the weeks that the month touches. */
export function monthDays(month: string): Day[] {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(first, index - before));
}
