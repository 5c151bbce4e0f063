// The record of what was done on a placement beside its moves, samples, and who looks after it. The record is only ever added to.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Act, NewSample, Sample, Side } from './contract-work.ts';

/** Who does something: a person of the workspace, or the KOL through the private link. */
export interface Actor {
  readonly side: Side;
  readonly name: string;
  readonly linkId: string | null;
}

export interface NewAct {
  readonly placementId: string;
  readonly act: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export async function insertAct(db: Db, actor: Actor, { placementId, act, facts = {}, at }: NewAct): Promise<void> {
  await sql`insert into placement_act (placement_id, link_id, side, by_name, act, facts, at)
    values (${placementId}, ${actor.linkId}, ${actor.side}, ${actor.name}, ${act}, ${JSON.stringify(facts)}::jsonb, ${at})`.execute(
    db,
  );
}

/** What was done on a placement, newest first. */
export async function listActs(db: Db, placementId: string): Promise<Act[]> {
  const { rows } = await sql<Act>`
    select side, by_name, act, facts, link_id is not null as through_link, ${iso('at')} as at
    from placement_act where placement_id = ${placementId} order by id desc limit 1000`.execute(db);
  return rows;
}

export async function insertSample(
  db: Db,
  placementId: string,
  sample: NewSample,
  actor: Actor,
  at: Date,
): Promise<void> {
  await sql`insert into sample_step (placement_id, step, on_day, note, side, by_name, at)
    values (${placementId}, ${sample.step}, ${sample.onDay}, ${sample.note}, ${actor.side}, ${actor.name}, ${at})`.execute(
    db,
  );
}

/** What happened to the samples of a placement, oldest first: the newest of a kind counts. */
export async function listSamples(db: Db, placementId: string): Promise<Sample[]> {
  const { rows } = await sql<Sample>`
    select step, on_day, note, side, by_name, ${iso('at')} as at from sample_step where placement_id = ${placementId} order by id`.execute(
    db,
  );
  return rows;
}

export async function updateOwner(db: Db, placementId: string, ownerId: string | null): Promise<void> {
  await sql`update placement set owner_id = ${ownerId} where id = ${placementId}`.execute(db);
}
