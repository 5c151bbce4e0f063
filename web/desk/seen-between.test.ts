import { expect, test } from 'vitest';
import { putBetween } from '../api.ts';
import { answerFrozen, recordReads } from './seen-between.ts';
import { seenWords } from './seen-words.ts';

const answers = [
  { path: '/kols/k1', status: 200, body: { name: '李小甜' } },
  { path: '/accounts/a/audit', status: 404, body: { title: 'x', code: 'audit_not_found', detail: '' } },
];
let refusals = 0;
const frozen = answerFrozen(
  answers,
  seenWords,
  () => 'it',
  () => {
    refusals += 1;
  },
);

test('a read is answered with what was kept, a "not there" too', async () => {
  expect(await frozen('GET', '/kols/k1')?.json()).toEqual({ name: '李小甜' });
  expect(frozen('GET', '/accounts/a/audit')?.status).toBe(404);
});

test('a read that was not kept says that it was not on the page, and never asks the server', async () => {
  const answer = frozen('GET', '/kols/k2');
  expect(answer?.status).toBe(404);
  expect(await answer?.json()).toMatchObject({ code: 'was_not_on_page', title: seenWords.notOnPage.it });
});

test('a text that was seen in another language is shown as it was seen', async () => {
  const seen = [{ path: '/placements/p/messages?language=zh', status: 200, body: ['您好'] }];
  const answer = answerFrozen(
    seen,
    seenWords,
    () => 'it',
    () => {},
  )('GET', '/placements/p/messages?language=it');
  expect(await answer?.json()).toEqual(['您好']);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused with a sentence', async (method) => {
  const before = refusals;
  const answer = frozen(method, '/kols/k1');
  expect(refusals).toBe(before + 1);
  expect(answer?.status).toBe(409);
  expect(await answer?.json()).toMatchObject({ code: 'page_is_kept', title: seenWords.changes.it });
});

test('who is signed in is asked live, and signing out works', () => {
  expect(frozen('GET', '/session')).toBe(null);
  expect(frozen('DELETE', '/session')).toBe(null);
});

test('a recorder notes reads once and lets everything through', () => {
  const reads = new Set<string>();
  const record = recordReads(reads);
  expect([record('GET', '/a'), record('GET', '/a'), record('POST', '/b')]).toEqual([null, null, null]);
  expect([...reads]).toEqual(['/a']);
});

test('what was put between is gone once it is taken away, also when another took its place meanwhile', () => {
  const first = putBetween(frozen);
  const second = putBetween(recordReads(new Set()));
  first();
  second();
  const third = putBetween(frozen);
  third();
  expect(third).not.toThrow();
});
