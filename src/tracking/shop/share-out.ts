// Splits whole amounts over parts in proportion, so that the parts add up to the amount to the minor unit.
import { divideHalfEven } from '../../base/money.ts';

/**
 * Shares of `amount` in proportion to `weights`, whole and adding up to `amount`: rounded down, and what is left goes to the
 * largest remainders, the earlier first (Hamilton's method). All weights 0: the first takes everything. No weights: nothing.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, one) => sum + BigInt(one), 0n);
  if (weights.length === 0) return [];
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : 0));
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = exact.map((one) => Number(one / total));
  const left = amount - shares.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map((one, index) => ({ index, rest: one % total }))
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1;
  return shares;
}

/** `amount` × `part` ÷ `whole`, rounded half to even once. `whole` is above 0. */
export function partOf(amount: number, part: number, whole: number): number {
  return Number(divideHalfEven(BigInt(amount) * BigInt(part), BigInt(whole)));
}
