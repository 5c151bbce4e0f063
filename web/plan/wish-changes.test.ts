import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Wishes, wishesShape } from '../../src/plan/contract-view.ts';
import { isLocked, leaveOut, swapFor, toggleLock, wantAlso } from './wish-changes.ts';

const none = wishesShape.parse({});
const mango = { accountId: 'mango', option: 'video:2' };
const lily = { accountId: 'lily', option: 'image:1' };

test('a lock keeps what the line books, and a second click lets it go', () => {
  const locked = toggleLock(none, mango);
  expect(locked.lock).toEqual([mango]);
  expect(isLocked(locked, 'mango')).toBe(true);
  expect(toggleLock(locked, mango)).toEqual(none);
});

test('who is left out is locked and wanted no more', () => {
  expect(leaveOut(toggleLock(none, mango), mango)).toEqual({ ...none, ban: ['mango'] });
  expect(leaveOut(wantAlso(none, 'mango'), mango)).toEqual({ ...none, ban: ['mango'] });
});

test('who is wanted after all is left out no more', () => {
  expect(wantAlso(leaveOut(none, mango), 'mango')).toEqual({ ...none, must: ['mango'] });
});

test('a swap leaves one out and locks the other, wherever that stood before', () => {
  const swapped = { ...none, ban: ['mango'], lock: [lily] };
  expect(swapFor(toggleLock(none, mango), mango, lily)).toEqual(swapped);
  expect(swapFor(leaveOut(none, lily), mango, lily)).toEqual(swapped);
  expect(swapFor(wantAlso(none, 'lily'), mango, lily)).toEqual(swapped);
});

test('whatever is clicked, nobody stands in two lists or twice in one, and all other wishes stay', () => {
  const who = fc.constantFrom('a', 'b', 'c').map((accountId) => ({ accountId, option: `video:${accountId.length}` }));
  const click = fc.oneof(
    fc.tuple(fc.constantFrom(toggleLock, leaveOut), who).map(
      ([act, one]) =>
        (now: Wishes) =>
          act(now, one),
    ),
    who.map((one) => (now: Wishes) => wantAlso(now, one.accountId)),
    fc.tuple(who, who).map(
      ([one, other]) =>
        (now: Wishes) =>
          one.accountId === other.accountId ? now : swapFor(now, one, other),
    ),
  );
  fc.assert(
    fc.property(fc.array(click), (clicks) => {
      const start: Wishes = { ...none, budget: 5_000 };
      const end = clicks.reduce<Wishes>((now, act) => act(now), start);
      const named = [...end.must, ...end.ban, ...end.lock.map(({ accountId }) => accountId)];
      expect(new Set(named).size).toBe(named.length);
      expect({ ...end, must: [], ban: [], lock: [] }).toEqual(start);
    }),
  );
});
