// What a clause of a contract is: data with a version. A changed text is a new clause with the same id and a later day; the old one
// stays, so that a contract can always be made again as it was.
import type { Day } from '../base/day.ts';
import type { Phrase } from '../base/words.ts';
import type { DeedFacts } from './contract-deed.ts';
import type { Values } from './deed-value.ts';

export interface Paragraph {
  readonly text: Phrase;
  /** Whether it is said at all; always without it. */
  readonly when?: (facts: DeedFacts) => boolean;
  /** One paragraph for each of these, with values of its own beside those of the contract. */
  readonly each?: (facts: DeedFacts) => readonly Values[];
  /** Under Italian law it binds only when it is approved one by one (Civil Code, articles 1341 and 1342). */
  readonly isOnerous?: boolean;
}

export interface Clause {
  readonly id: string;
  readonly version: string;
  readonly validFrom: Day;
  readonly heading: Phrase;
  readonly paragraphs: readonly Paragraph[];
}

/** The clauses in force on a day: of each id the newest, in the order in which ids first come. */
export function clausesOn(all: readonly Clause[], day: Day): readonly Clause[] {
  const byId = new Map<string, Clause>();
  for (const clause of all) {
    const known = byId.get(clause.id);
    if (clause.validFrom <= day && (known === undefined || known.validFrom <= clause.validFrom))
      byId.set(clause.id, clause);
  }
  return [...byId.values()];
}
