// Searching the archive: the index in memory finds, the database gives what is shown. The index is brought up to date
// before every answer, so that what was stored is found at once, by whichever process it was stored.
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { CardPage, Facets, Filter, Search, SimilarCard } from './contract.ts';
import { refuse } from './errors.ts';
import { type FoundPage, SearchIndex } from './search-index.ts';
import type { Alike } from './search-similar.ts';
import { changedCards, countCards, readCards, readClock } from './store-search.ts';

/** Answers searches by the ids of accounts. */
export interface Searcher {
  search(search: Search): Promise<FoundPage>;
  /** Choices of days are as of `today`. */
  facets(filter: Filter, today: Day): Promise<Facets>;
  allIds(search: Search): Promise<readonly string[]>;
  /** Null = the account is not known. */
  alike(accountId: string, most: number): Promise<readonly Alike[] | null>;
  close(): Promise<void>;
}

/** Keeps an index of the cards of a database and brings it up to date. */
export class KeptIndex {
  readonly #db: Db;
  readonly index = new SearchIndex();
  #known = -1;
  #refreshing: Promise<void> | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Takes in what changed since the last time; whoever asks meanwhile waits for the same, then looks again. */
  async refresh(): Promise<void> {
    while (this.#refreshing) await this.#refreshing.catch(() => undefined);
    this.#refreshing = this.#catchUp();
    try {
      await this.#refreshing;
    } finally {
      this.#refreshing = null;
    }
  }

  async #catchUp(): Promise<void> {
    const now = await readClock(this.#db);
    if (now === this.#known) return;
    if (this.#known < 0 || this.index.isWasteful) {
      this.index.clear();
      this.#known = -1;
      this.index.reserve(await countCards(this.#db));
    }
    // Cards of a later number than `now` may be among them: they are read once more the next time, which does no harm.
    for await (const cards of changedCards(this.#db, this.#known)) this.index.write(cards);
    this.#known = now;
  }
}

/** Searches in this thread: for commands, which search once. */
export function searchHere(db: Db): Searcher {
  const kept = new KeptIndex(db);
  const fresh = async <Value>(answer: () => Value): Promise<Value> => {
    await kept.refresh();
    return answer();
  };
  return {
    search: (search) => fresh(() => kept.index.search(search)),
    facets: (filter, today) => fresh(() => kept.index.facets(filter, today)),
    allIds: (search) => fresh(() => kept.index.allIds(search)),
    alike: (accountId, most) => fresh(() => kept.index.alike(accountId, most)),
    close: async () => undefined,
  };
}

/** One page of cards, how many there are in all, and why each was found. */
export async function searchCards(db: Db, searcher: Searcher, search: Search): Promise<CardPage> {
  const { total, ids, why, priceHints, next } = await searcher.search(search);
  const cards = new Map((await readCards(db, ids)).map((card) => [card.accountId, card]));
  const rows = ids.flatMap((id, at) => {
    const card = cards.get(id);
    return card ? [{ ...card, why: [...why[at]!], priceHint: priceHints[at] ?? null }] : [];
  });
  return { total, pageSize: search.pageSize, rows, next };
}

/** Accounts of other KOLs most like one, with what makes them so. Refuses `account_not_found`. */
export async function findSimilar(db: Db, searcher: Searcher, accountId: string, most: number): Promise<SimilarCard[]> {
  const alike = await searcher.alike(accountId, most + 20);
  if (alike === null) throw refuse('account_not_found', { id: accountId });
  const [own, ...others] = await readCards(db, [accountId, ...alike.map((one) => one.accountId)]);
  const byId = new Map(alike.map((one) => [one.accountId, one]));
  return others
    .filter((card) => card.kolId !== own?.kolId)
    .slice(0, most)
    .map((card) => ({
      ...card,
      likeness: byId.get(card.accountId)!.likeness,
      reasons: byId.get(card.accountId)!.reasons,
    }));
}
