// An instance compiled into flat arrays: what the search and the bound work on.
import type { Candidate, Instance } from '../contract.ts';

/** A share rule over the candidates of one tier or platform, in whole minor units. */
export interface Bucket {
  /** JSON pointer of the floor, for `relaxed`. */
  readonly pointer: string;
  readonly family: 'tier' | 'platform';
  readonly name: string;
  floor: number;
  readonly cap: number;
}

export interface Problem {
  readonly instance: Instance;
  readonly budget: number;
  readonly maxCandidates: number;
  /** 0 for Poisson, else the shape of the negative binomial. */
  readonly nbdShape: number;
  /** value × population of each cell that counts. */
  readonly worth: Float64Array;
  readonly candidates: readonly Candidate[];
  /** Exposures of candidate i: entries `exposureStart[i]` to `exposureStart[i + 1]`. */
  readonly exposureStart: Int32Array;
  readonly exposureCell: Int32Array;
  readonly exposureRate: Float64Array;
  /** Options of candidate i: entries `optionStart[i]` to `optionStart[i + 1]`. */
  readonly optionStart: Int32Array;
  readonly optionCost: Float64Array;
  readonly optionFactor: Float64Array;
  readonly optionExtra: Float64Array;
  /** Place of the option in the candidate's own list. */
  readonly optionPlace: Int32Array;
  /** Unit of each candidate: its exclusivity group, or a unit of its own. */
  readonly unitOf: Int32Array;
  readonly unitStart: Int32Array;
  readonly unitCandidates: Int32Array;
  readonly buckets: readonly Bucket[];
  /** Buckets of each candidate, −1 for none. */
  readonly tierBucket: Int32Array;
  readonly platformBucket: Int32Array;
  /** Candidates that have to be chosen; musts that cannot be met are taken out. */
  readonly must: Set<number>;
}

/** Shares are fractions of whole amounts: a hair of tolerance keeps 0.1 × 30 from becoming 3.0000000000000004. */
const shareSlack = 1e-6;

function bucketsOf(instance: Instance): Bucket[] {
  const family = (name: 'tier' | 'platform', shares: Instance['tierShares'], root: string): Bucket[] =>
    Object.entries(shares).map(([key, share]) => ({
      pointer: `/${root}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/min`,
      family: name,
      name: key,
      floor: Math.max(0, Math.ceil(share.min * instance.budget - shareSlack)),
      cap: Math.floor(share.max * instance.budget + shareSlack),
    }));
  return [
    ...family('tier', instance.tierShares, 'tierShares'),
    ...family('platform', instance.platformShares, 'platformShares'),
  ];
}

/** Exposures of one candidate with equal cells added up and cells without worth left out, by cell. */
function mergedExposure(candidate: Candidate, cellOf: Int32Array): readonly (readonly [number, number])[] {
  const entries: [number, number][] = [];
  for (const [cell, rate] of candidate.exposure) {
    const kept = cellOf[cell]!;
    if (kept >= 0 && rate > 0) entries.push([kept, rate]);
  }
  entries.sort(([a], [b]) => a - b);
  return entries.filter((entry, index) => {
    const next = entries[index + 1];
    if (next?.[0] !== entry[0]) return true;
    next[1] += entry[1];
    return false;
  });
}

function keepCells(instance: Instance): { cellOf: Int32Array; worth: Float64Array } {
  const worths = instance.cells.map((cell) => cell.value * cell.population);
  const cellOf = new Int32Array(worths.length).fill(-1);
  let kept = 0;
  for (const [index, worth] of worths.entries()) if (worth > 0) cellOf[index] = kept++;
  return { cellOf, worth: Float64Array.from(worths.filter((worth) => worth > 0)) };
}

function unitsOf(candidates: readonly Candidate[]): Pick<Problem, 'unitOf' | 'unitStart' | 'unitCandidates'> {
  const ids = new Map<string, number>();
  const members: number[][] = [];
  const unitOf = new Int32Array(candidates.length);
  for (const [index, { group }] of candidates.entries()) {
    const known = group === null ? undefined : ids.get(group);
    const unit = known ?? members.push([]) - 1;
    if (group !== null) ids.set(group, unit);
    members[unit]!.push(index);
    unitOf[index] = unit;
  }
  const unitStart = new Int32Array(members.length + 1);
  for (const [unit, list] of members.entries()) unitStart[unit + 1] = unitStart[unit]! + list.length;
  return { unitOf, unitStart, unitCandidates: Int32Array.from(members.flat()) };
}

