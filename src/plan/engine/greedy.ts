// Lazy greedy (CELF): always the step with the most value per money, on keys that can only fall.
import { notChosen, type Selection } from './selection.ts';

export interface GreedyTaste {
  /** The key is gain / cost^exponent: 1 = value for money, 0 = value alone. */
  readonly costExponent: number;
  /** Multiplies a candidate's key; all ones without noise. */
  readonly liking?: (candidate: number) => number;
}

export const valueForMoney: GreedyTaste = { costExponent: 1 };

/** Candidates with their keys, the highest on top. */
class KeyHeap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  get topKey(): number {
    return this.keys[0] ?? Number.NEGATIVE_INFINITY;
  }

  get size(): number {
    return this.items.length;
  }

  push(key: number, item: number): void {
    let at = this.items.length;
    this.items.push(item);
    this.keys.push(key);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isAbove(key, item, parent)) break;
      this.put(at, this.keys[parent]!, this.items[parent]!);
      at = parent;
    }
    this.put(at, key, item);
  }

  pop(): number {
    const top = this.items[0]!;
    const key = this.keys.pop()!;
    const item = this.items.pop()!;
    const { length } = this.items;
    let at = 0;
    while (length > 0) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && this.isAbove(this.keys[child + 1]!, this.items[child + 1]!, child)) child++;
      if (this.isAbove(key, item, child)) break;
      this.put(at, this.keys[child]!, this.items[child]!);
      at = child;
    }
    if (length > 0) this.put(at, key, item);
    return top;
  }

  private put(at: number, key: number, item: number): void {
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** Higher keys first; equal keys by candidate, so that the answer repeats. */
  private isAbove(key: number, item: number, at: number): boolean {
    const other = this.keys[at]!;
    return key > other || (key === other && item < this.items[at]!);
  }
}

/** Free steps come first, whatever they gain. */
const leastCost = 1e-6;

function keyOf(gain: number, added: number, taste: GreedyTaste, candidate: number): number {
  const price = Math.max(added, leastCost);
  const key = taste.costExponent === 1 ? gain / price : gain / price ** taste.costExponent;
  return taste.liking ? key * taste.liking(candidate) : key;
}

interface Step {
  readonly key: number;
  readonly option: number;
}

/** The best step of one candidate that fits; null when none gains anything. */
function bestStep(selection: Selection, candidate: number, taste: GreedyTaste): Step | null {
  const { optionStart } = selection.problem;
  let best: Step | null = null;
  for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
    if (option === selection.optionOf[candidate] || !selection.fits(candidate, option)) continue;
    const gain = selection.gain(candidate, option);
    if (gain <= 0) continue;
    const key = keyOf(gain, selection.addedCost(candidate, option), taste, candidate);
    if (best === null || key > best.key) best = { key, option };
  }
  return best;
}

/** A key that no step of a candidate can exceed: the slope at what is reached now, without curvature. */
function optimisticKey(selection: Selection, candidate: number, taste: GreedyTaste): number {
  const { optionStart, optionFactor, optionExtra, optionCost } = selection.problem;
  const slope = selection.slope(candidate);
  let best = 0;
  for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
    const gain = slope * optionFactor[option]! + optionExtra[option]!;
    best = Math.max(best, keyOf(gain, optionCost[option]!, taste, candidate));
  }
  return best;
}

/** Adds to a selection from a pool of candidates until nothing that fits gains anything. */
export function addGreedily(selection: Selection, pool: ArrayLike<number>, taste: GreedyTaste = valueForMoney): void {
  const heap = new KeyHeap();
  const { optionOf } = selection;
  for (let index = 0; index < pool.length; index++) {
    const candidate = pool[index]!;
    if (optionOf[candidate] === notChosen) {
      const key = optimisticKey(selection, candidate, taste);
      if (key > 0) heap.push(key, candidate);
    } else {
      const step = bestStep(selection, candidate, taste);
      if (step) heap.push(step.key, candidate);
    }
  }
  while (heap.size > 0) {
    const candidate = heap.pop();
    const step = bestStep(selection, candidate, taste);
    if (step === null) continue;
    if (step.key < heap.topKey) {
      heap.push(step.key, candidate);
      continue;
    }
    selection.take(candidate, step.option);
    const next = bestStep(selection, candidate, taste);
    if (next) heap.push(next.key, candidate);
  }
}

/** Every candidate of a problem. */
export function everyCandidate(selection: Selection): Int32Array {
  return Int32Array.from({ length: selection.problem.candidates }, (_, candidate) => candidate);
}
