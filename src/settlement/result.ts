// From what was clicked, sold and owed to how a campaign is doing, in one currency. What has no rate is in no figure, and told.
import { addDays, type Day } from '../base/day.ts';
import { type Currency, currencyDecimals } from '../base/money.ts';
import { type Agreement, agreementShape } from '../campaign/contract-terms.ts';
import type { Cost, Result, UnknownReason } from './contract-result.ts';
import type { FedFrame } from './feed.ts';
import { placeOfRule } from './net.ts';
import { convertAt, keepRates, rateFor } from './rates.ts';
import { drawDoubt, enoughOrders, type ReturnsPrior, type ReturnsSeen } from './result-doubt.ts';
import type { OrderGroup, SoldGroup } from './sold-groups.ts';

export interface Exchange {
  /** Minor units of the campaign’s currency; null without a rate. */
  convert(amount: number, from: string): number | null;
  /** What one minor unit of `from` is worth in minor units of the campaign’s currency. */
  factor(from: string): number | null;
  readonly used: Result['rates'];
  readonly missing: string[];
}

/** Converts at the newest rate of today or before, and notes which rates were used and which are missing. */
export function openExchange(rates: FedFrame['rates'], to: string, now: Date): Exchange {
  const book = keepRates(
    rates.map((rate, sequence) => ({
      sequence,
      rate: { type: 'rate' as const, ...rate, from: rate.from as Currency, to: rate.to as Currency },
    })),
  );
  const [used, missing]: [Map<string, Result['rates'][number]>, Set<string>] = [new Map(), new Set()];
  const find = (from: string) => {
    const pair = `${from}/${to}`;
    const found = rateFor(book, from as Currency, to as Currency, now.getTime());
    if (found.kind !== 'rate') {
      missing.add(pair);
      return null;
    }
    const { value, on, source } = found.rate;
    used.set(pair, { pair, value, on, source });
    return found.rate;
  };
  return {
    convert: (amount, from) => {
      if (from === to) return amount;
      const rate = find(from);
      return rate === null
        ? null
        : Number(convertAt(BigInt(Math.round(amount)), from as Currency, to as Currency, rate));
    },
    factor: (from) => {
      if (from === to) return 1;
      const rate = find(from);
      return rate === null
        ? null
        : Number(rate.value) * 10 ** (currencyDecimals[to as Currency] - currencyDecimals[from as Currency]);
    },
    get used() {
      return [...used.values()];
    },
    get missing() {
      return [...missing];
    },
  };
}

/** Days in which a group’s lines may come back, by the terms of their day; null without terms. Terms are read once each. */
function readDays(frame: Pick<FedFrame, 'placements'>): (group: SoldGroup) => number | null {
  const versions = frame.placements.flatMap(({ kolId, terms }) =>
    terms.map(
      ({ version, document }) => [`${kolId} ${version}`, agreementShape.parse(document)] as [string, Agreement],
    ),
  );
  const read = new Map(versions);
  return ({ kolId, termsVersion, product, category }) => {
    const terms = read.get(`${kolId} ${termsVersion}`);
    if (terms === undefined) return null;
    const line = { product, ...(category === null ? {} : { category }) };
    return terms.returns[placeOfRule(terms.returns, line)]?.days ?? terms.returnDays;
  };
}

interface Returning {
  readonly seen: ReturnsSeen;
  readonly maturing: Result['maturing'];
  readonly openAll: number;
}

