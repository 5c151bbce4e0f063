import { describe, expect, test } from 'vitest';
import { pickIndex, randomFrom } from '../base/random.ts';
import { Crowd } from './crowd.ts';

const idOf = (text: string) => `id:${text.length}`;
type Said = [author: string, post: string, minute: number];

/** Comments of an account: readers of its own, and a ring that comes together to the posts named. */
function listOf(account: number, ringPosts: readonly number[], ring: string): Said[] {
  const random = randomFrom(account + 1);
  return Array.from({ length: 12 }, (_, post): Said[] => {
    const readers = Array.from(
      { length: 6 },
      (): Said => [
        `r${account}-${pickIndex(random, 300)}`,
        `p${account}-${post}`,
        post * 1_440 + Math.floor(700 * random()),
      ],
    );
    const together = Array.from(
      { length: 8 },
      (__, one): Said => [`${ring}${one}`, `p${account}-${post}`, post * 1_440 + Math.floor(40 * random())],
    );
    return [...readers, ...(ringPosts.includes(post) ? together : [])].sort((a, b) => a[2] - b[2]);
  }).flat();
}

function crowdOf(accounts: number, ringAt: (account: number) => readonly number[]): Crowd {
  const crowd = new Crowd();
  for (let account = 0; account < accounts; account++)
    crowd.add(`a${account}`, 'douyin', listOf(account, ringAt(account), 'ring'));
  return crowd;
}

describe('rings of the whole archive', () => {
  test('are found across accounts, with what they did where', () => {
    const [ring, ...more] = crowdOf(30, (account) => (account < 5 ? [1, 4] : [])).rings(idOf);
    expect(more).toEqual([]);
    expect(ring).toMatchObject({ people: 8, accounts: 5, posts: 10, isFanClub: false, platform: 'douyin' });
    expect(ring!.members.every((name) => name.startsWith('ring'))).toBe(true);
    expect(ring!.whereabouts.map(({ accountId }) => accountId)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    for (const one of ring!.whereabouts) {
      expect(one).toMatchObject({ here: 8, comments: 16, posts: 2 });
      expect(one.share).toBeCloseTo(16 / 88, 6);
    }
    for (const [a, b, together] of ring!.pairs) {
      expect(Math.max(a, b)).toBeLessThan(ring!.members.length);
      expect(together).toBeGreaterThanOrEqual(3);
    }
  });

  test('those of one account are a fan club', () => {
    const [ring] = crowdOf(30, (account) => (account === 3 ? [0, 2, 4, 6, 8, 10] : [])).rings(idOf);
    expect(ring).toMatchObject({ accounts: 1, isFanClub: true });
  });
});

test('who writes under eight accounts within a week roams; who takes months to do so does not', () => {
  const crowd = new Crowd();
  for (let account = 0; account < 10; account++)
    crowd.add(
      `a${account}`,
      'douyin',
      [
        ['quick', `p${account}`, account * 60],
        ['slow', `p${account}`, account * 30_000],
        ['once', `p${account}-b`, 5],
        [`reader${account}`, `p${account}-b`, 6],
      ].sort() as Said[],
    );
  const roaming = crowd.roaming();
  // 'quick' and 'once' come to all ten within a week.
  expect([...roaming.values()]).toEqual(new Array(10).fill(0.5));
});

test('an archive without comments has no rings, and nobody roams', () => {
  const crowd = new Crowd();
  crowd.add('a', 'douyin', []);
  expect(crowd.rings(idOf)).toEqual([]);
  expect(crowd.roaming()).toEqual(new Map([['a', 0]]));
});
