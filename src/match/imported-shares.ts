// Which share of an audience a brief wants by what files told of it: genders, bands of ages, regions, each with its doubt.
import type { Day } from '../base/day.ts';
import { daysBetween } from '../base/day.ts';
import type { AgeBand, Target } from '../brand/contract.ts';
import { provinceOf } from './regions.ts';

/** Shares of one dimension on one day. */
interface OfDay<Value> {
  readonly day: Day;
  readonly shares: Value;
}
export interface AgeShare {
  readonly low: number;
  /** null = and older. */
  readonly high: number | null;
  readonly share: number;
}
/** What files told of an account's audience, of each dimension the newest day. */
export interface ImportedAudience {
  readonly gender: OfDay<Readonly<Record<string, number>>> | null;
  readonly ages: OfDay<readonly AgeShare[]> | null;
  readonly regions: OfDay<Readonly<Record<string, number>>> | null;
  readonly cities: OfDay<Readonly<Record<string, number>>> | null;
}

export interface Band {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}
export interface ImportedBand extends Band {
  readonly day: Day;
  /** Older than `staleDays`: the doubt is wider. */
  readonly isStale: boolean;
  /** Bands of ages had to be cut to fit those of the brief. */
  readonly isSplit: boolean;
}

/**
 * How far an imported share may be from the wanted readers' (80 %). No study was read: own policy (2026-11-26). A back office
 * reckons gender and age from behaviour and shows whole percent; bought followers have a gender and an age too; followers are
 * not all who read. Ages are reckoned less well than gender. An audience moves: what is older than half a year counts with
 * twice the doubt.
 */
export const importedDoubt = {
  version: '2026-11-26',
  gender: 0.06,
  age: 0.08,
  region: 0.06,
  /** Of a share that was moved from one band of ages to another, so much may be wrong. */
  split: 0.5,
  /** Shares are published in whole percent: 0 % may be half of one. */
  least: 0.005,
  staleDays: 180,
  staleFactor: 2,
  /** Within a band people are taken as spread evenly; the last band ends here and `<18` begins here. */
  youngest: 13,
  oldest: 64,
} as const;

const clamp = (share: number) => Math.min(1, Math.max(0, share));

function banded(share: number, doubt: number, day: Day, today: Day): ImportedBand {
  const isStale = daysBetween(day, today) > importedDoubt.staleDays;
  const width = doubt * (isStale ? importedDoubt.staleFactor : 1);
  const middle = Math.max(importedDoubt.least, clamp(share));
  return { share: middle, low: clamp(middle - width), high: clamp(middle + width), day, isStale, isSplit: false };
}

/** The share of the wanted gender; where a file gives one of the two, the other is the rest. */
export function importedGender({ genders }: Target, { gender }: ImportedAudience, today: Day): ImportedBand | null {
  if (gender === null || genders.length !== 1) return null;
  const { female, male } = gender.shares;
  if (female === undefined && male === undefined) return null;
  const women = female === undefined ? 1 - male! : male === undefined ? female : female / Math.max(1e-6, female + male);
  return banded(genders[0] === 'female' ? women : 1 - women, importedDoubt.gender, gender.day, today);
}

const wantedYears: Readonly<Record<AgeBand, readonly [number, number]>> = {
  '18-24': [18, 24],
  '25-34': [25, 34],
  '35-44': [35, 44],
  '45+': [45, importedDoubt.oldest],
};

/** Years of life over which people are taken as spread evenly, with the share of them all. */
interface Spread {
  readonly years: readonly number[];
  readonly share: number;
}

