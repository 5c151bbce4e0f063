// A plan in the making: chosen options, what they reach together, what they cost, which rules they touch.
import type { Bucket, Problem } from './problem.ts';

/** No option of this candidate is chosen. */
export const notChosen = -1;

/** Which candidates take which option: pairs of candidate and option entry. */
export type Choices = readonly (readonly [candidate: number, option: number])[];

/** The worth of a cell that stays unreached at z expected exposures: worth × (1 − g(z)). */
export function unreached(worth: number, exposure: number, nbdShape: number): number {
  return nbdShape === 0 ? worth * Math.exp(-exposure) : worth * (1 + exposure / nbdShape) ** -nbdShape;
}

/** How fast the reached worth of a cell grows at z: worth × g′(z). */
export function slopeAt(worth: number, exposure: number, nbdShape: number): number {
  return nbdShape === 0 ? worth * Math.exp(-exposure) : worth * (1 + exposure / nbdShape) ** (-nbdShape - 1);
}

export class Selection {
  readonly problem: Problem;
  /** Option entry of each candidate, or `notChosen`. */
  readonly optionOf: Int32Array;
  /** Candidate that holds each unit, or `notChosen`. */
  readonly holderOf: Int32Array;
  readonly exposure: Float64Array;
  readonly unreached: Float64Array;
  readonly spend: Float64Array;
  cost = 0;
  extra = 0;
  count = 0;

  constructor(problem: Problem, choices: Choices = []) {
    this.problem = problem;
    this.optionOf = new Int32Array(problem.candidates).fill(notChosen);
    this.holderOf = new Int32Array(problem.unitStart.length - 1).fill(notChosen);
    this.exposure = new Float64Array(problem.worth.length);
    this.unreached = Float64Array.from(problem.worth);
    this.spend = new Float64Array(problem.buckets.length);
    for (const [candidate, option] of choices) this.take(candidate, option);
  }

  choices(): [number, number][] {
    const chosen: [number, number][] = [];
    for (const [candidate, option] of this.optionOf.entries()) if (option >= 0) chosen.push([candidate, option]);
    return chosen;
  }

  value(): number {
    let value = this.extra;
    for (const [cell, worth] of this.problem.worth.entries()) value += worth - this.unreached[cell]!;
    return value;
  }

  /** Cost that taking this option adds to what the candidate costs now. */
  addedCost(candidate: number, option: number): number {
    const now = this.optionOf[candidate]!;
    return this.problem.optionCost[option]! - (now < 0 ? 0 : this.problem.optionCost[now]!);
  }

  /** Value that taking this option (or changing to it) adds; `notChosen` drops the candidate. */
  gain(candidate: number, option: number): number {
    const { optionFactor, optionExtra, exposureStart, exposureCell, exposureRate, worth, nbdShape } = this.problem;
    const now = this.optionOf[candidate]!;
    const factor = (option < 0 ? 0 : optionFactor[option]!) - (now < 0 ? 0 : optionFactor[now]!);
    let gain = (option < 0 ? 0 : optionExtra[option]!) - (now < 0 ? 0 : optionExtra[now]!);
    const end = exposureStart[candidate + 1]!;
    for (let at = exposureStart[candidate]!; at < end; at++) {
      const cell = exposureCell[at]!;
      const step = factor * exposureRate[at]!;
      const left = this.unreached[cell]!;
      gain +=
        nbdShape === 0
          ? -left * Math.expm1(-step)
          : left - unreached(worth[cell]!, Math.max(0, this.exposure[cell]! + step), nbdShape);
    }
    return gain;
  }

  /** Value that a candidate adds per unit of factor at the most: the slope at what is reached now. */
  slope(candidate: number): number {
    const { exposureStart, exposureCell, exposureRate, worth, nbdShape } = this.problem;
    let slope = 0;
    for (let at = exposureStart[candidate]!; at < exposureStart[candidate + 1]!; at++) {
      const cell = exposureCell[at]!;
      const rate = nbdShape === 0 ? this.unreached[cell]! : slopeAt(worth[cell]!, this.exposure[cell]!, nbdShape);
      slope += rate * exposureRate[at]!;
    }
    return slope;
  }

