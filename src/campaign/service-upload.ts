// Files of a placement: read, written anew, counted, kept.
import { createHash } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import type { Attachment, Purpose } from './contract-work.ts';
import { refuseWork } from './errors-work.ts';
import { readUpload, safeName } from './file-picture.ts';
import { type Actor, insertAct } from './store-act.ts';
import { findAttachment, insertAttachment, listAttachments, lockUploads } from './store-attachment.ts';

/** A picture of a phone has up to 15 MB; a placement rarely has more than a few dozen. Own choice. */
export const uploadLimits = {
  fileBytes: 20 * 1024 ** 2,
  placementBytes: 300 * 1024 ** 2,
  placementFiles: 200,
} as const;

export interface Upload {
  readonly placementId: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Refuses `uploads_full` where a placement has had its files. */
async function checkRoom(db: Db, placementId: string, size: number): Promise<void> {
  const { bytes, files } = await lockUploads(db, placementId);
  const { placementBytes, placementFiles } = uploadLimits;
  if (files >= placementFiles || bytes + size > placementBytes)
    throw refuseWork('uploads_full', { files, size: Math.round(bytes / 1024 ** 2) });
}

/**
 * Keeps a file. What is kept of a picture are its points alone. Refuses `upload_too_large`, `upload_unreadable`,
 * `uploads_full`.
 */
export async function takeUpload(db: Db, upload: Upload, actor: Actor, now: Date): Promise<Attachment> {
  const { placementId, purpose, bytes } = upload;
  if (bytes.length > uploadLimits.fileBytes)
    throw refuseWork('upload_too_large', { most: uploadLimits.fileBytes / 1024 ** 2 });
  const read = await readUpload(bytes);
  // A draft is a picture or words; paper is a contract, a picture of one, or a proof.
  if (read === null || (read.mediaType === 'application/pdf' && (purpose === 'draft' || purpose === 'screenshot')))
    throw refuseWork('upload_unreadable');
  const name = safeName(upload.name, read.mediaType);
  const sha256 = createHash('sha256').update(read.content).digest('hex');
  const id = await db.transaction().execute(async (tx) => {
    await checkRoom(tx, placementId, read.content.length);
    const { side, name: byName } = actor;
    const made = await insertAttachment(tx, { ...read, placementId, purpose, name, sha256, side, byName, at: now });
    await insertAct(tx, actor, { placementId, act: 'file', facts: { name, purpose, sha256 }, at: now });
    return made;
  });
  return (await listAttachments(db, placementId)).find((one) => one.id === id)!;
}

/** A file of a placement with its content. Refuses `attachment_not_found`, also for one of another placement. */
export async function openAttachment(
  db: Db,
  placementId: string,
  id: string,
): Promise<Attachment & { content: Buffer }> {
  const found = await findAttachment(db, placementId, id);
  if (!found) throw refuseWork('attachment_not_found');
  return found;
}
