// What a settlement keeps while it replays: what waits for the next statements, what was stated, and what was posted.
import type { Currency } from '../base/money.ts';
import type { Posting } from './balance.ts';
import type { BonusBook } from './bonuses.ts';
import type { ChainLink } from './chain.ts';
import type { Statement, StatementLine } from './contract.ts';
import type { Refuse } from './refused.ts';
import type { SaleLine } from './sale-line.ts';
import type { Timeline } from './timeline.ts';

/** What is waiting for a KOL's next statement, and what its last one left negative. */
export interface KolBook {
  deliverables: Statement['deliverables'];
  returned: StatementLine[];
  carried: bigint;
}

/** The same of an agency in one currency. */
export interface AgencyBook {
  readonly currency: Currency;
  shares: NonNullable<Statement['shares']>;
  carried: bigint;
}

export interface Ledger {
  readonly timeline: Timeline;
  readonly refuse: Refuse;
  readonly books: Map<string, KolBook>;
  readonly agencies: Map<string, AgencyBook>;
  readonly bonuses: BonusBook;
  readonly statements: Map<string, Statement>;
  readonly postings: Posting[];
  readonly links: ChainLink[];
  readonly done: Set<string>;
  readonly refunds: Set<string>;
  readonly periods: Set<string>;
  /** Matured lines that no rate could convert yet. */
  waiting: SaleLine[];
  /** How many of the maturing lines a close has taken. */
  taken: number;
}

export function bookOf(ledger: Ledger, kol: string): KolBook {
  const known = ledger.books.get(kol);
  if (known) return known;
  const book: KolBook = { deliverables: [], returned: [], carried: 0n };
  ledger.books.set(kol, book);
  return book;
}
