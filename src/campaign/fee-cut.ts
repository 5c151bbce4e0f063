// What of a fixed fee is not due, and what is due for content that the brand cancels: the arithmetic of the contract's words, one
// content at a time, in whole minor units, rounded half to even once.
import { type Day, dayOf, daysBetween } from '../base/day.ts';
import { basisPointsOf } from '../base/money.ts';
import type { Conditions } from './contract-conditions.ts';

export type KillStage = 'before_draft' | 'after_draft' | 'after_approval';

const share = (fee: number, bps: number): number => Number(basisPointsOf(BigInt(fee), BigInt(bps)));

/**
 * What of a content's fee is not due because it was late: for each calendar day of China from the day after `dueOn`, beyond the
 * days of grace, `bpsPerDay` of the fee, at most `maxBps`. The shares are added up before the one rounding. 0 without a due day.
 */
export function delayCut(
  { delay }: Pick<Conditions, 'delay'>,
  fee: number,
  dueOn: Day | null,
  doneAt: Date,
): { readonly lateDays: number; readonly cut: number } {
  if (dueOn === null) return { lateDays: 0, cut: 0 };
  const lateDays = Math.max(0, daysBetween(dueOn, dayOf(doneAt)) - delay.graceDays);
  return { lateDays, cut: share(fee, Math.min(delay.bpsPerDay * lateDays, delay.maxBps)) };
}

export interface KilledContent {
  readonly id: string;
  readonly fee: number;
  readonly doneAt: string | Date | null;
}

/** What is due for each content that is not published when the brand cancels. Contents with nothing due are left out. */
export function killFeeOf(
  { killFee }: Pick<Conditions, 'killFee'>,
  stage: KillStage,
  deliverables: readonly KilledContent[],
): readonly { readonly id: string; readonly amount: number }[] {
  const bps = {
    before_draft: killFee.beforeDraftBps,
    after_draft: killFee.afterDraftBps,
    after_approval: killFee.afterApprovalBps,
  }[stage];
  return deliverables
    .filter((one) => one.doneAt === null)
    .map((one) => ({ id: one.id, amount: share(one.fee, bps) }))
    .filter(({ amount }) => amount > 0);
}

export const cutReasons = ['delay', 'bought_engagement', 'views_missed'] as const;
export type CutReason = (typeof cutReasons)[number];

/** What of a content's fee is not due because engagement was bought, or because fewer saw it than was promised. */
export function remedyCut(
  { boughtEngagement, makeGood }: Pick<Conditions, 'boughtEngagement' | 'makeGood'>,
  reason: Exclude<CutReason, 'delay'>,
  fee: number,
): number {
  if (reason === 'bought_engagement') return share(fee, boughtEngagement.remedyBps);
  return makeGood.minViews === null || makeGood.remedy !== 'reduction' ? 0 : share(fee, makeGood.reductionBps);
}

/** One cut of a fee as it is kept: a cut that a person waived stays, with who and why. */
export interface FeeCut {
  readonly reason: CutReason;
  readonly amount: number;
  readonly at: string;
  readonly by: string | null;
  readonly note: string | null;
  readonly lateDays?: number;
  readonly waived?: { readonly by: string | null; readonly at: string; readonly note: string };
}

/** What all cuts that were not waived take together: never more than the fee. */
export function sumOfCuts(cuts: readonly FeeCut[], fee: number): number {
  const sum = cuts.filter((one) => one.waived === undefined).reduce((total, one) => total + one.amount, 0);
  return Math.min(sum, fee);
}

const killMark = 'kill_fee:';

/** The id under which a cancelled content's kill fee stands in statements. */
export const killFeeId = (contentId: string): string => `${killMark}${contentId}`;
export const isKillFee = (deliverableId: string): boolean => deliverableId.startsWith(killMark);
