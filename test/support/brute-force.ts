// The best plan of a small instance by looking at every one: slow, and plainly right.
import type { Instance } from '../../src/plan/contract.ts';

export interface BruteForce {
  /** Null where no plan meets the rules. */
  readonly value: number | null;
}

export type ChosenOptions = ReadonlyMap<string, string>;

/** The value of chosen options by the formula of the engine documents, cell by cell. */
export function worthOf(instance: Instance, chosen: ChosenOptions): number {
  const exposure = instance.cells.map(() => 0);
  let worth = 0;
  for (const candidate of instance.candidates) {
    const option = candidate.options.find((one) => one.id === chosen.get(candidate.id));
    if (!option) continue;
    worth += option.extra;
    for (const [cell, rate] of candidate.exposure) exposure[cell]! += option.factor * rate;
  }
  for (const [index, cell] of instance.cells.entries()) {
    const z = exposure[index]!;
    const { reach } = instance;
    const reached = reach.model === 'poisson' ? 1 - Math.exp(-z) : 1 - (1 + z / reach.shape) ** -reach.shape;
    worth += cell.value * cell.population * reached;
  }
  return worth;
}

/** Whether chosen options keep every rule of the instance, but those whose pointers are relaxed. */
export function keepsRules(instance: Instance, chosen: ChosenOptions, relaxed: readonly string[] = []): boolean {
  const spend = { tier: new Map<string, number>(), platform: new Map<string, number>() };
  const groups = new Set<string>();
  let cost = 0;
  for (const candidate of instance.candidates) {
    const id = chosen.get(candidate.id);
    if (id === undefined) continue;
    const price = candidate.options.find((one) => one.id === id)?.cost;
    if (price === undefined || price === null || instance.ban.includes(candidate.id)) return false;
    if (candidate.group !== null && groups.has(candidate.group)) return false;
    if (candidate.group !== null) groups.add(candidate.group);
    cost += price;
    for (const family of ['tier', 'platform'] as const) {
      const name = candidate[family];
      if (name !== null) spend[family].set(name, (spend[family].get(name) ?? 0) + price);
    }
  }
  if (cost > instance.budget || chosen.size > (instance.maxCandidates ?? Number.POSITIVE_INFINITY)) return false;
  const sharesKept = (family: 'tier' | 'platform', shares: Instance['tierShares']) =>
    Object.entries(shares).every(([name, { min, max }]) => {
      const spent = spend[family].get(name) ?? 0;
      const isFloorKept = relaxed.includes(`/${family}Shares/${name}/min`) || spent >= min * instance.budget - 1e-6;
      return isFloorKept && spent <= max * instance.budget + 1e-6;
    });
  const mustsKept = instance.must.every((id, index) => relaxed.includes(`/must/${index}`) || chosen.has(id));
  return sharesKept('tier', instance.tierShares) && sharesKept('platform', instance.platformShares) && mustsKept;
}

/** The value of the best plan that keeps the rules; null where there is none. */
export function bestValue(instance: Instance, relaxed: readonly string[] = []): number | null {
  let best: number | null = null;
  const chosen = new Map<string, string>();
  const visit = (index: number): void => {
    const candidate = instance.candidates[index];
    if (!candidate) {
      if (!keepsRules(instance, chosen, relaxed)) return;
      const worth = worthOf(instance, chosen);
      if (best === null || worth > best) best = worth;
      return;
    }
    visit(index + 1);
    for (const option of candidate.options) {
      chosen.set(candidate.id, option.id);
      visit(index + 1);
    }
    chosen.delete(candidate.id);
  };
  visit(0);
  return best;
}
