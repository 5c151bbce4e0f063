// What the archive knows of every account that bears on a brief, in one question.
import { sql } from 'kysely';
import type { Card } from '../archive/contract.ts';
import { cardColumns } from '../archive/store-search.ts';
import type { Db } from '../db/connect.ts';
import type { Collaborated } from './fit.ts';

export interface KnownAccount {
  readonly card: Card;
  readonly unpaidMentions: number;
  readonly paidMentions: number;
  readonly term: string | null;
  readonly brandMentions: number;
  readonly competitorMentions: Readonly<Record<string, number>>;
  readonly collaborations: readonly Collaborated[];
}

const likeAny = (words: readonly string[]) =>
  words.filter((word) => word.trim() !== '').map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);

interface MentionRow {
  accountId: string;
  unpaid: number;
  paid: number;
  sample: string | null;
  brand: number;
  competitors: Record<string, number> | null;
}

/** Counts posts that name the brief's things, the brand or a competitor; accounts without any are absent. */
async function countMentions(
  db: Db,
  terms: readonly string[],
  brand: string,
  competitors: readonly string[],
): Promise<Map<string, MentionRow>> {
  const things = likeAny(terms);
  const all = [...things, ...likeAny([brand]), ...likeAny(competitors)];
  if (all.length === 0) return new Map();
  const { rows } = await sql<MentionRow>`
    with said as (
      select account_id, coalesce(sponsored, false) as paid, coalesce(title, '') || ' ' || coalesce(text, '') as words from post
      where coalesce(title, '') || ' ' || coalesce(text, '') ilike any(${all}::text[])
    )
    select account_id, count(*) filter (where not paid and words ilike any(${things}::text[]))::int as unpaid,
           count(*) filter (where paid and words ilike any(${things}::text[]))::int as paid,
           (array_agg(words) filter (where not paid and words ilike any(${things}::text[])))[1] as sample,
           count(*) filter (where words ilike any(${likeAny([brand])}::text[]))::int as brand,
           (select jsonb_object_agg(c, (select count(*) from said s where s.account_id = said.account_id and s.words ilike '%' || c || '%'))
              from unnest(${[...competitors]}::text[]) c) as competitors
    from said group by account_id`.execute(db);
  return new Map(rows.map((row) => [row.accountId, row]));
}

async function listWork(db: Db): Promise<Map<string, Collaborated[]>> {
  const { rows } = await sql<
    Collaborated & { kolId: string }
  >`select kol_id, brand, product_class, started_on, ended_on, exclusive_until from collaboration`.execute(db);
  return Map.groupBy(rows, (row) => row.kolId);
}

/** Every account on the brief's platforms (all when none is named) with its mentions and collaborations. */
export async function listKnownAccounts(
  db: Db,
  brief: { platforms: readonly string[]; terms: readonly string[]; brand: string; competitors: readonly string[] },
): Promise<KnownAccount[]> {
  const [cards, mentions, work] = await Promise.all([
    sql<Card>`select ${cardColumns} from card where ${brief.platforms.length === 0} or platform = any(${[...brief.platforms]}::text[])`.execute(
      db,
    ),
    countMentions(db, brief.terms, brief.brand, brief.competitors),
    listWork(db),
  ]);
  return cards.rows.map((card) => {
    const said = mentions.get(card.accountId);
    return {
      card,
      unpaidMentions: said?.unpaid ?? 0,
      paidMentions: said?.paid ?? 0,
      term: said?.sample
        ? (brief.terms.find((term) => said.sample?.toLowerCase().includes(term.toLowerCase())) ?? null)
        : null,
      brandMentions: said?.brand ?? 0,
      competitorMentions: said?.competitors ?? {},
      collaborations: work.get(card.kolId) ?? [],
    };
  });
}
