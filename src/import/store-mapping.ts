// Mappings that people settled on, by the headers of their files.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Mapping } from './contract.ts';

/** How a file with these headers was read last. */
export async function findRememberedMapping(db: Db, headersSha256: string): Promise<Mapping | null> {
  const { rows } = await sql<{
    mapping: Mapping;
  }>`select mapping from remembered_mapping where headers_sha256 = ${headersSha256}`.execute(db);
  return rows[0]?.mapping ?? null;
}

/** Keeps how a file was read for the next one with the same headers. */
export async function rememberMapping(db: Db, headersSha256: string, mapping: Mapping, now: Date): Promise<void> {
  await sql`insert into remembered_mapping (headers_sha256, mapping, used_at) values (${headersSha256}, ${JSON.stringify(mapping)}::jsonb, ${now})
    on conflict (headers_sha256) do update set mapping = excluded.mapping, used_at = excluded.used_at`.execute(db);
}
