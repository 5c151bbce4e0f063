// The search projection: one card per account, rewritten from the facts that import stored. Every writing takes the next
// number of the clock, by which searches in any process learn which cards they do not know yet.
import { sql } from 'kysely';
import { type Currency, currencyDecimals } from '../base/money.ts';
import type { Db } from '../db/connect.ts';
import { planningRates } from './planning-rates.ts';
import { searchForm, searchText } from './search-text.ts';
import { defaultTierPolicy, type TierPolicy, tierOf } from './tier.ts';

interface SourceRow {
  accountId: string;
  name: string;
  kolName: string;
  handle: string | null;
  uid: string;
  bio: string | null;
  former: string[];
  followers: number | null;
}

const inTransaction = <Value>(db: Db, work: (tx: Db) => Promise<Value>): Promise<Value> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);

/**
 * The next number of the clock. Its row stays locked until the transaction ends, so that nobody can see a later number
 * before an earlier one. Take it before any card is locked.
 */
async function nextChange(tx: Db): Promise<number> {
  const { rows } = await sql<{ change: number }>`
    update archive_clock set change = change + 1 returning change`.execute(tx);
  return rows[0]!.change;
}

/** Fen for one minor unit, only to compare prices in a search; settlement never uses these. */
const comparisonRates = `case p.currency ${Object.entries(planningRates.cny)
  .map(([currency, rate]) => {
    const decimals = currencyDecimals.CNY - currencyDecimals[currency as Currency];
    return `when '${currency}' then ${rate} * ${10 ** decimals}`;
  })
  .join(' ')} end`;

async function writeBatch(db: Db, rows: readonly SourceRow[], policy: TierPolicy, change: number): Promise<void> {
  const ids = rows.map((row) => row.accountId);
  const search = rows.map(({ kolName, name, handle, uid, bio, former }) =>
    searchText({ names: name === kolName ? [kolName] : [kolName, name], handle: handle ?? uid, bio, former }),
  );
  const tier = rows.map((row) => tierOf(row.followers, policy));
  await sql`
    insert into card (account_id, kol_id, name, search, platform, handle, category, topics, agency, region, gender, followers, followers_error,
                      tier, tier_policy, engagement, median_views, posts_seen, last_post_on, comments_seen, price_cny, price, observed_on,
                      brands, collaborated_on, change)
    select a.id, k.id, k.name, given.search, a.platform, coalesce(a.handle, a.uid), k.category, k.topics, g.name, k.region, k.gender, a.followers, a.followers_error,
           given.tier, ${policy.version}, seen.engagement, seen.median_views, coalesce(seen.posts, 0), (seen.newest at time zone 'Asia/Shanghai')::date,
           coalesce(said.comments, 0), offer.cny, offer.price, a.observed_on, coalesce(work.brands, '{}'), work.newest, ${change}
    from unnest(${ids}::text[], ${search}::text[], ${tier}::text[]) as given (id, search, tier)
    join account a on a.id = given.id
    join kol k on k.id = a.kol_id
    left join agency g on g.id = k.agency_id
    left join lateral (
      select percentile_cont(0.5) within group (order by (coalesce(r.likes, 0) + coalesce(r.comments, 0) + coalesce(r.shares, 0) + coalesce(r.saves, 0))::float8)
               filter (where r.likes is not null or r.comments is not null) / nullif(a.followers, 0) as engagement,
             percentile_cont(0.5) within group (order by r.views)::bigint as median_views, max(r.at) as newest,
             (select count(*)::int from post p where p.account_id = a.id) as posts
      from (select at, likes, comments, shares, saves, views from post p where p.account_id = a.id order by p.at desc nulls last limit 30) r
    ) seen on true
    left join lateral (select count(*)::int as comments from comment c where c.account_id = a.id) said on true
    left join lateral (
      select (p.amount * ${sql.raw(comparisonRates)})::bigint as cny,
             jsonb_build_object('format', p.format, 'amount', p.amount, 'currency', p.currency, 'validFrom', p.valid_from, 'source', p.source) as price
      from (select distinct on (format) * from price p where p.account_id = a.id order by format, valid_from desc) p
      where p.valid_until is null or p.valid_until >= (now() at time zone 'Asia/Shanghai')::date
      order by 1 nulls last limit 1
    ) offer on true
    left join lateral (
      select array_agg(distinct w.brand order by w.brand) as brands, max(coalesce(w.ended_on, w.started_on)) as newest
      from collaboration w where w.kol_id = k.id
    ) work on true
    on conflict (account_id) do update set
      kol_id = excluded.kol_id, name = excluded.name, search = excluded.search, handle = excluded.handle, category = excluded.category,
      topics = excluded.topics, agency = excluded.agency, region = excluded.region, gender = excluded.gender, followers = excluded.followers,
      followers_error = excluded.followers_error, tier = excluded.tier, tier_policy = excluded.tier_policy, engagement = excluded.engagement,
      median_views = excluded.median_views, posts_seen = excluded.posts_seen, last_post_on = excluded.last_post_on,
      comments_seen = excluded.comments_seen, price_cny = excluded.price_cny, price = excluded.price, observed_on = excluded.observed_on,
      brands = excluded.brands, collaborated_on = excluded.collaborated_on, change = excluded.change, updated_at = now()`.execute(
    db,
  );
}

