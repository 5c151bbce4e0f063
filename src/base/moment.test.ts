import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentMs, momentText } from './moment.ts';

test('moments are written and read as Date does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_102_444_800_000 }), (ms) => {
      expect(momentText(ms)).toBe(new Date(ms).toISOString());
      expect(momentMs(momentText(ms))).toBe(ms);
    }),
  );
});

test.each(['2026-01-05T12:00:00+08:00', '2026-01-05T12:00Z', '2026-01-05T12:00:00.5Z', '2026-01-05'])(
  '%s is read too',
  (text) => {
    expect(momentMs(text)).toBe(Date.parse(text));
  },
);

test('what is no moment is none', () => {
  expect(momentMs('gestern')).toBeNaN();
  expect(momentMs('')).toBeNaN();
});
