// The sample archive of the first start: imported through the same doors that a user's files take.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterImport } from './after-import.ts';
import type { Language } from './base/words.ts';
import { importBriefFile } from './brand/service.ts';
import type { Campaign } from './campaign/contract.ts';
import { startFromPlan } from './campaign/service.ts';
import { listPlacements } from './campaign/store.ts';
import type { Connection } from './db/connect.ts';
import { prepareImport } from './import/service.ts';
import { type RunResult, runPrepared } from './import/service-run.ts';
import type { PlanView } from './plan/contract-view.ts';
import { makePlan } from './plan/service.ts';
import { makeCoupon } from './tracking/service.ts';
import { takeOrdersTable } from './tracking/service-intake.ts';

export const samplesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');

/** Imports the synthetic archive. */
export async function importSamples(connection: Connection, now: Date): Promise<RunResult> {
  const given = {
    path: join(samplesFolder, 'archive.jsonl'),
    fileName: 'archive.jsonl',
    platform: null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(connection.db, given, now);
  const result = await runPrepared(connection, prepared, {});
  await afterImport(connection, prepared.id);
  return result;
}

/** Takes the sample brief and plans it. */
export async function planSamples({ db }: Connection, now: Date, language: Language): Promise<PlanView> {
  const brief = await importBriefFile(db, readFileSync(join(samplesFolder, 'brief.yaml'), 'utf8'));
  return makePlan(db, brief.id, { must: [], ban: [], maxKols: null }, null, now, language);
}

/** Starts the sample campaign with the codes that the sample orders name, and takes the orders. */
export async function runSampleCampaign(
  { db }: Connection,
  plan: PlanView,
  now: Date,
  language: Language,
): Promise<Campaign> {
  const campaign = await startFromPlan(
    db,
    { planId: plan.id, name: plan.name, targetUrl: 'https://shop.example/fichi', commissionBps: 1_500 },
    null,
    now,
  );
  const placements = await listPlacements(db, campaign.id);
  for (const [index, code] of ['FICHI01', 'FICHI02'].entries()) {
    const placement = placements[index];
    if (placement) await makeCoupon(db, code, placement.id);
  }
  await takeOrdersTable(db, campaign.id, readFileSync(join(samplesFolder, 'orders.csv')), language);
  return campaign;
}

/** Fills a new workspace, so that every page has something to show. */
export async function fillWithSamples(connection: Connection, now: Date, language: Language): Promise<void> {
  await importSamples(connection, now);
  const plan = await planSamples(connection, now, language);
  await runSampleCampaign(connection, plan, now, language);
}
