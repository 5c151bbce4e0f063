// The bands that prices, places and days fall into, and the ready-made choices that are made of them.
import { dayFromNumber, dayNumber } from '../base/day.ts';
import {
  activeDays,
  beyond,
  type Choice,
  collaboratedDays,
  type PlaceChoice,
  placeChoices,
  priceBounds,
  type RangeName,
} from './contract-search.ts';

export type BandName = Exclude<RangeName, 'brand'>;
export const bandNames: readonly BandName[] = ['price', 'place', 'active', 'collaborated'];

const fenOf = (yuan: number) => yuan * 100;
const boundsFen = priceBounds.map(fenOf);
/** Bands with the unknown. */
export const priceBands = priceBounds.length + 2;
export const placeBands = 6;

/** 1 up to the first bound, and so on; 0 = not known. Fen. */
export function priceBandOf(fen: number | null): number {
  if (fen === null) return 0;
  const at = boundsFen.findIndex((bound) => fen <= bound);
  return at < 0 ? boundsFen.length + 1 : at + 1;
}

const { top_5: topFrom, top_25: upperFrom, upper_half: halfFrom, lower_quarter: lowerTo } = placeChoices;

/** 1 = the lower quarter … 5 = the top; 0 = not known. */
export function placeBandOf(place: number | null): number {
  if (place === null) return 0;
  if (place <= lowerTo) return 1;
  if (place < halfFrom) return 2;
  if (place < upperFrom) return 3;
  return place < topFrom ? 4 : 5;
}

/** Days are counted one by one, as what they are near to changes every midnight. */
const firstDay = dayNumber('2000-01-01');
const lastBand = 0xffff;

/** 1 = 2000 or earlier, one more for each day; 0 = not known. `day` counts from 1970. */
export function dayBandOf(day: number | null): number {
  return day === null ? 0 : Math.min(lastBand, Math.max(1, day - firstDay + 1));
}

function sumOf(counts: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let band = Math.max(1, from); band <= to && band < counts.length; band += 1) sum += counts[band]!;
  return sum;
}

/** Price bands with their counts, from `counts` by band. */
export function priceChoices(counts: Uint32Array): Choice[] {
  return [...boundsFen, null].map((bound, at) => ({
    value: bound === null ? beyond : String(priceBounds[at]),
    count: counts[at + 1] ?? 0,
    sets: {
      ...(at === 0 ? {} : { priceMin: boundsFen[at - 1]! + 1 }),
      ...(bound === null ? {} : { priceMax: bound }),
    },
  }));
}

const bandsOfPlace: Readonly<Record<PlaceChoice, readonly [number, number]>> = {
  top_5: [5, 5],
  top_25: [4, 5],
  upper_half: [3, 5],
  lower_quarter: [1, 1],
};

export function placeChoicesOf(counts: Uint32Array): Choice[] {
  return (Object.entries(bandsOfPlace) as [PlaceChoice, readonly [number, number]][]).map(([value, [from, to]]) => ({
    value,
    count: sumOf(counts, from, to),
    sets: value === 'lower_quarter' ? { placeMax: placeChoices[value] } : { placeMin: placeChoices[value] },
  }));
}

/** Within so many days before `today`, and longer ago than all of these. `today` counts from 1970. */
export function activeChoices(counts: Uint32Array, today: number): Choice[] {
  const oldest = today - activeDays.at(-1)! - 1;
  return [
    ...activeDays.map((days) => ({
      value: String(days),
      count: sumOf(counts, dayBandOf(today - days), lastBand),
      sets: { activeSince: dayFromNumber(today - days) },
    })),
    { value: beyond, count: sumOf(counts, 1, dayBandOf(oldest)), sets: { activeUntil: dayFromNumber(oldest) } },
  ];
}

export function collaboratedChoices(counts: Uint32Array, today: number): Choice[] {
  return collaboratedDays.map((days) => ({
    value: String(days),
    count: sumOf(counts, dayBandOf(today - days), lastBand),
    sets: { collaboratedSince: dayFromNumber(today - days) },
  }));
}