/** Places every measured account among those of its platform and tier; below 20 peers there is no place. */
export async function placeEngagement(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    const change = await nextChange(tx);
    await sql`
    update card set engagement_place = ranked.place, change = ${change}
    from (
      select account_id, case when count(*) over peers >= 20 then percent_rank() over (partition by platform, tier order by engagement) end as place
      from card where engagement is not null and posts_seen >= 3
      window peers as (partition by platform, tier)
    ) ranked
    where ranked.account_id = card.account_id and card.engagement_place is distinct from ranked.place`.execute(tx);
  });
}

/**
 * Rewrites the cards of the given accounts, or of all when none are named; their places among their peers are left to
 * `placeEngagement`, which looks at everybody. Returns how many were written.
 */
export async function rewriteCards(
  db: Db,
  accountIds: readonly string[] | null = null,
  policy: TierPolicy = defaultTierPolicy,
): Promise<number> {
  let written = 0;
  for (let after = ''; ; ) {
    const { rows } = await sql<SourceRow>`
      select a.id as account_id, coalesce(a.name, k.name) as name, k.name as kol_name, a.handle, a.uid, a.bio, a.followers,
        array(select e.value from account_earlier e where e.account_id = a.id and e.field in ('name', 'handle') order by e.last_on desc nulls last, e.value) as former
      from account a join kol k on k.id = a.kol_id
      where a.id > ${after} and (${accountIds === null} or a.id = any(${accountIds ?? []}::text[]))
      order by a.id limit 2000`.execute(db);
    if (rows.length === 0) break;
    await inTransaction(db, async (tx) => writeBatch(tx, rows, policy, await nextChange(tx)));
    written += rows.length;
    after = rows.at(-1)!.accountId;
  }
  return written;
}

/** Rewrites cards and places everybody anew. */
export async function refreshCards(
  db: Db,
  accountIds: readonly string[] | null = null,
  policy: TierPolicy = defaultTierPolicy,
): Promise<number> {
  const written = await rewriteCards(db, accountIds, policy);
  await placeEngagement(db);
  return written;
}

/**
 * Rewrites all cards where their search texts were written in an older form, as after an update of the program. Returns
 * how many were written.
 */
export async function rewriteStaleCards(db: Db): Promise<number> {
  const { rows } = await sql<{ searchForm: number }>`select search_form from archive_clock`.execute(db);
  if (rows[0]?.searchForm === searchForm) return 0;
  const written = await rewriteCards(db);
  await sql`update archive_clock set search_form = ${searchForm}`.execute(db);
  return written;
}

export interface CardVerdict {
  readonly accountId: string;
  /** The one in force. */
  readonly verdict: string;
  /** What the audit says where a person overruled it; else null. */
  readonly overruled: string | null;
  readonly authenticity: number | null;
}

/** The newest audit's answer, or what a person said instead, shown on the card. */
export async function markVerdicts(db: Db, rows: readonly CardVerdict[]): Promise<void> {
  const columns = {
    ids: rows.map((row) => row.accountId),
    verdicts: rows.map((row) => row.verdict),
    overruled: rows.map((row) => row.overruled),
    authenticity: rows.map((row) => row.authenticity),
  };
  await inTransaction(db, async (tx) => {
    const change = await nextChange(tx);
    await sql`
    update card set verdict = given.verdict, overruled_verdict = given.overruled, authenticity = given.authenticity, change = ${change}
    from unnest(${columns.ids}::text[], ${columns.verdicts}::text[], ${columns.overruled}::text[], ${columns.authenticity}::float8[])
      as given (account_id, verdict, overruled, authenticity)
    where card.account_id = given.account_id
      and (card.verdict, card.overruled_verdict, card.authenticity) is distinct from (given.verdict, given.overruled, given.authenticity)`.execute(
      tx,
    );
  });
}
