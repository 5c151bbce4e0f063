// Double entry: every statement and payout is a set of postings that sums to 0 in its currency.
import { assert } from '../base/assert.ts';
import type { Currency } from '../base/money.ts';
import type { Settlement, Statement } from './contract.ts';

export interface Posting {
  readonly account: string;
  readonly currency: Currency;
  /** Positive is a debit: an expense of the brand, or what a KOL owes. */
  readonly amount: bigint;
}

/** The account of what is owed to a KOL; its balance is negative while the brand owes. */
export function payableAccount(kol: string): string {
  return `kol:${kol}:payable`;
}

/** Expenses of a statement against what is owed to its KOL. What was carried is owed (or due) already. */
export function postStatement(statement: Statement): Posting[] {
  const { currency, kol } = statement;
  const expenses = {
    'expense:fixed': statement.fixed,
    'expense:commission': statement.commission - statement.capCut,
    'expense:guarantee': statement.guaranteeTopUp,
    'expense:returns': statement.returns,
  };
  const postings = Object.entries(expenses)
    .filter(([, amount]) => amount !== 0n)
    .map(([account, amount]) => ({ account, currency, amount }));
  const owed = postings.reduce((sum, posting) => sum + posting.amount, 0n);
  return [...postings, { account: payableAccount(kol), currency, amount: -owed }];
}

/** A confirmed payout: the money leaves the bank, the debt to the KOL is gone. */
export function postPayout(statement: Statement): Posting[] {
  const { currency, payable } = statement;
  return [
    { account: payableAccount(statement.kol), currency, amount: payable },
    { account: 'bank', currency, amount: -payable },
  ];
}

/** Balances by currency and account; the balances of every currency sum to 0. */
export function balancesOf(postings: readonly Posting[]): Settlement['balances'] {
  const sums = new Map<string, { currency: Currency; account: string; balance: bigint }>();
  for (const { currency, account, amount } of postings) {
    const key = `${currency} ${account}`;
    const known = sums.get(key);
    if (known) known.balance += amount;
    else sums.set(key, { currency, account, balance: amount });
  }
  const totals = new Map<Currency, bigint>();
  for (const { currency, balance } of sums.values()) totals.set(currency, (totals.get(currency) ?? 0n) + balance);
  for (const [currency, total] of totals) assert(total === 0n, `the balances of ${currency} sum to ${total}`);
  return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
