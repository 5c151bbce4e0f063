// What a plan needs beside the match: quotes by format, commissions, and a name of the state that all of it is in.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Format } from '../base/id.ts';
import type { Db } from '../db/connect.ts';

export interface Quote {
  readonly accountId: string;
  readonly format: Format;
  readonly amount: number;
  readonly currency: string;
}

/** The newest quote of every account and format that holds on a day; of one account where it is named. */
export async function listQuotes(db: Db, on: Day, of: string | null = null): Promise<Map<string, Quote[]>> {
  const { rows } = await sql<Quote>`
    select distinct on (account_id, format) account_id, format, amount, currency from price
    where valid_from <= ${on}::date and (valid_until is null or valid_until >= ${on}::date)
      and (${of}::text is null or account_id = ${of})
    order by account_id, format, valid_from desc`.execute(db);
  return Map.groupBy(rows, (row) => row.accountId);
}

/** The newest commission that every account asks for, in basis points; of one account where it is named. */
export async function listCommissions(db: Db, on: Day, of: string | null = null): Promise<Map<string, number>> {
  const { rows } = await sql<{ accountId: string; bps: number }>`
    select distinct on (account_id) account_id, bps from price_term
    where kind = 'commission' and valid_from <= ${on}::date and (valid_until is null or valid_until >= ${on}::date)
      and (${of}::text is null or account_id = ${of})
    order by account_id, valid_from desc`.execute(db);
  return new Map(rows.map(({ accountId, bps }) => [accountId, bps]));
}

/** A name of everything that a plan of a brief is made from: it changes when any of it does. A few milliseconds. */
export async function readPlanningState(db: Db, briefId: string, on: Day): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select md5(concat_ws(' ', ${on}::text,
      (select change from archive_clock),
      (select max(finished_at) from import where state = 'done'),
      (select f::text from brief f where f.id = ${briefId}),
      (select string_agg(x::text, ' ') from (
        select b::text as x from brand b join brief f on f.brand_id = b.id where f.id = ${briefId}
        union all select p::text from product p join brief f on f.brand_id = p.brand_id where f.id = ${briefId}
        union all select c::text from competitor c join brief f on f.brand_id = c.brand_id where f.id = ${briefId}
        union all select y::text from pay_choice y where y.brief_id = ${briefId}
        order by 1) own),
      (select string_agg(u::text, ' ' order by u::text) from unavailable u),
      (select string_agg(e::text, ' ' order by e::text) from endorser_check e),
      (select concat(count(*), max(at)) from match_policy),
      (select max(made_at) from forecast_basis),
      (select concat(count(*), max(learned_at)) from topic_model))) as state`.execute(db);
  return `${briefId} ${rows[0]!.state}`;
}
