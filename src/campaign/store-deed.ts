// Contracts and what became of them, only ever added to; and the parties that sign them.
import { sql } from 'kysely';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { DeedEvent, DeedFacts, NewDeedEvent, Party, StoredParty } from './contract-deed.ts';
import type { DeedText } from './deed-assemble.ts';

export interface DeedDocument {
  readonly facts: DeedFacts;
  readonly text: DeedText;
}

export interface DeedRow {
  readonly id: string;
  readonly number: string;
  readonly placementId: string;
  readonly termsVersion: number;
  readonly clausesOn: string;
  readonly languages: readonly [Language, Language];
  readonly document: DeedDocument;
  readonly sha256: string;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly events: readonly DeedEvent[];
}

const events = sql`coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'side', e.side, 'by', e.by_name, 'note', e.note, 'attachment', e.attachment,
  'at', ${iso('e.at')}) order by e.id) from deed_event e where e.deed_id = d.id), '[]') as events`;
const columns = sql`d.id, d.number, d.placement_id, d.terms_version, d.clauses_on, d.languages, d.document, d.sha256, d.created_by, ${iso('d.created_at')} as created_at, ${events}`;

/** The contracts of a placement, newest first. */
export async function listDeeds(db: Db, placementId: string): Promise<DeedRow[]> {
  const { rows } = await sql<DeedRow>`
    select ${columns} from deed d where d.placement_id = ${placementId} order by d.created_at desc, d.number desc`.execute(
    db,
  );
  return rows;
}

export async function findDeed(db: Db, id: string): Promise<DeedRow | null> {
  return (await sql<DeedRow>`select ${columns} from deed d where d.id = ${id}`.execute(db)).rows[0] ?? null;
}

/** The next number of a contract in a year, `2026-0007`. Numbers of what was not kept stay unused. */
export async function nextDeedNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('deed_number')::int as n`.execute(db);
  return `${year}-${String(rows[0]!.n).padStart(4, '0')}`;
}

export type NewDeedRow = Omit<DeedRow, 'events' | 'createdAt'> & { readonly createdAt: Date };

export async function insertDeed(db: Db, one: NewDeedRow): Promise<void> {
  await sql`insert into deed (id, number, placement_id, terms_version, clauses_on, languages, document, sha256, created_by, created_at)
    values (${one.id}, ${one.number}, ${one.placementId}, ${one.termsVersion}, ${one.clausesOn}, ${[...one.languages]}::text[],
      ${JSON.stringify(one.document)}::jsonb, ${one.sha256}, ${one.createdBy}, ${one.createdAt})`.execute(db);
}

/** Locks a placement until the transaction ends, so that what is agreed is what was compared. */
export async function lockPlacement(db: Db, placementId: string): Promise<void> {
  await sql`select 1 from placement where id = ${placementId} for update`.execute(db);
}

/** False when it is noted already. */
export async function insertDeedEvent(
  db: Db,
  deedId: string,
  event: NewDeedEvent,
  by: string | null,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`insert into deed_event (deed_id, kind, side, by_name, note, attachment, at)
    values (${deedId}, ${event.kind}, ${event.side}, ${by}, ${event.note}, ${event.attachment}, ${at}) on conflict do nothing returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Accounts as a contract names them, in the order of the ids. */
export async function listDeedAccounts(db: Db, ids: readonly string[]): Promise<DeedFacts['accounts']> {
  const { rows } = await sql<DeedFacts['accounts'][number]>`
    select a.platform, coalesce(a.name, a.handle, a.uid) as name, a.handle, a.uid
    from unnest(${[...ids]}::text[]) with ordinality i (id, place) join account a on a.id = i.id order by i.place`.execute(
    db,
  );
  return rows;
}

export async function findParty(db: Db, kind: StoredParty['kind'], ref: string) {
  const { rows } = await sql<{ document: unknown; changedBy: string | null; changedAt: string }>`
    select document, changed_by, ${iso('changed_at')} as changed_at from party where kind = ${kind} and ref = ${ref}`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function saveParty(
  db: Db,
  kind: StoredParty['kind'],
  ref: string,
  party: Party,
  by: string | null,
  now: Date,
): Promise<void> {
  await sql`insert into party (kind, ref, document, changed_by, changed_at) values (${kind}, ${ref}, ${JSON.stringify(party)}::jsonb, ${by}, ${now})
    on conflict (kind, ref) do update set document = excluded.document, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    db,
  );
}

/** What the workspace calls a brand, a KOL or an agency; an agency may be known from terms alone. */
export async function findPartyName(db: Db, kind: StoredParty['kind'], ref: string): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`
    select case ${kind}::text when 'brand' then (select name from brand where id = ${ref}) when 'kol' then (select name from kol where id = ${ref})
      else coalesce((select name from agency where id = ${ref}), (select ${ref}::text from agreement_terms where document->'agency'->>'id' = ${ref} limit 1),
        (select name from agency where name = ${ref})) end as name`.execute(db);
  return rows[0]?.name ?? null;
}
