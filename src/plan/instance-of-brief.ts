// From a brief and its match to the instance that the engine solves. Cells are topic × platform; a KOL's readers
// are spread over the brief's topics it speaks of.
import type { Format, Platform, Tier } from '../base/id.ts';
import type { Instance } from './contract.ts';
import {
  defaultForecastPolicy,
  type ForecastFacts,
  type ForecastPolicy,
  forecastViews,
  learnPrices,
  usualFormat,
} from './forecast.ts';

export interface Eligible extends ForecastFacts {
  readonly accountId: string;
  readonly kolId: string;
  readonly platform: Platform;
  readonly tier: Tier;
  readonly topics: readonly string[];
  /** Cheapest quote in the plan's minor units; null = not known. */
  readonly price: number | null;
  readonly format: Format | null;
}

export interface PlanWishes {
  readonly topics: readonly string[];
  /** Minor units. */
  readonly budget: number;
  readonly tierShares: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly must: readonly string[];
  readonly ban: readonly string[];
  readonly maxKols: number | null;
  /** The policy's fen in the plan's minor units. */
  readonly fromFen: (fen: number) => number;
}

export interface Offer {
  readonly accountId: string;
  readonly price: number;
  readonly priceSource: 'quoted' | 'estimated';
  readonly format: Format;
  /** Of one post. */
  readonly views: number;
  readonly viewsBasis: 'seen' | 'interactions' | 'followers';
}

export interface PlannedInstance {
  readonly instance: Instance;
  readonly offers: ReadonlyMap<string, Offer>;
  /** Accounts of which not even followers are known. */
  readonly unforeseeable: number;
}

function offersOf(
  eligible: readonly Eligible[],
  wishes: PlanWishes,
  policy: ForecastPolicy,
): ReadonlyMap<string, Offer> {
  const learned = learnPrices(
    eligible.flatMap((one) =>
      one.price === null ? [] : [{ platform: one.platform, tier: one.tier, price: one.price }],
    ),
  );
  const offers = new Map<string, Offer>();
  for (const one of eligible) {
    const forecast = forecastViews(one, policy);
    if (forecast === null) continue;
    const price = one.price ?? learned(one.platform, one.tier) ?? wishes.fromFen(policy.priceFen[one.tier]);
    offers.set(one.accountId, {
      accountId: one.accountId,
      price,
      priceSource: one.price === null ? 'estimated' : 'quoted',
      format: one.format ?? usualFormat(one.platform),
      views: forecast.views,
      viewsBasis: forecast.basis,
    });
  }
  return offers;
}

/** Expected exposures per member of each cell for one post. */
function exposureOf(
  one: Eligible,
  views: number,
  cellIndex: ReadonlyMap<string, number>,
  wishes: PlanWishes,
  policy: ForecastPolicy,
): [number, number][] {
  const shared = one.topics.filter((topic) => wishes.topics.includes(topic));
  const onTarget =
    shared.length > 0 ? Math.max(policy.strayShare, shared.length / one.topics.length) : policy.strayShare;
  const spread = shared.length > 0 ? shared : wishes.topics;
  return spread.map((topic): [number, number] => [
    cellIndex.get(`${topic}|${one.platform}`)!,
    (views * onTarget) / spread.length / policy.peoplePerTopic,
  ]);
}

/** Builds the instance. Same input, same instance; one KOL's accounts are one group, so that nobody is taken twice. */
export function instanceOfBrief(
  eligible: readonly Eligible[],
  wishes: PlanWishes,
  policy: ForecastPolicy = defaultForecastPolicy,
): PlannedInstance {
  const offers = offersOf(eligible, wishes, policy);
  const platforms = [...new Set(eligible.map((one) => one.platform))].sort();
  const cells = wishes.topics.flatMap((topic) =>
    platforms.map((platform) => ({ id: `${topic}|${platform}`, population: policy.peoplePerTopic, value: 1 })),
  );
  const cellIndex = new Map(cells.map((cell, index) => [cell.id, index]));
  const candidates: Instance['candidates'] = [];
  for (const one of eligible) {
    const offer = offers.get(one.accountId);
    if (!offer) continue;
    candidates.push({
      id: one.accountId,
      tier: one.tier,
      platform: one.platform,
      group: one.kolId,
      exposure: exposureOf(one, offer.views, cellIndex, wishes, policy),
      options: policy.postFactors.map((factor, index) => ({
        id: String(index + 1),
        cost: offer.price * (index + 1),
        factor,
        extra: 0,
      })),
    });
  }
  const known = new Set(candidates.map((one) => one.id));
  const instance: Instance = {
    cells,
    candidates,
    budget: wishes.budget,
    reach: { model: 'poisson' },
    tierShares: { ...wishes.tierShares },
    platformShares: {},
    must: wishes.must.filter((id) => known.has(id)),
    ban: wishes.ban.filter((id) => known.has(id)),
    maxCandidates: wishes.maxKols,
    seed: 1,
    prove: false,
    timeLimitMs: null,
  };
  return { instance, offers, unforeseeable: eligible.length - candidates.length };
}
