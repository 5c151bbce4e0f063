import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBands } from '../brand/contract.ts';
import { TargetReader } from './on-target.ts';

const anybody = { genders: [], ages: [], regions: [] };

test('a brief that wants everybody gets all of the audience, without doubt', () => {
  expect(new TargetReader(anybody).read('douyin', null)).toEqual({
    share: 1,
    low: 1,
    high: 1,
    basis: 'everybody',
    readers: null,
  });
});

test('what no comment tells is an estimate with a wide interval', () => {
  const read = new TargetReader({ ...anybody, genders: ['female'] }).read('xiaohongshu', null);
  expect(read).toMatchObject({ share: 0.7, basis: 'estimate' });
  expect(read.high - read.low).toBeGreaterThan(0.3);
});

test('regions are read from comments, by province, however they are written', () => {
  const reader = new TargetReader({ ...anybody, regions: ['Shanghai', '浙江省'] });
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
      const { share, low, high } = new TargetReader(target).read(
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
