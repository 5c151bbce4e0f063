// The rate card of an account: what is quoted, what has run out, and what is probably asked where nothing is quoted.
import type { Day } from '../base/day.ts';
import type { Format, Platform, Tier } from '../base/id.ts';
import { convert, isCurrency, parseDecimal } from '../base/money.ts';
import type { Db } from '../db/connect.ts';
import type { NewTerm, Rates } from './contract-rates.ts';
import { refuse } from './errors.ts';
import { planningRates } from './planning-rates.ts';
import { type Comparable, estimatePrice, type PriceEstimate, usualFormats } from './price-estimate.ts';
import { hasAccount } from './store-kol.ts';
import { findRateTarget, listComparables, listQuotes, listTerms, type OthersQuote, saveTerm } from './store-rate.ts';
import { middleFollowers } from './tier.ts';

/** A quote in fen, to compare; absent where its currency has no planning rate. */
function comparableOf({ platform, category, format, amount, currency }: OthersQuote): Comparable[] {
  if (!isCurrency(currency)) return [];
  const yuan = convert({ amount: BigInt(amount), currency }, 'CNY', parseDecimal(planningRates.cny[currency])!);
  return [{ platform, category, format, fen: Number(yuan.amount) }];
}

/** Marks the newest row of each kind that has not run out; rows come newest first. */
function markCurrent<Row extends { validFrom: string; validUntil: string | null }>(
  rows: readonly Row[],
  kindOf: (row: Row) => string,
  today: Day,
): (Row & { isCurrent: boolean })[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isNewest = !seen.has(kindOf(row));
    seen.add(kindOf(row));
    return { ...row, isCurrent: isNewest && (row.validUntil === null || row.validUntil >= today) };
  });
}

/** Quotes, terms and estimates of an account on a day. Refuses `account_not_found`. */
export async function openRates(db: Db, accountId: string, today: Day): Promise<Rates> {
  const target = await findRateTarget(db, accountId);
  if (!target) throw refuse('account_not_found', { id: accountId });
  const [quotes, terms, others] = await Promise.all([
    listQuotes(db, accountId),
    listTerms(db, accountId),
    listComparables(db, accountId, target, today),
  ]);
  const marked = markCurrent(quotes, (one) => one.format, today);
  const quoted = new Set(marked.filter((one) => one.isCurrent).map((one) => one.format));
  const comparables = others.flatMap(comparableOf);
  const open = usualFormats(target.platform).filter((format) => !quoted.has(format));
  const estimates = open.flatMap((format) => estimatePrice({ ...target, format }, comparables) ?? []);
  const estimated = new Set(estimates.map((one) => one.format));
  return {
    quotes: marked,
    terms: markCurrent(terms, (one) => one.kind, today),
    estimates: estimates.map((one) => ({ ...one, tried: [...one.tried], sources: [...one.sources] })),
    unknown: open.filter((format) => !estimated.has(format)),
  };
}

/**
 * What comparable KOLs ask for formats of an account, in fen, whatever the account itself asks. Formats without enough
 * comparables are absent. Refuses `account_not_found`.
 */
export async function estimateFormats(
  db: Db,
  accountId: string,
  formats: readonly Format[],
  today: Day,
): Promise<ReadonlyMap<Format, PriceEstimate>> {
  const target = await findRateTarget(db, accountId);
  if (!target) throw refuse('account_not_found', { id: accountId });
  const comparables = (await listComparables(db, accountId, target, today)).flatMap(comparableOf);
  const found = [...new Set(formats)].map(
    (format) => [format, estimatePrice({ ...target, format }, comparables)] as const,
  );
  return new Map(found.flatMap(([format, estimate]) => (estimate === null ? [] : [[format, estimate] as const])));
}

/**
 * What a post of any account of a tier on a platform probably costs, in fen, in the format that is usually sold there;
 * null where neither quotes nor a published band say anything.
 */
export async function estimateTier(db: Db, platform: Platform, tier: Tier, today: Day): Promise<PriceEstimate | null> {
  const format = usualFormats(platform)[0]!;
  const target = { platform, tier, category: null, format, followers: middleFollowers(tier), medianViews: null };
  const comparables = (await listComparables(db, null, target, today)).flatMap(comparableOf);
  return estimatePrice(target, comparables);
}

/** Notes a slot fee or a commission. Refuses `account_not_found`. */
export async function recordTerm(db: Db, accountId: string, term: NewTerm, today: Day): Promise<Rates> {
  if (!(await hasAccount(db, accountId))) throw refuse('account_not_found', { id: accountId });
  await saveTerm(db, accountId, term);
  return openRates(db, accountId, today);
}
