import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AttributionRule,
  attributeLine,
  attributionRules,
  type Click,
  type LineFacts,
  type LiveSlot,
  losersOf,
  shippedRules,
  sortClicks,
  sortSlots,
  writeReason,
} from './attribute.ts';

const at = Date.parse('2026-01-10T12:00:00+08:00');
const day = 86_400_000;
const minute = 60_000;
const coupons: Record<string, string> = { K1OFF: 'k1', K2OFF: 'k2' };
const natives: Record<string, string> = { 'sku S1': 'k1', 'sku S2': 'k2', 'pid mm_1': 'k3', 'live 777': 'k3' };
const windows: Record<string, number> = { k1: 7, k2: 1, k3: 7 };

function line(facts: Partial<LineFacts> = {}): LineFacts {
  return {
    atMs: at,
    ...{ coupons: [], codes: [], skus: [], clicks: [], slots: [], policy: shippedRules },
    kolOfCoupon: (code) => coupons[code],
    kolOfCode: (kind, value) => natives[`${kind} ${value}`],
    windowsOf: (kol) => (windows[kol] === undefined ? null : { clickDays: windows[kol], liveAfterMinutes: null }),
    ...facts,
  };
}
const order = (clicks: readonly Click[], codes: readonly string[] = []) =>
  line({ clicks: sortClicks(clicks), coupons: codes });
const click = (kol: string, atMs: number, sequence = 0): Click => ({ kol, link: `${kol}-link`, atMs, sequence });
const slot = (kol: string, fromMs: number, toMs: number, skus: readonly string[] = []): LiveSlot => ({
  ...{ id: `${kol}-${fromMs}`, kol, fromMs, toMs, skus },
});

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
  expect(attributeLine(order(clicks, codes))?.kol ?? null).toBe(winner);
});

const all = {
  coupons: ['K1OFF'],
  codes: [{ kind: 'pid' as const, value: 'mm_1' }],
  skus: ['S2'],
  clicks: [click('k1', at - 5)],
  slots: [slot('k2', at - 60 * minute, at)],
};
test.each<[string, Partial<LineFacts>, string | null]>([
  ['a coupon comes before every other code', all, 'coupon K1OFF'],
  ['another code on the order comes before an exclusive SKU', { ...all, coupons: [] }, 'pid mm_1'],
  ['an exclusive SKU comes before a click', { ...all, coupons: [], codes: [] }, 'sku S2'],
  [
    'a click comes before a live slot',
    { clicks: all.clicks, slots: all.slots },
    `click k1-link ${new Date(at - 5).toISOString()}`,
  ],
  ['a live slot is the last resort', { slots: all.slots }, `live ${new Date(at - 60 * minute).toISOString()}`],
  [
    'a room that the order names comes before a slot',
    { ...{ codes: [{ kind: 'live', value: '777' }] }, slots: all.slots },
    'live room 777',
  ],
  [
    'an order half an hour after the slot counts',
    { slots: [slot('k1', at - 90 * minute, at - 30 * minute)] },
    `live ${new Date(at - 90 * minute).toISOString()}`,
  ],
  ['a millisecond later it does not', { slots: [slot('k1', at - 90 * minute, at - 30 * minute - 1)] }, null],
  ['a slot that has not begun does not count', { slots: [slot('k1', at + 1, at + 2)] }, null],
  ['a slot for other SKUs does not count', { skus: ['S9'], slots: [slot('k1', at - minute, at, ['S8'])] }, null],
  [
    'of two slots the one that names the SKU counts, then the one that began last',
    { skus: ['S9'], slots: sortSlots([slot('k1', at - 9 * minute, at, ['S9']), slot('k2', at - minute, at)]) },
    `live ${new Date(at - 9 * minute).toISOString()}`,
  ],
])('%s', (_, facts, reason) => {
  const winner = attributeLine(line(facts));
  expect(winner && writeReason(winner.reason)).toBe(reason);
});

