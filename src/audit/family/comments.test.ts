import { describe, expect, test } from 'vitest';
import { noBasis } from '../basis.ts';
import { type Comment, evidenceShape } from '../contract.ts';
import { defaultAuditPolicy } from '../policy.ts';
import type { Measured } from '../reading.ts';
import { readComments } from './comments.ts';

const subject = '托斯卡纳橄榄油';
const { posts } = evidenceShape.parse({
  account: { platform: 'xiaohongshu' },
  posts: Array.from({ length: 10 }, (_, at) => ({
    id: `p${at}`,
    at: '2026-01-01T00:00:00Z',
    text: `今天来说说${subject}，从产地到餐桌`,
  })),
});

function comments(
  n: number,
  text: (at: number) => string,
  author: (at: number) => string = (at) => `a${at}`,
): Comment[] {
  return evidenceShape.parse({
    account: { platform: 'xiaohongshu' },
    comments: Array.from({ length: n }, (_, at) => ({
      post: `p${at % 10}`,
      author: author(at),
      at: `2026-01-0${1 + (at % 9)}T${10 + (at % 12)}:00:00Z`,
      text: text(at),
    })),
  }).comments;
}
const read = (list: Comment[], basis = noBasis) =>
  readComments({ platform: 'xiaohongshu', posts, comments: list }, defaultAuditPolicy, basis);
const found = (list: Comment[], basis = noBasis) => read(list, basis).reading as Measured;
const codes = (reading: Measured) => reading.findings.map(({ code }) => code);
/** Every comment another: no two share four of five pieces. */
const own = (at: number) =>
  `第${at * 7_919}位读者说${String.fromCharCode(0x4e00 + at * 31)}${String.fromCharCode(0x5000 + at * 17)}${subject}${String.fromCharCode(0x6000 + at * 13)}`;

describe('comments', () => {
  test('that take up the post speak in favour, and are told with examples', () => {
    const reading = found(comments(80, own));
    expect(reading.llr).toBeLessThan(0);
    expect(codes(reading)).toEqual(['specific_comments']);
    expect(reading.findings[0]!.examples!.length).toBeGreaterThan(1);
    expect(read(comments(80, own)).specific).toBe(1);
  });

  test.each([
    ['Chinese', ['好看', '太美了', '支持', '种草了', '😍😍']],
    ['English', ['nice', 'so beautiful', 'love this', 'wow', '❤️']],
    ['Italian', ['bellissima', 'che meraviglia', 'complimenti', 'brava', '👏👏']],
  ])('stock phrases in %s alone say little: a limit, and the share is told', (_, phrases) => {
    const reading = found(comments(80, (at) => phrases[at % phrases.length]!));
    expect(codes(reading)).toContain('generic_comments');
    expect(reading.llr).toBeGreaterThan(0.5);
    expect(reading.llr).toBeLessThanOrEqual(1);
  });

  test('the same text by many people is told as copies, and says more', () => {
    const reading = found(comments(80, (at) => (at % 3 === 0 ? '宝藏博主一定要火起来呀' : own(at))));
    expect(codes(reading).some((code) => code === 'copied_comments' || code === 'repeated_comments')).toBe(true);
    expect(reading.llr).toBeGreaterThan(1);
  });

  test('what is usual among peers decides: the same share is fine where everybody writes so', () => {
    const some = comments(80, (at) => (at % 2 === 0 ? '好看' : own(at)));
    const talk = [{ platform: 'xiaohongshu', generic: 0.5, deviation: 0.7, accounts: 90 }];
    expect(found(some, { ...noBasis, id: 'b', talk }).llr).toBeLessThan(found(some).llr);
  });

  test('a phrase that the archive has learned counts as one', () => {
    const some = comments(80, (at) => (at % 2 === 0 ? '冲鸭姐妹' : own(at)));
    expect(read(some, { ...noBasis, id: 'b', phrases: ['冲鸭姐妹'] }).generic).toBeGreaterThan(read(some).generic ?? 1);
  });

  test('texts that stand under other accounts too are told as pasted', () => {
    const some = comments(
      80,
      (at) => (at % 8 === 0 ? `宝藏博主一定要火起来呀` : own(at)),
      (at) => (at % 8 === 0 ? 'one' : `a${at}`),
    );
    const basis = { ...noBasis, id: 'b', templates: ['宝藏博主一定要火起来呀'] };
    expect(codes(found(some))).toEqual(['specific_comments']);
    expect(codes(found(some, basis))).toContain('pasted_comments');
    expect(found(some, basis).llr).toBeGreaterThan(found(some).llr);
  });

  test('one enthusiast is one voice', () => {
    const fan = comments(
      400,
      () => '好看',
      () => 'fan',
    );
    expect(read([...comments(80, own), ...fan]).generic).toBeLessThan(0.15);
  });

  test('29 comments are one too few', () => {
    expect(found(comments(29, own)).status).toBe('not_enough_data');
  });
});
