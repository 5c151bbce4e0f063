// What a post speaks of, learned from the archive's own posts: a multinomial logistic regression over its words (maximum
// entropy), whose prior is the lexicon, so that it can read before it has learned anything.
import { type Topic, topics } from '../base/id.ts';
import { randomFrom } from '../base/random.ts';
import { termOf, wordForm } from './text-words.ts';
import { topicLexicon } from './topic-lexicon.ts';

/** The form of words and model. A model of another form is learned anew. */
export const modelForm = 100 + wordForm;

export interface TopicModel {
  /** Accounts with known topics and the posts of theirs that it learned from. */
  readonly accounts: number;
  readonly posts: number;
  /** Row 0 stands for no word: what holds of any post. */
  readonly words: Int32Array;
  /** One row of topics per word, in the order of `topics`. */
  readonly weights: Float32Array;
}

export interface TaggedPosts {
  readonly topics: readonly string[];
  /** Hashes of the words of each post. */
  readonly posts: readonly ArrayLike<number>[];
}

// Chosen by fivefold cross-validation over accounts of the public research directory (`npm run bench -- match-words`).
const rate = 0.3;
const pullToPrior = 0.001;
const rounds = 4;
/** Weight of a word of the lexicon for its topic, before anything is learned. */
const seedWeight = 4;
/** Posts of one account that teach, and of all: nobody teaches alone, and more teach nothing more. */
const mostOfAccount = 20;
const mostPosts = 40_000;
/** A word that fewer accounts used is a name or a slip. */
const leastAccounts = 3;
/** Pseudo-accounts of every topic: one that nobody is tagged with stays possible. */
const baseAccounts = 2;

const size = topics.length;
const indexOf = new Map<string, number>(topics.map((topic, index) => [topic, index]));
/** Places in `topics` of those that are known. */
const placesOf = (tags: readonly string[]): number[] => tags.flatMap((tag) => indexOf.get(tag) ?? []);

/** exp(v − max) ÷ sum, in place. */
function toShares(votes: Float64Array): Float64Array {
  let highest = votes[0]!;
  for (const vote of votes) if (vote > highest) highest = vote;
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    votes[at] = Math.exp(votes[at]! - highest);
    sum += votes[at]!;
  }
  for (let at = 0; at < size; at += 1) votes[at]! /= sum;
  return votes;
}

/** Votes of the words of a post; the more there are, the less each one counts. */
function vote(weights: ArrayLike<number>, rows: readonly number[]): Float64Array {
  const part = 1 / Math.sqrt(rows.length || 1);
  const votes = new Float64Array(size);
  for (let at = 0; at < size; at += 1) votes[at] = weights[at]!;
  for (const row of rows) {
    const from = row * size;
    for (let at = 0; at < size; at += 1) votes[at]! += weights[from + at]! * part;
  }
  return toShares(votes);
}

const rowsIn = (rowOf: ReadonlyMap<number, number>, post: ArrayLike<number>): number[] => {
  const rows = new Set<number>();
  for (let at = 0; at < post.length; at += 1) {
    const row = rowOf.get(post[at]!);
    if (row !== undefined && row > 0) rows.add(row);
  }
  return [...rows];
};

interface Lesson {
  readonly rows: readonly number[];
  readonly truth: readonly number[];
}

/** Words that enough accounts use, and those of the lexicon, each with its row. */
function rowsOfWords(accounts: readonly TaggedPosts[]): Map<number, number> {
  const users = new Map<number, number>();
  for (const { posts } of accounts)
    for (const word of new Set(posts.flatMap((post) => Array.from(post)))) users.set(word, (users.get(word) ?? 0) + 1);
  const rowOf = new Map<number, number>([[0, 0]]);
  for (const [word, count] of users) if (count >= leastAccounts && !rowOf.has(word)) rowOf.set(word, rowOf.size);
  for (const terms of Object.values(topicLexicon))
    for (const term of terms) {
      const [word, ...more] = termOf(term);
      if (word !== undefined && more.length === 0 && !rowOf.has(word)) rowOf.set(word, rowOf.size);
    }
  return rowOf;
}

function priorOf(rowOf: ReadonlyMap<number, number>, accounts: readonly TaggedPosts[]): Float64Array {
  const prior = new Float64Array(rowOf.size * size);
  for (const [topic, terms] of Object.entries(topicLexicon))
    for (const term of terms) {
      const [word, ...more] = termOf(term);
      if (word !== undefined && more.length === 0) prior[rowOf.get(word)! * size + indexOf.get(topic)!] = seedWeight;
    }
  const held = new Float64Array(size).fill(baseAccounts);
  for (const { topics: tags } of accounts) {
    const places = placesOf(tags);
    for (const at of places) held[at]! += 1 / places.length;
  }
  for (let at = 0; at < size; at += 1) prior[at] = Math.log(held[at]! / (accounts.length + baseAccounts * size));
  return prior;
}

