// Which cards hold all words of a query, and how well: one worth a card, 0 = not found.
import type { CardColumns } from './search-columns.ts';
import { needleOf, similarWorth, termWorth, worthOfWord } from './search-match.ts';
import { bitsOfWord } from './search-signature.ts';
import { partMarks } from './search-text.ts';
import { bitsOfSlips, holdsAlmost, slipsOf } from './search-typo.ts';
import { topicsCalled } from './search-vocabulary.ts';

/** Below so many finds words are also looked for with slips, unless one of them begins so. Own choice. */
const fewFinds = 3;
const beginsSo = 8;
const bioMark = partMarks.bio.charCodeAt(0);

interface Mask {
  readonly word: Uint32Array;
  readonly mask: number;
}

/** The words of a signature that must hold these bits, with their bits. */
function masksOf(columns: CardColumns, bits: readonly number[]): Mask[] {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >> 5, ((masks.get(bit >> 5) ?? 0) | (1 << (bit & 31))) >>> 0);
  return [...masks].map(([at, mask]) => ({ word: columns.signature[at]!, mask }));
}

type Visit = (row: number) => void;

const bitsIn = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Kept between walks: a block of that size costs more to make than to fill. */
let scratch = new Uint32Array(0);

/**
 * Rows whose signature holds all these bits; `among` are the only ones that count. Null = every row may. The array is used
 * again by the next call.
 */
function candidatesOf(columns: CardColumns, bits: readonly number[], among: Uint8Array | null): Uint32Array | null {
  // The mask of most bits rules most out, so that the others are looked at for few.
  const masks = masksOf(columns, bits).sort((a, b) => bitsIn(b.mask) - bitsIn(a.mask));
  const [first, ...others] = masks;
  if (first === undefined) return null;
  if (scratch.length < columns.size) scratch = new Uint32Array(columns.size * 2);
  const found = scratch;
  let count = 0;
  const { word, mask } = first;
  for (let row = 0; row < columns.size; row += 1)
    if ((word[row]! & mask) >>> 0 === mask && (among === null || among[row] !== 0)) found[count++] = row;
  for (const { word: otherWord, mask: otherMask } of others) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const row = found[at]!;
      if ((otherWord[row]! & otherMask) >>> 0 === otherMask) found[kept++] = row;
    }
    count = kept;
  }
  return found.subarray(0, count);
}

/** Calls `visit` for the rows that may hold all these bits. */
function eachCandidate(columns: CardColumns, bits: readonly number[], among: Uint8Array | null, visit: Visit): void {
  const candidates = candidatesOf(columns, bits, among);
  if (candidates === null) {
    for (let row = 0; row < columns.size; row += 1) if (among === null || among[row] !== 0) visit(row);
  } else for (let at = 0; at < candidates.length; at += 1) visit(candidates[at]!);
}

/** Cards whose topics, agency or region are called so. */
function addTerms(columns: CardColumns, word: string, worth: Uint8Array): void {
  const mask = topicsCalled(word);
  const topicSets = columns.topicSets.map((set) => (set & mask) !== 0);
  const agencies = columns.agencies.holding(word);
  const regions = columns.regions.holding(word);
  if (mask === 0 && agencies === null && regions === null) return;
  for (let row = 0; row < columns.size; row += 1) {
    if (worth[row]! >= termWorth) continue;
    if (topicSets[columns.topicSet[row]!] || agencies?.[columns.agency[row]!] || regions?.[columns.region[row]!])
      worth[row] = termWorth;
  }
}

/** The worth of one word in every card, or in those that count. */
function worthsOfWord(columns: CardColumns, word: string, among: Uint8Array | null = null): Uint8Array {
  const worth = columns.pool.take(columns.size);
  const { text, start, end } = columns;
  const needle = needleOf(word);
  eachCandidate(columns, bitsOfWord(word), among, (row) => {
    worth[row] = worthOfWord(text, start[row]!, end[row]!, needle);
  });
  addTerms(columns, word, worth);
  return worth;
}

