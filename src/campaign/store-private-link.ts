// Private links of placements: only a hash of each is kept.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { PrivateLink } from './contract-work.ts';

const columns = sql`id, placement_id, language, created_by, ${iso('created_at')} as created_at, ${iso('expires_at')} as expires_at,
  revoked_by, ${iso('revoked_at')} as revoked_at, ${iso('last_used_at')} as last_used_at`;

export interface NewLinkRow {
  readonly placementId: string;
  readonly tokenHash: string;
  readonly language: string;
  readonly by: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Adds the link that holds from now on; the one before it holds no longer. Returns its id. */
export async function replacePrivateLink(db: Db, link: NewLinkRow): Promise<string> {
  await sql`select 1 from placement where id = ${link.placementId} for update`.execute(db);
  await revokePrivateLinks(db, link.placementId, link.by, link.at);
  const id = randomUUID();
  await sql`insert into private_link (id, placement_id, token_hash, language, created_by, created_at, expires_at)
    values (${id}, ${link.placementId}, ${link.tokenHash}, ${link.language}, ${link.by}, ${link.at}, ${link.expiresAt})`.execute(
    db,
  );
  return id;
}

/** Ends every link of a placement that still holds; answers how many. */
export async function revokePrivateLinks(db: Db, placementId: string, by: string, at: Date): Promise<number> {
  const { rows } = await sql`update private_link set revoked_at = ${at}, revoked_by = ${by}
    where placement_id = ${placementId} and revoked_at is null returning id`.execute(db);
  return rows.length;
}

export async function listPrivateLinks(db: Db, placementId: string): Promise<PrivateLink[]> {
  const { rows } = await sql<PrivateLink>`
    select ${columns} from private_link where placement_id = ${placementId} order by private_link.created_at desc, id`.execute(
    db,
  );
  return rows;
}

/** The link with this hash that holds at a moment. */
export async function findLiveLink(db: Db, tokenHash: string, now: Date): Promise<PrivateLink | null> {
  const { rows } = await sql<PrivateLink>`
    select ${columns} from private_link
    where token_hash = ${tokenHash} and private_link.revoked_at is null and private_link.expires_at > ${now}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Notes that a link was used; answers whether it had rested for an hour, so that opening it is told once. */
export async function touchPrivateLink(db: Db, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ rested: boolean }>`
    with before as (select last_used_at from private_link where id = ${id} for update)
    update private_link l set last_used_at = ${now} from before
    where l.id = ${id} and (before.last_used_at is null or before.last_used_at < ${new Date(now.getTime() - 60_000)})
    returning coalesce(before.last_used_at < ${new Date(now.getTime() - 3_600_000)}, true) as rested`.execute(db);
  return rows[0]?.rested ?? false;
}
