// Invents tables as people, tools and spreadsheets leave them, together with what must come of every row.
import { isAscii, isUtf8 } from 'node:buffer';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { makeDatabase, makeWorkbook, makeZip } from './import-files.ts';

/** How many cases a run tries; a larger number is given by hand. */
export const fuzzRuns = (usual: number) => Number(process.env.FUZZ_RUNS ?? usual);

/** What a cell with a figure must be read as. */
export interface Figure {
  readonly text: string;
  /** Null where the cell says that there is none. */
  readonly value: number | null;
  /** The text shows that digits are missing: the reader must say so. */
  readonly isRough: boolean;
  /** No figure at all: the row must be rejected. */
  readonly isJunk: boolean;
}

export interface FuzzRow {
  readonly handle: string;
  readonly name: string;
  readonly followers: Figure;
  readonly following: Figure;
  readonly bio: string;
  /** Cells that are missing at the end (below 0) or too many (above 0). */
  readonly width: number;
}

export interface FuzzTable {
  readonly headers: readonly string[];
  readonly rows: readonly FuzzRow[];
  /** Cells in the order of the headers, cut or lengthened as `width` says. */
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

type Column = 'handle' | 'name' | 'followers' | 'following' | 'bio';
const names: Readonly<Record<Column, readonly string[]>> = {
  handle: ['小红书号', 'Username', '账号', 'handle', '抖音号'],
  name: ['昵称', '达人昵称', 'nickname', 'Nome KOL'],
  followers: ['粉丝数', 'Followers', '粉丝量', 'numero follower', '粉丝数/w', '粉丝（万）', '粉丝量(k)'],
  following: ['关注数', 'following', '关注'],
  bio: ['简介', 'bio', '个人简介'],
};
const factors: Readonly<Record<string, number>> = { '粉丝数/w': 10_000, '粉丝（万）': 10_000, '粉丝量(k)': 1000 };

const exact = (text: string, value: number): Figure => ({ text, value, isRough: false, isJunk: false });
const rough = (text: string, value: number): Figure => ({ text, value, isRough: true, isJunk: false });
const digit = fc.integer({ min: 1, max: 9 });
const small = fc.integer({ min: 1, max: 999 });
const large = fc.integer({ min: 1, max: 999_999_999 });

const nothing = fc
  .constantFrom('', '--', '-', '无', '-1', 'null', 'N/A', '—', '暂无', '#VALOR!')
  .map((text): Figure => ({ text, value: null, isRough: false, isJunk: false }));
const junk = fc
  .constantFrom('abc', '1.2.3', '12~15', '十二', '-7', '1,23,4', '12.345.6', '3 万 4 千', '5/6')
  .map((text): Figure => ({ text, value: null, isRough: false, isJunk: true }));
const scaled = fc.oneof(
  fc
    .tuple(small, digit, fc.constantFrom('万', 'w', 'W', '萬'))
    .map(([a, b, unit]) => rough(`${a}.${b}${unit}`, a * 10_000 + b * 1000)),
  fc
    .tuple(small, digit, fc.constantFrom('k', 'K'))
    .map(([a, b, unit]) => rough(`${a}.${b}${unit}`, a * 1000 + b * 100)),
  fc.tuple(small, fc.constantFrom('万+', 'w+', '万以上')).map(([a, unit]) => rough(`${a}${unit}`, a * 10_000)),
  fc.tuple(digit, digit).map(([a, b]) => rough(`${a}.${b}亿`, a * 100_000_000 + b * 10_000_000)),
);
const plain = fc.oneof(
  large.map((value) => exact(String(value), value)),
  large.filter((value) => value >= 1000).map((value) => exact(value.toLocaleString('en-US'), value)),
  large.filter((value) => value >= 1000).map((value) => exact(value.toLocaleString('de-DE'), value)),
  small.map((value) => exact(`${value}.0`, value)),
  small.map((value) => rough(`${value}+`, value)),
  fc.constant(exact('0', 0)),
);
/** Under a header with a unit a bare number is in that unit, and rough. */
const inUnit = (factor: number) =>
  fc.oneof(
    small.map((value) => rough(String(value), value * factor)),
    fc.tuple(small, digit).map(([a, b]) => rough(`${a}.${b}`, a * factor + (b * factor) / 10)),
  );
const figureUnder = (factor: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 6, arbitrary: factor === 1 ? plain : inUnit(factor) },
    { weight: 3, arbitrary: scaled },
    { weight: 2, arbitrary: nothing },
    { weight: 1, arbitrary: junk },
  );

