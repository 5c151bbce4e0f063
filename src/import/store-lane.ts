// Copies rows of one kind straight into their table, under a savepoint: where a key turns out to be taken nothing is done,
// and from then on keys are looked up before.
import type { PoolClient } from 'pg';
import { copyGuarded, RowWriter, textArray } from './store-copy.ts';
import type { HeldComment, HeldPost, HeldRow, HeldSnapshot } from './store-held.ts';
import type { KnownAccount } from './store-known.ts';
import { heldColumns, type StageTable, stageColumns } from './store-tables.ts';

export type Kind = 'snapshot' | 'post' | 'comment';

const columns = {
  snapshot: ['account_id', 'import_id', 'import_row', ...heldColumns.snapshot],
  post: ['account_id', 'import_id', 'import_row', ...heldColumns.post],
  comment: ['account_id', 'import_id', 'by_kol', 'import_row', ...heldColumns.comment],
  post_key: ['platform', 'post_id', 'account_id'],
} as const;

/** Rows that may go straight, each with its account. */
export interface Straight<Row extends HeldRow> {
  readonly row: Row;
  readonly account: KnownAccount;
}

/** Sends rows to a temporary table. */
export type Stage = (table: StageTable, rows: RowWriter) => Promise<void>;

const isDuplicate = (error: unknown) => (error as { code?: string }).code === '23505';

/** The keys that are taken, among those of a batch. */
const takenKeys: Readonly<Record<Kind, string>> = {
  snapshot: `select q.n::int as n from unnest($1::text[], $2::date[]) with ordinality q (a, b, n)
    where exists (select 1 from snapshot t where t.account_id = q.a and t.day = q.b)`,
  post: `select q.n::int as n from unnest($1::text[], $2::text[]) with ordinality q (a, b, n)
    where exists (select 1 from post_key t where t.platform = q.a and t.post_id = q.b)`,
  comment: `select q.n::int as n from unnest($1::text[], $2::text[]) with ordinality q (a, b, n)
    where exists (select 1 from comment t where t.account_id = q.a and t.id = q.b)`,
};

/** What is peculiar to one kind of row. */
export interface Way<Row extends HeldRow> {
  readonly kind: Kind;
  readonly key: (straight: Straight<Row>) => readonly [string, string];
  readonly write: (to: RowWriter, straight: Straight<Row>, rows: Buffer) => void;
  readonly stageTable: StageTable;
  readonly stage: (to: RowWriter, row: Row, rows: Buffer) => void;
}

export const snapshotWay: Way<HeldSnapshot> = {
  kind: 'snapshot',
  key: ({ row, account }) => [account.id, row.day],
  write(to, { row, account }, rows) {
    to.row(columns.snapshot.length);
    to.copy(account.prefix, 0, account.prefix.length);
    to.copy(rows, row.start, row.end);
  },
  stageTable: 'stage_snapshot',
  stage(to, row, rows) {
    to.row(stageColumns.stage_snapshot.length);
    to.text(row.account.platform);
    to.text(row.account.ref);
    to.copy(rows, row.start, row.end);
  },
};

export const postWay: Way<HeldPost> = {
  kind: 'post',
  key: ({ row }) => [row.account.platform, row.id],
  write(to, { row, account }, rows) {
    to.row(columns.post.length);
    to.copy(account.prefix, 0, account.prefix.length);
    to.copy(rows, row.start, row.end);
  },
  stageTable: 'stage_post',
  stage(to, row, rows) {
    to.row(stageColumns.stage_post.length);
    to.text(row.account.platform);
    to.text(row.account.ref);
    to.copy(rows, row.start, row.end);
  },
};

export const commentWay: Way<HeldComment> = {
  kind: 'comment',
  key: ({ row, account }) => [account.id, row.id],
  write(to, { row, account }, rows) {
    to.row(columns.comment.length);
    to.copy(account.prefix, 0, account.prefix.length);
    to.flag(row.byKol ?? row.author === account.author);
    to.copy(rows, row.start, row.end);
  },
  stageTable: 'stage_comment',
  stage(to, row, rows) {
    to.row(stageColumns.stage_comment.length);
    to.text(row.post.platform);
    to.flag(row.byKol);
    to.copy(rows, row.start, row.end);
  },
};

/** Copies rows of one kind; remembers whether keys were ever taken, from when on they are looked up beforehand. */
export class Lane<Row extends HeldRow> {
  readonly #client: PoolClient;
  readonly #way: Way<Row>;
  readonly #out = new RowWriter();
  readonly #keys = new RowWriter();
  #looksFirst = false;

  constructor(client: PoolClient, way: Way<Row>) {
    this.#client = client;
    this.#way = way;
  }

  /** Stores what it can and gives it back; `left` takes the rows whose keys are taken. */
  async copy(straight: readonly Straight<Row>[], rows: Buffer, left: Row[]): Promise<readonly Straight<Row>[]> {
    if (straight.length === 0) return [];
    if (!this.#looksFirst && (await this.#tryCopy(straight, rows))) return straight;
    this.#looksFirst = true;
    const taken = await this.#findTaken(straight);
    const free = straight.filter((_, index) => !taken.has(index));
    for (const index of taken) left.push(straight[index]!.row);
    if (free.length === 0 || (await this.#tryCopy(free, rows))) return free;
    for (const { row } of free) left.push(row);
    return [];
  }

  /** False, with nothing done, when a key is taken. */
  async #tryCopy(straight: readonly Straight<Row>[], rows: Buffer): Promise<boolean> {
    const client = this.#client;
    const { kind, key, write } = this.#way;
    this.#out.clear();
    for (const one of straight) write(this.#out, one, rows);
    const copies = [{ table: kind as string, columns: columns[kind] as readonly string[], rows: this.#out }];
    if (kind === 'post') {
      this.#keys.clear();
      for (const one of straight) {
        const [platform, postId] = key(one);
        this.#keys.row(columns.post_key.length);
        this.#keys.text(platform);
        this.#keys.text(postId);
        this.#keys.text(one.account.id);
      }
      copies.push({ table: 'post_key', columns: columns.post_key, rows: this.#keys });
    }
    try {
      await copyGuarded(client, copies);
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await client.query('rollback to savepoint guarded');
      return false;
    }
  }

  async #findTaken(straight: readonly Straight<Row>[]): Promise<Set<number>> {
    const keys = straight.map(this.#way.key);
    const values = [textArray(keys.map(([first]) => first)), textArray(keys.map(([, second]) => second))];
    const { rows } = await this.#client.query<{ n: number }>(takenKeys[this.#way.kind], values);
    return new Set(rows.map(({ n }) => n - 1));
  }

  /** Writes rows as the temporary table takes them. */
  async stage(left: readonly Row[], rows: Buffer, stage: Stage): Promise<void> {
    if (left.length === 0) return;
    this.#out.clear();
    for (const row of left) this.#way.stage(this.#out, row, rows);
    await stage(this.#way.stageTable, this.#out);
  }
}
