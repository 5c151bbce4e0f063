// The policy by which one KOL wins an order line: versions with the day from which each holds.
import { openCampaign } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { shippedRules } from './attribute.ts';
import { type NewPolicy, newPolicyShape, type PolicyVersion, policyDocumentShape } from './contract-policy.ts';
import { refuseClaim } from './errors-attribution.ts';
import { insertPolicy, listPolicies, newestDecided } from './store-policy.ts';

const shipped: PolicyVersion = {
  version: 0,
  validFrom: null,
  policy: { ...shippedRules, rules: [...shippedRules.rules] },
  ...{ note: null, setBy: null, setAt: null, isInForce: true },
};

/** All policies of a campaign, the shipped one first; which one holds at `now`. Refuses `campaign_not_found`. */
export async function openPolicies(db: Db, campaignId: string, now: Date): Promise<PolicyVersion[]> {
  await openCampaign(db, campaignId);
  const versions = await listPolicies(db, campaignId);
  const inForce = versions.findLast((one) => Date.parse(one.validFrom ?? '') <= now.getTime())?.version ?? 0;
  return [shipped, ...versions].map((one) => ({
    ...one,
    policy: policyDocumentShape.parse(one.policy),
    isInForce: one.version === inForce,
  }));
}

/**
 * Sets the policy from a moment on. What was decided stays decided: refuses `policy_of_past` when an order made at or after that
 * moment was decided already, or when another version begins later.
 */
export async function setPolicy(
  db: Db,
  campaignId: string,
  asked: NewPolicy,
  by: string | null,
  now: Date,
): Promise<PolicyVersion[]> {
  const { policy, validFrom, note } = newPolicyShape.parse(asked);
  await openCampaign(db, campaignId);
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const decidedUntil = await newestDecided(tx, campaignId);
    const last = (await listPolicies(tx, campaignId)).at(-1)?.validFrom;
    const from = validFrom === undefined ? now : new Date(validFrom);
    const isDecided = decidedUntil !== null && from <= decidedUntil;
    if (isDecided || (last && from.getTime() < Date.parse(last)))
      throw refuseClaim('policy_of_past', { from: from.toISOString(), decided: (decidedUntil ?? from).toISOString() });
    await insertPolicy(tx, { campaignId, policy, validFrom: from, note, by });
  });
  return openPolicies(db, campaignId, now);
}
