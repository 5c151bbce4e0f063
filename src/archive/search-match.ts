// How well a word is found in a card: in which part, as the whole of it, at its beginning, or inside.
import type { Found } from './contract.ts';
import type { FoundField, FoundHow } from './contract-search.ts';
import { isBoundary, isShortWord } from './search-signature.ts';
import { partMarks } from './search-text.ts';

/** Worth of a find, 1–15; 0 = not found. Own choice: whole before beginning before inside, names before what is beside them. */
const worths: Readonly<Record<FoundHow, Readonly<Partial<Record<FoundField, number>>>>> = {
  whole: { name: 15, handle: 14, spoken: 13, initials: 12, former: 6, bio: 3 },
  start: { name: 11, handle: 10, spoken: 9, initials: 8, former: 5, bio: 3 },
  inside: { name: 7, handle: 6, spoken: 5, initials: 4, former: 3, bio: 2, topic: 3, agency: 3, region: 3 },
  similar: { name: 1, handle: 1, spoken: 1, former: 1 },
};
export const similarWorth = 1;
export const termWorth = 3;

const textParts = ['name', 'spoken', 'initials', 'handle', 'former', 'bio'] as const satisfies readonly FoundField[];
/** By the code of the mark that begins a part. */
const fieldOfMark: (FoundField | null)[] = [null, null, null, null, null, null, null, null];
for (const part of textParts) fieldOfMark[partMarks[part].charCodeAt(0)] = part;

const bioMark = partMarks.bio.charCodeAt(0);
const worthOf = (how: FoundHow, mark: number) => worths[how][fieldOfMark[mark] ?? 'bio'] ?? 0;
const wholeWorth = Uint8Array.from({ length: 8 }, (_, mark) => worthOf('whole', mark));
const startWorth = Uint8Array.from({ length: 8 }, (_, mark) => worthOf('start', mark));
const insideWorth = Uint8Array.from({ length: 8 }, (_, mark) => worthOf('inside', mark));

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A word of a query, ready to be compared. */
export interface Needle {
  readonly word: string;
  readonly bytes: Uint8Array;
  /** To be found only where a part or a word in it begins. */
  readonly isShort: boolean;
}

export function needleOf(word: string): Needle {
  return { word, bytes: encoder.encode(word), isShort: isShortWord(word) };
}

/** The best find of a word in `text` from `from` to before `to`; 0 = it is not there. */
export function worthOfWord(text: Uint8Array, from: number, to: number, { bytes, isShort }: Needle): number {
  const length = bytes.length;
  const first = bytes[0]!;
  let best = 0;
  let mark = 0;
  const last = to - length;
  for (let at = from; at <= last; at += 1) {
    const byte = text[at]!;
    if (byte < 8) {
      mark = byte;
      // Whatever else a bio holds is worth less.
      if (mark === bioMark && best > 0) return best;
    }
    if (byte !== first) continue;
    let matched = 1;
    while (matched < length && text[at + matched] === bytes[matched]) matched += 1;
    if (matched < length) continue;
    const before = text[at - 1]!;
    const isStart = before < 8;
    if (isShort && !isStart && !isBoundary(before)) continue;
    const after = at + length;
    const isWhole = isStart && (after >= to || text[after]! < 8);
    const worth = isWhole ? wholeWorth[mark]! : isStart ? startWorth[mark]! : insideWorth[mark]!;
    if (worth > best) best = worth;
  }
  return best;
}

/** The parts of a card's text with their fields. */
export function partsOf(text: Uint8Array, from: number, to: number): { field: FoundField; text: string }[] {
  const parts: { field: FoundField; text: string }[] = [];
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && text[end]! >= 8) end += 1;
    parts.push({ field: fieldOfMark[text[at]!] ?? 'bio', text: decoder.decode(text.subarray(at + 1, end)) });
    at = end;
  }
  return parts;
}

/** Why a card was found by a word; null where its text does not hold it. */
export function explainWord(text: Uint8Array, from: number, to: number, needle: Needle): Found | null {
  const worth = worthOfWord(text, from, to, needle);
  if (worth === 0) return null;
  for (const part of partsOf(text, from, to)) {
    const at = part.text.indexOf(needle.word);
    if (at < 0) continue;
    const how = part.text === needle.word ? 'whole' : at === 0 ? 'start' : 'inside';
    if (worths[how][part.field] === worth) return { word: needle.word, field: part.field, how, text: part.text };
  }
  return null;
}
