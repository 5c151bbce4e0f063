// Keeps what is read of posts up to date: words first, then what each account posts about.
import { disclosureIn } from '../archive/disclosure.ts';
import { type ProductClass, productClasses } from '../brand/contract.ts';
import type { Db } from '../db/connect.ts';
import { classTerms } from './class-lexicon.ts';
import { findMentions, TermSet } from './mentions.ts';
import {
  type AccountTopics,
  type ClassCounts,
  countReadings,
  findModel,
  listUnread,
  loadModel,
  lockReading,
  type PostReading,
  type ReadAccount,
  readAccounts,
  saveAccountTopics,
  saveModel,
  saveReadings,
  type UnreadPost,
} from './store-reading.ts';
import { captionOf, readWords } from './text-words.ts';
import { learnTopics, TopicReader } from './topic-model.ts';

const batch = 2_000;
/** Words that are read of a post: a long article has said by then what it is about. */
const mostWords = 2_000;
/** Posts that the model learns from at most, over all accounts. */
const enoughPosts = 60_000;
/** The model is learned anew where the readings grew or shrank by this share since. Own choice. */
const worthLearning = 0.2;
/** Unread posts or accounts above which the work is done in a thread of its own. */
export const worthThread = 4_000;

function readPost(post: UnreadPost): PostReading {
  const caption = captionOf(post);
  const tags = post.tags.map((tag) => `#${tag}`).join(' ');
  const isPaid = post.sponsored === true || post.sponsors.length > 0 || disclosureIn(`${caption} ${tags}`) !== null;
  const hashes = readWords(`${caption}\n${post.tags.join('\n')}`).map((word) => word.hash);
  return { post, isPaid, words: hashes.slice(0, mostWords) };
}

/** Reads the posts that are not read yet; gives the accounts whose posts they are. */
export async function readPosts(db: Db): Promise<Set<string>> {
  const touched = new Set<string>();
  let after: { accountId: string; postId: string } | null = null;
  for (;;) {
    const unread = await db.transaction().execute(async (tx) => {
      const posts = await listUnread(tx, after, batch);
      if (posts.length === 0) return posts;
      await lockReading(tx);
      await saveReadings(tx, posts.map(readPost));
      return posts;
    });
    for (const { accountId } of unread) touched.add(accountId);
    const last = unread.at(-1);
    if (last === undefined || unread.length < batch) return touched;
    after = last;
  }
}

let classSet: TermSet | null = null;

function classSetOf(): TermSet {
  classSet ??= new TermSet(
    productClasses.flatMap((name) => classTerms(name).map(({ words }) => ({ words, term: name as string }))),
  );
  return classSet;
}

/** In how many posts things of each product class are named. A word right before one of another class is not counted. */
export function countClasses(posts: ReadAccount['posts']): ClassCounts {
  const counts: Partial<Record<ProductClass, { unpaid: number; paid: number }>> = {};
  for (const { isPaid, words } of posts) {
    const found = findMentions(words, classSetOf());
    const named = found.filter((one, index) => {
      const next = found[index + 1];
      return next === undefined || next.from !== one.to || next.term === one.term;
    });
    for (const name of new Set(named.map((one) => one.term as ProductClass))) {
      counts[name] ??= { unpaid: 0, paid: 0 };
      counts[name][isPaid ? 'paid' : 'unpaid'] += 1;
    }
  }
  return counts;
}

async function classify(db: Db, modelId: string, reader: TopicReader, named: readonly string[] | null): Promise<void> {
  for await (const page of readAccounts(db, named)) {
    const rows = page.map(
      ({ accountId, posts }): AccountTopics => ({
        accountId,
        reading: reader.read(posts.map((post) => post.words)),
        classes: countClasses(posts),
      }),
    );
    await saveAccountTopics(db, modelId, rows);
  }
}

/** Learns the topic model anew, and reads every account by it. */
async function learnAnew(db: Db, now: Date): Promise<void> {
  const taught: { topics: readonly string[]; posts: (readonly number[])[] }[] = [];
  let posts = 0;
  for await (const page of readAccounts(db, null)) {
    for (const account of page) {
      if (account.topics.length === 0) continue;
      taught.push({ topics: account.topics, posts: account.posts.slice(0, 20).map((post) => post.words) });
      posts += Math.min(20, account.posts.length);
    }
    if (posts >= enoughPosts) break;
  }
  const model = learnTopics(taught);
  const modelId = await saveModel(db, model, await countReadings(db), now);
  await classify(db, modelId, new TopicReader(model), null);
}

/** Whether the model no longer speaks for the archive. */
async function isStale(db: Db): Promise<boolean> {
  const model = await findModel(db);
  if (model === null) return true;
  const now = await countReadings(db);
  return Math.abs(now - model.readPosts) > worthLearning * Math.max(1, model.readPosts);
}

/** Reads what is new, and learns anew where much is. One transaction of learning: nobody sees half of it. */
export async function readArchive(db: Db, now: Date): Promise<void> {
  const touched = await readPosts(db);
  if (touched.size === 0 && !(await isStale(db))) return;
  await db.transaction().execute(async (tx) => {
    await lockReading(tx);
    const model = await findModel(tx);
    if (model === null || (await isStale(tx))) await learnAnew(tx, now);
    else await classify(tx, model.id, new TopicReader(await loadModel(tx, model.id)), [...touched]);
  });
}

/** Whether so much is unread that a thread should read it. */
export async function isMuchUnread(db: Db): Promise<boolean> {
  return (await listUnread(db, null, worthThread)).length >= worthThread;
}
