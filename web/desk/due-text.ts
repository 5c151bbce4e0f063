// How long until something is due, or since when it is late, in words.
import { type Language, localeOf } from '../../src/base/words.ts';

const hourMs = 3_600_000;

export interface DueText {
  readonly isLate: boolean;
  /** `tra 5 ore`, `in 2 days`, `3小时前` */
  readonly when: string;
}

/** To the hour within two days, never nearer than it is; else to the nearest day. */
export function dueText(dueAt: string, now: number, language: Language): DueText {
  const hours = (Date.parse(dueAt) - now) / hourMs;
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  const isLate = hours < 0;
  if (Math.abs(hours) > 48) return { isLate, when: format.format(Math.round(hours / 24), 'day') };
  return {
    isLate,
    when: format.format(isLate ? Math.min(-1, Math.trunc(hours)) : Math.max(1, Math.ceil(hours)), 'hour'),
  };
}
