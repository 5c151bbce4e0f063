import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appointmentText, appointmentTitle, bothTimes, shownTimes } from './appointment-text.ts';
import { type CalendarEntry, escapeText, foldLine, writeCalendar } from './calendar-file.ts';

/** As RFC 5545 asks of a reader. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const plainOf = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const octets = (line: string) => Buffer.byteLength(line, 'utf8');

const entry: CalendarEntry = {
  id: 'a1',
  sequence: 2,
  startsAt: '2026-03-30T08:00:00.000Z',
  endsAt: '2026-03-30T08:30:00.000Z',
  changedAt: '2026-03-20T10:11:12.345Z',
  isCancelled: false,
  title: '专家咨询：物流与清关；“Acetaia, Modena”',
  text: 'riga uno\nriga due; con, segni \\ ',
  videoLink: 'https://meet.example.com/a?b=1,2;3',
  expertName: 'Lucia "la dogana": Ferri',
  reminder: '明天',
  language: 'zh-CN',
};

const propertiesOf = (text: string) =>
  unfold(text)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(':') + 1), line] as const);

test('a folded line has 75 octets at most, cuts no character, and unfolds to what it was', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[物流清关a-z😀 ]{0,300}$/u));
  fc.assert(
    fc.property(text, (given) => {
      const line = `DESCRIPTION:${escapeText(given)}`;
      const folded = foldLine(line);
      expect(folded.endsWith('\r\n')).toBe(true);
      const lines = folded.slice(0, -2).split('\r\n');
      for (const one of lines) expect(octets(one)).toBeLessThanOrEqual(75);
      // What UTF-8 cannot hold, a lone half of a pair, is nothing that a file keeps.
      if (given.isWellFormed())
        expect(Buffer.from(folded, 'utf8').toString('utf8').slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
    }),
    { numRuns: 1_000 },
  );
});

test('an escaped text comes back, without control signs, its line ends as one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
      const value = escapeText(given);
      expect(value).not.toMatch(/[\r\n]/);
      const clean = given.replace(/\r\n?/g, '\n').replace(/[^\n\t\P{Cc}\u0080-\u009f]/gu, '');
      expect(plainOf(value)).toBe(clean);
    }),
  );
});

test('an appointment is an event with its times in UTC, its number of changes, its link and two reminders', () => {
  const lines = propertiesOf(writeCalendar(entry));
  const value = (name: string) => lines.filter(([key]) => key === name).map(([, text]) => text);
  expect(lines[0]?.[2]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)?.[2]).toBe('END:VCALENDAR');
  expect(value('METHOD')).toEqual(['PUBLISH']);
  expect(value('UID')).toEqual(['a1@kolosseo.invalid']);
  expect(value('SEQUENCE')).toEqual(['2']);
  expect(value('DTSTART')).toEqual(['20260330T080000Z']);
  expect(value('DTEND')).toEqual(['20260330T083000Z']);
  expect(value('DTSTAMP')).toEqual(['20260320T101112Z']);
  expect(value('STATUS')).toEqual(['CONFIRMED']);
  expect(value('URL')).toEqual([entry.videoLink]);
  expect(plainOf(value('LOCATION')[0]!)).toBe(entry.videoLink);
  expect(plainOf(value('SUMMARY')[0]!)).toBe(entry.title);
  expect(plainOf(value('DESCRIPTION')[0]!)).toBe(entry.text);
  expect(value('TRIGGER')).toEqual(['-P1D', '-PT15M']);
  expect(lines.find(([key]) => key === 'ORGANIZER')?.[2]).toBe(
    `ORGANIZER;CN="Lucia ^'la dogana^': Ferri":mailto:a1@kolosseo.invalid`,
  );
});

test('a cancelled appointment takes the entry back, under the same name and without reminders', () => {
  const text = writeCalendar({ ...entry, isCancelled: true, sequence: 3, videoLink: null });
  expect(text).toContain('METHOD:CANCEL\r\n');
  expect(text).toContain('STATUS:CANCELLED\r\n');
  expect(text).toContain('UID:a1@kolosseo.invalid\r\n');
  expect(text).not.toContain('VALARM');
  expect(text).not.toContain('URL:');
});

test('nothing that somebody writes becomes a line of its own', () => {
  const nasty = 'x\r\nATTENDEE:mailto:a@b.c\nEND:VEVENT';
  const text = writeCalendar({ ...entry, title: nasty, text: nasty, expertName: nasty, reminder: nasty });
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(text).not.toMatch(/^ATTENDEE/m);
});

const morning = { startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T09:30:00.000Z' };
const evening = { startsAt: '2026-11-26T17:30:00.000Z', endsAt: '2026-11-26T18:00:00.000Z' };

test('Italian and Chinese time stand side by side, the Chinese day where it is another', () => {
  expect(bothTimes(morning, 'it')).toBe('gio 26 nov 10:00–10:30 in Italia / 17:00–17:30 in Cina');
  expect(bothTimes(evening, 'it')).toBe('gio 26 nov 18:30–19:00 in Italia / ven 27 nov 01:30–02:00 in Cina');
  expect(bothTimes(morning, 'zh')).toBe('意大利时间 11月26日周四 10:00–10:30 / 北京时间 17:00–17:30');
});

test('the reader’s own time is added where their clock shows another', () => {
  const zones = (own: string) => shownTimes(morning, 'en', own).map((one) => one.zone);
  expect(zones('Europe/Berlin')).toEqual(['Europe/Rome', 'Asia/Shanghai']);
  expect(zones('Asia/Hong_Kong')).toEqual(['Europe/Rome', 'Asia/Shanghai']);
  expect(zones('Europe/London')).toEqual(['Europe/Rome', 'Asia/Shanghai', 'Europe/London']);
});

test('what is copied says what, when, about what and where, and that a link is still to come', () => {
  const told = {
    ...morning,
    expertName: 'Lucia',
    brandName: 'Acetaia',
    topic: 'Dogana',
    about: 'HS 2209',
    videoLink: null,
    isCancelled: false,
  };
  expect(appointmentTitle(told, 'it')).toBe('Appuntamento: Dogana, Acetaia con Lucia');
  expect(appointmentText(told, 'it').split('\n')).toEqual([
    'Appuntamento: Dogana, Acetaia con Lucia',
    'gio 26 nov 10:00–10:30 in Italia / 17:00–17:30 in Cina',
    'Di che cosa si tratta: HS 2209',
    'Il collegamento per la videochiamata lo manda l’esperto.',
  ]);
  expect(appointmentText({ ...told, isCancelled: true }, 'zh').split('\n')).toHaveLength(3);
});
