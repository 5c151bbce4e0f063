// Numbers and money as the reader writes them: 万 and 亿 in Chinese, estimates marked by their ±.
import { type Currency, currencyDecimals, formatMoney } from '../../src/base/money.ts';
import { type Language, localeOf } from '../../src/base/words.ts';

/** A count for people: `48.2万`, `482.000`, `482,000`. */
export function showCount(count: number, language: Language): string {
  if (language === 'zh' && count >= 1e8)
    return `${(count / 1e8).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}亿`;
  if (language === 'zh' && count >= 1e4)
    return `${(count / 1e4).toLocaleString('zh-CN', { maximumFractionDigits: 1 })}万`;
  return count.toLocaleString(localeOf(language), { maximumFractionDigits: 0, useGrouping: 'always' });
}

export function showShare(share: number, language: Language, digits = 1): string {
  return share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: digits });
}

export function showMoney(minor: number, currency: string, language: Language): string {
  return formatMoney({ amount: BigInt(Math.round(minor)), currency: currency as Currency }, language);
}

export function showDay(day: string, language: Language): string {
  return new Date(`${day.slice(0, 10)}T00:00:00`).toLocaleDateString(localeOf(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
}

/** A day of these weeks: `gio 26 nov`, `11月26日周四`. */
export function showNearDay(day: string, language: Language): string {
  return new Date(`${day.slice(0, 10)}T00:00:00`).toLocaleDateString(localeOf(language), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  });
}

export function showMoment(moment: string, language: Language): string {
  return new Date(moment).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment as clocks in Beijing show it. */
export function showBeijingMoment(moment: string, language: Language): string {
  return new Date(moment).toLocaleString(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  });
}

/** From when to when in Beijing, a day said once: `2026年11月11日 20:00–23:00`. */
export function showBeijingSpan(from: string, to: string, language: Language): string {
  return showSpan(from, to, language, 'Asia/Shanghai');
}

/** From when to when where the reader is, or in a zone. */
export function showSpan(from: string, to: string, language: Language, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const locale = localeOf(language);
  const dayAt = (moment: string) =>
    new Date(moment).toLocaleDateString(locale, { year: 'numeric', month: 'short', day: 'numeric', ...zone });
  const timeAt = (moment: string) =>
    new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });
  const [first, last] = [dayAt(from), dayAt(to)];
  return first === last ? `${first} ${timeAt(from)}–${timeAt(to)}` : `${first} ${timeAt(from)} – ${last} ${timeAt(to)}`;
}

/** Names in a row, as the language separates them: `a, b, c`, `a、b、c`. */
export const showList = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

/** The beginning of a hash, enough to tell it from others. */
export const showHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 12);

const dayMs = 86_400_000;

let agesAt: number | null = null;

/** Ages are counted from this moment until the next call, as on a page that is shown as it was; null = from now. */
export function countAgesFrom(moment: number | null): void {
  agesAt = moment;
}

/** How long ago a day or moment is: `5 giorni fa`, `3 months ago`, `昨天`. */
export function showAge(moment: string, language: Language, now = agesAt ?? Date.now()): string {
  const days = Math.round((new Date(moment.slice(0, 10)).getTime() - now) / dayMs + 0.5);
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (Math.abs(days) < 60) return format.format(Math.min(0, days), 'day');
  if (Math.abs(days) < 730) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** How long ago a moment is, to the second while it is fresh: `3 secondi fa`, `2 minutes ago`, `昨天`. */
export function showAgo(moment: string, language: Language, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(moment)) / 1_000));
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (seconds < 100) return format.format(-seconds, 'second');
  if (seconds < 6_000) return format.format(-Math.round(seconds / 60), 'minute');
  if (seconds < 48 * 3_600) return format.format(-Math.round(seconds / 3_600), 'hour');
  return format.format(-Math.round(seconds / 86_400), 'day');
}

/** A currency amount in whole units, for estimates: cents would promise more than is known. */
export function showAbout(minor: number, currency: string, language: Language): string {
  const whole = minor / 10 ** currencyDecimals[currency as Currency];
  const digits = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(whole)))) - 1));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
    useGrouping: 'always',
  }).format(Math.round(whole / digits) * digits);
}
