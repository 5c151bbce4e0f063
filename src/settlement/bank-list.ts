// Payouts by wire outside SEPA as a list that a bank's clerk or online form takes: one row per payee, headings in the reader's language.
import { type Currency, plainAmount } from '../base/money.ts';
import type { Language, Phrase } from '../base/words.ts';
import type { BankPayee } from './contract-payee.ts';
import { bankListWords } from './words-payout.ts';

export interface WirePayment {
  readonly shortId: string;
  readonly payee: BankPayee;
  /** Minor units of `currency`, above zero. */
  readonly amount: bigint;
  readonly currency: Currency;
  readonly campaignName: string;
  readonly periodId: string;
}

type Cell = string | number | null;

const columns: readonly (readonly [Phrase, (payment: WirePayment, at: number) => Cell])[] = [
  [bankListWords.number, (_, at) => at + 1],
  [bankListWords.name, ({ payee }) => payee.name],
  [bankListWords.account, ({ payee }) => payee.accountNumber],
  [bankListWords.bank, ({ payee }) => payee.bankName],
  [bankListWords.cnaps, ({ payee }) => payee.cnaps],
  [bankListWords.swift, ({ payee }) => payee.swift],
  [bankListWords.bankAddress, ({ payee }) => payee.bankAddress],
  [bankListWords.amount, ({ amount, currency }) => plainAmount(amount, currency)],
  [bankListWords.currency, ({ currency }) => currency],
  [bankListWords.accountCurrency, ({ payee }) => payee.currency],
  [bankListWords.purpose, ({ payee }) => payee.purpose],
  [bankListWords.reference, ({ shortId }) => shortId],
  [bankListWords.campaign, ({ campaignName }) => campaignName],
  [bankListWords.period, ({ periodId }) => periodId],
];

/** Where the amount stands. */
export const amountColumn = columns.findIndex(([word]) => word === bankListWords.amount);

export function bankListHeader(language: Language): string[] {
  return columns.map(([word]) => word[language]);
}

/** The rows; amounts in major units as exact text, what is not known as null. */
export function bankListRows(payments: readonly WirePayment[]): Cell[][] {
  return payments.map((payment, at) => columns.map(([, cell]) => cell(payment, at)));
}
