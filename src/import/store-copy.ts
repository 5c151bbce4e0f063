// Brings rows into a temporary table with COPY, in batches, so that memory stays bounded.
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';

export type CopyValue = string | number | bigint | boolean | null;

const special = /[\\\n\r\t\0]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '' };

function escapeText(text: string): string {
  return special.test(text) ? text.replace(/[\\\n\r\t\0]/g, (char) => escapes[char]!) : text;
}

/** One row in the text form of COPY. NUL, which PostgreSQL has no place for, is left out. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (index > 0) line += '\t';
    if (value === null) line += '\\N';
    else if (typeof value === 'string') line += escapeText(value);
    else if (typeof value === 'boolean') line += value ? 't' : 'f';
    else line += value.toString();
  }
  return `${line}\n`;
}

const flushChars = 4 * 1024 * 1024;

/** Rows of several tables, sent when enough have come together. */
export class CopyBuffer<Table extends string> {
  readonly #client: PoolClient;
  readonly #columns: Readonly<Record<Table, readonly string[]>>;
  readonly #held = new Map<Table, string[]>();
  #chars = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(client: PoolClient, columns: Readonly<Record<Table, readonly string[]>>) {
    this.#client = client;
    this.#columns = columns;
  }

  add(table: Table, values: readonly CopyValue[]): void {
    const line = copyLine(values);
    const held = this.#held.get(table);
    if (held) held.push(line);
    else this.#held.set(table, [line]);
    this.#chars += line.length;
  }

  get isFull(): boolean {
    return this.#chars >= flushChars;
  }

  /** Begins to send what is held, once the batch before it has arrived: reading goes on meanwhile. */
  async flush(): Promise<void> {
    await this.#sending;
    const held = [...this.#held];
    this.#held.clear();
    this.#chars = 0;
    this.#sending = this.#sendAll(held);
    // A failure is thrown at the next call; here it only must not count as unheard.
    this.#sending.catch(() => undefined);
  }

  /** Sends everything and waits until it has arrived. */
  async drain(): Promise<void> {
    await this.flush();
    await this.#sending;
  }

  async #sendAll(held: readonly (readonly [Table, string[]])[]): Promise<void> {
    for (const [table, lines] of held) await this.#send(table, lines.join(''));
  }

  #send(table: Table, text: string): Promise<void> {
    return new Promise((done, fail) => {
      const stream = this.#client.query(from(`copy ${table} (${this.#columns[table].join(', ')}) from stdin`));
      stream.on('error', fail);
      stream.on('finish', () => done());
      stream.end(text);
    });
  }
}
