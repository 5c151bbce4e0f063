import { expect, test } from 'vitest';
import { mapInTurns } from './turns.ts';

test('others have their turn while a long list is worked on, and the values come in order', async () => {
  let others = 0;
  const ticking = setInterval(() => {
    others += 1;
  }, 0);
  const slowly = (entry: number) => {
    const until = performance.now() + 0.01;
    while (performance.now() < until);
    return entry * 2;
  };
  const values = await mapInTurns(
    Array.from({ length: 5_000 }, (_, index) => index),
    slowly,
  );
  clearInterval(ticking);
  expect(values.slice(0, 3)).toEqual([0, 2, 4]);
  expect(values).toHaveLength(5_000);
  expect(others).toBeGreaterThan(1);
});
