// Links, and clicks written in groups: one transaction commits many, and each is answered only after its commit.
import { sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '../db/connect.ts';
import type { ClickKind } from './agent.ts';

export interface LinkTarget {
  readonly code: string;
  readonly campaignId: string;
  readonly targetUrl: string;
  readonly kolId: string;
  readonly platform: string;
  readonly campaignName: string;
  readonly expiresAt: Date | null;
  readonly pausedAt: Date | null;
}

export interface NewClick {
  readonly campaignId: string;
  readonly id: string;
  readonly at: Date;
  readonly linkCode: string;
  readonly visitor: string;
  readonly kind: ClickKind;
  readonly app: string | null;
  /** What tells somebody without a cookie from others for a day; null with one. */
  readonly person: string | null;
  readonly province: string | null;
}

export async function findLinkTarget(db: Db, code: string): Promise<LinkTarget | null> {
  const { rows } = await sql<LinkTarget>`
    select l.code, l.campaign_id, l.target_url, l.kol_id, a.platform, c.name as campaign_name, l.expires_at, l.paused_at
    from link l join placement p on p.id = l.placement_id join account a on a.id = p.account_id join campaign c on c.id = l.campaign_id
    where l.code = ${code}`.execute(db);
  return rows[0] ?? null;
}

const insertClicks = {
  name: 'insert_clicks',
  text: `insert into click (campaign_id, id, at, link_code, visitor, kind, app, person, province)
    select * from unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
};

async function insertGroup(pool: pg.Pool, clicks: readonly NewClick[]): Promise<void> {
  const column = <Key extends keyof NewClick>(key: Key) => clicks.map((click) => click[key]);
  await pool.query({
    ...insertClicks,
    values: [
      column('campaignId'),
      column('id'),
      column('at'),
      column('linkCode'),
      column('visitor'),
      column('kind'),
      column('app'),
      column('person'),
      column('province'),
    ],
  });
}

interface Waiting {
  readonly click: NewClick;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

export interface ClickWriter {
  /** Resolves when the click is committed; rejects when it is not, and then it must not be acknowledged. */
  record(click: NewClick): Promise<void>;
}

const groupMax = 1_000;
/** Two groups in flight: while one waits for the disk, the next one fills. */
const flightsMax = 2;

/** Gathers the clicks that arrive while the disk is busy and commits them together. */
export function createClickWriter(pool: pg.Pool): ClickWriter {
  const queue: Waiting[] = [];
  let flights = 0;
  const flush = async (): Promise<void> => {
    if (flights >= flightsMax) return;
    flights += 1;
    while (queue.length > 0) {
      const group = queue.splice(0, groupMax);
      try {
        await insertGroup(
          pool,
          group.map((one) => one.click),
        );
        for (const one of group) one.done();
      } catch (error) {
        for (const one of group) one.fail(error);
      }
    }
    flights -= 1;
  };
  return {
    record: (click) =>
      new Promise((done, fail) => {
        queue.push({ click, done, fail });
        void flush();
      }),
  };
}

/** Makes the monthly partitions from last month to three months ahead; what exists stays. */
export async function ensureClickPartitions(db: Db, now: Date): Promise<void> {
  for (let month = -1; month <= 3; month += 1) {
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, 1));
    const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
    const name = `click_${from.toISOString().slice(0, 7).replace('-', '_')}`;
    await sql`create table if not exists ${sql.table(name)} partition of click for values from (${sql.lit(from.toISOString())}) to (${sql.lit(to.toISOString())})`.execute(
      db,
    );
  }
}
