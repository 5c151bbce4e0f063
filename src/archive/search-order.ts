// The order of a search and its pages. A page begins behind the last card of the one before, so that cards which come or
// go meanwhile make none appear twice.
import type { Search } from './contract.ts';
import type { CardColumns } from './search-columns.ts';

type KeyName = keyof CardColumns['figure'];

export const keyOfSort: Readonly<Record<Exclude<Search['sort'], 'relevance'>, KeyName>> = {
  followers: 'followers',
  engagement: 'engagement',
  price: 'priceCny',
  authenticity: 'authenticity',
  name: 'nameKey',
  activity: 'lastPostOn',
};

/** Whether one row comes before another: by the figure, missing ones last in both directions, ties by account. */
export type Compare = (a: number, b: number) => number;

function compareIds({ ids, figure }: CardColumns, a: number, b: number): number {
  const difference = figure.idKey[a]! - figure.idKey[b]!;
  if (difference !== 0) return difference;
  return ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0;
}

export function comparing(columns: CardColumns, key: KeyName, isAscending: boolean): Compare {
  const values = columns.figure[key];
  return (a, b) => {
    const [x, y] = [values[a]!, values[b]!];
    if (x === y) return compareIds(columns, a, b);
    if (Number.isNaN(x)) return Number.isNaN(y) ? compareIds(columns, a, b) : 1;
    if (Number.isNaN(y)) return -1;
    return isAscending ? x - y : y - x;
  };
}

const digitBits = 16;
const digits = 1 << digitBits;

/** 64 bits that order as the figures do, as two halves; what is missing comes last. */
function sortableBits(values: Float64Array, size: number, isAscending: boolean): [Uint32Array, Uint32Array] {
  const [low, high] = [new Uint32Array(size), new Uint32Array(size)];
  const number = new Float64Array(1);
  const halves = new Uint32Array(number.buffer);
  const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  const [lowAt, highAt] = isLittleEndian ? [0, 1] : [1, 0];
  for (let row = 0; row < size; row += 1) {
    const value = values[row]!;
    if (Number.isNaN(value)) {
      low[row] = 0xffffffff;
      high[row] = 0xffffffff;
      continue;
    }
    number[0] = value === 0 ? 0 : value;
    const isNegative = halves[highAt]! >>> 31 === 1;
    const flip = isNegative === isAscending;
    low[row] = isNegative || !isAscending ? (flip ? ~halves[lowAt]! : halves[lowAt]!) >>> 0 : halves[lowAt]!;
    high[row] = isNegative
      ? isAscending
        ? ~halves[highAt]! >>> 0
        : halves[highAt]!
      : isAscending
        ? (halves[highAt]! | 0x80000000) >>> 0
        : ~(halves[highAt]! | 0x80000000) >>> 0;
  }
  return [low, high];
}

/** Sorts rows by one 16-bit digit of a number, keeping the order of equal ones. */
function sortDigit(rows: Uint32Array, bits: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(digits + 1);
  for (const row of rows) {
    const at = ((bits[row]! >>> shift) & (digits - 1)) + 1;
    starts[at] = starts[at]! + 1;
  }
  for (let digit = 1; digit <= digits; digit += 1) starts[digit] = starts[digit]! + starts[digit - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const digit = (bits[row]! >>> shift) & (digits - 1);
    sorted[starts[digit]!] = row;
    starts[digit] = starts[digit]! + 1;
  }
  return sorted;
}

/** Sorts rows by a figure, keeping the order of equal ones (LSD radix sort: a million rows in some 50 ms). */
function sortedBy(rows: Uint32Array, values: Float64Array, isAscending: boolean): Uint32Array {
  const [low, high] = sortableBits(values, rows.length, isAscending);
  let sorted = rows;
  for (const bits of [low, high]) for (const shift of [0, digitBits]) sorted = sortDigit(sorted, bits, shift);
  return sorted;
}

/** Keeps the orders that were asked for until a card changes. */
export class Orders {
  readonly #columns: CardColumns;
  readonly #kept = new Map<string, Uint32Array>();
  #byId: Uint32Array = new Uint32Array(0);

  constructor(columns: CardColumns) {
    this.#columns = columns;
  }

  /** To be called after cards were written. */
  forget(): void {
    this.#kept.clear();
  }

  /** All rows in an order. */
  rowsBy(key: KeyName, isAscending: boolean): Uint32Array {
    const name = `${key} ${isAscending}`;
    const kept = this.#kept.get(name);
    if (kept) return kept;
    const rows = sortedBy(this.#rowsById(), this.#columns.figure[key], isAscending);
    this.#kept.set(name, rows);
    return rows;
  }

  /** Accounts keep their ids, so that this order changes only where there are more of them. */
  #rowsById(): Uint32Array {
    const { size, figure } = this.#columns;
    if (this.#byId.length === size) return this.#byId;
    const rows = sortedBy(
      Uint32Array.from({ length: size }, (_, row) => row),
      figure.idKey,
      true,
    );
    // Ids that begin alike stand side by side now: few, and near their places.
    for (let at = 1; at < size; at += 1) {
      const row = rows[at]!;
      let to = at;
      while (to > 0 && compareIds(this.#columns, rows[to - 1]!, row) > 0) {
        rows[to] = rows[to - 1]!;
        to -= 1;
      }
      rows[to] = row;
    }
    this.#byId = rows;
    return rows;
  }
}

/** Where a page ended: the worth, the figure and the id of its last card. */
interface Cursor {
  readonly worth: number;
  readonly value: number;
  readonly id: string;
}

export function cursorOf(worth: number, value: number, id: string): string {
  return `${worth}~${Number.isNaN(value) ? '' : value}~${id}`;
}

/** Null where the text is no cursor. */
export function readCursor(text: string): Cursor | null {
  const match = /^(\d{1,2})~(-?[\d.]*(?:e[+-]?\d+)?)~(.+)$/.exec(text);
  if (!match) return null;
  return { worth: Number(match[1]), value: match[2] === '' ? Number.NaN : Number(match[2]), id: match[3]! };
}

/** Whether a row comes behind a cursor among rows of the same worth. */
export function isBehind(
  columns: CardColumns,
  key: KeyName,
  isAscending: boolean,
  row: number,
  cursor: Cursor,
): boolean {
  const value = columns.figure[key][row]!;
  if (value === cursor.value || (Number.isNaN(value) && Number.isNaN(cursor.value)))
    return columns.ids[row]! > cursor.id;
  if (Number.isNaN(cursor.value)) return false;
  if (Number.isNaN(value)) return true;
  return isAscending ? value > cursor.value : value < cursor.value;
}
