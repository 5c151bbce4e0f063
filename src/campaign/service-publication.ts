// What was published: told by either side, compared with what was approved, confirmed by the brand, followed by its figures.
import { dayOf } from '../base/day.ts';
import { latestCheck } from '../compliance/service.ts';
import type { Db } from '../db/connect.ts';
import { comparePublished } from './compare-published.ts';
import type { Deliverable, Placement } from './contract.ts';
import type { Comparison, Draft, Metrics, NewPublication, PlacementAlert, Publication } from './contract-draft.ts';
import { isLabelled, unlawfulSince } from './draft-content.ts';
import { refuse } from './errors.ts';
import { refuseWork } from './errors-work.ts';
import { metricsOf } from './metrics.ts';
import { postIdOf } from './post-id.ts';
import { openPlacement } from './service.ts';
import { checkPublished } from './service-check.ts';
import { applyDelay } from './service-cut.ts';
import { checkRecord, openDeliverable } from './service-draft.ts';
import { lockCampaign, movePlacement } from './store.ts';
import { type Actor, insertAct } from './store-act.ts';
import { listAttachments } from './store-attachment.ts';
import { confirmDeliverables } from './store-deliverable.ts';
import { listDrafts } from './store-draft.ts';
import {
  closeAlert,
  closeOlderAlerts,
  insertAlert,
  insertPublication,
  listAlerts,
  listFigures,
  listPublications,
} from './store-publication.ts';

/** Codes that were given to the KOL of a placement: they live with the sales, to the right of campaigns. */
export type CodesOf = (placementId: string) => Promise<readonly string[]>;

/** A clock of a phone may go some minutes ahead. */
const slackMs = 10 * 60_000;

const approvedOf = (drafts: readonly Draft[], deliverableId: string): Draft | null =>
  drafts.find((one) => one.deliverableId === deliverableId && one.decisions.at(-1)?.decision === 'approved') ?? null;

interface Compared {
  readonly drafts: readonly Draft[];
  readonly codes: readonly string[];
}

/** What was published beside what was approved, with what the law says of both. */
async function compare(
  db: Db,
  { id, text, deliverableId }: { readonly id: string; readonly text: string | null; readonly deliverableId: string },
  { drafts, codes }: Compared,
): Promise<Comparison> {
  const approved = approvedOf(drafts, deliverableId);
  const check = text === null ? null : await latestCheck(db, { kind: 'publication', id });
  const before = approved === null ? null : await latestCheck(db, { kind: 'draft', id: approved.id });
  return comparePublished({
    approved,
    text,
    codes,
    isLabelled: check === null ? null : isLabelled(check.findings),
    unlawful: check === null ? [] : unlawfulSince(check.findings, before?.findings ?? []),
  });
}

/** What is told as unknown or not yet approved is shown, and is no alert: an alert says that something is wrong. */
const isAlert = ({ kind }: Comparison['differences'][number]) => kind !== 'text_untold' && kind !== 'unapproved';

async function alertOf(
  db: Db,
  of: { readonly placementId: string; readonly deliverableId: string; readonly publicationId: string },
  differences: Comparison['differences'],
  now: Date,
): Promise<void> {
  for (const { kind, facts } of differences.filter(isAlert)) await insertAlert(db, { ...of, kind, facts }, now);
}

/** Compares the newest publications of contents with what is approved by now, and keeps an alert for each difference. */
async function compareAgain(
  db: Db,
  placementId: string,
  ids: readonly string[],
  codesOf: CodesOf,
  now: Date,
): Promise<void> {
  const newest = new Map((await openPublications(db, placementId, codesOf)).map((one) => [one.deliverableId, one]));
  for (const deliverableId of ids) {
    const one = newest.get(deliverableId);
    if (one) await alertOf(db, { placementId, deliverableId, publicationId: one.id }, one.comparison.differences, now);
  }
}

/**
 * Tells a publication. Where it differs from what was approved, alerts stay open until somebody closes them or a corrected
 * publication is told. Refuses `deliverable_not_found`, `publication_too_early`, `publication_future`,
 * `attachment_not_found`, `record_full`.
 */
export async function tellPublication(
  db: Db,
  placementId: string,
  deliverableId: string,
  one: NewPublication,
  { actor, codesOf, now }: { readonly actor: Actor; readonly codesOf: CodesOf; readonly now: Date },
): Promise<void> {
  if (Date.parse(one.publishedAt) > now.getTime() + slackMs) throw refuseWork('publication_future');
  const codes = await codesOf(placementId);
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, placementId);
    const deliverable = await openDeliverable(tx, placement, deliverableId);
    const isApproved = deliverable.decision === 'approved' || deliverable.doneAt !== null;
    if (actor.side === 'kol' && !isApproved) throw refuseWork('publication_too_early');
    await checkRecord(tx, placementId, actor);
    const files = await listAttachments(tx, placementId);
    if (one.screenshot !== null && !files.some((file) => file.id === one.screenshot))
      throw refuseWork('attachment_not_found');
    const id = await insertPublication(tx, deliverableId, one, actor, now);
    await closeOlderAlerts(tx, deliverableId, id, actor.name, now);
    const drafts = await listDrafts(tx, placementId);
    const { text } = one;
    const aiUse = approvedOf(drafts, deliverableId)?.aiUse ?? null;
    if (text !== null) await checkPublished(tx, placementId, { id, deliverableId, text, aiUse }, actor.name, now);
    const { differences } = await compare(tx, { id, deliverableId, text }, { drafts, codes });
    await alertOf(tx, { placementId, deliverableId, publicationId: id }, differences, now);
    await insertAct(tx, actor, { placementId, act: 'published', facts: { deliverableId, url: one.url }, at: now });
  });
}

