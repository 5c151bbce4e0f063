// What one post of a KOL is expected to reach, net of the audit, and what it costs where no quote is known.
import type { Format, Platform, Tier } from '../base/id.ts';

export interface ForecastPolicy {
  readonly version: string;
  /** Views per follower at 10,000 followers, and how they fall with size (methods §2.3: .25 (f/1e4)^-.12). */
  readonly viewRate: number;
  readonly viewExponent: number;
  /** Interactions per view, to come from likes to views where views are not public (field.md 2.5: likes ÷ views 1–3 % on RED, ER 0.8–3 % on Douyin). */
  readonly interactionsPerView: number;
  /** Share of an audience taken as real where no audit says so (Ebiquity 2022: 43 % of followers are actual fans; readers are more real than followers). */
  readonly unauditedShare: number;
  /** Share of a KOL's audience that a brief's topic interests when the KOL speaks of other things. */
  readonly strayShare: number;
  /** Members of the target group per topic and platform, where the brief names no audience. */
  readonly peoplePerTopic: number;
  /** Posts of one KOL, and what the second and third add (methods §2.1, γ = .8). */
  readonly postFactors: readonly number[];
  /** Fen for one post by tier, where neither quote nor peers are known (field.md 2.4, RED price norms 2025). */
  readonly priceFen: Readonly<Record<Tier, number>>;
}

export const defaultForecastPolicy: ForecastPolicy = {
  version: '2026-11-22',
  viewRate: 0.25,
  viewExponent: -0.12,
  interactionsPerView: 0.06,
  unauditedShare: 0.6,
  strayShare: 0.15,
  peoplePerTopic: 8_000_000,
  postFactors: [1, 1.8, 2.45],
  priceFen: { top: 10_000_000, mid: 1_500_000, micro: 300_000, long_tail: 40_000, untiered: 15_000 },
};

/** What the archive knows of an account that a forecast rests on. */
export interface ForecastFacts {
  readonly followers: number | null;
  readonly medianViews: number | null;
  /** Median interactions ÷ followers. */
  readonly engagement: number | null;
  readonly authenticity: number | null;
}

export interface ViewsForecast {
  /** Real people who see one post, before counting anybody once. */
  readonly views: number;
  readonly basis: 'seen' | 'interactions' | 'followers';
}

/** Expected views of one post by real people; null when not even followers are known. The best basis wins. */
export function forecastViews(
  facts: ForecastFacts,
  policy: ForecastPolicy = defaultForecastPolicy,
): ViewsForecast | null {
  const real = facts.authenticity === null ? policy.unauditedShare : facts.authenticity / 100;
  if (facts.medianViews !== null && facts.medianViews > 0) return { views: facts.medianViews * real, basis: 'seen' };
  if (facts.followers === null || facts.followers <= 0) return null;
  if (facts.engagement !== null)
    return {
      views: Math.min(facts.followers * 3, (facts.followers * facts.engagement) / policy.interactionsPerView) * real,
      basis: 'interactions',
    };
  const rate = policy.viewRate * (facts.followers / 10_000) ** policy.viewExponent;
  return { views: facts.followers * Math.min(1, rate) * real, basis: 'followers' };
}

export interface KnownPrice {
  readonly platform: Platform;
  readonly tier: Tier;
  /** In the plan's minor units. */
  readonly price: number;
}

/** Median quotes by platform and tier, then by tier: what an unquoted KOL probably asks. Fewer than 5 quotes say nothing. */
export function learnPrices(known: readonly KnownPrice[]): (platform: Platform, tier: Tier) => number | null {
  const medians = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const { platform, tier, price } of known)
    for (const key of [`${platform}|${tier}`, tier]) {
      const prices = groups.get(key) ?? [];
      prices.push(price);
      groups.set(key, prices);
    }
  for (const [key, prices] of groups) {
    if (prices.length < 5) continue;
    prices.sort((a, b) => a - b);
    medians.set(key, prices[Math.floor(prices.length / 2)]!);
  }
  return (platform, tier) => medians.get(`${platform}|${tier}`) ?? medians.get(tier) ?? null;
}

const formats: Readonly<Partial<Record<Platform, Format>>> = {
  douyin: 'short_video',
  kuaishou: 'short_video',
  tiktok: 'short_video',
  bilibili: 'video',
  youku: 'video',
  youtube: 'video',
  wechat: 'article',
  zhihu: 'article',
  tieba: 'article',
  yizhibo: 'live',
  taobao_live: 'live',
  twitch: 'live',
};

/** The usual format of a platform, where no quote names one. */
export function usualFormat(platform: Platform): Format {
  return formats[platform] ?? 'image';
}
