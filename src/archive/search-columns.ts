// The cards of a search as columns in memory: plain numbers side by side, so that a million of them are looked through in
// milliseconds. Everything here can be read from the table `card` again.
import { categories, genders, platforms, tiers, verdicts } from '../base/id.ts';
import {
  type BandName,
  bandNames,
  dayBandOf,
  placeBandOf,
  placeBands,
  priceBandOf,
  priceBands,
} from './search-bands.ts';
import { BrandSets } from './search-brands.ts';
import { BytePool } from './search-pool.ts';
import { Profiles } from './search-profile.ts';
import { signatureWords, signText } from './search-signature.ts';
import { partMarks } from './search-text.ts';
import { topicMask, Vocabulary } from './search-vocabulary.ts';

/** What a search knows of an account. */
export interface IndexedCard {
  readonly accountId: string;
  /** As `searchText` makes it. */
  readonly search: string;
  readonly platform: string;
  readonly tier: string;
  readonly category: string | null;
  readonly verdict: string | null;
  readonly gender: string | null;
  readonly topics: readonly string[];
  readonly agency: string | null;
  readonly region: string | null;
  readonly followers: number | null;
  /** Fen. */
  readonly priceCny: number | null;
  readonly engagement: number | null;
  readonly engagementPlace: number | null;
  readonly authenticity: number | null;
  /** Days since 1970. */
  readonly lastPostOn: number | null;
  readonly collaboratedOn: number | null;
  readonly brands: readonly string[];
}

export const figureNames = [
  'followers',
  'priceCny',
  'engagement',
  'engagementPlace',
  'authenticity',
  'lastPostOn',
  'collaboratedOn',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Closed lists by their number; 0 = not known. */
export const closedLists = {
  platform: [null, ...platforms],
  tier: [null, ...tiers],
  category: [null, ...categories],
  verdict: [null, ...verdicts],
  gender: [null, ...genders],
} as const;
export type ClosedName = keyof typeof closedLists;
export const closedNames = Object.keys(closedLists) as ClosedName[];
/** The facets with few values. */
export const profileNames = [...closedNames, 'price', 'place'] as const;

const numberIn = (list: readonly (string | null)[], value: string | null) =>
  value === null ? 0 : Math.max(0, list.indexOf(value));

const encoder = new TextEncoder();

/** The same array with room for more. */
function widened<Numbers extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  old: Numbers,
  capacity: number,
): Numbers {
  const wide = new (old.constructor as new (length: number) => Numbers)(capacity);
  wide.set(old as never);
  return wide;
}

const firstCapacity = 1024;
const figures = () => new Float64Array(firstCapacity).fill(Number.NaN);

export class CardColumns {
  size = 0;
  readonly pool = new BytePool();
  readonly ids: string[] = [];
  readonly #rows = new Map<string, number>();
  readonly agencies = new Vocabulary();
  readonly regions = new Vocabulary();
  readonly brands = new BrandSets();
  /** Sets of topics by their number; most cards share few. */
  readonly topicSets: number[] = [0];
  readonly #topicSetNumbers = new Map<number, number>([[0, 0]]);
  readonly closed: Record<ClosedName, Uint8Array> = {
    platform: new Uint8Array(firstCapacity),
    tier: new Uint8Array(firstCapacity),
    category: new Uint8Array(firstCapacity),
    verdict: new Uint8Array(firstCapacity),
    gender: new Uint8Array(firstCapacity),
  };
  topicSet = new Uint32Array(firstCapacity);
  agency = new Uint32Array(firstCapacity);
  region = new Uint32Array(firstCapacity);
  readonly figure: Record<FigureName | 'nameKey' | 'idKey', Float64Array> = {
    followers: figures(),
    priceCny: figures(),
    engagement: figures(),
    engagementPlace: figures(),
    authenticity: figures(),
    lastPostOn: figures(),
    collaboratedOn: figures(),
    nameKey: figures(),
    idKey: figures(),
  };
  /** In which band a figure lies, 0 = not known: what the ready-made choices count. */
  readonly band: Record<BandName, Uint8Array | Uint16Array> = {
    price: new Uint8Array(firstCapacity),
    place: new Uint8Array(firstCapacity),
    active: new Uint16Array(firstCapacity),
    collaborated: new Uint16Array(firstCapacity),
  };
  /** One more than the highest band in use. */
  readonly bandEnd: Record<BandName, number> = { price: priceBands, place: placeBands, active: 1, collaborated: 1 };
  /** By its number what a row is in the facets of `profileNames`. */
  profile = new Uint32Array(firstCapacity);
  readonly profiles = new Profiles([...closedNames.map((name) => closedLists[name].length), priceBands, placeBands]);
  /** Sets of brands by their number. */
  brandSet = new Uint32Array(firstCapacity);
  readonly signature: Uint32Array[] = Array.from({ length: signatureWords }, () => new Uint32Array(firstCapacity));
  text = new Uint8Array(1 << 16);
  textEnd = 0;
  start = new Uint32Array(firstCapacity);
  end = new Uint32Array(firstCapacity);
  /** Bytes of `text` that no card points to any more. */
  wasted = 0;

