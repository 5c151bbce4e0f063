// Days on which many accounts of China grow without a hit: sales and holidays. A cause that is named, never a proof.
import { addDays, type Day } from '../base/day.ts';
import type { Phrase } from '../base/words.ts';

interface Season {
  readonly from: string;
  readonly to: string;
  readonly name: Phrase;
}

/** Month and day; sales begin some days before their date. */
const everyYear: readonly Season[] = [
  { from: '05-30', to: '06-20', name: { it: '618', en: '618', zh: '618 大促' } },
  { from: '10-20', to: '11-12', name: { it: 'Doppio 11', en: 'Double 11', zh: '双11' } },
  { from: '12-10', to: '12-13', name: { it: 'Doppio 12', en: 'Double 12', zh: '双12' } },
  { from: '05-01', to: '05-05', name: { it: 'Festa del lavoro', en: 'Labour Day', zh: '五一假期' } },
  { from: '10-01', to: '10-07', name: { it: 'Festa nazionale', en: 'National Day', zh: '国庆假期' } },
  { from: '12-30', to: '12-31', name: { it: 'Capodanno', en: 'New Year', zh: '元旦' } },
  { from: '01-01', to: '01-03', name: { it: 'Capodanno', en: 'New Year', zh: '元旦' } },
];

/** First day of the Chinese year (Hong Kong Observatory, Gregorian-lunar calendar conversion table). */
export const chineseNewYears: readonly Day[] = [
  ...['2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17'],
  ...['2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11'],
];
const springFestival: Phrase = { it: 'Capodanno cinese', en: 'Chinese New Year', zh: '春节' };

/** The season that a stretch of days (both ends included) touches; null where there is none. */
export function seasonIn(from: Day, to: Day): Phrase | null {
  for (const first of chineseNewYears)
    if (from <= addDays(first, 15) && to >= addDays(first, -7)) return springFestival;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const monthDay = day.slice(5);
    const season = everyYear.find((one) => monthDay >= one.from && monthDay <= one.to);
    if (season) return season.name;
  }
  return null;
}
