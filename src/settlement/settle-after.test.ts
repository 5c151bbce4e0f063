import { expect, test } from 'vitest';
import {
  at,
  closes,
  coupon,
  done,
  type Event,
  figures,
  order,
  payout,
  refund,
  refusedCodes,
  settled,
  terms,
} from '../../test/support/settlement-events.ts';

const base = [terms(), coupon(), ...closes];
const click = (link: string, when: string): Event => ({ type: 'click', at: when, link, visitor: 'v1' });

test('rule 6: a refund after the close gives a negative line in the next period, at the bps as settled', () => {
  const settlement = settled([...base, order('o1', 20_000), refund('r1', 'o1', 9_000, at('02-10'))]);
  expect(figures(settlement, '01/k1')).toEqual({ commission: 3_000n, total: 3_000n, payable: 3_000n });
  expect(figures(settlement, '02/k1')).toEqual({ returns: -1_350n, total: -1_350n });
  expect(settlement.statements[1]!.lines).toEqual([
    {
      order: 'o1',
      line: '1',
      net: -9_000n,
      bps: 1_500,
      commission: -1_350n,
      reason: 'coupon K1OFF',
      terms: 't1',
      refund: 'r1',
    },
  ]);
});

test('rule 6: the last refund that empties a line takes exactly what is left', () => {
  const thirds = ['r1', 'r2', 'r3'].map((id, index) => refund(id, 'o1', 67, at('02-10', `0${index}:00:00`)));
  const settlement = settled([...base, order('o1', 201), ...thirds]);
  const { lines } = settlement.statements[1]!;
  expect(settlement.statements[0]!.commission).toBe(30n);
  expect(lines.map((line) => line.commission)).toEqual([-10n, -10n, -10n]);
  const odd = settled([...base, order('o1', 70), ...[33, 33, 4].map((n, i) => refund(`r${i}`, 'o1', n, at('02-10')))]);
  expect(odd.statements.flatMap((one) => one.lines).map((line) => line.commission)).toEqual([10n, -5n, -5n, 0n]);
});

test('rule 6: steps of past periods are not counted again', () => {
  const steps = [
    { above: 0, bps: 1_000 },
    { above: 10_000, bps: 2_000 },
  ];
  const settlement = settled([
    terms({ commission: [{ product: '*', mode: 'whole', steps }] }),
    coupon(),
    ...closes,
    order('o1', 6_000),
    order('o2', 6_000),
    refund('r1', 'o1', 6_000, at('02-10')),
  ]);
  expect(settlement.statements.map(({ total }) => total)).toEqual([2_400n, -1_200n, -1_200n]);
});

test.each<[string, string, string | null]>([
  ['before the first close', at('01-31'), '01/k1'],
  ['at the moment of the close, on an earlier line', at('02-01'), '01/k1'],
  ['after it', at('02-01', '00:00:01'), '02/k1'],
])('rule 7: a deliverable done %s is earned there', (_, when, statement) => {
  const settlement = settled([done(when), ...base]);
  expect(settlement.statements.map(({ id, fixed }) => [id, fixed])).toEqual([[statement, 300_000n]]);
});

test.each<[string, Record<string, unknown>, Event[], Record<string, bigint>]>([
  ['the cap cuts the commission only', { cap: 1_000 }, [], { commission: 1_500n, capCut: 500n, total: 301_000n }],
  ['the guarantee lifts the sum', { guarantee: 400_000 }, [], { guaranteeTopUp: 98_500n, total: 400_000n }],
  ['a cap below the guarantee', { cap: 1, guarantee: 300_100 }, [], { guaranteeTopUp: 99n, total: 300_100n }],
  [
    'returns come after cap and guarantee',
    { guarantee: 400_000 },
    [order('o0', 10_000, { at: '2026-01-01T00:00:00+08:00' }), refund('r0', 'o0', 10_000, at('02-05'))],
    {},
  ],
])('rule 7: %s', (_, more, events, expected) => {
  const settlement = settled([terms(more), coupon(), ...closes, ...events, order('o1', 10_000), done(at('01-10'))]);
  expect(figures(settlement, '01/k1')).toMatchObject(expected);
  if (events.length > 0) expect(figures(settlement, '02/k1')).toEqual({ returns: -1_500n, total: -1_500n });
});

test('rule 7: cap and guarantee are those of the terms in force at the close', () => {
  const newer = terms({ id: 't2', validFrom: at('01-20'), cap: 100 });
  expect(figures(settled([...base, newer, order('o1', 10_000)]), '01/k1')).toMatchObject({ capCut: 1_400n });
});

test('rule 8: a negative total is carried until it is earned back', () => {
  const settlement = settled([
    ...base,
    order('o1', 20_000),
    refund('r1', 'o1', 20_000, at('02-10')),
    order('o2', 30_000, { at: at('03-05') }),
    payout('01/k1', at('02-02')),
  ]);
  expect(settlement.statements.map(({ carried, total, payable, paid }) => [carried, total, payable, paid])).toEqual([
    [0n, 3_000n, 3_000n, true],
    [0n, -3_000n, 0n, false],
    [-3_000n, 1_500n, 1_500n, false],
  ]);
  expect(settlement.balances).toContainEqual({ currency: 'CNY', account: 'kol:k1:payable', balance: -1_500n });
  expect(settlement.balances).toContainEqual({ currency: 'CNY', account: 'bank', balance: -3_000n });
});

test.each<[string, Event[], [number, string][]]>([
  ['a second confirmation', [payout('01/k1', at('02-02')), payout('01/k1', at('02-03'))], [[7, 'already_paid']]],
  ['a confirmation before the close', [payout('01/k1', at('01-31'))], [[6, 'unknown_statement']]],
  [
    'a confirmation of nothing',
    [refund('r1', 'o1', 10_000, at('02-02')), payout('02/k1', at('03-02'))],
    [[7, 'nothing_payable']],
  ],
  ['a refund of an unknown order', [refund('r1', 'o7', 1, at('02-02'))], [[6, 'unknown_order']]],
  ['an order twice: the first in time counts', [order('o1', 9, { at: at('01-04') })], [[5, 'duplicate_order']]],
  ['a deliverable twice', [done(at('01-09')), done(at('01-08'))], [[6, 'deliverable_done_before']]],
  ['a deliverable that no terms know', [done(at('01-09'), 'd9')], [[6, 'unknown_deliverable']]],
  ['a deliverable before the terms', [done('2025-12-09T00:00:00+08:00')], [[6, 'no_terms_in_force']]],
  ['a coupon of two KOLs', [coupon('K1OFF', 'k2')], [[6, 'coupon_taken']]],
  ['a click on an unknown link', [click('L9', at('01-04'))], [[6, 'unknown_link']]],
  ['a period closed twice', [{ type: 'period_close', id: '01', at: at('02-09') }], [[6, 'duplicate_period']]],
])('refused and listed with its line, counted from 0: %s', (_, events, expected) => {
  expect(refusedCodes(settled([...base, order('o1', 10_000), ...events]))).toEqual(expected);
});

test('the head changes with any figure of the past, and not with a later payout of the same figures', () => {
  const events = [...base, order('o1', 10_000)];
  expect(settled(events).head).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(settled(events).head).toBe(settled(events).head);
  expect(settled([...base, order('o1', 10_001)]).head).not.toBe(settled(events).head);
  expect(settled([...events, payout('01/k1', at('02-02'))]).head).not.toBe(settled(events).head);
});
