import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBands } from '../brand/contract.ts';
import type { ImportedAudience } from './imported-shares.ts';
import { TargetReader } from './on-target.ts';

const today = '2026-11-26';
const anybody = { genders: [], ages: [], regions: [] };

test('a brief that wants everybody gets all of the audience, without doubt', () => {
  expect(new TargetReader(anybody, today).read('douyin', null)).toEqual({
    share: 1,
    low: 1,
    high: 1,
    basis: 'everybody',
    parts: [],
    lift: 1,
    readers: null,
  });
});

test('what no comment tells is an estimate with a wide interval', () => {
  const read = new TargetReader({ ...anybody, genders: ['female'] }, today).read('xiaohongshu', null);
  expect(read).toMatchObject({ share: 0.7, basis: 'estimate' });
  expect(read.high - read.low).toBeGreaterThan(0.3);
});

test('regions are read from comments, by province, however they are written', () => {
  const reader = new TargetReader({ ...anybody, regions: ['Shanghai', '浙江省'] }, today);
  const seen = reader.read('weibo', { known: 200, byRegion: { 上海: 90, 浙江: 30, 北京: 80 } });
  expect(seen).toMatchObject({ basis: 'comments', readers: { known: 200, inRegions: 120 } });
  expect(seen.share).toBeGreaterThan(0.5);
  expect(seen.high - seen.low).toBeLessThan(0.2);
  const few = reader.read('weibo', { known: 3, byRegion: { 上海: 3 } });
  expect(few.share).toBeLessThan(seen.share);
});

test('every estimate lies within its interval, and the interval between 0 and 1', () => {
  const targets = fc.record({
    genders: fc.subarray(['female', 'male'] as ('female' | 'male')[]),
    ages: fc.subarray([...ageBands]),
    regions: fc.subarray(['上海', '广东', 'Milano', '四川']),
  });
  const readers = fc.option(
    fc.dictionary(fc.constantFrom('上海', '广东', '四川', '意大利'), fc.integer({ min: 1, max: 500 })),
  );
  fc.assert(
    fc.property(targets, readers, (target, byRegion) => {
      const known = Object.values(byRegion ?? {}).reduce((sum, one) => sum + one, 0);
      const { share, low, high } = new TargetReader(target, today).read(
        'douyin',
        byRegion === null ? null : { known, byRegion },
      );
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

const none: ImportedAudience = { gender: null, ages: null, regions: null, cities: null };
const women = { ...anybody, genders: ['female' as const] };
const day = '2026-11-20';

test('an imported gender is taken as it is, with a narrow doubt that widens after half a year', () => {
  const reader = new TargetReader(women, today);
  const fresh = reader.read('douyin', null, { ...none, gender: { day, shares: { female: 0.8, male: 0.2 } } });
  expect(fresh).toMatchObject({ share: 0.8, basis: 'imported', parts: [{ part: 'gender', day, isStale: false }] });
  expect(fresh.lift).toBeCloseTo(1.6);
  const old = reader.read('douyin', null, { ...none, gender: { day: '2026-01-01', shares: { female: 0.8 } } });
  expect(old).toMatchObject({ share: 0.8, parts: [{ isStale: true }] });
  expect(old.high - old.low).toBeGreaterThan(1.5 * (fresh.high - fresh.low));
  const ofMen = reader.read('douyin', null, { ...none, gender: { day, shares: { male: 0.3 } } });
  expect(ofMen.share).toBe(0.7);
});

test.each([
  [
    'the very bands of the brief',
    [
      [18, 24, 0.3],
      [25, 34, 0.5],
      [35, 44, 0.2],
    ],
    0.5,
    0,
  ],
  [
    'bands that are cut by years',
    [
      [18, 23, 0.3],
      [24, 30, 0.42],
      [31, 40, 0.28],
    ],
    0.42 * (6 / 7) + 0.28 * 0.4,
    0.02,
  ],
  [
    'a band within a band',
    [
      [25, 34, 0.4],
      [25, 44, 0.7],
    ],
    0.4,
    0.001,
  ],
  ['one band only', [[25, 34, 0.45]], 0.45, 0],
  [
    'open ends',
    [
      [0, 24, 0.5],
      [25, null, 0.5],
    ],
    0.5 * (10 / 40),
    0.01,
  ],
] as const)('ages are mapped by %s', (_, bands, share, tolerance) => {
  const shares = bands.map(([low, high, of]) => ({ low, high, share: of }));
  const read = new TargetReader({ ...anybody, ages: ['25-34'] }, today).read('weibo', null, {
    ...none,
    ages: { day, shares },
  });
  expect(Math.abs(read.share - share)).toBeLessThanOrEqual(tolerance + 0.0006);
  expect(read.basis).toBe('imported');
  expect(read.parts[0]!.isSplit).toBe(tolerance >= 0.01);
});

test('of ages that no band tells the rest is spread as is usual, and doubted', () => {
  const ages = { day, shares: [{ low: 25, high: 34, share: 0.6 }] };
  const read = new TargetReader({ ...anybody, ages: ['35-44'] }, today).read('weibo', null, { ...none, ages });
  expect(read.share).toBeGreaterThan(0.1);
  expect(read.share).toBeLessThan(0.2);
  expect(read.high - read.low).toBeGreaterThan(0.2);
});

test('imported regions come before those of comments, and each wish says what it rests on', () => {
  const target = { genders: ['female' as const], ages: ['25-34' as const], regions: ['上海', '浙江'] };
  const readers = { known: 100, byRegion: { 上海: 90, 北京: 10 } };
  const reader = new TargetReader(target, today);
  const gender = { day, shares: { female: 0.7, male: 0.3 } };
  const mixed = reader.read('weibo', readers, { ...none, gender });
  expect(mixed).toMatchObject({
    basis: 'mixed',
    parts: [{ basis: 'imported', day }, { basis: 'estimate', day: null }, { basis: 'comments' }],
  });
  const regions = { day, shares: { 广东: 0.3, 浙江: 0.2, 上海: 0.1 } };
  expect(reader.read('weibo', readers, { ...none, gender, regions }).parts[2]).toMatchObject({
    part: 'region',
    share: 0.3,
    basis: 'imported',
  });
  const cities = { day, shares: { 上海: 0.1 } };
  expect(reader.read('weibo', null, { ...none, cities }).parts[2]).toMatchObject({ basis: 'estimate' });
});

test('whatever was imported, the share lies within its interval, and the interval between 0 and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const ages = fc.array(
    fc.record({ low: fc.integer({ min: 0, max: 70 }), high: fc.option(fc.integer({ min: 70, max: 110 })), share }),
    { maxLength: 5 },
  );
  const shares = fc.dictionary(fc.constantFrom('上海', '广东', '杭州'), share);
  const genders = fc.record({ female: share, male: share }, { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, number>
  >;
  const target = { genders: ['male' as const], ages: ['18-24' as const, '45+' as const], regions: ['上海', '四川'] };
  fc.assert(
    fc.property(genders, ages, shares, (gender, bands, places) => {
      const imported = {
        gender: { day, shares: gender },
        ages: { day, shares: bands },
        regions: { day, shares: places },
        cities: null,
      };
      const read = new TargetReader(target, today).read('douyin', null, imported);
      expect(read.low).toBeGreaterThanOrEqual(0);
      expect(read.low).toBeLessThanOrEqual(read.share);
      expect(read.high).toBeGreaterThanOrEqual(read.share);
      expect(read.high).toBeLessThanOrEqual(1);
      expect(read.lift).toBeGreaterThan(0);
    }),
  );
});
