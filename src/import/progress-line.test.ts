import { expect, test } from 'vitest';
import { barOf, progressLine } from './progress-line.ts';

function terminal(isInteractive: boolean) {
  const said: string[] = [];
  return {
    said,
    io: { out: () => undefined, err: (text: string) => void said.push(text), language: 'en' as const, isInteractive },
  };
}

test('on a terminal one bar is drawn over itself, and taken away at the end', () => {
  const { said, io } = terminal(true);
  const line = progressLine(io, 0);
  for (const now of [1_000, 1_100, 1_300]) line.show(0.5, 'half', now);
  line.clear();
  line.clear();
  expect(said).toEqual([`\r${barOf(0.5)} half\x1b[K`, `\r${barOf(0.5)} half\x1b[K`, '\r\x1b[K']);
});

test('elsewhere a line is written now and then', () => {
  const { said, io } = terminal(false);
  const line = progressLine(io, 0);
  for (const now of [1_000, 2_000, 3_000, 4_100]) line.show(0.5, 'half', now);
  line.clear();
  expect(said).toEqual(['half\n', 'half\n']);
});

test('a bar never runs over its ends', () => {
  expect([barOf(-1), barOf(2)]).toEqual(['░'.repeat(24), '█'.repeat(24)]);
});
