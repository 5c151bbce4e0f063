// Audits as they are kept: written once, never rewritten.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Platform } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import { noSurroundings, type Surroundings } from './basis.ts';
import { scoreOf } from './combine.ts';
import type { Audit, Evidence } from './contract.ts';
import type { PastAudit, StoredAudit } from './contract-view.ts';

/** Ids of accounts of which more than a follower count is known, after `after`, in pages; those named, or all. */
export async function listAuditable(
  db: Db,
  named: readonly string[] | null,
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from account a
    where a.id > ${after} and (${named === null} or a.id = any(${[...(named ?? [])]}::text[]))
      and (exists (select 1 from post p where p.account_id = a.id) or exists (select 1 from comment c where c.account_id = a.id)
           or (select count(*) from (select 1 from snapshot s where s.account_id = a.id limit 2) two) = 2)
    order by a.id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}

/** How many accounts an audit of all would read. */
export async function countAuditable(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select account_id from post union select account_id from comment
      union select account_id from snapshot group by account_id having count(*) > 1) known`.execute(db);
  return rows[0]?.n ?? 0;
}

/** What an audit rests on. */
export function restsOf({ account, posts, comments }: Evidence): StoredAudit['rests'] {
  const days = [
    ...account.followers.map(([day]) => day),
    ...posts.map((post) => post.at.slice(0, 10)),
    ...comments.flatMap((comment) => (comment.at === null ? [] : [comment.at.slice(0, 10)])),
  ].sort();
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    snapshots: account.followers.length,
    posts: posts.length,
    comments: comments.length,
  };
}

/** An audit to be kept, with what it was read from. */
export interface FreshAudit {
  readonly accountId: string;
  readonly evidence: Evidence;
  readonly audit: Audit;
  readonly surroundings: Surroundings;
}

/** Points by which authenticity must move before what the archive newly knows makes another audit of the same evidence. */
const noticeable = 3;

/**
 * Keeps audits that are news: other evidence or another policy than the account's newest, another verdict, or a score that
 * moved because the archive has learned. Returns how many were kept, and of how many the verdict changed.
 */
export async function saveAudits(db: Db, audits: readonly FreshAudit[], at: Date): Promise<SavedCount> {
  const rows = audits.map(({ accountId, evidence, audit, surroundings }) => ({
    accountId,
    id: randomUUID(),
    ...audit,
    low: audit.interval?.[0] ?? null,
    high: audit.interval?.[1] ?? null,
    ...restsOf(evidence),
    surroundings: surroundings.rings.length === 0 && surroundings.roaming === null ? null : surroundings,
  }));
  const { rows: kept } = await sql<{ isOther: boolean }>`
    with given as (
      select g.*, last.verdict as verdict_before
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("accountId" text, id text, verdict text, authenticity float8,
        "fraudProbability" float8, low float8, high float8, craft float8, families jsonb, policy text, "evidenceHash" text,
        "from" date, "to" date, snapshots int, posts int, comments int, basis text, surroundings jsonb)
      left join lateral (
        select policy, evidence_hash, verdict, authenticity from audit a where a.account_id = g."accountId" order by a.at desc, a.id limit 1
      ) last on true
      where (last.policy, last.evidence_hash, last.verdict) is distinct from (g.policy, g."evidenceHash", g.verdict)
        or abs(coalesce(last.authenticity, 0) - coalesce(g.authenticity, 0)) >= ${noticeable}
    ), written as (
      insert into audit (account_id, id, verdict, authenticity, fraud_probability, interval_low, interval_high, craft, families, policy,
                         evidence_hash, evidence_from, evidence_to, snapshots, posts, comments, basis_id, surroundings, at)
      select "accountId", id, verdict, authenticity, "fraudProbability", low, high, craft, families, policy,
             "evidenceHash", "from", "to", snapshots, posts, comments, basis, surroundings, ${at} from given
    )
    select verdict_before is not null and verdict_before <> verdict as is_other from given`.execute(db);
  return { kept: kept.length, changed: kept.filter(({ isOther }) => isOther).length };
}

export interface SavedCount {
  readonly kept: number;
  readonly changed: number;
}

interface AuditRow {
  id: string;
  accountId: string;
  verdict: StoredAudit['verdict'];
  authenticity: number | null;
  fraudProbability: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
  craft: number | null;
  families: StoredAudit['families'];
  policy: string;
  evidenceHash: string;
  basisId: string | null;
  evidenceFrom: string | null;
  evidenceTo: string | null;
  snapshots: number;
  posts: number;
  comments: number;
  at: Date;
}

function toStored(row: AuditRow): StoredAudit {
  const { id, accountId, verdict, authenticity, fraudProbability, craft, families, policy, evidenceHash } = row;
  const { intervalLow: low, intervalHigh: high, snapshots, posts, comments } = row;
  return {
    ...{ id, accountId, at: row.at.toISOString(), verdict, authenticity, fraudProbability, craft, families, policy },
    evidenceHash,
    score: scoreOf(authenticity, craft),
    basis: row.basisId,
    interval: low === null || high === null ? null : [low, high],
    rests: { from: row.evidenceFrom, to: row.evidenceTo, snapshots, posts, comments },
  };
}

/** The newest audit of an account; null when it was never audited. */
export async function findNewestAudit(db: Db, accountId: string): Promise<StoredAudit | null> {
  const { rows } =
    await sql<AuditRow>`select * from audit where account_id = ${accountId} order by at desc, id limit 1`.execute(db);
  return rows[0] ? toStored(rows[0]) : null;
}

/** An audit with all that is needed to make it again but its evidence; null when the account has no such audit. */
export async function findAudit(
  db: Db,
  accountId: string,
  id: string,
): Promise<{ readonly audit: StoredAudit; readonly surroundings: Surroundings } | null> {
  const { rows } = await sql<AuditRow & { surroundings: Surroundings | null }>`
    select * from audit where account_id = ${accountId} and id = ${id}`.execute(db);
  return rows[0] ? { audit: toStored(rows[0]), surroundings: rows[0].surroundings ?? noSurroundings } : null;
}

/** The newest audit of each of these accounts; one that was never audited is absent. */
export async function listNewestAudits(db: Db, ids: readonly string[]): Promise<StoredAudit[]> {
  const { rows } = await sql<AuditRow>`
    select a.* from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select * from audit a where a.account_id = given.id order by a.at desc, a.id limit 1) a`.execute(db);
  return rows.map(toStored);
}

export interface NamedAccount {
  readonly kolId: string;
  readonly name: string;
  readonly platform: Platform;
}

/** Whose accounts these are, and how they are called. */
export async function nameAccounts(db: Db, ids: readonly string[]): Promise<Map<string, NamedAccount>> {
  const { rows } = await sql<NamedAccount & { id: string }>`
    select a.id, a.kol_id, coalesce(a.name, k.name) as name, a.platform from account a join kol k on k.id = a.kol_id
    where a.id = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** All audits of an account, newest first. */
export async function listAudits(db: Db, accountId: string): Promise<PastAudit[]> {
  const { rows } = await sql<Omit<PastAudit, 'at'> & { at: Date }>`
    select id, at, verdict, authenticity, policy from audit where account_id = ${accountId} order by at desc, id limit 200`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
