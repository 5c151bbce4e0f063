// People who comment under the real posts of the directory, split by post into earlier and later ones.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { shippedBasis } from '../../../src/plan/forecast/basis.ts';
import { audiencePerViewer } from '../../../src/plan/forecast/eagerness.ts';
import { forecastPosts } from '../../../src/plan/forecast/forecast-posts.ts';
import type { SeenCommenters } from '../../../src/plan/forecast/learn-overlap.ts';
import { realData } from '../../../test/support/real-data.ts';
import { directoryHistories } from './histories.ts';

const shipped = shippedBasis();

export interface SplitCommenters {
  readonly id: string;
  readonly topics: readonly string[];
  /** Under the earlier half of the posts and the later half; each post's people. */
  readonly earlier: readonly ReadonlySet<string>[];
  readonly later: readonly ReadonlySet<string>[];
  /** By the shipped forecast. */
  readonly audience: number | null;
}

/** Authors with at least two posts that have comments; null where the data are not at hand. */
export function splitCommenters(): SplitCommenters[] | null {
  const file = realData('instagram-directory', 'comments.csv.gz');
  const histories = directoryHistories();
  if (file === null || histories === null) return null;
  const rows = parse(gunzipSync(readFileSync(file)), { columns: true }) as { post_id: string; commenter: string }[];
  const people = new Map<string, Set<string>>();
  for (const { post_id, commenter } of rows) people.set(post_id, (people.get(post_id) ?? new Set()).add(commenter));
  return histories.flatMap(({ facts, posts }, index): SplitCommenters[] => {
    const seen = posts
      .toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
      .flatMap(({ id }) => people.get(id) ?? []);
    const half = Math.floor(seen.length / 2);
    if (half === 0) return [];
    const views = forecastPosts({ ...facts, posts: [] }, shipped)?.views.p50;
    const audience = views === undefined ? null : audiencePerViewer * views;
    return [
      { id: String(index), audience, topics: facts.topics, earlier: seen.slice(0, half), later: seen.slice(half) },
    ];
  });
}

export const everybody = (posts: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(posts.flatMap((post) => [...post]));

/** As the overlap is learned from. */
export function asSeen(one: SplitCommenters, posts: readonly ReadonlySet<string>[]): SeenCommenters {
  const { id, topics, audience } = one;
  return { id, platform: 'instagram', topics, audience, posts: posts.map((post) => [...post]) };
}
