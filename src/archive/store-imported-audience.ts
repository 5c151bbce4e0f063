// Whom an account reaches as files told it: of each dimension the newest day.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { AudienceDimension } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import type { Audience } from './contract-kol.ts';

type Imported = Audience['imported'][number];

interface Row {
  readonly dimension: AudienceDimension;
  readonly day: Day;
  readonly ageDays: number;
  readonly item: string;
  readonly lowYears: number | null;
  readonly highYears: number | null;
  readonly share: number;
  readonly importId: string | null;
  readonly file: string | null;
}

/** Ages from young to old, all else from large to small. */
function inOrder(one: Row, other: Row): number {
  if (one.lowYears !== null && other.lowYears !== null)
    return one.lowYears - other.lowYears || (one.highYears ?? 200) - (other.highYears ?? 200);
  return other.share - one.share || (one.item < other.item ? -1 : 1);
}

/** The newest set of each dimension, with the files it comes from; dimensions that no file told are absent. */
export async function readImportedAudience(db: Db, accountId: string, today: Day): Promise<Imported[]> {
  const { rows } = await sql<Row>`
    select a.dimension, a.day, ${today}::date - a.day as age_days, a.item, a.low_years, a.high_years, a.share, a.import_id, i.file_name as file
    from account_audience a
    join (select dimension, max(day) as day from account_audience where account_id = ${accountId} group by dimension) newest
      on newest.dimension = a.dimension and newest.day = a.day
    left join import i on i.id = a.import_id
    where a.account_id = ${accountId}`.execute(db);
  return [...Map.groupBy(rows, (row) => row.dimension)].map(([dimension, set]) => ({
    dimension,
    day: set[0]!.day,
    ageDays: Math.max(0, set[0]!.ageDays),
    files: [...new Map(set.map(({ importId, file }) => [importId, { importId, file }])).values()],
    items: set.sort(inOrder).map(({ item, lowYears, highYears, share }) => ({ item, lowYears, highYears, share })),
  }));
}

/** What a list that leaves the archive tells of an audience. */
export interface AudienceFigures {
  /** Share of women, 0–1. */
  readonly audienceWomen: number | null;
  /** `18-24 30%, 25-34 49%`. */
  readonly audienceAges: string | null;
  /** The newest day of the two. */
  readonly audienceOn: Day | null;
}

/** By account; accounts of which neither gender nor age was imported are absent. */
export async function listAudienceFigures(
  db: Db,
  accountIds: readonly string[],
): Promise<Map<string, AudienceFigures>> {
  const { rows } = await sql<AudienceFigures & { accountId: string }>`
    select a.account_id, max(a.day) as audience_on,
      coalesce(max(a.share) filter (where a.item = 'female'), 1 - max(a.share) filter (where a.item = 'male')) as audience_women,
      string_agg(a.item || ' ' || round((a.share * 100)::numeric, 1)::float8 || '%', ', ' order by a.low_years, a.high_years)
        filter (where a.dimension = 'age') as audience_ages
    from account_audience a
    where a.account_id = any(${[...accountIds]}::text[]) and a.dimension in ('gender', 'age')
      and a.day = (select max(n.day) from account_audience n where n.account_id = a.account_id and n.dimension = a.dimension)
    group by a.account_id`.execute(db);
  return new Map(rows.map(({ accountId, ...figures }) => [accountId, figures]));
}
