// Merges staged shares of audiences: each account, dimension and day has one set of shares that can all be true. A newer day
// wins when it is read; of one day the file read last is right.
import type { PoolClient } from 'pg';
import type { AudienceDimension } from '../base/id.ts';
import { isImpossible } from './audience-items.ts';
import { isRepeat } from './store-repeat.ts';

const sameSet = (one: string, other: string) =>
  `${one}.account_id = ${other}.account_id and ${one}.dimension = ${other}.dimension and ${one}.day = ${other}.day`;

const gatherStep = `create temp table merged_audience on commit drop as
  select distinct on (k.account_id, s.dimension, s.day, s.item) k.account_id, s.dimension, s.item, s.day, s.low_years::smallint as low_years,
    s.high_years::smallint as high_years, s.share_millionths / 1e6::float8 as share, s.line, s.is_alone
  from stage_audience s join stage_key k on k.platform = s.platform and k.ref = s.ref
  order by k.account_id, s.dimension, s.day, s.item, s.line desc`;

interface Suspect {
  readonly accountId: string;
  readonly dimension: AudienceDimension;
  readonly day: string;
  readonly items: {
    share: number;
    lowYears: number | null;
    highYears: number | null;
    line: number;
    isAlone: boolean;
  }[];
}

/** Sets whose sum is large; bands of ages within bands may be so and be true. */
async function listSuspects(client: PoolClient): Promise<Suspect[]> {
  const { rows } = await client.query<Suspect>(
    `select account_id as "accountId", dimension, day::text as day, json_agg(json_build_object('share', share, 'lowYears', low_years,
       'highYears', high_years, 'line', line, 'isAlone', is_alone) order by line) as items
     from merged_audience group by account_id, dimension, day having sum(share) > 1.05`,
  );
  return rows;
}

/** Takes out sets that cannot be true. Rows that say nothing else are rejected; returns how many. */
async function rejectImpossible(client: PoolClient, shareColumn: string): Promise<number> {
  let rejected = 0;
  for (const { accountId, dimension, day, items } of await listSuspects(client)) {
    if (!isImpossible(dimension, items)) continue;
    // A list of KOLs has checked each row by itself: of two rows of one day the later one counts.
    const last = items.at(-1)!;
    const dropped = last.isAlone ? items : items.filter((item) => item.line !== last.line);
    const lines = dropped.map((item) => item.line);
    await client.query(
      'delete from merged_audience where account_id = $1 and dimension = $2 and day = $3::date and line = any($4::bigint[])',
      [accountId, dimension, day, lines],
    );
    const alone = dropped.filter((item) => item.isAlone);
    await client.query(
      `insert into stage_reject (line, column_name, code, value) select l, $3, 'shares_over_whole', v
       from unnest($1::bigint[], $2::text[]) as given (l, v)`,
      [alone.map((item) => item.line), alone.map((item) => String(item.share)), shareColumn],
    );
    rejected += new Set(alone.map((item) => item.line)).size;
  }
  return rejected;
}

const mergeSteps: readonly string[] = [
  // What a file said before is settled.
  `delete from merged_audience m where ${isRepeat} and exists (select 1 from account_audience t where ${sameSet('t', 'm')})`,
  'analyze merged_audience',
  `create temp table changed_audience on commit drop as
   select m.account_id, m.dimension, m.day, sum(m.share) as share from merged_audience m group by m.account_id, m.dimension, m.day
   having bool_or(not exists (select 1 from account_audience t where ${sameSet('t', 'm')} and t.item = m.item and t.share = m.share))`,
  // Of the set of another file what still fits stays: another band of ages that overlaps none, regions that were not named.
  `delete from account_audience t using changed_audience c
   where ${sameSet('t', 'c')} and not exists (select 1 from merged_audience m where ${sameSet('m', 't')} and m.item = t.item)
     and case when t.dimension = 'age'
       then exists (select 1 from merged_audience m where ${sameSet('m', 't')} and m.low_years <= coalesce(t.high_years, 200)
         and t.low_years <= coalesce(m.high_years, 200))
       else c.share + (select sum(o.share) from account_audience o where ${sameSet('o', 't')}
         and not exists (select 1 from merged_audience m where ${sameSet('m', 'o')} and m.item = o.item)) > 1.05 end`,
  `delete from merged_audience m using account_audience t where ${sameSet('t', 'm')} and t.item = m.item and t.share = m.share`,
  `insert into account_audience (account_id, dimension, item, day, share, low_years, high_years, import_id, import_row)
   select account_id, dimension, item, day, share, low_years, high_years, $1, line from merged_audience
   on conflict (account_id, dimension, day, item) do update set share = excluded.share, import_id = excluded.import_id,
     import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_audience',
];

/** Merges what `stage_audience` holds; returns how many rows were rejected as their shares cannot all be true. */
export async function mergeAudience(client: PoolClient, importId: string, shareColumn: string): Promise<number> {
  const { rows } = await client.query<{ some: boolean }>('select exists (select 1 from stage_audience) as some');
  if (!rows[0]?.some) return 0;
  await client.query(gatherStep);
  const rejected = await rejectImpossible(client, shareColumn);
  for (const step of mergeSteps) await client.query(step, step.includes('$1') ? [importId] : []);
  return rejected;
}
