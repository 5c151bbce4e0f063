// How long until something is due, or since when it is late, in words.
import { type Language, localeOf } from '../../src/base/words.ts';

const hourMs = 3_600_000;

export interface DueText {
  readonly isLate: boolean;
  /** `tra 5 ore`, `in 2 days`, `3小时前` */
  readonly when: string;
}

/** To the hour within two days, else to the day. */
export function dueText(dueAt: string, now: number, language: Language): DueText {
  const hours = (Date.parse(dueAt) - now) / hourMs;
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  // Never nearer than it is: an hour that is not over yet is there still.
  const whole = (value: number) => (value < 0 ? Math.min(-1, Math.trunc(value)) : Math.max(1, Math.ceil(value)));
  const isNear = Math.abs(hours) <= 48;
  return { isLate: hours < 0, when: format.format(whole(isNear ? hours : hours / 24), isNear ? 'hour' : 'day') };
}
