// When an appointment is, as people in Italy and in China read it, and the sentences that go with it into calendars and chats.
import { type Language, localeOf, say } from '../base/words.ts';
import { appointmentTextWords as words } from './words-text.ts';

export const italianZone = 'Europe/Rome';
export const chineseZone = 'Asia/Shanghai';

// Made once: a formatter costs a hundred times what it formats, and a refusal shows three times in three languages.
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string, language: Language, part: 'day' | 'time'): Intl.DateTimeFormat {
  const name = `${zone} ${language} ${part}`;
  const known = formats.get(name);
  if (known) return known;
  const wish: Intl.DateTimeFormatOptions =
    part === 'day'
      ? { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }
      : { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const made = new Intl.DateTimeFormat(localeOf(language), wish);
  formats.set(name, made);
  return made;
}

const dayIn = (moment: number, zone: string, language: Language) => formatOf(zone, language, 'day').format(moment);
const timeIn = (moment: number, zone: string, language: Language) => formatOf(zone, language, 'time').format(moment);

export interface ShownTime {
  readonly zone: string;
  /** `gio 26 nov`; null where it is the Italian day. */
  readonly day: string | null;
  /** `10:00–10:30` */
  readonly time: string;
}

function shownIn(zone: string, start: number, end: number, language: Language): ShownTime {
  const day = dayIn(start, zone, language);
  const time = `${timeIn(start, zone, language)}–${timeIn(end, zone, language)}`;
  return { zone, day: zone !== italianZone && day === dayIn(start, italianZone, language) ? null : day, time };
}

/** Italian and Chinese time, and the reader's own where its clocks show another. Moments as ISO 8601 text. */
export function shownTimes(
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  language: Language,
  ownZone: string | null = null,
): ShownTime[] {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const zones = [italianZone, chineseZone];
  const clock = (zone: string) => `${dayIn(start, zone, 'en')} ${timeIn(start, zone, 'en')}`;
  if (ownZone !== null && !zones.some((zone) => clock(zone) === clock(ownZone))) zones.push(ownZone);
  return zones.map((zone) => shownIn(zone, start, end, language));
}

/** `gio 26 nov 10:00–10:30 in Italia / 17:00–17:30 in Cina` */
export function bothTimes(times: { readonly startsAt: string; readonly endsAt: string }, language: Language): string {
  const [italian, chinese] = shownTimes(times, language) as [ShownTime, ShownTime];
  const shown = ({ day, time }: ShownTime) => (day === null ? time : `${day} ${time}`);
  return say(words.bothTimes, language, { italian: shown(italian), chinese: shown(chinese) });
}

export interface ToldAppointment {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly expertName: string;
  readonly brandName: string;
  readonly topic: string;
  readonly about: string;
  readonly videoLink: string | null;
  readonly isCancelled: boolean;
}

export const appointmentTitle = (told: ToldAppointment, language: Language): string =>
  say(told.isCancelled ? words.cancelledTitle : words.title, language, {
    topic: told.topic,
    expert: told.expertName,
    brand: told.brandName,
  });

/** What stands in a calendar entry and in a message that is copied: one line a fact. */
export function appointmentText(told: ToldAppointment, language: Language): string {
  const link = told.videoLink === null ? words.noLink : words.link;
  return [
    appointmentTitle(told, language),
    bothTimes(told, language),
    say(words.about, language, { about: told.about }),
    told.isCancelled ? null : say(link, language, { link: told.videoLink }),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
