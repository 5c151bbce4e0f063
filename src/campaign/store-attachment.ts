// Files of placements: kept in the database, so that any process of the app can show them.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Attachment, Purpose, Side } from './contract-work.ts';

export interface NewAttachment {
  readonly placementId: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly mediaType: Attachment['mediaType'];
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly content: Buffer;
  readonly side: Side;
  readonly byName: string;
  readonly at: Date;
}

const columns = sql`id, placement_id, purpose, name, media_type, size, width, height, sha256, side, by_name, ${iso('at')} as at`;

export async function insertAttachment(db: Db, one: NewAttachment): Promise<string> {
  const id = randomUUID();
  await sql`insert into attachment (id, placement_id, purpose, name, media_type, size, width, height, sha256, content, side, by_name, at)
    values (${id}, ${one.placementId}, ${one.purpose}, ${one.name}, ${one.mediaType}, ${one.content.length}, ${one.width}, ${one.height},
            ${one.sha256}, ${one.content}, ${one.side}, ${one.byName}, ${one.at})`.execute(db);
  return id;
}

/** Files of a placement, oldest first, without their content. */
export async function listAttachments(db: Db, placementId: string): Promise<Attachment[]> {
  const { rows } =
    await sql<Attachment>`select ${columns} from attachment where placement_id = ${placementId} order by at, id`.execute(
      db,
    );
  return rows;
}

/** One file of a placement with its content: a file of another placement is not found. */
export async function findAttachment(
  db: Db,
  placementId: string,
  id: string,
): Promise<(Attachment & { content: Buffer }) | null> {
  const { rows } = await sql<
    Attachment & { content: Buffer }
  >`select ${columns}, content from attachment where id = ${id} and placement_id = ${placementId}`.execute(db);
  return rows[0] ?? null;
}

/** How much a placement's files take; its row is locked, so that uploads at once are counted one after the other. */
export async function lockUploads(db: Db, placementId: string): Promise<{ bytes: number; files: number }> {
  await sql`select 1 from placement where id = ${placementId} for update`.execute(db);
  const { rows } = await sql<{
    bytes: number;
    files: number;
  }>`select coalesce(sum(size), 0)::float8 as bytes, count(*)::int as files from attachment where placement_id = ${placementId}`.execute(
    db,
  );
  return rows[0]!;
}
