// The settlement of a campaign, KOL by KOL: what one has earned does not depend on the others, so that a campaign of a million
// orders never stands in memory at once. The statements, and their order in the chain, are those of one settlement over all.

import type { Sha256 } from './chain.ts';
import type { Statement, Unsettled } from './contract.ts';
import { type FedFrame, type FedOrder, type FedRefund, feedKol } from './feed.ts';
import type { AgencyBook } from './ledger.ts';
import { settle } from './settle.ts';
import { drawAgencyStatement } from './statement.ts';

export interface KolReplay {
  /** All statements of the KOL, oldest first. */
  readonly statements: readonly Statement[];
  readonly unsettled: readonly Unsettled[];
}

/** Replays everything that concerns one KOL. */
export function replayKol(
  frame: FedFrame,
  kolId: string,
  orders: readonly FedOrder[],
  refunds: readonly FedRefund[],
  sha256: Sha256,
): KolReplay {
  const { statements, unsettled } = settle(feedKol(frame, kolId, orders, refunds), sha256);
  return { statements: statements.filter((one) => one.shares === undefined), unsettled };
}

/** Collects what KOLs' statements give their agencies, period by period, and draws the agencies' statements. */
export class AgencyShares {
  readonly #periods: readonly string[];
  readonly #shares = new Map<string, Map<string, AgencyBook>>();

  /** Periods in the order of their closes. */
  constructor(periods: readonly string[]) {
    this.#periods = periods;
  }

  /** To be called KOL by KOL, in the order of their ids. */
  add(statement: Statement): void {
    if (!statement.agency) return;
    const period = statement.id.slice(0, statement.id.length - statement.kol.length - 1);
    const name = `agency:${statement.agency.id}:${statement.currency}`;
    const books = this.#shares.get(period) ?? new Map<string, AgencyBook>();
    this.#shares.set(period, books);
    const book = books.get(name) ?? { currency: statement.currency, shares: [], carried: 0n };
    book.shares.push({ kol: statement.kol, amount: statement.agency.amount });
    books.set(name, book);
  }

  /** All statements of agencies, in the order of periods, then of names; what is negative is carried. */
  draw(): Statement[] {
    const carried = new Map<string, AgencyBook>();
    return this.#periods.flatMap((period) => {
      const books = this.#shares.get(period) ?? new Map<string, AgencyBook>();
      const names = new Set([...books.keys(), ...carried.keys()]);
      return [...names].sort().flatMap((name) => {
        const before = carried.get(name);
        const book = books.get(name);
        const currency = (book ?? before)!.currency;
        const shares = book?.shares ?? [];
        if (shares.length === 0 && (before?.carried ?? 0n) === 0n) return [];
        const statement = drawAgencyStatement(period, name, { currency, shares, carried: before?.carried ?? 0n });
        carried.set(name, { currency, shares: [], carried: statement.total < 0n ? statement.total : 0n });
        return [statement];
      });
    });
  }
}
