// What follows an import: what is shown of the accounts it touched is rewritten.
import { refreshCards } from './archive/store-card.ts';
import type { Connection } from './db/connect.ts';
import { touchedAccounts } from './import/store.ts';

/** Rewrites the cards of the accounts that an import touched. */
export async function afterImport({ db }: Connection, importId: string): Promise<void> {
  for await (const accountIds of touchedAccounts(db, importId)) await refreshCards(db, accountIds);
}
