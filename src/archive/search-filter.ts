// One walk over all cards: which pass a filter, and how many each value of each facet would leave.
import { dayNumber } from '../base/day.ts';
import { topics } from '../base/id.ts';
import type { Facets, Filter } from './contract.ts';
import { type CardColumns, type ClosedName, closedLists, closedNames } from './search-columns.ts';
import { topicMask } from './search-vocabulary.ts';

/** Values of a facet that are listed at most. */
const mostValues = 50;
/** What a card is counted as where the audit has not spoken. */
const noVerdict = 'not_enough_data';

interface Range {
  readonly values: Float64Array;
  readonly low: number;
  readonly high: number;
}

/** A facet in which something was chosen: which numbers pass. */
interface Choice {
  readonly facet: keyof Facets;
  readonly values: Uint8Array | Uint32Array;
  readonly passes: Uint8Array;
}

function rangesOf({ figure }: CardColumns, filter: Filter): Range[] {
  const given: [Float64Array, number | undefined, number | undefined][] = [
    [figure.followers, filter.followersMin, filter.followersMax],
    [figure.priceCny, filter.priceMin, filter.priceMax],
    [figure.engagementPlace, filter.placeMin, filter.placeMax],
    [figure.lastPostOn, filter.activeSince === undefined ? undefined : dayNumber(filter.activeSince), undefined],
    [
      figure.collaboratedOn,
      filter.collaboratedSince === undefined ? undefined : dayNumber(filter.collaboratedSince),
      undefined,
    ],
  ];
  return given.flatMap(([values, low, high]) =>
    low === undefined && high === undefined
      ? []
      : [{ values, low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }],
  );
}

const passing = (size: number, numbers: readonly (number | null)[]) => {
  const passes = new Uint8Array(Math.max(size, 1));
  for (const number of numbers) if (number !== null && number >= 0) passes[number] = 1;
  return passes;
};

function choicesOf(columns: CardColumns, filter: Filter): Choice[] {
  const choices: Choice[] = [];
  const isChosen = (values: readonly string[] | undefined): values is readonly string[] =>
    values !== undefined && values.length > 0;
  for (const facet of closedNames) {
    const chosen: readonly string[] | undefined = filter[facet];
    if (!isChosen(chosen)) continue;
    const list: readonly (string | null)[] = closedLists[facet];
    const numbers = chosen.map((value) => list.indexOf(value));
    if (facet === 'verdict' && chosen.includes(noVerdict)) numbers.push(0);
    choices.push({ facet, values: columns.closed[facet], passes: passing(list.length, numbers) });
  }
  if (isChosen(filter.topic)) {
    const mask = topicMask(filter.topic);
    const numbers = columns.topicSets.flatMap((set, number) => ((set & mask) === 0 ? [] : [number]));
    choices.push({ facet: 'topic', values: columns.topicSet, passes: passing(columns.topicSets.length, numbers) });
  }
  for (const [facet, vocabulary, values] of [
    ['agency', columns.agencies, columns.agency],
    ['region', columns.regions, columns.region],
  ] as const) {
    const chosen = filter[facet];
    if (!isChosen(chosen)) continue;
    const numbers = chosen.map((name) => vocabulary.find(name));
    choices.push({ facet, values, passes: passing(vocabulary.size, numbers) });
  }
  return choices;
}

/** Rows that worked with a brand, by any part of its name. */
function workedWith(columns: CardColumns, brand: string | undefined): Set<number> | null {
  if (brand === undefined || brand.trim() === '') return null;
  const wanted = brand.trim().toLowerCase();
  const rows = new Set<number>();
  for (const [row, brands] of columns.brandsOf)
    if (brands.some((number) => (columns.brands.names[number] ?? '').toLowerCase().includes(wanted))) rows.add(row);
  return rows;
}

/** Counts of every number of every facet. */
class Tally {
  readonly counts: Record<keyof Facets, Uint32Array>;
  readonly #of: (readonly [Uint32Array, Uint8Array | Uint32Array])[];
  readonly #columns: CardColumns;

