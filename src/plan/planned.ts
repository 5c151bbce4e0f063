// What a brief gives the planner: everybody who may be chosen, with what a post would show to whom, and at what price.
import type { Format, Platform, Tier } from '../base/id.ts';
import type { PayKind } from '../match/pay-kind.ts';
import type { ForecastGround } from './forecast/facts.ts';

/** A count of one post by real people: p10, middle and p90, expectation, and the doubt in logarithms. */
export interface Counted {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  readonly sigma: number;
}

export interface PlannedFormat {
  readonly format: Format;
  /** Fee of one post in the brief's minor units. */
  readonly price: number;
  readonly priceSource: 'quoted' | 'estimated';
  readonly views: Counted;
  readonly engagement: Counted;
  /** Expected sales of one post before and after returns, minor units; null where the brief does not say what an order brings. */
  readonly sales: { readonly gross: number; readonly net: number; readonly sigma: number } | null;
}

export interface PlannedKol {
  readonly accountId: string;
  readonly kolId: string;
  readonly platform: Platform;
  readonly tier: Tier;
  /** Shares of its real readers over the brief's topics; add up to 1 at the most. */
  readonly topicShares: readonly number[];
  /** Share of its real readers that the brief wants. */
  readonly onTarget: number;
  readonly payKind: PayKind;
  /** Commission in basis points of sales after returns; null = none, or not known. */
  readonly commissionBps: number | null;
  readonly basis: ForecastGround;
  readonly forecastPosts: number;
  /** The usual format first; never empty. */
  readonly formats: readonly PlannedFormat[];
}

export interface Economics {
  /** Shares of sales, 0–1. */
  readonly margin: number;
  readonly platformFee: number;
}

export interface PlanningInput {
  readonly topics: readonly string[];
  /** People of the target group by topic on a platform. */
  readonly people: Readonly<Partial<Record<Platform, number>>>;
  /** Shape of the reach curve: how unlike people are in what they read. */
  readonly shape: number;
  /** null where the brief does not say what an order brings and what stays of it. */
  readonly economics: Economics | null;
  readonly kols: readonly PlannedKol[];
}

/** What a second, third, fourth post of one KOL adds: (1 − γ^m) ÷ (1 − γ), γ = 0.8 (methods §2.1). */
export const postFactors: readonly number[] = [1, 1.8, 2.44, 2.952];
