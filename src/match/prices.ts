// Quotes of any currency in the brief's currency, to compare and to plan; settlement never uses these rates.
import { type Currency, convert, divideHalfEven, isCurrency, parseDecimal } from '../base/money.ts';

/** Yuan for one unit: rounded planning rates of November 2026, editable data and not a market price. */
export const planningRates = {
  version: '2026-11-22',
  source: 'planning default',
  cny: { CNY: '1', EUR: '8.2', USD: '7.1', GBP: '9.4', HKD: '0.91', TWD: '0.23', JPY: '0.047', KRW: '0.0051' },
} as const;

/** A quote in minor units of the brief's currency; null where its currency has no planning rate. Rounded half to even. */
export function toBriefMinor(quote: { amount: number; currency: string }, briefCurrency: 'CNY' | 'EUR'): number | null {
  if (!isCurrency(quote.currency)) return null;
  if (quote.currency === briefCurrency) return quote.amount;
  const yuan = convert(
    { amount: BigInt(quote.amount), currency: quote.currency as Currency },
    'CNY',
    parseDecimal(planningRates.cny[quote.currency])!,
  );
  if (briefCurrency === 'CNY') return Number(yuan.amount);
  const { units, decimals } = parseDecimal(planningRates.cny[briefCurrency])!;
  return Number(divideHalfEven(yuan.amount * 10n ** BigInt(decimals), units));
}
