// Moves of placements by hand, one or many, with what follows from each; and changes of a deliverable.
import { findPerson } from '../account/store.ts';
import { dayOf } from '../base/day.ts';
import { Refused } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { Deliverable, DeliverableEdit, Placement } from './contract.ts';
import type { NewSample } from './contract-work.ts';
import { refuse } from './errors.ts';
import { refuseWork } from './errors-work.ts';
import { isAllowed, missingFor, type State } from './moves.ts';
import { openPlacement } from './service.ts';
import { owesKillFee } from './service-cut.ts';
import { approveAll, handInDraft } from './service-draft.ts';
import { type CodesOf, compareAll, earnFees, tellPublication } from './service-publication.ts';
import { movePlacement } from './store.ts';
import { type Actor, insertAct, insertSample, updateOwner } from './store-act.ts';
import { editDeliverable, findDeliverable, isOwnAccount } from './store-deliverable.ts';

export interface Moving {
  readonly to: State;
  readonly by: string;
  readonly note: string | null;
  readonly codesOf: CodesOf;
  readonly now: Date;
}

/** What a move brings with it: approved approves the newest drafts, published earns the fees, cancelled owes the kill fee. */
async function follow(db: Db, placement: Placement, { to, by, now }: Moving): Promise<void> {
  if (to === 'approved') await approveAll(db, placement, by, now);
  if (to === 'published') {
    const ids = placement.deliverables.filter((one) => one.doneAt === null).map((one) => one.id);
    await earnFees(db, placement.id, ids, now);
  }
  // What is cancelled before anything was agreed is owed nothing.
  if (to === 'cancelled' && placement.state !== 'invited') await owesKillFee(db, placement.id, now);
}

/** Drafts bring a placement here by themselves: whoever asks for it afterwards gets what is there. */
const broughtByDrafts: readonly State[] = ['drafted', 'approved'];

/** Moves a placement. Refuses `move_not_allowed`, `draft_missing`, `url_missing`, `alerts_open`. */
export async function advancePlacement(db: Db, id: string, moving: Moving): Promise<Placement> {
  const { to, by, note, codesOf, now } = moving;
  if (to === 'published') await compareAll(db, await openPlacement(db, id), codesOf, now);
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, id);
    if (placement.state === to && broughtByDrafts.includes(to)) return;
    const refusal = refuse('move_not_allowed', { from: placement.state, to, next: placement.next.join(', ') || '–' });
    if (!isAllowed(placement.state, to)) throw refusal;
    const missing = missingFor(to, placement.deliverables);
    if (missing) throw refuse(missing === 'draft' ? 'draft_missing' : 'url_missing');
    await follow(tx, placement, moving);
    if (!(await movePlacement(tx, id, placement.state, to, by, note))) throw refusal;
  });
  return openPlacement(db, id);
}

export interface MovedTogether {
  moved: string[];
  refused: { placementId: string; kolName: string; code: string; why: string }[];
}

/** Moves many placements, each for itself: what may not move is answered with the reason and stays where it is. */
export async function advanceTogether(
  db: Db,
  ids: readonly string[],
  moving: Moving,
  language: Language,
): Promise<MovedTogether> {
  const answer: MovedTogether = { moved: [], refused: [] };
  for (const id of new Set(ids)) {
    const { kolName } = await openPlacement(db, id);
    try {
      await advancePlacement(db, id, moving);
      answer.moved.push(id);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      answer.refused.push({
        placementId: id,
        kolName,
        code: error.code,
        why: say(error.kind.title, language, error.facts),
      });
    }
  }
  return answer;
}

/**
 * Changes a deliverable; a draft is a new version of it, an address a new telling of its publication. Refuses
 * `deliverable_not_found`, `account_of_other`, and what handing in a draft and telling a publication refuse.
 */
export async function writeDeliverable(
  db: Db,
  id: string,
  edit: DeliverableEdit,
  { by, codesOf, now }: { readonly by: string; readonly codesOf: CodesOf; readonly now: Date },
): Promise<Deliverable & { placementId: string }> {
  const known = await findDeliverable(db, id);
  if (!known) throw refuse('deliverable_not_found', { id });
  const { placementId } = known;
  if (edit.accountId !== undefined && !(await isOwnAccount(db, placementId, edit.accountId)))
    throw refuseWork('account_of_other');
  await editDeliverable(db, id, edit, now);
  const actor: Actor = { side: 'brand', name: by, linkId: null };
  if (edit.draft && edit.draft !== known.draft) {
    const draft = { text: edit.draft, links: [], aiUse: null, attachments: [] };
    await handInDraft(db, placementId, id, draft, actor, now);
  }
  if (edit.url && edit.url !== known.url) {
    const told = { url: edit.url, publishedAt: now.toISOString(), text: null, screenshot: null };
    await tellPublication(db, placementId, id, told, { actor, codesOf, now });
  }
  return (await findDeliverable(db, id))!;
}

/** Notes what happened to the samples. Refuses `placement_not_found`, `sample_future`. */
export async function recordSample(
  db: Db,
  placementId: string,
  sample: NewSample,
  actor: Actor,
  now: Date,
): Promise<Placement> {
  if (sample.onDay > dayOf(new Date(now.getTime() + 14 * 3_600_000)))
    throw refuseWork('sample_future', { day: sample.onDay });
  await db.transaction().execute(async (tx) => {
    await openPlacement(tx, placementId);
    await insertSample(tx, placementId, sample, actor, now);
    await insertAct(tx, actor, { placementId, act: `sample_${sample.step}`, facts: { onDay: sample.onDay }, at: now });
  });
  return openPlacement(db, placementId);
}

/** Says who looks after a placement. Refuses `placement_not_found`, `person_not_found`. */
export async function assignOwner(
  db: Db,
  placementId: string,
  ownerId: string | null,
  by: string,
  now: Date,
): Promise<Placement> {
  await openPlacement(db, placementId);
  const person = ownerId === null ? null : await findPerson(db, ownerId);
  if (ownerId !== null && person === null) throw refuseWork('person_not_found', { id: ownerId });
  await db.transaction().execute(async (tx) => {
    await updateOwner(tx, placementId, ownerId);
    const facts = { owner: person?.name ?? null };
    await insertAct(tx, { side: 'brand', name: by, linkId: null }, { placementId, act: 'owner', facts, at: now });
  });
  return openPlacement(db, placementId);
}
