import { describe, expect, test } from 'vitest';
import { drawNormal, randomFrom } from '../../base/random.ts';
import { evidenceShape, type Post } from '../contract.ts';
import type { Measured } from '../reading.ts';
import { readCountShape } from './count-shape.ts';

function posts(n: number, of: (at: number, random: () => number) => object): Post[] {
  const random = randomFrom(7);
  const list = Array.from({ length: n }, (_, at) => ({ id: `p${at}`, at: '2026-01-01T00:00:00Z', ...of(at, random) }));
  return evidenceShape.parse({ account: { platform: 'douyin' }, posts: list }).posts;
}
const usual = (_: number, random: () => number) => {
  const likes = Math.round(800 * Math.exp(0.6 * drawNormal(random)));
  return { likes, comments: Math.round(likes * 0.05 * Math.exp(0.5 * drawNormal(random))) };
};
const read = (list: Post[], isRounded = false) => readCountShape(list, isRounded) as Measured;
const codes = (reading: Measured) => reading.findings.map(({ code }) => code);

describe('shape of the counts', () => {
  test('likes that differ as people do speak in favour', () => {
    const reading = read(posts(60, usual));
    expect(codes(reading)).toEqual([]);
    expect(reading.llr).toBeLessThan(0);
  });

  test('likes that hardly differ are told, and the family never says more than 1', () => {
    const reading = read(posts(60, (at) => ({ likes: 1_200 + (at % 7), comments: 60 + (at % 3), views: 50_000 + at })));
    expect(codes(reading)).toContain('uniform_likes');
    expect(codes(reading)).toContain('rigid_ratio');
    expect(reading.llr).toBe(1);
  });

  test('round counts are told of exact numbers, never of displayed ones', () => {
    const round = posts(60, (_, random) => ({
      likes: 100 * Math.round(20 * Math.exp(0.6 * drawNormal(random))) + 1_000,
    }));
    expect(codes(read(round))).toContain('round_counts');
    expect(codes(read(round, true))).not.toContain('round_counts');
  });

  test('first digits are judged only where they can be: a hundred counts over two orders of magnitude', () => {
    const sevens = (n: number) =>
      posts(n, (at, random) => ({ likes: 7 * 10 ** (1 + (at % 4)) + Math.floor(random() * 9), comments: 0 }));
    expect(codes(read(sevens(200)))).toContain('first_digits');
    expect(codes(read(sevens(60)))).not.toContain('first_digits');
  });

  test('more likes than views are impossible', () => {
    const impossible = posts(30, (at, random) => ({ ...usual(at, random), views: at < 3 ? 1 : 100_000 }));
    expect(codes(read(impossible))).toContain('likes_exceed_views');
  });

  test('nineteen posts are one too few', () => {
    expect(read(posts(19, usual)).status).toBe('not_enough_data');
  });
});
