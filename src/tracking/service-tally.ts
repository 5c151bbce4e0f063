// The counts of a campaign's clicks, brought up to date a piece at a time.
import type { Db } from '../db/connect.ts';
import type { FreshCounts } from './click-counts.ts';
import { countFurther, findNewestClick, readCounts } from './store-tally.ts';

/** How long one question may count before it answers with what there is. */
const patienceMs = 700;
const shownMs = 48 * 3_600_000;

/** Clicks by hour (from `since` on; of the last 48 without it), province and link. Counts what was not counted yet, for less than a second at a time. */
export async function countClicks(db: Db, campaignId: string, now: Date, since?: Date): Promise<FreshCounts> {
  const start = performance.now();
  let isMore = true;
  while (isMore && performance.now() - start < patienceMs)
    isMore = await db.transaction().execute((tx) => countFurther(tx, campaignId, now));
  const from = since ?? new Date(now.getTime() - shownMs);
  const counts = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => readCounts(tx, campaignId, from, isMore));
  return { ...counts, isComplete: !isMore };
}

/** When the newest click of a campaign was made; null where nobody clicked. */
export const newestClick = (db: Db, campaignId: string): Promise<Date | null> => findNewestClick(db, campaignId);
