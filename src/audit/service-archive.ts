// An audit of the whole archive: learn what is usual, find the rings, audit every account with both.
import { randomUUID } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import type { AuditRun } from './contract-run.ts';
import { auditInThreads } from './job-audit.ts';
import { learnCrowdInThread } from './job-crowd.ts';
import { auditThreads } from './job-pool.ts';
import { auditBatch } from './service-batch.ts';
import { learnBasis } from './service-learn.ts';
import { countAuditable, listAuditable } from './store.ts';
import { saveBasis } from './store-basis.ts';
import { keepPolicy, newestPolicy } from './store-policy.ts';
import { addToRun, endRun, newestRun, openRun, setRunSize } from './store-run.ts';

/** Accounts that a thread reads at once. */
const batchSize = 100;
const pageSize = 5_000;
/** Fewer accounts than this are audited here: a thread takes longer to start. */
export const worthThreads = 300;

/** All accounts of which enough is known, in the order of their ids. */
export async function* batchesOf(db: Db): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const page = await listAuditable(db, null, after, pageSize);
    for (let start = 0; start < page.length; start += batchSize) yield page.slice(start, start + batchSize);
    if (page.length < pageSize) return;
    after = page.at(-1)!;
  }
}

export interface ArchiveAudit {
  readonly db: Db;
  /** The address of the database, for the threads. */
  readonly url: string;
  readonly now: Date;
  readonly threads?: number;
  readonly onProgress?: (audited: number, all: number) => void;
  /** Hears when a stage is done. */
  readonly onStage?: (stage: 'crowd' | 'basis' | 'audits') => void;
}

async function auditEverything(
  runId: string,
  { db, url, now, threads, onProgress, onStage }: ArchiveAudit,
): Promise<void> {
  const policy = await newestPolicy(db);
  await keepPolicy(db, policy, { note: '', byName: '', at: now });
  const [crowd, { basis, accounts }] = await Promise.all([
    learnCrowdInThread(url, policy.rings, now).finally(() => onStage?.('crowd')),
    learnBasis(db, policy).finally(() => onStage?.('basis')),
  ]);
  await saveBasis(db, basis, { accounts, comments: crowd.comments }, now);
  const rules = { policy, basis };
  const all = await countAuditable(db);
  await setRunSize(db, runId, all);
  let audited = 0;
  const onBatch = async (saved: { kept: number; changed: number }, ids: readonly string[]) => {
    audited += ids.length;
    await addToRun(db, runId, { audited: ids.length, ...saved });
    onProgress?.(audited, all);
  };
  if (all < worthThreads)
    for await (const ids of batchesOf(db)) await onBatch(await auditBatch(db, ids, rules, now), ids);
  else await auditInThreads(batchesOf(db), { url, rules, now }, threads ?? auditThreads(), onBatch);
  onStage?.('audits');
}

/**
 * Audits the whole archive and returns how it ended; null when another such audit is at work. A fault stands in the record of
 * the run and is thrown; what was audited before it is kept.
 */
export async function auditArchive(wish: ArchiveAudit): Promise<AuditRun | null> {
  const runId = randomUUID();
  if (!(await openRun(wish.db, runId, wish.now))) return null;
  try {
    await auditEverything(runId, wish);
  } catch (error) {
    await endRun(wish.db, runId, new Date(), error instanceof Error ? error.message : String(error));
    throw error;
  }
  await endRun(wish.db, runId, new Date(), null);
  return newestRun(wish.db);
}
