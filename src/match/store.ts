// What the archive knows of every account that bears on a brief.
import { sql } from 'kysely';
import type { Card } from '../archive/contract.ts';
import { cardColumns, readClock } from '../archive/store-search.ts';
import type { Day } from '../base/day.ts';
import { classOf } from '../brand/class-of.ts';
import type { Db } from '../db/connect.ts';
import type { Booking, Collaborated, EndorserCheck } from './facts.ts';
import type { ReaderRegions } from './on-target.ts';
import type { PayKind } from './pay.ts';

/** Cards as they were at a number of the archive's clock, per database; read again when the clock has moved. */
const kept = new WeakMap<Db, { readonly change: number; readonly cards: readonly Card[] }>();

/** Every card, on whatever platform: who is on another one must be answered for too. Kept in memory until one changes. */
export async function listCards(db: Db): Promise<readonly Card[]> {
  const change = await readClock(db);
  const known = kept.get(db);
  if (known?.change === change) return known.cards;
  const { rows } = await sql<Card>`select ${cardColumns} from card`.execute(db);
  kept.set(db, { change, cards: rows });
  return rows;
}

export interface NamingPost {
  readonly accountId: string;
  readonly paid: boolean;
  readonly words: readonly number[];
}

/** Readings that hold all words of at least one of the terms, in any order. */
export async function listNaming(db: Db, terms: readonly (readonly number[])[]): Promise<NamingPost[]> {
  const asked = terms.filter((words) => words.length > 0);
  if (asked.length === 0) return [];
  const any = sql.join(
    asked.map((words) => sql`words @> ${[...new Set(words)]}::integer[]`),
    sql` or `,
  );
  // As text: the driver's own reader of arrays takes four times as long.
  const { rows } = await sql<{ accountId: string; paid: boolean; words: string }>`
    select account_id, paid, words::text as words from post_reading where ${any}`.execute(db);
  return rows.map(({ accountId, paid, words }) => ({ accountId, paid, words: numbersIn(words) }));
}

const numbersIn = (array: string): number[] => (array === '{}' ? [] : array.slice(1, -1).split(',').map(Number));

/** Collaborations of everybody, by KOL. */
export async function listWork(db: Db): Promise<Map<string, Collaborated[]>> {
  const { rows } = await sql<
    Collaborated & { kolId: string }
  >`select kol_id, brand, product_class, started_on, ended_on, exclusive_until, brand_fame from collaboration
    order by kol_id, started_on nulls last, id`.execute(db);
  return Map.groupBy(
    rows.map((row) => ({ ...row, productClass: classOf(row.productClass) })),
    (row) => row.kolId,
  );
}

/** The craft of each account's newest audit; absent where none was made or it could not tell. */
export async function listCraft(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ accountId: string; craft: number }>`
    select c.account_id, a.craft from card c
    cross join lateral (select craft from audit where audit.account_id = c.account_id order by at desc limit 1) a
    where c.verdict is not null and a.craft is not null`.execute(db);
  return new Map(rows.map((row) => [row.accountId, row.craft]));
}

/** Readers of each account by region, where comments show it. */
export async function listReaderRegions(db: Db): Promise<Map<string, ReaderRegions>> {
  const { rows } = await sql<{ accountId: string; region: string; readers: number }>`
    select account_id, region, count(distinct author)::int as readers from comment
    where region is not null and not by_kol group by account_id, region`.execute(db);
  const groups = Map.groupBy(rows, (row) => row.accountId);
  return new Map(
    [...groups].map(([accountId, all]) => [
      accountId,
      {
        known: all.reduce((sum, one) => sum + one.readers, 0),
        byRegion: Object.fromEntries(all.map((one) => [one.region, one.readers])),
      },
    ]),
  );
}

/** A KOL as it is today: what was noted of one that was merged since counts for the one that was kept. */
const keptKol = sql`coalesce((select m.kept_kol from kol_merge m where m.merged_kol = n.kol_id and m.undone_at is null
  order by m.at desc limit 1), n.kol_id)`;

export interface Unavailable extends Booking {
  readonly id: string;
  readonly kolId: string;
  readonly byName: string;
}

/** Times in which KOLs cannot work, that touch these days or later; of one KOL or all. */
export async function listUnavailable(db: Db, kolId: string | null, from: Day): Promise<Unavailable[]> {
  const { rows } = await sql<Unavailable>`
    select id, kol_id, "from", "to", what, by_name from (
      select n.id, ${keptKol} as kol_id, n.from_on as "from", n.to_on as "to", coalesce(n.note, '') as what, n.by_name
      from unavailable n where n.to_on >= ${from}::date) noted
    where ${kolId}::text is null or kol_id = ${kolId} order by kol_id, "from", id`.execute(db);
  return rows;
}

/** Placements of our campaigns that were not called off, as days of a KOL; those of this brief's own campaigns are no obstacle. */
export async function listBookings(db: Db, briefId: string, from: Day): Promise<Map<string, Booking[]>> {
  const { rows } = await sql<Booking & { kolId: string }>`
    select * from (
      select p.kol_id, c.name as what, least(c.starts_on, min(d.due_on)) as "from", greatest(c.ends_on, max(d.due_on)) as "to"
      from placement p join campaign c on c.id = p.campaign_id
      left join deliverable d on d.placement_id = p.id
      where p.state not in ('declined', 'cancelled', 'settled') and c.brief_id is distinct from ${briefId}
      group by p.id, p.campaign_id, p.kol_id, c.name, c.starts_on, c.ends_on) booked
    where "from" is not null and "to" >= ${from}::date`.execute(db);
  return Map.groupBy(rows, (row) => row.kolId);
}

/** The newest check of each KOL as an endorser; of one KOL or all. */
export async function listEndorserChecks(
  db: Db,
  kolId: string | null,
): Promise<Map<string, EndorserCheck & { readonly note: string | null; readonly byName: string }>> {
  const { rows } = await sql<EndorserCheck & { kolId: string; note: string | null; byName: string }>`
    select * from (select ${keptKol} as kol_id, n.checked_on, n.under_ten, n.penalised_on, n.note, n.by_name from endorser_check n) checked
    where ${kolId}::text is null or kol_id = ${kolId} order by kol_id, checked_on`.execute(db);
  return new Map(rows.map((row) => [row.kolId, row]));
}

/** How people decided to pay KOLs for a brief. */
export async function listPayChoices(db: Db, briefId: string): Promise<Map<string, PayKind>> {
  const { rows } = await sql<{ kolId: string; payKind: PayKind }>`
    select ${keptKol} as kol_id, n.pay_kind from pay_choice n where n.brief_id = ${briefId}`.execute(db);
  return new Map(rows.map((row) => [row.kolId, row.payKind]));
}
