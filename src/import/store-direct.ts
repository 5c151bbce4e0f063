// Copies rows straight into the archive's tables where the archive has nothing under their keys and knows whose they are. All
// others wait in the temporary tables for the merging, whose rules decide; so do rows whose key came before in the file.
import type { PoolClient } from 'pg';
import type { AccountRow } from './gather.ts';
import { derivedMark } from './ids.ts';
import { textArray } from './store-copy.ts';
import { type HeldComment, type HeldPost, type HeldRow, HeldRows, type HeldSnapshot } from './store-held.ts';
import { openKnown } from './store-known.ts';
import { commentWay, type Kind, Lane, postWay, type Stage, type Straight, snapshotWay } from './store-lane.ts';
import { storeLock } from './store-resolve.ts';

export interface Direct {
  /** Brings a batch into the archive's tables or, with `stage`, into the temporary ones. */
  send(batch: HeldRows, naming: readonly AccountRow[], stage: Stage): Promise<void>;
  /** Whether what a line says of a day, a post or a comment stands in the archive already. */
  isStored(line: number): boolean;
  /** Rows that stand in the archive's tables, of each kind. */
  readonly counts: Record<Kind, number>;
}

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

/** Opens the straight way for one import; only inside its transaction. */
export function openDirect(client: PoolClient, { importId, salt, isMixed }: DirectOptions): Direct {
  const known = openKnown(client, importId, salt);
  const snapshots = new Lane(client, snapshotWay);
  const posts = new Lane(client, postWay);
  const comments = new Lane(client, commentWay);
  const lines = markLines();
  const counts = { snapshot: 0, post: 0, comment: 0 };
  let recent: Pick<HeldRows, 'accounts' | 'posts' | 'threads'> = new HeldRows();
  let hasLock = false;

  async function lock(): Promise<boolean> {
    if (hasLock) return true;
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [storeLock]);
    hasLock = rows[0]?.free ?? false;
    return hasLock;
  }

  /** Counts what was stored. */
  function note(kind: Kind, stored: readonly Straight<HeldRow>[], touched: Set<string>): void {
    counts[kind] += stored.length;
    for (const { row, account } of stored) {
      lines.add(row.line);
      touched.add(account.id);
    }
  }

  async function sendSnapshots(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldSnapshot>[] = [];
    const left: HeldSnapshot[] = [];
    for (const [key, { platform, ref, snapshots: days }] of batch.accounts) {
      const account = known.account(platform, ref);
      const before = recent.accounts.get(key)?.snapshots;
      for (const row of days.values()) {
        if (account && !before?.has(row.day)) straight.push({ row, account });
        else left.push(row);
      }
    }
    note('snapshot', await snapshots.copy(straight, batch.rows.bytes, left), touched);
    await snapshots.stage(left, batch.rows.bytes, stage);
  }

  async function sendPosts(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldPost>[] = [];
    const left: HeldPost[] = [];
    for (const [key, row] of batch.posts) {
      const account = known.account(row.account.platform, row.account.ref);
      const isNew = account && !account.hasDerived && !row.id.startsWith(derivedMark) && !recent.posts.has(key);
      if (isNew) straight.push({ row, account });
      else left.push(row);
    }
    const stored = await posts.copy(straight, batch.rows.bytes, left);
    for (const { row, account } of stored) known.rememberPost(row.account.platform, row.id, account);
    note('post', stored, touched);
    await posts.stage(left, batch.rows.bytes, stage);
  }

  async function sendComments(batch: HeldRows, stage: Stage, touched: Set<string>): Promise<void> {
    const straight: Straight<HeldComment>[] = [];
    const left: HeldComment[] = [];
    if (hasLock) await known.findPosts(batch.threads.values());
    for (const [key, { platform, postId, comments: held }] of batch.threads) {
      const account = known.post(platform, postId);
      const before = recent.threads.get(key)?.comments;
      for (const row of held.values()) {
        if (account && !(isMixed && account.isProvisional) && !before?.has(row.id)) straight.push({ row, account });
        else left.push(row);
      }
    }
    note('comment', await comments.copy(straight, batch.rows.bytes, left), touched);
    await comments.stage(left, batch.rows.bytes, stage);
  }

  return {
    counts,
    isStored: lines.has,
    async send(batch, naming, stage) {
      const touched = new Set<string>();
      const hasCandidates = batch.threads.size > 0 || naming.some(({ fact }) => fact.ref.uid !== null);
      if (hasCandidates && (await lock())) await known.findAccounts(naming);
      await sendSnapshots(batch, stage, touched);
      await sendPosts(batch, stage, touched);
      await sendComments(batch, stage, touched);
      recent = { accounts: batch.accounts, posts: batch.posts, threads: batch.threads };
      if (touched.size > 0)
        await client.query('insert into direct_account select unnest($1::text[]), false', [textArray([...touched])]);
    },
  };
}
