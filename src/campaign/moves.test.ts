import { expect, test } from 'vitest';
import { isAllowed, missingFor, nextStates, states } from './moves.ts';

test('the usual way leads from the invitation to the settlement', () => {
  const way = ['invited'];
  while (nextStates(way.at(-1) as 'invited').length > 0) way.push(nextStates(way.at(-1) as 'invited')[0]!);
  expect(way).toEqual(['invited', 'agreed', 'drafted', 'approved', 'published', 'measured', 'settled']);
});

test('what is published cannot be cancelled, and what is settled does not move', () => {
  expect(isAllowed('published', 'cancelled')).toBe(false);
  expect(states.filter((to) => isAllowed('settled', to))).toEqual([]);
});

test('a draft can be sent back for changes', () => {
  expect(isAllowed('drafted', 'agreed')).toBe(true);
  expect(isAllowed('invited', 'published')).toBe(false);
});

test('an approval needs a text and a publication needs an address', () => {
  expect(missingFor('approved', [{ draft: null, url: null }])).toBe('draft');
  expect(missingFor('published', [{ draft: 'x', url: null }])).toBe('url');
  expect(missingFor('published', [{ draft: 'x', url: 'https://x' }])).toBeNull();
});
