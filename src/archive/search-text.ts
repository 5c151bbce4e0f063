// What a name can be found by: hanzi (traditional too), pinyin with its other readings, initials, latin letters, handle, former names, bio.
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const hanzi = /\p{Script=Han}/u;

/** The form of `searchText`. Cards that were written in an older form are rewritten when the workspace is opened. */
export const searchForm = 4;

/** Signs that begin the parts of a search text. They cannot occur in it otherwise. */
export const partMarks = {
  name: '\u0001',
  spoken: '\u0002',
  initials: '\u0003',
  handle: '\u0004',
  former: '\u0006',
  bio: '\u0005',
} as const;
export type Part = keyof typeof partMarks;

/** Signs of a bio that are looked into. Own choice: the first lines tell who somebody is. */
const bioSigns = 160;
/** Readings of a name beyond the first. Own choice: 长乐 alone has four. */
const mostReadings = 6;

const simpleSigns = new Map<string, string>();

/** Sign by sign: what a sign becomes must not hang on its neighbours, or a part of a name would not be found in it. */
function simplifySigns(text: string): string {
  return Array.from(text, (sign) => {
    const known = simpleSigns.get(sign);
    if (known !== undefined) return known;
    const made = hanzi.test(sign) ? simplify(sign) : sign;
    simpleSigns.set(sign, made);
    return made;
  }).join('');
}

const foldPlain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A folded name as it is to be spoken: 乾隆 keeps its 乾, which alone is read otherwise. */
const spokenBase = (name: string): string => simplify(foldPlain(name));

/** Lower case, compatibility forms folded, traditional characters as simplified ones, single spaces, no control signs. */
export function foldText(text: string): string {
  const folded = foldPlain(text);
  return hanzi.test(folded) ? simplifySigns(folded) : folded;
}

/** Accents off, so that `nicolo` finds Nicolò; ü as the v that people type for it. */
function plainLatin(text: string): string {
  return text
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const syllablesOf = (folded: string): string[] =>
  pinyin(folded, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'consecutive', v: true });

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** The usual reading first, then those in which one character is read otherwise: 单 is shan as a surname, dan elsewhere. */
function readingsOf(folded: string): string[][] {
  const usual = syllablesOf(folded);
  const signs = [...folded];
  const readings = [usual];
  if (signs.length !== usual.length) return readings;
  for (let at = 0; at < signs.length && readings.length <= mostReadings; at += 1) {
    if (!hanzi.test(signs[at]!)) continue;
    const others = pinyin(signs[at]!, { toneType: 'none', type: 'array', multiple: true, v: true });
    for (const other of new Set(others))
      if (other !== usual[at] && readings.length <= mostReadings) readings.push(usual.with(at, other));
  }
  return readings;
}

/** All parts under which a name can be found: as it is written, spoken, and by its initials. */
function nameParts(name: string): string[] {
  const folded = foldText(name);
  if (folded === '') return [];
  const plain = plainLatin(folded);
  const parts = [folded, plain, squeeze(plain)].map((text) => partMarks.name + text);
  if (!hanzi.test(folded)) return parts;
  for (const syllables of readingsOf(spokenBase(name))) {
    parts.push(partMarks.spoken + squeeze(syllables.join('')));
    parts.push(partMarks.initials + squeeze(syllables.map((syllable) => syllable.trim().charAt(0)).join('')));
  }
  return parts;
}

export interface Findable {
  /** The KOL's name first, then the account's own. */
  readonly names: readonly string[];
  readonly handle: string | null;
  readonly bio?: string | null;
  /** Names and handles that the account had before. */
  readonly former?: readonly string[];
}

/** The text that a search looks into: parts, each begun by its mark, none twice. */
export function searchText({ names, handle, bio, former = [] }: Findable): string {
  const parts = new Set(names.flatMap(nameParts));
  if (handle) parts.add(partMarks.handle + plainLatin(foldText(handle)));
  // Before the bio, behind which nothing is looked for that is worth more.
  for (const part of former.flatMap(nameParts)) if (!parts.has(part)) parts.add(partMarks.former + part.slice(1));
  if (bio) parts.add(partMarks.bio + plainLatin(foldText([...bio].slice(0, bioSigns).join(''))));
  return [...parts].join('');
}

/** The words of a query, each of which must be found. Tones, written as marks or as numbers, are left out. */
export function searchWords(query: string): readonly string[] {
  const words = foldText(query)
    .split(' ')
    .map((word) => (hanzi.test(word) ? word : plainLatin(word)))
    .filter(Boolean);
  const hasTones = words.length > 0 && words.every((word) => /^(?:[a-z]{1,6}[1-5])+$/.test(word));
  return hasTones ? words.map((word) => word.replace(/[1-5]/g, '')) : words;
}

/** A name with hanzi as it is spoken, in pinyin without tones and spaces; null where it has none. */
export function spokenName(name: string): string | null {
  const folded = spokenBase(name);
  if (!hanzi.test(folded)) return null;
  return syllablesOf(folded)
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
