import { expect, test } from 'vitest';
import {
  at,
  closes,
  coupon,
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

test('a payout that comes back is owed again, may be paid once more, and cannot come back unpaid', () => {
  const back = (when: string) => ({ type: 'payout_returned', at: when, statement: '01/k1' });
  const { statements, refused, balances } = settled([
    ...base,
    order('o1', 10_000),
    ...[back(at('02-01', '01:00:00')), payout('01/k1', at('02-02')), back(at('02-03'))],
  ]);
  expect(statements[0]).toMatchObject({ payable: 1_500n, paid: false });
  expect(refused.map(({ code }) => code)).toEqual(['not_paid_yet']);
  expect(balances).toContainEqual({ account: 'kol:k1:payable', currency: 'CNY', balance: -1_500n });
  const again = settled([
    ...base,
    ...[order('o1', 10_000), payout('01/k1', at('02-02')), back(at('02-03')), payout('01/k1', at('02-04'))],
  ]);
  expect(again.statements[0]!.paid).toBe(true);
  expect(again.refused).toEqual([]);
});
