import { expect, test } from 'vitest';
import { drawNormal, pickIndex, randomFrom } from './random.ts';

test('the same seed gives the same sequence, another seed another one', () => {
  const first = randomFrom(1);
  const again = randomFrom(1);
  const other = randomFrom(2);
  const draws = Array.from({ length: 5 }, () => first());
  expect(Array.from({ length: 5 }, () => again())).toEqual(draws);
  expect(other()).not.toBe(draws[0]);
  expect(draws[0]).toBe(0.6270739405881613);
});

test('indexes cover their range and normal draws have mean 0 and deviation 1', () => {
  const random = randomFrom(7);
  const indexes = new Set(Array.from({ length: 200 }, () => pickIndex(random, 5)));
  expect([...indexes].sort()).toEqual([0, 1, 2, 3, 4]);
  const draws = Array.from({ length: 20_000 }, () => drawNormal(random));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(variance - 1)).toBeLessThan(0.03);
});
