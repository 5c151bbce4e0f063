// Samples of followers as they are kept: counts and flags of profiles, no names.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { FollowerProfile } from './contract.ts';
import type { FollowerSample } from './contract-view.ts';

export interface KeptSample {
  readonly id: string;
  readonly observedOn: string;
  readonly fileName: string;
  readonly profiles: readonly FollowerProfile[];
  readonly byName: string;
  readonly at: Date;
}

export async function insertSample(db: Db, accountId: string, sample: KeptSample): Promise<void> {
  const { id, observedOn, fileName, profiles, byName, at } = sample;
  await sql`
    insert into follower_sample (account_id, id, observed_on, source, profiles, people, by_name, at)
    values (${accountId}, ${id}, ${observedOn}, ${fileName}, ${JSON.stringify(profiles)}::jsonb, ${profiles.length}, ${byName}, ${at})`.execute(
    db,
  );
}

/** The samples of an account, the newest first. */
export async function listSamples(db: Db, accountId: string): Promise<FollowerSample[]> {
  const { rows } = await sql<Omit<FollowerSample, 'at'> & { at: Date }>`
    select id, observed_on, source, people, by_name, at from follower_sample where account_id = ${accountId}
    order by observed_on desc, at desc, id limit 100`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
