// One batch of understood rows on their way to PostgreSQL: their bytes, and the keys by which they are told apart.
import type { CommentFact, PostFact, SnapshotFact } from './facts.ts';
import { RowWriter } from './store-copy.ts';

/** A row whose columns, from its line on, stand in `rows` of its batch. */
export interface HeldRow {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface HeldSnapshot extends HeldRow {
  readonly account: HeldAccount;
  readonly day: string;
}

export interface HeldPost extends HeldRow {
  readonly account: HeldAccount;
  readonly id: string;
  readonly observedAt: number | null;
}

export interface HeldComment extends HeldRow {
  readonly post: HeldThread;
  readonly id: string;
  readonly author: string;
  readonly byKol: boolean | null;
  readonly observedAt: number | null;
}

/** The comments of one post, by their ids. */
export interface HeldThread {
  readonly platform: string;
  readonly postId: string;
  readonly comments: Map<string, HeldComment>;
}

/** An account that rows of the batch belong to, as the file names it. */
export interface HeldAccount {
  readonly platform: string;
  readonly ref: string;
  /** By day; of two rows of one day the later one counts. */
  readonly snapshots: Map<string, HeldSnapshot>;
}

type Seen = Pick<HeldPost, 'observedAt' | 'line'>;

/** What was seen later counts, then what stands later in the file: as the merging in PostgreSQL decides. */
function isNewer(one: Seen, other: Seen): boolean {
  if (one.observedAt === other.observedAt) return one.line >= other.line;
  if (one.observedAt === null || other.observedAt === null) return other.observedAt === null;
  return one.observedAt > other.observedAt;
}

const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;
/** The Chinese day of a moment, as a number. */
const dayOf = (moment: number | null) => (moment === null ? null : Math.floor((moment + chinaMs) / dayMs));

const fullBytes = 1.5 * 1024 * 1024;
const fullRows = 12_000;

/** Rows of one batch; of two with one key only the one that counts. */
export class HeldRows {
  readonly rows = new RowWriter();
  readonly prices = new RowWriter();
  readonly audience = new RowWriter();
  /** Lines with prices or shares of an audience. */
  readonly mergedLines: number[] = [];
  readonly rejects = new RowWriter();
  accounts = new Map<string, HeldAccount>();
  posts = new Map<string, HeldPost>();
  /** Of posts that come more than once, what was seen on earlier days. */
  earlierPosts: HeldPost[] = [];
  threads = new Map<string, HeldThread>();
  #thread: HeldThread | null = null;
  #account: HeldAccount | null = null;
  #count = 0;

  get isFull(): boolean {
    return (
      this.#count >= fullRows ||
      this.rows.length >= fullBytes ||
      this.prices.length >= fullBytes ||
      this.audience.length >= fullBytes ||
      this.rejects.length >= fullBytes
    );
  }

  clear(): void {
    this.rows.clear();
    this.prices.clear();
    this.audience.clear();
    this.rejects.clear();
    this.mergedLines.length = 0;
    // New ones: the keys of the last batch are still asked for.
    this.accounts = new Map();
    this.posts = new Map();
    this.earlierPosts = [];
    this.threads = new Map();
    this.#thread = null;
    this.#account = null;
    this.#count = 0;
  }

  account(platform: string, ref: string): HeldAccount {
    // Rows of one account mostly stand together.
    if (this.#account?.ref === ref && this.#account.platform === platform) return this.#account;
    const key = `${platform}|${ref}`;
    let account = this.accounts.get(key);
    if (!account) {
      account = { platform, ref, snapshots: new Map() };
      this.accounts.set(key, account);
    }
    this.#account = account;
    return account;
  }

  #threadOf(platform: string, postId: string): HeldThread {
    if (this.#thread?.postId === postId && this.#thread.platform === platform) return this.#thread;
    const key = `${platform}|${postId}`;
    const thread = this.threads.get(key) ?? { platform, postId, comments: new Map() };
    this.threads.set(key, thread);
    this.#thread = thread;
    return thread;
  }

  #begin(line: number): number {
    this.#count += 1;
    const start = this.rows.length;
    this.rows.whole(line);
    return start;
  }

  addSnapshot(line: number, account: HeldAccount, snapshot: SnapshotFact): void {
    const { rows } = this;
    const { snapshots } = account;
    const start = this.#begin(line);
    rows.day(snapshot.day);
    rows.whole(snapshot.followers);
    rows.whole(snapshot.followersError);
    rows.whole(snapshot.following);
    rows.whole(snapshot.postsTotal);
    rows.whole(snapshot.likesTotal);
    const before = snapshots.get(snapshot.day);
    if (!before || before.line <= line)
      snapshots.set(snapshot.day, { line, start, end: rows.length, account, day: snapshot.day });
  }

  addPost(line: number, account: HeldAccount, post: PostFact): void {
    const key = `${account.platform}|${post.id}`;
    const before = this.posts.get(key);
    const isLater = !before || isNewer({ line, observedAt: post.observedAt }, before);
    const isOfOtherDay = before !== undefined && dayOf(before.observedAt) !== dayOf(post.observedAt);
    if (!isLater && !isOfOtherDay) return;
    const { rows } = this;
    const start = this.#begin(line);
    rows.text(post.id);
    rows.moment(post.at);
    rows.text(post.title);
    rows.text(post.text);
    rows.text(post.format);
    rows.flag(post.original);
    rows.flag(post.sponsored);
    rows.texts(post.tags);
    rows.texts(post.sponsors);
    rows.text(post.url);
    rows.whole(post.views);
    rows.whole(post.likes);
    rows.whole(post.comments);
    rows.whole(post.shares);
    rows.whole(post.saves);
    rows.whole(post.wows);
    rows.flag(post.rounded);
    rows.moment(post.observedAt);
    const { id, observedAt } = post;
    const held = { line, start, end: rows.length, account, id, observedAt };
    if (isOfOtherDay) this.earlierPosts.push(isLater ? before : held);
    if (isLater) this.posts.set(key, held);
  }

  addComment(line: number, comment: CommentFact, id: string, author: string): void {
    const { platform, postId, observedAt, byKol } = comment;
    const post = this.#threadOf(platform, postId);
    const before = post.comments.get(id);
    if (before && !isNewer({ line, observedAt }, before)) return;
    const { rows } = this;
    const start = this.#begin(line);
    rows.text(postId);
    rows.text(id);
    rows.text(author);
    rows.moment(comment.at);
    rows.text(comment.text);
    rows.text(comment.replyTo);
    rows.text(comment.region);
    rows.whole(comment.likes);
    rows.moment(observedAt);
    post.comments.set(id, { line, start, end: rows.length, post, id, author, byKol, observedAt });
  }
}
