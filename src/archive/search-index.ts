// The search over all cards in memory: finds, counts, orders and pages them, and says why each was found.
import { type Day, dayNumber } from '../base/day.ts';
import { topics } from '../base/id.ts';
import type { Facets, Filter, Found, PriceHint, Search } from './contract.ts';
import { CardColumns, type IndexedCard } from './search-columns.ts';
import { type Passed, passFilter } from './search-filter.ts';
import { explainWord, needleOf, partsOf } from './search-match.ts';
import { comparing, cursorOf, isBehind, keyOfSort, Orders, readCursor } from './search-order.ts';
import { PriceHints } from './search-prices.ts';
import { type Alike, findAlike } from './search-similar.ts';
import { searchWords } from './search-text.ts';
import { holdsAlmost, slipsOf } from './search-typo.ts';
import { topicsCalled } from './search-vocabulary.ts';
import { worthsOf } from './search-words.ts';

export interface FoundPage {
  readonly total: number;
  readonly ids: readonly string[];
  readonly why: readonly (readonly Found[])[];
  readonly priceHints: readonly (PriceHint | null)[];
  readonly next: string | null;
}

/** Finds that are kept, so that the counts and the next page of a search need no second walk. */
const mostKept = 8;
/** So few finds are sorted by themselves, without an order of all cards. */
const fewRows = 5_000;

const isDescendingFirst = (sort: Search['sort']) => sort !== 'price' && sort !== 'name';

export class SearchIndex {
  #columns = new CardColumns();
  #orders = new Orders(this.#columns);
  #prices = new PriceHints(this.#columns);
  readonly #worths = new Map<string, Uint8Array>();
  readonly #passed = new Map<string, Passed>();

  get size(): number {
    return this.#columns.size;
  }

  /** Whether so much of its memory is waste that it should be read anew. */
  get isWasteful(): boolean {
    return this.#columns.wasted > 16_000_000 && this.#columns.wasted > this.#columns.textEnd / 2;
  }

  clear(): void {
    this.#columns = new CardColumns();
    this.#orders = new Orders(this.#columns);
    this.#forget();
  }

  reserve(rows: number): void {
    this.#columns.reserve(rows);
  }

  /** Takes in cards that are new or changed. */
  write(cards: Iterable<IndexedCard>): void {
    for (const card of cards) this.#columns.write(card);
    this.#forget();
  }

  /** Makes the order that most searches want ahead of them. */
  warm(): void {
    this.#orders.rowsBy('followers', false);
  }

