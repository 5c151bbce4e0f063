// What is planted in a synthetic account: tricks that somebody paid for, and innocent events that look like them.
import { pickIndex, type Random } from '../../../src/base/random.ts';

/** Paid for. */
export const tricks = ['burst', 'drip', 'hollow', 'like_bots', 'farm', 'ring', 'fake_sample'] as const;
export type Trick = (typeof tricks)[number];

/** Innocent: what a detector must not take for a purchase. */
export const innocents = ['viral', 'shout_out', 'giveaway', 'platform_purge', 'rounded', 'fan_club', 'slogan'] as const;
export type Innocent = (typeof innocents)[number];

export interface Taste {
  readonly tricks: readonly Trick[];
  readonly innocents: readonly Innocent[];
  /** Share of the followers that a burst or drip adds. */
  readonly boughtShare: number;
  /** Share of what was bought that the platform removes again. */
  readonly purged: number;
  /** Share of the comments that a farm writes. */
  readonly farmShare: number;
  /** People in a ring. */
  readonly ringSize: number;
  readonly days: number;
}

const innocentChance: Readonly<Record<Innocent, number>> = {
  viral: 0.5,
  shout_out: 0.2,
  giveaway: 0.12,
  platform_purge: 0.1,
  rounded: 0.12,
  fan_club: 0.1,
  slogan: 0.1,
};

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[pickIndex(random, items.length)]!;

/** Somebody who pays: for followers mostly, for show beside it, and seldom for one thing only. */
function drawTricks(random: Random): Trick[] {
  const chosen = new Set<Trick>();
  if (random() < 0.7) chosen.add(random() < 0.5 ? 'burst' : 'drip');
  if (random() < 0.6) chosen.add('hollow');
  if (random() < 0.65) chosen.add(pick(random, ['like_bots', 'farm', 'ring']));
  if (chosen.has('burst') || chosen.has('drip') || chosen.has('hollow')) chosen.add('fake_sample');
  return [...chosen];
}

/** Advertising, television, a change of subject: honest accounts show one thing that looks bought, and only one. */
const oddities: readonly Trick[] = ['burst', 'drip', 'hollow'];
const oddChance = 0.1;

/** What an honest account, or one that pays for at least two things, lives through. */
export function drawTaste(random: Random, isBuyer: boolean): Taste {
  let chosen: Trick[] = isBuyer ? drawTricks(random) : random() < oddChance ? [pick(random, oddities)] : [];
  while (isBuyer && chosen.filter((trick) => trick !== 'fake_sample').length < 2) chosen = drawTricks(random);
  return {
    tricks: chosen,
    innocents: innocents.filter((innocent) => random() < innocentChance[innocent]),
    boughtShare: 0.02 * 15 ** random(),
    purged: pick(random, [0, 0.3, 0.6]),
    farmShare: pick(random, [0.05, 0.15, 0.3]),
    ringSize: pick(random, [8, 15, 30]),
    days: 120 + pickIndex(random, 180),
  };
}

/** An account with these tricks and innocents and nothing else. */
export function plainTaste(some: Partial<Taste> = {}): Taste {
  const nothing = { tricks: [], innocents: [], boughtShare: 0.1, purged: 0.3, farmShare: 0.3, ringSize: 30, days: 180 };
  return { ...nothing, ...some };
}