/** Entries of a list of lists laid flat, with the place where each list starts. */
function flatten<Entry>(lists: readonly (readonly Entry[])[]): { start: Int32Array; entries: Entry[] } {
  const start = new Int32Array(lists.length + 1);
  const entries: Entry[] = [];
  for (const [index, list] of lists.entries()) {
    for (const entry of list) entries.push(entry);
    start[index + 1] = entries.length;
  }
  return { start, entries };
}

interface Choice {
  readonly place: number;
  readonly cost: number;
  readonly factor: number;
  readonly extra: number;
}

/** Options that can be paid at all. */
function payableOptions(candidate: Candidate, limit: number): Choice[] {
  return candidate.options.flatMap((option, place) =>
    option.cost !== null && option.cost <= limit
      ? [{ place, cost: option.cost, factor: option.factor, extra: option.extra }]
      : [],
  );
}

interface Offer {
  readonly candidate: Candidate;
  readonly options: readonly Choice[];
}

/** Candidates that are not banned, with what can be paid within the budget and the caps of their buckets. */
function offersOf(instance: Instance, bucketOf: (family: Bucket['family'], name: string | null) => Bucket | undefined) {
  const banned = new Set(instance.ban);
  const offers: Offer[] = [];
  for (const candidate of instance.candidates) {
    if (banned.has(candidate.id)) continue;
    const tierCap = bucketOf('tier', candidate.tier)?.cap ?? instance.budget;
    const platformCap = bucketOf('platform', candidate.platform)?.cap ?? instance.budget;
    const options = payableOptions(candidate, Math.min(instance.budget, tierCap, platformCap));
    if (options.length > 0) offers.push({ candidate, options });
  }
  return offers;
}

/** Compiles a checked instance: banned candidates, unknown prices and what is above the budget are left out. */
export function compileProblem(instance: Instance): Problem {
  const { cellOf, worth } = keepCells(instance);
  const buckets = bucketsOf(instance);
  const places = new Map(buckets.map((bucket, place) => [`${bucket.family} ${bucket.name}`, place]));
  const placeOf = (family: Bucket['family'], name: string | null) =>
    name === null ? -1 : (places.get(`${family} ${name}`) ?? -1);
  const offers = offersOf(instance, (family, name) => buckets[placeOf(family, name)]);
  const candidates = offers.map(({ candidate }) => candidate);
  const exposure = flatten(candidates.map((candidate) => mergedExposure(candidate, cellOf)));
  const options = flatten(offers.map((offer) => offer.options));
  const must = new Set(instance.must);
  return {
    instance,
    budget: instance.budget,
    maxCandidates: instance.maxCandidates ?? Number.POSITIVE_INFINITY,
    nbdShape: instance.reach.model === 'nbd' ? instance.reach.shape : 0,
    worth,
    candidates,
    exposureStart: exposure.start,
    exposureCell: Int32Array.from(exposure.entries, ([cell]) => cell),
    exposureRate: Float64Array.from(exposure.entries, ([, rate]) => rate),
    optionStart: options.start,
    optionCost: Float64Array.from(options.entries, (option) => option.cost),
    optionFactor: Float64Array.from(options.entries, (option) => option.factor),
    optionExtra: Float64Array.from(options.entries, (option) => option.extra),
    optionPlace: Int32Array.from(options.entries, (option) => option.place),
    ...unitsOf(candidates),
    buckets,
    tierBucket: Int32Array.from(candidates, (candidate) => placeOf('tier', candidate.tier)),
    platformBucket: Int32Array.from(candidates, (candidate) => placeOf('platform', candidate.platform)),
    must: new Set(candidates.flatMap((candidate, index) => (must.has(candidate.id) ? [index] : []))),
  };
}
