// Accounts with their posts by day, to replay forecasts on: invented archives, a market with awkward habits, real posts.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { tierOf } from '../../../src/archive/tier.ts';
import { dayNumber } from '../../../src/base/day.ts';
import type { Format, Platform, Topic } from '../../../src/base/id.ts';
import { drawNormal, pickIndex, randomFrom } from '../../../src/base/random.ts';
import { inventAccount } from '../../../src/generate/account.ts';
import { inventPosts } from '../../../src/generate/posts.ts';
import type { PostingFacts, SeenPost } from '../../../src/plan/forecast/facts.ts';
import { realData } from '../../../test/support/real-data.ts';

export type DatedPost = Omit<SeenPost, 'daysAgo'> & {
  /** Days, fractions allowed. */
  readonly day: number;
};

export interface History {
  readonly facts: Omit<PostingFacts, 'posts'>;
  readonly posts: readonly DatedPost[];
}

/** The archive of `kolosseo generate`: every account with 60 posts of the last two or three months. */
export function inventedHistories(seed: number, accounts: number): History[] {
  const last = dayNumber('2026-11-20');
  return Array.from({ length: accounts }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index + 1);
    const account = inventAccount(random, index + 1, 0.15);
    const posts = inventPosts(random, account, '2026-11-20', 60);
    const { platform, followers, topics } = account;
    return {
      facts: { platform, tier: tierOf(followers), topics, followers, authenticity: 100 },
      posts: posts.map((post) => ({
        id: post.id,
        day: Math.min(last, dayNumber(post.day)),
        format: account.format,
        isSponsored: post.sponsored,
        views: post.views,
        interactions: post.likes + post.comments + post.shares + post.saves,
      })),
    };
  });
}

const habits: readonly { platform: Platform; level: number; slope: number; formats: readonly Format[] }[] = [
  { platform: 'xiaohongshu', level: 8.2, slope: 0.78, formats: ['image', 'video'] },
  { platform: 'douyin', level: 8.6, slope: 0.95, formats: ['short_video', 'live'] },
  { platform: 'weibo', level: 7.3, slope: 0.7, formats: ['image', 'video'] },
  { platform: 'bilibili', level: 7.9, slope: 0.86, formats: ['video'] },
];

/**
 * What the invented archive lacks: platforms with slopes of their own, KOLs of unlike steadiness (small ones are wilder),
 * hits with a long tail, formats and paid posts that differ, and KOLs whose level drifts by 0.06 a week.
 */
export function awkwardHistories(seed: number, accounts: number): History[] {
  const end = dayNumber('2026-11-20');
  return Array.from({ length: accounts }, (_, index) => {
    const random = randomFrom(seed * 7_000_003 + index + 1);
    const habit = habits[pickIndex(random, habits.length)]!;
    const followers = Math.round(Math.max(1_000, 40_000 * Math.exp(1.6 * drawNormal(random))));
    const size = Math.log(followers / 10_000);
    const topic: Topic = (['food', 'beauty', 'travel', 'wine'] as const)[pickIndex(random, 4)]!;
    const lean = topic === 'beauty' ? 0.25 : topic === 'wine' ? -0.25 : 0;
    const steadiness = Math.max(0.2, 0.6 - 0.05 * size) * Math.exp(0.3 * drawNormal(random));
    const pace = 1 + 5 * random();
    let level = habit.level + habit.slope * size + lean + 0.6 * drawNormal(random);
    const posts: DatedPost[] = [];
    for (let day = end - 120; day <= end; day += pace * (0.5 + random())) {
      level += 0.06 * Math.sqrt(pace / 7) * drawNormal(random);
      const format = habit.formats[pickIndex(random, habit.formats.length)]!;
      const isSponsored = random() < 0.2;
      const hit = random() < 0.04 ? 1 + 1.5 * random() : 0;
      const log =
        level + (format === 'video' ? 0.2 : 0) - (isSponsored ? 0.3 : 0) + steadiness * drawNormal(random) + hit;
      const interactions = Math.round(Math.exp(log - 3 + 0.3 * drawNormal(random)));
      posts.push({
        id: `${index}-${posts.length}`,
        day,
        format,
        isSponsored,
        views: Math.round(Math.exp(log)),
        interactions,
      });
    }
    const { platform } = habit;
    return { facts: { platform, tier: tierOf(followers), topics: [topic], followers, authenticity: 100 }, posts };
  });
}

const ownTopics: Readonly<Record<string, Topic>> = {
  fashion: 'fashion',
  travel: 'travel',
  family: 'family',
  food: 'food',
  beauty: 'beauty',
  interior: 'interior',
  fitness: 'fitness',
  pet: 'animals',
};

/** Followers and topic by user name; rows that are no row are left out. */
function readDirectory(file: string): Map<string, { followers: number; topics: Topic[] }> {
  const found = new Map<string, { followers: number; topics: Topic[] }>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(2)) {
    const [name, category, followers] = line.split('\t');
    const count = Number(followers);
    const topic = ownTopics[category ?? ''];
    if (name && followers && Number.isFinite(count))
      found.set(name, { followers: count, topics: topic ? [topic] : [] });
  }
  return found;
}

/** The real posts of Instagram authors, 2012–2019, with likes and comments; null where the data are not at hand. */
export function directoryHistories(): History[] | null {
  const [directory, file] = [
    realData('instagram-directory', 'influencers.txt'),
    realData('instagram-directory', 'posts.csv.gz'),
  ];
  if (directory === null || file === null) return null;
  const people = readDirectory(directory);
  const rows = parse(gunzipSync(readFileSync(file)), { columns: true }) as Record<string, string>[];
  return [...Map.groupBy(rows, (row) => row.owner_username!)].flatMap(([name, posts]): History[] => {
    const person = people.get(name);
    if (!person) return [];
    const facts = { platform: 'instagram' as const, tier: tierOf(person.followers), authenticity: 100, ...person };
    return [
      {
        facts,
        posts: posts.map((post) => ({
          id: post.post_id!,
          day: Number(post.taken_at) / 86_400,
          format: post.is_video === 'True' ? 'video' : 'image',
          isSponsored: post.is_ad === 'True' || post.sponsor_usernames !== '',
          views: null,
          interactions: Number(post.likes) + Number(post.comments),
        })),
      },
    ];
  });
}
