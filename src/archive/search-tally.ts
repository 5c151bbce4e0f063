// How many cards have each value of each facet, counted while a search walks over them.
import { topics } from '../base/id.ts';
import type { Facets } from './contract.ts';
import { activeChoices, collaboratedChoices, placeChoicesOf, priceChoices } from './search-bands.ts';
import { type CardColumns, type ClosedName, closedLists, closedNames } from './search-columns.ts';

export type FacetName = keyof Facets;
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Values of a facet that are listed at most. */
const mostValues = 50;
/** What a card is counted as where the audit has not spoken. */
export const noVerdict = 'not_enough_data';

/** The numbers of every card in every facet. */
export function numbersOf(columns: CardColumns): Record<FacetName, Numbers> {
  const { closed, topicSet, agency, region, band, brandSet } = columns;
  return { ...closed, topic: topicSet, agency, region, ...band, brand: brandSet };
}

/** How many numbers each facet has. */
function sizesOf(columns: CardColumns): Record<FacetName, number> {
  return {
    ...(Object.fromEntries(closedNames.map((name) => [name, closedLists[name].length])) as Record<ClosedName, number>),
    topic: columns.topicSets.length,
    agency: columns.agencies.size,
    region: columns.regions.size,
    ...columns.bandEnd,
    brand: columns.brands.size,
  };
}

export class Tally {
  readonly counts: Record<FacetName, Uint32Array>;
  readonly #numbers: Record<FacetName, Numbers>;
  readonly #columns: CardColumns;

  constructor(columns: CardColumns) {
    this.#columns = columns;
    this.#numbers = numbersOf(columns);
    this.counts = Object.fromEntries(
      Object.entries(sizesOf(columns)).map(([name, size]) => [name, new Uint32Array(size)]),
    ) as Record<FacetName, Uint32Array>;
  }

  /** Counts a row in every facet. Written out: this is the innermost loop. */
  get addAll(): (row: number) => void {
    const { platform: a, tier: b, category: c, verdict: d, gender: e, topic: f, agency: g, region: h } = this.counts;
    const { price: i, place: j, active: k, collaborated: l, brand: m } = this.counts;
    const { platform: o, tier: p, category: q, verdict: r, gender: s, topic: t, agency: u, region: v } = this.#numbers;
    const { price: w, place: x, active: y, collaborated: z, brand: zz } = this.#numbers;
    return (row) => {
      a[o[row]!]!++;
      b[p[row]!]!++;
      c[q[row]!]!++;
      d[r[row]!]!++;
      e[s[row]!]!++;
      f[t[row]!]!++;
      g[u[row]!]!++;
      h[v[row]!]!++;
      i[w[row]!]!++;
      j[x[row]!]!++;
      k[y[row]!]!++;
      l[z[row]!]!++;
      m[zz[row]!]!++;
    };
  }

  /** The facets, with choices of days as of `today`, which counts from 1970. */
  facets(today: number): Facets {
    const { agencies, regions, topicSets, brands } = this.#columns;
    const { counts } = this;
    const ofTopic = new Uint32Array(topics.length);
    counts.topic.forEach((count, set) => {
      for (let at = 0; at < topics.length; at += 1) if (topicSets[set]! & (1 << at)) ofTopic[at] = ofTopic[at]! + count;
    });
    const verdict = counts.verdict.slice();
    const unknown = closedLists.verdict.indexOf(noVerdict);
    verdict[unknown] = verdict[unknown]! + verdict[0]!;
    const closed = Object.fromEntries(closedNames.map((name) => [name, listed(counts[name], closedLists[name])]));
    return {
      ...(closed as Pick<Facets, ClosedName>),
      verdict: listed(verdict, closedLists.verdict),
      topic: listed(ofTopic, topics),
      agency: listed(counts.agency, agencies.names),
      region: listed(counts.region, regions.names),
      price: priceChoices(counts.price),
      place: placeChoicesOf(counts.place),
      active: activeChoices(counts.active, today),
      brand: brands.choices(counts.brand),
      collaborated: collaboratedChoices(counts.collaborated, today),
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
