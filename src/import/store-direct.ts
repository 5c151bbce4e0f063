// Copies rows straight into the archive's tables where the archive has nothing under their keys and knows whose they are. All
// others wait in the temporary tables for the merging, whose rules decide; so do rows whose key came before in the file.
import type { PoolClient } from 'pg';
import type { AccountRow } from './gather.ts';
import { derivedMark } from './ids.ts';
import { textArray } from './store-copy.ts';
import { type HeldComment, type HeldPost, type HeldRow, HeldRows, type HeldSnapshot } from './store-held.ts';
import { type Known, openKnown } from './store-known.ts';
import { commentWay, type Kind, Lane, postWay, type Stage, type Straight, snapshotWay } from './store-lane.ts';
import { storeLock } from './store-resolve.ts';

/** One bit a line, whatever their number. */
function markLines() {
  let bits = new Uint8Array(1024);
  return {
    add(line: number) {
      const at = line >>> 3;
      if (at >= bits.length) {
        const grown = new Uint8Array(Math.max(bits.length * 2, at + 1));
        grown.set(bits);
        bits = grown;
      }
      bits[at]! |= 1 << (line & 7);
    },
    has: (line: number) => ((bits[line >>> 3] ?? 0) & (1 << (line & 7))) !== 0,
  };
}

export interface DirectOptions {
  readonly importId: string;
  readonly salt: string;
  /** The file names accounts beside comments: whose a comment is may still change. */
  readonly isMixed: boolean;
}

/** The straight way for one import; only inside its transaction. */
export class Direct {
  /** Rows that stand in the archive's tables, of each kind. */
  readonly counts: Record<Kind, number> = { snapshot: 0, post: 0, comment: 0 };
  readonly #client: PoolClient;
  readonly #isMixed: boolean;
  readonly #known: Known;
  readonly #snapshots: Lane<HeldSnapshot>;
  readonly #posts: Lane<HeldPost>;
  readonly #comments: Lane<HeldComment>;
  readonly #lines = markLines();
  /** The keys of the batch before: copies of a row mostly stand near it. */
  #recent: Pick<HeldRows, 'accounts' | 'posts' | 'threads'> = new HeldRows();
  #hasLock = false;

  constructor(client: PoolClient, { importId, salt, isMixed }: DirectOptions) {
    this.#client = client;
    this.#isMixed = isMixed;
    this.#known = openKnown(client, importId, salt);
    this.#snapshots = new Lane(client, snapshotWay);
    this.#posts = new Lane(client, postWay);
    this.#comments = new Lane(client, commentWay);
  }

  /** Whether what a line says of a day, a post or a comment stands in the archive already. */
  isStored(line: number): boolean {
    return this.#lines.has(line);
  }

  /** Brings a batch into the archive's tables or, with `stage`, into the temporary ones. */
  async send(batch: HeldRows, naming: readonly AccountRow[], stage: Stage): Promise<void> {
    const touched = new Set<string>();
    const hasCandidates = batch.threads.size > 0 || naming.some(({ fact }) => fact.ref.uid !== null);
    if (hasCandidates && (await this.#lock())) await this.#known.findAccounts(naming);
    await this.#sendSnapshots(batch, stage, touched);
    await this.#sendPosts(batch, stage, touched);
    await this.#sendComments(batch, stage, touched);
    this.#recent = { accounts: batch.accounts, posts: batch.posts, threads: batch.threads };
    const ids = textArray([...touched]);
    if (touched.size > 0)
      await this.#client.query('insert into direct_account select unnest($1::text[]), false', [ids]);
  }

  async #lock(): Promise<boolean> {
    if (this.#hasLock) return true;
    const text = 'select pg_try_advisory_xact_lock($1) as free';
    const { rows } = await this.#client.query<{ free: boolean }>(text, [storeLock]);
    this.#hasLock = rows[0]?.free ?? false;
    return this.#hasLock;
  }

  /** Counts what was stored. */
  #note(kind: Kind, stored: readonly Straight<HeldRow>[], touched: Set<string>): void {
    this.counts[kind] += stored.length;
    for (const { row, account } of stored) {
      this.#lines.add(row.line);
      touched.add(account.id);
    }
  }

  async #sendSnapshots(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldSnapshot>[] = [];
    const left: HeldSnapshot[] = [];
    for (const [key, { platform, ref, snapshots: days }] of batch.accounts) {
      const account = this.#known.account(platform, ref);
      const before = this.#recent.accounts.get(key)?.snapshots;
      for (const row of days.values()) {
        if (account && !before?.has(row.day)) straight.push({ row, account });
        else left.push(row);
      }
    }
    this.#note('snapshot', await this.#snapshots.copy(straight, batch.rows.bytes, left), touched);
    await this.#snapshots.stage(left, batch.rows.bytes, stage);
  }

  async #sendPosts(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldPost>[] = [];
    // What was seen on earlier days is merged, and takes the later row with it.
    const left: HeldPost[] = [...batch.earlierPosts];
    for (const [key, row] of batch.posts) {
      const account = this.#known.account(row.account.platform, row.account.ref);
      const isOld = this.#recent.posts.has(key) || row.id.startsWith(derivedMark);
      if (account && !account.hasDerived && !isOld) straight.push({ row, account });
      else left.push(row);
    }
    const stored = await this.#posts.copy(straight, batch.rows.bytes, left);
    for (const { row, account } of stored) this.#known.rememberPost(row.account.platform, row.id, account);
    this.#note('post', stored, touched);
    await this.#posts.stage(left, batch.rows.bytes, stage);
  }

  async #sendComments(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldComment>[] = [];
    const left: HeldComment[] = [];
    if (this.#hasLock) await this.#known.findPosts(batch.threads.values());
    for (const [key, { platform, postId, comments }] of batch.threads) {
      const account = this.#known.post(platform, postId);
      const before = this.#recent.threads.get(key)?.comments;
      for (const row of comments.values()) {
        const isOpen = account && !(this.#isMixed && account.isProvisional);
        if (isOpen && !before?.has(row.id)) straight.push({ row, account });
        else left.push(row);
      }
    }
    this.#note('comment', await this.#comments.copy(straight, batch.rows.bytes, left), touched);
    await this.#comments.stage(left, batch.rows.bytes, stage);
  }
}
