// What a name can be found by: hanzi (traditional too), pinyin, pinyin initials, latin letters and the handle.
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const hanzi = /\p{Script=Han}/u;

/** Lower case, compatibility forms folded, traditional characters as simplified ones, single spaces. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hanzi.test(folded) ? simplify(folded) : folded;
}

/** Accents off, so that `nicolo` finds Nicolò. */
function plainLatin(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The text that a search looks into, for a name and further words such as the handle. Parts are set apart by a line. */
export function searchText(name: string, ...others: readonly (string | null)[]): string {
  const folded = foldText(name);
  const parts = new Set<string>([folded, plainLatin(folded)]);
  if (hanzi.test(folded)) {
    const syllables = pinyin(folded, {
      toneType: 'none',
      type: 'array',
      mode: 'surname',
      nonZh: 'consecutive',
      v: true,
    });
    parts.add(syllables.join('').replace(/\s+/g, ''));
    parts.add(syllables.map((syllable) => syllable.trim().charAt(0)).join(''));
  }
  for (const other of others) if (other) parts.add(foldText(other));
  return [...parts].filter(Boolean).join('|');
}

/** The words of a query, each of which must be found. */
export function searchWords(query: string): readonly string[] {
  return foldText(query)
    .split(' ')
    .filter(Boolean)
    .map((word) => (hanzi.test(word) ? word : plainLatin(word)));
}

/** A name with hanzi as it is spoken, in pinyin without tones and spaces; null where it has none. */
export function spokenName(name: string): string | null {
  const folded = foldText(name);
  if (!hanzi.test(folded)) return null;
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'consecutive', v: true });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
