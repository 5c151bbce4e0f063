// How many cards have each value of each facet, counted while a search walks over them.
import { topics } from '../base/id.ts';
import type { Facets } from './contract.ts';
import { activeChoices, collaboratedChoices, placeChoicesOf, priceChoices } from './search-bands.ts';
import { type CardColumns, type ClosedName, closedLists, closedNames, profileNames } from './search-columns.ts';

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
  /** Rows that were counted in one facet alone; those of `addAll` in the facets with few values come on top. */
  readonly counts: Record<FacetName, Uint32Array>;
  readonly #byProfile: Uint32Array;
  readonly #columns: CardColumns;

  constructor(columns: CardColumns) {
    this.#columns = columns;
    this.#byProfile = new Uint32Array(columns.profiles.size);
    this.counts = Object.fromEntries(
      Object.entries(sizesOf(columns)).map(([name, size]) => [name, new Uint32Array(size)]),
    ) as Record<FacetName, Uint32Array>;
  }

  /** Counts a row in every facet. Written out: this is the innermost loop. */
  get addAll(): (row: number) => void {
    const { topic, agency, region, active, collaborated, brand } = this.counts;
    const { profile, topicSet, agency: agencyOf, region: regionOf, band, brandSet } = this.#columns;
    const { active: activeOf, collaborated: collaboratedOf } = band;
    const byProfile = this.#byProfile;
    return (row) => {
      byProfile[profile[row]!]!++;
      topic[topicSet[row]!]!++;
      agency[agencyOf[row]!]!++;
      region[regionOf[row]!]!++;
      active[activeOf[row]!]!++;
      // Few accounts have collaborations, and nobody asks how many have none.
      const day = collaboratedOf[row]!;
      if (day > 0) collaborated[day]!++;
      const brands = brandSet[row]!;
      if (brands > 0) brand[brands]!++;
    };
  }

  /** Counts of the facets with few values, of whatever was counted. */
  #ofFew(): Record<(typeof profileNames)[number], Uint32Array> {
    const spread = this.#columns.profiles.spread(this.#byProfile);
    const whole = profileNames.map((name, at) => [
      name,
      spread[at]!.map((count, value) => count + this.counts[name][value]!),
    ]);
    return Object.fromEntries(whole) as Record<(typeof profileNames)[number], Uint32Array>;
  }

  /** The facets, with choices of days as of `today`, which counts from 1970. */
  facets(today: number): Facets {
    const { agencies, regions, topicSets, brands } = this.#columns;
    const { counts } = this;
    const few = this.#ofFew();
    const ofTopic = new Uint32Array(topics.length);
    counts.topic.forEach((count, set) => {
      for (let at = 0; at < topics.length; at += 1) if (topicSets[set]! & (1 << at)) ofTopic[at] = ofTopic[at]! + count;
    });
    const unknown = closedLists.verdict.indexOf(noVerdict);
    few.verdict[unknown] = few.verdict[unknown]! + few.verdict[0]!;
    const closed = Object.fromEntries(closedNames.map((name) => [name, listed(few[name], closedLists[name])]));
    return {
      ...(closed as Pick<Facets, ClosedName>),
      topic: listed(ofTopic, topics),
      agency: listed(counts.agency, agencies.names),
      region: listed(counts.region, regions.names),
      price: priceChoices(few.price),
      place: placeChoicesOf(few.place),
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