/** Which lines may still come back, by the day on which that ends, and what came back of those that no longer may. */
export function gatherReturns(
  groups: readonly SoldGroup[],
  frame: Pick<FedFrame, 'placements'>,
  exchange: Exchange,
  today: Day,
): Returning {
  const daysOf = readDays(frame);
  const days = new Map<string | null, { lines: number; net: number }>();
  const all = { matured: 0, returned: 0, open: 0, openReturned: 0, openNet: 0, openAll: 0, back: 0, cost: 0 };
  for (const group of groups) {
    if (group.paidOn === null) continue;
    const converted = (amount: number) => exchange.convert(amount, group.currency);
    const [net, back, cost] = [group.sold - group.returned, group.returned, group.soldOfReturned].map(converted);
    if (net === null || net === undefined) continue;
    const wait = daysOf(group);
    const ends = wait === null ? null : addDays(group.paidOn, wait);
    if (ends !== null && ends < today) {
      all.matured += group.lines;
      all.returned += group.returnedLines;
      all.back += back ?? 0;
      all.cost += cost ?? 0;
      continue;
    }
    const day = days.get(ends) ?? { lines: 0, net: 0 };
    days.set(ends, { lines: day.lines + group.lines, net: day.net + net });
    all.open += group.lines;
    all.openReturned += group.returnedLines;
    all.openAll += net;
    // What is left of lines of which something came back already is not expected to come back as well.
    all.openNet += net - Math.max(0, (cost ?? 0) - (back ?? 0));
  }
  const maturing = [...days]
    .map(([day, { lines, net }]) => ({ day, lines, net: Math.round(net) }))
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
  const { back, cost, openAll, ...counts } = all;
  return { seen: { ...counts, depth: cost > 0 ? Math.min(1, back / cost) : 1 }, maturing, openAll };
}

export interface Sums {
  readonly orders: number;
  readonly net: number;
  readonly returned: number;
  readonly squares: number;
}

/** Sums of groups in the campaign’s currency; groups without a rate are counted as orders, their amounts are not. */
export function sumOrders(groups: readonly OrderGroup[], exchange: Exchange): Sums {
  const sum = { orders: 0, net: 0, returned: 0, squares: 0 };
  for (const group of groups) {
    sum.orders += group.orders;
    const factor = exchange.factor(group.currency);
    if (factor === null) continue;
    sum.net += exchange.convert(group.net, group.currency)!;
    sum.returned += exchange.convert(group.returned, group.currency)!;
    sum.squares += group.squares * factor ** 2;
  }
  return sum;
}

interface Worth {
  readonly sums: Sums;
  readonly returning: Returning;
  readonly prior: ReturnsPrior;
  readonly cost: Omit<Cost, 'expectedAfterReturns' | 'total'>;
  readonly marginBps: number | null;
  readonly isRateMissing: boolean;
}

export type Judged = Pick<Result, 'roas' | 'roasUnknown' | 'roi' | 'roiUnknown' | 'cost'> & {
  readonly share: Result['returns']['share'];
  readonly expectedReturns: number | null;
};

function whyUnknown({ sums, cost, isRateMissing }: Worth): UnknownReason | null {
  if (isRateMissing) return 'no_rate';
  if (cost.fixedDone + cost.fixedAgreed + cost.earned + cost.expected + cost.serviceFee <= 0) return 'no_cost';
  return sums.orders < enoughOrders ? 'few_orders' : null;
}

/** What the cost brings, with its doubt; what cannot be said has its reason. No rate, no ratio: half of the money is not all. */
export function judgeWorth(worth: Worth): Judged {
  const { sums, returning, prior, cost, marginBps } = worth;
  const certain = cost.fixedDone + cost.fixedAgreed + cost.earned + cost.serviceFee;
  const seenCost = { certain, onOpen: cost.expected };
  const doubt = drawDoubt(returning.seen, prior, sums, seenCost, marginBps === null ? null : marginBps / 10_000);
  const unknown = whyUnknown(worth);
  const afterReturns = Math.round(cost.expected * (1 - doubt.more));
  return {
    cost: { ...cost, expectedAfterReturns: afterReturns, total: certain + afterReturns },
    share: returning.seen.matured + returning.seen.open === 0 ? null : doubt.share,
    expectedReturns: returning.seen.open === 0 ? null : Math.round(returning.seen.openNet * doubt.more),
    roas: unknown === null ? doubt.roas : null,
    roasUnknown: unknown,
    roi: unknown === null ? doubt.roi : null,
    roiUnknown: unknown ?? (marginBps === null ? 'no_margin' : null),
  };
}
