// A market under the rules of one plan, compiled into flat arrays: what the search and the bound work on.
import type { Instance } from '../contract.ts';
import type { Market } from './market.ts';

/** What a plan is asked for beside its market. */
export interface Rules extends Omit<Instance, 'cells' | 'candidates'> {
  /** Candidates that may take one option only, by id: lines that are locked. */
  readonly only?: ReadonlyMap<string, string>;
  /** Without any try at a proof: for many plans at once, such as a curve. */
  readonly isQuick?: boolean;
  /** What one candidate may cost at the most; the budget when absent. */
  readonly mostEach?: number;
}

/** A share rule over the candidates of one tier or platform, in whole minor units. */
export interface Bucket {
  /** JSON pointer of the floor, for `relaxed`. */
  readonly pointer: string;
  readonly family: 'tier' | 'platform';
  readonly name: string;
  floor: number;
  readonly cap: number;
}

type Columns = Omit<Market, 'ids' | 'tiers' | 'platforms' | 'groups' | 'optionIds'>;

export interface Problem extends Columns {
  readonly budget: number;
  readonly maxCandidates: number;
  /** 0 for Poisson, else the shape of the negative binomial. */
  readonly nbdShape: number;
  readonly candidates: number;
  /** The candidate's and the option's entries in the market: they mean the same in every part of a problem. */
  readonly candidateRoot: Int32Array;
  readonly optionRoot: Int32Array;
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

function bucketsOf(rules: Rules): Bucket[] {
  const family = (name: 'tier' | 'platform', shares: Rules['tierShares'], root: string): Bucket[] =>
    Object.entries(shares)
      .sort(byName)
      .map(([key, share]) => ({
        pointer: `/${root}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/min`,
        family: name,
        name: key,
        floor: Math.max(0, Math.ceil(share.min * rules.budget - shareSlack)),
        cap: Math.floor(share.max * rules.budget + shareSlack),
      }));
  return [
    ...family('tier', rules.tierShares, 'tierShares'),
    ...family('platform', rules.platformShares, 'platformShares'),
  ];
}

function unitsOf(groups: Market['groups']): Pick<Problem, 'unitOf' | 'unitStart' | 'unitCandidates'> {
  const unitOf = new Int32Array(groups.length);
  const ids = new Map<string, number>();
  let units = 0;
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? null;
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

type Options = Pick<Problem, 'optionStart' | 'optionCost' | 'optionFactor' | 'optionExtra' | 'optionRoot'>;

/** The options that can be paid within each candidate's limit. */
function payableOptions(market: Market, limits: Float64Array, only: Rules['only']): Options {
  const { optionStart, optionCost, optionFactor, optionExtra } = market;
  const most = optionCost.length;
  const start = new Int32Array(limits.length + 1);
  const root = new Int32Array(most);
  let end = 0;
  for (let candidate = 0; candidate < limits.length; candidate++) {
    const next = optionStart[candidate + 1]!;
    const wanted = only?.get(market.ids[candidate]!);
    for (let option = optionStart[candidate]!; option < next && optionCost[option]! <= limits[candidate]!; option++)
      if (wanted === undefined || market.optionIds[option] === wanted) root[end++] = option;
    start[candidate + 1] = end;
  }
  const optionRoot = root.subarray(0, end);
  if (end === most) return { optionStart, optionCost, optionFactor, optionExtra, optionRoot };
  const [cost, factor, extra] = [new Float64Array(end), new Float64Array(end), new Float64Array(end)];
  for (let at = 0; at < end; at++) {
    const option = optionRoot[at]!;
    cost[at] = optionCost[option]!;
    factor[at] = optionFactor[option]!;
    extra[at] = optionExtra[option]!;
  }
  return {
    optionStart: start,
    optionCost: cost,
    optionFactor: factor,
    optionExtra: extra,
    optionRoot,
  };
}

/** What can be paid for each candidate at the most: the budget, or the caps of its buckets; nothing for the banned. */
function limitsOf(
  market: Market,
  rules: Rules,
  buckets: readonly Bucket[],
  problem: Pick<Problem, 'tierBucket' | 'platformBucket'>,
) {
  const limits = new Float64Array(market.ids.length).fill(Math.min(rules.budget, rules.mostEach ?? rules.budget));
  const banned = new Set(rules.ban);
  for (let candidate = 0; candidate < limits.length; candidate++) {
    for (const bucket of [problem.tierBucket[candidate]!, problem.platformBucket[candidate]!])
      if (bucket >= 0) limits[candidate] = Math.min(limits[candidate]!, buckets[bucket]!.cap);
    if (banned.size > 0 && banned.has(market.ids[candidate]!)) limits[candidate] = -1;
  }
  return limits;
}

/** Compiles a market under rules: banned candidates and what is above the budget or a cap have no options left. */
export function compileProblem(market: Market, rules: Rules): Problem {
  const buckets = bucketsOf(rules);
  const places = new Map(buckets.map((bucket, place) => [`${bucket.family} ${bucket.name}`, place]));
  const bucketOf = (family: Bucket['family'], names: readonly (string | null)[]) => {
    const found = new Int32Array(names.length).fill(-1);
    if (buckets.length > 0)
      for (let index = 0; index < names.length; index++) found[index] = places.get(`${family} ${names[index]}`) ?? -1;
    return found;
  };
  const bucketed = {
    tierBucket: bucketOf('tier', market.tiers),
    platformBucket: bucketOf('platform', market.platforms),
  };
  const options = payableOptions(market, limitsOf(market, rules, buckets, bucketed), rules.only);
  const wanted = new Set(rules.must);
  const must = new Set<number>();
  if (wanted.size > 0)
    for (let index = 0; index < market.ids.length; index++)
      if (wanted.has(market.ids[index]!) && options.optionStart[index + 1]! > options.optionStart[index]!)
        must.add(index);
  return {
    budget: rules.budget,
    maxCandidates: rules.maxCandidates ?? Number.POSITIVE_INFINITY,
    nbdShape: rules.reach.model === 'nbd' ? rules.reach.shape : 0,
    worth: market.worth,
    candidates: market.ids.length,
    candidateRoot: Int32Array.from({ length: market.ids.length }, (_, index) => index),
    exposureStart: market.exposureStart,
    exposureCell: market.exposureCell,
    exposureRate: market.exposureRate,
    ...options,
    ...unitsOf(market.groups),
    buckets,
    ...bucketed,
    must,
  };
}
