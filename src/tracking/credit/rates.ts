// Shapley values of the conversion rate: how much of the share of journeys that buy each channel brings. Exactly over all
// sets of channels while they are few, by sampled orders beyond.
import type { Random } from '../../base/random.ts';
import type { JourneyTable } from './journey-table.ts';

/** Over so many channels all sets are gone through: 2²⁰ of them. */
export const mostExactChannels = 20;
/** Orders that are sampled, every second one the reverse of the one before. */
export const sampledOrders = 2_000;

/**
 * Shares (0–1) of the overall conversion rate by channel; they add up to it. A set of channels is worth the rate of the
 * journeys that met no other channel. Null where no journey without a purchase was recorded.
 */
export function rateByChannel(table: JourneyTable, random: Random): Float64Array | null {
  if (table.nulls === null) return null;
  return table.channels.length <= mostExactChannels ? rateExactly(table) : rateByOrders(table, random);
}

/** Sums over all subsets, in place: afterwards entry S holds the sum of the entries of the subsets of S. */
function sumSubsets(sums: Float64Array, channels: number): void {
  for (let channel = 0; channel < channels; channel++) {
    const bit = 1 << channel;
    for (let set = 0; set < sums.length; set++) if (set & bit) sums[set]! += sums[set ^ bit]!;
  }
}

export function rateExactly(table: JourneyTable): Float64Array {
  const count = table.channels.length;
  const bought = new Float64Array(1 << count);
  const all = new Float64Array(1 << count);
  for (let row = 0; row < table.conversions.length; row++) {
    let set = 0;
    for (let at = table.distinctStarts[row]!; at < table.distinctStarts[row + 1]!; at++)
      set |= 1 << table.distinct[at]!;
    bought[set]! += table.conversions[row]!;
    all[set]! += table.conversions[row]! + table.nulls![row]!;
  }
  sumSubsets(bought, count);
  sumSubsets(all, count);
  const worth = bought.map((sum, set) => (all[set]! > 0 ? sum / all[set]! : 0));
  // (|S| − 1)! (n − |S|)! / n! for the set S that a channel completes
  const weights = [0];
  for (let size = 1, weight = 1 / count; size <= count; size++) {
    weights.push(weight);
    weight *= size / (count - size);
  }
  const shares = new Float64Array(count);
  for (let set = 1; set < worth.length; set++) {
    let size = 0;
    for (let rest = set; rest; rest &= rest - 1) size += 1;
    for (let channel = 0; channel < count; channel++)
      if (set & (1 << channel)) shares[channel]! += weights[size]! * (worth[set]! - worth[set ^ (1 << channel)]!);
  }
  return shares;
}

export function rateByOrders(table: JourneyTable, random: Random, orders = sampledOrders): Float64Array {
  const count = table.channels.length;
  const shares = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, channel) => channel);
  const place = new Int32Array(count);
  const bought = new Float64Array(count);
  const all = new Float64Array(count);
  for (let round = 0; round < orders; round++) {
    if (round % 2 === 1) order.reverse();
    else
      for (let at = count - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1));
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
    order.forEach((channel, at) => {
      place[channel] = at;
    });
    bought.fill(0);
    all.fill(0);
    for (let row = 0; row < table.conversions.length; row++) {
      let last = 0;
      for (let at = table.distinctStarts[row]!; at < table.distinctStarts[row + 1]!; at++)
        last = Math.max(last, place[table.distinct[at]!]!);
      bought[last]! += table.conversions[row]!;
      all[last]! += table.conversions[row]! + table.nulls![row]!;
    }
    let [soldSoFar, seenSoFar, before] = [0, 0, 0];
    for (let at = 0; at < count; at++) {
      soldSoFar += bought[at]!;
      seenSoFar += all[at]!;
      const rate = seenSoFar > 0 ? soldSoFar / seenSoFar : 0;
      shares[order[at]!]! += (rate - before) / orders;
      before = rate;
    }
  }
  return shares;
}
