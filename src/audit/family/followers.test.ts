import { expect, test } from 'vitest';
import { randomFrom } from '../../base/random.ts';
import { type FollowerProfile, profileShape } from '../contract.ts';
import { defaultAuditPolicy } from '../policy.ts';
import type { Measured } from '../reading.ts';
import { readFollowers } from './followers.ts';
import { readPlatform } from './platform.ts';

const fake = profileShape.parse({
  followers: 3,
  following: 1_900,
  posts: 0,
  hasPicture: false,
  bioLength: 0,
  handleLength: 14,
  handleDigits: 6,
  private: false,
});
const human = profileShape.parse({
  followers: 400,
  following: 300,
  posts: 150,
  hasPicture: true,
  bioLength: 40,
  handleLength: 9,
  handleDigits: 0,
  private: true,
});
const sample = (fakes: number, humans: number): FollowerProfile[] => [
  ...new Array(fakes).fill(fake),
  ...new Array(humans).fill(human),
];
const read = (profiles: FollowerProfile[]) => readFollowers(profiles, randomFrom(1), 0.3) as Measured;

test('a sample of people speaks in favour, one of bought profiles against, with its interval', () => {
  expect(read(sample(10, 190)).llr).toBeLessThan(0);
  const bought = read(sample(140, 60));
  expect(bought.llr).toBeGreaterThan(2);
  expect(bought.findings[0]).toMatchObject({ code: 'fake_followers' });
  expect(bought.findings[0]!.text.en).toMatch(/% to .* %/);
});

test('the more fakes, the more it says', () => {
  const ratios = [0, 20, 50, 80, 120, 160].map((fakes) => read(sample(fakes, 200 - fakes)).llr);
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
});

test('99 profiles are one too few', () => {
  expect(read(sample(50, 49)).status).toBe('not_enough_data');
});

test('WeChat speaks in favour, other platforms say nothing, an unknown one is not enough data', () => {
  const wechat = readPlatform('wechat', defaultAuditPolicy) as Measured;
  expect(wechat.llr).toBeLessThan(0);
  expect(wechat.findings[0]!.code).toBe('guarded_platform');
  expect(readPlatform('douyin', defaultAuditPolicy)).toMatchObject({ status: 'measured', llr: 0, findings: [] });
  expect(readPlatform('myspace', defaultAuditPolicy).status).toBe('not_enough_data');
});
