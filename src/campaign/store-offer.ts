// Offers to and from KOLs. An offer is answered once; a newer one takes its place.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Offer, OfferedFee } from './contract-negotiation.ts';
import { type Agreement, agreementShape } from './contract-terms.ts';
import type { Actor } from './store-act.ts';

export interface OfferRow {
  readonly placementId: string;
  readonly fees: readonly OfferedFee[];
  readonly terms: Agreement;
  readonly note: string | null;
}

export async function insertOffer(db: Db, offer: OfferRow, actor: Actor, at: Date): Promise<string> {
  const id = randomUUID();
  await sql`select 1 from placement where id = ${offer.placementId} for update`.execute(db);
  await sql`insert into offer (id, placement_id, number, side, fees, terms, note, by_name, at)
    select ${id}, ${offer.placementId}, coalesce(max(number), 0) + 1, ${actor.side}, ${JSON.stringify(offer.fees)}::jsonb,
      ${JSON.stringify(offer.terms)}::jsonb, ${offer.note}, ${actor.name}, ${at}
    from offer where placement_id = ${offer.placementId}`.execute(db);
  return id;
}

/** Offers of a placement, oldest first. Of those that nobody answered, only the newest is open. */
export async function listOffers(db: Db, placementId: string): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select id, placement_id, number, side, fees, terms, note, by_name, ${iso('at')} as at,
      coalesce(answer, case when number = max(number) over () then 'open' else 'countered' end) as state,
      answer_note, answered_by, ${iso('answered_at')} as answered_at
    from offer where placement_id = ${placementId} order by number`.execute(db);
  return rows.map((row) => ({ ...row, terms: agreementShape.parse(row.terms) }));
}

/** Writes the answer of an offer that has none and is the newest; false otherwise. */
export async function answerOffer(
  db: Db,
  offer: Pick<Offer, 'id' | 'placementId' | 'number'>,
  answer: { readonly answer: 'accepted' | 'declined'; readonly note: string | null; readonly by: string },
  at: Date,
): Promise<boolean> {
  await sql`select 1 from placement where id = ${offer.placementId} for update`.execute(db);
  const { rows } =
    await sql`update offer set answer = ${answer.answer}, answer_note = ${answer.note}, answered_by = ${answer.by}, answered_at = ${at}
    where id = ${offer.id} and answer is null
      and not exists (select 1 from offer o where o.placement_id = ${offer.placementId} and o.number > ${offer.number}) returning id`.execute(
      db,
    );
  return rows.length === 1;
}

/** Makes the contents of a placement those of an offer: known ones changed, new ones added, others taken out. */
export async function writeOfferedContents(
  db: Db,
  placement: { readonly id: string; readonly accountId: string },
  fees: readonly OfferedFee[],
): Promise<void> {
  const kept = fees.flatMap((one) => one.deliverableId ?? []);
  await sql`delete from deliverable where placement_id = ${placement.id} and id <> all (${kept}::text[])`.execute(db);
  for (const one of fees)
    if (one.deliverableId === null)
      await sql`insert into deliverable (id, placement_id, account_id, format, due_on, fee)
        values (${randomUUID()}, ${placement.id}, ${placement.accountId}, ${one.format}, ${one.dueOn}, ${one.fee})`.execute(
        db,
      );
    else
      await sql`update deliverable set format = ${one.format}, due_on = ${one.dueOn}, fee = ${one.fee}
        where id = ${one.deliverableId} and placement_id = ${placement.id}`.execute(db);
}