/** One pass of gradient descent with steps that shrink word by word (AdaGrad). */
function study(lessons: readonly Lesson[], weights: Float64Array, prior: Float64Array, steps: Float64Array): void {
  for (const { rows, truth } of lessons) {
    const part = 1 / Math.sqrt(rows.length || 1);
    const votes = vote(weights, rows);
    for (let at = 0; at < size; at += 1) {
      const slope = votes[at]! - (truth.includes(at) ? 1 / truth.length : 0);
      if (Math.abs(slope) < 1e-4) continue;
      steps[at]! += slope * slope;
      weights[at]! -= (rate * slope) / Math.sqrt(steps[at]!);
      for (const row of rows) {
        const cell = row * size + at;
        const down = slope * part + pullToPrior * (weights[cell]! - prior[cell]!);
        steps[cell]! += down * down;
        weights[cell]! -= (rate * down) / Math.sqrt(steps[cell]!);
      }
    }
  }
}

/** Learns from accounts whose topics are known; the same accounts in the same order give the same model. */
export function learnTopics(given: readonly TaggedPosts[]): TopicModel {
  const accounts = given
    .filter(({ topics: tags, posts }) => placesOf(tags).length > 0 && posts.length > 0)
    .map(({ topics: tags, posts }) => ({ topics: tags, posts: posts.slice(0, mostOfAccount) }));
  const rowOf = rowsOfWords(accounts);
  const prior = priorOf(rowOf, accounts);
  const weights = prior.slice();
  const steps = new Float64Array(prior.length).fill(0.01);
  const random = randomFrom(7);
  let lessons = accounts.flatMap(({ topics: tags, posts }): Lesson[] =>
    posts.map((post) => ({ rows: rowsIn(rowOf, post), truth: placesOf(tags) })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (let at = lessons.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [lessons[at], lessons[other]] = [lessons[other]!, lessons[at]!];
    }
    lessons = lessons.slice(0, mostPosts);
    study(lessons, weights, prior, steps);
  }
  return {
    accounts: accounts.length,
    posts: lessons.length,
    words: Int32Array.from(rowOf.keys()),
    weights: Float32Array.from(weights),
  };
}

export type TopicShares = Readonly<Partial<Record<Topic, number>>>;

export interface TopicReading {
  /** Posts with words that the model knows. */
  readonly posts: number;
  /** Share of what it posts about, by topic; shares below a hundredth are left out. Sums to at most 1. */
  readonly shares: TopicShares;
}

/** Reads accounts by a model. */
export class TopicReader {
  readonly #weights: Float32Array;
  readonly #rowOf: Map<number, number>;

  constructor(model: TopicModel) {
    this.#weights = model.weights;
    this.#rowOf = new Map(Array.from(model.words, (word, row) => [word, row]));
  }

  /** How likely a post speaks of each topic, in the order of `topics`; null where it has no word that the model knows. */
  readPost(post: ArrayLike<number>): Float64Array | null {
    const rows = rowsIn(this.#rowOf, post);
    return rows.length === 0 ? null : vote(this.#weights, rows);
  }

  /** Mean over the posts. */
  read(posts: readonly ArrayLike<number>[]): TopicReading {
    const sums = new Float64Array(size);
    let read = 0;
    for (const post of posts) {
      const votes = this.readPost(post);
      if (votes === null) continue;
      read += 1;
      for (let at = 0; at < size; at += 1) sums[at]! += votes[at]!;
    }
    if (read === 0) return { posts: 0, shares: {} };
    return { posts: read, shares: sharesOf((at) => sums[at]! / read) };
  }
}

function sharesOf(share: (at: number) => number): TopicShares {
  const shares: Partial<Record<Topic, number>> = {};
  for (let at = 0; at < size; at += 1) {
    const rounded = Math.floor(share(at) * 1000) / 1000;
    if (rounded >= 0.01) shares[topics[at]!] = rounded;
  }
  return shares;
}

/** What was read of the posts, shrunk toward the account's own topics as if these were `tagPosts` posts more. */
export function shrinkToTags({ posts, shares }: TopicReading, tags: readonly string[], tagPosts: number): TopicShares {
  const known = placesOf(tags);
  if (known.length === 0) return shares;
  const own = new Set(known);
  return sharesOf((at) => {
    const fromPosts = (shares[topics[at]!] ?? 0) * posts;
    return (fromPosts + (own.has(at) ? tagPosts / known.length : 0)) / (posts + tagPosts);
  });
}