const letters = [...'abcXYZ 019_-.,;|\t"\'#=+@!?/\\()[]{}<>:&%$'];
const signs = [...'橄榄油三天两夜在的是不了人有我他这好看😍🍝👨‍👩‍👧éèàüñ«»：，。！？“”（）【】｛｝\n\n'];
const text = fc
  .array(fc.constantFrom(...letters, ...signs, '好吃', '旅行', '\r\n', '""', '","', '\\"'), { maxLength: 24 })
  .map((parts) => parts.join('').trim().normalize('NFC').replaceAll('\r\n', '\n').toWellFormed());

const rowUnder = (factor: number): fc.Arbitrary<FuzzRow> =>
  fc.record({
    // `_x0000_` stands for a sign in a workbook, and the writer of these files does not guard it.
    handle: fc.stringMatching(/^[a-z][a-z0-9_]{4,14}$/).filter((one) => !/_x[0-9a-f]{4}_/.test(one)),
    name: text,
    followers: figureUnder(factor),
    following: figureUnder(1),
    bio: text,
    width: fc.constantFrom(0, 0, 0, 0, 0, 0, -1, -2, 1, 2),
  });

const cellOf = (row: FuzzRow, column: Column) => {
  const value = row[column];
  return typeof value === 'string' ? value : value.text;
};

const columnsInOrder = fc.shuffledSubarray<Column>(['name', 'followers', 'following', 'bio'], { minLength: 1 });

/** A list of KOLs with its truth. The handle comes first, so that a row that is cut keeps it. */
export const fuzzTable: fc.Arbitrary<FuzzTable> = columnsInOrder.chain((rest) => {
  const columns: Column[] = ['handle', ...rest];
  return fc.tuple(...columns.map((column) => fc.constantFrom(...names[column]))).chain((headers) => {
    const factor = factors[headers[columns.indexOf('followers')] ?? ''] ?? 1;
    return fc
      .uniqueArray(rowUnder(factor), { minLength: 1, maxLength: 12, selector: (row) => row.handle })
      .map((rows) => {
        const cells = rows.map((row) => {
          const all = columns.map((column) => cellOf(row, column));
          if (row.width <= 0) return all.slice(0, Math.max(1, all.length + row.width));
          return [...all, ...Array.from({ length: row.width }, () => 'more')];
        });
        return { headers, columns, rows, cells };
      });
  });
});

export interface Packing {
  readonly form: 'csv' | 'json' | 'jsonl' | 'wrapped' | 'xlsx' | 'sqlite';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le';
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly quotesAll: boolean;
  readonly banner: boolean;
  readonly wrap: 'none' | 'gzip' | 'zip';
}

export const packing: fc.Arbitrary<Packing> = fc.record({
  form: fc.constantFrom('csv', 'csv', 'csv', 'json', 'jsonl', 'wrapped', 'xlsx', 'sqlite'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'gb18030', 'utf-16le'),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotesAll: fc.boolean(),
  banner: fc.boolean(),
  wrap: fc.constantFrom('none', 'none', 'gzip', 'zip'),
});

function encode(content: string, encoding: Packing['encoding']): Buffer {
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${content}`);
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${content}`, 'utf16le');
  return encoding === 'gb18030' ? iconv.encode(content, 'gb18030') : Buffer.from(content);
}

