// One appointment as an iCalendar document (RFC 5545, method as in RFC 5546). Why it is written here: decision 0021.

const lineOctets = 75;
const encoder = new TextEncoder();

/**
 * A content line as lines of 75 octets at most, each with its end: what follows begins with a space (RFC 5545, 3.1). No character is
 * cut in two.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > lineOctets) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += sign;
    octets += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

/** Text as the value of a property (RFC 5545, 3.3.11): separators escaped, other control signs left out. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in a text
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\n/g, '\\n')
  );
}

/** The value of a parameter in quotes (RFC 5545, 3.2; RFC 6868 for the signs that it may not have). */
const quoted = (text: string) =>
  `"${text
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")}"`;

/** `20261126T090000Z` */
const utc = (moment: string) => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

export interface CalendarEntry {
  /** Stays the same through every change. */
  readonly id: string;
  /** How often the entry was changed: a calendar takes the higher. */
  readonly sequence: number;
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was changed last. */
  readonly changedAt: string;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly text: string;
  readonly videoLink: string | null;
  readonly expertName: string;
  /** Texts of the reminders a day and a quarter of an hour ahead. */
  readonly reminder: string;
  /** Of the titles and texts: `it`, `en`, `zh`. */
  readonly language: string;
}

const alarm = (ahead: string, text: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-${ahead}`,
  `DESCRIPTION:${escapeText(text)}`,
  'END:VALARM',
];

/** The document, to be kept as `text/calendar`. No mail is meant by its addresses: they end in `.invalid` (RFC 2606). */
export function writeCalendar(entry: CalendarEntry): string {
  const { id, language } = entry;
  const tag = `;LANGUAGE=${language}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kolosseo//Help desk//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${entry.isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${id}@kolosseo.invalid`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SUMMARY${tag}:${escapeText(entry.title)}`,
    `DESCRIPTION${tag}:${escapeText(entry.text)}`,
    `ORGANIZER;CN=${quoted(entry.expertName)}:mailto:${id}@kolosseo.invalid`,
    ...(entry.videoLink === null ? [] : [`LOCATION:${escapeText(entry.videoLink)}`, `URL:${entry.videoLink}`]),
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    ...(entry.isCancelled ? [] : [...alarm('P1D', entry.reminder), ...alarm('PT15M', entry.reminder)]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
