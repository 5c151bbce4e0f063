// Where a text names a thing: whole words only, and not where the neighbour shows that another thing is meant.
import type { Word } from './text-words.ts';

/** Terms by the hash of their first word, so that a text is walked once for all of them. */
export class TermSet {
  readonly #byFirst = new Map<number, { readonly words: readonly number[]; readonly term: string }[]>();
  readonly size: number;

  constructor(terms: readonly { readonly words: readonly number[]; readonly term: string }[]) {
    for (const one of terms) {
      const [first] = one.words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push(one);
      else this.#byFirst.set(first, [one]);
    }
    this.size = this.#byFirst.size;
    // The longest first: 无花果酱 before 无花果.
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest term that begins at a place. */
  at(hashes: ArrayLike<number>, place: number): { readonly words: readonly number[]; readonly term: string } | null {
    const list = this.#byFirst.get(hashes[place]!);
    if (!list) return null;
    return list.find(({ words }) => words.every((word, index) => hashes[place + index] === word)) ?? null;
  }

  /** The first words, by which an index finds texts. */
  firstWords(): readonly number[] {
    return [...this.#byFirst.keys()];
  }
}

export interface Mention {
  readonly term: string;
  /** Places of its first word and behind its last, among the words. */
  readonly from: number;
  readonly to: number;
}

/**
 * The terms that a text names, in order. `others` are words of other kinds of products: a term beside one of them names
 * something else (苹果手机 is no fruit, 蜂蜜面膜 no food), and is left out.
 */
export function findMentions(
  hashes: ArrayLike<number>,
  terms: TermSet,
  others: ReadonlySet<number> = new Set(),
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < hashes.length; at += 1) {
    const hit = terms.at(hashes, at);
    if (hit === null) continue;
    const to = at + hit.words.length;
    const next = hashes[to];
    const isOther = next !== undefined && next !== 0 && others.has(next);
    if (!isOther) found.push({ term: hit.term, from: at, to });
    at = to - 1;
  }
  return found;
}

export interface Snippet {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

const around = 36;

/** The text around a mention, to be quoted, with the word set apart; cut ends show as …. */
export function snippetOf(text: string, words: readonly Word[], mention: Pick<Mention, 'from' | 'to'>): Snippet {
  const start = words[mention.from]!.start;
  const end = words[mention.to - 1]!.end;
  const left = Math.max(0, start - around);
  const right = Math.min(text.length, end + around);
  const clean = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: `${left > 0 ? '…' : ''}${clean(text.slice(left, start))}`,
    word: text.slice(start, end),
    after: `${clean(text.slice(end, right))}${right < text.length ? '…' : ''}`,
  };
}