/** What was told last of each published content, with what differs. Refuses `placement_not_found`. */
export async function openPublications(db: Db, placementId: string, codesOf: CodesOf): Promise<Publication[]> {
  await openPlacement(db, placementId);
  const [rows, drafts, codes] = [
    await listPublications(db, placementId),
    await listDrafts(db, placementId),
    await codesOf(placementId),
  ];
  const publications: Publication[] = [];
  for (const row of rows) publications.push({ ...row, comparison: await compare(db, row, { drafts, codes }) });
  return publications;
}

/** Closes an alert with the reason why it may stay as it is. Refuses `placement_alert_not_found`. */
export async function dismissAlert(
  db: Db,
  placementId: string,
  id: string,
  { by, note, now }: { readonly by: string; readonly note: string; readonly now: Date },
): Promise<PlacementAlert[]> {
  await db.transaction().execute(async (tx) => {
    if (!(await closeAlert(tx, placementId, id, { by, note, at: now }))) throw refuseWork('placement_alert_not_found');
    const actor: Actor = { side: 'brand', name: by, linkId: null };
    await insertAct(tx, actor, { placementId, act: 'alert_closed', facts: { note }, at: now });
  });
  return listAlerts(db, placementId);
}

/** Refuses `url_missing` without an address, `alerts_open` while something differs. */
function checkConfirmable(deliverables: readonly Deliverable[]): void {
  if (deliverables.some((one) => !one.url)) throw refuse('url_missing');
  if (deliverables.some((one) => one.alerts > 0)) throw refuseWork('alerts_open');
}

/**
 * Notes that contents stand as approved: from now on their fees are earned, less what the contract takes off for delay. The campaign
 * is locked before, as for all money.
 * Refuses `url_missing`, `alerts_open`.
 */
export async function earnFees(db: Db, placementId: string, ids: readonly string[], now: Date): Promise<void> {
  const { campaignId, deliverables } = await openPlacement(db, placementId);
  await lockCampaign(db, campaignId);
  checkConfirmable(deliverables.filter((one) => ids.includes(one.id)));
  await confirmDeliverables(db, ids, now);
  await applyDelay(db, placementId, now, ids);
}

export interface Confirming {
  readonly by: string;
  readonly codesOf: CodesOf;
  readonly now: Date;
}

/**
 * Confirms one publication; when it was the last of an approved placement, the placement is published. Refuses
 * `deliverable_not_found`, `publication_too_early`, `url_missing`, `alerts_open`.
 */
export async function confirmPublication(
  db: Db,
  placementId: string,
  deliverableId: string,
  { by, codesOf, now }: Confirming,
): Promise<Placement> {
  await compareAgain(db, placementId, [deliverableId], codesOf, now);
  await db.transaction().execute(async (tx) => {
    const deliverable = await openDeliverable(tx, await openPlacement(tx, placementId), deliverableId);
    if (deliverable.decision !== 'approved') throw refuseWork('publication_too_early');
    await earnFees(tx, placementId, [deliverableId], now);
    const actor: Actor = { side: 'brand', name: by, linkId: null };
    await insertAct(tx, actor, { placementId, act: 'confirmed', facts: { deliverableId }, at: now });
    const { state, deliverables } = await openPlacement(tx, placementId);
    if (state === 'approved' && deliverables.every((one) => one.doneAt !== null))
      await movePlacement(tx, placementId, 'approved', 'published', by, null);
  });
  return openPlacement(db, placementId);
}

/** Compares all contents of a placement before it is moved to published by hand. */
export async function compareAll(db: Db, placement: Placement, codesOf: CodesOf, now: Date): Promise<void> {
  await compareAgain(
    db,
    placement.id,
    placement.deliverables.map((one) => one.id),
    codesOf,
    now,
  );
}

/** Figures after 1, 3, 7 and 30 days by content, from imports. Refuses `placement_not_found`. */
export async function openMetrics(
  db: Db,
  placementId: string,
  now: Date,
): Promise<{ deliverableId: string; metrics: Metrics[] }[]> {
  const { deliverables } = await openPlacement(db, placementId);
  const told = deliverables.flatMap(({ id, url, publishedAt, accountId }) =>
    url === null || publishedAt === null
      ? []
      : [{ deliverableId: id, accountId, url, postId: postIdOf(url), publishedOn: dayOf(new Date(publishedAt)) }],
  );
  const figures = await listFigures(db, told);
  return told.map(({ deliverableId, publishedOn }) => ({
    deliverableId,
    metrics: metricsOf(publishedOn, figures.get(deliverableId) ?? [], dayOf(now)),
  }));
}
