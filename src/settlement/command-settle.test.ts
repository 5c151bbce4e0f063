import { expect, test } from 'vitest';
import { at, closes, coupon, order, refund, terms } from '../../test/support/settlement-events.ts';
import { runCommand, temporaryFile, toLines } from '../../test/support/terminal.ts';
import { runSettle } from './command-settle.ts';

const events = [terms(), coupon(), ...closes, order('o1', 9_000), refund('r1', 'o1', 9_001, at('01-20'))];

test('a file of events gives one JSON document', async () => {
  const file = temporaryFile('events.jsonl', toLines(events));
  const { code, out, err } = await runCommand(runSettle, ['--events', file, '--json']);
  expect([code, err]).toEqual([1, '']);
  expect(JSON.parse(out)).toMatchObject({
    statements: [{ id: '01/k1', commission: 1_350, total: 1_350, payable: 1_350, paid: false }],
    unsettled: [],
    refused: [{ event: 6, code: 'refund_exceeds_net' }],
    balances: [
      { currency: 'CNY', account: 'expense:commission', balance: 1_350 },
      { currency: 'CNY', account: 'kol:k1:payable', balance: -1_350 },
    ],
  });
});

test('blank lines count as lines of the file and a byte order mark is no fault', async () => {
  const text = toLines(events);
  const file = temporaryFile('events.jsonl', `\u{FEFF}${text.replace('\n', '\n\n')}`);
  const { out } = await runCommand(runSettle, ['--events', file, '--json']);
  expect(JSON.parse(out).refused[0].event).toBe(7);
});

test.each<['it' | 'en' | 'zh', string]>([
  ['it', 'provvigioni 13,50 ¥'],
  ['en', 'commission ¥13.50'],
  ['zh', '佣金 ¥13.50'],
])('without --json people read it in %s', async (language, sentence) => {
  const file = temporaryFile('events.jsonl', toLines(events));
  const { code, out } = await runCommand(runSettle, ['--events', file], language);
  expect(code).toBe(1);
  expect(out.replaceAll('\u{A0}', ' ')).toContain(sentence);
});

test('faults are told with line, pointer and how to mend them, and the exit code is 2', async () => {
  const wrong = [
    { ...order('o1', 100), at: '2026-01-05' },
    { ...order('o2', 1.5) },
    { type: 'coupon', code: 'A' },
    { type: 'rate', from: 'EUR', to: 'XXX', on: '2026-02-30', value: 7.8 },
  ];
  const file = temporaryFile('events.jsonl', `${toLines(wrong)}{oops\n`);
  const { code, out, err } = await runCommand(runSettle, ['--events', file, '--json'], 'it');
  expect([code, out]).toEqual([2, '']);
  const lines = err.trim().split('\n');
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    '/0/at',
    '/1/lines/0/gross',
    '/2/kol',
    '/3/to',
    '/3/on',
    '/3/value',
    '/4',
  ]);
  expect(lines[0]).toContain('ISO 8601');
  expect(lines[2]).toBe('/2/kol: Manca: aggiungi un testo');
});

test('unknown fields and unknown types of event are ignored with a warning', async () => {
  const file = temporaryFile('events.jsonl', toLines([{ ...coupon(), note: 'x' }, { type: 'gift' }]));
  const { code, err } = await runCommand(runSettle, ['--events', file, '--json']);
  expect(code).toBe(0);
  expect(err).toContain('warning /0/note');
  expect(err).toContain('warning /1/type');
});

test('wrong usage and a missing file exit with 2', async () => {
  expect((await runCommand(runSettle, [])).code).toBe(2);
  expect((await runCommand(runSettle, ['--oops'])).code).toBe(2);
  expect((await runCommand(runSettle, ['--events', '/nowhere/x.jsonl'])).err).toContain('/nowhere/x.jsonl');
});
