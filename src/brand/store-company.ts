// The company behind a brand.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Company, NewCompany } from './contract-company.ts';

/** Null where nobody has said anything of it. */
export async function findCompany(db: Db, brandId: string): Promise<Company | null> {
  const { rows } =
    await sql<Company>`select brand_id, country, province, size, sector from company where brand_id = ${brandId}`.execute(
      db,
    );
  return rows[0] ?? null;
}

export async function saveCompany(
  db: Db,
  brandId: string,
  { country, province, size, sector }: NewCompany,
): Promise<void> {
  await sql`insert into company (brand_id, country, province, size, sector) values (${brandId}, ${country}, ${province}, ${size}, ${sector})
    on conflict (brand_id) do update set country = excluded.country, province = excluded.province, size = excluded.size,
      sector = excluded.sector, updated_at = now()`.execute(db);
}