  /** Takes an option, or changes to it; `notChosen` drops the candidate. */
  take(candidate: number, option: number): void {
    const { problem } = this;
    const now = this.optionOf[candidate]!;
    const costOf = (entry: number) => (entry < 0 ? 0 : problem.optionCost[entry]!);
    const added = costOf(option) - costOf(now);
    const factor = (option < 0 ? 0 : problem.optionFactor[option]!) - (now < 0 ? 0 : problem.optionFactor[now]!);
    this.extra += (option < 0 ? 0 : problem.optionExtra[option]!) - (now < 0 ? 0 : problem.optionExtra[now]!);
    this.cost += added;
    for (const bucket of this.bucketsOf(candidate)) this.spend[bucket]! += added;
    for (let at = problem.exposureStart[candidate]!; at < problem.exposureStart[candidate + 1]!; at++) {
      const cell = problem.exposureCell[at]!;
      const exposure = Math.max(0, this.exposure[cell]! + factor * problem.exposureRate[at]!);
      this.exposure[cell] = exposure;
      this.unreached[cell] = unreached(problem.worth[cell]!, exposure, problem.nbdShape);
    }
    this.count += (option < 0 ? 0 : 1) - (now < 0 ? 0 : 1);
    this.holderOf[problem.unitOf[candidate]!] = option < 0 ? notChosen : candidate;
    this.optionOf[candidate] = option;
  }

  drop(candidate: number): void {
    this.take(candidate, notChosen);
  }

  bucketsOf(candidate: number): number[] {
    return [this.problem.tierBucket[candidate]!, this.problem.platformBucket[candidate]!].filter((place) => place >= 0);
  }

  /** Money that floors of one family still need. */
  missing(family: Bucket['family']): number {
    let missing = 0;
    for (const [place, bucket] of this.problem.buckets.entries())
      if (bucket.family === family) missing += Math.max(0, bucket.floor - this.spend[place]!);
    return missing;
  }

  hasMetFloors(): boolean {
    return this.problem.buckets.every((bucket, place) => this.spend[place]! >= bucket.floor);
  }

  hasMetMusts(): boolean {
    for (const candidate of this.problem.must) if (this.optionOf[candidate]! < 0) return false;
    return true;
  }

  /** Whether an option can be taken by budget, caps, group and count, keeping what the floors still need. */
  fits(candidate: number, option: number): boolean {
    const { problem } = this;
    const added = this.addedCost(candidate, option);
    const holder = this.holderOf[problem.unitOf[candidate]!]!;
    if (this.cost + added > problem.budget) return false;
    if (holder >= 0 && holder !== candidate) return false;
    if (holder < 0 && this.count >= problem.maxCandidates) return false;
    const tier = problem.tierBucket[candidate]!;
    const platform = problem.platformBucket[candidate]!;
    return this.fitsBucket(tier, added, 'tier') && this.fitsBucket(platform, added, 'platform');
  }

  private fitsBucket(place: number, added: number, family: Bucket['family']): boolean {
    const { problem } = this;
    if (problem.buckets.length === 0) return true;
    const bucket = problem.buckets[place];
    if (bucket && this.spend[place]! + added > bucket.cap) return false;
    const missing = this.missing(family);
    if (missing === 0) return true;
    const spend = this.spend[place]!;
    const helped = bucket ? Math.max(0, bucket.floor - spend) - Math.max(0, bucket.floor - spend - added) : 0;
    return this.cost + added + missing - helped <= problem.budget;
  }
}

/** The value of choices computed from nothing but the instance: what everybody can check. */
export function valueOfChoices(problem: Problem, choices: Choices): number {
  return new Selection(problem, choices).value();
}
