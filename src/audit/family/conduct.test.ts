import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/day.ts';
import { type Comment, evidenceShape, type Post } from '../contract.ts';
import type { Measured } from '../reading.ts';
import { readConduct } from './conduct.ts';

const nowMs = Date.parse('2026-04-01T00:00:00Z');
const posts = (n: number, text: (at: number) => string): Post[] =>
  evidenceShape.parse({
    account: { platform: 'douyin' },
    posts: Array.from({ length: n }, (_, at) => ({
      id: `p${at}`,
      at: `${addDays('2026-03-31', -at)}T10:00:00Z`,
      original: true,
      text: text(at),
    })),
  }).posts;
const comments = (answer: (at: number) => (string | null)[]): Comment[] =>
  evidenceShape.parse({
    account: { platform: 'douyin' },
    comments: Array.from({ length: 60 }, (_, at) => [
      { post: 'p1', author: `a${at}`, text: '请问在哪买' },
      ...answer(at).map((replyTo) => ({ post: 'p1', author: 'kol', text: '在主页', byKol: true, replyTo })),
    ]).flat(),
  }).comments;
const codes = (reading: ReturnType<typeof readConduct>) =>
  (reading.reading as Measured).findings.map(({ code }) => code);

describe('opinions', () => {
  test('posts that weigh pros and cons count, in three languages', () => {
    const texts = [
      '我觉得这款橄榄油味道偏苦，不推荐凉拌',
      'Secondo me vale la pena, ma costa molto',
      'I think it is worth it, here are the cons',
      '今天天气很好，出去走了一圈',
    ];
    const read = readConduct({ posts: posts(40, (at) => texts[at % 4]!), comments: [], nowMs });
    expect(read.craft.opinion).toBe(1);
    expect(codes(read)).toContain('own_opinions');
  });

  test('captions without a thought are told, and short ones are not judged', () => {
    const read = readConduct({ posts: posts(40, () => '今天天气很好，出去走了一圈'), comments: [], nowMs });
    expect(read.craft.opinion).toBe(0);
    expect(codes(read)).toContain('few_opinions');
    expect(readConduct({ posts: posts(40, () => '早安'), comments: [], nowMs }).craft.opinion).toBeNull();
  });
});

describe('dialogue', () => {
  const dialogue = (answer: (at: number) => (string | null)[]) =>
    readConduct({ posts: posts(40, () => ''), comments: comments(answer), nowMs }).craft.dialogue!;

  test('who answers more, and comes back to it, scores higher', () => {
    const silent = dialogue(() => []);
    const once = dialogue((at) => (at % 12 === 0 ? [`c${at}`] : []));
    const back = dialogue((at) => (at % 24 === 0 ? [`c${at}`, `c${at}`] : []));
    expect(silent).toBeLessThan(once);
    expect(once).toBeLessThan(back);
  });

  test('a comment of the KOL that answers nobody is no answer', () => {
    expect(dialogue(() => [null])).toBe(dialogue(() => []));
  });
});

test('craft is never evidence of purchases', () => {
  const read = readConduct({ posts: posts(11, () => ''), comments: [], nowMs });
  expect((read.reading as Measured).llr).toBe(0);
});
