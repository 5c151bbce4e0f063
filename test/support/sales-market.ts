// Invented shops whose true lift is known: a market that all share, a level of their own that drifts, weekdays, noise of days.
import { type Day, dayFromNumber, dayNumber } from '../../src/base/day.ts';
import { drawNormal, type Random, randomFrom } from '../../src/base/random.ts';
import { drawPoisson } from '../../src/plan/forecast/draws.ts';

export interface MarketWish {
  readonly before: number;
  readonly after: number;
  /** Series that nobody advertises. */
  readonly others: number;
  /** Sales a day. */
  readonly size: number;
  /** Lift of the first day (0.3 is 30 % more); it halves every `halfLife` days. */
  readonly lift: number;
  readonly halfLife: number;
  /** A sales festival of the whole market while the campaign runs: how much everybody sells more (0.4 is 49 %, in logs). */
  readonly festival?: number;
  readonly seed: number;
}

export interface Market {
  readonly first: Day;
  readonly days: readonly Day[];
  readonly from: Day;
  readonly treated: readonly number[];
  readonly others: readonly (readonly number[])[];
  /** Sales that the lift truly added, in expectation. */
  readonly added: number;
  readonly base: number;
}

const first = '2026-01-05';

/** Log sales as a level that drifts by 2 % a day, on top of a market that drifts by 3 % and has sales days now and then. */
function pathOf(days: number, step: number, random: Random): number[] {
  let level = 0;
  return Array.from({ length: days }, () => {
    level += step * drawNormal(random);
    return level;
  });
}

export function inventedMarket({
  before,
  after,
  others,
  size,
  lift,
  halfLife,
  seed,
  festival = 0,
}: MarketWish): Market {
  const random = randomFrom(seed);
  const days = before + after;
  const common = pathOf(days, 0.03, random).map(
    (level, day) => level + (random() < 0.04 ? 0.5 * random() : 0) + (day >= before ? festival : 0),
  );
  const week = Array.from({ length: 7 }, () => 0.15 * drawNormal(random));
  let added = 0;
  let base = 0;
  const shop = (scale: number, effect: number): number[] => {
    const own = pathOf(days, 0.02, random);
    const follows = 0.8 + 0.4 * random();
    return own.map((level, day) => {
      const mean = scale * Math.exp(level + follows * common[day]! + week[day % 7]! + 0.1 * drawNormal(random));
      const more = day >= before ? effect * 0.5 ** ((day - before) / halfLife) : 0;
      if (effect !== 0 || scale === size) {
        added += mean * more;
        if (day >= before) base += mean;
      }
      return drawPoisson(random, mean * (1 + more));
    });
  };
  const treated = shop(size, lift);
  const [addedByLift, baseOfTreated] = [added, base];
  return {
    first,
    days: Array.from({ length: days }, (_, day) => dayFromNumber(dayNumber(first) + day)),
    from: dayFromNumber(dayNumber(first) + before),
    treated,
    others: Array.from({ length: others }, () => shop(size * Math.exp(0.7 * drawNormal(random)), 0)),
    added: addedByLift,
    base: baseOfTreated,
  };
}
