// Drafts: handed in as versions by either side, commented on, approved or sent back; the placement follows its drafts.
import { createHash } from 'node:crypto';
import { openMustFix } from '../compliance/standing.ts';
import type { Db } from '../db/connect.ts';
import { movesByDrafts } from './after-draft.ts';
import type { Placement } from './contract.ts';
import type { Decide, Draft, NewComment, NewDraft } from './contract-draft.ts';
import { refuse } from './errors.ts';
import { refuseWork } from './errors-work.ts';
import { openPlacement } from './service.ts';
import { checkDraft } from './service-check.ts';
import { movePlacement } from './store.ts';
import { type Actor, insertAct } from './store-act.ts';
import { listAttachments } from './store-attachment.ts';
import { findDeliverable } from './store-deliverable.ts';
import {
  countWritten,
  findDraft,
  insertComment,
  insertDecision,
  insertDraft,
  listDrafts,
  settleComment,
} from './store-draft.ts';

/** So much may come through one private link, in drafts, comments and other acts together. Own choice: against flooding. */
const mostWritten = 500;

/** Refuses `record_full` where a KOL has sent more than any campaign needs. */
export async function checkRecord(db: Db, placementId: string, actor: Actor): Promise<void> {
  if (actor.side === 'brand') return;
  const n = await countWritten(db, placementId);
  if (n >= mostWritten) throw refuseWork('record_full', { n });
}

/** Locks a placement's row, so that what follows from its drafts is decided once. */
async function followDrafts(db: Db, placementId: string, by: string): Promise<void> {
  const placement = await openPlacement(db, placementId);
  let from = placement.state;
  for (const to of movesByDrafts(from, placement.deliverables)) {
    await movePlacement(db, placementId, from, to, by, null);
    from = to;
  }
}

/** The deliverable with this id of a placement. Refuses `deliverable_not_found`, also for one of another placement. */
export async function openDeliverable(db: Db, placement: Placement, deliverableId: string) {
  const found = await findDeliverable(db, deliverableId);
  if (!found || found.placementId !== placement.id) throw refuse('deliverable_not_found', { id: deliverableId });
  return found;
}

/** What is approved is exactly this: words, links and pictures. */
function fingerprintOf({ text, links, aiUse }: NewDraft, pictures: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([text, links, aiUse, pictures]))
    .digest('hex');
}

/** Refuses drafts before anything is agreed (to the KOL) and after the content was published. */
function checkTime({ state, deliverables }: Placement, deliverableId: string, { side }: Actor): void {
  if (side === 'kol' && (state === 'invited' || state === 'declined')) throw refuseWork('draft_too_early');
  const isDone = deliverables.some((one) => one.id === deliverableId && one.doneAt !== null);
  if (isDone || !['invited', 'agreed', 'drafted', 'approved'].includes(state)) throw refuseWork('draft_too_late');
}

/**
 * Hands in a version. Refuses `deliverable_not_found`, `draft_too_early`, `draft_too_late`, `attachment_not_found`,
 * `record_full`.
 */
export async function handInDraft(
  db: Db,
  placementId: string,
  deliverableId: string,
  draft: NewDraft,
  actor: Actor,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, placementId);
    await openDeliverable(tx, placement, deliverableId);
    checkTime(placement, deliverableId, actor);
    await checkRecord(tx, placementId, actor);
    const known = new Map((await listAttachments(tx, placementId)).map((one) => [one.id, one]));
    if (draft.attachments.some((id) => !known.has(id))) throw refuseWork('attachment_not_found');
    const sha256 = fingerprintOf(
      draft,
      draft.attachments.map((id) => known.get(id)!.sha256),
    );
    const id = await insertDraft(tx, deliverableId, { ...draft, sha256 }, actor, now);
    await checkDraft(tx, await openDraft(tx, id, placementId), actor.name, now);
    await insertAct(tx, actor, { placementId, act: 'draft', facts: { deliverableId, sha256 }, at: now });
    await followDrafts(tx, placementId, actor.name);
  });
}

/** All versions of a placement's drafts, of each content the newest first. Refuses `placement_not_found`. */
export async function openDrafts(db: Db, placementId: string): Promise<Draft[]> {
  await openPlacement(db, placementId);
  return listDrafts(db, placementId);
}

/** A draft of a placement. Refuses `draft_not_found`, also for one of another placement. */
export async function openDraft(
  db: Db,
  id: string,
  placementId: string | null,
): Promise<Draft & { placementId: string }> {
  const draft = await findDraft(db, id);
  if (!draft || (placementId !== null && draft.placementId !== placementId)) throw refuseWork('draft_not_found');
  return draft;
}

