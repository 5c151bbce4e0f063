// Settlement files of marketplaces, row by row, and what differs from ours with the reason that the data show.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareAll,
  compareOrder,
  joinRows,
  type KnownRow,
  type OurOrder,
  type TheirOrder,
} from './market-difference.ts';
import { readMarket, recogniseMarket } from './market-table.ts';
import { joinOurs, joinTheirs, type StoredOrder } from './our-orders.ts';

const tableOf = (text: string) => {
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return { header: header!, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
};
const read = (text: string) => {
  const { header, rows } = tableOf(text);
  return readMarket(recogniseMarket(header)!, header, rows);
};

const union = `淘宝父订单编号,淘宝子订单编号,结算金额,结算佣金,技术服务费,订单状态,结算时间
3100000000000000001,'3100000000000000002,¥180.00,27.00,2.70,已结算,2026-11-20 10:00:00
3100000000000000003,3100000000000000004,,,,订单付款,
3100000000000000005,3100000000000000006,,,,订单失效,
3.1E+18,3.1E+18,1,1,,已结算,2026-11-20
,,1,1,,已结算,2026-11-20
3100000000000000007,3100000000000000008,1.005,1,,已结算,2026-11-20
3100000000000000007,3100000000000000008,1.00,1,,已结算,gestern
3100000000000000007,3100000000000000008,--,,,已结算,2026-11-20
3100000000000000001,3100000000000000002,180.00,27.00,2.70,已结算,2026-11-20 10:00:00
3100000000000000001,3100000000000000002,181.00,27.00,2.70,已结算,2026-11-20 10:00:00
`;

test('a file of the Taobao union is read row by row; bad rows are told with line and column', () => {
  const { rows, rejects } = read(union);
  expect(
    rows.map(({ order, parent, state, amount, commission, serviceFee, settledAt }) => [
      order,
      parent,
      state,
      amount,
      commission,
      serviceFee,
      settledAt,
    ]),
  ).toEqual([
    ['3100000000000000002', '3100000000000000001', 'settled', 18_000n, 2_700n, 270n, '2026-11-20T02:00:00.000Z'],
    ['3100000000000000004', '3100000000000000003', 'open', null, null, null, null],
    ['3100000000000000006', '3100000000000000005', 'void', null, null, null, null],
  ]);
  expect(rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
    [5, '淘宝子订单编号', 'market_order_damaged'],
    [6, '淘宝子订单编号', 'market_order_missing'],
    [7, '结算金额', 'market_amount_unreadable'],
    [8, '结算时间', 'market_time_unreadable'],
    [9, '结算金额', 'market_nothing_told'],
    [11, null, 'market_repeated'],
  ]);
});

test.each([
  ['trade_id,pay_price,pub_share_fee', 'taobao_union'],
  ['tb_trade_id,refund_fee,tk_commission_fee_refund', 'taobao_refund'],
  ['订单id,商品名称,结算金额（元）,达人佣金（元）,退款金额,结算时间', 'douyin'],
  ['平台订单号,技术服务费,达人佣金,结算金额', 'douyin'],
  ['order,amount,commission,currency', 'table'],
  ['订单号,商品', undefined],
])('%s is recognised as %s', (header, source) => {
  expect(recogniseMarket(header.split(','))?.source).toBe(source);
});

test('what a 维权 takes back of the commission is negative, and one that is not won takes nothing', () => {
  const { rows } = read(
    'tb_trade_id,refund_fee,tk_commission_fee_refund,refund_status\n1,50.00,7.50,2\n2,50.00,7.50,4\n',
  );
  expect(rows.map(({ order, kind, state, refund, commission }) => [order, kind, state, refund, commission])).toEqual([
    ['1', 'refund', 'settled', 5_000n, -750n],
    ['2', 'refund', 'open', 5_000n, -750n],
  ]);
});

