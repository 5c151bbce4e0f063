// Names that many cards share, kept once and numbered: agencies, regions, brands, sets of topics.
import { type Topic, topics } from '../base/id.ts';
import { topicTerms } from '../base/terms.ts';
import { foldText, partMarks, searchText } from './search-text.ts';

/** Numbers names from 1; 0 = none. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];
  readonly names: (string | null)[] = [null];

  /** How many there are, with the none. */
  get size(): number {
    return this.names.length;
  }

  numberOf(name: string | null): number {
    if (name === null || name === '') return 0;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    this.names.push(name);
    this.#texts.push('');
    return this.names.length - 1;
  }

  find(name: string): number | null {
    return this.#numbers.get(name) ?? null;
  }

  /**
   * Those that hold a word in their name, its pinyin or initials. Up to three latin letters must be how one of these
   * begins; a single one tells too little.
   */
  holding(word: string): Uint8Array | null {
    if (word.length < 2 && /^[\x20-\x7e]*$/.test(word)) return null;
    const isShort = /^[\x20-\x7e]{1,3}$/.test(word);
    const wanted = isShort ? Object.values(partMarks).map((mark) => mark + word) : [word];
    let found: Uint8Array | null = null;
    for (let number = 1; number < this.names.length; number += 1) {
      this.#texts[number] ||= searchText({ names: [this.names[number]!], handle: null });
      const text = this.#texts[number]!;
      if (!wanted.some((one) => text.includes(one))) continue;
      found ??= new Uint8Array(this.names.length);
      found[number] = 1;
    }
    return found;
  }
}

/** A set of topics as bits, in the order of the closed list. */
export function topicMask(names: readonly string[]): number {
  return names.reduce((mask, name) => {
    const at = topics.indexOf(name as Topic);
    return at < 0 ? mask : mask | (1 << at);
  }, 0);
}

const topicNames = topics.map((topic) => ({
  topic,
  names: [topic, ...Object.values(topicTerms[topic])].map(foldText),
}));

/** Topics that are called so in any of our languages: the whole name, or its beginning from three signs (hanzi: two) on. */
export function topicsCalled(word: string): number {
  const least = /[^ -~]/.test(word) ? 2 : 3;
  if ([...word].length < least) return 0;
  return topicMask(
    topicNames.filter(({ names }) => names.some((name) => name.startsWith(word))).map((one) => one.topic),
  );
}
