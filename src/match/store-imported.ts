// What files told of every account's audience, of each dimension the newest day.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Target } from '../brand/contract.ts';
import type { Db } from '../db/connect.ts';
import type { ImportedAudience } from './imported-shares.ts';

/** The newest set of a dimension; its shares as text, as the driver's own reader of rows takes three times as long. */
interface Row {
  readonly accountId: string;
  readonly dimension: 'gender' | 'age' | 'region' | 'city';
  readonly day: Day;
  /** `share|low|high|item`, one a line. */
  readonly shares: string;
}

const numberOr = (text: string) => (text === '' ? null : Number(text));

function readShares(text: string) {
  return text.split('\n').map((line) => {
    const [share = '', low = '', high = '', ...item] = line.split('|');
    return { share: Number(share), low: numberOr(low), high: numberOr(high), item: item.join('|') };
  });
}

function byItem(row: Row | undefined) {
  if (!row) return null;
  return { day: row.day, shares: Object.fromEntries(readShares(row.shares).map(({ item, share }) => [item, share])) };
}

function byAge(row: Row | undefined): ImportedAudience['ages'] {
  if (!row) return null;
  const shares = readShares(row.shares).flatMap(({ low, high, share }) => (low === null ? [] : [{ low, high, share }]));
  return { day: row.day, shares };
}

function toAudience(rows: readonly Row[]): ImportedAudience {
  const of = (dimension: Row['dimension']) => rows.find((row) => row.dimension === dimension);
  return {
    gender: byItem(of('gender')),
    ages: byAge(of('age')),
    regions: byItem(of('region')),
    cities: byItem(of('city')),
  };
}

type Asked = Pick<Target, 'genders' | 'ages' | 'regions'>;

/** By account, what bears on a target group; accounts of which nothing of it was imported are absent. */
export async function listImportedAudiences(db: Db, asked: Asked): Promise<Map<string, ImportedAudience>> {
  const dimensions = [
    ...(asked.genders.length > 0 ? ['gender'] : []),
    ...(asked.ages.length > 0 ? ['age'] : []),
    ...(asked.regions.length > 0 ? ['region', 'city'] : []),
  ];
  if (dimensions.length === 0) return new Map();
  // In the order of the key, so that nothing is sorted.
  const { rows } = await sql<Row>`
    select distinct on (account_id, dimension) account_id, dimension, day, shares from (
      select account_id, dimension, day,
        string_agg(share || '|' || coalesce(low_years::text, '') || '|' || coalesce(high_years::text, '') || '|' || item, E'\n') as shares
      from account_audience where dimension = any(${dimensions}::text[]) group by account_id, dimension, day) sets
    order by account_id, dimension, day desc`.execute(db);
  const audiences = new Map<string, ImportedAudience>();
  let own: Row[] = [];
  for (const [index, row] of rows.entries()) {
    own.push(row);
    if (rows[index + 1]?.accountId === row.accountId) continue;
    audiences.set(row.accountId, toAudience(own));
    own = [];
  }
  return audiences;
}
