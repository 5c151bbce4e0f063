// The cards of a list that leaves the archive, page by page, all as of one moment.
import type { Db } from '../db/connect.ts';
import type { ExportedCard } from './export-row.ts';
import { type AudienceFigures, listAudienceFigures } from './store-imported-audience.ts';
import { readCards } from './store-search.ts';

const pageSize = 1_000;
const unknown: AudienceFigures = { audienceWomen: null, audienceAges: null, audienceOn: null };

/** Pages of at most 1,000 cards, in the order of the ids. Closing the generator early ends the transaction. */
export async function* streamCards(db: Db, ids: readonly string[]): AsyncGenerator<readonly ExportedCard[]> {
  const transaction = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    for (let start = 0; start < ids.length; start += pageSize) {
      const page = ids.slice(start, start + pageSize);
      const cards = await readCards<Omit<ExportedCard, keyof AudienceFigures>>(transaction, page, ', region');
      const figures = await listAudienceFigures(transaction, page);
      yield cards.map((card) => ({ ...card, ...(figures.get(card.accountId) ?? unknown) }));
    }
  } finally {
    await transaction.rollback().execute();
  }
}
