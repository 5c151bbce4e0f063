import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringArchive, usualRings } from '../../test/support/audited/ring-comments.ts';
import { PairCounts } from './pair-counts.ts';
import { findRings, type Ring } from './rings.ts';

const plan = { authors: 20_000, accounts: 200, postsPerAccount: 20, comments: 80_000, camouflage: 1 };
const ofServices = (rings: readonly Ring[]) => rings.filter((ring) => ring.accounts.length >= 2);

describe('rings in a synthetic archive of 80,000 comments', () => {
  test.each([11, 12, 13])(
    'all planted rings are found, down to 15 people under 10 posts, and nobody else (seed %i)',
    (seed) => {
      const { columns, truth } = ringArchive({ ...plan, rings: usualRings, fanClubs: 20 }, seed);
      const found = ofServices(findRings(columns));
      const people = found.flatMap((ring) => ring.people);
      expect(people.filter((one) => truth[one]! >= 0).length / people.length).toBeGreaterThanOrEqual(0.98);
      for (const [ring, { people: size }] of usualRings.entries())
        expect(people.filter((one) => truth[one] === ring).length / size).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('fans who come to nearly every post of one account are no ring of services', () => {
    const { columns } = ringArchive({ ...plan, rings: [], fanClubs: 60 }, 14);
    expect(ofServices(findRings(columns))).toEqual([]);
  });

  test('a ring knows its pairs, posts and accounts', () => {
    const { columns, truth } = ringArchive(
      { ...plan, rings: [{ people: 20, posts: 15, density: 1 }], fanClubs: 0 },
      15,
    );
    const [ring] = ofServices(findRings(columns));
    expect(ring!.posts.length).toBeGreaterThanOrEqual(14);
    expect(ring!.accounts.length).toBeGreaterThan(5);
    expect(ring!.pairs.length).toBeGreaterThan(100);
    expect(ring!.people.every((one) => truth[one] === 0)).toBe(true);
  });

  test('the order of the comments does not matter', () => {
    const { columns } = ringArchive({ ...plan, comments: 5_000, rings: [usualRings[4]!], fanClubs: 0 }, 16);
    const turned = (of: Uint32Array | Float64Array) => of.toReversed();
    const reversed = {
      ...columns,
      author: turned(columns.author) as Uint32Array,
      post: turned(columns.post) as Uint32Array,
      minute: turned(columns.minute) as Float64Array,
    };
    expect(findRings(reversed).map((ring) => ring.people)).toEqual(findRings(columns).map((ring) => ring.people));
  });
});

test('one author of 100,000 comments, or no comments at all, are no ring', () => {
  const n = 100_000;
  const flood = {
    author: new Uint32Array(n),
    post: Uint32Array.from({ length: n }, (_, at) => at % 50),
    minute: new Float64Array(n),
  };
  expect(findRings({ ...flood, accountOf: new Uint32Array(50), authors: 1 })).toEqual([]);
  const none = { author: new Uint32Array(), post: new Uint32Array(), minute: new Float64Array() };
  expect(findRings({ ...none, accountOf: new Uint32Array(), authors: 0 })).toEqual([]);
});

test('pairs are counted as a map would, whatever their order', () => {
  const pair = fc.tuple(fc.nat(40), fc.nat({ max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 3_000 }), (pairs) => {
      const counts = new PairCounts();
      const map = new Map<string, number>();
      for (const [a, b] of pairs) {
        counts.add(a, b);
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        if (a !== b) map.set(key, (map.get(key) ?? 0) + 1);
      }
      const seen = new Map<string, number>();
      counts.forEach((a, b, count) => {
        seen.set(`${a} ${b}`, count);
      });
      expect(seen).toEqual(map);
      expect(counts.size).toBe(map.size);
    }),
    { numRuns: 50 },
  );
});
