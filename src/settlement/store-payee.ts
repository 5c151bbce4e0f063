// Payment details as sealed versions: of whom statements are for, and of the accounts that pay. Nothing here can read them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { PayoutMethod } from './contract-payee.ts';
import type { Sealed } from './file-keyring.ts';

/** Whose details: of a payee by the id that statements name, or of the account that pays by its method. */
export interface Owner {
  readonly kind: 'payee' | 'payer';
  readonly id: string;
}

export interface StoredDetails extends Sealed {
  readonly version: number;
  readonly method: PayoutMethod;
  readonly mask: string;
  readonly savedBy: string;
  readonly savedAt: Date;
}

const idColumns = { payee: sql.raw('payee_id'), payer: sql.raw('method') } as const;
const tableOf = ({ kind }: Pick<Owner, 'kind'>) => sql.raw(kind);

/** One change of an owner's details at a time; gives the version that comes next. */
export async function lockNextVersion(db: Db, owner: Owner): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${owner.kind} ${owner.id}`}, 0))`.execute(db);
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(version), 0) + 1 as version from ${tableOf(owner)} where ${idColumns[owner.kind]} = ${owner.id}`.execute(
    db,
  );
  return rows[0]!.version;
}

export async function insertDetails(db: Db, owner: Owner, one: StoredDetails): Promise<void> {
  const seen = sql`${one.version}, ${one.mask}, ${one.keyId}, ${one.sealed}, ${one.savedBy}, ${one.savedAt}`;
  await (owner.kind === 'payee'
    ? sql`insert into payee (payee_id, method, version, mask, key_id, sealed, saved_by, saved_at) values (${owner.id}, ${one.method}, ${seen})`
    : sql`insert into payer (method, version, mask, key_id, sealed, saved_by, saved_at) values (${owner.id}, ${seen})`
  ).execute(db);
}

const columns = sql.raw('version, method, mask, key_id, sealed, saved_by, saved_at');

/** All versions, newest first. */
export async function listDetails(db: Db, owner: Owner): Promise<StoredDetails[]> {
  const { rows } = await sql<StoredDetails>`
    select ${columns} from ${tableOf(owner)} where ${idColumns[owner.kind]} = ${owner.id} order by version desc`.execute(
    db,
  );
  return rows;
}

/** The version with which something was sealed last; null where nothing is. */
export async function lastKeyId(db: Db): Promise<string | null> {
  const { rows } = await sql<{ keyId: string }>`
    select key_id from (select key_id, saved_at from payee union all select key_id, saved_at from payer) s order by saved_at desc limit 1`.execute(
    db,
  );
  return rows[0]?.keyId ?? null;
}

/** Name of whom a payee id is about; null where there is no such KOL, agency or statement. */
export async function findPayeeName(db: Db, payeeId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select coalesce((select name from kol where id = ${payeeId}),
      (select name from agency where id = substring(${payeeId} from '^agency:(.*):[A-Z]{3}$')),
      (select kol_id from statement where kol_id = ${payeeId} limit 1)) as name`.execute(db);
  return rows[0]?.name ?? null;
}

export interface PayeeRow {
  readonly payeeId: string;
  readonly name: string;
  readonly version: number | null;
  readonly method: PayoutMethod;
  readonly mask: string;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** Everybody whom a statement is for or who has details, with the newest of them. */
export async function listPayeeRows(db: Db): Promise<PayeeRow[]> {
  const { rows } = await sql<PayeeRow>`
    select w.payee_id, coalesce(k.name, g.name, w.payee_id) as name, p.version, p.method, p.mask, p.saved_by, p.saved_at
    from (select distinct kol_id as payee_id from statement union select payee_id from payee) w
    left join kol k on k.id = w.payee_id left join agency g on g.id = substring(w.payee_id from '^agency:(.*):[A-Z]{3}$')
    left join lateral (select * from payee where payee_id = w.payee_id order by version desc limit 1) p on true order by 2, 1`.execute(
    db,
  );
  return rows;
}

/** What other keys than this one sealed, locked until the transaction ends. */
export async function listSealedElse(
  db: Db,
  keyId: string,
): Promise<{ owner: Owner; version: number; keyId: string; sealed: string }[]> {
  const found: { owner: Owner; version: number; keyId: string; sealed: string }[] = [];
  for (const kind of ['payee', 'payer'] as const) {
    const { rows } = await sql<{ id: string; version: number; keyId: string; sealed: string }>`
      select ${idColumns[kind]} as id, version, key_id, sealed from ${sql.raw(kind)} where key_id <> ${keyId} order by 1, 2 for update`.execute(
      db,
    );
    found.push(...rows.map(({ id, ...row }) => ({ owner: { kind, id }, ...row })));
  }
  return found;
}

export async function countSealed(db: Db): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select (select count(*) from payee)::int + (select count(*) from payer)::int as n`.execute(db);
  return rows[0]!.n;
}

export async function reseal(db: Db, owner: Owner, version: number, one: Sealed): Promise<void> {
  await sql`update ${tableOf(owner)} set key_id = ${one.keyId}, sealed = ${one.sealed}
    where ${idColumns[owner.kind]} = ${owner.id} and version = ${version}`.execute(db);
}
