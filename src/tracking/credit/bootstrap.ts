// How sure credits are: journeys drawn anew, and every model reckoned on each draw.
import type { Random } from '../../base/random.ts';
import { drawPoisson } from '../../plan/forecast/draws.ts';
import type { ChainShape } from './chain.ts';
import type { JourneyTable } from './journey-table.ts';
import { creditByModels, type Model } from './models.ts';

export const bootstrapRounds = 200;
/** Chains of more states are told without an interval: two hundred inverses of them would take many seconds. */
export const mostBootstrapStates = 170;

/** Credits of one model in every round: `rounds` × channels, by rounds. */
export interface Replicates {
  readonly rounds: number;
  readonly conversions: Float64Array;
  readonly value: Float64Array | null;
}

/**
 * Draws every path's purchases and nulls from Poisson distributions around what was seen, which is what drawing all journeys
 * anew with replacement comes to where they are many. A purchase brings the mean value of its path.
 */
export function bootstrapCredits(
  table: JourneyTable,
  shape: ChainShape,
  options: { readonly smoothing: number; readonly rounds: number },
  random: Random,
): Map<Model, Replicates> {
  const width = table.channels.length;
  const withChains = shape.states <= mostBootstrapStates;
  const found = new Map<Model, { rounds: number; conversions: Float64Array; value: Float64Array | null }>();
  const draw = (seen: Float64Array) => Float64Array.from(seen, (count) => (count > 0 ? drawPoisson(random, count) : 0));
  for (let round = 0; round < options.rounds; round++) {
    const conversions = draw(table.conversions);
    const nulls = table.nulls === null ? null : draw(table.nulls);
    const value =
      table.value?.map((sum, row) => (sum === 0 ? 0 : (sum / table.conversions[row]!) * conversions[row]!)) ?? null;
    const credits = creditByModels(table, shape, { conversions, value, nulls }, { ...options, withChains });
    for (const [model, credit] of credits) {
      const known = found.get(model) ?? {
        rounds: options.rounds,
        conversions: new Float64Array(options.rounds * width),
        value: credit.value === null ? null : new Float64Array(options.rounds * width),
      };
      found.set(model, known);
      known.conversions.set(credit.conversions, round * width);
      if (known.value && credit.value) known.value.set(credit.value, round * width);
    }
  }
  return found;
}

/** The 95 % interval of the credit that some channels have together; null without rounds. */
export function intervalOf(
  credits: Float64Array,
  rounds: number,
  channels: readonly number[],
): { readonly low: number; readonly high: number } | null {
  if (rounds === 0) return null;
  const width = credits.length / rounds;
  const sums = new Float64Array(rounds);
  for (let round = 0; round < rounds; round++)
    for (const channel of channels) sums[round]! += credits[round * width + channel]!;
  sums.sort();
  const at = (share: number) => {
    const place = share * (rounds - 1);
    const below = Math.floor(place);
    const next = sums[Math.min(rounds - 1, below + 1)]!;
    return sums[below]! + (next - sums[below]!) * (place - below);
  };
  return { low: at(0.025), high: at(0.975) };
}
