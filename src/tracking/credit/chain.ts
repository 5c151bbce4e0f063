// Journeys as a Markov chain, after ChannelAttribution 2.2.4: states are the last k channels; a path adds its purchases and
// nulls to every step, its purchases to the step from its end to the purchase.
import type { JourneyTable } from './journey-table.ts';

/** What does not change with the weights of the paths. State 0 is the start. */
export interface ChainShape {
  readonly states: number;
  /** States that contain each channel. */
  readonly statesOf: readonly Int32Array[];
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** Edges of path r: `edges[edgeStarts[r]]` to `edges[edgeStarts[r + 1] - 1]`, an edge as often as it is walked. */
  readonly edgeStarts: Int32Array;
  readonly edges: Int32Array;
  readonly lastState: Int32Array;
}

/** Probabilities of the steps of a chain, and what ending in a state yields. */
export interface Chain {
  readonly shape: ChainShape;
  readonly edgeShare: Float64Array;
  /** Probability that the next step is the purchase. */
  readonly converts: Float64Array;
  /** Expected value of the next step, where the purchases have values. */
  readonly yields: Float64Array | null;
}

/** States of one path: windows of `order` channels, equal neighbours once; a shorter path is one state. */
function windowsOf(steps: Int32Array, from: number, to: number, order: number): string[] {
  const windows: string[] = [];
  for (let end = Math.min(from + order, to); end <= to; end++) {
    const window = steps.subarray(Math.max(from, end - order), end).join(' ');
    if (window !== windows.at(-1)) windows.push(window);
  }
  return windows;
}

/** The states and edges of the paths, for states of `order` channels (1 or more). */
export function chainShape(table: JourneyTable, order: number): ChainShape {
  const { starts, steps, channels } = table;
  const rows = starts.length - 1;
  const stateOf = new Map<string, number>();
  const edgeOf = new Map<number, number>();
  const edgeStarts = new Int32Array(rows + 1);
  const lastState = new Int32Array(rows);
  const edges: number[] = [];
  const most = steps.length + 1;
  for (let row = 0; row < rows; row++) {
    let state = 0;
    for (const window of windowsOf(steps, starts[row]!, starts[row + 1]!, order)) {
      const next = stateOf.get(window) ?? stateOf.size + 1;
      stateOf.set(window, next);
      const key = state * most + next;
      const edge = edgeOf.get(key) ?? edgeOf.size;
      edgeOf.set(key, edge);
      edges.push(edge);
      state = next;
    }
    lastState[row] = state;
    edgeStarts[row + 1] = edges.length;
  }
  const statesOf: number[][] = channels.map(() => []);
  for (const [window, state] of stateOf)
    for (const channel of new Set(window.split(' ').map(Number))) statesOf[channel]!.push(state);
  return {
    states: stateOf.size + 1,
    statesOf: statesOf.map((states) => Int32Array.from(states)),
    edgeFrom: Int32Array.from(edgeOf.keys(), (key) => Math.floor(key / most)),
    edgeTo: Int32Array.from(edgeOf.keys(), (key) => key % most),
    edgeStarts,
    edges: Int32Array.from(edges),
    lastState,
  };
}

export interface PathWeights {
  readonly conversions: Float64Array;
  readonly value: Float64Array | null;
  /** Null: only purchases are counted, so that every walk ends in one. */
  readonly nulls: Float64Array | null;
}

/**
 * The chain of weighted paths. `smoothing` is added to every edge and end that was seen at least once (Dirichlet prior; 0.5
 * suits a few hundred journeys, 0 leaves the counts as they are).
 */
export function weighChain(shape: ChainShape, weights: PathWeights, smoothing = 0): Chain {
  const { states, edgeFrom, edges, edgeStarts, lastState } = shape;
  const { conversions, nulls, value } = weights;
  const walked = new Float64Array(edgeFrom.length);
  const converts = new Float64Array(states);
  const ends = new Float64Array(states);
  const yields = value === null ? null : new Float64Array(states);
  for (let row = 0; row < lastState.length; row++) {
    const weight = conversions[row]! + (nulls?.[row] ?? 0);
    if (weight === 0) continue;
    for (let at = edgeStarts[row]!; at < edgeStarts[row + 1]!; at++) walked[edges[at]!]! += weight;
    const last = lastState[row]!;
    converts[last]! += conversions[row]!;
    ends[last]! += nulls?.[row] ?? 0;
    if (yields) yields[last]! += value![row]!;
  }
  const leaving = new Float64Array(states);
  const smooth = (counts: Float64Array, stateAt: (index: number) => number) => {
    for (let index = 0; index < counts.length; index++) {
      if (counts[index]! > 0) counts[index]! += smoothing;
      leaving[stateAt(index)]! += counts[index]!;
    }
  };
  const perPurchase = yields?.map((sum, state) => (converts[state]! > 0 ? sum / converts[state]! : 0)) ?? null;
  smooth(walked, (edge) => edgeFrom[edge]!);
  smooth(converts, (state) => state);
  smooth(ends, (state) => state);
  for (let edge = 0; edge < walked.length; edge++) if (walked[edge]! > 0) walked[edge]! /= leaving[edgeFrom[edge]!]!;
  for (let state = 0; state < states; state++) if (converts[state]! > 0) converts[state]! /= leaving[state]!;
  return { shape, edgeShare: walked, converts, yields: perPurchase?.map((one, s) => one * converts[s]!) ?? null };
}
