// Reads JSON as a stream of objects: one a line (JSONL), or the elements of one array, however it is indented.
import type { ReadOptions } from './file-bytes.ts';
import { damagedMark, type Encoding, mixedMark, readText } from './file-text.ts';
import type { Reject } from './reject.ts';

export interface JsonRecord {
  /** The line on which it starts; where several start on one line each after the first has the next number, so that all differ. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface JsonBatch {
  readonly records: readonly JsonRecord[];
  readonly rejects: readonly Reject[];
}

const longestObject = 8 * 1024 * 1024;

/** Numbers that do not fit a double keep their digits as text: 19-digit ids are written as numbers by some tools. */
function parseExactly(text: string): unknown {
  if (!/[:,[]\s*\d{16}/.test(text)) return JSON.parse(text);
  const keepDigits = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^\d+$/.test(context?.source ?? '')
      ? context?.source
      : value;
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown);
}

/** NUL and halves of characters can be escaped in JSON, but no text of the database holds them. */
function isUnwritable(text: string, value: unknown): boolean {
  if (!/\\u(0000|d[89a-f])/i.test(text)) return false;
  return /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/i.test(JSON.stringify(value));
}

function readObject(text: string, line: number): JsonRecord | Reject {
  const reject = (code: Reject['code']): Reject => ({ line, column: null, code, value: text.trim().slice(0, 200) });
  if (text.includes(mixedMark)) return reject('mixed_encoding');
  if (text.includes(damagedMark)) return reject('damaged_text');
  try {
    const value = parseExactly(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return reject('bad_json');
    return isUnwritable(text, value) ? reject('damaged_text') : { line, value: value as JsonRecord['value'] };
  } catch {
    return reject('bad_json');
  }
}

function sorted(found: readonly (JsonRecord | Reject)[]): JsonBatch {
  return {
    records: found.filter((one): one is JsonRecord => !('code' in one)),
    rejects: found.filter((one): one is Reject => 'code' in one),
  };
}

async function* readLines(path: string, encoding: Encoding, options: ReadOptions): AsyncGenerator<JsonBatch> {
  let line = 0;
  for await (const block of readText(path, encoding, options)) {
    const found: (JsonRecord | Reject)[] = [];
    const lines = block.split('\n');
    if (block.endsWith('\n')) lines.pop();
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') found.push(readObject(text, line));
    }
    yield sorted(found);
  }
}

/** Cuts the elements out of a top-level array by counting braces outside strings. */
async function* readElements(path: string, encoding: Encoding, options: ReadOptions): AsyncGenerator<JsonBatch> {
  let line = 1;
  let startLine = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let held = '';
  for await (const block of readText(path, encoding, options)) {
    const found: (JsonRecord | Reject)[] = [];
    let start = depth > 0 ? 0 : -1;
    for (let at = 0; at < block.length; at += 1) {
      const char = block.charCodeAt(at);
      if (char === 10) line += 1;
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (char === 92) isEscaped = true;
        else if (char === 34) isString = false;
      } else if (char === 34) isString = true;
      else if (char === 123) {
        if (depth === 0) {
          start = at;
          startLine = Math.max(line, startLine + 1);
        }
        depth += 1;
      } else if (char === 125 && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        found.push(readObject(held + block.slice(start, at + 1), startLine));
        held = '';
        start = -1;
      }
    }
    if (depth > 0) held += block.slice(start);
    if (held.length > longestObject) break;
    yield sorted(found);
  }
  if (depth > 0)
    yield { records: [], rejects: [{ line: startLine, column: null, code: 'bad_json', value: held.slice(0, 200) }] };
}

/** Whether a JSON text is one object that wraps tables, as `{"user": {…}, "weibo": […]}`, and not one object a line. */
export function isWrapped(sample: string): boolean {
  if (!/^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*[[{]/.test(sample)) return false;
  const lines = sample.trimStart().split('\n');
  const isLine = lines.length > 1 && /^\s*\{/.test(lines[1] ?? '');
  return !(isLine && !('code' in readObject(lines[0] ?? '', 1)));
}

export interface JsonMember {
  /** Name of the member of the wrapping object that the record stands under. */
  readonly key: string;
  readonly found: JsonRecord | Reject;
}

/** Cuts the objects out of the members of a wrapping object: `{"user": {…}, "weibo": [{…}, …]}`. */
export async function* readMembers(
  path: string,
  encoding: Encoding,
  options: ReadOptions = {},
): AsyncGenerator<readonly JsonMember[]> {
  const scan = memberScanner();
  for await (const block of readText(path, encoding, options)) {
    const members = scan.take(block);
    yield members;
    if (scan.heldLength() > longestObject) break;
  }
  yield scan.end();
}

function memberScanner() {
  let [line, startLine, level, recordLevel, stringAt] = [1, 0, 0, -1, -1];
  let [isString, isEscaped] = [false, false];
  let [held, key, lastString, brackets] = ['', '', '', ''];
  /** Whether an object that opens here is a record: the value of a member, or an element of a member's array. */
  const isRecordPlace = () => level === 1 || (level === 2 && brackets.endsWith('['));
  function take(block: string): JsonMember[] {
    const members: JsonMember[] = [];
    let start = recordLevel >= 0 ? 0 : -1;
    for (let at = 0; at < block.length; at += 1) {
      const char = block[at]!;
      if (char === '\n') line += 1;
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (char === '\\') isEscaped = true;
        else if (char === '"') {
          isString = false;
          if (level === 1) lastString = block.slice(stringAt + 1, at);
        }
      } else if (char === '"') [isString, stringAt] = [true, at];
      else if (char === ':' && level === 1) key = lastString;
      else if (char === '{' || char === '[') {
        if (recordLevel < 0 && char === '{' && isRecordPlace())
          [recordLevel, start, startLine] = [level, at, Math.max(line, startLine + 1)];
        level += 1;
        if (recordLevel < 0) brackets += char;
      } else if ((char === '}' || char === ']') && level > 0) {
        level -= 1;
        if (recordLevel < 0) brackets = brackets.slice(0, -1);
        if (level !== recordLevel) continue;
        members.push({ key, found: readObject(held + block.slice(start, at + 1), startLine) });
        [held, start, recordLevel] = ['', -1, -1];
      }
    }
    if (recordLevel >= 0) held += block.slice(start);
    return members;
  }
  function end(): JsonMember[] {
    const value = held.slice(0, 200);
    const reject: Reject = { line: Math.max(startLine, 1), column: null, code: 'bad_json', value };
    return level > 0 && key !== '' ? [{ key, found: reject }] : [];
  }
  return { take, end, heldLength: () => held.length };
}

/** The objects of a JSON file in batches, each with the line on which it starts. */
export function readJson(
  path: string,
  encoding: Encoding,
  isArray: boolean,
  options: ReadOptions = {},
): AsyncGenerator<JsonBatch> {
  return isArray ? readElements(path, encoding, options) : readLines(path, encoding, options);
}

/** A value of JSON as a cell of a table. */
export function jsonCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(jsonCell).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
