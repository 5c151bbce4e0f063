// Where each figure of an account comes from, and how much of it all was seen.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Provenance, Source } from './contract-kol.ts';

type SourceRow = Omit<Source, 'importedAt'> & { importedAt: Date | null };
type Completeness = Provenance['completeness'];

const day = (column: string) => sql.raw(`(${column} at time zone 'Asia/Shanghai')::date`);

/** The sources of everything that is known of an account, the newest import first. */
async function listSources(db: Db, accountId: string): Promise<Source[]> {
  const { rows } = await sql<SourceRow>`
    with known as (
      select 'profile' as kind, 1 as place, import_id, import_row, observed_on as "on" from account where id = ${accountId}
      union all select 'snapshots', 2, import_id, import_row, day from snapshot where account_id = ${accountId}
      union all select 'audience', 3, import_id, import_row, day from account_audience where account_id = ${accountId}
      union all select 'posts', 4, import_id, import_row, ${day('at')} from post where account_id = ${accountId}
      union all select 'comments', 5, import_id, import_row, ${day('at')} from comment where account_id = ${accountId}
      union all select 'prices', 6, import_id, import_row, valid_from from price where account_id = ${accountId}
      union all select 'terms', 7, import_id, import_row, valid_from from price_term where account_id = ${accountId}
    ), summed as (
      select kind, place, import_id, count(*)::int as rows, min(import_row) as first_row, max(import_row) as last_row,
        min("on") as "from", max("on") as "to" from known group by kind, place, import_id
    )
    select s.kind, s.import_id, i.file_name as file, s.rows, s.first_row, s.last_row, s."from", s."to", i.created_at as imported_at
    from summed s left join import i on i.id = s.import_id order by s.place, i.created_at desc nulls last, s.import_id`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, importedAt: row.importedAt?.toISOString() ?? null }));
}

/** How much of what there is was seen: posts of the total that the profile shows, comments of those that posts count. */
async function readCompleteness(db: Db, accountId: string): Promise<Completeness> {
  const { rows } = await sql<Completeness>`
    select (select posts_total from account where id = ${accountId}) as posts_total, p.posts, p.comments_total, p.posts_from, p.posts_to,
      (select count(*)::int from comment where account_id = ${accountId}) as comments, s.days, s.days_span
    from (select count(*)::int as posts, sum(comments)::bigint as comments_total, min(${day('at')}) as posts_from, max(${day('at')}) as posts_to
          from post where account_id = ${accountId}) p
    cross join (select count(*)::int as days, (max(day) - min(day) + 1) as days_span
                from snapshot where account_id = ${accountId} and followers is not null) s`.execute(db);
  return rows[0]!;
}

export async function readProvenance(db: Db, accountId: string): Promise<Provenance> {
  const [sources, completeness] = await Promise.all([listSources(db, accountId), readCompleteness(db, accountId)]);
  return { sources, completeness };
}
