// Audits and the evidence they read: rows of the archive become the same document that analysts hand in as a file.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Audit, Comment, Evidence, Post } from './contract.ts';
import type { PastAudit, StoredAudit } from './contract-view.ts';

/** The evidence of an account of the archive. */
export interface KnownEvidence {
  readonly accountId: string;
  readonly evidence: Evidence;
}

/** Bounds that keep one account's audit small: the newest of each, in a fixed order so that it can be repeated. */
const most = { days: 730, posts: 500, comments: 5_000 } as const;

interface AccountRow {
  accountId: string;
  platform: string;
  category: string | null;
  isRounded: boolean;
  followers: [string, number][] | null;
}
type PostRow = Omit<Post, 'at'> & { accountId: string; at: Date };
type CommentRow = Omit<Comment, 'at'> & { accountId: string; at: Date | null };

const readAccounts = (db: Db, ids: readonly string[]) =>
  sql<AccountRow>`
    select a.id as account_id, a.platform, k.topics[1] as category,
      coalesce(a.followers_error, 0) > 0 or exists (select 1 from post p where p.account_id = a.id and p.rounded) as is_rounded,
      (select jsonb_agg(jsonb_build_array(s.day, s.followers) order by s.day)
       from (select day, followers from snapshot s where s.account_id = a.id and s.followers is not null order by day desc limit ${most.days}) s) as followers
    from account a join kol k on k.id = a.kol_id where a.id = any(${[...ids]}::text[])`.execute(db);

const readPosts = (db: Db, ids: readonly string[]) =>
  sql<PostRow>`
    select p.* from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select account_id, id, at, original, sponsored, concat_ws(' ', title, text) as text, views, likes, comments, shares, saves
      from post where account_id = given.id and at is not null order by at desc, id limit ${most.posts}) p
    order by p.account_id, p.at, p.id`.execute(db);

const readComments = (db: Db, ids: readonly string[]) =>
  sql<CommentRow>`
    select c.* from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select account_id, id, post_id as post, author, at, coalesce(text, '') as text, by_kol, reply_to, likes
      from comment where account_id = given.id order by at desc nulls last, id limit ${most.comments}) c
    order by c.account_id, c.at nulls first, c.id`.execute(db);

/** The evidence of these accounts, in the order of their ids. Unknown ids are absent. */
export async function loadEvidence(db: Db, ids: readonly string[]): Promise<KnownEvidence[]> {
  const [accounts, posts, comments] = await Promise.all([
    readAccounts(db, ids),
    readPosts(db, ids),
    readComments(db, ids),
  ]);
  const postsOf = Map.groupBy(posts.rows, (row) => row.accountId);
  const commentsOf = Map.groupBy(comments.rows, (row) => row.accountId);
  return accounts.rows
    .map(({ accountId, platform, category, isRounded, followers }) => ({
      accountId,
      evidence: {
        account: { platform, category, countsRounded: isRounded, followers: followers ?? [] },
        posts: (postsOf.get(accountId) ?? []).map(({ accountId: _, at, ...post }) => ({
          ...post,
          at: at.toISOString(),
        })),
        comments: (commentsOf.get(accountId) ?? []).map(
          ({ post, author, at, text, byKol, replyTo, likes }): Comment => ({
            ...{ post, author, at: at?.toISOString() ?? null, text, byKol, replyTo, likes },
          }),
        ),
        followerSample: [],
        seed: 1,
      },
    }))
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

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

/** Keeps audits whose evidence or policy is not that of the account's newest audit. Returns how many were kept. */
export async function saveAudits(
  db: Db,
  audits: readonly { readonly accountId: string; readonly evidence: Evidence; readonly audit: Audit }[],
  at: Date,
): Promise<number> {
  const rows = audits.map(({ accountId, evidence, audit }) => ({
    accountId,
    id: randomUUID(),
    ...audit,
    low: audit.interval?.[0] ?? null,
    high: audit.interval?.[1] ?? null,
    ...restsOf(evidence),
  }));
  const { numAffectedRows } = await sql`
    insert into audit (account_id, id, verdict, authenticity, fraud_probability, interval_low, interval_high, craft, families, policy,
                       evidence_hash, evidence_from, evidence_to, snapshots, posts, comments, at)
    select g."accountId", g.id, g.verdict, g.authenticity, g."fraudProbability", g.low, g.high, g.craft, g.families, g.policy,
           g."evidenceHash", g."from", g."to", g.snapshots, g.posts, g.comments, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("accountId" text, id text, verdict text, authenticity float8,
      "fraudProbability" float8, low float8, high float8, craft float8, families jsonb, policy text, "evidenceHash" text,
      "from" date, "to" date, snapshots int, posts int, comments int)
    left join lateral (select policy, evidence_hash from audit a where a.account_id = g."accountId" order by a.at desc, a.id limit 1) last on true
    where (last.policy, last.evidence_hash) is distinct from (g.policy, g."evidenceHash")`.execute(db);
  return Number(numAffectedRows ?? 0);
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

/** All audits of an account, newest first. */
export async function listAudits(db: Db, accountId: string): Promise<PastAudit[]> {
  const { rows } = await sql<Omit<PastAudit, 'at'> & { at: Date }>`
    select id, at, verdict, authenticity, policy from audit where account_id = ${accountId} order by at desc, id limit 200`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
