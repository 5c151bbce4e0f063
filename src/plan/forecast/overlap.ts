// Which share of their readers two KOLs have in common: from people who comment under both, else from their topics.
import type { Platform } from '../../base/id.ts';
import { type CellMix, mixOf, usualStray } from './cell-mix.ts';
import { type Eagerness, usualEagerness } from './eagerness.ts';
import { gammaQuantile } from './gamma.ts';
import type { ReachShape } from './reach-shape.ts';

/** Members of the audience per topic and platform; the shape is fitted for it, so that plans must use the same. */
export const usualPopulation = 8_000_000;

/** People in common that are believed without the cell model (methods §2.1). */
const enoughCommon = 5;
/** What the archive taught about overlap on one platform. */
export interface OverlapBasis {
  readonly topics: readonly string[];
  readonly stray: number;
  readonly population: number;
  readonly reach: ReachShape;
  /** Commenters in common ÷ what there would be if all members read and commented alike. */
  readonly ratio: number;
  readonly eagerness: Eagerness;
  /** How unlike pairs are: shape of the gamma distribution of what they have in common, around the cell model. */
  readonly pairShape: number;
  readonly accounts: number;
  readonly people: number;
}

/** Where nothing was seen: members who are alike, spread as usual, and pairs as unlike as can be. */
export const noOverlap: OverlapBasis = {
  topics: [],
  stray: usualStray,
  population: usualPopulation,
  reach: { shape: null, n: 0, common: 0, error: null },
  ratio: usualEagerness.times,
  eagerness: usualEagerness,
  pairShape: 0.05,
  accounts: 0,
  people: 0,
};

const dot = (one: CellMix, other: CellMix): number => {
  let sum = 0;
  for (const [topic, share] of one) sum += share * (other.get(topic) ?? 0);
  return sum;
};

/** One side of a pair. */
export interface OverlapSide {
  readonly platform: Platform;
  readonly topics: readonly string[];
  /** People of the audience, by forecast; positive. */
  readonly audience: number;
  /** Different people seen to comment; 0 = none or not known. */
  readonly people: number;
}

export interface Overlap {
  /** Of the smaller audience, 0–1, with its 80 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** `commenters` = from people seen under both; `cells` = from topics, with what few people say. */
  readonly basis: 'commenters' | 'cells';
  readonly common: number;
}

/** A share of a billionth is none. */
const aboveDust = (share: number): number => (share < 1e-9 ? 0 : share);

/** Σ over topics of the two mixes' product ÷ N: what two people, one of each side, have of being one. */
function closeness(a: readonly string[], b: readonly string[], basis: OverlapBasis): number {
  const among = [...basis.topics, ...a, ...b];
  return dot(mixOf(a, among, basis.stray), mixOf(b, among, basis.stray)) / basis.population;
}

/** Commenters whom the cell model expects to see under both, of so many seen under each. */
export function expectedCommon(
  a: Pick<OverlapSide, 'topics' | 'people'>,
  b: Pick<OverlapSide, 'topics' | 'people'>,
  basis: OverlapBasis,
): number {
  return basis.ratio * a.people * b.people * closeness(a.topics, b.topics, basis);
}

/**
 * What two KOLs have in common as a gamma distribution, from what the cells expect and the people seen under both: shape and scale.
 * `seen` = chance that one in common is seen under both; 1 where people seen are themselves what is asked for.
 */
export function commonPosterior(
  common: number,
  expected: number,
  basis: OverlapBasis,
  seen = 1,
): { readonly shape: number; readonly scale: number } {
  return { shape: basis.pairShape + common, scale: 1 / (basis.pairShape / Math.max(1e-12, expected) + seen) };
}

/**
 * |A ∩ B| = c ÷ (q₁ q₂ × eagerness), q = people seen ÷ audience, with a Poisson interval where at least five people were seen
 * under both (methods §2.1), else the cell model updated by the few. Where that is more than the smaller audience, the lower
 * end is what is seen among those who write. null across platforms, where nobody can be recognised,
 * and where an audience is not known.
 */
export function overlapOf(
  a: OverlapSide,
  b: OverlapSide,
  common: number,
  basis: OverlapBasis = noOverlap,
): Overlap | null {
  if (a.platform !== b.platform || !(a.audience > 0) || !(b.audience > 0)) return null;
  const smaller = Math.min(a.audience, b.audience);
  const people = [a, b].map((one) => Math.min(one.audience, Math.max(0, one.people))) as [number, number];
  const seen = Math.max(0, Math.min(common, ...people));
  const chance = Math.min(1, ((people[0] / a.audience) * people[1] * basis.eagerness.times) / b.audience);
  const shareOf = (readers: number): number => Math.min(1, readers / smaller);
  // More in common than the smaller audience has: those who write are no sample of those who read. Then only what is
  // seen among themselves is sure.
  const ofWriters = seen / chance > smaller ? gammaQuantile(seen, 0.1) / Math.max(1, Math.min(...people)) : 1;
  if (seen >= enoughCommon)
    return {
      share: shareOf(seen / chance),
      low: Math.min(ofWriters, shareOf(gammaQuantile(seen, 0.1) / chance)),
      high: shareOf(gammaQuantile(seen + 1, 0.9) / chance),
      basis: 'commenters',
      common: seen,
    };
  const readers =
    (basis.ratio / basis.eagerness.times) * a.audience * b.audience * closeness(a.topics, b.topics, basis);
  const { shape, scale } = commonPosterior(seen, Math.min(smaller, readers), basis, chance);
  const share = shareOf(shape * scale);
  return {
    share,
    // Most pairs have nothing in common and few have much: the mean can lie beyond the 90th percentile.
    low: Math.min(share, aboveDust(shareOf(scale * gammaQuantile(shape, 0.1)))),
    high: Math.max(share, shareOf(scale * gammaQuantile(shape, 0.9))),
    basis: 'cells',
    common: seen,
  };
}

/**
 * People under at least one of several KOLs, from the sum of all and the sum of what pairs have in common: the sharp lower bound of
 * Dawson and Sankoff 1967, exact where nobody is under more than two.
 */
export function unionFrom(sum: number, commonOfPairs: number): number {
  if (!(sum > 0)) return 0;
  const r = 1 + Math.floor((2 * commonOfPairs) / sum);
  return (2 * sum) / (r + 1) - (2 * commonOfPairs) / (r * (r + 1));
}
