// A plan becomes placements; each moves by the one table of moves, with who and when.

import { refuse as refuseArchive } from '../archive/errors.ts';
import { hasAccount } from '../archive/store-kol.ts';
import { openBrand, openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import { openPlan } from '../plan/service.ts';
import type { Campaign, NewCampaign, Placement } from './contract.ts';
import { agreementShape, type NewTerms, newTermsShape, plainAgreement, type TermsVersion } from './contract-terms.ts';
import { refuse } from './errors.ts';
import { placementsOfPlan } from './from-plan.ts';
import { findCampaign, findPlacement, insertCampaign } from './store.ts';
import { insertTerms, listTerms } from './store-terms.ts';

export async function openCampaign(db: Db, id: string): Promise<Campaign> {
  const campaign = await findCampaign(db, id);
  if (!campaign) throw refuse('campaign_not_found', { id });
  return campaign;
}

export async function openPlacement(db: Db, id: string): Promise<Placement> {
  const placement = await findPlacement(db, id);
  if (!placement) throw refuse('placement_not_found', { id });
  return placement;
}

/** Makes a campaign with its placements, all or nothing. Refuses `brand_not_found`, `account_not_found`. */
export async function startCampaign(db: Db, campaign: NewCampaign, by: string | null, now: Date): Promise<Campaign> {
  await openBrand(db, campaign.brandId);
  for (const { accountId } of campaign.placements)
    if (!(await hasAccount(db, accountId))) throw refuseArchive('account_not_found', { id: accountId });
  const id = await db.transaction().execute((tx) => insertCampaign(tx, campaign, by, now));
  return openCampaign(db, id);
}

export interface FromPlan {
  readonly planId: string;
  readonly name: string;
  readonly targetUrl: string | null;
  readonly commissionBps: number;
}

/** Turns a plan into a campaign: one placement per line. Refuses `plan_not_found`. */
export async function startFromPlan(db: Db, given: FromPlan, by: string | null, now: Date): Promise<Campaign> {
  const plan = await openPlan(db, given.planId);
  const brief = await openBrief(db, plan.briefId);
  return startCampaign(
    db,
    {
      brandId: plan.brandId,
      name: given.name,
      currency: brief.currency,
      targetUrl: given.targetUrl,
      startsOn: brief.startsOn,
      endsOn: brief.endsOn,
      briefId: brief.id,
      planId: given.planId,
      placements: placementsOfPlan(plan, given.commissionBps, brief.endsOn),
    },
    by,
    now,
  );
}

/**
 * Adds terms. Until something is agreed they hold from the beginning, for nothing was sold under them; afterwards from now
 * or later: what was sold keeps the terms of its day. Refuses `terms_of_past`, `terms_currency_rule`.
 */
export async function agreeTerms(
  db: Db,
  id: string,
  asked: NewTerms,
  by: string | null,
  now: Date,
): Promise<Placement> {
  await db.transaction().execute((tx) => agreeTermsIn(tx, id, asked, by, now));
  return openPlacement(db, id);
}

/** The same within a transaction of the caller. */
export async function agreeTermsIn(tx: Db, id: string, asked: NewTerms, by: string | null, now: Date): Promise<void> {
  const { terms, validFrom, note } = newTermsShape.parse(asked);
  const placement = await openPlacement(tx, id);
  if (terms.withholding?.rule === 'cn_labour' && placement.currency !== 'CNY') throw refuse('terms_currency_rule');
  const known = await listTerms(tx, id);
  const [first, last] = [known[0], known.at(-1)];
  const isFree = placement.state === 'invited';
  const from = validFrom === undefined ? (isFree && first ? new Date(first.validFrom) : now) : new Date(validFrom);
  const isPast = last !== undefined && from.toISOString() < last.validFrom;
  if (isPast || (!isFree && from < now)) throw refuse('terms_of_past', { from: from.toISOString() });
  await insertTerms(tx, { placementId: id, terms, validFrom: from, note, by, at: now });
}

/** All terms that a placement ever had, oldest first. Refuses `placement_not_found`. */
export async function openTerms(db: Db, id: string): Promise<TermsVersion[]> {
  await openPlacement(db, id);
  return (await listTerms(db, id)).map((one) => ({ ...one, terms: agreementShape.parse(one.terms) }));
}

/** Changes the variable part and the windows, as long as nothing is agreed. Refuses `terms_frozen`. */
export async function negotiateTerms(
  db: Db,
  id: string,
  terms: { commissionBps?: number | undefined; returnDays?: number | undefined; attributionDays?: number | undefined },
  by: string | null,
  now: Date,
): Promise<Placement> {
  const placement = await openPlacement(db, id);
  if (placement.state !== 'invited') throw refuse('terms_frozen');
  const { returnDays, attributionDays } = { ...placement.terms, ...terms };
  const { commission } =
    terms.commissionBps === undefined ? placement.terms : plainAgreement(terms.commissionBps, 0, 0);
  const changed = {
    ...placement.terms,
    commission,
    returnDays: returnDays ?? placement.terms.returnDays,
    attributionDays: attributionDays ?? placement.terms.attributionDays,
  };
  return agreeTerms(db, id, { terms: changed }, by, now);
}
