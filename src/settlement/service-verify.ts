// Recounts the ledger's seals: whether anything that was booked has been changed since.
import { createHash } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import { brokenAt } from './seal.ts';
import { listBookedCampaigns, listSealedEntries } from './store-seal.ts';

export interface LedgerCheck {
  readonly entries: number;
  /** The place of the first entry that is not what was sealed; null when all are. */
  readonly brokenAt: number | null;
}

/** Reads all entries of a campaign with their postings and recounts every seal. */
export async function verifyLedger(db: Db, campaignId: string): Promise<LedgerCheck> {
  const entries = await listSealedEntries(db, campaignId);
  return {
    entries: entries.length,
    brokenAt: brokenAt(entries, (text) => createHash('sha256').update(text).digest('hex')),
  };
}

/** The same of every campaign that has booked anything, by name. */
export async function verifyLedgers(db: Db): Promise<(LedgerCheck & { readonly campaign: string })[]> {
  const checks: (LedgerCheck & { readonly campaign: string })[] = [];
  for (const { id, name } of await listBookedCampaigns(db))
    checks.push({ campaign: name, ...(await verifyLedger(db, id)) });
  return checks;
}
