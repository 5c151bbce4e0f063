// Cuts of fees that a person decides: a breach that was found, promised views that were missed, and a cut that is waived. Only what
// no statement has told yet can change.

import type { Deliverable } from '../campaign/contract.ts';
import { refuse as refuseCampaign } from '../campaign/errors.ts';
import { type FeeCut, remedyCut } from '../campaign/fee-cut.ts';
import { openTerms } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import { type CutContent, findContent, saveCuts } from '../campaign/store-cut.ts';
import { findDeliverable } from '../campaign/store-deliverable.ts';
import type { Db } from '../db/connect.ts';
import type { NewCut } from './contract-remedy.ts';
import { refuse } from './errors-remedy.ts';
import { listPeriods } from './store.ts';

/** A content whose fee may still change, with its campaign locked. */
async function openFee(tx: Db, id: string): Promise<CutContent> {
  const seen = await findContent(tx, id);
  if (seen?.kind !== 'content') throw refuseCampaign('deliverable_not_found', { id });
  await lockCampaign(tx, seen.campaignId);
  const content = (await findContent(tx, id)) ?? seen;
  const [newest] = await listPeriods(tx, content.campaignId);
  if (newest && content.doneAt !== null && content.doneAt <= newest.closedAt) throw refuse('fee_stated');
  return content;
}

async function told(db: Db, id: string): Promise<Deliverable> {
  const deliverable = await findDeliverable(db, id);
  if (!deliverable) throw refuseCampaign('deliverable_not_found', { id });
  return deliverable;
}

/**
 * Takes off a fee what the contract says for a breach. Refuses `deliverable_not_found`, `fee_stated`, `cut_twice`, and `cut_not_agreed`
 * where the terms say nothing of it.
 */
export async function cutFee(db: Db, id: string, asked: NewCut, by: string | null, now: Date): Promise<Deliverable> {
  await db.transaction().execute(async (tx) => {
    const content = await openFee(tx, id);
    const { reason, note } = asked;
    if (content.cuts.some((one) => one.reason === reason && one.waived === undefined)) throw refuse('cut_twice');
    const terms = (await openTerms(tx, content.placementId)).findLast((one) => new Date(one.validFrom) <= now);
    const amount = terms ? remedyCut(terms.terms.conditions, reason, content.fee) : 0;
    if (amount === 0) throw refuse('cut_not_agreed');
    const cut: FeeCut = { reason, amount, at: now.toISOString(), by, note };
    await saveCuts(tx, id, content.fee, [...content.cuts, cut]);
  });
  return told(db, id);
}

/** Waives all cuts of a fee, with who and why. Refuses `deliverable_not_found`, `fee_stated`, `nothing_cut`. */
export async function waiveCuts(db: Db, id: string, note: string, by: string | null, now: Date): Promise<Deliverable> {
  await db.transaction().execute(async (tx) => {
    const content = await openFee(tx, id);
    if (content.cut === 0) throw refuse('nothing_cut');
    const waived = { by, at: now.toISOString(), note };
    await saveCuts(
      ...([tx, id, content.fee] as const),
      content.cuts.map((one) => (one.waived === undefined ? { ...one, waived } : one)),
    );
  });
  return told(db, id);
}
