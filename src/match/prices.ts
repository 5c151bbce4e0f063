// Quotes of any currency in the brief's currency, to compare and to plan; settlement never uses these rates.
import { planningRates } from '../archive/planning-rates.ts';
import { type Currency, convert, divideHalfEven, isCurrency, parseDecimal } from '../base/money.ts';

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
