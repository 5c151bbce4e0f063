import { expect, test } from 'vitest';
import { growthEvidence } from '../../test/support/growth-series.ts';
import { dayNumber } from '../base/day.ts';
import { auditEvidence } from './audit.ts';
import { expectedCurve, stretchesOf } from './expected-curve.ts';

const honest = growthEvidence(3, { kind: 'honest', hasViral: false, hasMention: false });
const buyer = growthEvidence(5, { kind: 'burst', bought: 0.2, hasViral: false, hasMention: false });
const stretches = stretchesOf(auditEvidence(buyer, (text) => text).families);

const isInside = ({ followers, low, high }: { followers: number | null; low: number | null; high: number | null }) =>
  followers !== null && low !== null && high !== null && followers >= low && followers <= high;

test('an honest account stays inside its band on about nineteen of twenty days', () => {
  const days = expectedCurve(honest, [], []).filter(({ low }) => low !== null);
  expect(days.length).toBe(honest.account.followers.length - 1);
  expect(days.filter(isInside).length / days.length).toBeGreaterThan(0.85);
});

test('inside a stretch the band goes on from the day before, so that the last day shows all that came too much', () => {
  const [stretch] = stretches.filter(({ isExplained }) => !isExplained);
  const curve = expectedCurve(buyer, [], stretches);
  const last = curve.find(({ day }) => day === stretch!.to)!;
  const before = curve.find(({ day }) => dayNumber(day) === dayNumber(stretch!.from) - 1)!;
  expect(last.followers! - last.high!).toBeGreaterThan(0.1 * before.followers!);
  expect(last.low!).toBeGreaterThan(0.9 * before.followers!);
});

test('the band breaks off after a stretch and goes on a day later', () => {
  const [stretch] = stretches;
  const curve = expectedCurve(buyer, [], [stretch!]);
  const after = curve.findIndex(({ day }) => day === stretch!.to) + 1;
  expect(curve[after]).toMatchObject({ low: null, high: null });
  expect(curve[after + 1]!.low).not.toBeNull();
});

test('what the whole platform did is expected of everybody', () => {
  const day = curveDay(honest, 40);
  const calm = expectedCurve(honest, [], []).find((one) => one.day === day)!;
  const shifted = expectedCurve(honest, [{ platform: 'xiaohongshu', day: dayNumber(day), shift: -0.03 }], []);
  expect(shifted.find((one) => one.day === day)!.high!).toBeLessThan(calm.high!);
});

test('below thirty days there are the observed days and no band, and gaps stay gaps', () => {
  const { followers } = honest.account;
  const short = { ...honest, account: { ...honest.account, followers: followers.slice(0, 20) } };
  expect(expectedCurve(short, [], [])).toEqual(
    followers.slice(0, 20).map(([day, count]) => ({ day, followers: count, low: null, high: null })),
  );
  const gap = { ...honest, account: { ...honest.account, followers: followers.toSpliced(50, 1) } };
  expect(expectedCurve(gap, [], []).find(({ day }) => day === followers[50]![0])!.followers).toBeNull();
  expect(expectedCurve({ ...honest, account: { ...honest.account, followers: [] } }, [], [])).toEqual([]);
});

function curveDay(evidence: typeof honest, index: number): string {
  return evidence.account.followers[index]![0];
}
