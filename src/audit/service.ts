// Audits accounts of the archive that somebody names, and shows what an account's newest audit says.
import { setImmediate as breathe } from 'node:timers/promises';
import { refuse } from '../archive/errors.ts';
import { hasAccount } from '../archive/store-kol.ts';
import type { Db } from '../db/connect.ts';
import type { Curve } from './contract-curve.ts';
import type { StoredAudit } from './contract-view.ts';
import { refuse as refuseAudit } from './errors.ts';
import { expectedCurve, stretchesOf } from './expected-curve.ts';
import { auditBatch, readBatch, rulesInForce } from './service-batch.ts';
import { findAudit, findNewestAudit, type KeptAudit, listAuditable, restsOf } from './store.ts';
import { listAppeals } from './store-appeal.ts';
import { loadEvidence } from './store-evidence.ts';
import { keepPolicy } from './store-policy.ts';
import { listNewSteps, raiseFollowerAlerts } from './store-watch.ts';
import { isSudden } from './sudden.ts';
import { tellDossier } from './view.ts';

/** Accounts read at once: few enough that other requests are answered in between. */
const batchSize = 50;
/** Ids that are listed at once. */
const pageSize = 2_000;

export interface AuditedCount {
  readonly audited: number;
  /** Audits that were news. */
  readonly kept: number;
  /** Accounts whose verdict is another than before. */
  readonly changed: number;
}

/**
 * Audits the named accounts, or all, of which more than a follower count is known, with what the archive has taught so far.
 * An audit that says nothing new is not kept twice.
 */
export async function auditAccounts(
  db: Db,
  named: readonly string[] | null,
  now: Date,
  onProgress: (audited: number) => void = () => undefined,
): Promise<AuditedCount> {
  const rules = await rulesInForce(db);
  await keepPolicy(db, rules.policy, { note: '', byName: '', at: now });
  let [audited, kept, changed, after] = [0, 0, 0, ''];
  for (;;) {
    const page = await listAuditable(db, named, after, pageSize);
    if (page.length === 0) return { audited, kept, changed };
    for (let start = 0; start < page.length; start += batchSize) {
      const ids = page.slice(start, start + batchSize);
      const saved = await auditBatch(db, ids, rules, now);
      kept += saved.kept;
      changed += saved.changed;
      audited += ids.length;
      onProgress(audited);
      await breathe();
    }
    after = page.at(-1)!;
  }
}

/** Tells of watched accounts among these whose followers jumped from one observation to the next since they are watched. */
export async function watchFollowers(db: Db, accountIds: readonly string[], now: Date): Promise<void> {
  const steps = (await listNewSteps(db, accountIds)).filter(({ before, after }) => isSudden(before, after));
  await raiseFollowerAlerts(db, steps, now);
}

async function toStored(db: Db, { audit, policy, surroundings: _, ...kept }: KeptAudit): Promise<StoredAudit> {
  const [newest] = await listAppeals(db, kept.accountId);
  const isOfThis = newest !== undefined && (newest.state === 'in_force' || newest.state === 'outdated');
  return { ...audit, ...kept, ...tellDossier(audit, policy), appeal: isOfThis ? newest : null };
}

/** The newest audit of an account; one that was never audited is read now and not kept. Refuses `account_not_found`. */
export async function openAudit(db: Db, accountId: string, now: Date): Promise<StoredAudit> {
  const newest = await findNewestAudit(db, accountId);
  if (newest) return toStored(db, newest);
  const rules = await rulesInForce(db);
  const [fresh] = await readBatch(db, [accountId], rules);
  if (!fresh) throw refuse('account_not_found', { id: accountId });
  const { audit, evidence } = fresh;
  const told = tellDossier(audit, rules.policy);
  return { ...audit, ...told, id: null, accountId, at: now.toISOString(), rests: restsOf(evidence), appeal: null };
}

/** An audit of the account's history; the appeal against it, if there is one. Refuses `audit_not_found`. */
export async function openPastAudit(db: Db, accountId: string, id: string): Promise<StoredAudit> {
  const kept = await findAudit(db, accountId, id);
  if (!kept) throw refuseAudit('audit_not_found', { id });
  const { audit, policy, surroundings: _, ...rest } = kept;
  const appeal = (await listAppeals(db, accountId)).find(({ auditId }) => auditId === id) ?? null;
  return { ...audit, ...rest, ...tellDossier(audit, policy), appeal };
}

/** The follower curve with the expected band and the stretches that the newest audit speaks of. Refuses `account_not_found`. */
export async function openCurve(db: Db, audit: StoredAudit): Promise<Curve> {
  const [known] = await loadEvidence(db, [audit.accountId]);
  if (!known) throw refuse('account_not_found', { id: audit.accountId });
  const { evidence } = known;
  const { basis } = await rulesInForce(db);
  const days = basis.platformDays.filter(({ platform }) => platform === evidence.account.platform);
  const stretches = stretchesOf(audit.families);
  return { days: expectedCurve(evidence, days, stretches), stretches };
}

/** Audits one account again. Refuses `account_not_found`. */
export async function auditAgain(db: Db, accountId: string, now: Date): Promise<StoredAudit> {
  if (!(await hasAccount(db, accountId))) throw refuse('account_not_found', { id: accountId });
  await auditAccounts(db, [accountId], now);
  return openAudit(db, accountId, now);
}
