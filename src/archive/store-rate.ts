// Quotes and terms of an account, and the quotes of others that it can be compared with.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Category, Format, Platform, Tier } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import type { NewTerm, Quote, Term } from './contract-rates.ts';

/** Every quote of an account, by format, newest first. */
export async function listQuotes(db: Db, accountId: string): Promise<Omit<Quote, 'isCurrent'>[]> {
  const { rows } = await sql<Omit<Quote, 'isCurrent'>>`
    select format, amount, currency, valid_from, valid_until, source, import_row as row from price
    where account_id = ${accountId} order by format, valid_from desc`.execute(db);
  return rows;
}

/** Every slot fee and commission of an account, newest first. */
export async function listTerms(db: Db, accountId: string): Promise<Omit<Term, 'isCurrent'>[]> {
  const { rows } = await sql<Omit<Term, 'isCurrent'>>`
    select kind, amount, currency, bps, valid_from, valid_until, source, import_row as row from price_term
    where account_id = ${accountId} order by kind desc, valid_from desc`.execute(db);
  return rows;
}

export async function saveTerm(db: Db, accountId: string, term: NewTerm): Promise<void> {
  const [amount, currency, bps] = term.kind === 'pit_fee' ? [term.amount, term.currency, null] : [null, null, term.bps];
  await sql`
    insert into price_term (account_id, kind, valid_from, valid_until, amount, currency, bps, source)
    values (${accountId}, ${term.kind}, ${term.validFrom}, ${term.validUntil}, ${amount}, ${currency}, ${bps}, ${term.source})
    on conflict (account_id, kind, valid_from) do update set valid_until = excluded.valid_until, amount = excluded.amount,
      currency = excluded.currency, bps = excluded.bps, source = excluded.source, import_id = null, import_row = null`.execute(
    db,
  );
}

export interface RateTarget {
  readonly platform: Platform;
  readonly tier: Tier;
  readonly category: Category | null;
  readonly followers: number | null;
  readonly medianViews: number | null;
}

/** What an estimate wants to know of an account; null when there is no such card. */
export async function findRateTarget(db: Db, accountId: string): Promise<RateTarget | null> {
  const { rows } = await sql<RateTarget>`
    select platform, tier, category, followers, median_views from card where account_id = ${accountId}`.execute(db);
  return rows[0] ?? null;
}

export interface OthersQuote {
  readonly platform: Platform;
  readonly category: Category | null;
  readonly format: Format;
  readonly amount: number;
  readonly currency: string;
}

/** Others' quotes of one tier that are read at most, those of the same platform and category first. */
const mostComparables = 6_000;

/** The newest quote of each other account of the tier in each format; of every account where none is left out. */
export async function listComparables(
  db: Db,
  accountId: string | null,
  { platform, tier, category }: Pick<RateTarget, 'platform' | 'tier' | 'category'>,
  today: Day,
): Promise<OthersQuote[]> {
  const { rows } = await sql<OthersQuote>`
    select c.platform, c.category, p.format, p.amount, p.currency
    from card c join price p on p.account_id = c.account_id
    where c.tier = ${tier} and (${accountId}::text is null or c.account_id <> ${accountId}) and (p.valid_until is null or p.valid_until >= ${today}::date)
      and not exists (select 1 from price newer where newer.account_id = p.account_id and newer.format = p.format
                      and newer.valid_from > p.valid_from)
    order by (c.platform = ${platform}) desc, (c.category is not distinct from ${category}::text) desc, c.account_id, p.format
    limit ${mostComparables}`.execute(db);
  return rows;
}

/** Accounts of the archive by tier, on some platforms. */
export async function countTiers(db: Db, platforms: readonly Platform[]): Promise<Partial<Record<Tier, number>>> {
  const { rows } = await sql<{ tier: Tier; n: number }>`
    select tier, count(*)::int as n from card where platform = any(${platforms}::text[]) group by tier`.execute(db);
  return Object.fromEntries(rows.map((one) => [one.tier, one.n]));
}