  #forget(): void {
    this.#orders.forget();
    this.#prices = new PriceHints(this.#columns);
    this.#worths.clear();
    this.#passed.clear();
  }

  #worthsOf(words: readonly string[]): Uint8Array | null {
    if (words.length === 0) return null;
    return kept(
      this.#worths,
      words.join(' '),
      () => worthsOf(this.#columns, words),
      (worth) => this.#columns.pool.give(worth),
    );
  }

  #pass(filter: Filter): Passed {
    const words = searchWords(filter.q ?? '');
    const key = JSON.stringify([words, filter]);
    return kept(
      this.#passed,
      key,
      () => passFilter(this.#columns, filter, this.#worthsOf(words)),
      ({ rows }) => this.#columns.pool.give(rows),
    );
  }

  /** How many cards each value of each facet would leave; choices of days are as of `today`. */
  facets(filter: Filter, today: Day): Facets {
    return this.#pass(filter).tally.facets(dayNumber(today));
  }

  /** The rows of a search in its order, so many at most, and by what they are ordered. */
  #find({ sort, order, after, pageSize: _, ...filter }: Search, most: number) {
    const passed = this.#pass(filter);
    const words = searchWords(filter.q ?? '');
    const worth = sort === 'relevance' ? this.#worthsOf(words) : null;
    const key = sort === 'relevance' ? 'followers' : keyOfSort[sort];
    const isAscending = sort === 'relevance' ? false : order ? order === 'asc' : !isDescendingFirst(sort);
    return {
      total: passed.total,
      words,
      worth,
      key,
      rows: this.#pageRows(passed, worth, key, isAscending, after, most),
    };
  }

  /** A page of accounts in the search's order. */
  search(search: Search): FoundPage {
    const { pageSize } = search;
    const { total, words, worth, key, rows } = this.#find(search, pageSize + 1);
    const shown = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? shown.at(-1) : undefined;
    return {
      total,
      ids: shown.map((row) => this.#columns.ids[row]!),
      why: shown.map((row) => words.flatMap((word) => this.#explain(row, word, words) ?? [])),
      priceHints: shown.map((row) => this.#prices.of(row)),
      next:
        last === undefined
          ? null
          : cursorOf(worth?.[last] ?? 0, this.#columns.figure[key][last]!, this.#columns.ids[last]!),
    };
  }

  /** Ids of all accounts of a search, in its order. */
  allIds(search: Search): string[] {
    const { rows } = this.#find({ ...search, after: undefined }, Math.max(1, this.#columns.size));
    return rows.map((row) => this.#columns.ids[row]!);
  }

  #pageRows(
    passed: Passed,
    worth: Uint8Array | null,
    key: (typeof keyOfSort)[keyof typeof keyOfSort],
    isAscending: boolean,
    after: string | undefined,
    most: number,
  ): number[] {
    const cursor = after === undefined ? null : readCursor(after);
    const isBehindCursor = (row: number) => {
      if (cursor === null) return true;
      const own = worth?.[row] ?? 0;
      if (own !== cursor.worth) return own < cursor.worth;
      return isBehind(this.#columns, key, isAscending, row, cursor);
    };
    const compare = comparing(this.#columns, key, isAscending);
    const found: number[] = [];
    const levels = worth === null ? [{ worth: 0, count: passed.total }] : levelsOf(passed.rows, worth);
    // The best finds first: where they are few they are sorted by themselves, else the order of all cards is walked.
    for (const level of levels) {
      if (cursor !== null && worth !== null && level.worth > cursor.worth) continue;
      const isWanted = (row: number) =>
        passed.rows[row] === 1 && (worth === null || worth[row] === level.worth) && isBehindCursor(row);
      if (level.count <= fewRows) {
        const rows = rowsOf(passed.rows, worth, level.worth).filter(isBehindCursor).sort(compare);
        found.push(...rows.slice(0, most - found.length));
      } else
        for (const row of this.#orders.rowsBy(key, isAscending)) {
          if (found.length === most) break;
          if (isWanted(row)) found.push(row);
        }
      if (found.length === most) break;
    }
    return found;
  }

  /** Where one word of a query was found in a card. */
  #explain(row: number, word: string, words: readonly string[]): Found | null {
    const { text, start, end, agency, agencies, region, regions } = this.#columns;
    const [from, to] = [start[row]!, end[row]!];
    const direct = explainWord(text, from, to, needleOf(word));
    if (direct) return direct;
    const called = topicsCalled(word) & this.#columns.topicsOf(row);
    const topic = topics.find((_, at) => called & (1 << at));
    if (topic !== undefined) return { word, field: 'topic', how: 'inside', text: topic };
    if (agencies.holding(word)?.[agency[row]!])
      return { word, field: 'agency', how: 'inside', text: agencies.names[agency[row]!] ?? '' };
    if (regions.holding(word)?.[region[row]!])
      return { word, field: 'region', how: 'inside', text: regions.names[region[row]!] ?? '' };
    return this.#explainSimilar(row, word) ?? this.#explainSimilar(row, words.join(''));
  }

  #explainSimilar(row: number, word: string): Found | null {
    const { text, start, end } = this.#columns;
    const most = slipsOf(word);
    if (most === 0) return null;
    const { bytes } = needleOf(word);
    for (const part of partsOf(text, start[row]!, end[row]!)) {
      if (part.field === 'bio') continue;
      const own = needleOf(` ${part.text}`).bytes;
      if (holdsAlmost(own, 0, own.length, bytes, most, 5))
        return { word, field: part.field, how: 'similar', text: part.text };
    }
    return null;
  }

  /** Accounts like this one, likest first; null when it is not known. */
  alike(accountId: string, most: number): Alike[] | null {
    const row = this.#columns.rowOf(accountId);
    return row === null ? null : findAlike(this.#columns, row, most);
  }
}

interface Level {
  readonly worth: number;
  readonly count: number;
}

/** How many finds there are of each worth, best first. */
function levelsOf(passes: Uint8Array, worth: Uint8Array): Level[] {
  const counts = new Uint32Array(256);
  for (let row = 0; row < passes.length; row += 1)
    if (passes[row] === 1) counts[worth[row]!] = counts[worth[row]!]! + 1;
  return Array.from(counts, (count, one) => ({ worth: one, count }))
    .filter(({ count }) => count > 0)
    .reverse();
}

/** Rows that pass, of one worth where there are worths. */
function rowsOf(passes: Uint8Array, worth: Uint8Array | null, wanted: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < passes.length; row += 1)
    if (passes[row] === 1 && (worth === null || worth[row] === wanted)) rows.push(row);
  return rows;
}

/** What is kept under a key, else made; what was kept longest goes for it. */
function kept<Value>(cache: Map<string, Value>, key: string, make: () => Value, drop: (value: Value) => void): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= mostKept) {
    const [oldest, value] = cache.entries().next().value!;
    cache.delete(oldest);
    drop(value);
  }
  const made = make();
  cache.set(key, made);
  return made;
}
