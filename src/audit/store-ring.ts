// The rings that the last audit of the whole archive found, as people look at them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Ring, RingDetail, RingList } from './contract-ring.ts';

interface RingRow extends Omit<Ring, 'foundAt'> {
  foundAt: Date;
}

const toRing = ({ foundAt, ...ring }: RingRow): Ring => ({ ...ring, foundAt: foundAt.toISOString() });

const ringColumns = sql.raw(
  `r.id, r.platform, r.people, r.posts, r.accounts, r.is_fan_club, r.found_at,
   (select max(w.share) from ring_account w where w.ring_id = r.id) as share`,
);

/** How many rings there are, and the first of them: services before fan clubs, the largest first. */
export async function listRings(db: Db, limit: number): Promise<RingList> {
  const [counts, rings] = await Promise.all([
    sql<{ total: number; services: number; searched: number | null }>`
      select (select count(*)::int from ring) as total, (select count(*)::int from ring where not is_fan_club) as services,
        (select comments::float8 from audit_basis order by at desc, id limit 1) as searched`.execute(db),
    sql<RingRow>`
      select ${ringColumns} from ring r order by r.is_fan_club, r.people * r.accounts desc, r.id limit ${limit}`.execute(
      db,
    ),
  ]);
  const { total = 0, services = 0, searched = null } = counts.rows[0] ?? {};
  return { total, services, searched, rings: rings.rows.map(toRing) };
}

/** A ring with its people and the accounts under which it stood; null when there is none of this id. */
export async function findRing(db: Db, id: string): Promise<RingDetail | null> {
  const [rings, where] = await Promise.all([
    sql<RingRow & Pick<RingDetail, 'members' | 'pairs'>>`
      select ${ringColumns}, r.members, r.pairs from ring r where r.id = ${id}`.execute(db),
    sql<RingDetail['where'][number]>`
      select w.account_id, c.kol_id, c.name, c.handle, c.verdict, w.here, w.comments, w.share, w.posts
      from ring_account w join card c on c.account_id = w.account_id
      where w.ring_id = ${id} order by w.share desc, w.account_id`.execute(db),
  ]);
  const ring = rings.rows[0];
  return ring === undefined ? null : { ...toRing(ring), members: ring.members, pairs: ring.pairs, where: where.rows };
}
