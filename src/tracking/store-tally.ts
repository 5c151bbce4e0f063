// Clicks as counts that are kept, so that a page which asks every two seconds does not read a million clicks each time.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { ClickCounts, Counted } from './click-counts.ts';

/** A click is stamped before it is committed: what is younger than this is counted whenever somebody asks. Own choice. */
const settledMs = 10_000;
/** Hours that ended so long ago are counted once more, for good: whatever was committed late is there by then. Own choice. */
const finalMs = 15 * 60_000;
const hourMs = 3_600_000;

/** True where nobody with the same `who` clicked the same link in the 24 hours before. */
const isFirst = (who: 'visitor' | 'person', from: Date) => sql`not exists (
  select 1 from click p where p.campaign_id = c.campaign_id and p.${sql.ref(who)} = c.${sql.ref(who)} and p.link_code = c.link_code and p.kind = 'person'
    and (p.at, p.id) < (c.at, c.id) and p.at > c.at - interval '24 hours' and p.at > ${from}::timestamptz - interval '24 hours')`;

/** Clicks from a moment on, up to another one, by hour, link and province. */
const countsOf = (campaignId: string, from: Date, to: Date | null) => sql`
  select ${campaignId}::text as campaign_id, date_trunc('hour', c.at, 'UTC') as hour, c.link_code, coalesce(c.province, '') as province,
    (count(*) filter (where c.kind = 'person'))::int as clicks,
    (count(*) filter (where c.kind = 'person' and ${isFirst('visitor', from)} and (c.person is null or ${isFirst('person', from)})))::int as visits,
    (count(*) filter (where c.kind <> 'person'))::int as machines
  from link l join click c on c.campaign_id = l.campaign_id and c.link_code = l.code
  where l.campaign_id = ${campaignId} and c.campaign_id = ${campaignId} and c.at >= ${from} and (${to}::timestamptz is null or c.at < ${to})
  group by 2, 3, 4`;

/** The first click of a campaign from a moment on, or its newest one. */
async function findClick(db: Db, campaignId: string, from: Date, order: 'asc' | 'desc'): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select ${sql.raw(order === 'asc' ? 'min' : 'max')}(c.at) as at from link l cross join lateral (
      select at from click where campaign_id = ${campaignId} and link_code = l.code and at >= ${from} order by at ${sql.raw(order)} limit 1) c
    where l.campaign_id = ${campaignId}`.execute(db);
  return rows[0]?.at ?? null;
}

interface Until {
  readonly finalUntil: Date;
  readonly countedUntil: Date;
}

async function keepUntil(db: Db, campaignId: string, { finalUntil, countedUntil }: Until): Promise<void> {
  await sql`update click_tally_until set final_until = ${finalUntil}, counted_until = ${countedUntil} where campaign_id = ${campaignId}`.execute(
    db,
  );
}

const later = (a: Date, b: Date) => (a > b ? a : b);

/** Counts the first hour that is over and has clicks, for good. */
async function countHour(db: Db, campaignId: string, { finalUntil, countedUntil }: Until, over: Date): Promise<void> {
  const first = await findClick(db, campaignId, finalUntil, 'asc');
  if (first === null || first >= over)
    return keepUntil(db, campaignId, { finalUntil: over, countedUntil: later(countedUntil, over) });
  const hour = new Date(Math.floor(first.getTime() / hourMs) * hourMs);
  const end = new Date(hour.getTime() + hourMs);
  await sql`delete from click_tally where campaign_id = ${campaignId} and hour >= ${finalUntil} and hour < ${end}`.execute(
    db,
  );
  await sql`insert into click_tally (campaign_id, hour, link_code, province, clicks, visits, machines) ${countsOf(campaignId, hour, end)}`.execute(
    db,
  );
  await keepUntil(db, campaignId, { finalUntil: end, countedUntil: later(countedUntil, end) });
}

/**
 * Brings the counts one step further: an hour that is over for good, or else what came since. False where nothing is left to
 * count, or another process counts just now. To be called in a transaction.
 */
export async function countFurther(db: Db, campaignId: string, now: Date): Promise<boolean> {
  await sql`insert into click_tally_until (campaign_id, final_until, counted_until) values (${campaignId}, to_timestamp(0), to_timestamp(0)) on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<Until>`
    select final_until, counted_until from click_tally_until where campaign_id = ${campaignId} for update skip locked`.execute(
    db,
  );
  const [until] = rows;
  if (until === undefined) return false;
  const over = new Date(Math.floor((now.getTime() - finalMs) / hourMs) * hourMs);
  if (until.finalUntil < over) {
    await countHour(db, campaignId, until, over);
    return true;
  }
  const settled = new Date(now.getTime() - settledMs);
  if (settled <= until.countedUntil) return false;
  await sql`insert into click_tally as t (campaign_id, hour, link_code, province, clicks, visits, machines) ${countsOf(campaignId, until.countedUntil, settled)}
    on conflict (campaign_id, hour, link_code, province) do update
    set clicks = t.clicks + excluded.clicks, visits = t.visits + excluded.visits, machines = t.machines + excluded.machines`.execute(
    db,
  );
  await keepUntil(db, campaignId, { finalUntil: until.finalUntil, countedUntil: settled });
  return false;
}

const sums = sql`sum(clicks)::int as clicks, sum(visits)::int as visits, sum(machines)::int as machines`;

/**
 * What is counted and, unless `isBehind`, what came since, as one state: to be called in a transaction of isolation
 * `repeatable read`.
 */
export async function readCounts(db: Db, campaignId: string, since: Date, isBehind: boolean): Promise<ClickCounts> {
  const until =
    await sql<Until>`select final_until, counted_until from click_tally_until where campaign_id = ${campaignId}`.execute(
      db,
    );
  const countedUntil = until.rows[0]?.countedUntil ?? new Date(0);
  type Row = Counted & { hour: Date | null; province: string | null; linkCode: string | null };
  const { rows } = await sql<Row>`
    select hour, province, link_code, ${sums} from (
      select campaign_id, hour, link_code, province, clicks, visits, machines from click_tally where campaign_id = ${campaignId}
      ${isBehind ? sql`` : sql`union all ${countsOf(campaignId, countedUntil, null)}`}) counted
    group by grouping sets ((hour), (province), (link_code)) having hour is null or hour >= ${since} order by hour, visits desc, province, link_code`.execute(
    db,
  );
  const bare = ({ clicks, visits, machines }: Counted) => ({ clicks, visits, machines });
  return {
    hours: rows.flatMap((row) => (row.hour === null ? [] : [{ hour: row.hour.toISOString(), ...bare(row) }])),
    provinces: rows.flatMap((row) =>
      row.province === null ? [] : [{ province: row.province === '' ? null : row.province, ...bare(row) }],
    ),
    links: rows.flatMap((row) => (row.linkCode === null ? [] : [{ code: row.linkCode, ...bare(row) }])),
    countedUntil,
  };
}

/** When the newest click of a campaign was made; null where nobody clicked. */
export const findNewestClick = (db: Db, campaignId: string): Promise<Date | null> =>
  findClick(db, campaignId, new Date(0), 'desc');
