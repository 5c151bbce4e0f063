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
  rate,
  refund,
  refusedCodes,
  settled,
  terms,
} from '../../test/support/settlement-events.ts';

const base = [terms(), coupon(), ...closes];
const click = (link: string, when: string): Event => ({ type: 'click', at: when, link, visitor: 'v1' });
const codeOf = (events: Event[], orderId: string) =>
  settled(events).unsettled.find((one) => one.order === orderId)?.code ?? null;

test.each<[string, Event[], [string, string] | null]>([
  ['the coupon decides', [order('o1', 1_000)], ['01/k1', 'coupon K1OFF']],
  [
    'without a coupon the last click decides',
    [
      { type: 'link', code: 'L1', kol: 'k1' },
      click('L1', at('01-04')),
      order('o1', 1_000, { coupons: [], visitor: 'v1' }),
    ],
    ['01/k1', 'click L1 2026-01-03T16:00:00.000Z'],
  ],
  [
    'a click older than the window does not',
    [
      { type: 'link', code: 'L1', kol: 'k1' },
      click('L1', at('01-04')),
      order('o1', 1_000, { coupons: [], visitor: 'v1', at: at('01-11', '00:00:01') }),
    ],
    null,
  ],
])('rule 1, winner: %s', (_, events, expected) => {
  const line = settled([...base, ...events]).statements.flatMap(({ id, lines }) =>
    lines.map((one) => [id, one.reason]),
  )[0];
  expect(line ?? null).toEqual(expected);
});

test('rule 2: the terms in force when the order was made count, also after new ones came', () => {
  const newer = terms({
    id: 't2',
    validFrom: at('01-06'),
    commission: [{ product: '*', mode: 'whole', steps: [{ above: 0, bps: 500 }] }],
  });
  const { statements } = settled([newer, ...base, order('o1', 10_000), order('o2', 10_000, { at: at('01-06') })]);
  expect(statements[0]!.lines.map(({ order: id, terms: used, commission }) => [id, used, commission])).toEqual([
    ['o1', 't1', 1_500n],
    ['o2', 't2', 500n],
  ]);
});

test.each<[string, Event[], string]>([
  ['no_winner', [order('o1', 1_000, { coupons: [] })], 'no_winner'],
  ['no_terms: the coupon’s KOL has none yet', [order('o1', 1_000, { at: '2025-12-31T00:00:00+08:00' })], 'no_terms'],
  ['not_paid', [order('o1', 1_000, { paidAt: null })], 'not_paid'],
  ['not_matured by the last close', [order('o1', 1_000, { at: at('03-30') })], 'not_matured'],
  ['no_rate', [order('o1', 1_000, { currency: 'EUR' })], 'no_rate'],
])('a line that is never settled is listed: %s', (_, events, code) => {
  expect(codeOf([...base, ...events], 'o1')).toBe(code);
});

test('rule 2: terms of a KOL in another currency are refused', () => {
  const settlement = settled([...base, terms({ id: 't2', currency: 'EUR', validFrom: at('02-01') })]);
  expect(refusedCodes(settlement)).toEqual([[5, 'terms_currency']]);
});

test('rule 3: net is gross less discount less refunds known by the close', () => {
  const line = { id: '1', product: 'p1', quantity: 2, gross: 20_000, discount: 2_000 };
  const events = [...base, order('o1', 0, { lines: [line] }), refund('r1', 'o1', 9_000, at('01-20'))];
  const [statement] = settled(events).statements;
  expect(statement!.lines[0]).toMatchObject({ net: 9_000n, bps: 1_500, commission: 1_350n });
});

test('rule 3: a discount above the gross leaves a net of 0, never less', () => {
  const line = { id: '1', product: 'p1', quantity: 1, gross: 100, discount: 200 };
  expect(settled([...base, order('o1', 0, { lines: [line] })]).statements[0]!.lines[0]!.net).toBe(0n);
});

test('rule 3: a refund beyond the net is refused whole, and says what is left', () => {
  const settlement = settled([
    ...base,
    order('o1', 10_000),
    refund('r1', 'o1', 6_000, at('01-20')),
    refund('r2', 'o1', 4_001, at('01-21')),
  ]);
  expect(refusedCodes(settlement)).toEqual([[7, 'refund_exceeds_net']]);
  expect(settlement.refused[0]!.text.it).toContain('40,00');
  expect(settlement.refused[0]!.text.zh).toContain('¥40.00');
  expect(figures(settlement, '01/k1')).toEqual({ commission: 600n, total: 600n, payable: 600n });
});

