// Orders and sales of one post: views × clicks × orders × mean order, with what comes back, as an interval by seeded draws.
import type { Tier } from '../../base/id.ts';
import { drawNormal, randomFrom } from '../../base/random.ts';
import { drawBeta, drawPoisson, drawSpread } from './draws.ts';
import type { Spread } from './facts.ts';
import { type Beta, learnRate } from './rates.ts';
import { defaultSalesPolicy, type ObservedRates, type SalesPolicy } from './sales-policy.ts';

export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

export interface SalesForecast {
  readonly orders: Band;
  /** Minor units; before and after returns. Estimates, not money that anybody owes. */
  readonly gross: Band;
  readonly net: Band;
  /** ln(gross sales in minor units) before orders are counted one by one: what offers are computed with (methods §3.5). */
  readonly log: { readonly mu: number; readonly sigma: number };
  /** Expected shares. */
  readonly clickRate: number;
  readonly orderRate: number;
  readonly returnRate: number;
  /** Views and clicks that were counted of this tier and topic; 0 = the policy's assumption alone. */
  readonly observed: { readonly views: number; readonly clicks: number };
  readonly policy: string;
}

export interface SalesRates {
  readonly click: (tier: Tier, topic: string | null) => Beta;
  readonly order: (tier: Tier, topic: string | null) => Beta;
  readonly seen: (tier: Tier, topic: string | null) => { readonly views: number; readonly clicks: number };
  readonly policy: SalesPolicy;
}

const cellOf = (tier: Tier, topic: string | null): string => `${tier}|${topic ?? ''}`;

/** Click and order rates by tier × topic from what was counted; the policy's where nothing was. */
export function learnSalesRates(
  observed: readonly ObservedRates[] = [],
  policy: SalesPolicy = defaultSalesPolicy,
): SalesRates {
  const counts = (trials: 'views' | 'clicks', successes: 'clicks' | 'orders') =>
    observed.map((one) => ({ cell: cellOf(one.tier, one.topic), trials: one[trials], successes: one[successes] }));
  const click = learnRate(counts('views', 'clicks'), policy.click);
  const order = learnRate(counts('clicks', 'orders'), policy.order);
  return {
    click: (tier, topic) => click.of(cellOf(tier, topic)),
    order: (tier, topic) => order.of(cellOf(tier, topic)),
    seen: (tier, topic) => {
      const here = observed.filter((one) => cellOf(one.tier, one.topic) === cellOf(tier, topic));
      return {
        views: here.reduce((sum, one) => sum + one.views, 0),
        clicks: here.reduce((sum, one) => sum + one.clicks, 0),
      };
    },
    policy,
  };
}

function bandOf(values: Float64Array): Band {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  values.sort();
  const at = (share: number) => values[Math.floor((values.length - 1) * share)]!;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean };
}

export interface SalesQuestion {
  readonly views: Spread;
  readonly tier: Tier;
  readonly topic: string | null;
  /** Mean order in minor units; positive. */
  readonly orderValue: number;
  /** Expected share of sales that comes back, 0–1. */
  readonly returnRate: number;
  readonly seed: number;
}

/** Sales of one post; the same seed gives the same answer. null where the views or the mean order are nothing. */
export function forecastSales(question: SalesQuestion, rates: SalesRates): SalesForecast | null {
  const { views, tier, topic, orderValue, returnRate, seed } = question;
  if (!(views.p50 > 0) || !(orderValue > 0) || !Number.isFinite(orderValue)) return null;
  const { policy } = rates;
  const [click, order] = [rates.click(tier, topic), rates.order(tier, topic)];
  const share = Math.min(1, Math.max(0, returnRate));
  const back = { alpha: share * policy.returnWeight, beta: (1 - share) * policy.returnWeight };
  const random = randomFrom(seed);
  const columns = [0, 1, 2].map(() => new Float64Array(policy.draws)) as [Float64Array, Float64Array, Float64Array];
  let logs = 0;
  let squares = 0;
  for (let draw = 0; draw < policy.draws; draw++) {
    const expected = drawSpread(random, views) * drawBeta(random, click) * drawBeta(random, order);
    const value = orderValue * Math.exp(policy.orderValueDoubt * drawNormal(random));
    const returned = share === 0 || share === 1 ? share : drawBeta(random, back);
    const orders = drawPoisson(random, expected);
    columns[0][draw] = orders;
    columns[1][draw] = orders * value;
    columns[2][draw] = orders * value * (1 - returned);
    const log = Math.log(Math.max(1e-9, expected * value));
    logs += log;
    squares += log * log;
  }
  const mu = logs / policy.draws;
  const mean = ({ alpha, beta }: Beta) => alpha / (alpha + beta);
  return {
    orders: bandOf(columns[0]),
    gross: bandOf(columns[1]),
    net: bandOf(columns[2]),
    log: { mu, sigma: Math.sqrt(Math.max(0, squares / policy.draws - mu * mu)) },
    clickRate: mean(click),
    orderRate: mean(order),
    returnRate: share,
    observed: rates.seen(tier, topic),
    policy: policy.version,
  };
}
