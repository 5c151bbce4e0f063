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

/** The account of what is owed to a KOL or an agency; its balance is negative while the brand owes. */
export function payableAccount(payee: string): string {
  return payee.startsWith('agency:') ? `${payee}:payable` : `kol:${payee}:payable`;
}

const isNotNothing = ({ amount }: Posting) => amount !== 0n;

/**
 * Expenses of a statement against what is owed to its KOL, to the KOL's agency and to the platform. What was carried is owed
 * (or due) already; what an agency's own statement tells was owed to it by those of its KOLs.
 */
export function postStatement(statement: Statement): Posting[] {
  const { currency, kol } = statement;
  if (statement.shares) return [];
  const share = statement.agency?.amount ?? 0n;
  const fee = statement.serviceFee ?? 0n;
  const post = (account: string, amount: bigint): Posting => ({ account, currency, amount });
  const expenses = [
    post('expense:fixed', statement.fixed),
    post('expense:commission', statement.commission - statement.capCut),
    post('expense:guarantee', statement.guaranteeTopUp),
    post('expense:bonus', statement.bonus ?? 0n),
    post('expense:returns', statement.returns),
  ];
  const earned = expenses.reduce((sum, posting) => sum + posting.amount, 0n);
  const agency = statement.agency ? [post(payableAccount(`agency:${statement.agency.id}:${currency}`), -share)] : [];
  return [
    ...expenses.filter(isNotNothing),
    post(payableAccount(kol), share - earned),
    ...[...agency, post('expense:service_fee', fee), post('platform:payable', -fee)].filter(isNotNothing),
  ];
}

/** A confirmed payout: the money leaves the bank, tax that was kept back is owed to the state, the debt is gone. */
export function postPayout(statement: Statement): Posting[] {
  const { currency, payable } = statement;
  const withheld = statement.withheld ?? 0n;
  return [
    { account: payableAccount(statement.kol), currency, amount: payable },
    { account: 'bank', currency, amount: withheld - payable },
    { account: 'tax:withheld', currency, amount: -withheld },
  ].filter(isNotNothing);
}

/** The same the other way round: how something booked is undone. */
export function reversed(postings: readonly Posting[]): Posting[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }));
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
