// How a contract writes a value: the same figure in each language as its lawyers write it. Nothing is left out silently: a hole
// without a value is a fault of the clause.
import { assert } from '../base/assert.ts';
import { type Currency, plainAmount } from '../base/money.ts';
import { type Language, localeOf, type Phrase } from '../base/words.ts';
import { capitalAmount } from './deed-capital.ts';

export type Value =
  | { readonly money: number; readonly isCapital?: boolean }
  | { readonly bps: number }
  | { readonly count: number }
  | { readonly day: string }
  | { readonly text: string }
  | { readonly phrase: Phrase; readonly with?: Values }
  | { readonly list: readonly Value[] };
export type Values = Readonly<Record<string, Value>>;

/** Chinese contracts name the currency in words. */
const yuan: Readonly<Record<Currency, string>> = {
  CNY: '人民币{n}元',
  EUR: '{n}欧元',
  USD: '{n}美元',
  GBP: '{n}英镑',
  HKD: '{n}港元',
  TWD: '新台币{n}元',
  JPY: '{n}日元',
  KRW: '{n}韩元',
};

const grouped = (plain: string, language: Language): string => {
  const [whole = '', fraction] = plain.split('.');
  const [thousand, point] = language === 'it' ? ['.', ','] : [',', '.'];
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  return fraction === undefined ? groups : `${groups}${point}${fraction}`;
};

/** `CNY 3,000.00`, `CNY 3.000,00`, `人民币3,000.00元`. */
export function writeMoney(minor: number, currency: Currency, language: Language): string {
  const amount = grouped(plainAmount(BigInt(minor), currency), language);
  return language === 'zh' ? yuan[currency].replace('{n}', amount) : `${currency} ${amount}`;
}

const writeShare = (bps: number, language: Language): string => {
  const plain = (bps / 100).toString();
  return `${language === 'it' ? plain.replace('.', ',') : plain}%`;
};

export const writeDay = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  });

const separators: Readonly<Record<Language, string>> = { it: '; ', en: '; ', zh: '；' };

export function writeValue(value: Value, language: Language, currency: Currency): string {
  if ('text' in value) return value.text;
  if ('bps' in value) return writeShare(value.bps, language);
  if ('count' in value) return grouped(String(value.count), language);
  if ('day' in value) return writeDay(value.day, language);
  if ('list' in value) return value.list.map((one) => writeValue(one, language, currency)).join(separators[language]);
  if ('phrase' in value) return fill(value.phrase, value.with ?? {}, language, currency);
  const amount = writeMoney(value.money, currency, language);
  if (!value.isCapital || language !== 'zh' || currency !== 'CNY') return amount;
  return `${amount}（大写：人民币${capitalAmount(value.money)}）`;
}

/** The holes of a phrase, each name once, sorted. */
export const holesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]!))].sort();

/** A phrase with its holes filled. */
export function fill(phrase: Phrase, values: Values, language: Language, currency: Currency): string {
  return phrase[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    assert(value !== undefined, `a clause has no value for {${name}}`);
    return writeValue(value, language, currency);
  });
}
