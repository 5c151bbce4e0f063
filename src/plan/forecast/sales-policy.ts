// Rates from views to orders before the archive or the shop has shown its own: dated, each with its source and its doubt.
import type { Format, Tier, Topic } from '../../base/id.ts';

/** A share believed before anything was counted: as if `weight` trials had shown it. */
export interface RatePrior {
  readonly share: number;
  readonly weight: number;
}

export interface SalesPolicy {
  readonly version: string;
  /** Clicks ÷ views, orders ÷ clicks. */
  readonly click: RatePrior;
  readonly order: RatePrior;
  /** Share of sales that comes back, by topic; then what a live stream makes of it. */
  readonly returns: Readonly<Partial<Record<Topic, number>>> & { readonly other: number };
  readonly liveReturns: number;
  /** As if so many orders had shown the share. */
  readonly returnWeight: number;
  /** Standard deviation of the logarithm of the mean order. */
  readonly orderValueDoubt: number;
  readonly draws: number;
  readonly source: string;
}

/**
 * Clicks and orders: no published table by platform or category was found (field.md §6), so these are assumptions of
 * ours, weak enough that a few thousand counted views outweigh them: a click rate of 0.8 % as if 250 views had shown it
 * (p10–p90 0.2–1.6 %), 2 % of the clicks order as if 100 had. Returns, field.md 2.6: 10–15 % in conventional e-commerce,
 * apparel about 30 %, live streams 30–50 %.
 */
export const defaultSalesPolicy: SalesPolicy = {
  version: '2026-11-26',
  click: { share: 0.008, weight: 250 },
  order: { share: 0.02, weight: 100 },
  returns: { fashion: 0.3, other: 0.125 },
  liveReturns: 0.4,
  returnWeight: 30,
  orderValueDoubt: 0.15,
  draws: 4_000,
  source: 'clicks and orders: own assumption; returns: field.md 2.6, 2025',
};

/** What was counted of posts of one tier and topic: trials and successes of both steps. */
export interface ObservedRates {
  readonly tier: Tier;
  readonly topic: string | null;
  readonly views: number;
  readonly clicks: number;
  readonly orders: number;
}

/** Share of sales that comes back where the product's own is not known. */
export function usualReturns(
  topic: string | null,
  format: Format | null,
  policy: SalesPolicy = defaultSalesPolicy,
): number {
  if (format === 'live') return policy.liveReturns;
  const known: Readonly<Record<string, number | undefined>> = policy.returns;
  return (topic === null ? undefined : known[topic]) ?? policy.returns.other;
}
