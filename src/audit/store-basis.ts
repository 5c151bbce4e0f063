// What the archive taught the audit, and the rings among those who comment: learned rows, replaced by the next audit of all.
import { sql } from 'kysely';
import type { Tier } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import { type AuditBasis, noBasis, type RingSeen, type Surroundings } from './basis.ts';
import type { FoundRing } from './crowd.ts';
import { type AccountRate, baseOfPlatform } from './norms.ts';

/** The newest basis; the shipped defaults where nothing was learned yet. */
export async function newestBasis(db: Db): Promise<AuditBasis> {
  const { rows } = await sql<{ id: string; learned: Omit<AuditBasis, 'id'> }>`
    select id, learned from audit_basis order by at desc, id limit 1`.execute(db);
  // What was learned before a field existed lacks it.
  return rows[0] ? { ...noBasis, ...rows[0].learned, id: rows[0].id } : noBasis;
}

/** Keeps what was learned; what is known already becomes the newest again. */
export async function saveBasis(
  db: Db,
  { id, ...learned }: AuditBasis,
  seen: { readonly accounts: number; readonly comments: number },
  at: Date,
): Promise<void> {
  await sql`
    insert into audit_basis (id, at, accounts, comments, learned)
    values (${id}, ${at}, ${seen.accounts}, ${seen.comments}, ${JSON.stringify(learned)}::jsonb)
    on conflict (id) do update set at = excluded.at`.execute(db);
}

/** What the archive had taught at one time; null when it is not known. */
export async function findBasis(db: Db, id: string): Promise<AuditBasis | null> {
  const { rows } = await sql<{ id: string; learned: Omit<AuditBasis, 'id'> }>`
    select id, learned from audit_basis where id = ${id}`.execute(db);
  return rows[0] ? { ...rows[0].learned, id: rows[0].id } : null;
}

interface RateRow {
  platform: string;
  category: string | null;
  tier: Tier;
  followers: number;
  engagement: number;
  medianViews: number | null;
}

/** The engagement of all accounts, without those whose newest audit finds a purchase likelier than not, and the named. */
export async function listRates(db: Db, without: readonly string[]): Promise<AccountRate[]> {
  const { rows } = await sql<RateRow>`
    select c.platform, c.topics[1] as category, c.tier, c.followers, c.engagement, c.median_views from card c
    left join lateral (select fraud_probability from audit a where a.account_id = c.account_id order by a.at desc, a.id limit 1) last on true
    where c.engagement > 0 and c.followers > 0 and c.posts_seen >= 12 and coalesce(last.fraud_probability, 0) <= 0.5
      and not c.account_id = any(${[...without]}::text[])
    order by c.account_id`.execute(db);
  return rows.flatMap(({ platform, category, tier, followers, engagement, medianViews }) => {
    const isOfViews = baseOfPlatform(platform) === 'views';
    if (isOfViews && !(Number(medianViews) > 0)) return [];
    const rate = isOfViews ? (engagement * followers) / Number(medianViews) : engagement;
    return [{ platform, category, tier, followers: Number(followers), logRate: Math.log(rate) }];
  });
}

/** Of which accounts the basis is learned: the same ones every time, spread evenly. Those of most is known. */
export async function sampleAccounts(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from card where posts_seen > 0 or comments_seen > 0
    order by md5(account_id) limit ${most}`.execute(db);
  return rows.map(({ id }) => id).sort();
}

/** One page of comments with a time, account by account: who, under which post, in which minute. */
export interface CommentPage {
  readonly accountId: string;
  readonly platform: string;
  /** Author, post, minute; in the order of posts, then time. */
  readonly list: readonly (readonly [string, string, number])[];
}

/** Comments of others with author and time, accounts in the order of their ids, `limit` accounts at a time. */
export async function readCommentTimes(db: Db, after: string, limit: number): Promise<CommentPage[]> {
  const { rows } = await sql<{ accountId: string; platform: string; list: [string, string, number][] }>`
    select a.id as "accountId", a.platform, c.list
    from (select id, platform from account where id > ${after} and exists (select 1 from comment c where c.account_id = account.id)
          order by id limit ${limit}) a
    cross join lateral (
      select json_agg(json_build_array(author, post_id, floor(date_part('epoch', at) / 60)::int) order by post_id, at, id) as list
      from comment c where c.account_id = a.id and c.at is not null and not c.by_kol) c
    order by a.id`.execute(db.withoutPlugins());
  return rows.map(({ accountId, platform, list }) => ({ accountId, platform, list: list ?? [] }));
}

/** Replaces all rings, and who roams. */
export async function replaceCrowd(
  db: Db,
  rings: readonly FoundRing[],
  roaming: ReadonlyMap<string, number>,
  at: Date,
): Promise<void> {
  const rows = rings.map(({ whereabouts: _, ...ring }) => ring);
  const places = rings.flatMap(({ id, whereabouts }) => whereabouts.map((one) => ({ ...one, id })));
  await sql`delete from ring`.execute(db);
  await sql`
    insert into ring (id, platform, people, posts, accounts, is_fan_club, members, pairs, found_at)
    select g.id, g.platform, g.people, g.posts, g.accounts, g."isFanClub", g.members, g.pairs, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id text, platform text, people int, posts int, accounts int,
      "isFanClub" boolean, members jsonb, pairs jsonb)`.execute(db);
  await sql`
    insert into ring_account (account_id, ring_id, here, comments, share, posts)
    select g."accountId", g.id, g.here, g.comments, g.share, g.posts
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as g ("accountId" text, id text, here int, comments int, share float8, posts int)
    join account a on a.id = g."accountId"`.execute(db);
  await sql`delete from account_crowd`.execute(db);
  await sql`
    insert into account_crowd (account_id, roaming)
    select g.id, g.roaming from unnest(${[...roaming.keys()]}::text[], ${[...roaming.values()]}::float8[]) as g (id, roaming)
    join account a on a.id = g.id`.execute(db);
}

interface CrowdRow {
  accountId: string;
  roaming: number | null;
  rings: RingSeen[];
}

/** What the archive knows about those who comment under these accounts; accounts of which it knows nothing are absent. */
export async function listSurroundings(db: Db, ids: readonly string[]): Promise<Map<string, Surroundings>> {
  const { rows } = await sql<CrowdRow>`
    select given.id as account_id, c.roaming, coalesce(seen.rings, '[]') as rings
    from unnest(${[...ids]}::text[]) as given (id)
    left join account_crowd c on c.account_id = given.id
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', r.id, 'size', r.people, 'here', w.here, 'accounts', r.accounts, 'posts', r.posts,
                                          'share', w.share, 'isFanClub', r.is_fan_club) order by w.share desc, r.id) as rings
      from ring_account w join ring r on r.id = w.ring_id where w.account_id = given.id) seen on true
    where c.account_id is not null or seen.rings is not null`.execute(db);
  return new Map(rows.map(({ accountId, roaming, rings }) => [accountId, { rings, roaming }]));
}
