// Finds out in which encoding a whole file is written, and reads it as text. A line that does not belong to the encoding
// is marked, so that its row is rejected with a reason: mojibake is never stored in silence.
import { isAscii, isUtf8 } from 'node:buffer';
import { type ReadOptions, readLineBlocks } from './file-bytes.ts';

export const encodings = ['utf-8', 'gb18030', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Marks in a line that is written in another encoding than the file. A noncharacter: no text contains it. */
export const mixedMark = '\uFDD0';
/** Marks in a line with bytes that fit no encoding. */
export const damagedMark = '\uFDD1';

function* linesOf(block: Buffer): Generator<Buffer> {
  for (let start = 0; start < block.length; ) {
    const end = block.indexOf(0x0a, start);
    const next = end < 0 ? block.length : end + 1;
    yield block.subarray(start, next);
    start = next;
  }
}

/** Whether valid UTF-8 holds characters of three bytes or more: Chinese text does, coincidental GB18030 does not. */
function isStrongUtf8(line: Buffer): boolean {
  return isUtf8(line) && line.some((byte) => byte >= 0xe0);
}

interface Votes {
  utf8: number;
  other: number;
  /** Byte pairs of common Chinese characters in GB18030. */
  pairs: number;
  /** High bytes that stand alone between ASCII, as accents do in windows-1252. */
  alone: number;
}

/** Signs beyond the Chinese ones, as emoji, take four bytes in GB18030: letters and digits in turn, as no accents stand. */
function isFourBytes(line: Buffer, at: number): boolean {
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  return isDigit(line[at + 1]) && (line[at + 2] ?? 0) > 0x80 && isDigit(line[at + 3]);
}

/** Lines of valid UTF-8 with characters of three bytes or more. */
function countStrongLines(block: Buffer): number {
  let lines = 0;
  for (let at = 0; at < block.length; at += 1) {
    if (block[at]! < 0xe0) continue;
    lines += 1;
    at = block.indexOf(0x0a, at);
    if (at < 0) break;
  }
  return lines;
}

function vote(line: Buffer, votes: Votes): void {
  if (isAscii(line)) return;
  if (isUtf8(line)) {
    if (line.some((byte) => byte >= 0xe0)) votes.utf8 += 1;
    return;
  }
  votes.other += 1;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index]! < 0x80) continue;
    const next = line[index + 1] ?? 0;
    if (isFourBytes(line, index)) {
      votes.pairs += 1;
      index += 3;
      continue;
    }
    if (next >= 0xa1 && line[index]! >= 0xa1) votes.pairs += 1;
    else if (next < 0x80) votes.alone += 1;
    index += 1;
  }
}

/**
 * Decides the encoding from every byte: byte order mark, then UTF-8 if all of it is valid or most of its lines are, then
 * windows-1252 if its high bytes stand alone, else GB18030 (which covers GBK and cp936).
 */
export async function surveyEncoding(path: string, options: ReadOptions = {}): Promise<Encoding> {
  const votes: Votes = { utf8: 0, other: 0, pairs: 0, alone: 0 };
  let isFirst = true;
  let isMarked = false;
  for await (const block of readLineBlocks(path, options)) {
    if (isFirst) {
      const mark = block.subarray(0, 3).toString('hex');
      if (mark.startsWith('fffe')) return 'utf-16le';
      if (mark.startsWith('feff')) return 'utf-16be';
      isMarked = mark === 'efbbbf';
      isFirst = false;
    }
    if (isMarked) break;
    if (isAscii(block)) continue;
    if (isUtf8(block)) votes.utf8 += countStrongLines(block);
    else for (const line of linesOf(block)) vote(line, votes);
  }
  if (isMarked || votes.other === 0 || votes.utf8 > votes.other) return 'utf-8';
  return votes.alone > votes.pairs ? 'windows-1252' : 'gb18030';
}

const strict = new TextDecoder('gb18030', { fatal: true });
const lenient = new TextDecoder('gb18030');
const western = new TextDecoder('windows-1252');

function strictGb(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The mark stands before the first letter beyond ASCII: inside a cell, never in the way of quotes and separators. */
function marked(line: string, mark: string): string {
  const at = line.search(/[^\t\n\r -~]/);
  return at < 0 ? line : line.slice(0, at) + mark + line.slice(at);
}

function decodeUtf8(block: Buffer): string {
  if (isUtf8(block)) return block.toString('utf8');
  let text = '';
  for (const line of linesOf(block)) {
    if (isUtf8(line)) text += line.toString('utf8');
    else {
      const other = strictGb(line);
      text += other === null ? marked(line.toString('utf8'), damagedMark) : marked(other, mixedMark);
    }
  }
  return text;
}

function decodeGb(block: Buffer): string {
  if (isAscii(block)) return block.toString('latin1');
  let hasStranger = false;
  for (const line of linesOf(block)) if (isStrongUtf8(line)) hasStranger = true;
  const whole = hasStranger ? null : strictGb(block);
  if (whole !== null) return whole;
  let text = '';
  for (const line of linesOf(block)) {
    if (isStrongUtf8(line)) text += marked(line.toString('utf8'), mixedMark);
    else text += strictGb(line) ?? marked(lenient.decode(line), damagedMark);
  }
  return text;
}

async function* decodeWide(path: string, encoding: Encoding, options: ReadOptions): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const block of readLineBlocks(path, options)) {
    const text = rest + decoder.decode(block, { stream: true });
    const cut = text.lastIndexOf('\n') + 1;
    if (cut > 0) yield text.slice(0, cut);
    rest = text.slice(cut);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

async function* decodeBlocks(path: string, encoding: Encoding, options: ReadOptions): AsyncGenerator<string> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return yield* decodeWide(path, encoding, options);
  for await (const block of readLineBlocks(path, options)) {
    if (encoding === 'utf-8') yield decodeUtf8(block);
    else yield encoding === 'gb18030' ? decodeGb(block) : western.decode(block);
  }
}

/**
 * The file as text in blocks of whole lines that end in `\n`. The byte order mark is gone; `\r\n` became `\n`; a carriage
 * return inside a cell became a space, unless the file ends all its lines with it.
 */
export async function* readText(path: string, encoding: Encoding, options: ReadOptions = {}): AsyncGenerator<string> {
  let isFirst = true;
  let returnsEndLines = false;
  for await (const block of decodeBlocks(path, encoding, options)) {
    let text = block;
    if (isFirst) {
      if (text.startsWith('\uFEFF')) text = text.slice(1);
      returnsEndLines = text.includes('\r') && !text.includes('\n');
      isFirst = false;
    }
    if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', returnsEndLines ? '\n' : ' ');
    if (text.includes('\0')) text = text.replaceAll('\0', damagedMark); // no text of the database holds NUL
    yield text;
  }
}
