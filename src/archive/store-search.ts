// Searching the cards: filters, order, pages and the counts of every facet.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Card, CardPage, Facets, Filter, Search } from './contract.ts';
import { foldText, searchWords } from './search-text.ts';

const facetColumns = ['platform', 'tier', 'category', 'topic', 'verdict'] as const;
type FacetColumn = (typeof facetColumns)[number];

const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

function oneOf(column: string, values: readonly string[] | undefined): RawBuilder<unknown>[] {
  if (!values || values.length === 0) return [];
  if (column === 'verdict' && values.includes('not_enough_data'))
    return [sql`(verdict is null or verdict = any(${[...values]}::text[]))`];
  return [sql`${sql.ref(column)} = any(${[...values]}::text[])`];
}

/** The search text as the index `card_signs` holds it: every sign beyond ASCII three times. */
const tripled = sql.raw(String.raw`regexp_replace(search, '([^ -~])', '\1\1\1', 'g')`);

/** A word of the query is in the search text. One or two Chinese signs are too short for the index of trigrams. */
export function holdsWord(word: string): RawBuilder<unknown> {
  const isShort = [...word].length < 3 && /[^ -~]/.test(word);
  const inText = sql`search like ${likePattern(word)}`;
  return isShort ? sql`${inText} and ${tripled} like ${likePattern(word.replace(/[^ -~]/gu, '$&$&$&'))}` : inText;
}

const allOf = (parts: readonly RawBuilder<unknown>[]) => sql.join(parts.length > 0 ? parts : [sql`true`], sql` and `);

/** The conditions of a filter that are no facet's. */
function wideConditions(filter: Filter): RawBuilder<unknown>[] {
  const parts = searchWords(filter.q ?? '').map(holdsWord);
  if (filter.followersMin !== undefined) parts.push(sql`followers >= ${filter.followersMin}`);
  if (filter.followersMax !== undefined) parts.push(sql`followers <= ${filter.followersMax}`);
  if (filter.priceMin !== undefined) parts.push(sql`price_cny >= ${filter.priceMin}`);
  if (filter.priceMax !== undefined) parts.push(sql`price_cny <= ${filter.priceMax}`);
  return parts;
}

/** What was chosen in the facets, leaving out one of them so that its own counts stay visible. */
function facetConditions(filter: Filter, without?: FacetColumn): RawBuilder<unknown>[] {
  const parts: RawBuilder<unknown>[] = [];
  for (const column of ['platform', 'tier', 'category', 'verdict'] as const)
    if (column !== without) parts.push(...oneOf(column, filter[column]));
  if (without !== 'topic' && filter.topic && filter.topic.length > 0)
    parts.push(sql`topics && ${filter.topic}::text[]`);
  return parts;
}

/** Everything that a filter asks for. */
export function whereOf(filter: Filter): RawBuilder<unknown> {
  return allOf([...wideConditions(filter), ...facetConditions(filter)]);
}

const sortColumns = {
  followers: 'followers',
  engagement: 'engagement',
  price: 'price_cny',
  authenticity: 'authenticity',
  name: 'name',
} as const;

/** The order of a search, always total: ties by account. */
export function orderOf(search: Search): RawBuilder<unknown> {
  if (search.sort === 'relevance') {
    const folded = foldText(search.q ?? '');
    const nearest = folded
      ? sql`(search = ${folded} or search like ${`${likePattern(folded).slice(1, -1)}|%`}) desc, `
      : sql``;
    return sql`${nearest}followers desc nulls last, account_id`;
  }
  const isAscending = (search.order ?? (search.sort === 'price' || search.sort === 'name' ? 'asc' : 'desc')) === 'asc';
  return sql`${sql.ref(sortColumns[search.sort])} ${sql.raw(isAscending ? 'asc' : 'desc')} nulls last, account_id`;
}

export const cardColumns = sql.raw(
  'account_id, kol_id, name, handle, platform, category, topics, agency, followers, followers_error, tier, engagement, engagement_place, median_views, posts_seen, comments_seen, price_cny, price, verdict, authenticity, observed_on',
);

/** How many cards a filter leaves. */
export async function countCards(db: Db, filter: Filter): Promise<number> {
  const { rows } = await sql<{
    total: number;
  }>`select count(*)::int as total from card where ${whereOf(filter)}`.execute(db);
  return rows[0]?.total ?? 0;
}

/** One page of cards and how many there are in all. */
export async function searchCards(db: Db, search: Search): Promise<CardPage> {
  const where = whereOf(search);
  const [total, found] = await Promise.all([
    countCards(db, search),
    sql<Card>`select ${cardColumns} from card where ${where} order by ${orderOf(search)}
      limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize}`.execute(db),
  ]);
  return { total, page: search.page, pageSize: search.pageSize, rows: found.rows };
}

/** A facet's values among the groups of equal cards that the other facets leave, most first. */
function countsOf(facet: FacetColumn, filter: Filter): RawBuilder<unknown> {
  const value =
    facet === 'topic'
      ? sql`unnest(topics)`
      : facet === 'verdict'
        ? sql`coalesce(verdict, 'not_enough_data')`
        : sql.ref(facet);
  return sql`(select ${sql.lit(facet)} as facet, value, sum(cards)::int as count
    from (select ${value} as value, cards from found where ${allOf(facetConditions(filter, facet))}) one
    where value is not null group by value order by count desc, value limit 50)`;
}

/** How many cards each value of each facet would leave, most first. The cards are read once for all facets. */
export async function countFacets(db: Db, filter: Filter): Promise<Facets> {
  const { rows } = await sql<{ facet: FacetColumn; value: string; count: number }>`
    with found as materialized (
      select platform, tier, category, verdict, topics, count(*) as cards from card where ${allOf(wideConditions(filter))}
      group by platform, tier, category, verdict, topics
    )
    select facet, value, count from (${sql.join(
      facetColumns.map((facet) => countsOf(facet, filter)),
      sql` union all `,
    )}) counted order by count desc, value`.execute(db);
  const countsIn = (wanted: FacetColumn) =>
    rows.filter(({ facet }) => facet === wanted).map(({ value, count }) => ({ value, count }));
  return Object.fromEntries(facetColumns.map((facet) => [facet, countsIn(facet)])) as unknown as Facets;
}
