// Latin words with slips of the hand: a letter too many, too few, another one, or two that changed places.
import { bitsOfStart, bitsOfWord, isBoundary } from './search-signature.ts';

/** Slips that are forgiven in a word. Own choice: none below five letters, two from nine on; figures are meant as they stand. */
export function slipsOf(word: string): number {
  if (!/^[a-z._-]{5,40}$/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/** What a card must hold to be worth comparing. */
export interface SlipBits {
  /** Something must begin with one of these signs, as bits, … */
  readonly starts: readonly number[];
  /** … and one of these sets be there; none = the beginning is enough. */
  readonly pieces: readonly (readonly number[])[];
  /** Or this set alone. */
  readonly rest: readonly number[];
}

/**
 * With n slips one of n + 1 pieces of a word is whole, and something begins with its first letter, or with the second
 * where the first is too much or changed its place. Where the first letter is another one, the rest must be right.
 */
export function bitsOfSlips(word: string): SlipBits {
  const count = slipsOf(word) + 1;
  const size = Math.floor(word.length / count);
  const starts = [...bitsOfStart(word[0]!), ...bitsOfStart(word[1]!)];
  const rest = bitsOfWord(word.slice(1));
  const pieces: number[][] = [];
  for (let piece = 0; piece < count && size >= 3; piece += 1) {
    const at = piece * size;
    pieces.push(bitsOfWord(piece === count - 1 ? word.slice(at) : word.slice(at, at + size)));
    // Two letters that changed places over a border spoil both pieces.
    if (piece > 0) pieces.push(bitsOfWord(word.slice(0, at - 1) + word[at]! + word[at - 1]! + word.slice(at + 1)));
  }
  return { starts, pieces, rest };
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Whether `pattern` is the beginning of the text at `from`, but for at most `most` slips (optimal string alignment; the
 * end of the text is free).
 */
function beginsAlmost(text: Uint8Array, from: number, to: number, pattern: Uint8Array, most: number): boolean {
  const length = pattern.length;
  let [older, old, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= length; j += 1) old[j] = j;
  if (old[length]! <= most) return true;
  const end = Math.min(to, from + length + most);
  for (let at = from; at < end && text[at]! >= 8; at += 1) {
    const i = at - from + 1;
    now[0] = i;
    let least = i;
    // Beyond `most` signs to either side everything costs more than that.
    const [first, last] = [Math.max(1, i - most), Math.min(length, i + most)];
    if (first > 1) now[first - 1] = most + 1;
    if (i > 1 && i + most <= length) old[last] = most + 1;
    for (let j = first; j <= last; j += 1) {
      const isSame = text[at] === pattern[j - 1];
      let cost = Math.min(old[j]! + 1, now[j - 1]! + 1, old[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && text[at] === pattern[j - 2] && text[at - 1] === pattern[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (last === length && now[length]! <= most) return true;
    if (least > most) return false;
    [older, old, now] = [old, now, older];
  }
  return false;
}

/**
 * Whether the first two signs leave any hope: one of the two is right, they changed places, or the first is left out. Two
 * slips in the first two signs are not forgiven.
 */
function mayBegin(text: Uint8Array, at: number, pattern: Uint8Array): boolean {
  const [first, second] = [text[at], text[at + 1]];
  return (
    first === pattern[0] ||
    second === pattern[1] ||
    (first === pattern[1] && (second === pattern[0] || second === pattern[2]))
  );
}

/** Whether a part of the text, or a word in one, begins almost like the word. Bios are left out: too much is alike there. */
export function holdsAlmost(
  text: Uint8Array,
  from: number,
  to: number,
  pattern: Uint8Array,
  most: number,
  bioMark: number,
): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = text[at]!;
    if (byte === bioMark) return false;
    if (!isBoundary(byte) || at + 1 >= to || text[at + 1]! < 8) continue;
    if (mayBegin(text, at + 1, pattern) && beginsAlmost(text, at + 1, to, pattern, most)) return true;
  }
  return false;
}
