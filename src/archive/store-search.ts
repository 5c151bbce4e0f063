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

/** The conditions of a filter, leaving out one facet so that its own counts stay visible. */
function conditions(filter: Filter, without?: FacetColumn): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`];
  for (const word of searchWords(filter.q ?? '')) parts.push(sql`search like ${likePattern(word)}`);
  for (const column of ['platform', 'tier', 'category', 'verdict'] as const)
    if (column !== without) parts.push(...oneOf(column, filter[column]));
  if (without !== 'topic' && filter.topic && filter.topic.length > 0)
    parts.push(sql`topics && ${filter.topic}::text[]`);
  if (filter.followersMin !== undefined) parts.push(sql`followers >= ${filter.followersMin}`);
  if (filter.followersMax !== undefined) parts.push(sql`followers <= ${filter.followersMax}`);
  if (filter.priceMin !== undefined) parts.push(sql`price_cny >= ${filter.priceMin}`);
  if (filter.priceMax !== undefined) parts.push(sql`price_cny <= ${filter.priceMax}`);
  return sql.join(parts, sql` and `);
}

const sortColumns = {
  followers: 'followers',
  engagement: 'engagement',
  price: 'price_cny',
  authenticity: 'authenticity',
  name: 'name',
} as const;

function orderOf(search: Search): RawBuilder<unknown> {
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

/** One page of cards and how many there are in all. */
export async function searchCards(db: Db, search: Search): Promise<CardPage> {
  const where = conditions(search);
  const [counted, found] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total from card where ${where}`.execute(db),
    sql<Card>`select ${cardColumns} from card where ${where} order by ${orderOf(search)}
      limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize}`.execute(db),
  ]);
  return { total: counted.rows[0]?.total ?? 0, page: search.page, pageSize: search.pageSize, rows: found.rows };
}

/** How many cards each value of each facet would leave, most first. */
export async function countFacets(db: Db, filter: Filter): Promise<Facets> {
  const counts = await Promise.all(
    facetColumns.map(async (facet) => {
      const value =
        facet === 'topic'
          ? sql`unnest(topics)`
          : facet === 'verdict'
            ? sql`coalesce(verdict, 'not_enough_data')`
            : sql.ref(facet);
      const { rows } = await sql<{ value: string; count: number }>`
        select value, count(*)::int as count from (select ${value} as value from card where ${conditions(filter, facet)}) one
        where value is not null group by value order by count desc, value limit 50`.execute(db);
      return [facet, rows] as const;
    }),
  );
  return Object.fromEntries(counts) as unknown as Facets;
}
