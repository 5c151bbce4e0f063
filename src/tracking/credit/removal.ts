// What would be lost without a channel: the removal effect of a Markov chain, exactly, without simulated walks.
import type { Chain } from './chain.ts';
import { inverseOf, solveInPlace } from './inverse.ts';

export interface Removal {
  /** Probability that a walk from the start ends in a purchase. */
  readonly base: number;
  /** Expected value of a walk; null where values are unknown. */
  readonly baseValue: number | null;
  /** Share of the purchases (0–1) that is lost where every step into a channel ends the walk; by channel. */
  readonly effects: Float64Array;
  readonly valueEffects: Float64Array | null;
}

/** Chains with more states are solved by sweeps (Gauss and Seidel) instead of an inverse. */
export const mostDenseStates = 300;
const sweepTolerance = 1e-13;
const mostSweeps = 20_000;

const toEffects = (base: number, lost: ArrayLike<number>) =>
  Float64Array.from(lost, (one) => (base > 0 ? Math.min(1, Math.max(0, one / base)) : 0));

/**
 * With N = (I − Q)⁻¹, one inverse serves all channels: for the states A of a channel, the walk first enters A at a with the
 * probabilities e that solve e·N(A, A) = N(start, A), and loses e·h(A), where h is what a walk from a state yields. For a
 * channel of one state this is the rank-one formula P(visit) · h.
 */
function removeDensely({ shape, edgeShare, converts, yields }: Chain): Removal {
  const size = shape.states;
  const matrix = new Float64Array(size * size);
  for (let state = 0; state < size; state++) matrix[state * size + state] = 1;
  for (let edge = 0; edge < edgeShare.length; edge++)
    matrix[shape.edgeFrom[edge]! * size + shape.edgeTo[edge]!]! -= edgeShare[edge]!;
  const visits = inverseOf(matrix, size);
  const worth = (ends: Float64Array) => {
    const sums = new Float64Array(size);
    for (let row = 0; row < size; row++)
      for (let at = 0; at < size; at++) sums[row]! += visits[row * size + at]! * ends[at]!;
    return sums;
  };
  const bought = worth(converts);
  const valued = yields === null ? null : worth(yields);
  const lost = new Float64Array(shape.statesOf.length);
  const lostValue = valued === null ? null : new Float64Array(shape.statesOf.length);
  shape.statesOf.forEach((states, channel) => {
    const entered = firstEntrances(visits, size, states);
    states.forEach((state, at) => {
      lost[channel]! += entered[at]! * bought[state]!;
      if (lostValue) lostValue[channel]! += entered[at]! * valued![state]!;
    });
  });
  return {
    base: bought[0]!,
    baseValue: valued?.[0] ?? null,
    effects: toEffects(bought[0]!, lost),
    valueEffects: lostValue === null ? null : toEffects(valued![0]!, lostValue),
  };
}

/** Probabilities that a walk enters a set of states first at each of them. */
function firstEntrances(visits: Float64Array, size: number, states: Int32Array): Float64Array {
  const width = states.length;
  const within = new Float64Array(width * width);
  const entered = new Float64Array(width);
  states.forEach((to, row) => {
    entered[row] = visits[to]!;
    states.forEach((from, at) => {
      within[row * width + at] = visits[from * size + to]!;
    });
  });
  solveInPlace(within, entered, width);
  return entered;
}

interface Steps {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

function stepsByState({ shape, edgeShare }: Chain): Steps {
  const starts = new Int32Array(shape.states + 1);
  for (const from of shape.edgeFrom) starts[from + 1]! += 1;
  for (let state = 0; state < shape.states; state++) starts[state + 1]! += starts[state]!;
  const place = starts.slice();
  const to = new Int32Array(edgeShare.length);
  const share = new Float64Array(edgeShare.length);
  shape.edgeFrom.forEach((from, edge) => {
    const at = place[from]!++;
    to[at] = shape.edgeTo[edge]!;
    share[at] = edgeShare[edge]!;
  });
  return { starts, to, share };
}

/** What a walk from each state yields, where the states of `removed` yield nothing; begins at `guess`. */
function sweep(steps: Steps, ends: Float64Array, removed: Int32Array, guess: Float64Array): Float64Array {
  const worth = guess.slice();
  const isOut = new Uint8Array(worth.length);
  for (const state of removed) {
    isOut[state] = 1;
    worth[state] = 0;
  }
  let scale = 0;
  for (const one of ends) scale = Math.max(scale, one);
  for (let round = 0; round < mostSweeps; round++) {
    let moved = 0;
    for (let state = worth.length - 1; state >= 0; state--) {
      if (isOut[state]) continue;
      let sum = ends[state]!;
      for (let at = steps.starts[state]!; at < steps.starts[state + 1]!; at++)
        sum += steps.share[at]! * worth[steps.to[at]!]!;
      moved = Math.max(moved, Math.abs(sum - worth[state]!));
      worth[state] = sum;
    }
    if (moved <= sweepTolerance * scale) break;
  }
  return worth;
}

function removeBySweeps(chain: Chain): Removal {
  const steps = stepsByState(chain);
  const nobody = new Int32Array(0);
  const measure = (ends: Float64Array) => {
    const all = sweep(steps, ends, nobody, new Float64Array(ends.length));
    const lost = chain.shape.statesOf.map((states) => all[0]! - sweep(steps, ends, states, all)[0]!);
    return { base: all[0]!, effects: toEffects(all[0]!, lost) };
  };
  const bought = measure(chain.converts);
  const valued = chain.yields === null ? null : measure(chain.yields);
  return {
    base: bought.base,
    baseValue: valued?.base ?? null,
    effects: bought.effects,
    valueEffects: valued?.effects ?? null,
  };
}

/** Removal effects of all channels of a chain: densely up to 300 states, by sweeps beyond. */
export function removalEffects(chain: Chain, mostDense = mostDenseStates): Removal {
  return chain.shape.states <= mostDense ? removeDensely(chain) : removeBySweeps(chain);
}

/** Credits that divide a total in proportion to removal effects; all 0 where nothing would be lost. */
export function creditByRemoval(effects: Float64Array, total: number): Float64Array {
  let sum = 0;
  for (const effect of effects) sum += effect;
  return effects.map((effect) => (sum > 0 ? (effect / sum) * total : 0));
}
