// Appeals: a person overrules the verdict of an audit. Both stay visible; the card shows and finds the one in force.
import { markVerdicts } from '../archive/store-card.ts';
import type { Db } from '../db/connect.ts';
import type { Appeal, NewAppeal } from './contract-appeal.ts';
import { refuse } from './errors.ts';
import { auditAgain } from './service.ts';
import { cardVerdicts } from './service-batch.ts';
import { findNewestAudit, type KeptAudit } from './store.ts';
import { addAppeal, listAppeals, type Person, withdrawAppeal } from './store-appeal.ts';

/** The newest audit; one that was shown without being kept is kept first. Refuses what was never audited. */
async function auditToOverrule(db: Db, accountId: string, now: Date): Promise<KeptAudit> {
  const newest = await findNewestAudit(db, accountId);
  if (newest) return newest;
  await auditAgain(db, accountId, now);
  const fresh = await findNewestAudit(db, accountId);
  if (!fresh) throw refuse('nothing_to_overrule');
  return fresh;
}

async function markCard(db: Db, { accountId, audit }: KeptAudit): Promise<void> {
  await markVerdicts(db, await cardVerdicts(db, [{ accountId, audit }]));
}

/** Overrules the newest audit of an account. Refuses `account_not_found`, `nothing_to_overrule`, `same_verdict`. */
export async function overrule(db: Db, accountId: string, wish: NewAppeal, by: Person, now: Date): Promise<Appeal[]> {
  const audited = await auditToOverrule(db, accountId, now);
  if (audited.audit.verdict === wish.verdict) throw refuse('same_verdict');
  await db.transaction().execute(async (tx) => {
    await addAppeal(tx, { accountId, auditId: audited.id }, wish, by, now);
    await markCard(tx, audited);
  });
  return listAppeals(db, accountId);
}

/** Takes an appeal back; it stays in the list as withdrawn. Refuses `appeal_not_found`. */
export async function takeBack(db: Db, accountId: string, id: string, by: Person, now: Date): Promise<Appeal[]> {
  await db.transaction().execute(async (tx) => {
    if (!(await withdrawAppeal(tx, accountId, id, by, now))) throw refuse('appeal_not_found', { id });
    const newest = await findNewestAudit(tx, accountId);
    if (newest) await markCard(tx, newest);
  });
  return listAppeals(db, accountId);
}
