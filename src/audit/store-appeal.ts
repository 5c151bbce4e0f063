// Appeals as they are kept: nothing is rewritten, only withdrawn.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Verdict } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import { appealStateOf } from './appeal-state.ts';
import type { Appeal, NewAppeal } from './contract-appeal.ts';

interface AppealRow {
  accountId: string;
  id: string;
  auditId: string;
  overruled: Verdict;
  verdict: Verdict;
  reason: string;
  byName: string;
  at: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  hasNewer: boolean;
  hasOtherVerdict: boolean;
}

function toAppeal({ hasNewer, hasOtherVerdict, accountId: _, ...row }: AppealRow): Appeal {
  return {
    ...row,
    at: row.at.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    state: appealStateOf({ isWithdrawn: row.withdrawnAt !== null, hasNewer, hasOtherVerdict }),
  };
}

async function readAppeals(db: Db, accountIds: readonly string[]): Promise<(Appeal & { accountId: string })[]> {
  const { rows } = await sql<AppealRow>`
    select p.account_id, p.id, p.audit_id, a.verdict as overruled, p.verdict, p.reason, p.by_name, p.at, p.withdrawn_at, p.withdrawn_by,
      exists (select 1 from appeal n where n.account_id = p.account_id and (n.at, n.id) > (p.at, p.id)) as has_newer,
      exists (select 1 from audit x where x.account_id = p.account_id and x.at > a.at and x.verdict <> a.verdict) as has_other_verdict
    from appeal p join audit a on a.account_id = p.account_id and a.id = p.audit_id
    where p.account_id = any(${[...accountIds]}::text[]) order by p.at desc, p.id desc`.execute(db);
  return rows.map((row) => ({ ...toAppeal(row), accountId: row.accountId }));
}

/** All appeals of an account, newest first. */
export async function listAppeals(db: Db, accountId: string): Promise<Appeal[]> {
  return (await readAppeals(db, [accountId])).map(({ accountId: _, ...appeal }) => appeal);
}

/** What persons said instead of an audit, for the accounts among these where that counts. */
export async function verdictsInForce(db: Db, accountIds: readonly string[]): Promise<Map<string, Verdict>> {
  const appeals = await readAppeals(db, accountIds);
  return new Map(
    appeals.filter(({ state }) => state === 'in_force').map(({ accountId, verdict }) => [accountId, verdict]),
  );
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Keeps an appeal against an audit; returns its id. */
export async function addAppeal(
  db: Db,
  { accountId, auditId }: { readonly accountId: string; readonly auditId: string },
  { verdict, reason }: NewAppeal,
  by: Person,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into appeal (account_id, id, audit_id, verdict, reason, by_id, by_name, at)
    values (${accountId}, ${id}, ${auditId}, ${verdict}, ${reason}, ${by.id}, ${by.name}, ${at})`.execute(db);
  return id;
}

/** Withdraws an appeal, which stays visible; false when there is none that could be withdrawn. */
export async function withdrawAppeal(db: Db, accountId: string, id: string, by: Person, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update appeal set withdrawn_at = ${at}, withdrawn_by = ${by.name}
    where account_id = ${accountId} and id = ${id} and withdrawn_at is null`.execute(db);
  return numAffectedRows === 1n;
}
