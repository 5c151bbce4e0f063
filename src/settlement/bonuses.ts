// Bonuses: sums that fall due once, when sales under some terms reach a height.
import type { Statement } from './contract.ts';
import type { Terms } from './contract-terms.ts';

interface Sold {
  readonly terms: Terms;
  net: bigint;
  readonly given: Set<string>;
}

/** Net sales of each terms over all periods, and the bonuses that were given. */
export class BonusBook {
  readonly #sold = new Map<string, Sold>();

  /** Counts sales that were settled (or, negative, returned). */
  count(terms: Terms, net: bigint): void {
    if (terms.bonus.length === 0) return;
    const known = this.#sold.get(terms.id);
    if (known) known.net += net;
    else this.#sold.set(terms.id, { terms, net, given: new Set() });
  }

  /**
   * The bonuses of a KOL that are reached now and were not given before. What returns take away later does not take a given
   * bonus back: like steps, the past is not recounted.
   */
  due(kol: string): NonNullable<Statement['deliverables']> {
    const due: Statement['deliverables'] = [];
    for (const sold of this.#sold.values()) {
      if (sold.terms.kol !== kol) continue;
      for (const bonus of sold.terms.bonus) {
        if (sold.given.has(bonus.id) || sold.net < BigInt(bonus.above)) continue;
        sold.given.add(bonus.id);
        due.push({ deliverable: bonus.id, amount: BigInt(bonus.amount), terms: sold.terms.id });
      }
    }
    return due;
  }
}
