// What follows an import: what is shown of the accounts it touched is rewritten, they are audited again, and whoever watches
// one of them is told what changed.
import { placeEngagement, rewriteCards } from './archive/store-card.ts';
import { auditAccounts, watchFollowers } from './audit/service.ts';
import type { Connection } from './db/connect.ts';
import { listUnfollowed, markFollowed, touchedAccounts } from './import/store.ts';

/** Rewrites the cards of the accounts that an import touched, and audits those of which enough is known. */
export async function afterImport({ db }: Connection, importId: string): Promise<void> {
  for await (const accountIds of touchedAccounts(db, importId)) {
    await rewriteCards(db, accountIds);
    await auditAccounts(db, accountIds, new Date());
    await watchFollowers(db, accountIds, new Date());
  }
  await placeEngagement(db);
  await markFollowed(db, importId, new Date());
}

/** Catches up on imports that were stored by a process which ended before it came to this. */
export async function followUp(connection: Connection): Promise<void> {
  for (const importId of await listUnfollowed(connection.db)) await afterImport(connection, importId);
}
