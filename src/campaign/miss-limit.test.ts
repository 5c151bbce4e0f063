import { expect, test } from 'vitest';
import { createMissLimit, missLimit } from './miss-limit.ts';

test('an address that misses too often is shut until the window is over, and no other is', () => {
  const limit = createMissLimit();
  for (let miss = 0; miss < missLimit.most; miss += 1) {
    expect(limit.isShut('a', miss)).toBe(false);
    limit.missed('a', miss);
  }
  expect(limit.isShut('a', missLimit.most)).toBe(true);
  expect(limit.isShut('b', missLimit.most)).toBe(false);
  expect(limit.isShut('a', missLimit.windowMs)).toBe(false);
});

test('the addresses that are remembered do not grow without end', () => {
  const limit = createMissLimit();
  for (let miss = 0; miss < missLimit.most; miss += 1) limit.missed('first', 0);
  for (let other = 0; other < missLimit.mostAddresses; other += 1) limit.missed(`other ${other}`, 1);
  expect(limit.isShut('first', 2)).toBe(false);
});
