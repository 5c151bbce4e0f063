// What the archive holds of an account's readers, of its best comments, and of its peers.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { countLanguages, gapsOf } from './audience.ts';
import type { Audience, Peers, TopComment } from './contract-kol.ts';
import { readImportedAudience } from './store-imported-audience.ts';

/** Comments whose language is read, the newest: enough for shares to a percent. */
const mostTexts = 5_000;

interface Counted {
  comments: number;
  readers: number;
  readersWithRegion: number;
  commentsWithHour: number;
  from: string | null;
  to: string | null;
}

const byReaders = (accountId: string) => sql`from comment where account_id = ${accountId} and not by_kol`;

/** The audience as far as comments and imported shares tell it. */
export async function readAudience(db: Db, accountId: string, today: Day): Promise<Audience> {
  const readers = byReaders(accountId);
  const [imported, counted, returning, texts, regions, hours] = await Promise.all([
    readImportedAudience(db, accountId, today),
    sql<Counted>`
      select count(*)::int as comments, count(distinct author)::int as readers,
        (count(distinct author) filter (where region is not null))::int as readers_with_region, count(at)::int as comments_with_hour,
        min((at at time zone 'Asia/Shanghai')::date) as "from", max((at at time zone 'Asia/Shanghai')::date) as "to" ${readers}`.execute(
      db,
    ),
    sql<{ n: number }>`
      select count(*)::int as n from (select author ${readers} group by author having count(distinct post_id) > 1) again`.execute(
      db,
    ),
    sql<{
      text: string;
    }>`select text ${readers} and text is not null order by at desc nulls last, id limit ${mostTexts}`.execute(db),
    sql<{ region: string; readers: number }>`
      select region, count(distinct author)::int as readers ${readers} and region is not null group by region order by 2 desc, 1 limit 40`.execute(
      db,
    ),
    sql<{ hour: number; n: number }>`
      select extract(hour from at at time zone 'Asia/Shanghai')::int as hour, count(*)::int as n ${readers} and at is not null group by 1`.execute(
      db,
    ),
  ]);
  const known = counted.rows[0]!;
  const ofHour = new Map(hours.rows.map((row) => [row.hour, row.n]));
  return {
    ...known,
    imported,
    returning: returning.rows[0]?.n ?? 0,
    languages: countLanguages(texts.rows.map((row) => row.text)),
    regions: regions.rows,
    hours: Array.from({ length: 24 }, (_, hour) => ofHour.get(hour) ?? 0),
    gaps: gapsOf(
      known,
      imported.map((one) => one.dimension),
    ),
  };
}

/** Readers' comments with the most likes, without who wrote them; where no likes are known, the newest. */
export async function listTopComments(db: Db, accountId: string, limit: number): Promise<TopComment[]> {
  const { rows } = await sql<Omit<TopComment, 'at'> & { at: Date | null }>`
    select c.id, c.post_id, coalesce(p.title, left(p.text, 80)) as post, c.at, c.text, c.likes
    from comment c left join post p on p.account_id = c.account_id and p.id = c.post_id
    where c.account_id = ${accountId} and not c.by_kol and c.text is not null
    order by c.likes desc nulls last, c.at desc nulls last, c.id limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at?.toISOString() ?? null }));
}

/** Peers below which neither a place nor quantiles are told; the same as for the place on the card. */
const enoughPeers = 20;

interface Norm {
  peers: number;
  quantiles: number[] | null;
}

/** An account's engagement among accounts of its platform and tier; null when there is no such card. */
export async function readPeers(db: Db, accountId: string): Promise<Peers | null> {
  const cards = await sql<Pick<Peers, 'platform' | 'tier' | 'engagement' | 'place'>>`
    select platform, tier, engagement, engagement_place as place from card where account_id = ${accountId}`.execute(db);
  const [card] = cards.rows;
  if (!card) return null;
  const norms = await sql<Norm>`
    select count(*)::int as peers, percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]::float8[]) within group (order by engagement) as quantiles
    from card where platform = ${card.platform} and tier = ${card.tier} and engagement is not null and posts_seen >= 3`.execute(
    db,
  );
  const { peers, quantiles } = norms.rows[0]!;
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantiles ?? [];
  return { ...card, peers, quantiles: peers < enoughPeers ? null : { p10, p25, p50, p75, p90 } };
}