  rowOf(accountId: string): number | null {
    return this.#rows.get(accountId) ?? null;
  }

  /** Makes room before many cards come. */
  reserve(rows: number): void {
    if (rows > this.start.length) this.#widen(rows);
  }

  #widen(rows: number): void {
    for (const name of closedNames) this.closed[name] = widened(this.closed[name], rows);
    for (const name of Object.keys(this.figure) as (keyof typeof this.figure)[]) {
      const wide = widened(this.figure[name], rows);
      wide.fill(Number.NaN, this.figure[name].length);
      this.figure[name] = wide;
    }
    this.topicSet = widened(this.topicSet, rows);
    this.agency = widened(this.agency, rows);
    this.region = widened(this.region, rows);
    this.profile = widened(this.profile, rows);
    this.brandSet = widened(this.brandSet, rows);
    for (const name of bandNames) this.band[name] = widened(this.band[name], rows);
    this.start = widened(this.start, rows);
    this.end = widened(this.end, rows);
    this.signature.forEach((word, at) => {
      this.signature[at] = widened(word, rows);
    });
  }

  /** Writes a card, new or changed, and gives its row. */
  write(card: IndexedCard): number {
    let row = this.#rows.get(card.accountId);
    if (row === undefined) {
      row = this.size;
      if (row >= this.start.length) this.#widen(Math.ceil(row * 1.5));
      this.#rows.set(card.accountId, row);
      this.ids.push(card.accountId);
      this.size += 1;
      this.figure.idKey[row] = keyOf(encoder.encode(card.accountId.slice(0, 6)), 0, 6);
    }
    for (const name of closedNames) this.closed[name][row] = numberIn(closedLists[name], card[name]);
    for (const name of figureNames) this.figure[name][row] = card[name] ?? Number.NaN;
    this.topicSet[row] = this.#topicSetOf(topicMask(card.topics));
    this.agency[row] = this.agencies.numberOf(card.agency);
    this.region[row] = this.regions.numberOf(card.region);
    this.#writeBand('price', row, priceBandOf(card.priceCny));
    this.#writeBand('place', row, placeBandOf(card.engagementPlace));
    this.#writeBand('active', row, dayBandOf(card.lastPostOn));
    this.#writeBand('collaborated', row, dayBandOf(card.collaboratedOn));
    this.profile[row] = this.profiles.numberOf([
      ...closedNames.map((name) => this.closed[name][row]!),
      this.band.price[row]!,
      this.band.place[row]!,
    ]);
    this.brandSet[row] = this.brands.numberOf(card.brands);
    this.#writeText(row, card.search);
    return row;
  }

  #writeBand(name: BandName, row: number, band: number): void {
    this.band[name][row] = band;
    if (band >= this.bandEnd[name]) this.bandEnd[name] = band + 1;
  }

  #topicSetOf(mask: number): number {
    const known = this.#topicSetNumbers.get(mask);
    if (known !== undefined) return known;
    this.#topicSetNumbers.set(mask, this.topicSets.length);
    this.topicSets.push(mask);
    return this.topicSets.length - 1;
  }

  #writeText(row: number, search: string): void {
    // UTF-8 takes at most three bytes for a UTF-16 unit.
    if (this.textEnd + search.length * 3 > this.text.length)
      this.text = widened(this.text, Math.ceil((this.textEnd + search.length * 3) * 1.5));
    this.wasted += this.end[row]! - this.start[row]!;
    const { written } = encoder.encodeInto(search, this.text.subarray(this.textEnd));
    this.start[row] = this.textEnd;
    this.textEnd += written;
    this.end[row] = this.textEnd;
    this.figure.nameKey[row] = nameKeyOf(this.text, this.start[row]!, this.textEnd);
    for (const word of this.signature) word[row] = 0;
    signText(this.text, this.start[row]!, this.textEnd, true, (bit) => {
      const word = this.signature[bit >> 5]!;
      word[row] = (word[row]! | (1 << (bit & 31))) >>> 0;
    });
  }

  /** Topics of a row as bits. */
  topicsOf(row: number): number {
    return this.topicSets[this.topicSet[row]!]!;
  }
}

/** Six bytes as a number that orders as they do. */
function keyOf(bytes: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < from + 6; at += 1) key = key * 256 + (at < to ? (bytes[at] ?? 0) : 0);
  return key;
}

const spokenMark = partMarks.spoken.charCodeAt(0);

/** The beginning of the name as it is spoken, else as it is written: near enough for any list that people read. */
function nameKeyOf(text: Uint8Array, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1)
    if (text[at] === spokenMark) {
      start = at;
      break;
    }
  let end = start + 1;
  while (end < to && text[end]! >= 8) end += 1;
  return keyOf(text, start + 1, end);
}
