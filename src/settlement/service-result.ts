// How a campaign is doing, for a page that asks every two seconds: what did not change is not counted again.
import { createHash } from 'node:crypto';
import { dayOf } from '../base/day.ts';
import { openBrief } from '../brand/service.ts';
import { openCampaign } from '../campaign/service.ts';
import { listPlacements } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { countClicks, newestClick } from '../tracking/service-tally.ts';
import { listLinkOwners } from '../tracking/store-summary.ts';
import type { Result } from './contract-result.ts';
import type { KolReplay } from './replay.ts';
import { type Exchange, gatherReturns, judgeWorth, openExchange, sumOrders } from './result.ts';
import { addCosts, type CostParts, costOf, frameToTheEnd, noCost } from './result-cost.ts';
import { briefWeight, defaultPrior, enoughOrders } from './result-doubt.ts';
import { listKols, listPosts } from './result-rows.ts';
import { replayAll } from './service.ts';
import type { OrderGroup, SoldGroup } from './sold-groups.ts';
import { loadFrame } from './store.ts';
import { countOrders, findSalesState, listOrderGroups, listSoldGroups, type OrderCounts } from './store-result.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface KolCost {
  readonly kolId: string;
  readonly currency: string;
  readonly parts: CostParts;
}

interface Costs {
  readonly version: string;
  readonly asOf: Date;
  readonly tookMs: number;
  readonly kols: readonly KolCost[];
}

/** Replaying takes at most a twentieth of the time, and is done again when so much time has passed. */
const restTimes = 20;
const leastRestMs = 5_000;
const mostAgeMs = 600_000;
/** Campaigns that somebody looks at: beyond so many all are forgotten and counted anew. */
const mostKept = 50;

/** The cost of every KOL, each in its own currency. */
async function countCosts(db: Db, campaignId: string, version: string, now: Date): Promise<Costs> {
  const start = performance.now();
  const frame = frameToTheEnd(await loadFrame(db, campaignId), now);
  const kols: KolCost[] = [];
  const take = (kolId: string, { statements }: KolReplay) => {
    const own = frame.placements.filter((one) => one.kolId === kolId);
    kols.push({ kolId, currency: own[0]!.currency, parts: costOf(statements, own) });
  };
  await db.transaction().execute((tx) => replayAll(tx, campaignId, frame, take));
  return { version, asOf: now, tookMs: performance.now() - start, kols };
}

interface Economics {
  readonly marginBps: number | null;
  readonly prior: Result['returns']['prior'];
}

/** Margin and share of returns as the brief says them; a share of 0 or 1 is nobody's knowledge. */
async function openEconomics(db: Db, briefId: string | null): Promise<Economics> {
  const brief = briefId === null ? null : await openBrief(db, briefId);
  const rate = brief?.returnRateBps ?? null;
  const prior =
    rate === null
      ? { ...defaultPrior, from: 'default' as const }
      : { mean: Math.min(0.99, Math.max(0.01, rate / 10_000)), weight: briefWeight, from: 'brief' as const };
  return { marginBps: brief?.marginBps ?? null, prior };
}

interface Sales {
  readonly version: string;
  readonly groups: readonly SoldGroup[];
  readonly orders: readonly OrderGroup[];
  readonly counts: OrderCounts;
}

/** What was sold: counted again only where `version` says that it changed. */
async function countSales(db: Db, campaignId: string, version: string): Promise<Sales> {
  return {
    version,
    groups: await listSoldGroups(db, campaignId),
    orders: await listOrderGroups(db, campaignId),
    counts: await countOrders(db, campaignId),
  };
}

interface Asked {
  readonly campaignId: string;
  readonly sales: Sales;
  readonly costs: Costs;
  readonly lastEventAt: Date | null;
  readonly now: Date;
}

