// Takes the audience of an account out of what official interfaces answer: Douyin Open's `fans_data` (`…_distributions` of
// `{item, value}`) and Xingtu's `order_user_distribution` (`age`, `gender`, `province`, `city` of `{key, value}`), as rows of
// a table. Values are counts, shares or percent; which of them is told by the sums.
import type { AudienceDimension } from '../base/id.ts';
import { dimensionNamed } from './audience-items.ts';

/** Headers of the rows, in their order; what stands before the colon tells where they come from. */
export const audienceJsonHeaders = {
  'douyin-open:fans': [
    'fans_data:dimension',
    'fans_data:item',
    'fans_data:share',
    'sec_uid',
    'unique_id',
    'nickname',
    'date',
  ],
  'xingtu:audience': ['xingtu:dimension', 'xingtu:item', 'xingtu:share', 'sec_uid', 'unique_id', 'nickname', 'date'],
} as const;
export type AudienceJson = keyof typeof audienceJsonHeaders;

/** Under which names answers, and what people wrap around them, give each of the last columns. */
const accountKeys = [
  ['sec_uid', 'secuid', 'sec_user_id'],
  ['unique_id', 'uniqueid', 'douyin_id', '抖音号'],
  ['nickname', 'author_name', 'nick_name', 'name', '昵称'],
  ['date', 'day', 'stat_date', 'update_time', 'updated_at', '日期'],
] as const;

interface Entry {
  readonly item: string;
  readonly value: number | null;
}
interface Distribution {
  readonly dimension: AudienceDimension;
  readonly entries: readonly Entry[];
}
type Values = Readonly<Record<string, unknown>>;

