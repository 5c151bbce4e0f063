// Audits accounts of the archive: evidence → engine → stored audit and the verdict on the card.
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { refuse } from '../archive/errors.ts';
import { markVerdicts } from '../archive/store-card.ts';
import { hasAccount } from '../archive/store-kol.ts';
import type { Db } from '../db/connect.ts';
import { auditEvidence } from './audit.ts';
import type { StoredAudit } from './contract-view.ts';
import { findNewestAudit, type KnownEvidence, listAuditable, loadEvidence, restsOf, saveAudits } from './store.ts';
import { listNewSteps, raiseAlerts, raiseFollowerAlerts } from './store-watch.ts';
import { isSudden } from './sudden.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Accounts read at once: few enough that other requests are answered in between. */
const batchSize = 50;
/** Points by which a watched account's authenticity moves before somebody is told, without another verdict. Own choice. */
const alertStep = 15;
/** Ids that are listed at once. */
const pageSize = 2_000;

export interface AuditedCount {
  readonly audited: number;
  /** Audits that were new: other evidence or another policy than the account's newest. */
  readonly kept: number;
}

async function auditBatch(db: Db, ids: readonly string[], now: Date): Promise<number> {
  const audits = (await loadEvidence(db, ids)).map((known) => ({
    ...known,
    audit: auditEvidence(known.evidence, sha256),
  }));
  const kept = await db.transaction().execute(async (tx) => {
    const saved = await saveAudits(tx, audits, now);
    await markVerdicts(
      tx,
      audits.map(({ accountId, audit }) => ({ accountId, verdict: audit.verdict, authenticity: audit.authenticity })),
    );
    if (saved > 0) await raiseAlerts(tx, ids, alertStep, now);
    return saved;
  });
  await breathe();
  return kept;
}

/**
 * Audits the named accounts, or all, of which more than a follower count is known. An audit whose evidence and policy
 * are those of the newest one is not kept twice.
 */
export async function auditAccounts(
  db: Db,
  named: readonly string[] | null,
  now: Date,
  onProgress: (audited: number) => void = () => undefined,
): Promise<AuditedCount> {
  let [audited, kept, after] = [0, 0, ''];
  for (;;) {
    const page = await listAuditable(db, named, after, pageSize);
    if (page.length === 0) return { audited, kept };
    for (let start = 0; start < page.length; start += batchSize) {
      const ids = page.slice(start, start + batchSize);
      kept += await auditBatch(db, ids, now);
      audited += ids.length;
      onProgress(audited);
    }
    after = page.at(-1)!;
  }
}

/** Tells of watched accounts among these whose followers jumped from one observation to the next since they are watched. */
export async function watchFollowers(db: Db, accountIds: readonly string[], now: Date): Promise<void> {
  const steps = (await listNewSteps(db, accountIds)).filter(({ before, after }) => isSudden(before, after));
  await raiseFollowerAlerts(db, steps, now);
}

function readNow({ accountId, evidence }: KnownEvidence, now: Date): StoredAudit {
  const audit = auditEvidence(evidence, sha256);
  return { ...audit, id: null, accountId, at: now.toISOString(), rests: restsOf(evidence) };
}

/** The newest audit of an account; one that was never audited is read now and not kept. Refuses `account_not_found`. */
export async function openAudit(db: Db, accountId: string, now: Date): Promise<StoredAudit> {
  const newest = await findNewestAudit(db, accountId);
  if (newest) return newest;
  const [known] = await loadEvidence(db, [accountId]);
  if (!known) throw refuse('account_not_found', { id: accountId });
  return readNow(known, now);
}

/** Audits one account again. Refuses `account_not_found`. */
export async function auditAgain(db: Db, accountId: string, now: Date): Promise<StoredAudit> {
  if (!(await hasAccount(db, accountId))) throw refuse('account_not_found', { id: accountId });
  await auditAccounts(db, [accountId], now);
  return openAudit(db, accountId, now);
}