const holdsAll = (masks: readonly Mask[], row: number): boolean => {
  for (let at = 0; at < masks.length; at += 1) {
    const { word, mask } = masks[at]!;
    if ((word[row]! & mask) >>> 0 !== mask) return false;
  }
  return true;
};

/** Rows that may hold a word with slips: those in which something begins so and one of its pieces is whole. */
function eachSlipped(columns: CardColumns, word: string, visit: Visit): void {
  const { starts, pieces, rest } = bitsOfSlips(word);
  const sets = pieces.map((bits) => masksOf(columns, bits));
  const begins = masksOf(columns, starts);
  for (let row = 0; row < columns.size; row += 1) {
    let isHopeful = false;
    for (let at = 0; at < begins.length && !isHopeful; at += 1)
      isHopeful = (begins[at]!.word[row]! & begins[at]!.mask) !== 0;
    if (!isHopeful) continue;
    let holds = sets.length === 0;
    for (let at = 0; at < sets.length && !holds; at += 1) holds = holdsAll(sets[at]!, row);
    if (holds) visit(row);
  }
  eachCandidate(columns, rest, null, visit);
}

/** Adds the cards that hold a word with slips. */
function addSimilar(columns: CardColumns, word: string, worth: Uint8Array): void {
  const most = slipsOf(word);
  if (most === 0) return;
  const { text, start, end } = columns;
  const { bytes } = needleOf(word);
  eachSlipped(columns, word, (row) => {
    if (worth[row] === 0 && holdsAlmost(text, start[row]!, end[row]!, bytes, most, bioMark)) worth[row] = similarWorth;
  });
}

/** Cards that hold every word, by the mean of their worths, in a block of its own. */
function allOf({ size, pool }: CardColumns, worths: readonly Uint8Array[]): Uint8Array {
  const all = pool.take(size);
  const [only] = worths;
  if (worths.length === 1) {
    all.set(only!);
    return all;
  }
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (const worth of worths) {
      if (worth[row] === 0) {
        sum = 0;
        break;
      }
      sum += worth[row]!;
    }
    all[row] = sum === 0 ? 0 : Math.max(1, Math.floor(sum / worths.length));
  }
  return all;
}

/** Puts the higher worth of each row into the first block and gives the second back. */
function raise({ pool }: CardColumns, all: Uint8Array, other: Uint8Array): void {
  for (let row = 0; row < all.length; row += 1) if (other[row]! > all[row]!) all[row] = other[row]!;
  pool.give(other);
}

/** Whether so much was found that nobody can have meant something else. */
function isEnough(worth: Uint8Array): boolean {
  let count = 0;
  for (let row = 0; row < worth.length; row += 1) {
    if (worth[row]! >= beginsSo) return true;
    if (worth[row] !== 0) count += 1;
    if (count >= fewFinds) return true;
  }
  return false;
}

/**
 * The worth of every row for the words of a query, all of which must be found; latin words that stand apart count as one
 * as well (`li jia qi`). Where next to nothing is found, slips of the hand are forgiven. The block belongs to the caller,
 * who gives it back to the pool.
 */
export function worthsOf(columns: CardColumns, words: readonly string[]): Uint8Array {
  const worths: Uint8Array[] = [];
  for (const word of words) worths.push(worthsOfWord(columns, word, worths.at(-1) ?? null));
  const all = allOf(columns, worths);
  const joined = words.length > 1 && words.every((word) => /^[ -~]+$/.test(word)) ? words.join('') : null;
  if (joined !== null) raise(columns, all, worthsOfWord(columns, joined));
  const isDone = isEnough(all);
  for (const [at, worth] of worths.entries()) if (isDone || at > 0) columns.pool.give(worth);
  if (isDone) return all;
  // The later words were looked for among the finds of the first alone.
  const loose = words.map((word, at) => (at === 0 ? worths[0]! : worthsOfWord(columns, word)));
  loose.forEach((worth, at) => {
    addSimilar(columns, words[at]!, worth);
  });
  const found = allOf(columns, loose);
  for (const worth of loose) columns.pool.give(worth);
  if (joined !== null) addSimilar(columns, joined, found);
  raise(columns, all, found);
  return all;
}