function csvOf({ headers, cells }: FuzzTable, { delimiter, lineEnd, quotesAll, banner }: Packing): string {
  const cell = (value: string) =>
    quotesAll || /["\n\r,;\t|]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const lines = [headers, ...cells].map((row) => row.map(cell).join(delimiter));
  return [...(banner ? ['本表由运营团队于本月导出，仅供内部参考'] : []), ...lines]
    .map((line) => line + lineEnd)
    .join('');
}

/** Objects have no cells too many. */
const objectsOf = ({ headers, cells }: FuzzTable) =>
  cells.map((row) => Object.fromEntries(row.slice(0, headers.length).map((value, index) => [headers[index]!, value])));

function textOf(table: FuzzTable, how: Packing): string {
  const objects = objectsOf(table);
  if (how.form === 'json') return JSON.stringify(objects, null, how.quotesAll ? 4 : 0);
  if (how.form === 'wrapped') return JSON.stringify({ list: objects }, null, how.quotesAll ? 4 : 0);
  if (how.form === 'jsonl') return objects.map((one) => JSON.stringify(one) + how.lineEnd).join('');
  return csvOf(table, how);
}

export interface FuzzFile {
  readonly name: string;
  readonly content: Buffer;
  /** Whether rows may have cells too many: in a workbook they are columns without a name. */
  readonly hasWidth: boolean;
}

/** The file of a table. `scratch` is a path for databases on their way. */
export async function packTable(table: FuzzTable, how: Packing, scratch: string): Promise<FuzzFile> {
  const { headers, cells } = table;
  const square = cells.map((row) => headers.map((_, index) => row[index] ?? ''));
  if (how.form === 'xlsx') {
    const rows = [[...headers], ...cells.map((row) => row.map((value) => value || null))];
    return wrapped('xiaohongshu.xlsx', await makeWorkbook({ Sheet1: rows }), how, false);
  }
  if (how.form === 'sqlite') {
    const { readFileSync } = await import('node:fs');
    makeDatabase(scratch, { kols: { columns: headers.join(','), rows: square } });
    const content = readFileSync(scratch);
    rmSync(scratch);
    return wrapped('xiaohongshu.db', content, how, false);
  }
  const content = encode(textOf(table, how), how.encoding);
  return wrapped(`xiaohongshu.${how.form === 'wrapped' ? 'json' : how.form}`, content, how, how.form === 'csv');
}

function wrapped(name: string, content: Buffer, { wrap }: Packing, hasWidth: boolean): FuzzFile {
  if (wrap === 'zip') return { name: 'dump.zip', content: makeZip([{ name: `a/${name}`, content }]), hasWidth };
  const isText = /\.(csv|jsonl?)$/.test(name);
  return wrap === 'gzip' && isText
    ? { name: `${name}.gz`, content: gzipSync(content), hasWidth }
    : { name, content, hasWidth };
}

/**
 * A few Chinese signs in GB18030 may be valid UTF-8 of another script by chance, and 萬 alone (a letter behind a byte) may
 * be an accent before a letter: no reader can tell, so no case asks.
 */
export function isAmbiguous(table: FuzzTable, how: Packing): boolean {
  const content = textOf(table, how);
  const bytes = encode(content, how.encoding);
  return how.encoding === 'gb18030' && !isAscii(bytes) && (isUtf8(bytes) || /^[\p{ASCII}萬]*$/u.test(content));
}

/** What happens to files on their way: bytes that change, an end that is lost. */
export const damage = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  }),
  keep: fc.oneof(fc.constant(1), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});
export type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

export function damaged(content: Buffer, { flips, keep }: Damage): Buffer {
  const bytes = Buffer.from(content.subarray(0, Math.ceil(content.length * keep)));
  for (const [place, mask] of flips) {
    const at = Math.min(bytes.length - 1, Math.floor(place * bytes.length));
    if (at >= 0) bytes[at] = bytes[at]! ^ mask;
  }
  return bytes;
}
