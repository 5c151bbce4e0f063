// Minimises a smooth function of many variables (L-BFGS with backtracking), for the multipliers of the bound.

export interface Evaluation {
  readonly value: number;
  readonly gradient: Float64Array;
}

export interface Descent {
  readonly at: Float64Array;
  readonly value: number;
}

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly inverse: number;
}

const memory = 8;
const sufficient = 1e-4;
const halvings = 12;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let index = 0; index < target.length; index++) target[index]! += factor * source[index]!;
}

/** The direction −H·gradient by the two-loop recursion. */
function directionOf(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const factors: number[] = [];
  for (const pair of pairs.toReversed()) {
    const factor = pair.inverse * dot(pair.step, direction);
    factors.push(factor);
    addScaled(direction, -factor, pair.change);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.inverse * dot(last.change, last.change));
    for (let index = 0; index < direction.length; index++) direction[index]! *= scale;
  }
  for (const pair of pairs) {
    const back = pair.inverse * dot(pair.change, direction);
    addScaled(direction, factors.pop()! - back, pair.step);
  }
  for (let index = 0; index < direction.length; index++) direction[index] = -direction[index]!;
  return direction;
}

/** Longest step of one variable in one iteration: multipliers are logarithms, more would be a leap in the dark. */
const longestStep = 1.5;

function shorten(direction: Float64Array, limit: number): void {
  let longest = 0;
  for (const one of direction) longest = Math.max(longest, Math.abs(one));
  if (longest > limit) for (let index = 0; index < direction.length; index++) direction[index]! *= limit / longest;
}

/**
 * Walks downhill from `start` for at most `iterations` steps; `evaluate` gives value and gradient. Stops when a step
 * gains less than `tolerance` × |value|, or when `isEnough` says so after a step.
 */
export function descend(
  start: Float64Array,
  evaluate: (at: Float64Array) => Evaluation,
  limits: { readonly iterations: number; readonly tolerance: number; readonly isEnough: () => boolean },
): Descent {
  let at = Float64Array.from(start);
  let now = evaluate(at);
  const pairs: Pair[] = [];
  for (let iteration = 0; iteration < limits.iterations; iteration++) {
    let direction = directionOf(now.gradient, pairs);
    let descent = dot(direction, now.gradient);
    if (descent >= 0) {
      pairs.length = 0;
      direction = directionOf(now.gradient, pairs);
      descent = dot(direction, now.gradient);
    }
    shorten(direction, pairs.length === 0 ? 0.3 : longestStep);
    descent = dot(direction, now.gradient);
    const next = lineSearch(at, direction, descent, now.value, evaluate);
    if (next === null) break;
    const step = Float64Array.from(next.at, (one, index) => one - at[index]!);
    const change = Float64Array.from(next.evaluation.gradient, (one, index) => one - now.gradient[index]!);
    const curvature = dot(step, change);
    if (curvature > 1e-12 * dot(change, change)) pairs.push({ step, change, inverse: 1 / curvature });
    if (pairs.length > memory) pairs.shift();
    const gained = now.value - next.evaluation.value;
    at = next.at;
    now = next.evaluation;
    if (limits.isEnough() || gained < limits.tolerance * Math.abs(now.value)) break;
  }
  return { at, value: now.value };
}

function lineSearch(
  at: Float64Array,
  direction: Float64Array,
  descent: number,
  value: number,
  evaluate: (at: Float64Array) => Evaluation,
): { at: Float64Array<ArrayBuffer>; evaluation: Evaluation } | null {
  let length = 1;
  for (let halving = 0; halving < halvings; halving++) {
    const there = Float64Array.from(at, (one, index) => one + length * direction[index]!);
    const evaluation = evaluate(there);
    if (evaluation.value <= value + sufficient * length * descent) return { at: there, evaluation };
    length /= 2;
  }
  return null;
}
