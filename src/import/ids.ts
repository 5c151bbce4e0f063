// Reads the platforms' own ids, which are always text: 19 digits do not fit a number.
import { failed, ok } from '../base/result.ts';
import { isSpreadsheetError } from './numbers.ts';
import { nothing, type Reading } from './reject.ts';

/** `6.99E+18`, `1,75E+12`: what a spreadsheet leaves of a long number. The lost digits cannot be had back. */
export function isSpreadsheetDamage(text: string): boolean {
  return /^\d([.,]\d+)?E\+\d{1,3}$/i.test(text) || /^\d[.,]\d+E\d{1,3}$/i.test(text);
}

/** Reads an id: outer spaces and tabs, a guarding apostrophe and the `.0` of a number column go; damage is refused. */
export function readId(text: string): Reading<string> {
  let plain = text.trim();
  if (plain === '' || isSpreadsheetError(plain)) return nothing;
  if (isSpreadsheetDamage(plain)) return failed('damaged_id');
  if (/^="[^"]*"$/.test(plain)) plain = plain.slice(2, -1);
  plain = plain.replace(/^['’](?=\d)/, '').replace(/^(\d+)\.0+$/, '$1');
  if (/^(null|none|nan|undefined|-1|-|n\/a|#n\/a)$/i.test(plain)) return nothing;
  return ok(plain);
}

/** Reads a handle (`@name`, 小红书号): as an id, without its `@`. */
export function readHandle(text: string): Reading<string> {
  const reading = readId(text);
  if (!reading.ok || reading.value === null) return reading;
  const handle = reading.value.replace(/^@\s*/, '');
  return handle === '' ? nothing : ok(handle);
}

const base62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The number of a Weibo post. Some tools write the short id of its address (`z0JH2lOMb`) instead: groups of four signs
 * to base 62 stand for groups of seven digits, so that both name the same post.
 */
export function weiboNumber(id: string): string {
  if (!/^[0-9A-Za-z]{9}$/.test(id) || /^\d+$/.test(id)) return id;
  const groups = [id.slice(0, 1), id.slice(1, 5), id.slice(5)];
  const numbers = groups.map((group) => [...group].reduce((sum, sign) => sum * 62 + base62.indexOf(sign), 0));
  return numbers.map((number, index) => (index === 0 ? String(number) : String(number).padStart(7, '0'))).join('');
}

/** How ids begin that no platform gave. */
export const derivedMark = '≈';

/**
 * An id for a post of a file that names none, as the platforms' own back offices export them: by whose it is, its minute
 * and its title, so that the same post has the same id in the next export.
 */
export function derivedPostId(owner: string, at: number, title: string): string {
  const minute = new Date(at).toISOString().slice(0, 16);
  return `${derivedMark}${owner} ${minute} ${title.slice(0, 80)}`.slice(0, 180).toWellFormed();
}
