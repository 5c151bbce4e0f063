// An instance compiled into flat arrays: what the search and the bound work on.
import type { Candidate, Instance } from '../contract.ts';
import { canonicalOrder } from './canonical-order.ts';

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

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function bucketsOf(instance: Instance): Bucket[] {
  const family = (name: 'tier' | 'platform', shares: Instance['tierShares'], root: string): Bucket[] =>
    Object.entries(shares)
      .sort(byName)
      .map(([key, share]) => ({
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

/** Where each cell of the instance went, −1 where it is worth nothing, and what the others are worth. */
function keepCells(instance: Instance): { cellOf: Int32Array; worth: Float64Array } {
  const cellOf = new Int32Array(instance.cells.length).fill(-1);
  const worths: number[] = [];
  for (const place of canonicalOrder(instance.cells.map((cell) => cell.id))) {
    const { value, population } = instance.cells[place]!;
    if (value * population > 0) cellOf[place] = worths.push(value * population) - 1;
  }
  return { cellOf, worth: Float64Array.from(worths) };
}

function unitsOf(candidates: readonly Candidate[]): Pick<Problem, 'unitOf' | 'unitStart' | 'unitCandidates'> {
  const unitOf = new Int32Array(candidates.length);
  const ids = new Map<string, number>();
  let units = 0;
  for (let index = 0; index < candidates.length; index++) {
    const { group } = candidates[index]!;
    const known = group === null ? undefined : ids.get(group);
    unitOf[index] = known ?? units++;
    if (group !== null && known === undefined) ids.set(group, unitOf[index]!);
  }
  return { unitOf, ...layUnits(unitOf, units) };
}

/** Members of each unit laid flat, in their own order. */
export function layUnits(unitOf: Int32Array, units: number): Pick<Problem, 'unitStart' | 'unitCandidates'> {
  const unitStart = new Int32Array(units + 1);
  for (const unit of unitOf) unitStart[unit + 1]!++;
  for (let unit = 0; unit < units; unit++) unitStart[unit + 1]! += unitStart[unit]!;
  const next = unitStart.slice();
  const unitCandidates = new Int32Array(unitOf.length);
  for (let index = 0; index < unitOf.length; index++) unitCandidates[next[unitOf[index]!]!++] = index;
  return { unitStart, unitCandidates };
}

type Exposures = Pick<Problem, 'exposureStart' | 'exposureCell' | 'exposureRate'>;

/** Exposures of all candidates laid flat by cell: equal cells are added up, cells without worth left out. */
function exposuresOf(candidates: readonly Candidate[], cellOf: Int32Array): Exposures {
  const start = new Int32Array(candidates.length + 1);
  let most = 0;
  for (const { exposure } of candidates) most += exposure.length;
  const cells = new Int32Array(most);
  const rates = new Float64Array(most);
  let end = 0;
  for (let index = 0; index < candidates.length; index++) {
    const from = end;
    for (const [given, rate] of candidates[index]!.exposure) {
      const cell = cellOf[given]!;
      if (cell < 0 || rate <= 0) continue;
      let at = end;
      while (at > from && cells[at - 1]! > cell) at--;
      if (at > from && cells[at - 1] === cell) {
        rates[at - 1]! += rate;
        continue;
      }
      cells.copyWithin(at + 1, at, end);
      rates.copyWithin(at + 1, at, end);
      cells[at] = cell;
      rates[at] = rate;
      end++;
    }
    start[index + 1] = end;
  }
  return { exposureStart: start, exposureCell: cells.slice(0, end), exposureRate: rates.slice(0, end) };
}

type Options = Pick<Problem, 'optionStart' | 'optionCost' | 'optionFactor' | 'optionExtra' | 'optionPlace'>;

/** Places of the options that can be paid at all, the cheapest first, equal costs by id. */
function payableOptions({ options }: Candidate, limit: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < options.length; place++) {
    const { cost } = options[place]!;
    if (cost !== null && cost <= limit) places.push(place);
  }
  return places.sort((a, b) => options[a]!.cost! - options[b]!.cost! || (options[a]!.id < options[b]!.id ? -1 : 1));
}

function optionsOf(candidates: readonly Candidate[], places: readonly (readonly number[])[]): Options {
  const start = new Int32Array(candidates.length + 1);
  for (let index = 0; index < places.length; index++) start[index + 1] = start[index]! + places[index]!.length;
  const length = start[candidates.length]!;
  const [cost, factor, extra] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const place = new Int32Array(length);
  for (let index = 0; index < places.length; index++)
    for (let entry = 0; entry < places[index]!.length; entry++) {
      const at = start[index]! + entry;
      place[at] = places[index]![entry]!;
      const option = candidates[index]!.options[place[at]!]!;
      cost[at] = option.cost!;
      factor[at] = option.factor;
      extra[at] = option.extra;
    }
  return { optionStart: start, optionCost: cost, optionFactor: factor, optionExtra: extra, optionPlace: place };
}

interface Offers {
  readonly candidates: Candidate[];
  readonly places: number[][];
}

/** Candidates that are not banned, with what can be paid within the budget and the caps of their buckets. */
function offersOf(instance: Instance, capOf: (candidate: Candidate) => number): Offers {
  const banned = new Set(instance.ban);
  const offers: Offers = { candidates: [], places: [] };
  for (const index of canonicalOrder(instance.candidates.map((candidate) => candidate.id))) {
    const candidate = instance.candidates[index]!;
    if (banned.has(candidate.id)) continue;
    const places = payableOptions(candidate, capOf(candidate));
    if (places.length === 0) continue;
    offers.candidates.push(candidate);
    offers.places.push(places);
  }
  return offers;
}

/**
 * Compiles a checked instance: banned candidates, unknown prices and what is above the budget are left out. The order in
 * which cells, candidates and options were given makes no difference.
 */
export function compileProblem(instance: Instance): Problem {
  const { cellOf, worth } = keepCells(instance);
  const buckets = bucketsOf(instance);
  const places = new Map(buckets.map((bucket, place) => [`${bucket.family} ${bucket.name}`, place]));
  const placeOf = (family: Bucket['family'], name: string | null) =>
    buckets.length === 0 || name === null ? -1 : (places.get(`${family} ${name}`) ?? -1);
  const capOf = ({ tier, platform }: Candidate) =>
    Math.min(
      instance.budget,
      buckets[placeOf('tier', tier)]?.cap ?? instance.budget,
      buckets[placeOf('platform', platform)]?.cap ?? instance.budget,
    );
  const offers = offersOf(instance, capOf);
  const { candidates } = offers;
  const must = new Set(instance.must);
  return {
    instance,
    budget: instance.budget,
    maxCandidates: instance.maxCandidates ?? Number.POSITIVE_INFINITY,
    nbdShape: instance.reach.model === 'nbd' ? instance.reach.shape : 0,
    worth,
    candidates,
    ...exposuresOf(candidates, cellOf),
    ...optionsOf(candidates, offers.places),
    ...unitsOf(candidates),
    buckets,
    tierBucket: Int32Array.from(candidates, (candidate) => placeOf('tier', candidate.tier)),
    platformBucket: Int32Array.from(candidates, (candidate) => placeOf('platform', candidate.platform)),
    must: new Set(must.size === 0 ? [] : candidates.flatMap((one, index) => (must.has(one.id) ? [index] : []))),
  };
}
