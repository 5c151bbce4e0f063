// Pages that were seen, keys of the day, and what is old enough to go.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Day, dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';

/** Notes that the page behind a click of a person was seen, once; false where there is no such click of the last day. */
export async function insertSeen(db: Db, linkCode: string, clickId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into click_seen (campaign_id, click_id, at)
    select c.campaign_id, c.id, ${at} from link l join click c on c.campaign_id = l.campaign_id and c.id = ${clickId}::uuid
    where l.code = ${linkCode} and c.link_code = l.code and c.kind = 'person' and c.at > ${at}::timestamptz - interval '24 hours'
    on conflict do nothing returning click_id`.execute(db);
  return rows.length > 0;
}

/** The key of a day, made at its first use; keys of the day before yesterday and older are dropped. */
export async function keyOfDay(db: Db, now: Date): Promise<{ day: Day; key: string }> {
  const day = dayOf(now);
  const fresh = randomBytes(32).toString('base64');
  await sql`insert into click_day_key (day, key) values (${day}, ${fresh}) on conflict do nothing`.execute(db);
  await sql`delete from click_day_key where day < ${day}::date - 1`.execute(db);
  const { rows } = await sql<{ key: string }>`select key from click_day_key where day = ${day}`.execute(db);
  return { day, key: rows[0]!.key };
}

/** Drops the partitions of clicks that ended so many months ago, and what was seen then; returns their names. */
export async function dropOldClicks(db: Db, months: number, now: Date): Promise<string[]> {
  const border = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const oldest = `click_${border.toISOString().slice(0, 7).replace('-', '_')}`;
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'click'::regclass and c.relname ~ '^click_\\d{4}_\\d{2}$' and c.relname < ${oldest} order by 1`.execute(
    db,
  );
  for (const { name } of rows) await sql`drop table ${sql.table(name)}`.execute(db);
  await sql`delete from click_seen where at < ${border}`.execute(db);
  return rows.map(({ name }) => name);
}
