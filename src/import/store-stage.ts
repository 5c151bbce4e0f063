// Takes the understood rows of one file: what is new goes straight into the archive's tables, all else is held in temporary
// tables until the file is read. People who comment are hashed with the workspace's salt before anything leaves this process.
import type { PoolClient } from 'pg';
import type { AccountFact, AccountRef, CommentFact, PriceFact, RowFacts } from './facts.ts';
import { type AccountRow, gatherAccounts, refOf } from './gather.ts';
import type { Reject } from './reject.ts';
import { authorHasher, sha256 } from './store-author.ts';
import { copyRows, RowWriter } from './store-copy.ts';
import { Direct, type DirectOptions } from './store-direct.ts';
import { HeldRows } from './store-held.ts';
import { makeStageTables, type StageTable, stageColumns, writeAccount, writeReject } from './store-tables.ts';
import { withdrawOvertaken } from './store-withdraw.ts';

/** The row only points at the account, as a price or a post does. */
function saysNothing({ kol, snapshot, url, bio, avatarUrl, verifiedText }: AccountFact): boolean {
  return (
    snapshot === null &&
    kol.name === null &&
    url === null &&
    bio === null &&
    avatarUrl === null &&
    verifiedText === null &&
    kol.category === null &&
    kol.agency === null &&
    kol.region === null &&
    kol.gender === null &&
    kol.topics.length === 0
  );
}

export interface Staging {
  /** Takes one understood row. */
  add(line: number, facts: RowFacts): void;
  /** Takes one rejected row, with the row as it stood in the file where that may be kept. */
  reject(reject: Reject, raw: readonly (readonly [string, string])[] | null): void;
  /** Call after every batch: sends what is held when it is much. */
  breathe(): Promise<void>;
  /** Sends the rest and tells the planner how much there is. */
  finish(): Promise<void>;
  /**
   * Call when the accounts are found and before merging: rows of the archive that have rivals in the temporary tables join
   * them. Returns how many rows the archive has got without any merging.
   */
  settle(): Promise<number>;
}

/** Accounts of which rows are gathered before they are handed over. */
const gatheredAccounts = 5_000;

/** An id for a comment whose file gives none, made of its content. */
function derivedId({ postId, author, authorHash, at, text }: CommentFact): string {
  const moment = at === null ? null : new Date(at).toISOString();
  return `derived-${sha256(`${postId}|${author ?? authorHash}|${moment}|${text}`).slice(0, 24)}`;
}

function addPrice({ prices, mergedLines }: HeldRows, line: number, platform: string, ref: string, price: PriceFact) {
  prices.row(7);
  prices.whole(line);
  prices.text(platform);
  prices.text(ref);
  prices.text(price.format);
  prices.whole(price.amount);
  prices.text(price.currency);
  prices.day(price.validFrom);
  mergedLines.push(line);
}

/** Shares travel as whole millionths: no digits are lost on the way and the same file always comes to the same. */
function addAudience(held: HeldRows, line: number, fact: AccountFact, ref: string, facts: RowFacts): void {
  const { audience, mergedLines } = held;
  const isAlone = facts.prices.length === 0 && fact.snapshot === null && facts.audience.length === 1;
  for (const { dimension, item, lowYears, highYears, share, day } of facts.audience) {
    audience.row(10);
    audience.whole(line);
    audience.text(fact.ref.platform);
    audience.text(ref);
    audience.flag(isAlone);
    audience.text(dimension);
    audience.text(item);
    audience.whole(lowYears);
    audience.whole(highYears);
    audience.whole(Math.round(share * 1e6));
    audience.day(day);
  }
  if (!isAlone) mergedLines.push(line);
}

/** As `refOf`; rows of one account mostly stand together. */
function rememberRef(): (ref: AccountRef) => string {
  let last: AccountRef | null = null;
  let key = '';
  return (ref) => {
    if (last?.uid !== ref.uid || last.handle !== ref.handle || last.hash !== ref.hash) key = refOf(ref);
    last = ref;
    return key;
  };
}