/** Whether a comment points at something that is there. */
function isPlaced(draft: Draft, { place }: NewComment): boolean {
  if (place === null) return true;
  if (place.kind === 'spot') return draft.attachments.includes(place.attachmentId);
  return draft.text.slice(place.at, place.at + place.length) === place.quote;
}

/** Comments on a draft, a passage of it or a spot of a picture. Refuses `draft_not_found`, `comment_misplaced`, `record_full`. */
export async function commentDraft(
  db: Db,
  given: { readonly draftId: string; readonly placementId: string | null; readonly comment: NewComment },
  actor: Actor,
  now: Date,
): Promise<Draft> {
  await db.transaction().execute(async (tx) => {
    const draft = await openDraft(tx, given.draftId, given.placementId);
    if (!isPlaced(draft, given.comment)) throw refuseWork('comment_misplaced');
    await checkRecord(tx, draft.placementId, actor);
    await insertComment(tx, draft.id, given.comment, actor, now);
    const facts = { version: draft.version, deliverableId: draft.deliverableId };
    await insertAct(tx, actor, { placementId: draft.placementId, act: 'comment', facts, at: now });
  });
  return openDraft(db, given.draftId, given.placementId);
}

/** Marks a comment as dealt with. Refuses `draft_not_found`, `comment_not_found`. */
export async function closeComment(db: Db, draftId: string, id: string, by: string, now: Date): Promise<Draft> {
  const draft = await openDraft(db, draftId, null);
  if (!(await settleComment(db, draft.id, id, by, now))) throw refuseWork('comment_not_found');
  return openDraft(db, draftId, null);
}

/**
 * Approves the newest version or sends it back; the placement follows. Sending back needs a note or an open comment, so that
 * the KOL knows what to change. An approval rests on a check of this moment, whose
 * findings are settled or overruled with a reason. Refuses `draft_not_found`, `draft_replaced`, `draft_too_late`,
 * `send_back_reason`, `check_open`.
 */
export async function decideDraft(
  db: Db,
  draftId: string,
  { decision, note, overrule }: Decide,
  by: string,
  now: Date,
): Promise<Draft> {
  await db.transaction().execute(async (tx) => {
    const draft = await openDraft(tx, draftId, null);
    const { placementId, deliverableId, version } = draft;
    const actor: Actor = { side: 'brand', name: by, linkId: null };
    checkTime(await openPlacement(tx, placementId), deliverableId, actor);
    const hasOpenComment = draft.comments.some((one) => one.settledAt === null && one.side === 'brand');
    if (decision === 'sent_back' && !note && !hasOpenComment) throw refuseWork('send_back_reason');
    const siblings = (await listDrafts(tx, placementId)).filter((one) => one.deliverableId === deliverableId);
    if (siblings.some((one) => one.version > version)) throw refuseWork('draft_replaced');
    // Facts may have come since (a trial, a number) and rules may have changed: what counts is the check of this moment.
    const check = decision === 'approved' ? await checkDraft(tx, draft, by, now) : null;
    if (check !== null && check.open > 0 && overrule === null) throw refuseWork('check_open', { n: check.open });
    const told = { decision, note, overrule, byName: by, checkId: check?.id ?? null };
    if (!(await insertDecision(tx, draft, told, now))) throw refuseWork('draft_replaced');
    const facts = { deliverableId, version, sha256: draft.sha256, ...(overrule === null ? {} : { overrule }) };
    await insertAct(tx, actor, { placementId, act: decision, facts, at: now });
    await followDrafts(tx, placementId, by);
  });
  return openDraft(db, draftId, null);
}

/**
 * Approves the newest draft of every content that is not approved yet, for a placement that is moved by hand. What must be
 * mended stops it; questions stay open and on record. Refuses `draft_missing`, `check_open`.
 */
export async function approveAll(db: Db, { id, deliverables }: Placement, by: string, now: Date): Promise<void> {
  const drafts = await listDrafts(db, id);
  for (const deliverable of deliverables.filter((one) => one.decision !== 'approved')) {
    const newest = drafts.find((one) => one.deliverableId === deliverable.id);
    if (!newest) throw refuse('draft_missing');
    const check = await checkDraft(db, { ...newest, placementId: id }, by, now);
    const grave = openMustFix(check).filter((one) => one.severity === 'must_fix').length;
    if (grave > 0) throw refuseWork('check_open', { n: grave });
    await insertDecision(
      db,
      newest,
      { decision: 'approved', note: null, overrule: null, byName: by, checkId: check.id },
      now,
    );
    const facts = { deliverableId: deliverable.id, version: newest.version, sha256: newest.sha256 };
    const actor: Actor = { side: 'brand', name: by, linkId: null };
    await insertAct(db, actor, { placementId: id, act: 'approved', facts, at: now });
  }
}