async function countResult(db: Db, { campaignId, sales, costs, lastEventAt, now }: Asked): Promise<Result> {
  const campaign = await openCampaign(db, campaignId);
  const [placements, frame, economics] = [
    await listPlacements(db, campaignId),
    await loadFrame(db, campaignId),
    await openEconomics(db, campaign.briefId),
  ];
  const [counts, owners] = [await countClicks(db, campaignId, now), await listLinkOwners(db, campaignId)];
  const { groups, orders, counts: ordered } = sales;
  const exchange = openExchange(frame.rates, campaign.currency, now);
  const sums = { ...sumOrders(orders, exchange), orders: ordered.orders };
  const returning = gatherReturns(groups, frame, exchange, dayOf(now));
  const byCost = convertCosts(costs, exchange);
  const total = [...byCost.values()].reduce(addCosts, noCost);
  const cost = { ...total, asOf: costs.asOf.toISOString() };
  const { prior, marginBps } = economics;
  // Every amount is converted by now, so that what has no rate is known.
  const posts = { placements, groups: orders, owners, links: counts.links };
  const byPost = listPosts(posts, exchange);
  const isRateMissing = exchange.missing.length > 0;
  const judged = judgeWorth({ sums, returning, prior, cost, marginBps, isRateMissing });
  const kept = total.expected > 0 ? judged.cost.expectedAfterReturns / total.expected : 1;
  const byKol = listKols({ ...posts, costs: byCost, kept }, exchange);
  const { matured, returned, open } = returning.seen;
  const clicks = counts.links.reduce(
    (sum, one) => ({
      visits: sum.visits + one.visits,
      clicks: sum.clicks + one.clicks,
      machines: sum.machines + one.machines,
    }),
    { visits: 0, clicks: 0, machines: 0 },
  );
  return {
    ...{
      campaignId,
      currency: campaign.currency,
      asOf: now.toISOString(),
      lastEventAt: lastEventAt?.toISOString() ?? null,
    },
    clicks: {
      ...clicks,
      isComplete: counts.isComplete,
      countedUntil: counts.countedUntil.toISOString(),
      hours: counts.hours.map((one) => ({ hour: one.hour, people: one.clicks, machines: one.machines })),
      provinces: counts.provinces
        .filter((one) => one.visits > 0)
        .map((one) => ({ province: one.province, people: one.visits })),
    },
    sales: { ...ordered, net: sums.net, returned: sums.returned },
    maturing: returning.maturing,
    returns: {
      ...{ matured, returned, openLines: open, openNet: Math.round(returning.openAll), prior },
      share: judged.share,
      expected: judged.expectedReturns,
    },
    ...{ cost: judged.cost, marginBps, enoughOrders, byKol, byPost },
    ...{ roas: judged.roas, roasUnknown: judged.roasUnknown, roi: judged.roi, roiUnknown: judged.roiUnknown },
    ...{ missingRates: exchange.missing, rates: exchange.used },
  };
}

function convertCosts(costs: Costs, exchange: Exchange): ReadonlyMap<string, CostParts> {
  const converted = costs.kols.flatMap(({ kolId, currency, parts }) => {
    const values = Object.entries(parts).map(([name, amount]) => [name, exchange.convert(amount, currency)] as const);
    return values.some(([, amount]) => amount === null)
      ? []
      : [[kolId, Object.fromEntries(values) as unknown as CostParts] as const];
  });
  return new Map(converted);
}

export interface Answer {
  readonly tag: string;
  /** Null where the asker has it already. */
  readonly result: Result | null;
}

/** Results of campaigns: kept for a moment in memory, where the next one who asks finds them; the database is the truth. */
export class ResultDesk {
  readonly #db: Db;
  readonly #clock: () => Date;
  readonly #kept = new Map<string, { readonly tag: string; readonly result: Result }>();
  readonly #costs = new Map<string, Costs>();
  readonly #sales = new Map<string, Sales>();

  constructor(db: Db, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  async #costsOf(campaignId: string, version: string, now: Date): Promise<Costs> {
    const known = this.#costs.get(campaignId);
    const age = known === undefined ? Number.POSITIVE_INFINITY : now.getTime() - known.asOf.getTime();
    const isResting = known !== undefined && age < Math.max(leastRestMs, known.tookMs * restTimes);
    if (known !== undefined && (isResting || (known.version === version && age < mostAgeMs))) return known;
    const fresh = await countCosts(this.#db, campaignId, version, now);
    this.#costs.set(campaignId, fresh);
    return fresh;
  }

  /** How a campaign is doing, or that it is as `tag` says. Refuses `campaign_not_found`. */
  async open(campaignId: string, tag: string | null): Promise<Answer> {
    const now = this.#clock();
    await openCampaign(this.#db, campaignId);
    const state = await findSalesState(this.#db, campaignId);
    const clickAt = await newestClick(this.#db, campaignId);
    const costs = await this.#costsOf(campaignId, state.version, now);
    const minute = Math.floor(now.getTime() / 60_000);
    const seen = [campaignId, state.version, clickAt?.getTime(), costs.asOf.getTime(), minute].join(' ');
    const fresh = `"${sha256(seen).slice(0, 24)}"`;
    const kept = this.#kept.get(campaignId);
    // What is still being counted changes without any event.
    const isKept = kept?.tag === fresh && kept.result.clicks.isComplete;
    if (isKept && tag === fresh) return { tag: fresh, result: null };
    if (isKept) return { tag: fresh, result: kept.result };
    const times = [state.newestOrderAt, clickAt].flatMap((at) => at?.getTime() ?? []);
    const lastEventAt = times.length === 0 ? null : new Date(Math.max(...times));
    const known = this.#sales.get(campaignId);
    const sales = known?.version === state.version ? known : await countSales(this.#db, campaignId, state.version);
    const result = await countResult(this.#db, { campaignId, sales, costs, lastEventAt, now });
    if (this.#kept.size > mostKept) for (const kept of [this.#kept, this.#sales, this.#costs]) kept.clear();
    this.#sales.set(campaignId, sales);
    this.#kept.set(campaignId, { tag: fresh, result });
    return { tag: fresh, result };
  }
}
