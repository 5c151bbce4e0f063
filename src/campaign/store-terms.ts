// The versions of a placement's terms: only ever added to.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Agreement, TermsVersion } from './contract-terms.ts';

export interface NewVersion {
  readonly placementId: string;
  readonly terms: Agreement;
  readonly validFrom: Date;
  readonly note: string | null;
  readonly by: string | null;
  readonly at: Date;
}

/** Adds a version; the placement's row is locked, so that two at once get two numbers. */
export async function insertTerms(db: Db, one: NewVersion): Promise<void> {
  await sql`select 1 from placement where id = ${one.placementId} for update`.execute(db);
  await sql`insert into agreement_terms (placement_id, version, valid_from, document, note, agreed_by, agreed_at)
    select ${one.placementId}, coalesce(max(version), 0) + 1, ${one.validFrom}, ${JSON.stringify(one.terms)}::jsonb, ${one.note}, ${one.by}, ${one.at}
    from agreement_terms where placement_id = ${one.placementId}`.execute(db);
}

/** All versions of a placement's terms, oldest first. */
export async function listTerms(db: Db, placementId: string): Promise<TermsVersion[]> {
  const { rows } = await sql<TermsVersion>`
    select version, ${iso('valid_from')} as valid_from, document as terms, note, agreed_by, ${iso('agreed_at')} as agreed_at
    from agreement_terms where placement_id = ${placementId} order by version`.execute(db);
  return rows;
}
