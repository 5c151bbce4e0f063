// Signatures: a few bits for every card that tell at once which cards cannot hold a word. What passes is compared sign by
// sign, so that a signature may let too much through, never too little (superimposed coding, Faloutsos and Christodoulakis 1984).

/** 32-bit words of a signature: two of exact bits for what parts begin with, the rest hashed. */
export const signatureWords = 16;
const exactBits = 64;
const hashedBits = signatureWords * 32 - exactBits;

/** What a word begins after: a mark, a space, a dash and the like. */
export const isBoundary = (code: number) =>
  code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);

const isAscii = (code: number) => code >= 0x08 && code < 0x80;

function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(c + 0x165667b1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return exactBits + ((hash >>> 0) % hashedBits);
}

/** The exact bit of a letter or digit that something begins with; -1 for other signs. */
function startBit(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? 26 + code - 0x30 : -1;
}

/**
 * Adds the bits of a text in UTF-8: three ASCII signs in a row; beyond ASCII each sign and each pair of them; and, with
 * `hasStarts`, the first and the first two ASCII signs of whatever begins.
 */
export function signText(
  text: Uint8Array,
  from: number,
  to: number,
  hasStarts: boolean,
  add: (bit: number) => void,
): void {
  let [older, old] = [0, 0];
  for (let at = from; at < to; ) {
    const byte = text[at]!;
    let code = byte;
    if (byte < 0x80) at += 1;
    else if (byte < 0xe0) {
      code = ((byte & 0x1f) << 6) | (text[at + 1]! & 0x3f);
      at += 2;
    } else if (byte < 0xf0) {
      code = ((byte & 0x0f) << 12) | ((text[at + 1]! & 0x3f) << 6) | (text[at + 2]! & 0x3f);
      at += 3;
    } else {
      code =
        ((byte & 0x07) << 18) | ((text[at + 1]! & 0x3f) << 12) | ((text[at + 2]! & 0x3f) << 6) | (text[at + 3]! & 0x3f);
      at += 4;
    }
    if (code >= 0x80) {
      add(mix(code, 1, 0));
      if (old >= 0x80) add(mix(old, code, 1));
    } else if (isAscii(code)) {
      if (isAscii(old) && isAscii(older)) add(mix(older, old, code + 2));
      if (hasStarts) {
        if (isBoundary(old) && startBit(code) >= 0) add(startBit(code));
        if (isAscii(old) && isBoundary(older)) add(mix(old, code, 0));
      }
    }
    older = old;
    old = code;
  }
}

/** One or two latin letters or digits: too short to be looked for inside of words, only where something begins. */
export const isShortWord = (word: string): boolean => /^[\x20-\x7e]{1,2}$/.test(word);

const encoder = new TextEncoder();

/** Bits that a card must have to hold this word. Empty = no bit tells, every card must be compared. */
export function bitsOfWord(word: string): number[] {
  const bits: number[] = [];
  const [first = 0, second] = encoder.encode(word);
  if (!isShortWord(word)) {
    const bytes = encoder.encode(word);
    signText(bytes, 0, bytes.length, false, (bit) => bits.push(bit));
  } else if (second !== undefined) bits.push(mix(first, second, 0));
  else if (startBit(first) >= 0) bits.push(startBit(first));
  return bits;
}

/** Bits that a card must have where something in it begins with this sign. */
export function bitsOfStart(sign: string): number[] {
  const bit = startBit(sign.codePointAt(0) ?? 0);
  return bit >= 0 ? [bit] : [];
}
