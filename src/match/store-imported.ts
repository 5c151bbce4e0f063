// What files told of every account's audience, of each dimension the newest day.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { ImportedAudience } from './imported-shares.ts';

interface Row {
  readonly accountId: string;
  readonly dimension: 'gender' | 'age' | 'region' | 'city';
  readonly day: Day;
  readonly item: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly share: number;
}

function dayAndShares(rows: readonly Row[], dimension: Row['dimension']) {
  const own = rows.filter((row) => row.dimension === dimension);
  const [first] = own;
  return first ? { day: first.day, shares: Object.fromEntries(own.map(({ item, share }) => [item, share])) } : null;
}

function toAudience(rows: readonly Row[]): ImportedAudience {
  const ages = rows.flatMap(({ day, low, high, share }) => (low === null ? [] : [{ day, low, high, share }]));
  return {
    gender: dayAndShares(rows, 'gender'),
    ages: ages[0] ? { day: ages[0].day, shares: ages } : null,
    regions: dayAndShares(rows, 'region'),
    cities: dayAndShares(rows, 'city'),
  };
}

/** By account; accounts of which nothing was imported are absent. */
export async function listImportedAudiences(db: Db): Promise<Map<string, ImportedAudience>> {
  const { rows } = await sql<Row>`
    select a.account_id, a.dimension, a.day, a.item, a.low_years as low, a.high_years as high, a.share
    from account_audience a
    join (select account_id, dimension, max(day) as day from account_audience where dimension <> 'city_tier'
          group by account_id, dimension) n
      on n.account_id = a.account_id and n.dimension = a.dimension and n.day = a.day
    order by a.account_id, a.dimension, a.item`.execute(db);
  const groups = Map.groupBy(rows, (row) => row.accountId);
  return new Map([...groups].map(([accountId, all]) => [accountId, toAudience(all)]));
}
