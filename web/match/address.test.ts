import { expect, test } from 'vitest';
import { emptyReason, keptSearch, listedParts, withParts } from './address.ts';

test('what is not wished is not in the address', () => {
  expect(keptSearch({ q: '', with: 'use,price', without: '', page: 2 })).toEqual({ with: 'use,price', page: 2 });
});

test('other parts begin on the first page, and no parts at all leave the address', () => {
  const search = withParts({ with: 'use', without: 'price', page: 4 }, 'with', ['use', 'craft']);
  expect(search).toEqual({ with: 'use,craft', without: 'price', page: 1 });
  expect(keptSearch(withParts(search, 'with', []))).toEqual({ without: 'price', page: 1 });
  expect(listedParts(search.with)).toEqual(['use', 'craft']);
});

test('a list that is missing, or has holes, is read without nonsense', () => {
  expect(listedParts(undefined)).toEqual([]);
  expect(listedParts('')).toEqual([]);
  expect(listedParts(',use,,craft')).toEqual(['use', 'craft']);
});

test.each([
  [{ q: '芒果', with: 'use' }, 'nobody'],
  [{ without: 'price' }, 'noneWished'],
  [{ with: 'use' }, 'noneWished'],
  [{ page: 3 }, 'none'],
  [{}, 'none'],
] as const)('an empty list for %j says why: %s', (search, reason) => {
  expect(emptyReason(search)).toBe(reason);
});
