import { describe, expect, test } from 'vitest';
import { pickIndex, randomFrom } from '../../base/random.ts';
import { noSurroundings, type RingSeen } from '../basis.ts';
import { type Comment, evidenceShape } from '../contract.ts';
import type { Measured } from '../reading.ts';
import { readCommenters } from './commenters.ts';

const start = Date.parse('2026-01-01T00:00:00Z');
const hour = 3_600_000;

/** Comments under 40 posts, one a day; `extra` adds who else comes to a post, hours after it. */
function comments(
  extra: (post: number, random: () => number) => [string, number][] = () => [],
  readers = 900,
): Comment[] {
  const random = randomFrom(3);
  const list: object[] = [];
  for (let post = 0; post < 40; post++) {
    const at = start + post * 24 * hour;
    const say = (author: string, hours: number) =>
      list.push({ post: `p${post}`, author, text: 'x', at: new Date(at + hours * hour).toISOString() });
    for (let one = 0; one < 5; one++) say(`r${pickIndex(random, readers)}`, -12 * Math.log(1 - random()));
    for (const [author, hours] of extra(post, random)) say(author, hours);
  }
  return evidenceShape.parse({ account: { platform: 'douyin' }, comments: list }).comments;
}
const read = (list: Comment[], known = noSurroundings) => readCommenters(list, known) as Measured;
const codes = (reading: Measured) => reading.findings.map(({ code }) => code);
const together = (post: number, random: () => number): [string, number][] =>
  post % 3 === 0 ? Array.from({ length: 12 }, (_, one): [string, number] => [`pod${one}`, random()]) : [];
const fans = (_: number, random: () => number): [string, number][] =>
  Array.from({ length: 20 }, (__, one): [string, number] => [`fan${one}`, -8 * Math.log(1 - random())]).filter(
    () => random() < 0.6,
  );

describe('commenters', () => {
  test('many readers in their own time say nothing against', () => {
    const reading = read(comments());
    expect(reading.findings).toEqual([]);
    expect(reading.llr).toBeLessThan(0);
  });

  test('a group that comes together or not at all is a pod', () => {
    const reading = read(comments(together));
    expect(codes(reading)).toContain('commenter_pod');
    expect(reading.llr).toBeGreaterThan(0.7);
  });

  test('fans who come often, each in their own time, are no pod', () => {
    const reading = read(comments(fans));
    expect(codes(reading)).not.toContain('commenter_pod');
    expect(reading.llr).toBeLessThan(0.9);
  });

  const ring: RingSeen = { id: 'r1', size: 40, here: 25, accounts: 9, posts: 60, share: 0.2, isFanClub: false };

  test('a ring of the archive counts by its share of the comments, a fan club does not', () => {
    const usual = read(comments());
    const ringed = read(comments(), { rings: [ring], roaming: 0 });
    expect(ringed.findings[0]).toMatchObject({ code: 'comment_ring', ring: 'r1' });
    expect(ringed.llr).toBeGreaterThan(usual.llr + 1.5);
    expect(read(comments(), { rings: [{ ...ring, isFanClub: true }], roaming: null }).llr).toBe(usual.llr);
    expect(read(comments(), { rings: [{ ...ring, share: 0.01 }], roaming: null }).findings).toEqual([]);
  });

  test('people who write everywhere are told, and count a little', () => {
    const reading = read(comments(), { rings: [], roaming: 0.5 });
    expect(codes(reading)).toEqual(['roaming_commenters']);
    expect(reading.llr).toBeLessThanOrEqual(0.8);
  });

  test('49 comments with an author are one too few', () => {
    expect(read(comments().slice(0, 49)).status).toBe('not_enough_data');
    expect(read(comments().map((one) => ({ ...one, author: null }))).status).toBe('not_enough_data');
  });
});
