// An expert's offer, and brands of companies that may and may not use it.

import { newBrandShape } from '../../src/brand/contract.ts';
import { newCompanyShape } from '../../src/brand/contract-company.ts';
import type { Province } from '../../src/brand/provinces.ts';
import { addBrand, describeCompany } from '../../src/brand/service.ts';
import type { Db } from '../../src/db/connect.ts';
import { type OfferChange, offerChangeShape } from '../../src/desk/contract-offer.ts';

const everyDay = (from: number, to: number) => Array.from({ length: 7 }, () => [{ from, to }]);

/** Every day from nine to six in Rome, half an hour each, from tomorrow for sixty days. */
export const offerOf = (change: Partial<OfferChange> = {}): OfferChange =>
  offerChangeShape.parse({
    title: { it: 'Un’ora con la dogana' },
    about: { it: 'Spedire, sdoganare, restituire', zh: '发货、清关与退货' },
    topics: ['logistics', 'law'],
    languages: ['it', 'zh'],
    hours: everyDay(540, 1_080),
    slotMinutes: 30,
    videoLink: 'https://meet.example.com/lucia',
    ...change,
  });

/** A brand of a company in this province; null: nobody has said where it is. */
export async function brandIn(db: Db, name: string, province: Province | null): Promise<string> {
  const { id } = await addBrand(db, newBrandShape.parse({ name }));
  if (province !== null) await describeCompany(db, id, newCompanyShape.parse({ province }));
  return id;
}
