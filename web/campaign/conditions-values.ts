// The conditions of a contract as a form holds them: percents for people, basis points for the document.
import { type Conditions, conditionsShape } from '../../src/campaign/contract-conditions.ts';

type Maybe = number | null | undefined;

export interface ConditionsValues {
  approvalRounds?: Maybe;
  approvalDays?: Maybe;
  keepOnlineDays?: Maybe;
  paymentDays?: Maybe;
  during?: boolean;
  afterDays?: Maybe;
  /** Empty = those of the brand. */
  competitors?: string[];
  usageDays?: Maybe;
  territory?: string | null;
  media?: Conditions['usage']['media'];
  mayEdit?: boolean;
  graceDays?: Maybe;
  perDay?: Maybe;
  atMost?: Maybe;
  beforeDraft?: Maybe;
  afterDraft?: Maybe;
  afterApproval?: Maybe;
  minViews?: Maybe;
  viewDays?: Maybe;
  remedy?: Conditions['makeGood']['remedy'];
  reduction?: Maybe;
  bought?: Maybe;
  secretYears?: Maybe;
  law?: Conditions['law'];
  forum?: Conditions['forum']['kind'];
  court?: string | null;
  governing?: Conditions['governing'];
  signingPlace?: string | null;
}

const percent = (bps: number) => bps / 100;
const basisPoints = (value: Maybe) => Math.round((value ?? 0) * 100);
const words = (text: string | null | undefined) => text?.trim() || null;

export function valuesOfConditions(c: Conditions): ConditionsValues {
  return {
    ...{ approvalRounds: c.approvalRounds, approvalDays: c.approvalDays, keepOnlineDays: c.keepOnlineDays },
    paymentDays: c.paymentDays,
    ...{ during: c.exclusivity.during, afterDays: c.exclusivity.afterDays },
    competitors: [...(c.exclusivity.competitors ?? [])],
    ...{ usageDays: c.usage.days, territory: c.usage.territory, media: [...c.usage.media], mayEdit: c.usage.mayEdit },
    graceDays: c.delay.graceDays,
    ...{ perDay: percent(c.delay.bpsPerDay), atMost: percent(c.delay.maxBps) },
    beforeDraft: percent(c.killFee.beforeDraftBps),
    ...{ afterDraft: percent(c.killFee.afterDraftBps), afterApproval: percent(c.killFee.afterApprovalBps) },
    ...{ minViews: c.makeGood.minViews, viewDays: c.makeGood.days, remedy: c.makeGood.remedy },
    ...{ reduction: percent(c.makeGood.reductionBps), bought: percent(c.boughtEngagement.remedyBps) },
    secretYears: c.confidentialityYears,
    ...{ law: c.law, forum: c.forum.kind, court: c.forum.place, governing: c.governing, signingPlace: c.signingPlace },
  };
}

/** The document of what the form holds. What is left empty is what a new agreement begins with. */
export function conditionsOf(v: ConditionsValues): Conditions {
  const number = (value: Maybe) => value ?? undefined;
  const competitors = v.competitors?.map((one) => one.trim()).filter(Boolean) ?? [];
  return conditionsShape.parse({
    ...{ approvalRounds: number(v.approvalRounds), approvalDays: number(v.approvalDays) },
    ...{ keepOnlineDays: number(v.keepOnlineDays), paymentDays: number(v.paymentDays) },
    exclusivity: {
      ...{ during: v.during ?? false, afterDays: v.afterDays ?? 0 },
      competitors: competitors.length === 0 ? null : competitors,
    },
    usage: {
      ...{ days: v.usageDays ?? 0, territory: words(v.territory) },
      ...{ media: v.media ?? [], mayEdit: v.mayEdit ?? false },
    },
    delay: { graceDays: v.graceDays ?? 0, bpsPerDay: basisPoints(v.perDay), maxBps: basisPoints(v.atMost) },
    killFee: {
      beforeDraftBps: basisPoints(v.beforeDraft),
      ...{ afterDraftBps: basisPoints(v.afterDraft), afterApprovalBps: basisPoints(v.afterApproval) },
    },
    makeGood: {
      ...{ minViews: v.minViews || null, days: number(v.viewDays), remedy: v.remedy },
      reductionBps: basisPoints(v.reduction),
    },
    boughtEngagement: { remedyBps: basisPoints(v.bought) },
    confidentialityYears: number(v.secretYears),
    ...{ law: v.law, forum: { kind: v.forum ?? 'court', place: words(v.court) } },
    ...{ governing: v.governing ?? null, signingPlace: words(v.signingPlace) },
  });
}
