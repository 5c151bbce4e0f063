// What was published, alerts where it is not what was approved, and figures of the post on later days.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { NewPublication, PlacementAlert, Publication } from './contract-draft.ts';
import type { Actor } from './store-act.ts';

export type PublicationRow = Omit<Publication, 'comparison'>;

/** Adds what was told of a publication; the newest version counts. Returns its id. */
export async function insertPublication(
  db: Db,
  deliverableId: string,
  one: NewPublication,
  actor: Actor,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await sql`select 1 from deliverable where id = ${deliverableId} for update`.execute(db);
  await sql`insert into publication (id, deliverable_id, version, url, published_at, text, screenshot, side, by_name, at)
    select ${id}, ${deliverableId}, coalesce(max(version), 0) + 1, ${one.url}, ${one.publishedAt}, ${one.text}, ${one.screenshot},
      ${actor.side}, ${actor.name}, ${at}
    from publication where deliverable_id = ${deliverableId}`.execute(db);
  return id;
}

/** Publications of a placement, of each deliverable the newest first. */
export async function listPublications(db: Db, placementId: string): Promise<PublicationRow[]> {
  const { rows } = await sql<PublicationRow>`
    select p.id, p.deliverable_id, p.version, p.url, ${iso('p.published_at')} as published_at, p.text, p.screenshot, p.side, p.by_name, ${iso('p.at')} as at
    from publication p join deliverable v on v.id = p.deliverable_id
    where v.placement_id = ${placementId} order by p.deliverable_id, p.version desc`.execute(db);
  return rows;
}

export interface NewAlert {
  readonly placementId: string;
  readonly deliverableId: string;
  readonly publicationId: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>>;
}

export async function insertAlert(db: Db, alert: NewAlert, at: Date): Promise<void> {
  await sql`insert into placement_alert (id, placement_id, deliverable_id, publication_id, kind, facts, at)
    values (${randomUUID()}, ${alert.placementId}, ${alert.deliverableId}, ${alert.publicationId}, ${alert.kind}, ${JSON.stringify(alert.facts)}::jsonb, ${at})
    on conflict (publication_id, kind) do nothing`.execute(db);
}

/** A newer telling of a deliverable's publication takes the place of the alerts of the older one. */
export async function closeOlderAlerts(
  db: Db,
  deliverableId: string,
  publicationId: string,
  by: string,
  at: Date,
): Promise<void> {
  await sql`update placement_alert set closed_by = ${by}, closed_at = ${at}
    where deliverable_id = ${deliverableId} and publication_id <> ${publicationId} and closed_at is null`.execute(db);
}

/** Alerts of a placement, the newest first. */
export async function listAlerts(db: Db, placementId: string): Promise<PlacementAlert[]> {
  const { rows } = await sql<PlacementAlert>`
    select id, placement_id, deliverable_id, publication_id, kind, facts, ${iso('at')} as at, closed_by, ${iso('closed_at')} as closed_at, closing_note
    from placement_alert where placement_id = ${placementId} order by placement_alert.at desc, kind`.execute(db);
  return rows;
}

/** Closes an alert with a reason; false when there is no such open alert. */
export async function closeAlert(
  db: Db,
  placementId: string,
  id: string,
  { by, note, at }: { readonly by: string; readonly note: string; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql`update placement_alert set closed_by = ${by}, closed_at = ${at}, closing_note = ${note}
    where id = ${id} and placement_id = ${placementId} and closed_at is null returning id`.execute(db);
  return rows.length === 1;
}

export interface SeenFigures {
  readonly seenOn: string;
  readonly views: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly saves: number | null;
}

/** Figures of the imported post with this address, by the day on which they were seen; empty where no import brought it. */
export async function listFigures(
  db: Db,
  accountId: string,
  url: string,
  postId: string | null,
): Promise<SeenFigures[]> {
  const { rows } = await sql<SeenFigures>`
    with one as (
      select account_id, id from post where account_id = ${accountId} and (url = ${url} or id = ${postId}) limit 1
    )
    select to_char(p.observed_at at time zone 'UTC', 'YYYY-MM-DD') as seen_on, p.views::float8 as views, p.likes::float8 as likes, p.comments::float8 as comments,
      p.shares::float8 as shares, p.saves::float8 as saves
    from post p join one using (account_id, id) where p.observed_at is not null
    union all
    select to_char(e.seen_on, 'YYYY-MM-DD'), e.views::float8, e.likes::float8, e.comments::float8, e.shares::float8, e.saves::float8
    from post_earlier e join one on one.account_id = e.account_id and one.id = e.post_id
    order by 1`.execute(db);
  return rows;
}
