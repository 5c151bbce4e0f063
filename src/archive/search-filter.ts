// One walk over all cards: which pass a filter, and how many each value of each facet would leave.
import { dayNumber } from '../base/day.ts';
import type { Filter } from './contract.ts';
import { type CardColumns, closedLists, closedNames } from './search-columns.ts';
import { type FacetName, type Numbers, noVerdict, numbersOf, Tally } from './search-tally.ts';
import { topicMask } from './search-vocabulary.ts';

/** A figure from and to. */
interface Range {
  /** Null = it has no choices with counts. */
  readonly facet: FacetName | null;
  readonly values: Float64Array;
  readonly low: number;
  readonly high: number;
}

/** A facet in which something was chosen: which numbers pass. */
interface Chosen {
  readonly facet: FacetName;
  readonly values: Numbers;
  readonly passes: Uint8Array;
}

const dayOrNone = (day: string | undefined) => (day === undefined ? undefined : dayNumber(day));

function rangesOf({ figure }: CardColumns, filter: Filter): Range[] {
  const given: [FacetName | null, Float64Array, number | undefined, number | undefined][] = [
    [null, figure.followers, filter.followersMin, filter.followersMax],
    ['price', figure.priceCny, filter.priceMin, filter.priceMax],
    ['place', figure.engagementPlace, filter.placeMin, filter.placeMax],
    ['active', figure.lastPostOn, dayOrNone(filter.activeSince), dayOrNone(filter.activeUntil)],
    ['collaborated', figure.collaboratedOn, dayOrNone(filter.collaboratedSince), undefined],
  ];
  return given.flatMap(([facet, values, low, high]) =>
    low === undefined && high === undefined
      ? []
      : [{ facet, values, low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }],
  );
}

const passing = (size: number, numbers: readonly (number | null)[]) => {
  const passes = new Uint8Array(Math.max(size, 1));
  for (const number of numbers) if (number !== null && number >= 0) passes[number] = 1;
  return passes;
};

function chosenOf(columns: CardColumns, filter: Filter): Chosen[] {
  const chosenFacets: Chosen[] = [];
  const isChosen = (values: readonly string[] | undefined): values is readonly string[] =>
    values !== undefined && values.length > 0;
  for (const facet of closedNames) {
    const chosen: readonly string[] | undefined = filter[facet];
    if (!isChosen(chosen)) continue;
    const list: readonly (string | null)[] = closedLists[facet];
    const numbers = chosen.map((value) => list.indexOf(value));
    if (facet === 'verdict' && chosen.includes(noVerdict)) numbers.push(0);
    chosenFacets.push({ facet, values: columns.closed[facet], passes: passing(list.length, numbers) });
  }
  if (isChosen(filter.topic)) {
    const mask = topicMask(filter.topic);
    const numbers = columns.topicSets.flatMap((set, number) => ((set & mask) === 0 ? [] : [number]));
    chosenFacets.push({ facet: 'topic', values: columns.topicSet, passes: passing(columns.topicSets.length, numbers) });
  }
  for (const [facet, vocabulary, values] of [
    ['agency', columns.agencies, columns.agency],
    ['region', columns.regions, columns.region],
  ] as const) {
    const chosen = filter[facet];
    if (!isChosen(chosen)) continue;
    const numbers = chosen.map((name) => vocabulary.find(name));
    chosenFacets.push({ facet, values, passes: passing(vocabulary.size, numbers) });
  }
  if (filter.brand !== undefined && filter.brand.trim() !== '') {
    const { brands, brandSet } = columns;
    const passes = passing(brands.size, brands.setsHolding(filter.brand));
    chosenFacets.push({ facet: 'brand', values: brandSet, passes });
  }
  return chosenFacets;
}

export interface Passed {
  readonly total: number;
  /** 1 where a row passes; a block of the pool. */
  readonly rows: Uint8Array;
  readonly tally: Tally;
}

/**
 * Walks over all rows. `worth` is what the words of the query found, null = there are none. A facet's counts leave its own
 * choice out, so that they say what choosing another value would give.
 */
export function passFilter(columns: CardColumns, filter: Filter, worth: Uint8Array | null): Passed {
  const ranges = rangesOf(columns, filter);
  const chosen = chosenOf(columns, filter);
  const rows = columns.pool.take(columns.size);
  const tally = new Tally(columns);
  const numbers = numbersOf(columns);
  const missed = [...ranges, ...chosen].map(({ facet }) =>
    facet === null ? null : { counts: tally.counts[facet], numbers: numbers[facet] },
  );
  const addAll = tally.addAll;
  let total = 0;
  for (let row = 0; row < columns.size; row += 1) {
    if (worth !== null && worth[row] === 0) continue;
    // How many conditions the row misses, and the last of these.
    let misses = 0;
    let last = 0;
    for (let at = 0; at < ranges.length && misses < 2; at += 1) {
      const { values, low, high, facet } = ranges[at]!;
      // A missing figure is not a number and passes no comparison.
      if (values[row]! >= low && values[row]! <= high) continue;
      misses += facet === null ? 2 : 1;
      last = at;
    }
    for (let at = 0; at < chosen.length && misses < 2; at += 1) {
      const { values, passes } = chosen[at]!;
      if (passes[values[row]!] === 1) continue;
      misses += 1;
      last = ranges.length + at;
    }
    if (misses === 0) {
      rows[row] = 1;
      total += 1;
      addAll(row);
    } else if (misses === 1) {
      const { counts, numbers: own } = missed[last]!;
      counts[own[row]!] = counts[own[row]!]! + 1;
    }
  }
  return { total, rows, tally };
}
