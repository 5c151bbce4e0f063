// Numbers and money as the reader writes them: 万 and 亿 in Chinese, estimates marked by their ±.
import { type Currency, formatMoney } from '../../src/base/money.ts';
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

export function showMoment(moment: string, language: Language): string {
  return new Date(moment).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
}
