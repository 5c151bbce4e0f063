// Texts of placements under the law: drafts when they come in and when they are decided on, publications when they are told.
import { openBrand } from '../brand/service.ts';
import { type Check, type Content, contentShape } from '../compliance/contract.ts';
import { latestCheck, runCheck } from '../compliance/service.ts';
import type { Db } from '../db/connect.ts';
import type { Placement } from './contract.ts';
import type { Draft } from './contract-draft.ts';
import type { AiUse } from './contract-work.ts';
import { contentOf } from './draft-content.ts';
import { openCampaign, openPlacement } from './service.ts';
import { findSpeaker } from './store-speaker.ts';

/** What is checked of a text of a content of a placement, with all that is known today. */
async function gatherContent(
  db: Db,
  placement: Placement,
  deliverableId: string,
  given: { readonly text: string; readonly aiUse: AiUse | null },
  now: Date,
): Promise<Content> {
  const deliverable = placement.deliverables.find((one) => one.id === deliverableId)!;
  const { brandId } = await openCampaign(db, placement.campaignId);
  const brand = await openBrand(db, brandId);
  const speaker = await findSpeaker(db, deliverable.accountId, now);
  const facts = { ...speaker, brandName: brand.name, brandTerms: brand.terms, products: brand.products };
  return contentOf(given, deliverable, placement, facts);
}

/** Checks a draft under the rules of today (or of the day it is to appear) and keeps what was found. */
export async function checkDraft(
  db: Db,
  draft: Draft & { readonly placementId: string },
  by: string,
  now: Date,
): Promise<Check> {
  const placement = await openPlacement(db, draft.placementId);
  const content = await gatherContent(db, placement, draft.deliverableId, draft, now);
  const subject = { kind: 'draft' as const, id: draft.id, family: draft.deliverableId };
  return runCheck(db, { subject, content, by, at: now });
}

const written = (content: Content) => JSON.stringify(contentShape.parse(content));

/**
 * The check of a draft as it stands: of an approved one the check that it was approved on, of another one made with all that is
 * known by now (a trial that was told since, a number that was given, another brand class).
 */
export async function openDraftCheck(
  db: Db,
  draft: Draft & { readonly placementId: string },
  by: string,
  now: Date,
): Promise<Check> {
  const latest = await latestCheck(db, { kind: 'draft', id: draft.id });
  if (latest !== null && draft.decisions.at(-1)?.decision === 'approved') return latest;
  const placement = await openPlacement(db, draft.placementId);
  const content = await gatherContent(db, placement, draft.deliverableId, draft, now);
  return latest !== null && written(latest.content) === written(content) ? latest : checkDraft(db, draft, by, now);
}

/** Checks what was published: it has to keep to the law of the day on which it stands there. */
export async function checkPublished(
  db: Db,
  placementId: string,
  told: { readonly id: string; readonly deliverableId: string; readonly text: string; readonly aiUse: AiUse | null },
  by: string,
  now: Date,
): Promise<Check> {
  const placement = await openPlacement(db, placementId);
  const content = await gatherContent(db, placement, told.deliverableId, told, now);
  const subject = { kind: 'publication' as const, id: told.id, family: told.deliverableId };
  return runCheck(db, { subject, content, by, at: now });
}