test('any table is read or refused row by row, and no row is lost', () => {
  const cell = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1', '12.30', '-5', '1.2E+18', '2026-11-20', '已结算', '订单失效', '￥1,234.50'),
  );
  const header = ['order', 'amount', 'commission', 'refund', 'settled_at', 'state', 'currency'];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (all) => {
      const rows = all.map((cells, at) => ({ line: at + 2, cells }));
      const { rows: kept, rejects } = readMarket(recogniseMarket(header)!, header, rows);
      expect(kept.length + rejects.length).toBeLessThanOrEqual(all.length);
      expect(new Set([...kept, ...rejects].map((one) => one.line)).size).toBe(kept.length + rejects.length);
    }),
  );
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const period = { id: '2026-11', from: day('2026-10-31'), closedAt: day('2026-11-30') };
const settled = { net: 18_000n, commission: 2_700n, currency: 'CNY', periods: [period] };
const ours = (over: Partial<OurOrder> = {}): OurOrder => ({
  ...{ id: 'o1', kols: ['李小甜'], currency: 'CNY', paidAt: day('2026-11-02'), isTest: false },
  ...{ shipping: 0n, tax: 0n, platformDiscount: 0n, refunds: [], settled },
  ...over,
});
const theirs = (over: Partial<TheirOrder> = {}): TheirOrder => ({
  ...{
    order: 'o1',
    state: 'settled',
    currency: 'CNY',
    amount: 18_000n,
    commission: 2_700n,
    serviceFee: null,
    refund: null,
  },
  settledAt: day('2026-11-20'),
  ...over,
});
const around = { latest: day('2026-11-25'), elsewhere: new Set(['x1']) };
const tell = (a: OurOrder | null, b: TheirOrder | null) =>
  compareOrder(a, b, around).map((one) => [one.code, one.reason, one.ours, one.theirs, one.difference]);

test('where both say the same there is no difference', () => {
  expect(tell(ours(), theirs())).toEqual([]);
  expect(tell(ours(), theirs({ amount: null, commission: null }))).toEqual([]);
});

const refunds = (amount: bigint, known: string) => [{ amount, knownAt: day(known) }];
test.each([
  ['the marketplace has not settled yet', ours(), theirs({ state: 'open' }), 'only_ours', 'market_open'],
  ['the marketplace voided it', ours(), theirs({ state: 'void' }), 'only_ours', 'market_void'],
  ['paid after the newest settlement', ours({ paidAt: day('2026-11-28') }), null, 'only_ours', 'after_file'],
  ['in no file', ours(), null, 'only_ours', 'not_in_file'],
  ['never arrived here', null, theirs(), 'only_theirs', 'unknown_order'],
  ['of another campaign', null, theirs({ order: 'x1' }), 'only_theirs', 'other_campaign'],
  ['a trial', ours({ settled: null, isTest: true }), theirs(), 'only_theirs', 'test_order'],
  ['brought by nobody', ours({ settled: null, kols: [] }), theirs(), 'only_theirs', 'no_winner'],
  ['not paid with us', ours({ settled: null, paidAt: null }), theirs(), 'only_theirs', 'not_paid'],
  ['still in the return window', ours({ settled: null }), theirs(), 'only_theirs', 'not_closed'],
  [
    'a refund that is missing here',
    ours(),
    theirs({ amount: 13_000n, refund: 5_000n, commission: null }),
    'amount',
    'refund_not_here',
  ],
  [
    'a refund that they do not count',
    ours({ refunds: refunds(5_000n, '2026-11-20'), settled: { ...settled, net: 13_000n } }),
    theirs({ refund: 0n, commission: null }),
    'amount',
    'refund_not_there',
  ],
  [
    'a refund known after the close',
    ours({ refunds: refunds(5_000n, '2026-12-05') }),
    theirs({ amount: 13_000n, commission: null }),
    'amount',
    'refund_later',
  ],
  ['shipping', ours({ shipping: 1_000n }), theirs({ amount: 19_000n, commission: null }), 'amount', 'shipping'],
  [
    'the platform’s discount',
    ours({ platformDiscount: 500n }),
    theirs({ amount: 18_500n, commission: null }),
    'amount',
    'platform_discount',
  ],
  ['nothing that the data show', ours(), theirs({ amount: 18_123n, commission: null }), 'amount', 'unexplained'],
  ['the service fee', ours(), theirs({ commission: 2_430n, serviceFee: 270n }), 'commission', 'service_fee'],
  ['another rate', ours(), theirs({ commission: 3_600n }), 'commission', 'other_rate'],
] as const)('%s is told as the likely reason', (_, a, b, code, reason) => {
  expect(tell(a, b)[0]?.slice(0, 2)).toEqual([code, reason]);
});

test('the same rate on another amount follows the amount', () => {
  expect(tell(ours(), theirs({ amount: 13_000n, commission: 1_950n, refund: 5_000n }))).toEqual([
    ['amount', 'refund_not_here', 18_000n, 13_000n, -5_000n],
    ['commission', 'follows_amount', 2_700n, 1_950n, -750n],
    ['refund', 'refund_not_here', 0n, 5_000n, 5_000n],
  ]);
});

