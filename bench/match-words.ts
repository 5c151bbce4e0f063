// How well the words of the match read: topics of held-out accounts of the public research directory, product reviews by
// category, and praise or blame of reviews. Prints what docs/guide/match.md publishes. Needs the folder of real data.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { ProductClass } from '../src/brand/contract.ts';
import { classTerms } from '../src/match/class-lexicon.ts';
import { TermSet } from '../src/match/mentions.ts';
import { feelingOf } from '../src/match/sentiment.ts';
import { readWords } from '../src/match/text-words.ts';
import { learnTopics, TopicReader } from '../src/match/topic-model.ts';
import { write as out, quantile } from './support/figures.ts';

const folder = process.argv[2] ?? '../../shared/data';
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const rowsOf = (file: string) =>
  parse(gunzipSync(readFileSync(`${folder}/${file}`)), { columns: true, relax_quotes: true, bom: true }) as Record<
    string,
    string
  >[];
const hashesOf = (text: string) => readWords(text).map((word) => word.hash);
const bestOf = (shares: object) => Object.entries(shares).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

const topicOfCategory: Record<string, string> = {
  ...{ beauty: 'beauty', family: 'family', fashion: 'fashion', fitness: 'fitness', food: 'food', interior: 'interior' },
  ...{ pet: 'animals', travel: 'travel' },
};

