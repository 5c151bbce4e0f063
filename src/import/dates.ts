// Reads moments as crawlers, platforms and people write them. A time without zone is China's (UTC+8).
import { isDay } from '../base/day.ts';
import { failed, ok } from '../base/result.ts';
import { isSpreadsheetDamage } from './ids.ts';
import { isMissing } from './numbers.ts';
import { nothing, type Reading } from './reject.ts';

/** Which of `05/03/2026` is the day: decided once per column, never per cell. */
export type DateOrder = 'dmy' | 'mdy';

export interface DateHabits {
  readonly order: DateOrder;
  /** When the file was seen, in epoch milliseconds, for `昨天 12:00` and `03-14`; null = such dates cannot be read. */
  readonly seenAt: number | null;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const chinaMs = 8 * hourMs;
const earliest = Date.UTC(1995, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const two = (text: string | undefined) => (text ?? '0').padStart(2, '0');

function moment(year: string, month: string, day: string, time: string | undefined, zone?: string): Reading<number> {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(date)) return failed('bad_date');
  const clock =
    /^(\d{1,2})(?:[:时点](\d{1,2}))?(?:[:分](\d{1,2}))?(?:\.(\d{1,3})\d*)?秒?分?\s*(am|pm|上午|下午)?$/i.exec(
      time ?? '0',
    );
  if (!clock) return failed('bad_date');
  const half = clock[5]?.toLowerCase();
  let hour = Number(clock[1]);
  if ((half === 'pm' || half === '下午') && hour < 12) hour += 12;
  if ((half === 'am' || half === '上午') && hour === 12) hour = 0;
  const minute = Number(clock[2] ?? 0);
  const second = Number(clock[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return failed('bad_date');
  const utc = Date.parse(
    `${date}T${two(String(hour))}:${two(clock[2])}:${two(clock[3])}.${(clock[4] ?? '0').padEnd(3, '0')}Z`,
  );
  return inRange(utc - zoneMs(zone));
}

function zoneMs(zone: string | undefined): number {
  if (zone === undefined) return chinaMs;
  if (/^(z|utc|gmt)$/i.test(zone)) return 0;
  const match = /^(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?$/i.exec(zone);
  if (!match) return chinaMs;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * hourMs + Number(match[3] ?? 0) * 60_000);
}

function inRange(ms: number): Reading<number> {
  return ms >= earliest && ms < latest ? ok(ms) : failed('bad_date');
}

const clockPattern = String.raw`(\d{1,2}(?:[:时点]\d{1,2})?(?:[:分]\d{1,2})?(?:\.\d+)?[秒分]?(?:\s?(?:am|pm))?)`;
const zonePattern = String.raw`\s*(z|(?:utc|gmt)?[+-]\d{2}:?(?:\d{2})?|utc|gmt)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT_]*${clockPattern}${zonePattern})?$`,
  'i',
);
const yearLast = new RegExp(
  String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[\sT,]+${clockPattern}${zonePattern})?$`,
  'i',
);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[\sT_]?(\d{2})(\d{2})(\d{2})?)?$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Sat Dec 23 17:12:54 +0800 2023` */
const mailLike = /^(?:\w{3},?\s+)?([a-z]{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+([+-]\d{4})\s+(\d{4})$/i;

function readRelative(text: string, seenAt: number): Reading<number> | null {
  if (/^(刚刚|just now|now)$/i.test(text)) return ok(seenAt);
  const ago =
    /^(\d{1,3})\s*(秒|分钟|小时|天|seconds?|minutes?|mins?|hours?|days?|ore?|minuti|giorni)\s*(?:前|ago|fa)$/i.exec(
      text,
    );
  if (ago) {
    const unit = ago[2]!.toLowerCase();
    const ms = /^(秒|sec)/.test(unit)
      ? 1000
      : /^(分|min)/.test(unit)
        ? 60_000
        : /^(小时|hour|or)/.test(unit)
          ? hourMs
          : dayMs;
    return ok(seenAt - Number(ago[1]) * ms);
  }
  const named = /^(今天|昨天|前天|today|yesterday|oggi|ieri)\s*(\d{1,2}:\d{2}(?::\d{2})?)?$/i.exec(text);
  if (named) {
    const back = /^(今天|today|oggi)/i.test(named[1]!) ? 0 : /^前天/.test(named[1]!) ? 2 : 1;
    const day = new Date(seenAt + chinaMs - back * dayMs).toISOString();
    return moment(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10), named[2]);
  }
  const short = /^(\d{1,2})[-月](\d{1,2})日?(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (!short) return null;
  const year = new Date(seenAt + chinaMs).getUTCFullYear();
  const thisYear = moment(String(year), short[1]!, short[2]!, short[3]);
  const isLater = thisYear.ok && thisYear.value !== null && thisYear.value > seenAt + dayMs;
  return isLater ? moment(String(year - 1), short[1]!, short[2]!, short[3]) : thisYear;
}

/** Reads a moment into epoch milliseconds. Epoch seconds and milliseconds are told apart by their length. */
export function readMoment(text: string, habits: DateHabits): Reading<number> {
  if (/^\d{13}$/.test(text)) return inRange(Number(text));
  const plain = text.normalize('NFKC').trim();
  if (isMissing(plain) || plain === '0' || plain === '-1') return nothing;
  if (isSpreadsheetDamage(plain)) return failed('damaged_timestamp');
  const number = /^(\d{10}|\d{13})(?:\.\d+)?$/.exec(plain)?.[1];
  if (number !== undefined) return inRange(number.length === 10 ? Number(number) * 1000 : Number(number));
  const first = yearFirst.exec(plain);
  if (first) return moment(first[1]!, first[2]!, first[3]!, first[4], first[5]);
  const tight = compact.exec(plain);
  if (tight) {
    const time = tight[4] === undefined ? undefined : `${tight[4]}:${tight[5]}:${tight[6] ?? '00'}`;
    return moment(tight[1]!, tight[2]!, tight[3]!, time);
  }
  const last = yearLast.exec(plain);
  if (last) {
    const [day, month] = habits.order === 'dmy' ? [last[1]!, last[2]!] : [last[2]!, last[1]!];
    return moment(last[3]!, month, day, last[4], last[5]);
  }
  const mail = mailLike.exec(plain);
  const month = mail ? monthNames.indexOf(mail[1]!.toLowerCase()) + 1 : 0;
  if (mail && month > 0) return moment(mail[5]!, String(month), mail[2]!, mail[3], mail[4]);
  const relative = habits.seenAt === null ? null : readRelative(plain, habits.seenAt);
  return relative ?? failed('bad_date');
}

/** The order that the dates of a column follow; null when none of them tells (`05/03/2026`). */
export function guessDateOrder(samples: readonly string[]): DateOrder | null {
  for (const sample of samples) {
    const match = yearLast.exec(sample.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) return 'dmy';
    if (Number(match[2]) > 12) return 'mdy';
  }
  return null;
}
