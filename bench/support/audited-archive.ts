// A synthetic archive with everything that an audit reads, straight into the tables: 200 accounts are drawn, and every further
// one is a copy of one of them under other names; rings comment across accounts.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { tierOf } from '../../src/archive/tier.ts';
import { addDays } from '../../src/base/day.ts';
import { pickIndex, randomFrom } from '../../src/base/random.ts';
import { type Synthetic, synthesise } from '../../test/support/audited/population.ts';
import { drawTaste } from '../../test/support/audited/taste.ts';

export interface AuditedSize {
  readonly accounts: number;
  readonly days: number;
  readonly posts: number;
  readonly comments: number;
}

const templates = 200;
const lastDay = '2026-12-31';

function drawTemplates(days: number): Synthetic[] {
  return Array.from({ length: templates }, (_, index) => {
    const random = randomFrom(index);
    const isBuyer = index % 7 === 0;
    return synthesise(500_000 + index, { ...drawTaste(random, isBuyer), days }, isBuyer);
  });
}

const idOf = (number: number) => `a${String(number).padStart(9, '0')}`;
/** The text form of COPY. What is invented holds no tab, line break or backslash. */
const line = (values: readonly (string | number | boolean | null)[]) =>
  `${values.map((one) => one ?? '\\N').join('\t')}\n`;

interface Made {
  readonly id: string;
  readonly number: number;
  readonly of: Synthetic;
  readonly followers: number;
}

type Table = 'kol' | 'account' | 'snapshot' | 'post' | 'comment' | 'card';
const columns: Readonly<Record<Table, string>> = {
  kol: 'id, name, topics',
  account: 'id, kol_id, platform, uid, name, followers, observed_on',
  snapshot: 'account_id, day, followers',
  post: 'account_id, id, at, text, original, sponsored, views, likes, comments, shares, saves',
  comment: 'account_id, post_id, id, author, at, text, by_kol, reply_to, likes',
  card: 'account_id, kol_id, name, search, platform, handle, topics, followers, tier, tier_policy, engagement, posts_seen, comments_seen, change',
};

function* snapshotLines({ id, of }: Made): Generator<string> {
  const { followers } = of.evidence.account;
  const from = addDays(lastDay, 1 - followers.length);
  for (const [at, [, count]] of followers.entries()) yield line([id, addDays(from, at), count]);
}

function* postLines({ id, of }: Made, { posts }: AuditedSize): Generator<string> {
  for (const post of of.evidence.posts.slice(-posts))
    yield line([
      id,
      post.id,
      post.at,
      post.text,
      post.original,
      post.sponsored,
      post.views,
      post.likes,
      post.comments,
      post.shares,
      post.saves,
    ]);
}

/** Its own comments under the posts that are kept, filled up with readers who wander; every fortieth account has a ring. */
function* commentLines(made: Made, { accounts: size, posts, comments }: AuditedSize): Generator<string> {
  const { id, number, of } = made;
  const kept = of.evidence.posts.slice(-posts);
  const isKept = new Set(kept.map((post) => post.id));
  const random = randomFrom(number);
  const own = of.evidence.comments.filter((one) => isKept.has(one.post)).slice(-comments);
  let place = 0;
  for (const one of own) {
    const author = one.author?.startsWith('u') ? `u${pickIndex(random, 400_000)}` : `${one.author}-${number}`;
    yield line([id, one.post, `${id}-${place++}`, author, one.at, one.text, one.byKol, one.replyTo, one.likes]);
  }
  while (place < comments) {
    const post = kept[pickIndex(random, kept.length)]!;
    const at = new Date(Date.parse(post.at) - Math.log(1 - random()) * 43_200_000).toISOString();
    yield line([
      id,
      post.id,
      `${id}-${place++}`,
      `u${pickIndex(random, 400_000)}`,
      at,
      `第${pickIndex(random, 9_000)}次来看，越来越好`,
      false,
      null,
      0,
    ]);
  }
  if (number % 40 !== 0) return;
  const ring = Math.floor(number / 40) % Math.max(1, Math.min(50, Math.floor(size / 600)));
  for (const post of kept.slice(0, 4))
    for (let person = 0; person < 20; person++) {
      const at = new Date(Date.parse(post.at) + random() * 3_000_000).toISOString();
      yield line([id, post.id, `${id}-${place++}`, `ring${ring}-${person}`, at, '支持', false, null, 0]);
    }
}

function* linesOf(table: Table, made: Made, size: AuditedSize): Generator<string> {
  const { id, of, followers } = made;
  const { platform } = of.evidence.account;
  const topics = `{${['beauty', 'food', 'travel', 'wine'][made.number % 4]}}`;
  if (table === 'kol') yield line([id, id, topics]);
  else if (table === 'account') yield line([id, id, platform, id, id, followers, lastDay]);
  else if (table === 'snapshot') yield* snapshotLines(made);
  else if (table === 'post') yield* postLines(made, size);
  else if (table === 'comment') yield* commentLines(made, size);
  else {
    const rates = of.evidence.posts
      .map((post) => ((post.likes ?? 0) + (post.comments ?? 0)) / followers)
      .sort((a, b) => a - b);
    const engagement = (rates[rates.length >> 1] ?? 0) * (0.7 + 0.6 * randomFrom(made.number)());
    yield line([
      id,
      id,
      id,
      id,
      platform,
      id,
      topics,
      followers,
      tierOf(followers),
      'bench',
      engagement,
      size.posts,
      size.comments,
      1,
    ]);
  }
}

function* chunks(table: Table, size: AuditedSize, drawn: readonly Synthetic[]): Generator<string> {
  let held = '';
  for (let number = 0; number < size.accounts; number++) {
    const of = drawn[number % drawn.length]!;
    const followers = of.evidence.account.followers.at(-1)![1]!;
    for (const one of linesOf(table, { id: idOf(number), number, of, followers }, size)) held += one;
    if (held.length < 1_000_000) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** Fills a fresh, migrated database. */
export async function fillAudited(url: string, size: AuditedSize): Promise<void> {
  const drawn = drawTemplates(size.days);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const table of ['kol', 'account', 'snapshot', 'post', 'comment', 'card'] as const) {
      const into = client.query(from(`copy ${table} (${columns[table]}) from stdin`));
      await pipeline(Readable.from(chunks(table, size, drawn)), into);
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
