// Reads prices with their currency: `¥3,000`, `6000元`, `1.2万`, `1.200,50 €`, `USD 300`.
import { type Currency, currencyDecimals, type Money, parseAmount } from '../base/money.ts';
import { failed, ok } from '../base/result.ts';
import { isSpreadsheetDamage } from './ids.ts';
import { isMissing, plainDecimal } from './numbers.ts';
import { nothing, type Reading } from './reject.ts';

const currencyWords: readonly (readonly [RegExp, Currency])[] = [
  [/hk\$|hkd|港元|港币/i, 'HKD'],
  [/nt\$|twd|ntd|新台币|台币/i, 'TWD'],
  [/us\$|usd|美元|美金|dollari/i, 'USD'],
  [/jpy|円|日元|jp¥/i, 'JPY'],
  [/krw|₩|韩元/i, 'KRW'],
  [/gbp|£|英镑|sterline/i, 'GBP'],
  [/eur[oi]?|€|欧元/i, 'EUR'],
  [/rmb|cny|cn¥|人民币|¥|￥|元|块|yuan|renminbi/i, 'CNY'],
  [/\$/, 'USD'],
];
const scales: Readonly<Record<string, number>> = { 千: 3, k: 3, 万: 4, w: 4, 萬: 4, 百万: 6, m: 6, mln: 6 };

/** The currency that a header or a cell names; null when it names none. */
export function currencyIn(text: string): Currency | null {
  return currencyWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * Reads an amount into minor units. The cell's own currency wins over `currency`, its own unit over `factor` (a power of
 * ten that the header names). Ranges and fractions of a cent are refused, never rounded.
 */
export function readMoney(text: string, currency: Currency | null, factor = 1): Reading<Money> {
  if (isMissing(text)) return nothing;
  const plain = text.normalize('NFKC').trim();
  if (isSpreadsheetDamage(plain)) return failed('bad_money');
  const found = currencyIn(plain) ?? currency;
  const match =
    /^[^\d-]{0,12}?([\d][\d.,'’\s]*?)\s*(百万|[千万萬kwm]|mln)?\s*(?:元|块|人民币|[a-z$€£¥￥₩円\s/条篇次个期]|欧元|美元|英镑|港元|港币|日元)*$/i.exec(
      plain,
    );
  if (!match) return failed('bad_money');
  const scale = match[2] ? scales[match[2].toLowerCase()]! : Math.round(Math.log10(factor));
  const decimal = plainDecimal(match[1]!, scale > 0);
  if (!decimal) return failed('bad_money');
  if (found === null) return failed('missing_currency');
  const digits = decimal.digits.padEnd(decimal.digits.length + scale, '0').padStart(decimal.decimals + 1, '0');
  const written = `${digits.slice(0, digits.length - decimal.decimals)}.${digits.slice(digits.length - decimal.decimals)}`;
  const amount = parseAmount(written.replace(/\.$/, '').replace(/^0+(?=\d)/, ''), found);
  return amount === null || amount > 10n ** BigInt(12 + currencyDecimals[found])
    ? failed('bad_money')
    : ok({ amount, currency: found });
}
