// The KOL's private page: who holds the link, and all that this one may see.
import { findPerson } from '../account/store.ts';
import { latestCheck } from '../compliance/service.ts';
import { openMustFix } from '../compliance/standing.ts';
import type { Db } from '../db/connect.ts';
import type { Deliverable } from './contract.ts';
import type { DeedHead } from './contract-deed.ts';
import type { Draft, Publication } from './contract-draft.ts';
import type { KolContent, KolFinding, KolPage } from './contract-kol-page.ts';
import { refuseWork } from './errors-work.ts';
import { createMissLimit } from './miss-limit.ts';
import { openCampaign, openPlacement } from './service.ts';
import { deedsOf } from './service-deed.ts';
import { openDeliverable } from './service-draft.ts';
import { type Admitted, admitKol } from './service-private-link.ts';
import { type CodesOf, openPublications } from './service-publication.ts';
import { insertAct } from './store-act.ts';
import { listAttachments } from './store-attachment.ts';
import { editDeliverable } from './store-deliverable.ts';
import { listDrafts } from './store-draft.ts';
import { listOffers } from './store-offer.ts';

/** Lets the holder of a link in, from an address. */
export type KolDoor = (token: string, address: string) => Promise<Admitted>;

/**
 * The one door of all private pages. Refuses `private_link_invalid`, and `too_many_attempts` to an address that named links
 * that do not hold too often. A link that holds opens all the same: behind a carrier or a proxy thousands share one address, and
 * nobody may shut them out by guessing.
 */
export function createKolDoor(db: Db, clock: () => Date): KolDoor {
  const limit = createMissLimit();
  return async (token, address) => {
    const now = clock();
    try {
      return await admitKol(db, token, now);
    } catch (error) {
      if (limit.isShut(address, now.getTime())) throw refuseWork('too_many_attempts');
      limit.missed(address, now.getTime());
      throw error;
    }
  };
}

/**
 * What must be mended in the newest draft, and questions about passages of it. Questions about facts that only the brand can
 * answer stay with the brand.
 */
async function findingsOf(db: Db, draft: Draft | undefined): Promise<KolFinding[]> {
  const isDecided = draft?.decisions.at(-1)?.decision === 'approved';
  const check = draft === undefined || isDecided ? null : await latestCheck(db, { kind: 'draft', id: draft.id });
  return openMustFix(check ?? { findings: [] }).flatMap(({ severity, passage, title, why, mend, source }) => {
    if (severity === 'duty' || (severity === 'ask' && passage === null)) return [];
    const place = passage === null ? null : { at: passage.at, length: passage.length, text: passage.text };
    return [{ severity, passage: place, title, why, mend, law: `${source.law} ${source.article}` }];
  });
}

/** Why something was approved in spite of findings is between the brand and its lawyer. */
const withoutReasons = (draft: Draft): Draft => ({
  ...draft,
  decisions: draft.decisions.map((one) => ({ ...one, overrule: null })),
});

/** Older versions are on record; a phone needs the last few. */
const shownVersions = 10;

/** The content as the KOL sees it: its drafts, its publications, and what differs. */
function contentOf(
  one: Deliverable,
  drafts: readonly Draft[],
  publications: readonly Publication[],
): Omit<KolContent, 'findings'> {
  const { id, format, platform, accountName, dueOn, fee, markets, canBuy, declaration, doneAt } = one;
  return {
    ...{ id, format, platform, accountName, dueOn, fee, markets, canBuy, declaration },
    drafts: drafts
      .filter((draft) => draft.deliverableId === id)
      .slice(0, shownVersions)
      .map(withoutReasons),
    publications: publications
      .filter((told) => told.deliverableId === id)
      .map(({ url, publishedAt, text, screenshot, version, at, comparison }) => {
        return { url, publishedAt, text, screenshot, version, at, comparison };
      }),
    isConfirmed: doneAt !== null,
  };
}

/** A contract that was offered, still says what would be paid, and that the KOL has not agreed to. */
const waitsForKol = ({ state, isStale, events }: DeedHead): boolean =>
  state === 'offered' && !isStale && !events.some((one) => one.kind === 'agreed' && one.side === 'kol');

/** All that the holder of a link may see. */
export async function openKolPage(db: Db, { link, placement }: Admitted, codesOf: CodesOf): Promise<KolPage> {
  const { id, campaignId, kolName, currency, ownerId } = placement;
  const campaign = await openCampaign(db, campaignId);
  const owner = ownerId === null ? null : await findPerson(db, ownerId);
  const fresh = await openPlacement(db, id);
  const drafts = await listDrafts(db, id);
  const publications = await openPublications(db, id, codesOf);
  const contents: KolContent[] = [];
  for (const one of fresh.deliverables) {
    const content = contentOf(one, drafts, publications);
    contents.push({ ...content, findings: await findingsOf(db, content.drafts[0]) });
  }
  const deeds = await deedsOf(db, id);
  return {
    language: link.language,
    expiresAt: link.expiresAt,
    brandName: campaign.brandName,
    campaignName: campaign.name,
    ...{ kolName, state: fresh.state, currency, terms: fresh.terms },
    contact: owner === null ? null : { name: owner.name, email: owner.email },
    contents,
    offers: await listOffers(db, id),
    hasContractToAgree: deeds.some(waitsForKol),
    samples: fresh.samples,
    files: await listAttachments(db, id),
  };
}

/** Notes the platform's own number of a content. Refuses `deliverable_not_found`. */
export async function declareContent(
  db: Db,
  { placement, actor }: Admitted,
  deliverableId: string,
  declaration: string,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await openDeliverable(tx, placement, deliverableId);
    await editDeliverable(tx, deliverableId, { declaration }, now);
    const facts = { deliverableId, declaration };
    await insertAct(tx, actor, { placementId: placement.id, act: 'declared', facts, at: now });
  });
}
