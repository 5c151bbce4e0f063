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

/** What was told last of each published content of a placement. */
export async function listPublications(db: Db, placementId: string): Promise<PublicationRow[]> {
  const { rows } = await sql<PublicationRow>`
    select distinct on (p.deliverable_id) p.id, p.deliverable_id, p.version, p.url, ${iso('p.published_at')} as published_at, p.text, p.screenshot, p.side, p.by_name, ${iso('p.at')} as at
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

export interface AskedPost {
  readonly deliverableId: string;
  readonly accountId: string;
  readonly url: string;
  /** What imports may call it, by its address. */
  readonly postId: string | null;
}

/** Figures of imported posts with these addresses, by content and by the day on which they were seen; nothing where no import brought one. */
export async function listFigures(
  db: Db,
  asked: readonly AskedPost[],
): Promise<ReadonlyMap<string, readonly SeenFigures[]>> {
  const column = (pick: (one: AskedPost) => string | null) => sql`${asked.map(pick)}::text[]`;
  const { rows } = await sql<SeenFigures & { deliverableId: string }>`
    with asked as (
      select * from unnest(${column((one) => one.deliverableId)}, ${column((one) => one.accountId)}, ${column((one) => one.url)}, ${column((one) => one.postId)})
        as u(deliverable_id, account_id, url, post_id)
    ), one as (
      select distinct on (a.deliverable_id) a.deliverable_id, p.account_id, p.id
      from asked a join post p on p.account_id = a.account_id and (p.url = a.url or p.id = a.post_id)
      order by a.deliverable_id, (p.url = a.url) desc nulls last, p.id
    )
    select one.deliverable_id, to_char(p.observed_at at time zone 'UTC', 'YYYY-MM-DD') as seen_on, p.views::float8 as views, p.likes::float8 as likes,
      p.comments::float8 as comments, p.shares::float8 as shares, p.saves::float8 as saves
    from post p join one using (account_id, id) where p.observed_at is not null
    union all
    select one.deliverable_id, to_char(e.seen_on, 'YYYY-MM-DD'), e.views::float8, e.likes::float8, e.comments::float8, e.shares::float8, e.saves::float8
    from post_earlier e join one on one.account_id = e.account_id and one.id = e.post_id
    order by 1, 2`.execute(db);
  const byContent = new Map<string, SeenFigures[]>();
  for (const { deliverableId, ...figures } of rows)
    byContent.set(deliverableId, [...(byContent.get(deliverableId) ?? []), figures]);
  return byContent;
}
