// What a campaign's own clicks and orders say: who had a part in it (informs, never pays), and whether it sold more.

import { tierOf } from '../archive/tier.ts';
import { dayFromNumber, dayNumber, dayOf } from '../base/day.ts';
import { openCampaign } from '../campaign/service.ts';
import { listPlacements } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import type { CampaignCredit, CampaignLift } from './contract-insight.ts';
import type { AboutChannel } from './credit/credit.ts';
import { seriesOf } from './daily-sales.ts';
import type { InsightThread } from './job-insight.ts';
import { countJourneys } from './journeys.ts';
import { listAdvertised, listPurchases, listReach, listSold, listTouches } from './store-insight.ts';

/** A name for every KOL; two of one name are told apart by the beginning of their ids. */
function namesOf(kols: readonly { readonly kolId: string; readonly kolName: string }[]): ReadonlyMap<string, string> {
  const byName = Map.groupBy(kols, (one) => one.kolName);
  return new Map(
    kols.map(({ kolId, kolName }) => {
      const isAlone = new Set(byName.get(kolName)?.map((one) => one.kolId)).size === 1;
      return [kolId, isAlone ? kolName : `${kolName} (${kolId.slice(-6)})`];
    }),
  );
}

/** Journeys of a campaign by all models, beside what the policy pays for. Refuses `campaign_not_found`. */
export async function openCredit(
  db: Db,
  insight: InsightThread,
  campaignId: string,
  lookBackDays: number,
): Promise<CampaignCredit> {
  await openCampaign(db, campaignId);
  const [placements, touches, purchases, reach] = [
    await listPlacements(db, campaignId),
    await listTouches(db, campaignId),
    await listPurchases(db, campaignId),
    await listReach(db, campaignId),
  ];
  const names = namesOf(placements);
  const nameOf = (kolId: string) => names.get(kolId) ?? kolId;
  const { journeys, untouched, currency } = countJourneys(touches, purchases, lookBackDays);
  const told = journeys.map((one) => ({ ...one, path: one.path.map(nameOf) }));
  const about = new Map<string, AboutChannel>(
    reach.map(({ kolId, followers }) => [nameOf(kolId), { tier: tierOf(followers), reach: followers }]),
  );
  const hasOrders = journeys.some((one) => one.conversions > 0);
  const met = new Set(journeys.flatMap((one) => one.path));
  const paid = Map.groupBy(purchases, (one) => one.kolId ?? '');
  return {
    ...{ lookBackDays, orders: purchases.length, untouched, currency },
    channels: [...names]
      .filter(([kolId]) => met.has(kolId) || paid.has(kolId))
      .map(([kolId, channel]) => ({ kolId, channel, paid: paid.get(kolId)?.length ?? 0 })),
    result: hasOrders ? await insight.credit(told, about) : null,
  };
}

interface Wanted {
  readonly from: string;
  readonly to?: string | undefined;
  readonly products?: string | undefined;
}

/**
 * Whether a campaign or post sold more pieces of what KOLs sell from a day on than it would have: products that no KOL sold are
 * what is compared with. Refuses `campaign_not_found`.
 */
export async function openLift(
  db: Db,
  insight: InsightThread,
  campaignId: string,
  wanted: Wanted,
  now: Date,
): Promise<CampaignLift> {
  await openCampaign(db, campaignId);
  // Today is not over: its sales would look like a fall.
  const sold = (await listSold(db, campaignId)).filter((one) => one.day < dayOf(now));
  const advertised = await listAdvertised(db, campaignId);
  const chosen = wanted.products?.split(',').map((one) => one.trim());
  const treated = new Set(chosen ?? advertised);
  const series = seriesOf(sold, treated);
  const products = [...new Set(sold.map((one) => one.product))];
  const lastDay = series === null ? null : dayFromNumber(dayNumber(series.first) + series.treated.length - 1);
  const { from, to = lastDay ?? from } = wanted;
  const isAfter = lastDay !== null && from <= lastDay && to >= from;
  return {
    ...{ firstDay: series?.first ?? null, lastDay },
    treated: products.filter((one) => treated.has(one)),
    untreated: products.filter((one) => !treated.has(one)),
    result: series !== null && isAfter ? await insight.lift(series, from, to) : null,
  };
}
