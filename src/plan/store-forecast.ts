// What forecasts are made from, read from the archive; and what it taught them, written once.
import { sql } from 'kysely';
import type { Format, Platform, Tier } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import type { ForecastBasis } from './forecast/basis.ts';
import type { PostingFacts, SeenPost } from './forecast/facts.ts';

/** A basis as it is kept: its text apart from its name and day. */
export type LearnedForecast = Omit<ForecastBasis, 'version' | 'madeOn'>;

export interface StoredBasis {
  readonly version: string;
  /** The archive that taught it. */
  readonly archive: string;
  readonly madeAt: Date;
  /** The day from which `daysAgo` counts; null = the archive had no posts. */
  readonly asOf: Date | null;
  readonly learned: LearnedForecast;
}

export interface ArchiveState {
  /** Name of what is stored: changes with every import that stored something. */
  readonly archive: string;
  /** Size of the table of posts, known without counting. */
  readonly postBytes: number;
}

/** What state the archive is in, in a millisecond. */
export async function readArchiveState(db: Db): Promise<ArchiveState> {
  const { rows } = await sql<ArchiveState>`
    select encode(sha256(coalesce(string_agg(id || ' ' || finished_at, ',' order by id), '')::bytea), 'hex') as archive,
      pg_relation_size('post')::float8 as post_bytes
    from import where state = 'done' and stored > 0`.execute(db);
  return rows[0]!;
}

/** The newest basis; null where nothing was learned yet. Without plugins: keys of the document, `long_tail`, stay as they are. */
export async function findNewestBasis(db: Db): Promise<StoredBasis | null> {
  const { rows } = await sql<StoredBasis>`
    select version, archive, made_at as "madeAt", as_of as "asOf", learned
    from forecast_basis order by made_at desc, version limit 1`.execute(db.withoutPlugins());
  return rows[0] ?? null;
}

/** Keeps what was learned. The same from the same archive is kept once. */
export async function insertBasis(db: Db, { version, archive, madeAt, asOf, learned }: StoredBasis): Promise<void> {
  await sql`
    insert into forecast_basis (version, archive, made_at, as_of, accounts, posts, learned)
    values (${version}, ${archive}, ${madeAt}, ${asOf}, ${learned.accounts}, ${learned.posts}, ${JSON.stringify(learned)}::jsonb)
    on conflict do nothing`.execute(db);
}

/**
 * The day on which the archive's posts end: the one before which 99 of 100 lie, so that a handful of late ones does not make
 * all others old; never after `now`. null = no post has a date.
 */
export async function readLastDay(db: Db, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ asOf: Date | null }>`
    select percentile_disc(0.99) within group (order by at) as as_of from post where at <= ${now}`.execute(db);
  return rows[0]?.asOf ?? null;
}

/** Accounts that teach: those with posts, the same ones every time, spread evenly. In the order of their ids. */
export async function listTeachers(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from card where posts_seen > 0 order by md5(account_id), account_id limit ${most}`.execute(
    db,
  );
  return rows.map(({ id }) => id).sort();
}

interface FactsRow {
  accountId: string;
  platform: Platform;
  tier: Tier;
  topics: string[];
  followers: number | null;
  authenticity: number | null;
  posts: [string, number, Format | null, boolean, number | null, number | null][] | null;
}

/**
 * What forecasts of these accounts are made from, with their newest posts as old as they were at `asOf`. Posts seen younger
 * than `matureDays` are left out: they were still growing. Unknown ids are absent.
 */
export async function loadPostingFacts(
  db: Db,
  ids: readonly string[],
  wish: { readonly asOf: Date | null; readonly matureDays: number; readonly mostPosts: number },
): Promise<Map<string, PostingFacts>> {
  const asOf = wish.asOf ?? new Date(0);
  const { rows } = await sql<FactsRow>`
    select c.account_id, c.platform, c.tier, c.topics, c.followers,
      case when c.verdict is null or c.verdict = 'not_enough_data' then null else c.authenticity end as authenticity, seen.posts
    from card c
    left join lateral (
      select json_agg(json_build_array(id, greatest(0, extract(epoch from (${asOf}::timestamptz - at)) / 86400)::float8, format, paid, views, said) order by at desc, id) as posts
      from (
        select id, at, format, coalesce(sponsored, false) or cardinality(sponsors) > 0 as paid, views,
          case when likes is not null or comments is not null
            then coalesce(likes, 0) + coalesce(comments, 0) + coalesce(shares, 0) + coalesce(saves, 0) end as said
        from post p where p.account_id = c.account_id and p.at is not null
          and (p.observed_at is null or p.observed_at - p.at >= make_interval(days => ${wish.matureDays}))
        order by p.at desc, p.id limit ${wish.mostPosts}) newest) seen on c.posts_seen > 0
    where c.account_id = any(${[...ids]}::text[])`.execute(db);
  return new Map(
    rows.map(({ accountId, posts, ...facts }) => [
      accountId,
      {
        ...facts,
        posts: (posts ?? []).map(
          ([id, daysAgo, format, isSponsored, views, interactions]): SeenPost => ({
            ...{ id, daysAgo, format, isSponsored, views, interactions },
          }),
        ),
      },
    ]),
  );
}

/** Accounts under which somebody was seen to comment: the same ones every time, spread evenly. In the order of their ids. */
export async function listCommented(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from card where comments_seen > 0 order by md5(account_id), account_id limit ${most}`.execute(
    db,
  );
  return rows.map(({ id }) => id).sort();
}

/** Pseudonyms under the newest commented posts of these accounts, post by post, each once a post. The KOL's own are left out. */
export async function loadCommenters(
  db: Db,
  ids: readonly string[],
  mostPosts: number,
): Promise<Map<string, readonly (readonly string[])[]>> {
  const { rows } = await sql<{ accountId: string; posts: string[][] }>`
    select given.id as account_id, seen.posts
    from unnest(${[...ids]}::text[]) as given (id)
    cross join lateral (
      select json_agg(people order by newest desc nulls last, post_id) as posts
      from (
        select post_id, max(at) as newest, json_agg(distinct author) as people from comment c
        where c.account_id = given.id and not c.by_kol group by post_id
        order by max(at) desc nulls last, post_id limit ${mostPosts}) one) seen
    where seen.posts is not null`.execute(db);
  return new Map(rows.map(({ accountId, posts }) => [accountId, posts]));
}
