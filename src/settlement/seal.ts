// The chain of seals over ledger entries, as PostgreSQL makes it: recounted here by other means.
import type { Sha256 } from './chain.ts';

/** An entry with its postings in the order in which they were written, and the seal that it bears. */
export interface SealedEntry {
  readonly kind: string;
  readonly key: string;
  /** UTC with microseconds. */
  readonly at: string;
  readonly reverses: string | null;
  readonly postings: readonly { readonly account: string; readonly currency: string; readonly amount: string }[];
  /** null = it has none. */
  readonly hash: string | null;
}

const genesis = '0'.repeat(64);

/** The place, from 1, of the first entry whose seal does not follow from it and the one before; null when all do. */
export function brokenAt(entries: readonly SealedEntry[], sha256: Sha256): number | null {
  let before = genesis;
  for (const [index, { kind, key, at, reverses, postings, hash }] of entries.entries()) {
    const lines = postings.map(({ account, currency, amount }) => `${account} ${currency} ${amount}`);
    const content = [kind, key, at, reverses ?? '-', ...lines].join('\n');
    if (hash !== sha256(`${before}\n${content}`)) return index + 1;
    before = hash;
  }
  return null;
}