/** Brings batches to PostgreSQL, and knows which of the temporary tables hold anything. */
function openSender(client: PoolClient, direct: Direct) {
  const filled = new Set<StageTable>();
  const accountRows = new RowWriter();

  async function stage(table: StageTable, rows: RowWriter): Promise<void> {
    if (rows.length === 0) return;
    filled.add(table);
    await copyRows(client, { table, columns: stageColumns[table], rows });
    rows.clear();
  }

  /** Lines that count already, as what they say of a day or a post stands in the archive. */
  async function stageCounted(lines: Iterable<number>): Promise<void> {
    const rows = new RowWriter();
    for (const line of lines) {
      if (!direct.isStored(line)) continue;
      rows.row(1);
      rows.whole(line);
    }
    await stage('stage_counted', rows);
  }

  async function send(batch: HeldRows, naming: readonly AccountRow[], accounts: readonly AccountRow[]) {
    await direct.send(batch, naming, stage);
    await stageCounted(batch.mergedLines);
    await stage('stage_price', batch.prices);
    await stage('stage_audience', batch.audience);
    await stage('stage_reject', batch.rejects);
    await stageCounted(accounts.map((row) => row.line));
    for (const row of accounts) writeAccount(accountRows, row);
    await stage('stage_account', accountRows);
    batch.clear();
  }

  return { filled, send };
}

/** Makes the temporary tables of a transaction and the way into them and into the archive. */
export async function openStaging(client: PoolClient, options: DirectOptions): Promise<Staging> {
  await makeStageTables(client);
  const direct = new Direct(client, options);
  const { filled, send } = openSender(client, direct);
  const gathered = gatherAccounts();
  const authorOf = authorHasher(options.salt);
  const keyOf = rememberRef();
  let held = new HeldRows();
  let spare = new HeldRows();
  let sending: Promise<void> = Promise.resolve();

  /** Begins to send what is held, once the batch before it has arrived: reading goes on meanwhile. */
  async function flush(isLast: boolean): Promise<void> {
    await sending;
    const batch = held;
    const naming = [...batch.accounts.values()].map(({ platform, ref }) => gathered.naming(platform, ref)!);
    const accounts = isLast || gathered.size > gatheredAccounts ? gathered.take() : [];
    [held, spare] = [spare, held];
    sending = send(batch, naming, accounts);
    // A failure is thrown at the next call; here it only must not count as unheard.
    sending.catch(() => undefined);
  }

  return {
    add(line, facts) {
      const { account: fact, prices, audience, post, comment } = facts;
      if (comment) {
        const id = comment.id ?? derivedId(comment);
        held.addComment(line, comment, id, authorOf(comment, id));
      }
      if (!fact) return;
      const { platform } = fact.ref;
      const ref = keyOf(fact.ref);
      gathered.add({ line, ref, fact, isMention: post !== null || fact.isNamedOnly === true || saysNothing(fact) });
      if (fact.snapshot) held.addSnapshot(line, held.account(platform, ref), fact.snapshot);
      if (post) held.addPost(line, held.account(platform, ref), post);
      for (const price of prices) addPrice(held, line, platform, ref, price);
      if (audience.length > 0) addAudience(held, line, fact, ref, facts);
    },
    reject: (reject, raw) => writeReject(held.rejects, reject, raw),
    breathe: async () => {
      if (held.isFull || gathered.size > gatheredAccounts) await flush(false);
    },
    async finish() {
      await flush(true);
      await sending;
      for (const table of filled) await client.query(`analyze ${table}`);
    },
    async settle() {
      const { counts } = direct;
      for (const kind of ['snapshot', 'post', 'comment'] as const)
        if (counts[kind] > 0 && filled.has(`stage_${kind}`))
          counts[kind] -= await withdrawOvertaken(client, kind, options.importId);
      return counts.snapshot + counts.post + counts.comment;
    },
  };
}