  constructor(columns: CardColumns) {
    this.#columns = columns;
    const closed = Object.fromEntries(
      closedNames.map((name) => [name, new Uint32Array(closedLists[name].length)]),
    ) as Record<ClosedName, Uint32Array>;
    this.counts = {
      ...closed,
      topic: new Uint32Array(columns.topicSets.length),
      agency: new Uint32Array(columns.agencies.size),
      region: new Uint32Array(columns.regions.size),
    };
    this.#of = [
      ...closedNames.map((name) => [this.counts[name], columns.closed[name]] as const),
      [this.counts.topic, columns.topicSet],
      [this.counts.agency, columns.agency],
      [this.counts.region, columns.region],
    ];
  }

  /** Counts a row in every facet. Written out: this is the innermost loop. */
  get addAll(): (row: number) => void {
    const [a, b, c, d, e, f, g, h] = this.#of.map(([counts]) => counts) as [
      Uint32Array,
      ...Uint32Array[],
    ] as Uint32Array[];
    const [p, q, r, s, t, u, v, w] = this.#of.map(([, values]) => values);
    return (row) => {
      a![p![row]!]!++;
      b![q![row]!]!++;
      c![r![row]!]!++;
      d![s![row]!]!++;
      e![t![row]!]!++;
      f![u![row]!]!++;
      g![v![row]!]!++;
      h![w![row]!]!++;
    };
  }

  facets(): Facets {
    const { agencies, regions, topicSets } = this.#columns;
    const verdicts = this.counts.verdict;
    const unknown = closedLists.verdict.indexOf(noVerdict);
    verdicts[unknown] = verdicts[unknown]! + verdicts[0]!;
    const ofTopic = new Uint32Array(topics.length);
    this.counts.topic.forEach((count, set) => {
      for (let at = 0; at < topics.length; at += 1) if (topicSets[set]! & (1 << at)) ofTopic[at] = ofTopic[at]! + count;
    });
    const closed = Object.fromEntries(closedNames.map((name) => [name, listed(this.counts[name], closedLists[name])]));
    return {
      ...(closed as Pick<Facets, ClosedName>),
      topic: listed(ofTopic, topics),
      agency: listed(this.counts.agency, agencies.names),
      region: listed(this.counts.region, regions.names),
    };
  }
}

/** Values with their counts, most first. */
function listed(counts: Uint32Array, names: readonly (string | null)[]): { value: string; count: number }[] {
  const found: { value: string; count: number }[] = [];
  counts.forEach((count, number) => {
    const value = names[number] ?? null;
    if (count > 0 && value !== null) found.push({ value, count });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}

export interface Passed {
  readonly total: number;
  /** 1 where a row passes; a block of the pool. */
  readonly rows: Uint8Array;
  readonly facets: Facets;
}

/**
 * Walks over all rows. `worth` is what the words of the query found, null = there are none. A facet's counts leave its own
 * choice out, so that they say what choosing another value would give.
 */
export function passFilter(columns: CardColumns, filter: Filter, worth: Uint8Array | null): Passed {
  const ranges = rangesOf(columns, filter);
  const choices = choicesOf(columns, filter);
  const worked = workedWith(columns, filter.brand);
  const tally = new Tally(columns);
  const rows = columns.pool.take(columns.size);
  const addAll = tally.addAll;
  let total = 0;
  for (let row = 0; row < columns.size; row += 1) {
    if (worth !== null && worth[row] === 0) continue;
    let isOut = worked !== null && !worked.has(row);
    for (let at = 0; at < ranges.length && !isOut; at += 1) {
      const { values, low, high } = ranges[at]!;
      // A missing figure is not a number and passes no comparison.
      isOut = !(values[row]! >= low && values[row]! <= high);
    }
    if (isOut) continue;
    let failed: Choice | null = null;
    let fails = 0;
    for (let at = 0; at < choices.length && fails < 2; at += 1) {
      const choice = choices[at]!;
      if (choice.passes[choice.values[row]!] === 1) continue;
      fails += 1;
      failed = choice;
    }
    if (fails === 0) {
      rows[row] = 1;
      total += 1;
      addAll(row);
    } else if (fails === 1) {
      const counts = tally.counts[failed!.facet];
      const number = failed!.values[row]!;
      counts[number] = counts[number]! + 1;
    }
  }
  return { total, rows, facets: tally.facets() };
}
