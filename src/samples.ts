// The sample archive of the first start: imported through the same doors that a user's files take.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterImport } from './after-import.ts';
import { auditArchive } from './audit/service-archive.ts';
import type { Language } from './base/words.ts';
import { importBriefFile } from './brand/service.ts';
import type { Campaign, Placement } from './campaign/contract.ts';
import { startFromPlan } from './campaign/service.ts';
import { advancePlacement, writeDeliverable } from './campaign/service-move.ts';
import { listPlacements } from './campaign/store.ts';
import type { Connection, Db } from './db/connect.ts';
import { prepareImport } from './import/service.ts';
import { runPrepared } from './import/service-run.ts';
import type { Outcome } from './import/store-run.ts';
import type { PlanView } from './plan/contract-view.ts';
import { newPlanShape } from './plan/contract-view.ts';
import { makePlanOnce } from './plan/service.ts';
import { recordRate } from './settlement/service.ts';
import { makeCoupon } from './tracking/service.ts';
import { takeOrdersFile } from './tracking/service-table.ts';

export const samplesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');

/** The archive first: what is said of audiences finds its accounts. */
const sampleFiles = ['archive.jsonl', 'audience.csv'] as const;

/** Imports the synthetic archive and what is known of some of its audiences. Returns the counts of all files together. */
export async function importSamples(connection: Connection, now: Date): Promise<Outcome> {
  const sum = { rows: 0, stored: 0, unchanged: 0, rejected: 0 };
  for (const fileName of sampleFiles) {
    const place = { path: join(samplesFolder, fileName), fileName, platform: null, mapping: null };
    const given = { ...place, lastModified: null, folders: [], createdBy: null };
    const prepared = await prepareImport(connection.db, given, now);
    const result = await runPrepared(connection, prepared, {});
    for (const count of ['rows', 'stored', 'unchanged', 'rejected'] as const) sum[count] += result[count];
    await afterImport(connection, prepared.id);
  }
  await auditArchive({ db: connection.db, url: connection.url, now: new Date() });
  return sum;
}

/** Takes the sample brief and plans it. */
export async function planSamples({ db }: Connection, now: Date, language: Language): Promise<PlanView> {
  const brief = await importBriefFile(db, readFileSync(join(samplesFolder, 'brief.yaml'), 'utf8'));
  return makePlanOnce(db, brief.id, newPlanShape.parse({}), null, now, language);
}

/** The day on which the sample terms were agreed: before the first sample order. */
const agreedAt = new Date('2026-10-20T02:00:00Z');
const way = ['agreed', 'drafted', 'approved', 'published', 'measured'] as const;

/** Brings a placement to the point where it can be settled. */
async function publishPlacement(db: Db, placement: Placement): Promise<void> {
  const acting = { by: 'Kolosseo', codesOf: async () => [], now: new Date() };
  for (const [index, one] of placement.deliverables.entries()) {
    const url = `https://example.com/post/${placement.id}/${index + 1}`;
    await writeDeliverable(db, one.id, { draft: '【广告】无花果酱配酸面包，早餐就靠它', url }, acting);
  }
  for (const to of way) await advancePlacement(db, placement.id, { ...acting, to, note: null });
}

/** Starts the sample campaign: two KOLs have published, with the codes that the sample orders name; takes the orders. */
export async function runSampleCampaign({ db }: Connection, plan: PlanView, language: Language): Promise<Campaign> {
  const campaign = await startFromPlan(
    db,
    { planId: plan.id, name: plan.name, targetUrl: 'https://shop.example/fichi', commissionBps: 1_500 },
    null,
    agreedAt,
  );
  const placements = await listPlacements(db, campaign.id);
  for (const [index, code] of ['FICHI01', 'FICHI02'].entries()) {
    const placement = placements[index];
    if (!placement) continue;
    await makeCoupon(db, code, placement.id);
    await publishPlacement(db, placement);
  }
  await recordRate(db, { from: 'CNY', to: 'EUR', on: '2026-11-01', value: '0.1220', source: 'sample' });
  await takeOrdersFile(db, campaign.id, readFileSync(join(samplesFolder, 'orders.csv')), language);
  return campaign;
}

/** Fills a new workspace, so that every page has something to show. */
export async function fillWithSamples(connection: Connection, now: Date, language: Language): Promise<void> {
  await importSamples(connection, now);
  const plan = await planSamples(connection, now, language);
  await runSampleCampaign(connection, plan, language);
}
