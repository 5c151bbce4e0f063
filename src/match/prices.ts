// Quotes of any currency in the brief's currency, to compare and to plan; settlement never uses these rates.
import { planningRates } from '../archive/planning-rates.ts';
import { type Currency, convert, currencyDecimals, divideHalfEven, isCurrency, parseDecimal } from '../base/money.ts';

/** A quote in minor units of the brief's currency; null where its currency has no planning rate. Rounded half to even. */
export function toBriefMinor(quote: { amount: number; currency: string }, briefCurrency: Currency): number | null {
  if (!isCurrency(quote.currency)) return null;
  if (quote.currency === briefCurrency) return quote.amount;
  const fen =
    quote.currency === 'CNY'
      ? BigInt(quote.amount)
      : convert(
          { amount: BigInt(quote.amount), currency: quote.currency },
          'CNY',
          parseDecimal(planningRates.cny[quote.currency])!,
        ).amount;
  if (briefCurrency === 'CNY') return Number(fen);
  const { units, decimals } = parseDecimal(planningRates.cny[briefCurrency])!;
  const scale = 10n ** BigInt(decimals + currencyDecimals[briefCurrency]);
  return Number(divideHalfEven(fen * scale, units * 10n ** BigInt(currencyDecimals.CNY)));
}
