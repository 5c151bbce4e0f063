// The brief for KOLs: proposed from what is known, kept as versions, otherwise for single placements where somebody says so.
import type { Language } from '../base/words.ts';
import { openBrand, openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import { briefDocument } from './brief-document.ts';
import { overridden, proposeBrief } from './brief-propose.ts';
import type { Campaign, Placement } from './contract.ts';
import {
  type BriefDocument,
  type BriefOverride,
  type BriefPlacement,
  briefOverrideShape,
  type CampaignBrief,
  campaignBriefShape,
  type PlacementBrief,
  type StoredBrief,
} from './contract-brief.ts';
import { openCampaign, openPlacement } from './service.ts';
import type { CodesOf } from './service-publication.ts';
import { findNewestBrief, insertBrief } from './store-brief.ts';

async function proposed(db: Db, { brandId, briefId, startsOn, endsOn }: Campaign): Promise<CampaignBrief> {
  const brand = await openBrand(db, brandId);
  const brief = briefId === null ? null : await openBrief(db, briefId);
  return proposeBrief({ brand, brief, startsOn, endsOn });
}

/** The newest brief of a campaign; a proposal, version 0, where nobody has kept one. Refuses `campaign_not_found`. */
export async function openCampaignBrief(db: Db, campaignId: string): Promise<StoredBrief> {
  const campaign = await openCampaign(db, campaignId);
  const row = await findNewestBrief(db, campaignId, null);
  if (!row) return { version: 0, by: null, at: null, brief: await proposed(db, campaign) };
  return { version: row.version, by: row.by, at: row.at, brief: campaignBriefShape.parse(row.document) };
}

/** Keeps a new version. Refuses `campaign_not_found`. */
export async function keepCampaignBrief(
  db: Db,
  campaignId: string,
  brief: CampaignBrief,
  by: string | null,
  now: Date,
): Promise<StoredBrief> {
  await openCampaign(db, campaignId);
  await db.transaction().execute((tx) => insertBrief(tx, campaignId, null, brief, { by, at: now }));
  return openCampaignBrief(db, campaignId);
}

/** The brief as it is for one placement, with what of it is its own. Refuses `placement_not_found`. */
export async function openPlacementBrief(db: Db, placementId: string): Promise<PlacementBrief> {
  const { campaignId } = await openPlacement(db, placementId);
  const campaign = await openCampaignBrief(db, campaignId);
  const row = await findNewestBrief(db, campaignId, placementId);
  const override = row === null ? null : briefOverrideShape.parse(row.document);
  return { ...campaign, brief: overridden(campaign.brief, override), override, overrideVersion: row?.version ?? 0 };
}

/** Keeps what is otherwise for one placement. Refuses `placement_not_found`. */
export async function keepPlacementBrief(
  db: Db,
  placementId: string,
  override: BriefOverride,
  by: string | null,
  now: Date,
): Promise<PlacementBrief> {
  const { campaignId } = await openPlacement(db, placementId);
  await db.transaction().execute((tx) => insertBrief(tx, campaignId, placementId, override, { by, at: now }));
  return openPlacementBrief(db, placementId);
}

const isLabelled = ({ markets, canBuy }: Placement['deliverables'][number]) => markets.includes('it') || canBuy;

function placementFacts(placement: Placement, codes: readonly string[]): BriefPlacement {
  const { approvalRounds, approvalDays, keepOnlineDays } = placement.terms.conditions;
  return {
    ...{ kolName: placement.kolName, codes: [...codes], approvalRounds, approvalDays, keepOnlineDays },
    deliverables: placement.deliverables.map((one) => ({
      ...{ format: one.format, platform: one.platform, dueOn: one.dueOn, isLabelled: isLabelled(one) },
    })),
  };
}

/** The brief of a campaign as a document. Refuses `campaign_not_found`. */
export async function campaignBriefDocument(db: Db, campaignId: string, language: Language): Promise<BriefDocument> {
  const campaign = await openCampaign(db, campaignId);
  const { brief } = await openCampaignBrief(db, campaignId);
  return briefDocument({ campaign: campaign.name, brand: campaign.brandName, brief, placement: null }, language);
}

/** The brief of a placement as a document, with its contents and codes. Refuses `placement_not_found`. */
export async function placementBriefDocument(
  db: Db,
  placementId: string,
  language: Language,
  codesOf: CodesOf,
): Promise<BriefDocument> {
  const placement = await openPlacement(db, placementId);
  const campaign = await openCampaign(db, placement.campaignId);
  const { brief } = await openPlacementBrief(db, placementId);
  const own = placementFacts(placement, await codesOf(placementId));
  return briefDocument({ campaign: campaign.name, brand: campaign.brandName, brief, placement: own }, language);
}
