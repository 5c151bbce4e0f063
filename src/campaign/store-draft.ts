// Drafts of deliverables as versions, what was said of them and decided, and what was published. Only ever added to, but for
// comments that are settled and alerts that are closed.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Decision, Draft, NewComment, NewDraft } from './contract-draft.ts';
import type { Actor } from './store-act.ts';

const draftQuery = sql`
  select d.id, d.deliverable_id, d.version, d.text, d.links, d.ai_use, d.attachments, d.sha256, d.side, d.by_name, ${iso('d.at')} as at,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'draftId', c.draft_id, 'text', c.text, 'place', c.place, 'side', c.side, 'byName', c.by_name,
       'at', ${iso('c.at')}, 'settledBy', c.settled_by, 'settledAt', ${iso('c.settled_at')}) order by c.at, c.id) from draft_comment c where c.draft_id = d.id), '[]') as comments,
    coalesce((select jsonb_agg(jsonb_build_object('decision', x.decision, 'note', x.note, 'overrule', x.overrule, 'byName', x.by_name, 'at', ${iso('x.at')}) order by x.id)
       from draft_decision x where x.draft_id = d.id), '[]') as decisions
  from draft d`;

/** All versions of the drafts of a placement, of each deliverable the newest first. */
export async function listDrafts(db: Db, placementId: string): Promise<Draft[]> {
  const { rows } = await sql<Draft>`${draftQuery} join deliverable v on v.id = d.deliverable_id
    where v.placement_id = ${placementId} order by d.deliverable_id, d.version desc`.execute(db);
  return rows;
}

/** One draft with the placement that it is of. */
export async function findDraft(db: Db, id: string): Promise<(Draft & { placementId: string }) | null> {
  const { rows } = await sql<Draft>`${draftQuery} where d.id = ${id}`.execute(db);
  const [draft] = rows;
  if (!draft) return null;
  const of = await sql<{
    placementId: string;
  }>`select placement_id from deliverable where id = ${draft.deliverableId}`.execute(db);
  return { ...draft, placementId: of.rows[0]!.placementId };
}

/** Adds a version; the deliverable's row is locked, so that two at once get two numbers. Returns its id. */
export async function insertDraft(
  db: Db,
  deliverableId: string,
  draft: NewDraft & { readonly sha256: string },
  actor: Actor,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await sql`select 1 from deliverable where id = ${deliverableId} for update`.execute(db);
  await sql`insert into draft (id, deliverable_id, version, text, links, ai_use, attachments, sha256, side, by_name, at)
    select ${id}, ${deliverableId}, coalesce(max(version), 0) + 1, ${draft.text}, ${[...draft.links]}::text[], ${draft.aiUse},
      ${[...draft.attachments]}::text[], ${draft.sha256}, ${actor.side}, ${actor.name}, ${at}
    from draft where deliverable_id = ${deliverableId}`.execute(db);
  return id;
}

/** Adds a decision. A draft that is not the newest of its deliverable is refused by answering false. */
export async function insertDecision(
  db: Db,
  draft: Pick<Draft, 'id' | 'deliverableId' | 'version'>,
  decision: Omit<Decision, 'at'> & { readonly checkId: string | null },
  at: Date,
): Promise<boolean> {
  await sql`select 1 from deliverable where id = ${draft.deliverableId} for update`.execute(db);
  const { rows } = await sql`insert into draft_decision (draft_id, decision, note, overrule, check_id, by_name, at)
    select ${draft.id}, ${decision.decision}, ${decision.note}, ${decision.overrule}, ${decision.checkId}, ${decision.byName}, ${at}
    where not exists (select 1 from draft where deliverable_id = ${draft.deliverableId} and version > ${draft.version})
    returning id`.execute(db);
  return rows.length === 1;
}

export async function insertComment(
  db: Db,
  draftId: string,
  comment: NewComment,
  actor: Actor,
  at: Date,
): Promise<void> {
  await sql`insert into draft_comment (id, draft_id, text, place, side, by_name, at)
    values (${randomUUID()}, ${draftId}, ${comment.text}, ${JSON.stringify(comment.place)}::jsonb, ${actor.side}, ${actor.name}, ${at})`.execute(
    db,
  );
}

/** Settles a comment of a draft; false when there is no such open comment. */
export async function settleComment(db: Db, draftId: string, id: string, by: string, at: Date): Promise<boolean> {
  const { rows } = await sql`update draft_comment set settled_by = ${by}, settled_at = ${at}
    where id = ${id} and draft_id = ${draftId} and settled_at is null returning id`.execute(db);
  return rows.length === 1;
}

/** How many drafts and comments a placement has: what may come through a private link is bounded. */
export async function countWritten(db: Db, placementId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from draft d join deliverable v on v.id = d.deliverable_id where v.placement_id = ${placementId})::int
         + (select count(*) from draft_comment c join draft d on d.id = c.draft_id join deliverable v on v.id = d.deliverable_id where v.placement_id = ${placementId})::int
         + (select count(*) from placement_act where placement_id = ${placementId} and side = 'kol')::int as n`.execute(
    db,
  );
  return rows[0]!.n;
}
