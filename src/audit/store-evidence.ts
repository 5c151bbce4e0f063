// The evidence of accounts of the archive: its rows become the same document that analysts hand in as a file. Read as one
// JSON array per account and kind, because that is what both sides do fastest.
import { sql } from 'kysely';
import { dayFromNumber } from '../base/day.ts';
import { momentText } from '../base/moment.ts';
import type { Db } from '../db/connect.ts';
import type { Comment, Evidence, FollowerProfile, Post } from './contract.ts';

/** The evidence of an account of the archive. */
export interface KnownEvidence {
  readonly accountId: string;
  readonly evidence: Evidence;
}

/** Bounds that keep one account's audit small: the newest of each, in a fixed order so that it can be repeated. */
const most = { days: 730, posts: 500, comments: 5_000, profiles: 10_000 } as const;

interface AccountRow {
  accountId: string;
  platform: string;
  category: string | null;
  isRounded: boolean;
  /** Days as numbers, and the followers of each, as PostgreSQL writes arrays: `{1,2}`. */
  days: string | null;
  followers: string | null;
  /** The newest sample of its followers. */
  sample: FollowerProfile[] | null;
}

type PostRow = [
  ...[id: string, at: number, original: boolean | null, sponsored: boolean | null, text: string],
  ...[views: number | null, likes: number | null, comments: number | null, shares: number | null, saves: number | null],
];
type CommentRow = [
  ...[post: string, author: string, at: number | null, text: string],
  ...[byKol: boolean, replyTo: string | null, likes: number | null],
];

interface Listed<Row> {
  accountId: string;
  list: Row[];
}

const milliseconds = (column: string) => sql.raw(`(date_part('epoch', ${column}) * 1000)::bigint`);

const readAccounts = (db: Db, ids: readonly string[]) =>
  sql<AccountRow>`
    select a.id as "accountId", a.platform, k.topics[1] as category,
      coalesce(a.followers_error, 0) > 0 or exists (select 1 from post p where p.account_id = a.id and p.rounded) as "isRounded",
      seen.days, seen.followers,
      (select f.profiles from follower_sample f where f.account_id = a.id order by f.observed_on desc, f.at desc, f.id limit 1) as sample
    from account a join kol k on k.id = a.kol_id
    left join lateral (
      select array_agg(s.day - date '1970-01-01' order by s.day)::text as days, array_agg(s.followers order by s.day)::text as followers
      from (select day, followers from snapshot s where s.account_id = a.id and s.followers is not null order by day desc limit ${most.days}) s
    ) seen on true
    where a.id = any(${[...ids]}::text[])`.execute(db);

const readPosts = (db: Db, ids: readonly string[]) =>
  sql<Listed<PostRow>>`
    select given.id as "accountId", p.list from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select json_agg(json_build_array(id, ${milliseconds('at')}, original, sponsored, concat_ws(' ', title, text), views, likes, comments, shares, saves)
                      order by at, id) as list
      from (select * from post where account_id = given.id and at is not null order by at desc, id limit ${most.posts}) p) p
    where p.list is not null`.execute(db);

const readComments = (db: Db, ids: readonly string[]) =>
  sql<Listed<CommentRow>>`
    select given.id as "accountId", c.list from unnest(${[...ids]}::text[]) as given (id) cross join lateral (
      select json_agg(json_build_array(post_id, author, ${milliseconds('at')}, coalesce(text, ''), by_kol, reply_to, likes)
                      order by at nulls first, id) as list
      from (select * from comment where account_id = given.id order by at desc nulls last, id limit ${most.comments}) c) c
    where c.list is not null`.execute(db);

function postOf([id, at, original, sponsored, text, views, likes, comments, shares, saves]: PostRow): Post {
  return { id, at: momentText(at), original, sponsored, text, views, likes, comments, shares, saves };
}

function commentOf([post, author, at, text, byKol, replyTo, likes]: CommentRow): Comment {
  return { post, author, at: at === null ? null : momentText(at), text, byKol, replyTo, likes };
}

function followersOf({ days, followers }: AccountRow): [string, number][] {
  if (days === null || followers === null) return [];
  const counts = followers.slice(1, -1).split(',');
  return days
    .slice(1, -1)
    .split(',')
    .map((day, at): [string, number] => [dayFromNumber(Number(day)), Number(counts[at])]);
}

/** The evidence of these accounts, in the order of their ids. Unknown ids are absent. */
export async function loadEvidence(db: Db, ids: readonly string[]): Promise<KnownEvidence[]> {
  // Plugins would look into every value of every list.
  const plain = db.withoutPlugins();
  const [accounts, posts, comments] = await Promise.all([
    readAccounts(plain, ids),
    readPosts(plain, ids),
    readComments(plain, ids),
  ]);
  const postsOf = new Map(posts.rows.map((row) => [row.accountId, row.list]));
  const commentsOf = new Map(comments.rows.map((row) => [row.accountId, row.list]));
  return accounts.rows
    .map((row): KnownEvidence => {
      const { accountId, platform, category, isRounded } = row;
      const account = { platform, category, countsRounded: isRounded, followers: followersOf(row) };
      const evidence = {
        account,
        posts: (postsOf.get(accountId) ?? []).map(postOf),
        comments: (commentsOf.get(accountId) ?? []).map(commentOf),
        followerSample: (row.sample ?? []).slice(0, most.profiles),
        seed: 1,
      };
      return { accountId, evidence };
    })
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}
