// Audits a batch of accounts of the archive: evidence → engine → kept audit and the verdict on the card.
import { createHash } from 'node:crypto';
import { type CardVerdict, markVerdicts } from '../archive/store-card.ts';
import type { Db } from '../db/connect.ts';
import { auditEvidence } from './audit.ts';
import { type AuditBasis, noSurroundings } from './basis.ts';
import type { Audit } from './contract.ts';
import type { AuditPolicy } from './policy.ts';
import { type FreshAudit, type SavedCount, saveAudits } from './store.ts';
import { verdictsInForce } from './store-appeal.ts';
import { listSurroundings, newestBasis } from './store-basis.ts';
import { loadEvidence } from './store-evidence.ts';
import { newestPolicy } from './store-policy.ts';
import { raiseAlerts } from './store-watch.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What audits of an archive rest on beside the evidence. */
export interface Rules {
  readonly policy: AuditPolicy;
  readonly basis: AuditBasis;
}

export async function rulesInForce(db: Db): Promise<Rules> {
  const [policy, basis] = await Promise.all([newestPolicy(db), newestBasis(db)]);
  return { policy, basis };
}

/** Audits these accounts without keeping anything. Unknown ids are absent. */
export async function readBatch(db: Db, ids: readonly string[], rules: Rules): Promise<FreshAudit[]> {
  const [known, around] = await Promise.all([loadEvidence(db, ids), listSurroundings(db, ids)]);
  return known.map(({ accountId, evidence }) => {
    const surroundings = around.get(accountId) ?? noSurroundings;
    return { accountId, evidence, surroundings, audit: auditEvidence(evidence, sha256, { ...rules, surroundings }) };
  });
}

interface Judged {
  readonly accountId: string;
  readonly audit: Pick<Audit, 'verdict' | 'authenticity'>;
}

/** What cards show of these newest audits: the verdict in force, and the audit's own where a person overruled it. */
export async function cardVerdicts(db: Db, judged: readonly Judged[]): Promise<CardVerdict[]> {
  const overruling = await verdictsInForce(
    db,
    judged.map(({ accountId }) => accountId),
  );
  return judged.map(({ accountId, audit: { verdict, authenticity } }) => {
    const instead = overruling.get(accountId);
    return { accountId, authenticity, verdict: instead ?? verdict, overruled: instead === undefined ? null : verdict };
  });
}

/** Audits these accounts, keeps what is news, marks the cards and tells who watches. */
export async function auditBatch(db: Db, ids: readonly string[], rules: Rules, now: Date): Promise<SavedCount> {
  const audits = await readBatch(db, ids, rules);
  return db.transaction().execute(async (tx) => {
    const saved = await saveAudits(tx, audits, now);
    await markVerdicts(tx, await cardVerdicts(tx, audits));
    if (saved.kept > 0) await raiseAlerts(tx, ids, rules.policy.alertStep, now);
    return saved;
  });
}
