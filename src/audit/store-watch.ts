// Watched KOLs and their alerts. Whoever watched a KOL that was merged into another watches that other.
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { Alert } from './contract-view.ts';
import type { FollowerCount } from './sudden.ts';

interface Watched {
  /** The KOL as the one that it belongs to now. */
  readonly kolId: string;
  readonly since: Date;
  /** The ids under which it was watched. */
  readonly watchedAs: readonly string[];
}

/** Every watched KOL. A question of its own, because a cluster cannot follow merges and read accounts in one. */
async function listWatched(db: Db): Promise<Watched[]> {
  const { rows } = await sql<Watched>`
    with recursive way (kol_id, watched_as, since, step) as (
      select kol_id, kol_id, since, 0 from watch union all
      select m.kept_kol, w.watched_as, w.since, w.step + 1 from way w
        join kol_merge m on m.merged_kol = w.kol_id and m.undone_at is null where w.step < 20
    ) select kol_id, min(since) as since, array_agg(watched_as) as watched_as from way group by kol_id`.execute(db);
  return rows;
}

/** The watched as rows of a query. */
const asRows = (watched: readonly Watched[]): RawBuilder<unknown> =>
  sql`unnest(${watched.map((one) => one.kolId)}::text[], ${watched.map((one) => one.since)}::timestamptz[]) as w (kol_id, since)`;

export async function isWatched(db: Db, kolId: string): Promise<boolean> {
  return (await listWatched(db)).some((one) => one.kolId === kolId);
}

export async function setWatched(db: Db, kolId: string, isOn: boolean, now: Date, by: string | null): Promise<void> {
  const before = (await listWatched(db)).find((one) => one.kolId === kolId);
  if (!isOn) await sql`delete from watch where kol_id = any(${[...(before?.watchedAs ?? [])]}::text[])`.execute(db);
  else if (!before)
    await sql`insert into watch (kol_id, since, by_user) values (${kolId}, ${now}, ${by}) on conflict do nothing`.execute(
      db,
    );
}

/**
 * Raises an alert for every watched account among these whose newest audit tells something else than the one before:
 * another verdict, or an authenticity that moved by `step` points and more. The first audit of an account tells something
 * new when it is anything to worry about.
 */
export async function raiseAlerts(db: Db, accountIds: readonly string[], step: number, now: Date): Promise<void> {
  const watched = await listWatched(db);
  if (watched.length === 0) return;
  await sql`
    insert into alert (id, kol_id, account_id, audit_id, verdict_before, verdict_after, authenticity_before, authenticity_after, at)
    select gen_random_uuid()::text, w.kol_id, a.id, newest.id, coalesce(before.verdict, 'not_enough_data'), newest.verdict,
      before.authenticity, newest.authenticity, ${now}
    from account a join ${asRows(watched)} on w.kol_id = a.kol_id
    cross join lateral (select * from audit x where x.account_id = a.id order by x.at desc, x.id limit 1) newest
    left join lateral (select * from audit x where x.account_id = a.id and x.id <> newest.id order by x.at desc, x.id limit 1) before on true
    where a.id = any(${[...accountIds]}::text[]) and newest.at > w.since
      and (case when before.id is null then newest.verdict in ('look_closer', 'risk')
           else newest.verdict <> before.verdict or abs(newest.authenticity - before.authenticity) >= ${step} end)
    on conflict (account_id, audit_id) do nothing`.execute(db);
}

/** Two observations of a watched account, one after the other, of which an import brought the later since it is watched. */
export interface FollowerStep {
  readonly kolId: string;
  readonly accountId: string;
  readonly before: FollowerCount;
  readonly after: FollowerCount;
}

interface StepRow {
  kolId: string;
  accountId: string;
  day: Day;
  followers: number;
  followersError: number | null;
  dayBefore: Day;
  followersBefore: number;
  errorBefore: number | null;
}

/** What is new of the followers of the watched accounts among these. */
export async function listNewSteps(db: Db, accountIds: readonly string[]): Promise<FollowerStep[]> {
  const watched = await listWatched(db);
  if (watched.length === 0) return [];
  const { rows } = await sql<StepRow>`
    with mine as (
      select w.kol_id, w.since, a.id as account_id from account a join ${asRows(watched)} on w.kol_id = a.kol_id
      where a.id = any(${[...accountIds]}::text[])
    ), step as (
      select m.kol_id, m.since, s.account_id, s.day, s.followers, s.followers_error, s.import_id,
        lag(s.day) over days as day_before, lag(s.followers) over days as followers_before, lag(s.followers_error) over days as error_before
      from mine m join snapshot s on s.account_id = m.account_id and s.followers is not null
      window days as (partition by s.account_id order by s.day)
    )
    select s.kol_id, s.account_id, s.day, s.followers, s.followers_error, s.day_before, s.followers_before, s.error_before
    from step s join import i on i.id = s.import_id
    where s.day_before is not null and coalesce(i.started_at, i.created_at) > s.since
    order by s.account_id, s.day`.execute(db);
  return rows.map(({ kolId, accountId, day, followers, followersError, dayBefore, followersBefore, errorBefore }) => ({
    kolId,
    accountId,
    before: { day: dayBefore, followers: followersBefore, error: errorBefore ?? 0 },
    after: { day, followers, error: followersError ?? 0 },
  }));
}

/** Raises an alert for each step; one of the same account and day is raised once. */
export async function raiseFollowerAlerts(db: Db, steps: readonly FollowerStep[], now: Date): Promise<void> {
  for (const { kolId, accountId, before, after } of steps)
    await sql`
      insert into alert (id, kol_id, account_id, kind, followers_before, followers_after, day_before, day_after, at)
      values (gen_random_uuid()::text, ${kolId}, ${accountId}, 'followers', ${before.followers}, ${after.followers}, ${before.day},
        ${after.day}, ${now})
      on conflict (account_id, kind, day_after) do nothing`.execute(db);
}

/** Alerts that nobody has seen, newest first. */
export async function listAlerts(db: Db, limit: number): Promise<Alert[]> {
  const { rows } = await sql<Omit<Alert, 'at'> & { at: Date }>`
    select x.id, a.kol_id, k.name as kol_name, x.account_id, a.platform, x.kind, x.verdict_before, x.verdict_after, x.authenticity_before,
      x.authenticity_after, x.followers_before, x.followers_after, x.day_before, x.day_after, x.at
    from alert x join account a on a.id = x.account_id join kol k on k.id = a.kol_id
    where x.seen_at is null order by x.at desc, x.id limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Notes that an alert was seen; false when there is no such alert that waits. */
export async function markSeen(db: Db, id: string, now: Date, by: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update alert set seen_at = ${now}, seen_by = ${by} where id = ${id} and seen_at is null`.execute(db);
  return numAffectedRows === 1n;
}
