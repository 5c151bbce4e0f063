// What follows an import: what is shown of the accounts it touched is rewritten, they are audited again, and whoever watches
// one of them is told what changed.
import { placeEngagement, rewriteCards } from './archive/store-card.ts';
import { auditAccounts, watchFollowers } from './audit/service.ts';
import { countAuditable } from './audit/store.ts';
import type { Connection } from './db/connect.ts';
import { listUnfollowed, markFollowed, touchedAccounts } from './import/store.ts';

/** What is usual is learned again when an import touched so many accounts, and so large a share of them. */
const worthLearning = { accounts: 20, share: 0.02 };

/**
 * Rewrites the cards of the accounts that an import touched, and audits those of which enough is known. True when so much
 * is new that the whole archive should be audited again, because what is usual may have changed.
 */
export async function afterImport({ db }: Connection, importId: string): Promise<boolean> {
  let audited = 0;
  for await (const accountIds of touchedAccounts(db, importId)) {
    await rewriteCards(db, accountIds);
    audited += (await auditAccounts(db, accountIds, new Date())).audited;
    await watchFollowers(db, accountIds, new Date());
  }
  await placeEngagement(db);
  await markFollowed(db, importId, new Date());
  return audited >= worthLearning.accounts && audited >= worthLearning.share * (await countAuditable(db));
}

/** Catches up on imports that were stored by a process which ended before it came to this. */
export async function followUp(connection: Connection): Promise<void> {
  for (const importId of await listUnfollowed(connection.db)) await afterImport(connection, importId);
}