test('a policy may put its rules in another order, and leave some out', () => {
  const policy = { ...shippedRules, rules: ['click', 'coupon'] as const };
  expect(attributeLine(line({ ...all, policy }))?.reason.kind).toBe('click');
  expect(attributeLine(line({ ...all, clicks: [], coupons: [], policy }))).toBeNull();
});

test('a policy’s windows hold where a contract leaves them to it', () => {
  const clicks = [click('k1', at - 3 * day)];
  const windowsOf = () => ({ clickDays: null, liveAfterMinutes: null });
  expect(attributeLine(line({ clicks, windowsOf, policy: { ...shippedRules, clickDays: 2 } }))).toBeNull();
  expect(attributeLine(line({ clicks, windowsOf, policy: { ...shippedRules, clickDays: 3 } }))?.kol).toBe('k1');
});

test('everybody else with a claim is a loser once, with why', () => {
  const facts = line({
    ...all,
    clicks: sortClicks([click('k9', at - 4), click('k1', at - 5), click('k2', at - 2 * day)]),
  });
  expect(losersOf(facts, attributeLine(facts)).map(({ kol, because, reason }) => [kol, because, reason.kind])).toEqual([
    ['k3', 'lower_rule', 'code'],
    ['k2', 'lower_rule', 'sku'],
    ['k9', 'no_terms', 'click'],
  ]);
  const late = line({ clicks: [click('k1', at - 8 * day)], coupons: ['K2OFF', 'K1OFF'] });
  expect(losersOf(late, attributeLine(late))).toMatchObject([{ kol: 'k1', because: 'behind' }]);
  const off = line({ ...all, policy: { ...shippedRules, rules: ['live'] } });
  expect(losersOf(off, attributeLine(off)).map(({ kol, because }) => [kol, because])).toEqual([
    ['k1', 'rule_off'],
    ['k3', 'rule_off'],
  ]);
});

test('whatever the facts and the policy: the winner has a claim under its rule, and no rule before it had one', () => {
  const kols = fc.constantFrom('k1', 'k2', 'k3', 'k9');
  const facts = fc.record({
    coupons: fc.array(fc.constantFrom('K1OFF', 'K2OFF', 'NONE'), { maxLength: 3 }),
    codes: fc.array(fc.constantFrom({ kind: 'pid' as const, value: 'mm_1' }, { kind: 'live' as const, value: '777' })),
    skus: fc.array(fc.constantFrom('S1', 'S2', 'S9'), { maxLength: 2 }),
    clicks: fc
      .array(fc.tuple(kols, fc.integer({ min: -10, max: 1 })), { maxLength: 5 })
      .map((made) => sortClicks(made.map(([kol, days], index) => click(kol, at + days * day, index)))),
    slots: fc
      .array(fc.tuple(kols, fc.integer({ min: -120, max: 10 }), fc.integer({ min: 1, max: 120 })), { maxLength: 4 })
      .map((made) =>
        sortSlots(made.map(([kol, from, long]) => slot(kol, at + from * minute, at + (from + long) * minute))),
      ),
    rules: fc.shuffledSubarray([...attributionRules], { minLength: 1 }),
  });
  fc.assert(
    fc.property(facts, ({ rules, ...given }) => {
      const winner = attributeLine(line({ ...given, policy: { ...shippedRules, rules } }));
      const only = (rule: AttributionRule) =>
        attributeLine(line({ ...given, policy: { ...shippedRules, rules: [rule] } }));
      expect(winner).toEqual(rules.map(only).find((one) => one !== null) ?? null);
      const losers = losersOf(line({ ...given, policy: { ...shippedRules, rules } }), winner).map((one) => one.kol);
      expect(losers).not.toContain(winner?.kol);
      expect(new Set(losers).size).toBe(losers.length);
    }),
  );
});

test('the reason says which code or click', () => {
  expect(writeReason(attributeLine(order([], ['K1OFF']))!.reason)).toBe('coupon K1OFF');
  expect(writeReason(attributeLine(order([click('k1', at)]))!.reason)).toBe('click k1-link 2026-01-10T04:00:00.000Z');
});
