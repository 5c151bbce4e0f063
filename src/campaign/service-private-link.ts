// The private link of a placement: made, looked up by its secret, ended. Whoever holds it is the KOL of that placement and of
// nothing else.
import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import type { Placement } from './contract.ts';
import type { NewPrivateLink, PrivateLink } from './contract-work.ts';
import { refuseWork } from './errors-work.ts';
import { openPlacement } from './service.ts';
import { type Actor, insertAct } from './store-act.ts';
import {
  findLiveLink,
  listPrivateLinks,
  replacePrivateLink,
  revokePrivateLinks,
  touchPrivateLink,
} from './store-private-link.ts';

/** 256 random bits in the 43 signs of base64url. */
export const tokenForm = /^[\w-]{43}$/;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const dayMs = 86_400_000;

/** Makes the link of a placement; the one before it ends. Its address is answered this once. Refuses `placement_not_found`. */
export async function makePrivateLink(
  db: Db,
  placementId: string,
  wanted: NewPrivateLink,
  { by, publicUrl, now }: { readonly by: string; readonly publicUrl: string; readonly now: Date },
): Promise<PrivateLink & { url: string }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + wanted.days * dayMs);
  const { language } = wanted;
  const id = await db.transaction().execute(async (tx) => {
    await openPlacement(tx, placementId);
    const made = await replacePrivateLink(tx, {
      placementId,
      tokenHash: hashOf(token),
      language,
      by,
      at: now,
      expiresAt,
    });
    const facts = { language, expiresAt: expiresAt.toISOString() };
    await insertAct(tx, { side: 'brand', name: by, linkId: null }, { placementId, act: 'link_made', facts, at: now });
    return made;
  });
  const link = (await listPrivateLinks(db, placementId)).find((one) => one.id === id)!;
  return { ...link, url: `${publicUrl}/k/${token}` };
}

/** All links that a placement ever had, newest first. Refuses `placement_not_found`. */
export async function openPrivateLinks(db: Db, placementId: string): Promise<PrivateLink[]> {
  await openPlacement(db, placementId);
  return listPrivateLinks(db, placementId);
}

/** Ends the link of a placement at once. Refuses `placement_not_found`. */
export async function endPrivateLink(db: Db, placementId: string, by: string, now: Date): Promise<PrivateLink[]> {
  await db.transaction().execute(async (tx) => {
    await openPlacement(tx, placementId);
    const ended = await revokePrivateLinks(tx, placementId, by, now);
    if (ended > 0)
      await insertAct(tx, { side: 'brand', name: by, linkId: null }, { placementId, act: 'link_ended', at: now });
  });
  return listPrivateLinks(db, placementId);
}

export interface Admitted {
  readonly link: PrivateLink;
  readonly placement: Placement;
  readonly actor: Actor;
}

/**
 * Who holds a link, and notes on record that it was opened (once an hour). Refuses `private_link_invalid` for what was never
 * made, has expired or was ended, all alike.
 */
export async function admitKol(db: Db, token: string, now: Date): Promise<Admitted> {
  const link = tokenForm.test(token) ? await findLiveLink(db, hashOf(token), now) : null;
  if (!link) throw refuseWork('private_link_invalid');
  const placement = await openPlacement(db, link.placementId);
  const actor: Actor = { side: 'kol', name: placement.kolName, linkId: link.id };
  if (await touchPrivateLink(db, link.id, now))
    await insertAct(db, actor, { placementId: placement.id, act: 'opened', at: now });
  return { link, placement, actor };
}
