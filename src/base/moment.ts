// Moments as ISO 8601 text and as milliseconds, for those who turn millions of them.
import { dayFromNumber, dayNumber } from './day.ts';

const dayMs = 86_400_000;
const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** `2026-01-05T12:00:00.000Z`, as `toISOString` writes it. */
export function momentText(ms: number): string {
  const day = Math.floor(ms / dayMs);
  const left = ms - day * dayMs;
  const seconds = Math.floor(left / 1_000);
  const [hour, minute] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const thousandths = String(Math.floor(left % 1_000)).padStart(3, '0');
  return `${dayFromNumber(day)}T${two[hour]}:${two[minute]}:${two[seconds % 60]}.${thousandths}Z`;
}

/** Milliseconds since 1970 of an ISO 8601 moment; NaN where it is none. */
export function momentMs(text: string): number {
  // The form that `momentText` writes is read digit by digit; any other as Date does.
  if (text.length !== 24 || text.charCodeAt(23) !== 90 || text.charCodeAt(10) !== 84) return Date.parse(text);
  const number = (at: number) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
  const thousandths = number(20) * 10 + text.charCodeAt(22) - 48;
  return dayNumber(text) * dayMs + ((number(11) * 60 + number(14)) * 60 + number(17)) * 1_000 + thousandths;
}
