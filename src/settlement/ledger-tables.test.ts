// How money is booked, as tables: what happened stands in the title, what the books say stands below.
import { expect, test } from 'vitest';
import { ledgerTable, table } from '../../test/support/ledger-table.ts';
import { at, closes, coupon, done, order, payout, refund, terms } from '../../test/support/settlement-events.ts';

const sold = (id: string, gross: number, day: string, more: Record<string, unknown> = {}) =>
  order(id, gross, { at: at(day), paidAt: at(day), ...more });
const jam = (more: Record<string, unknown>) => ({
  lines: [{ id: '1', product: 'jam', quantity: 4, gross: 40_000, discount: 0, ...more }],
});

test('a fee and 15 % of ¥1,000; paid; then everything comes back and is carried', () => {
  const events = [
    ...[terms(), coupon(), ...closes, done(at('01-10')), sold('o1', 100_000, '01-05')],
    ...[payout('01/k1', at('02-02')), refund('r1', 'o1', 100_000, at('02-10'))],
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement  part         amount
      01/k1      fixed       3000.00
                 commission   150.00
                 = total     3150.00
                 to pay      3150.00
      02/k1      returns     -150.00
                 = total     -150.00
                 to pay         0.00
      03/k1      carried     -150.00
                 = total     -150.00
                 to pay         0.00

      account             currency   balance
      bank                CNY       -3150.00
      expense:commission  CNY         150.00
      expense:fixed       CNY        3000.00
      expense:returns     CNY        -150.00
      kol:k1:payable      CNY         150.00`),
  );
});

test('a bonus falls due once, outside the cap; the agency gets 20 %; the platform takes 10 % beside', () => {
  const events = [
    terms({
      ...{ cap: 10_000, serviceFeeBps: 1_000, agency: { id: 'mcn', bps: 2_000 } },
      bonus: [{ id: 'thousand', above: 100_000, amount: 20_000 }],
    }),
    ...[coupon(), ...closes, sold('o1', 90_000, '01-05'), sold('o2', 20_000, '02-05'), sold('o3', 100_000, '03-05')],
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement          part                 amount
      01/k1              commission           135.00
                         cap                  -35.00
                         to agency            -20.00
                         = total               80.00
                         to pay                80.00
                         platform fee beside   10.00
      01/agency:mcn:CNY  share of k1           20.00
                         = total               20.00
                         to pay                20.00
      02/k1              commission            30.00
                         bonus                200.00
                         to agency            -46.00
                         = total              184.00
                         to pay               184.00
                         platform fee beside   23.00
      02/agency:mcn:CNY  share of k1           46.00
                         = total               46.00
                         to pay                46.00
      03/k1              commission           150.00
                         cap                  -50.00
                         to agency            -20.00
                         = total               80.00
                         to pay                80.00
                         platform fee beside   10.00
      03/agency:mcn:CNY  share of k1           20.00
                         = total               20.00
                         to pay                20.00

      account                 currency  balance
      agency:mcn:CNY:payable  CNY        -86.00
      expense:bonus           CNY        200.00
      expense:commission      CNY        230.00
      expense:service_fee     CNY         43.00
      kol:k1:payable          CNY       -344.00
      platform:payable        CNY        -43.00`),
  );
});

