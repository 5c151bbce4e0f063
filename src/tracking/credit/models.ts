// All models over one set of weights, so that what is told and its bootstrap are reckoned the same way.
import { type ChainShape, type PathWeights, weighChain } from './chain.ts';
import type { JourneyTable } from './journey-table.ts';
import { creditByRemoval, type Removal, removalEffects } from './removal.ts';
import { creditByRule, rules } from './rules.ts';

/** `markov` knows purchases alone, `markovNulls` also the journeys without one. */
export const models = [...rules, 'markov', 'markovNulls'] as const;
export type Model = (typeof models)[number];

export interface ModelCredit {
  readonly conversions: Float64Array;
  /** Null where values are unknown. */
  readonly value: Float64Array | null;
  readonly removal: Removal | null;
}

const sumOf = (amounts: Float64Array) => amounts.reduce((sum, one) => sum + one, 0);

export interface ModelOptions {
  readonly smoothing: number;
  /** Without chains where their intervals would take too long. */
  readonly withChains: boolean;
}

/** Credits of every model that the data allow. */
export function creditByModels(
  table: JourneyTable,
  shape: ChainShape,
  weights: PathWeights,
  { smoothing, withChains }: ModelOptions,
): Map<Model, ModelCredit> {
  const { conversions, value } = weights;
  const credits = new Map<Model, ModelCredit>();
  for (const rule of rules)
    credits.set(rule, {
      conversions: creditByRule(table, rule, conversions),
      value: value === null ? null : creditByRule(table, rule, value),
      removal: null,
    });
  if (!withChains) return credits;
  const byChain = (nulls: Float64Array | null): ModelCredit => {
    const removal = removalEffects(weighChain(shape, { conversions, value, nulls }, smoothing));
    return {
      conversions: creditByRemoval(removal.effects, sumOf(conversions)),
      value: removal.valueEffects === null ? null : creditByRemoval(removal.valueEffects, sumOf(value!)),
      removal,
    };
  };
  credits.set('markov', byChain(null));
  if (weights.nulls !== null) credits.set('markovNulls', byChain(weights.nulls));
  return credits;
}
