// Whether an expert's offer is for the company behind a brand. What is not known of a company never lets it through.
import type { CompanySize, Sector } from '../brand/company.ts';
import type { Company } from '../brand/contract-company.ts';
import type { Province } from '../brand/provinces.ts';

export interface Allowed {
  /** Empty: companies of every province and country. */
  readonly provinces: readonly Province[];
  readonly sizes: readonly CompanySize[];
  readonly sectors: readonly Sector[];
}

export const closedReasons = [
  'province_unknown',
  'province',
  'size_unknown',
  'size',
  'sector_unknown',
  'sector',
] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Why a company may not use an offer; null when it may. */
export function whyClosed({ provinces, sizes, sectors }: Allowed, company: Company | null): ClosedReason | null {
  const asks = [
    { of: 'province', listed: provinces as readonly string[], is: company?.province ?? null },
    { of: 'size', listed: sizes as readonly string[], is: company?.size ?? null },
    { of: 'sector', listed: sectors as readonly string[], is: company?.sector ?? null },
  ] as const;
  for (const { of, listed, is } of asks) {
    if (listed.length === 0) continue;
    // A company abroad has no province, and nothing to say about it.
    if (is === null) return of === 'province' && company !== null && company.country !== 'IT' ? of : `${of}_unknown`;
    if (!listed.includes(is)) return of;
  }
  return null;
}
