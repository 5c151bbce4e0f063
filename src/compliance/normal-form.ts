// Normal forms of a text, for matching only: each character knows where it stands in the original.
import * as OpenCC from 'opencc-js';
import { digitSigns, emojiSigns } from './disguise-table.ts';

export interface NormalForm {
  readonly text: string;
  /** Where the character at an index starts and ends in the original, in UTF-16 units. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

function simplify(char: string): string {
  if (!/\p{Script=Han}/u.test(char)) return char;
  const seen = simplified.get(char);
  if (seen !== undefined) return seen;
  const [made = char] = toSimplified(char);
  simplified.set(char, made);
  return made;
}

const isLatin = (char: string | undefined) => char !== undefined && /[a-z]/.test(char);
const isDigit = (char: string | undefined) => char !== undefined && /[0-9]/.test(char);
/** What ends a thought stays, so that terms are never made of two sentences; # parts a hashtag from the text. */
const isBoundary = (char: string) => /[。！？!?；;，,、：:\n\r#%]/u.test(char);
const isInvisible = (char: string) => /[\p{Cf}\p{M}]/u.test(char);
const isDash = (char: string) => /[\p{Pd}ー一_]/u.test(char) && char !== '一';
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

interface Reading {
  readonly char: string;
  readonly from: number;
  readonly to: number;
}

/** Every character in compatibility form, lower case, simplified, without accents and invisible signs. */
function read(text: string): Reading[] {
  const readings: Reading[] = [];
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    const meant = digitSigns[sign] ?? emojiSigns[sign] ?? sign;
    for (const one of meant.normalize('NFKD').toLowerCase())
      if (!isInvisible(one)) readings.push({ char: simplify(one), from, to });
    from = to;
  }
  return readings;
}

// Characters outside the basic plane would take two indices; no term has one, so one sign stands for them.
const oneUnit = (char: string) => (char.length === 1 ? char : '\u{fffd}');

const joined = (readings: readonly Reading[]): NormalForm => ({
  text: readings.map((one) => oneUnit(one.char)).join(''),
  from: readings.map((one) => one.from),
  to: readings.map((one) => one.to),
});

/** Lower case, simplified, without accents: words and signs stay where they are. */
export function plainForm(text: string): NormalForm {
  return joined(read(text));
}

/** z u i → zui: letters that stand alone one after another are one word. */
function withoutSpelling(readings: readonly Reading[]): Reading[] {
  const text = readings.map((one) => oneUnit(one.char)).join('');
  const dropped = new Set<number>();
  for (const run of text.matchAll(/(?<![a-z])[a-z](?: [a-z])+(?![a-z])/g))
    for (let at = run.index + 1; at < run.index + run[0].length; at += 2) dropped.add(at);
  return dropped.size === 0 ? [...readings] : readings.filter((_, at) => !dropped.has(at));
}

/** Without spaces, emoji and ornaments between characters, as terms in disguise are read. Latin words stay apart. */
export function closeForm(text: string): NormalForm {
  const kept: Reading[] = [];
  let gap: Reading | null = null;
  for (const one of read(text)) {
    // 第—, with a dash for the numeral.
    if (kept.at(-1)?.char === '第' && isDash(one.char)) {
      kept.push({ ...one, char: '1' });
      continue;
    }
    if (!isWord(one.char) && !isBoundary(one.char)) {
      gap ??= one;
      continue;
    }
    const last = kept.at(-1)?.char;
    const parts = (isLatin(last) && isLatin(one.char)) || (isDigit(last) && isDigit(one.char));
    if (gap && parts) kept.push({ ...gap, char: ' ' });
    kept.push(one);
    gap = null;
  }
  return joined(withoutSpelling(kept));
}
