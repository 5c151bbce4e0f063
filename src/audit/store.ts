// Audits as they are kept: written once, never rewritten.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Platform } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import { noSurroundings, type Surroundings } from './basis.ts';
import { scoreOf } from './combine.ts';
import type { Audit, Evidence, Family } from './contract.ts';
import type { PastAudit, StoredAudit } from './contract-view.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { completePolicy } from './policy-text.ts';

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

/** An audit as it was kept, with the policy that it was made under. */
export interface KeptAudit {
  readonly id: string;
  readonly accountId: string;
  readonly at: string;
  readonly audit: Omit<Audit, 'id'>;
  readonly rests: StoredAudit['rests'];
  /** The shipped policy where the audit's own is not kept. */
  readonly policy: AuditPolicy;
  readonly surroundings: Surroundings;
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
  families: Family[];
  policy: string;
  /** As text: names of families inside must stay as they are. */
  policyText: string | null;
  surroundings: Surroundings | null;
  evidenceHash: string;
  basisId: string | null;
  evidenceFrom: string | null;
  evidenceTo: string | null;
  snapshots: number;
  posts: number;
  comments: number;
  at: Date;
}

function toKept(row: AuditRow): KeptAudit {
  const { id, accountId, verdict, authenticity, fraudProbability, craft, families, policy, evidenceHash } = row;
  const { intervalLow: low, intervalHigh: high, snapshots, posts, comments } = row;
  const interval: Audit['interval'] = low === null || high === null ? null : [low, high];
  const audit = { verdict, authenticity, fraudProbability, craft, families, policy, evidenceHash };
  return {
    ...{ id, accountId, at: row.at.toISOString() },
    audit: { ...audit, score: scoreOf(authenticity, craft), interval, basis: row.basisId },
    rests: { from: row.evidenceFrom, to: row.evidenceTo, snapshots, posts, comments },
    policy: row.policyText === null ? defaultAuditPolicy : completePolicy(JSON.parse(row.policyText)),
    surroundings: row.surroundings ?? noSurroundings,
  };
}

const columns = sql.raw(
  'a.*, p.policy::text as policy_text from audit a left join audit_policy p on p.version = a.policy',
);

/** The newest audit of an account; null when it was never audited. */
export async function findNewestAudit(db: Db, accountId: string): Promise<KeptAudit | null> {
  const { rows } = await sql<AuditRow>`
    select ${columns} where a.account_id = ${accountId} order by a.at desc, a.id limit 1`.execute(db);
  return rows[0] ? toKept(rows[0]) : null;
}

/** One audit of an account; null when there is none of this id. */
export async function findAudit(db: Db, accountId: string, id: string): Promise<KeptAudit | null> {
  const { rows } = await sql<AuditRow>`
    select ${columns} where a.account_id = ${accountId} and a.id = ${id}`.execute(db);
  return rows[0] ? toKept(rows[0]) : null;
}

/** The newest audit of each of these accounts; one that was never audited is absent. */
export async function listNewestAudits(db: Db, ids: readonly string[]): Promise<KeptAudit[]> {
  const { rows } = await sql<AuditRow>`
    select a.*, null as policy_text from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select * from audit a where a.account_id = given.id order by a.at desc, a.id limit 1) a`.execute(db);
  return rows.map(toKept);
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
    select id, at, verdict, authenticity, policy, basis_id as basis from audit
    where account_id = ${accountId} order by at desc, id limit 200`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