test('terms in another currency compare no amounts, and a settlement outside our period is told', () => {
  const inEuro = ours({ settled: { ...settled, net: 2_300n, commission: 345n, currency: 'EUR' } });
  expect(tell(inEuro, theirs({ settledAt: day('2026-12-15') }))).toEqual([
    ['currency', 'other_currency', 2_300n, null, null],
    ['period', 'market_calendar', null, null, null],
  ]);
});

test('an order without money on either side is no difference', () => {
  expect(tell(ours({ settled: { ...settled, net: 0n, commission: 0n } }), null)).toEqual([]);
  expect(tell(null, theirs({ amount: 0n, commission: 0n }))).toEqual([]);
});

const row = (order: string, over: Partial<KnownRow> = {}): KnownRow => ({
  ...{ order, parent: null, kind: 'settlement', state: 'settled', currency: 'CNY', amount: 100n, commission: 10n },
  ...{ serviceFee: null, refund: null, settledAt: '2026-11-20T00:00:00.000Z' },
  ...over,
});

test('rows of one order are summed; what is open counts only where nothing is settled', () => {
  const joined = joinRows('o1', [
    row('o1', { state: 'open', amount: 100n }),
    row('o1'),
    row('o1', { kind: 'refund', amount: null, commission: -4n, refund: 40n }),
  ]);
  expect(joined).toMatchObject({ state: 'settled', amount: 100n, commission: 6n, refund: 40n });
  expect(joinRows('o1', [row('o1', { state: 'open' })])).toMatchObject({ state: 'open', amount: null });
});

const stored = (id: string, over: Partial<StoredOrder> = {}): StoredOrder => ({
  ...{
    id,
    rootId: id,
    currency: 'CNY',
    paidAt: day('2026-11-02'),
    isTest: false,
    shipping: 0n,
    tax: 0n,
    platformDiscount: 0n,
  },
  ...{ lines: ['1'], kols: ['李小甜'], kinds: ['douyin_shop'] },
  ...over,
});

test('an order is found by its own number, its sub-order’s or its main order’s, and never by a mere place in the order', () => {
  const orders = [stored('6900001', { lines: ['6900011', '6900012'] }), stored('6900002', { lines: ['1'] })];
  const found = joinTheirs([row('6900011'), row('6900012'), row('77', { parent: '6900002' }), row('1')], orders);
  expect([...found].map(([id, one]) => [id, one.amount])).toEqual([
    ['6900001', 200n],
    ['6900002', 100n],
    ['1', 100n],
  ]);
});

test('what was added to an order later counts with it', () => {
  const orders = [stored('o1'), stored('o1+2026', { rootId: 'o1' })];
  const rows = ['o1', 'o1+2026'].map((orderId) => ({
    orderId,
    net: 100n,
    commission: 10n,
    currency: 'CNY',
    periodId: '2026-11',
    from: null,
    closedAt: day('2026-11-30'),
  }));
  expect(
    joinOurs(orders, [{ orderId: 'o1+2026', amount: 5n, knownAt: day('2026-11-20') }], rows).get('o1'),
  ).toMatchObject({
    refunds: [{ amount: 5n }],
    settled: { net: 200n, commission: 20n, periods: [{ id: '2026-11' }] },
  });
});

test('the difference is always theirs less ours, and no order is compared twice', () => {
  const amount = fc.bigInt({ min: -1_000n, max: 100_000n });
  const side = fc.record({ net: amount, commission: amount });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(side), fc.option(side)), { maxLength: 30 }), (all) => {
      const mine = new Map(
        all.flatMap(([one], at) =>
          one ? [[`o${at}`, ours({ id: `o${at}`, settled: { ...settled, ...one } })] as const] : [],
        ),
      );
      const other = new Map(
        all.flatMap(([, one], at) =>
          one ? [[`o${at}`, theirs({ order: `o${at}`, amount: one.net, commission: one.commission })] as const] : [],
        ),
      );
      const found = compareAll(mine, other, new Set());
      expect(new Set(found.map((one) => `${one.order} ${one.code}`)).size).toBe(found.length);
      for (const one of found)
        if (one.ours !== null && one.theirs !== null) expect(one.difference).toBe(one.theirs - one.ours);
      const sum = (code: string) =>
        found.filter((one) => one.code === code).reduce((total, one) => total + (one.difference ?? 0n), 0n);
      const net = (sides: readonly (bigint | undefined)[]) =>
        sides.reduce<bigint>((total, one) => total + (one ?? 0n), 0n);
      expect(sum('amount') + sum('only_ours') + sum('only_theirs')).toBe(
        net(all.map(([, one]) => one?.net)) - net(all.map(([one]) => one?.net)),
      );
    }),
  );
});
