// Ledger entries with their seals, for whoever recounts them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { SealedEntry } from './seal.ts';

/** All entries of a campaign in the order of their seals; one without a seal comes last. */
export async function listSealedEntries(db: Db, campaignId: string): Promise<SealedEntry[]> {
  const { rows } = await sql<SealedEntry>`
    select e.kind, e.key, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.reverses::text as reverses, s.hash,
      coalesce((select jsonb_agg(jsonb_build_object('account', p.account, 'currency', p.currency, 'amount', p.amount::text) order by p.id)
        from posting p where p.entry_id = e.id), '[]') as postings
    from ledger_entry e left join ledger_seal s on s.entry_id = e.id where e.campaign_id = ${campaignId} order by s.number nulls last, e.id`.execute(
    db,
  );
  return rows;
}

/** Campaigns that have booked anything. */
export async function listBookedCampaigns(db: Db): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from campaign c where exists (select 1 from ledger_entry e where e.campaign_id = c.id) order by name, id`.execute(
    db,
  );
  return rows;
}