/** Narrow bands come first: of a band that holds one, what is left is spread over its other years. No year comes twice. */
function spreadsOf(ages: readonly AgeShare[]): Spread[] {
  const { youngest, oldest } = importedDoubt;
  const within = (year: number) => Math.max(youngest, Math.min(year, oldest));
  const bands = ages
    .map(({ low, high, share }) => ({ from: within(low), to: within(high ?? oldest), share }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const ofYear = new Map<number, number>();
  return bands.flatMap(({ from, to, share }) => {
    const inside = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const years = inside.filter((year) => !ofYear.has(year));
    if (years.length === 0) return [];
    const left = Math.max(0, share - inside.reduce((sum, year) => sum + (ofYear.get(year) ?? 0), 0));
    for (const year of years) ofYear.set(year, left / years.length);
    return [{ years, share: left }];
  });
}

/**
 * The share of the wanted ages: bands are mapped by their years. Years that no band tells take what is left over, in
 * proportion to `usual`, and are doubted whole.
 */
export function importedAges(
  { ages: asked }: Target,
  { ages }: ImportedAudience,
  usual: Readonly<Record<AgeBand, Band>>,
  today: Day,
): ImportedBand | null {
  const all = Object.keys(wantedYears) as AgeBand[];
  const wanted = all.filter((band) => asked.includes(band));
  if (ages === null || ages.shares.length === 0 || wanted.length === 0 || wanted.length === all.length) return null;
  const { youngest, oldest, split } = importedDoubt;
  const bandOf = (year: number) => all.find((one) => year >= wantedYears[one][0] && year <= wantedYears[one][1]);
  const isWanted = (year: number) => wanted.some((band) => band === bandOf(year));
  let [told, sum, moved] = [0, 0, 0];
  const open = new Set(Array.from({ length: oldest - youngest + 1 }, (_, index) => youngest + index));
  for (const { years, share } of spreadsOf(ages.shares)) {
    const part = years.filter(isWanted).length / years.length;
    told += share;
    sum += share * part;
    moved += share * Math.min(part, 1 - part);
    for (const year of years) open.delete(year);
  }
  const usualOf = (years: readonly number[]) =>
    years.reduce((total, year) => {
      const band = bandOf(year);
      return band ? total + usual[band].share / (wantedYears[band][1] - wantedYears[band][0] + 1) : total;
    }, 0);
  const [usualOpen, usualWanted] = [usualOf([...open]), usualOf([...open].filter(isWanted))];
  const rest = usualOpen === 0 ? 0 : Math.max(0, 1 - told) * (usualWanted / usualOpen);
  const doubt = Math.hypot(importedDoubt.age, split * moved, rest);
  // Where bands sum to a little over or under the whole, nothing is left to be told of: shares are of their sum.
  const whole = usualOpen === 0 || told > 1 ? Math.max(told, 1e-6) : 1;
  return { ...banded((sum + rest) / whole, doubt, ages.day, today), isSplit: moved > 0 };
}

/**
 * The share of the wanted regions. Lists name the largest places only: a wanted province that is not listed has at most the
 * smallest listed share and is taken for half of it, doubted whole. Null where the list cannot tell: towns that it does not
 * name, or provinces where only cities were imported.
 */
export function importedRegions(
  { named, texts }: { readonly named: ReadonlySet<string>; readonly texts: ReadonlySet<string> },
  { regions, cities }: ImportedAudience,
  today: Day,
): ImportedBand | null {
  const shares = { ...cities?.shares, ...regions?.shares };
  const towns = [...texts].filter((text) => provinceOf(text) === null);
  if (towns.some((town) => shares[town] === undefined)) return null;
  const byProvince = new Map(Object.entries(shares).map(([place, share]) => [provinceOf(place) ?? place, share]));
  const missing = [...named].filter((name) => !byProvince.has(name)).length;
  if (missing > 0 && regions === null) return null;
  const found = [...named, ...towns].reduce((sum, place) => sum + (byProvince.get(place) ?? 0), 0);
  const listed = Object.values(regions?.shares ?? {});
  const told = listed.reduce((sum, share) => sum + share, 0);
  const rest = missing === 0 ? 0 : Math.min(Math.max(0, 1 - told), (missing * Math.min(1, ...listed)) / 2);
  const day = regions?.day ?? cities?.day;
  return day === undefined ? null : banded(found + rest, Math.hypot(importedDoubt.region, rest), day, today);
}
