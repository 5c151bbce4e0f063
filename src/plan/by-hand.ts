// What people do without an engine, to compare: the biggest names, or the lowest price per view, until the money is gone.
import type { Instance } from './contract.ts';

/** Value of single posts of these candidates, people counted once (engine documents §3, Poisson or NBD). */
export function reachOf(instance: Instance, chosen: readonly number[]): number {
  const exposure = new Float64Array(instance.cells.length);
  for (const index of chosen)
    for (const [cell, share] of instance.candidates[index]!.exposure) exposure[cell] = (exposure[cell] ?? 0) + share;
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

/** Takes candidates one by one in an order while one post each can be paid; one per KOL. */
function takeInOrder(instance: Instance, order: readonly number[]): number[] {
  const taken: number[] = [];
  const groups = new Set<string>();
  let left = instance.budget;
  for (const index of order) {
    const { options, group } = instance.candidates[index]!;
    const cost = options[0]?.cost ?? null;
    if (cost === null || cost > left || (group !== null && groups.has(group))) continue;
    taken.push(index);
    left -= cost;
    if (group !== null) groups.add(group);
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
