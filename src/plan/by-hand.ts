// What people do without an engine, to compare: the biggest names, or the lowest price per view, until the money is gone.
import type { Instance } from './contract.ts';

/** Candidate index → index of its chosen option. */
export type Chosen = ReadonlyMap<number, number>;

/** Value of a choice, people counted once (engine documents §3, Poisson or NBD). */
export function reachOf(instance: Instance, chosen: Chosen): number {
  const exposure = new Float64Array(instance.cells.length);
  for (const [index, option] of chosen) {
    const { exposure: shares, options } = instance.candidates[index]!;
    const factor = options[option]?.factor ?? 0;
    for (const [cell, share] of shares) exposure[cell] = (exposure[cell] ?? 0) + factor * share;
  }
  const { reach } = instance;
  return instance.cells.reduce((sum, cell, index) => {
    const z = exposure[index] ?? 0;
    const reached = reach.model === 'poisson' ? -Math.expm1(-z) : 1 - (1 + z / reach.shape) ** -reach.shape;
    return sum + cell.value * cell.population * reached;
  }, 0);
}

const contactsOf = (instance: Instance, index: number): number =>
  instance.candidates[index]!.exposure.reduce(
    (sum, [cell, share]) => sum + share * (instance.cells[cell]?.population ?? 0),
    0,
  );

/** Takes candidates in an order with one post each, one per KOL; then, in the same order, more posts while money is left. */
function takeInOrder(instance: Instance, order: readonly number[]): Chosen {
  const taken = new Map<number, number>();
  const groups = new Set<string>();
  let left = instance.budget;
  for (const index of order) {
    const { options, group } = instance.candidates[index]!;
    const cost = options[0]?.cost ?? null;
    if (cost === null || cost > left || (group !== null && groups.has(group))) continue;
    taken.set(index, 0);
    left -= cost;
    if (group !== null) groups.add(group);
  }
  for (const [index] of taken) {
    const { options } = instance.candidates[index]!;
    for (let next = 1; next < options.length; next += 1) {
      const [cost, before] = [options[next]!.cost, options[next - 1]!.cost];
      if (cost === null || before === null || cost - before > left) break;
      taken.set(index, next);
      left -= cost - before;
    }
  }
  return taken;
}

/** Reach of the two usual ways to choose by hand under the same budget. */
export function byHand(instance: Instance): { readonly biggestNames: number; readonly lowestPrice: number } {
  const all = instance.candidates.map((_, index) => index);
  const contacts = all.map((index) => contactsOf(instance, index));
  const cost = (index: number) => Math.max(1, instance.candidates[index]!.options[0]?.cost ?? Number.POSITIVE_INFINITY);
  const biggest = all.toSorted((a, b) => contacts[b]! - contacts[a]! || a - b);
  const cheapest = all.toSorted(
    (a, b) => cost(a) / Math.max(contacts[a]!, 1e-9) - cost(b) / Math.max(contacts[b]!, 1e-9) || a - b,
  );
  return {
    biggestNames: reachOf(instance, takeInOrder(instance, biggest)),
    lowestPrice: reachOf(instance, takeInOrder(instance, cheapest)),
  };
}
