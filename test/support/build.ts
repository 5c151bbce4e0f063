// Builders of what tests begin with; the interesting fields are given in the test.
import { sql } from 'kysely';
import { refreshCards } from '../../src/archive/store-card.ts';
import { addBrand } from '../../src/brand/service.ts';
import type { NewPlacement, Placement } from '../../src/campaign/contract.ts';
import { startCampaign } from '../../src/campaign/service.ts';
import { listPlacements } from '../../src/campaign/store.ts';
import type { Db } from '../../src/db/connect.ts';

export interface AccountFacts {
  readonly id: string;
  readonly name: string;
  readonly platform?: string;
  readonly followers?: number | null;
  readonly topics?: readonly string[];
  readonly category?: string | null;
}

/** A KOL with one account, found by search at once. */
export async function anAccount(db: Db, facts: AccountFacts): Promise<void> {
  const { id, name, platform = 'douyin', followers = 50_000, topics = [], category = 'kol' } = facts;
  await sql`insert into kol (id, name, topics, category) values (${`k${id}`}, ${name}, ${[...topics]}::text[], ${category})`.execute(
    db,
  );
  await sql`insert into account (id, kol_id, platform, uid, handle, followers) values (${id}, ${`k${id}`}, ${platform}, ${id}, ${`handle_${id}`}, ${followers})`.execute(
    db,
  );
  await refreshCards(db, [id]);
}

/** A campaign with one placement per account, in yuan unless said otherwise. */
export async function aCampaign(
  db: Db,
  accountIds: readonly string[],
  terms: Partial<NewPlacement> = {},
  now = new Date('2026-01-01T00:00:00Z'),
  currency: 'CNY' | 'EUR' | 'USD' = 'CNY',
): Promise<{ id: string; placements: Placement[] }> {
  const brand = await addBrand(db, {
    name: `Brand ${Math.random()}`,
    description: null,
    terms: [],
    products: [],
    competitors: [],
  });
  const campaign = await startCampaign(
    db,
    {
      brandId: brand.id,
      name: '双十一',
      currency,
      targetUrl: null,
      startsOn: null,
      endsOn: null,
      briefId: null,
      planId: null,
      placements: accountIds.map((accountId) => ({
        accountId,
        commissionBps: 1_500,
        returnDays: 7,
        attributionDays: 7,
        deliverables: [{ format: 'video' as const, dueOn: null, fee: 300_000 }],
        ...terms,
      })),
    },
    null,
    now,
  );
  return { id: campaign.id, placements: await listPlacements(db, campaign.id) };
}
