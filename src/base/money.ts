// Money is whole minor units with an ISO 4217 currency. No floating point touches it.
import { assert } from './assert.ts';
import { type Language, localeOf } from './words.ts';

/** Currencies of the product with the number of decimals of their minor unit (ISO 4217). */
export const currencyDecimals = { CNY: 2, EUR: 2, USD: 2, GBP: 2, HKD: 2, TWD: 2, JPY: 0, KRW: 0 } as const;
export type Currency = keyof typeof currencyDecimals;
export const currencies = Object.keys(currencyDecimals) as readonly Currency[];

export interface Money {
  /** Whole minor units (cents, 分). Negative amounts are debts. */
  readonly amount: bigint;
  readonly currency: Currency;
}

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(currencyDecimals, code);
}

/** `numerator / denominator` rounded half to even: the only rounding that money knows here. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  assert(denominator !== 0n, 'division of money by zero');
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const whole = n / d;
  const twice = (n % d) * 2n;
  const up = twice > d || (twice === d && whole % 2n === 1n);
  return sign * (up ? whole + 1n : whole);
}

/** The share of an amount in basis points (1/100 of a percent), rounded half to even once. */
export function basisPointsOf(amount: bigint, bps: bigint): bigint {
  return divideHalfEven(amount * bps, 10_000n);
}

/** An exact decimal such as an exchange rate: value = units / 10^decimals. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads `7.8123`; null when the text is no plain positive decimal. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d{1,18})(?:\.(\d{1,18}))?$/.exec(text.trim());
  if (!match) return null;
  const fraction = match[2] ?? '';
  return { units: BigInt(`${match[1]}${fraction}`), decimals: fraction.length };
}

/** Converts at a rate (1 unit of `money.currency` = rate units of `to`), rounded half to even once. */
export function convert(money: Money, to: Currency, rate: Decimal): Money {
  const scaled = money.amount * rate.units * 10n ** BigInt(currencyDecimals[to]);
  const divisor = 10n ** BigInt(rate.decimals + currencyDecimals[money.currency]);
  return { amount: divideHalfEven(scaled, divisor), currency: to };
}

/** Reads `1234.5` or `-1234` into minor units; null when it is no plain decimal or has too many decimals. */
export function parseAmount(text: string, currency: Currency): bigint | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const decimals = currencyDecimals[currency];
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return null;
  const units = BigInt(`${match[2]}${fraction.padEnd(decimals, '0')}`);
  return match[1] === '-' ? -units : units;
}

/** `123456n` CNY → `1234.56`: the plain form for files. */
export function plainAmount(amount: bigint, currency: Currency): string {
  const decimals = currencyDecimals[currency];
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `¥1,234.56`, `1.234,56 €`: the form for people. */
export function formatMoney(money: Money, language: Language): string {
  const text = plainAmount(money.amount, money.currency) as `${number}`;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: money.currency,
    useGrouping: 'always',
    currencyDisplay: 'narrowSymbol',
  }).format(text);
}
