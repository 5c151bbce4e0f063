// Reads counts as people, platforms and spreadsheets write them: `1,234`, `2.3万`, `3.4w`, `28k`, `10万+`, `1.200`.
import { failed, ok } from '../base/result.ts';
import { nothing, type Reading } from './reject.ts';

/** A count and how exactly it is known. */
export interface Count {
  readonly value: number;
  /** Half a unit of the last digit shown, 0 when every digit is shown: `2.3万` is 23,000 ± 500. */
  readonly error: number;
  /** `10万+`: the truth is this or more. */
  readonly lowerBound: boolean;
}

const missingTokens = new Set(
  `- -- --- — —— – / \\ . ? 无 暂无 未知 没有 空 缺失 未公开 面议 待定 私聊 询价 null none nan n/a n/a' na nil n.d. nd n.a. undefined
   unknown tbd non_disponibile`.split(/\s+/),
);
const spreadsheetError =
  /^#\s?(valor|valore|value|wert|ref|rif|div\/0|num|núm|nombre|name|nome|n\/a|n\/d|null|nulo)[!?]*$/i;
const largestCount = 1e13;

/** Whether a spreadsheet wrote an error (`#VALOR!`, `#NAME?`, `#N/A`) in place of the value. */
export function isSpreadsheetError(text: string): boolean {
  return text.startsWith('#') && spreadsheetError.test(text.trim());
}

/** Whether the cell of a number, date or amount says that there is none. */
export function isMissing(text: string): boolean {
  const plain = text.trim();
  return plain === '' || missingTokens.has(plain.toLowerCase()) || isSpreadsheetError(plain);
}

const scales: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  mila: 1e3,
  thousand: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  十万: 1e5,
  百万: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  mld: 1e9,
};
const countForm =
  /^(约|大约|ca\.?|~|>=?|≥)?\s*([\d][\d.,'’\s]*?)(?:e\+?(\d{1,2}))?\s*(十万|百万|千万|[千万萬亿億kwmb]|mila|mln|mio|mld|mn|bn|thousand|million)?\s*(\+|以上|余|多)?\s*(?:个|人|次|篇|条|粉丝?|followers?|follower|fans)?\s*(\+|以上)?$/i;

/** The digits of a decimal number and how many of them follow its decimal sign; null when it is none. */
export interface PlainDecimal {
  readonly digits: string;
  readonly decimals: number;
}

/**
 * Reads `1,234`, `1.234`, `1.234,56`, `1,234.56`, `1 234`, `0.5`. Of two different signs the last is the decimal one. A
 * single sign before exactly three digits groups thousands, as counts and amounts have no three decimals; with
 * `hasScale` (`1.234万`) or after a leading zero it is decimal.
 */
export function plainDecimal(text: string, hasScale: boolean): PlainDecimal | null {
  const plain = text.replace(/(?<=\d)[\s'’](?=\d)/g, '').trim();
  if (/^\d+$/.test(plain)) return { digits: plain, decimals: 0 };
  if (/^\d{1,3}(,\d{3}){2,}$|^\d{1,3}(\.\d{3}){2,}$/.test(plain))
    return { digits: plain.replace(/[.,]/g, ''), decimals: 0 };
  if (!hasScale && /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return { digits: plain.replace(/[.,]/, ''), decimals: 0 };
  const match =
    /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(plain) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(plain) ??
    /^(\d+)[.,](\d+)$/.exec(plain);
  if (!match) return null;
  const fraction = match[2]!.replace(/0+$/, '');
  return { digits: match[1]!.replace(/[.,]/g, '') + fraction, decimals: fraction.length };
}

/** Decimals as written, trailing zeros included: they tell the precision. */
function writtenDecimals(text: string, decimal: PlainDecimal): number {
  if (decimal.decimals > 0)
    return Math.max(decimal.decimals, text.length - 1 - Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
  return /[.,]0+$/.test(text) && !/^\d{1,3}([.,]000)+$/.test(text) ? text.length - 1 - text.search(/[.,]0+$/) : 0;
}

/** Reads a count. `factor` is the unit that the header names (`粉丝数/w` → 10000); a unit in the cell wins over it. */
export function readCount(text: string, factor = 1): Reading<Count> {
  if (factor === 1 && text.length < 14 && /^\d+$/.test(text))
    return ok({ value: Number(text), error: 0, lowerBound: false });
  if (isMissing(text)) return nothing;
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥$€]\s*/, '');
  if (/^-\d/.test(plain)) return /^-1(\.0+)?$/.test(plain) ? nothing : failed('bad_number');
  const match = countForm.exec(plain);
  if (!match) return failed('bad_number');
  const [, sign, digitsText = '', exponent, suffix, more, moreAfter] = match;
  const scale = (suffix ? (scales[suffix.toLowerCase()] ?? 1) : factor) * 10 ** Number(exponent ?? 0);
  const decimal = plainDecimal(digitsText, scale !== 1);
  if (!decimal) return failed('bad_number');
  const unit = scale / 10 ** decimal.decimals;
  const value = Math.round(Number(decimal.digits) * scale * 10 ** -decimal.decimals);
  const isWhole = unit >= 1;
  if (!isWhole || value > largestCount) return failed('bad_number');
  const shown = scale / 10 ** writtenDecimals(digitsText.trim(), decimal);
  const lowerBound = more !== undefined || moreAfter !== undefined || /^[>≥]/.test(sign ?? '');
  return ok({ value, error: scale === 1 || shown <= 1 ? 0 : Math.round(shown / 2), lowerBound });
}

/** How a column writes shares: `92%` is understood everywhere, a bare number is in the column's unit. */
export type ShareUnit = 'share' | 'percent' | 'permyriad';

/** Reads a share as a number from 0 to 1 (growth may lie outside): `92%`, `0.92`, `9200` by the column's unit. */
export function readShare(text: string, unit: ShareUnit = 'share'): Reading<number> {
  if (isMissing(text)) return nothing;
  const match = /^(-?)([\d.,\s]+?)\s*([%％‰‱])?$/.exec(text.trim());
  const decimal = match && plainDecimal(match[2]!, true);
  if (!decimal) return failed('bad_number');
  const divisor = { '%': 100, '％': 100, '‰': 1000, '‱': 10_000, share: 1, percent: 100, permyriad: 10_000 };
  const whole = Number(decimal.digits) / 10 ** decimal.decimals;
  const share = whole / divisor[(match[3] ?? unit) as keyof typeof divisor];
  return ok(match[1] === '-' ? -share : share);
}
