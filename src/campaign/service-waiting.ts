// What waits for somebody in one campaign or in all, the most pressing first.
import { type Day, dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { WaitingLine } from './contract-waiting.ts';
import { type WaitingFacts, waitingOf } from './late.ts';
import { metricsOf } from './metrics.ts';
import { postIdOf } from './post-id.ts';
import { openCampaign } from './service.ts';
import { listPlacements } from './store.ts';
import { listFigures } from './store-publication.ts';
import { listTold, listUndecided, listUnderWay } from './store-waiting.ts';

async function factsOf(db: Db, today: Day): Promise<WaitingFacts> {
  const [undecided, told] = [await listUndecided(db), await listTold(db)];
  const figuresMissing: { deliverableId: string; dueOn: Day }[] = [];
  const done = told.filter((post) => post.isDone).map((one) => ({ ...one, postId: postIdOf(one.url) }));
  const figures = await listFigures(db, done);
  for (const { deliverableId, publishedOn } of done) {
    const known = metricsOf(publishedOn, figures.get(deliverableId) ?? [], today);
    const missing = known.findLast((metric) => metric.state === 'missing');
    // A newer figure makes an older one that is missing less pressing: only the last is asked for.
    if (missing !== undefined) figuresMissing.push({ deliverableId, dueOn: missing.dueOn });
  }
  return {
    today,
    undecidedSince: new Map(undecided.map((one) => [one.deliverableId, one.day])),
    figuresMissing,
    toldOn: new Map(told.filter((one) => !one.isDone).map((one) => [one.deliverableId, one.toldOn])),
  };
}

/** What waits in a campaign, or in all of them. Refuses `campaign_not_found`. */
export async function openWaiting(db: Db, campaignId: string | null, now: Date): Promise<WaitingLine[]> {
  if (campaignId !== null) await openCampaign(db, campaignId);
  const underWay = await listUnderWay(db, campaignId);
  const known = new Map(underWay.map((one) => [one.id, one]));
  const facts = await factsOf(db, dayOf(now));
  const missing = new Map(facts.figuresMissing.map((one) => [one.deliverableId, one]));
  const lines: WaitingLine[] = [];
  for (const id of new Set(underWay.map((one) => one.campaignId)))
    for (const placement of await listPlacements(db, id)) {
      const of = known.get(placement.id);
      if (of === undefined) continue;
      const figuresMissing = placement.deliverables.flatMap((one) => missing.get(one.id) ?? []);
      for (const one of waitingOf(placement, { ...facts, figuresMissing })) {
        const { campaignName, brandName } = of;
        const { kolName, ownerId, ownerName } = placement;
        const format = placement.deliverables.find((content) => content.id === one.deliverableId)?.format ?? null;
        const names = {
          campaignId: id,
          campaignName,
          brandName,
          placementId: placement.id,
          kolName,
          ownerId,
          ownerName,
        };
        lines.push({ ...one, ...names, format });
      }
    }
  return lines.sort(
    (a, b) =>
      Number(b.kind === 'alert') - Number(a.kind === 'alert') ||
      b.lateDays - a.lateDays ||
      a.kolName.localeCompare(b.kolName),
  );
}
