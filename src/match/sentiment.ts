// Whether a sentence speaks warmly: words of praise and blame, turned by a denial before them. Counts, no more: irony and
// what is said without such words is not understood, and then the answer is "not known".
import { blame, denials, praise } from './polarity-lexicon.ts';
import { termOf } from './text-words.ts';

/** How far before a word a denial turns it, in words. */
const denialReach = 3;

interface Polar {
  readonly words: readonly number[];
  readonly sign: 1 | -1;
}

function byFirstWord(): ReadonlyMap<number, readonly Polar[]> {
  const map = new Map<number, Polar[]>();
  for (const [terms, sign] of [[praise, 1] as const, [blame, -1] as const])
    for (const term of terms) {
      const words = termOf(term);
      const [first] = words;
      if (first === undefined) continue;
      const list = map.get(first) ?? [];
      list.push({ words, sign });
      map.set(first, list);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

let polar: ReadonlyMap<number, readonly Polar[]> | null = null;
let denying: ReadonlySet<number> | null = null;

export interface Feeling {
  readonly praised: number;
  readonly blamed: number;
}

/** Praise and blame among words; a denial shortly before turns a word. A question counts as said. */
export function feelingOf(hashes: ArrayLike<number>): Feeling {
  polar ??= byFirstWord();
  denying ??= new Set(denials.flatMap((term) => (termOf(term).length === 1 ? termOf(term) : [])));
  let praised = 0;
  let blamed = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const found = polar
      .get(hashes[at]!)
      ?.find(({ words }) => words.every((word, index) => hashes[at + index] === word));
    if (!found) continue;
    let turns = 0;
    for (let back = 1; back <= denialReach && hashes[at - back] !== undefined && hashes[at - back] !== 0; back += 1)
      if (denying.has(hashes[at - back]!)) turns += 1;
    const isPraise = turns % 2 === 0 ? found.sign > 0 : found.sign < 0;
    if (isPraise) praised += 1;
    else blamed += 1;
    at += found.words.length - 1;
  }
  return { praised, blamed };
}