export interface AudienceRecord {
  readonly kind: AudienceJson;
  /** In the order of the headers. */
  readonly rows: readonly (readonly string[])[];
  /** Distributions that are not kept: devices, interests, active days. */
  readonly others: readonly string[];
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entryOf(value: unknown): Entry | null {
  if (!isObject(value)) return null;
  const item = value.item ?? value.key ?? value.name;
  const figure = value.value ?? value.share ?? value.percent;
  if (typeof item !== 'string' && typeof item !== 'number') return null;
  const text = typeof figure === 'string' ? figure.trim() : figure;
  const isPercent = typeof text === 'string' && /[%％]$/.test(text);
  const number =
    typeof text === 'number'
      ? text
      : typeof text === 'string' && text !== ''
        ? Number(text.replace(/[%％]$/, ''))
        : Number.NaN;
  const isKnown = Number.isFinite(number) && number >= 0;
  return { item: String(item), value: isKnown ? (isPercent ? number / 100 : number) : null };
}

/** What an array of entries is called without what interfaces add to it. */
const bareKey = (key: string) => key.replace(/_?distributions?(?:_data)?$/i, '');

function entriesOf(value: unknown): Entry[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const entries = value.map(entryOf);
  return entries.every((entry) => entry !== null) ? entries : null;
}

const hasMarks = (key: string) => /distributions?(?:_data)?$/i.test(key);

/** The places of an answer where a set of distributions stands: itself, or something it wraps. */
function* holdersOf(value: unknown, depth: number): Generator<Values> {
  if (!isObject(value) || depth > 4) return;
  if (Object.values(value).some((one) => entriesOf(one) !== null)) yield value;
  else for (const one of Object.values(value)) yield* holdersOf(one, depth + 1);
}

/** Douyin writes 1 for men and 2 for women: https://open.douyin.com (fans_data). Other figures mean something else. */
const douyinGenders: Readonly<Record<string, string>> = { 1: 'male', 2: 'female' };
const isUnnamed = (item: string) => /^(?:0|-1|未知|unknown|其他|其它|other)$/i.test(item.trim());

const sumOf = (entries: readonly Entry[]) =>
  entries.reduce((sum, { item, value }) => sum + (isUnnamed(item) ? 0 : (value ?? 0)), 0);
const near = (sum: number, whole: number) => Math.abs(sum - whole) <= whole * 0.05;

/**
 * By what the values of a set are divided: nothing, 100, or each distribution's sum. Genders and ages are given whole, so
 * that their sums tell; where only places are given, fractions over 1 are percent.
 */
function divisorsOf(sets: readonly Distribution[], followers: number | null): (set: Distribution) => number {
  const whole = sets.filter(({ dimension }) => dimension === 'gender' || dimension === 'age');
  const sums = (whole.length > 0 ? whole : sets).map(({ entries }) => sumOf(entries));
  if (sums.every((sum) => sum <= 1.05)) return () => 1;
  const values = sets.flatMap(({ entries }) => entries.flatMap(({ value }) => value ?? []));
  const isPercent =
    whole.length > 0
      ? sums.every((sum) => near(sum, 100))
      : values.some((one) => one % 1 !== 0) && Math.max(...sums) <= 105;
  if (isPercent) return () => 100;
  const isPlace = ({ dimension }: Distribution) => dimension === 'region' || dimension === 'city';
  return (set) => {
    const sum = sumOf(set.entries);
    return isPlace(set) && followers !== null && followers >= sum ? followers : sum;
  };
}

function findText(values: readonly Values[], keys: readonly string[]): string {
  for (const value of values)
    for (const [key, found] of Object.entries(value))
      if (keys.includes(key.toLowerCase()) && (typeof found === 'string' || typeof found === 'number'))
        return String(found);
  return '';
}

/** Millionths are exact enough, and are written without an exponent. */
const shareText = (share: number) => (Math.round(share * 1e6) / 1e6).toFixed(6);

function rowsOf(holder: Values, above: readonly Values[]): AudienceRecord | null {
  const found = Object.entries(holder).flatMap(([key, value]) => {
    const entries = entriesOf(value);
    return entries === null ? [] : [{ key, entries, dimension: dimensionNamed(key) ?? dimensionNamed(bareKey(key)) }];
  });
  const sets = found.flatMap(({ entries, dimension }): Distribution[] =>
    dimension === null ? [] : [{ dimension, entries }],
  );
  if (sets.length === 0) return null;
  const isDouyin = found.some(({ key }) => hasMarks(key));
  const places = [holder, ...above];
  const all = findText(places, ['all_fans_num']);
  const divisorOf = divisorsOf(sets, all === '' ? null : Number(all));
  const account = accountKeys.map((keys) => findText(places, keys));
  const rows = sets.flatMap((set) => {
    const divisor = divisorOf(set);
    return set.entries.map(({ item, value }) => {
      const named = set.dimension === 'gender' && isDouyin ? (douyinGenders[item.trim()] ?? item) : item;
      const share = value === null || divisor === 0 ? '' : shareText(value / divisor);
      return [set.dimension, isUnnamed(named) ? '' : named, share, ...account];
    });
  });
  const others = found.flatMap(({ key, dimension }) => (dimension === null ? [key] : []));
  return { kind: isDouyin ? 'douyin-open:fans' : 'xingtu:audience', rows, others };
}

/** The audience that one answer, or one object of a list of answers, holds; null when it holds none. */
export function readAudienceJson(value: unknown): AudienceRecord | null {
  if (!isObject(value)) return null;
  const [holder] = holdersOf(value, 0);
  if (holder === undefined) return null;
  const above =
    value === holder ? [] : [value, ...Object.values(value).filter(isObject)].filter((one) => one !== holder);
  return rowsOf(holder, above);
}

/** Whether the beginning of a text looks like such an answer: entries under the name of a dimension. */
export function looksLikeAudience(start: string): boolean {
  return /"(?:age|gender|province|city|geographical|\w+_distributions?(?:_data)?)"\s*:\s*\[\s*\{\s*"(?:item|key|name|value)"/.test(
    start,
  );
}