test.each<[string, string, string]>([
  ['a millisecond before the return window ends', at('01-25', '00:00:00.001'), '02/k1'],
  ['exactly when it ends', at('01-25'), '01/k1'],
])('rule 4: a period that closes %s', (_, paidAt, statement) => {
  const { statements } = settled([...base, order('o1', 10_000, { paidAt })]);
  expect(statements.map(({ id }) => id)).toEqual([statement]);
});

test('rule 5: an exact product rule goes before *, and each rule counts its own sales', () => {
  const rules = [
    { product: '*', mode: 'marginal', steps: [{ above: 0, bps: 1_000 }] },
    {
      product: 'p2',
      mode: 'whole',
      steps: [
        { above: 0, bps: 100 },
        { above: 10_000, bps: 200 },
      ],
    },
  ];
  const { statements } = settled([
    terms({ commission: rules }),
    coupon(),
    ...closes,
    order('o1', 10_000),
    order('o2', 5_000, { product: 'p2' }),
    order('o3', 5_000, { product: 'p2' }),
  ]);
  expect(statements[0]!.lines.map(({ bps, commission }) => [bps, commission])).toEqual([
    [1_000, 1_000n],
    [200, 100n],
    [200, 100n],
  ]);
});

test('rule 5: a product without a rule matures and earns nothing', () => {
  const rules = [{ product: 'p9', mode: 'whole', steps: [{ above: 0, bps: 100 }] }];
  const { statements } = settled([terms({ commission: rules }), coupon(), ...closes, order('o1', 10_000)]);
  expect(statements[0]!.lines[0]).toMatchObject({ net: 10_000n, bps: 0, commission: 0n });
});

test('rule 5: marginal steps are filled in order of maturity and start again in each period', () => {
  const steps = [
    { above: 0, bps: 1_000 },
    { above: 10_000, bps: 2_000 },
  ];
  const { statements } = settled([
    terms({ commission: [{ product: '*', mode: 'marginal', steps }] }),
    coupon(),
    ...closes,
    order('o2', 6_000, { at: at('01-06') }),
    order('o1', 6_000, { at: at('01-05') }),
    order('o3', 6_000, { at: at('02-05') }),
  ]);
  const lines = statements.flatMap((one) => one.lines);
  expect(lines.map((one) => [one.order, one.bps, one.commission])).toEqual([
    ['o1', 1_000, 600n],
    ['o2', null, 800n],
    ['o3', 1_000, 600n],
  ]);
  expect(lines[1]!.parts).toEqual([
    { net: 4_000n, bps: 1_000 },
    { net: 2_000n, bps: 2_000 },
  ]);
});

test('rule 5: a foreign line is converted at the latest rate on or before the Chinese day of payment', () => {
  const paidAt = '2026-01-05T17:00:00Z';
  const events = [...base, rate('01-04', '7.5'), rate('01-06', '7.8123'), rate('01-07', '9')];
  const { statements } = settled([...events, order('o1', 10_001, { currency: 'EUR', paidAt })]);
  expect(statements[0]!.lines[0]).toMatchObject({
    net: 78_131n,
    commission: 11_720n,
    converted: { net: 10_001n, currency: 'EUR', rate: '7.8123', on: '2026-01-06', source: 'ECB' },
  });
});

test('rule 5: of two rates of one day the later line of the file counts', () => {
  const events = [...base, rate('01-04', '7'), rate('01-04', '8'), order('o1', 1_000, { currency: 'EUR' })];
  expect(settled(events).statements[0]!.lines[0]!.net).toBe(8_000n);
});

test('rule 5: a line without a rate waits, and is settled in the first period after a rate exists', () => {
  const foreign = order('o1', 10_000, { currency: 'EUR' });
  const settlement = settled([...base, foreign, rate('02-03', '8'), refund('r1', 'o1', 5_000, at('02-20'))]);
  expect(settlement.unsettled).toEqual([]);
  expect(figures(settlement, '01/k1')).toBeNull();
  expect(settlement.statements[0]).toMatchObject({ id: '02/k1', commission: 6_000n });
});

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
