// Differences as rows of text in one language, for CSV, workbook and terminal.
import { dayOf } from '../base/day.ts';
import { type Currency, plainAmount } from '../base/money.ts';
import { type Language, say } from '../base/words.ts';
import type { Difference } from './market-difference.ts';
import { differenceWords, marketWords, reasonWords } from './words-market.ts';

const plain = (amount: bigint | null, currency: string) =>
  amount === null ? null : plainAmount(amount, currency as Currency);

export function differenceHeader(language: Language): string[] {
  const columns = [
    'order',
    'kols',
    'what',
    'ours',
    'theirs',
    'difference',
    'currency',
    'ourPeriod',
    'theirDay',
    'why',
    'mend',
  ] as const;
  return columns.map((column) => marketWords[column][language]);
}

/** Columns that hold amounts. */
export const differenceAmounts: readonly number[] = [3, 4, 5];

/** One difference, amounts in major units as exact text, an empty cell where one of the two says nothing. */
export function differenceRow(one: Difference, language: Language): (string | null)[] {
  const { why, mend } = reasonWords[one.reason];
  return [
    ...[one.order, one.kols.join(' · '), differenceWords[one.code][language]],
    ...[plain(one.ours, one.currency), plain(one.theirs, one.currency), plain(one.difference, one.currency)],
    ...[one.currency, one.ourPeriod, one.theirDay === null ? null : dayOf(new Date(one.theirDay))],
    ...[why[language], mend[language]],
  ];
}

/** One difference as a line for a terminal. */
export function tellDifference(one: Difference, language: Language): string {
  const { why, mend } = reasonWords[one.reason];
  const shown = (amount: bigint | null) => (amount === null ? '–' : `${plain(amount, one.currency)} ${one.currency}`);
  return say(marketWords.told, language, {
    ...{ order: one.order, what: differenceWords[one.code][language] },
    ...{ ours: one.code === 'period' ? (one.ourPeriod ?? '–') : shown(one.ours) },
    ...{ theirs: one.code === 'period' && one.theirDay !== null ? dayOf(new Date(one.theirDay)) : shown(one.theirs) },
    ...{ why: why[language], mend: mend[language] },
  });
}
