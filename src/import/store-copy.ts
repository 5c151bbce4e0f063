// Brings rows into a table with COPY in PostgreSQL's binary form: numbers and moments are not turned into text and back, and
// the bytes of many rows stand in one buffer, so that nothing of them weighs on the garbage collector.
import type { Connection, PoolClient, Submittable } from 'pg';

const startBytes = 256 * 1024;
/** Texts up to this length are encoded here; calling into Node costs more than it saves. */
const shortText = 64;
const two32 = 2 ** 32;
/** PostgreSQL counts moments and days from 2000-01-01. */
const epochMs = 946_684_800_000;
const dayMs = 86_400_000;
const textOid = 25;
const nul = '\0';

/** Writes rows, field by field, in the binary form of COPY. Every field of a row must be written, in the columns' order. */
export class RowWriter {
  bytes: Buffer;
  /** How much of `bytes` is written. */
  length = 0;
  readonly #days = new Map<string, number>();

  constructor(size = startBytes) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + size));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }

  #int(value: number): void {
    const { bytes, length } = this;
    bytes[length] = value >>> 24;
    bytes[length + 1] = value >>> 16;
    bytes[length + 2] = value >>> 8;
    bytes[length + 3] = value;
    this.length = length + 4;
  }

  /** Begins a row of so many fields. */
  row(fields: number): void {
    this.#reserve(2);
    this.bytes[this.length++] = fields >>> 8;
    this.bytes[this.length++] = fields;
  }

  #missing(): void {
    this.#reserve(4);
    this.#int(-1);
  }

  /** NUL, which PostgreSQL has no place for, is left out. */
  text(value: string | null): void {
    if (value === null) {
      this.#missing();
      return;
    }
    this.#reserve(4 + value.length * 3);
    const start = this.length;
    this.length += 4;
    if (value.length > shortText || !this.#shortText(value)) {
      const plain = value.includes(nul) ? value.replaceAll(nul, '') : value;
      this.length = start + 4 + this.bytes.write(plain, start + 4, 'utf8');
    }
    const end = this.length;
    this.length = start;
    this.#int(end - start - 4);
    this.length = end;
  }

  /** Encodes as UTF-8; false, with nothing written, for what only the long way can: surrogates and NUL. */
  #shortText(value: string): boolean {
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code < 0x80) {
        if (code === 0) return false;
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if (code >= 0xd800 && code < 0xe000) return false;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    this.length = at;
    return true;
  }

  /** A bigint column. */
  whole(value: number | bigint | null): void {
    if (value === null) {
      this.#missing();
      return;
    }
    this.#reserve(12);
    this.#int(8);
    if (typeof value === 'bigint') {
      this.length = this.bytes.writeBigInt64BE(value, this.length);
      return;
    }
    if (!Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
    const high = Math.floor(value / two32);
    this.#int(high);
    this.#int(value - high * two32);
  }

  flag(value: boolean | null): void {
    if (value === null) {
      this.#missing();
      return;
    }
    this.#reserve(5);
    this.#int(1);
    this.bytes[this.length++] = value ? 1 : 0;
  }

  /** A timestamptz column, from epoch milliseconds. */
  moment(ms: number | null): void {
    this.whole(ms === null ? null : (ms - epochMs) * 1000);
  }

  /** A date column, from `YYYY-MM-DD`. */
  day(day: string | null): void {
    if (day === null) {
      this.#missing();
      return;
    }
    let number = this.#days.get(day);
    if (number === undefined) {
      number = Math.round((Date.parse(`${day}T00:00:00Z`) - epochMs) / dayMs);
      if (!Number.isInteger(number)) throw new RangeError(`no day: ${day}`);
      if (this.#days.size > 10_000) this.#days.clear();
      this.#days.set(day, number);
    }
    this.#reserve(8);
    this.#int(4);
    this.#int(number);
  }

  /** A text[] column. */
  texts(values: readonly string[]): void {
    this.#reserve(24);
    const start = this.length;
    this.#int(0);
    this.#int(values.length > 0 ? 1 : 0);
    this.#int(0);
    this.#int(textOid);
    if (values.length > 0) {
      this.#int(values.length);
      this.#int(1);
      for (const value of values) this.text(value);
    }
    const end = this.length;
    this.length = start;
    this.#int(end - start - 4);
    this.length = end;
  }

  /** Bytes that another writer wrote. */
  copy(source: Buffer, start: number, end: number): void {
    this.#reserve(end - start);
    this.length += source.copy(this.bytes, this.length, start, end);
  }
}

const head = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const tail = Buffer.from([0xff, 0xff]);
/** Sent in pieces, so that PostgreSQL begins with the first while the others are under way. */
const pieceBytes = 128 * 1024;
const copyDone = Buffer.from('c\0\0\0\x04', 'latin1');

/** Rows for one table. */
export interface Copy {
  readonly table: string;
  readonly columns: readonly string[];
  /** They must stay untouched until they are sent. */
  readonly rows: RowWriter;
}

const textOf = ({ table, columns }: Copy) => `copy ${table} (${columns.join(', ')}) from stdin with (format binary)`;

/**
 * Statements with COPY among them, as the driver takes them. The rows are in memory already, so that all of them go to the
 * socket at once: nothing is left to do when PostgreSQL refuses a row while the others are still under way.
 */
class CopyQuery implements Submittable {
  readonly #text: string;
  readonly #rows: Buffer[];
  readonly #done: (error: Error | null) => void;

  constructor(text: string, rows: Buffer[], done: (error: Error | null) => void) {
    this.#text = text;
    this.#rows = rows;
    this.#done = done;
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse({ stream }: Connection): void {
    const rows = this.#rows.shift() ?? Buffer.alloc(0);
    const send = (data: Buffer) => {
      const start = Buffer.from('d\0\0\0\0', 'latin1');
      start.writeUInt32BE(data.length + 4, 1);
      stream.write(start);
      stream.write(data);
    };
    stream.cork();
    send(head);
    for (let at = 0; at < rows.length; at += pieceBytes) send(rows.subarray(at, at + pieceBytes));
    send(tail);
    stream.write(copyDone);
    stream.uncork();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done(null);
  }

  handleError(error: Error): void {
    this.#done(error);
  }
}

function run(client: PoolClient, text: string, copies: readonly Copy[]): Promise<void> {
  return new Promise((done, fail) => {
    const rows = copies.map(({ rows: { bytes, length } }) => bytes.subarray(0, length));
    client.query(new CopyQuery(text, rows, (error) => (error ? fail(error) : done())));
  });
}

/** Sends rows to a table. Throws what PostgreSQL refuses. */
export function copyRows(client: PoolClient, copy: Copy): Promise<void> {
  return run(client, textOf(copy), [copy]);
}

/**
 * Sends rows under the savepoint `guarded`, all in one go. Throws what PostgreSQL refuses: it is up to the caller to go back
 * to the savepoint.
 */
export function copyGuarded(client: PoolClient, copies: readonly Copy[]): Promise<void> {
  const statements = ['savepoint guarded', ...copies.map(textOf), 'release savepoint guarded'];
  return run(client, statements.join('; '), copies);
}

/** Many texts as one parameter of the type text[]; the driver's own way takes several times as long. */
export function textArray(values: readonly (string | null)[]): string {
  const quote = (value: string) => `"${/[\\"]/.test(value) ? value.replace(/[\\"]/g, '\\$&') : value}"`;
  return `{${values.map((value) => (value === null ? 'NULL' : quote(value))).join(',')}}`;
}
