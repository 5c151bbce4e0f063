// Contracts as the KOL sees them: those that were offered, to be read, agreed to and signed.
import type { Db } from '../db/connect.ts';
import type { DeedHead, NewDeedEvent } from './contract-deed.ts';
import type { KolDeedEvent } from './contract-kol-page.ts';
import { refuse } from './errors-deed.ts';
import { refuseWork } from './errors-work.ts';
import { deedsOf, noteDeedEvent, openDeedRow } from './service-deed.ts';
import type { Admitted } from './service-private-link.ts';
import { insertAct } from './store-act.ts';
import { listAttachments } from './store-attachment.ts';
import type { DeedRow } from './store-deed.ts';

/** Contracts that were offered: one that is only made is a thought of the brand. */
export async function openKolDeeds(db: Db, { placement }: Admitted): Promise<DeedHead[]> {
  return (await deedsOf(db, placement.id)).filter((one) => one.state !== 'made');
}

/** One of them, whole. Refuses `deed_not_found`, also for one of another placement. */
export async function openKolDeed(db: Db, who: Admitted, id: string): Promise<DeedRow> {
  if (!(await openKolDeeds(db, who)).some((one) => one.id === id)) throw refuse('deed_not_found', { id });
  return openDeedRow(db, id);
}

/** A signed copy is a file of the same placement. Refuses `attachment_not_found`. */
export async function checkCopy(db: Db, placementId: string, attachment: string | null): Promise<void> {
  if (attachment === null) return;
  const files = await listAttachments(db, placementId);
  if (!files.some((one) => one.id === attachment && one.purpose === 'signed')) throw refuseWork('attachment_not_found');
}

/** The KOL agrees, or hands in its signed copy. Refuses as `noteDeedEvent` does, and `attachment_not_found`. */
export async function noteKolDeed(
  db: Db,
  who: Admitted,
  id: string,
  { kind, attachment }: KolDeedEvent,
  now: Date,
): Promise<DeedHead[]> {
  const { number } = await openKolDeed(db, who, id);
  await checkCopy(db, who.placement.id, attachment);
  const event: NewDeedEvent = { kind, side: kind === 'agreed' ? 'kol' : null, note: null, attachment };
  await noteDeedEvent(db, id, event, who.actor.name, now);
  const facts = { number };
  await insertAct(db, who.actor, { placementId: who.placement.id, act: `deed_${kind}`, facts, at: now });
  return openKolDeeds(db, who);
}