function readDirectory(): { name: string; topic: string; posts: number[][] }[] {
  const topicOf = new Map<string, string>();
  for (const line of readFileSync(`${folder}/instagram-directory/influencers.txt`, 'utf8').split('\n').slice(2)) {
    const [name = '', category = ''] = line.split('\t');
    const topic = topicOfCategory[category];
    if (topic) topicOf.set(name, topic);
  }
  const posts = Map.groupBy(rowsOf('instagram-directory/posts.csv.gz'), (row) => row.owner_username!);
  return [...posts]
    .flatMap(([name, rows]) => {
      const topic = topicOf.get(name);
      return topic ? [{ name, topic, posts: rows.map((row) => hashesOf(row.caption ?? '')) }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const severalPosts = 4;

/** Fivefold over accounts: the topics of those held out are never seen. */
function measureTopics(): void {
  const accounts = readDirectory();
  const folds = 5;
  const seen: { share: number; isTrue: boolean }[] = [];
  let [hits, second, read, lexicon] = [0, 0, 0, 0];
  let [often, oftenHits] = [0, 0];
  const counts = new Map<string, number>();
  const untaught = new TopicReader(learnTopics([]));
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = accounts.filter((_, index) => index % folds !== fold);
    const reader = new TopicReader(learnTopics(taught.map(({ topic, posts }) => ({ topics: [topic], posts }))));
    for (const { topic, posts } of accounts.filter((_, index) => index % folds === fold)) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
      const shares = Object.entries(reader.read(posts).shares).sort((a, b) => b[1] - a[1]);
      read += 1;
      if (shares[0]?.[0] === topic) hits += 1;
      if (posts.length >= severalPosts) {
        often += 1;
        if (shares[0]?.[0] === topic) oftenHits += 1;
      }
      if (shares.slice(0, 2).some(([one]) => one === topic)) second += 1;
      if (bestOf(untaught.read(posts).shares) === topic) lexicon += 1;
      for (const [one, share] of shares) seen.push({ share, isTrue: one === topic });
    }
  }
  const posts = quantile(
    accounts.map((one) => one.posts.length),
    0.5,
  );
  out(`topics: ${read} held-out accounts of 8 categories, median of ${posts} posts each`);
  out(
    `  right ${percent(hits / read)} · among the first two ${percent(second / read)} · lexicon alone ${percent(lexicon / read)}`,
  );
  out(`  with at least ${severalPosts} posts: right ${percent(oftenHits / often)} of ${often}`);
  out(`  always the most frequent ${percent(Math.max(...counts.values()) / read)}`);
  for (const [low, high] of [
    [0.1, 0.3],
    [0.3, 0.5],
    [0.5, 0.7],
    [0.7, 1.01],
  ] as const) {
    const some = seen.filter(({ share }) => share >= low && share < high);
    const said = some.reduce((sum, one) => sum + one.share, 0) / some.length;
    out(
      `  share said ${percent(said)}: true in ${percent(some.filter((one) => one.isTrue).length / some.length)} of ${some.length}`,
    );
  }
}

const classOfCategory: Readonly<Record<string, ProductClass>> = {
  ...{
    平板: 'electronics',
    手机: 'electronics',
    计算机: 'electronics',
    水果: 'food',
    蒙牛: 'food',
    洗发水: 'personal_care',
  },
  ...{ 衣服: 'fashion', 酒店: 'travel', 书籍: 'books', 热水器: 'appliances' },
};

/** Reviews rarely name the class outright; where they do, how often is it the right one? */
function measureClasses(reviews: Record<string, string>[]): void {
  const names = [...new Set(Object.values(classOfCategory))];
  const sets = names.map((name) => [name, new TermSet(classTerms(name))] as const);
  let [named, right] = [0, 0];
  for (const { cat, review } of reviews) {
    const hashes = hashesOf(review!);
    const found = sets.map(
      ([name, terms]) => [name, hashes.filter((_, at) => terms.at(hashes, at) !== null).length] as const,
    );
    const best = found.reduce((one, other) => (other[1] > one[1] ? other : one));
    if (best[1] === 0) continue;
    named += 1;
    if (best[0] === classOfCategory[cat!]) right += 1;
  }
  out(
    `product classes: ${percent(named / reviews.length)} of ${reviews.length} reviews name one of ${names.length}; right ${percent(right / named)}`,
  );
}

/** The same model, taught on four fifths of the reviews by category, ten categories as ten topics. */
function measureReviewTopics(reviews: Record<string, string>[]): void {
  const stand = ['technology', 'food', 'fashion', 'travel', 'culture', 'home', 'beauty', 'interior', 'games', 'family'];
  const cats = [...new Set(reviews.map((one) => one.cat!))];
  const texts = reviews
    .filter((_, index) => index % 6 === 0)
    .map((one) => ({ topic: stand[cats.indexOf(one.cat!)]!, words: hashesOf(one.review!) }));
  const taught = texts.filter((_, index) => index % 5 !== 0);
  const reader = new TopicReader(learnTopics(taught.map(({ topic, words }) => ({ topics: [topic], posts: [words] }))));
  const held = texts.filter((_, index) => index % 5 === 0);
  const right = held.filter(({ topic, words }) => bestOf(reader.read([words]).shares) === topic).length;
  out(
    `categories of reviews: taught on ${taught.length}, right ${percent(right / held.length)} of ${held.length} held out, 10 categories`,
  );
}

function measureFeelings(reviews: Record<string, string>[]): void {
  let [said, right, praiseRight, praised] = [0, 0, 0, 0];
  for (const { label, review } of reviews) {
    const { praised: up, blamed: down } = feelingOf(hashesOf(review!));
    if (up === down) continue;
    said += 1;
    const isWarm = up > down;
    if (isWarm === (label === '1')) right += 1;
    if (isWarm) {
      praised += 1;
      if (label === '1') praiseRight += 1;
    }
  }
  out(
    `sentiment: says something of ${percent(said / reviews.length)} of ${reviews.length} reviews, right ${percent(right / said)}; warm is warm ${percent(praiseRight / praised)}`,
  );
}

if (!existsSync(`${folder}/instagram-directory/posts.csv.gz`)) out(`no real data in ${folder}: nothing was measured`);
else {
  measureTopics();
  const reviews = rowsOf('chinese-text/online_shopping_10_cats.csv.gz').filter((one) => one.review);
  measureReviewTopics(reviews);
  measureClasses(reviews);
  measureFeelings(reviews);
}
