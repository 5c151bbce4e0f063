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

/** Draws counts around those that were seen; what was never seen stays so. */
function drawAround(seen: Float64Array, drawn: Float64Array, random: Random): void {
  for (let row = 0; row < seen.length; row++) drawn[row] = seen[row]! > 0 ? drawPoisson(random, seen[row]!) : 0;
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
  const empty = (like: Float64Array | null) => (like === null ? null : new Float64Array(like.length));
  const conversions = new Float64Array(table.conversions.length);
  const [nulls, value] = [empty(table.nulls), empty(table.value)];
  for (let round = 0; round < options.rounds; round++) {
    drawAround(table.conversions, conversions, random);
    if (nulls) drawAround(table.nulls!, nulls, random);
    if (value)
      for (let row = 0; row < value.length; row++)
        value[row] = conversions[row]! > 0 ? (table.value![row]! / table.conversions[row]!) * conversions[row]! : 0;
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
