// What delay takes off a fee, and what cancellation leaves of it: to be called in the transaction that moves the placement.
import type { Db } from '../db/connect.ts';
import type { Conditions } from './contract-conditions.ts';
import { agreementShape, type TermsVersion } from './contract-terms.ts';
import { delayCut, type FeeCut, type KillStage, killFeeOf } from './fee-cut.ts';
import { openPlacement } from './service.ts';
import { lockCampaign } from './store.ts';
import { type CutContent, endPlacement, insertKillFee, listContents, saveCuts } from './store-cut.ts';
import { listTerms } from './store-terms.ts';

/** The newest terms that hold at a moment. */
function termsAt(versions: readonly TermsVersion[], at: Date): TermsVersion | undefined {
  return versions.findLast((one) => new Date(one.validFrom) <= at) ?? versions[0];
}

async function conditionsAt(tx: Db, placementId: string, at: Date): Promise<Conditions> {
  return agreementShape.parse(termsAt(await listTerms(tx, placementId), at)?.terms ?? {}).conditions;
}

/**
 * Cuts the fees of contents that were published after their day, by the conditions in force when it was confirmed. `tx` is the
 * transaction that confirms at `doneAt`; late is what was told to be published late, not what was confirmed late. `contentIds` are
 * those that are confirmed with it, all of the placement's when absent. Contents that were cut for delay before are left as they are.
 */
export async function applyDelay(
  tx: Db,
  placementId: string,
  doneAt: Date,
  contentIds: readonly string[] | null = null,
): Promise<readonly { readonly id: string; readonly lateDays: number; readonly cut: number }[]> {
  const placement = await openPlacement(tx, placementId);
  await lockCampaign(tx, placement.campaignId);
  const conditions = await conditionsAt(tx, placementId, doneAt);
  const published = (await listContents(tx, placementId)).filter(
    ({ id, cuts }) => (contentIds?.includes(id) ?? true) && cuts.every(({ reason }) => reason !== 'delay'),
  );
  const late = published
    .map((one) => ({ one, ...delayCut(conditions, one.fee, one.dueOn, one.publishedAt ?? doneAt) }))
    .filter(({ cut }) => cut > 0);
  for (const { one, lateDays, cut } of late) {
    const told: FeeCut = { reason: 'delay', amount: cut, at: doneAt.toISOString(), by: null, note: null, lateDays };
    await saveCuts(tx, one.id, one.fee, [...one.cuts, told]);
  }
  return late.map(({ one, lateDays, cut }) => ({ id: one.id, lateDays, cut }));
}

/** How far a content had come: a draft that was sent back was delivered all the same. */
const stageOf = ({ hasDraft, isApproved }: CutContent): KillStage =>
  isApproved ? 'after_approval' : hasDraft ? 'after_draft' : 'before_draft';

/**
 * Owes the kill fee of every content that is not published, by how far it had come, and ends the guarantee; commission goes on. `tx` is the transaction that
 * cancels. Called twice, it owes once. Returns what is owed, content by content.
 */
export async function owesKillFee(
  tx: Db,
  placementId: string,
  at: Date,
): Promise<readonly { readonly id: string; readonly amount: number }[]> {
  const placement = await openPlacement(tx, placementId);
  await lockCampaign(tx, placement.campaignId);
  const conditions = await conditionsAt(tx, placementId, at);
  const contents = await listContents(tx, placementId);
  const owed = contents.flatMap((one) => killFeeOf(conditions, stageOf(one), [one]));
  await endPlacement(tx, placementId, at);
  for (const { id, amount } of owed) await insertKillFee(tx, id, amount, at);
  return owed;
}
