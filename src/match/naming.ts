// Counts, account by account, the posts that name the brand's things, the brand itself, and its competitors.
import type { BrandNamed, Named } from './facts.ts';
import { findMentions, type Mention, TermSet } from './mentions.ts';
import { feelingOf } from './sentiment.ts';
import { termOf } from './text-words.ts';

export interface NamingTerms {
  /** The brand's own words for its things. */
  readonly things: TermSet;
  readonly brand: TermSet;
  /** Each competitor is a term. */
  readonly competitors: TermSet;
  /** Words of other product classes: a thing beside one of them is another thing. */
  readonly others: ReadonlySet<number>;
}

export interface NamedByAccount {
  readonly things: Named & { readonly term: string | null };
  readonly brand: BrandNamed;
  readonly competitors: Readonly<Record<string, Named>>;
}

export const nothingNamed: NamedByAccount = {
  things: { unpaid: 0, paid: 0, term: null },
  brand: { unpaid: 0, paid: 0, warm: 0, cold: 0 },
  competitors: {},
};

export const termSetOf = (terms: readonly string[]): TermSet =>
  new TermSet([...new Set(terms)].map((term) => ({ term, words: termOf(term) })));

/** The words of the sentence around a mention; sentences are parted by zeros. */
function sentenceOf(words: readonly number[], { from, to }: Mention): readonly number[] {
  let start = from;
  while (start > 0 && words[start - 1] !== 0) start -= 1;
  let end = to;
  while (end < words.length && words[end] !== 0) end += 1;
  // The name itself is neither praise nor blame.
  return [...words.slice(start, from), ...words.slice(to, end)];
}

class Tally {
  unpaid = 0;
  paid = 0;
  warm = 0;
  cold = 0;
  brandUnpaid = 0;
  brandPaid = 0;
  readonly terms = new Map<string, number>();
  readonly competitors: Record<string, { unpaid: number; paid: number }> = {};

  add(words: readonly number[], isPaid: boolean, asked: NamingTerms): void {
    const things = findMentions(words, asked.things, asked.others);
    if (things.length > 0) {
      if (isPaid) this.paid += 1;
      else this.unpaid += 1;
      for (const term of new Set(things.map((one) => one.term))) {
        // A word of an unpaid post is named before that of a paid one.
        this.terms.set(term, (this.terms.get(term) ?? 0) + (isPaid ? 0.001 : 1));
      }
    }
    this.addBrand(words, isPaid, findMentions(words, asked.brand));
    for (const name of new Set(findMentions(words, asked.competitors).map((one) => one.term))) {
      this.competitors[name] ??= { unpaid: 0, paid: 0 };
      this.competitors[name][isPaid ? 'paid' : 'unpaid'] += 1;
    }
  }

  private addBrand(words: readonly number[], isPaid: boolean, named: readonly Mention[]): void {
    if (named.length === 0) return;
    if (isPaid) {
      // What is paid for is warm by contract, and tells nothing.
      this.brandPaid += 1;
      return;
    }
    this.brandUnpaid += 1;
    let balance = 0;
    for (const one of named) {
      const { praised, blamed } = feelingOf(sentenceOf(words, one));
      balance += Math.sign(praised - blamed);
    }
    if (balance > 0) this.warm += 1;
    else if (balance < 0) this.cold += 1;
  }

  result(): NamedByAccount {
    const [term] = [...this.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return {
      things: { unpaid: this.unpaid, paid: this.paid, term: term?.[0] ?? null },
      brand: { unpaid: this.brandUnpaid, paid: this.brandPaid, warm: this.warm, cold: this.cold },
      competitors: this.competitors,
    };
  }
}

/** Counts over posts of many accounts; accounts that name nothing are absent. */
export function countNaming(
  posts: readonly { readonly accountId: string; readonly paid: boolean; readonly words: readonly number[] }[],
  asked: NamingTerms,
): Map<string, NamedByAccount> {
  const tallies = new Map<string, Tally>();
  for (const { accountId, paid, words } of posts) {
    const tally = tallies.get(accountId) ?? new Tally();
    tallies.set(accountId, tally);
    tally.add(words, paid, asked);
  }
  return new Map([...tallies].map(([accountId, tally]) => [accountId, tally.result()]));
}
