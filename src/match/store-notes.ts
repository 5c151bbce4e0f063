// What people note for the match: times in which a KOL cannot work, checks of endorsers, how a KOL is to be paid.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { NewEndorserCheck, NewUnavailable } from './contract.ts';
import type { PayKind } from './pay.ts';

export async function hasKol(db: Db, kolId: string): Promise<boolean> {
  return (await sql`select from kol where id = ${kolId}`.execute(db)).rows.length > 0;
}

export async function addUnavailable(
  db: Db,
  kolId: string,
  { from, to, note }: NewUnavailable,
  byName: string,
): Promise<void> {
  await sql`insert into unavailable (id, kol_id, from_on, to_on, note, by_name)
    values (${randomUUID()}, ${kolId}, ${from}, ${to}, ${note}, ${byName})`.execute(db);
}

/** True when there was such a note. */
export async function dropUnavailable(db: Db, id: string): Promise<boolean> {
  return (await sql`delete from unavailable where id = ${id} returning id`.execute(db)).rows.length > 0;
}

export async function saveEndorserCheck(
  db: Db,
  kolId: string,
  { checkedOn, underTen, penalisedOn, note }: NewEndorserCheck,
  byName: string,
): Promise<void> {
  await sql`insert into endorser_check (kol_id, checked_on, under_ten, penalised_on, note, by_name)
    values (${kolId}, ${checkedOn}, ${underTen}, ${penalisedOn}, ${note}, ${byName})
    on conflict (kol_id) do update set checked_on = excluded.checked_on, under_ten = excluded.under_ten,
      penalised_on = excluded.penalised_on, note = excluded.note, by_name = excluded.by_name, at = now()`.execute(db);
}

/** Keeps how a KOL is to be paid for a brief; null = as suggested. */
export async function savePayChoice(
  db: Db,
  { briefId, kolId }: { readonly briefId: string; readonly kolId: string },
  kind: PayKind | null,
  byName: string,
): Promise<void> {
  if (kind === null) {
    await sql`delete from pay_choice where brief_id = ${briefId} and kol_id = ${kolId}`.execute(db);
    return;
  }
  await sql`insert into pay_choice (brief_id, kol_id, pay_kind, by_name) values (${briefId}, ${kolId}, ${kind}, ${byName})
    on conflict (brief_id, kol_id) do update set pay_kind = excluded.pay_kind, by_name = excluded.by_name, at = now()`.execute(
    db,
  );
}
