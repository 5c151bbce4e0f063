// Deliverables: what is to be made, for whom, by when, for how much, with the newest of its drafts and publications.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Deliverable, DeliverableEdit, NewPlacement } from './contract.ts';

/** Deliverables `d` with their account `da`, newest draft `dr`, what was decided on it `dd`, and newest publication `pu`. */
export const deliverableFrom = sql`deliverable d join account da on da.id = d.account_id
  left join lateral (select id, version, text from draft where deliverable_id = d.id order by version desc limit 1) dr on true
  left join lateral (select decision from draft_decision where draft_id = dr.id order by id desc limit 1) dd on true
  left join lateral (select url, published_at from publication where deliverable_id = d.id order by version desc limit 1) pu on true`;

/** A deliverable as JSON, in the form of its contract. */
export const deliverableJson = sql`jsonb_build_object('id', d.id, 'format', d.format, 'dueOn', d.due_on, 'fee', d.fee, 'cut', d.cut,
  'killFee', (select k.fee from deliverable k where k.kill_of = d.id), 'accountId', d.account_id,
  'platform', da.platform, 'accountName', coalesce(da.handle, da.name, da.id), 'markets', to_jsonb(d.markets), 'canBuy', d.can_buy, 'declaration', d.declaration,
  'draft', dr.text, 'draftVersion', dr.version, 'decision', dd.decision, 'url', pu.url, 'publishedAt', ${iso('pu.published_at')},
  'alerts', (select count(*) from placement_alert al where al.deliverable_id = d.id and al.closed_at is null), 'doneAt', ${iso('d.done_at')})`;

type NewDeliverable = NewPlacement['deliverables'][number];

export async function insertDeliverable(
  db: Db,
  placementId: string,
  accountId: string,
  one: NewDeliverable,
): Promise<void> {
  await sql`insert into deliverable (id, placement_id, account_id, format, due_on, fee, markets, can_buy)
    values (${randomUUID()}, ${placementId}, ${accountId}, ${one.format}, ${one.dueOn ?? null}, ${one.fee},
      ${[...(one.markets ?? ['cn'])]}::text[], ${one.canBuy ?? true})`.execute(db);
}

export async function findDeliverable(db: Db, id: string): Promise<(Deliverable & { placementId: string }) | null> {
  const { rows } = await sql<{ placementId: string; one: Deliverable }>`
    select d.placement_id, ${deliverableJson} as one from ${deliverableFrom} where d.id = ${id}`.execute(db);
  const [row] = rows;
  return row ? { ...row.one, placementId: row.placementId } : null;
}

/** Changes what the edit names; draft and address have tables of their own. */
export async function editDeliverable(db: Db, id: string, edit: DeliverableEdit, now: Date): Promise<void> {
  const markets = edit.markets === undefined ? undefined : sql`${[...edit.markets]}::text[]`;
  const declaredAt = edit.declaration === undefined ? undefined : edit.declaration === null ? null : now;
  const columns = { due_on: edit.dueOn, account_id: edit.accountId, markets, can_buy: edit.canBuy };
  const sets = Object.entries({ ...columns, declaration: edit.declaration, declared_at: declaredAt })
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (sets.length > 0) await sql`update deliverable set ${sql.join(sets)} where id = ${id}`.execute(db);
}

/** Whether an account is one of the KOL of a placement. */
export async function isOwnAccount(db: Db, placementId: string, accountId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from placement p join account a on a.kol_id = p.kol_id
    where p.id = ${placementId} and a.id = ${accountId}`.execute(db);
  return rows.length === 1;
}

/** Notes that publications were confirmed: from now on the fees are earned. */
export async function confirmDeliverables(db: Db, ids: readonly string[], at: Date): Promise<void> {
  await sql`update deliverable set done_at = ${at} where id = any(${[...ids]}::text[]) and done_at is null`.execute(db);
}
