// The terms of every KOL: which ones hold at a moment, and which commission rule a product falls under.
import { isDay, startOfDay } from '../base/day.ts';
import type { CommissionRule, Terms } from './contract-terms.ts';
import type { Refuse } from './refused.ts';

interface DatedTerms {
  readonly terms: Terms;
  readonly fromMs: number;
  readonly sequence: number;
}

/** Terms by KOL, oldest first. */
export type TermsBook = ReadonlyMap<string, readonly DatedTerms[]>;

/** A moment of the document in milliseconds; a plain day is its first moment in China. */
export function momentMs(text: string): number {
  return isDay(text) ? startOfDay(text).getTime() : Date.parse(text);
}

/**
 * Sorts all terms by KOL and by the moment they hold from; of two at the same moment the later line holds.
 * The first terms of a KOL set the currency: others are refused, and so is an id that was used before.
 */
export function keepTerms(all: readonly { terms: Terms; sequence: number }[], refuse: Refuse): TermsBook {
  const book = new Map<string, DatedTerms[]>();
  const ids = new Set<string>();
  const dated = all.map((one) => ({ ...one, fromMs: momentMs(one.terms.validFrom) }));
  dated.sort((a, b) => a.fromMs - b.fromMs || a.sequence - b.sequence);
  for (const one of dated) {
    const { id, kol, currency } = one.terms;
    const mine = book.get(kol) ?? [];
    const known = mine[0]?.terms.currency ?? currency;
    if (ids.has(id)) refuse(one.sequence, 'duplicate_terms', { id });
    else if (known !== currency) refuse(one.sequence, 'terms_currency', { kol, known, found: currency });
    else {
      ids.add(id);
      mine.push(one);
      book.set(kol, mine);
    }
  }
  return book;
}

/** The terms of a KOL with the latest `validFrom` at or before a moment; null when none. */
export function termsAt(book: TermsBook, kol: string, atMs: number): Terms | null {
  return book.get(kol)?.findLast((one) => one.fromMs <= atMs)?.terms ?? null;
}

/** Steps of a rule, lowest first. */
export function stepsOf(rule: CommissionRule): readonly { above: bigint; bps: number }[] {
  return rule.steps
    .map((step) => ({ above: BigInt(step.above), bps: step.bps }))
    .toSorted((a, b) => (a.above < b.above ? -1 : 1));
}
