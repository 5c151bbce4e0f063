import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appPathOf, isSamePage, mayBeKept } from './seen-paths.ts';

test.each([
  '/kols/k1',
  '/accounts/xiaohongshu%3A5f/top-comments?limit=20',
  '/plans/p1',
  '/campaigns/c1/settlement',
  '/campaigns/c1/statements/2026-11/k1',
  '/kols?q=%E8%8C%B6',
])('%s may be kept', (path) => {
  expect(mayBeKept(path)).toBe(true);
});

test.each([
  '/session',
  '/people',
  '/keys',
  '/settings',
  '/colleagues',
  '/payees/k1',
  '/payers',
  '/payouts/due',
  '/payout-batches/b1',
  '/k/token',
  '/parties/brand/b1',
  '/desk/questions/q1',
  '/desk/seen-pages/s1',
  '/campaigns/c1/order-sources',
  '/placements/p1/private-links',
  '/placements/p1/files/f1',
  '/kols/export?format=csv',
  '/plans/p1.pdf',
  '/plans/p1.json',
  '/unknown',
])('%s is never kept', (path) => {
  expect(mayBeKept(path)).toBe(false);
});

test.each([
  'kols/k1',
  '//kols/k1',
  '/kols//k1',
  '/kols/../people',
  '/kols/%2e%2e/people',
  '/kols/..%2Fpeople',
  '/kols/k1\\..\\people',
  '/%70eople',
  '/placements/p1/private%2dlinks',
  '/placements/p1/Private-Links',
  '/placements/p1/%66iles/f',
  '/kols/%ff',
  '/kols/%2525',
  '/kols/k1#x',
  '/kols/k 1',
  'https://example.com/kols',
  '/kols/k1/',
])('%s could be read in two ways and is not kept', (path) => {
  expect(mayBeKept(path)).toBe(false);
});

test('whatever is typed, what is kept resolves to itself and begins with a part that is named', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '.', '%', '2', 'e', 'f', 'kols', 'people', '?', '\\', 'k') }),
      (tail) => {
        const path = `/kols${tail}`;
        if (!mayBeKept(path)) return;
        const url = new URL(`http://x/api/v1${path}`);
        expect(url.pathname).toBe(`/api/v1${path.split('?')[0]}`);
        expect(decodeURIComponent(url.pathname).startsWith('/api/v1/kols')).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('an address of the app loses what says that it is shown as seen', () => {
  expect(appPathOf('/archive/k1?account=a&asSeen=s1&question=q1')).toBe('/archive/k1?account=a');
  expect(appPathOf('/archive/k1?asSeen=s1')).toBe('/archive/k1');
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a b', ''])(
  '%j is no address of the app',
  (path) => {
    expect(appPathOf(path)).toBe(null);
  },
);

test('the same page has the same filters, in whatever order', () => {
  expect(isSamePage('/archive?a=1&b=2', '/archive?b=2&a=1&asSeen=x')).toBe(true);
  expect(isSamePage('/archive?a=1', '/archive?a=2')).toBe(false);
  expect(isSamePage('//x', '//x')).toBe(false);
});