test('four jars of which one comes back by number before the window ends, one after: a quarter each time', () => {
  const events = [
    ...[terms(), coupon(), ...closes, sold('o1', 0, '01-05', jam({}))],
    { type: 'refund', id: 'r1', order: 'o1', at: at('01-08'), lines: [{ line: '1', quantity: 1 }] },
    { type: 'refund', id: 'r2', order: 'o1', at: at('02-08'), lines: [{ line: '1', quantity: 1 }] },
    { type: 'refund', id: 'r3', order: 'o1', at: at('02-09'), lines: [{ line: '1', quantity: 3 }] },
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement  part        amount
      01/k1      commission   45.00
                 = total      45.00
                 to pay       45.00
      02/k1      returns     -15.00
                 = total     -15.00
                 to pay        0.00
      03/k1      carried     -15.00
                 = total     -15.00
                 to pay        0.00

      account             currency  balance
      expense:commission  CNY         45.00
      expense:returns     CNY        -15.00
      kol:k1:payable      CNY        -30.00

      refused refund_exceeds_pieces: Refund r3 takes back 3 pieces of line o1/1, which has 2 left. Mend the pieces, or give the amount`),
  );
});

test('goods sent in exchange stay that KOL’s sale, under the terms of the first order', () => {
  const better = terms({
    ...{ id: 't2', validFrom: at('01-20') },
    commission: [{ product: '*', mode: 'whole', steps: [{ above: 0, bps: 9_000 }] }],
  });
  const events = [
    ...[terms(), better, coupon(), ...closes, sold('o1', 10_000, '01-05')],
    {
      type: 'refund',
      id: 'r1',
      order: 'o1',
      at: at('01-25'),
      kind: 'exchange',
      lines: [{ line: '1', amount: 10_000 }],
    },
    sold('o2', 10_000, '01-25', { coupons: [], exchangeOf: 'o1' }),
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement  part        amount
      01/k1      commission   15.00
                 = total      15.00
                 to pay       15.00

      account             currency  balance
      expense:commission  CNY         15.00
      kol:k1:payable      CNY        -15.00`),
  );
});

test('what counts as net: shipping and the platform’s part of the discount in, its 5 % fee out', () => {
  const events = [
    terms({ net: { includeShipping: true, platformDiscount: 'counts', platformFeeBps: 500 } }),
    ...[coupon(), ...closes],
    sold('o1', 0, '01-05', jam({ discount: 8_000, platformDiscount: 5_000, shipping: 1_000 })),
    refund('r1', 'o1', 16_500, at('02-08')),
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement  part        amount
      01/k1      commission   54.15
                 = total      54.15
                 to pay       54.15
      02/k1      returns     -27.08
                 = total     -27.08
                 to pay        0.00
      03/k1      carried     -27.08
                 = total     -27.08
                 to pay        0.00

      account             currency  balance
      expense:commission  CNY         54.15
      expense:returns     CNY        -27.08
      kol:k1:payable      CNY        -27.07`),
  );
});

test('of ¥30,000 for work in China ¥5,200 are kept back as tax, of the same work done in Italy nothing', () => {
  const worked = (kol: string, placeOfWork: string) => [
    terms({
      ...{ id: kol, kol, fixed: [{ deliverable: 'd1', amount: 3_000_000 }] },
      withholding: { rule: 'cn_labour', country: 'CN', placeOfWork },
    }),
    done(at('01-10'), 'd1', kol),
    payout(`01/${kol}`, at('02-02')),
  ];
  expect(ledgerTable([...worked('k1', 'CN'), ...worked('k2', 'IT'), closes[0]!])).toBe(
    table(`
      statement  part             amount
      01/k1      fixed          30000.00
                 = total        30000.00
                 tax kept back  -5200.00
                 to pay         24800.00
      01/k2      fixed          30000.00
                 = total        30000.00
                 tax kept back      0.00
                 to pay         30000.00

      account         currency    balance
      bank            CNY       -54800.00
      expense:fixed   CNY        60000.00
      kol:k1:payable  CNY            0.00
      kol:k2:payable  CNY            0.00
      tax:withheld    CNY        -5200.00`),
  );
});

test('fresh goods may come back for one day, all others for seven', () => {
  const events = [
    ...[terms({ returns: [{ product: 'category:fresh', days: 1 }] }), coupon(), closes[0]!],
    sold('o1', 0, '01-29', jam({ category: 'fresh' })),
    sold('o2', 0, '01-29', jam({})),
  ];
  expect(ledgerTable(events)).toBe(
    table(`
      statement  part        amount
      01/k1      commission   60.00
                 = total      60.00
                 to pay       60.00

      account             currency  balance
      expense:commission  CNY         60.00
      kol:k1:payable      CNY        -60.00`),
  );
});
