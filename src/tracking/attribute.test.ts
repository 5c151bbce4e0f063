import { expect, test } from 'vitest';
import { type AttributionFacts, attributeOrder, type Click, sortClicks, writeReason } from './attribute.ts';

const at = Date.parse('2026-01-10T12:00:00+08:00');
const day = 86_400_000;
const coupons: Record<string, string> = { K1OFF: 'k1', K2OFF: 'k2' };
const windows: Record<string, number> = { k1: 7, k2: 1 };

function order(clicks: readonly Click[], codes: readonly string[] = []): AttributionFacts {
  return {
    atMs: at,
    coupons: codes,
    clicks: sortClicks(clicks),
    kolOfCoupon: (code) => coupons[code],
    windowDaysOf: (kol) => windows[kol] ?? null,
  };
}
const click = (kol: string, atMs: number, sequence = 0): Click => ({ kol, link: `${kol}-link`, atMs, sequence });

test.each<[string, readonly Click[], readonly string[], string | null]>([
  ['a coupon wins over a click', [click('k2', at - 1)], ['K1OFF'], 'k1'],
  ['the first known coupon of the list wins', [], ['NONE', 'K2OFF', 'K1OFF'], 'k2'],
  ['an unknown coupon leaves it to the click', [click('k1', at - 1)], ['NONE'], 'k1'],
  ['the last click wins', [click('k1', at - 5), click('k2', at - 9)], [], 'k1'],
  ['a click after the order does not count', [click('k1', at + 1), click('k2', at)], [], 'k2'],
  ['of two clicks at the same moment the later line wins', [click('k2', at - 5, 9), click('k1', at - 5, 3)], [], 'k2'],
  ['a click exactly as old as the window counts', [click('k1', at - 7 * day)], [], 'k1'],
  ['a click a millisecond older does not', [click('k1', at - 7 * day - 1)], [], null],
  ['an older click within a longer window wins', [click('k1', at - 3 * day), click('k2', at - 2 * day)], [], 'k1'],
  ['a click of a KOL without terms cannot win', [click('k1', at - 3 * day), click('k9', at - 1)], [], 'k1'],
  ['no coupon and no click: nobody', [], [], null],
])('%s', (_, clicks, codes, winner) => {
  expect(attributeOrder(order(clicks, codes))?.kol ?? null).toBe(winner);
});

test('the reason says which code or click', () => {
  expect(writeReason(attributeOrder(order([], ['K1OFF']))!.reason)).toBe('coupon K1OFF');
  expect(writeReason(attributeOrder(order([click('k1', at)]))!.reason)).toBe('click k1-link 2026-01-10T04:00:00.000Z');
});
