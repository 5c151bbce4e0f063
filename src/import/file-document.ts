// Reads the plain documents of the engines: one JSON file, or one JSON document a line, streamed.
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Language, type Phrase, say } from '../base/words.ts';
import { type CheckedDocument, checkDocument, faultAt } from './document.ts';
import { documentWords } from './document-words.ts';

/** Where a command writes. Texts come with their line ends. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly language: Language;
  /** Whether the error stream is a terminal that a line can be drawn over on. */
  readonly isInteractive?: boolean;
}

/** Faults that are printed before "… and n more". */
const shownFaults = 100;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Parses one JSON text; the fault carries the parser's reason. */
export function parseJson(text: string, root: readonly PropertyKey[] = []): Result<unknown, readonly Fault[]> {
  try {
    return ok(JSON.parse(text.startsWith('\u{FEFF}') ? text.slice(1) : text));
  } catch (error) {
    return failed([faultAt(root, documentWords.notJson, { reason: reasonOf(error) })]);
  }
}

/** The text of a file, or the fault that it cannot be read. */
export async function readText(file: string): Promise<Result<string, readonly Fault[]>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch {
    return failed([faultAt([], documentWords.unreadableFile, { file })]);
  }
}

/** Reads and checks one JSON file. */
export async function readDocument<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
): Promise<Result<CheckedDocument<z.output<Shape>>, readonly Fault[]>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  return parsed.ok ? checkDocument(shape, parsed.value) : parsed;
}

export interface FileLine {
  /** From 0, blank lines counted. */
  readonly index: number;
  readonly text: string;
}

/** The lines of a file that are not blank, one by one, or a fault when it cannot be opened. */
export async function* readLines(file: string): AsyncGenerator<FileLine> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let index = 0;
  for await (const line of lines) {
    const text = index === 0 && line.startsWith('\u{FEFF}') ? line.slice(1) : line;
    if (text.trim() !== '') yield { index, text };
    index++;
  }
}

/** Whether a file can be opened for reading. */
export async function isReadable(file: string): Promise<boolean> {
  try {
    const { access, constants, stat } = await import('node:fs/promises');
    await access(file, constants.R_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function printPointers(faults: readonly Fault[], terminal: Terminal, label: string): void {
  const { language } = terminal;
  for (const fault of faults.slice(0, shownFaults)) {
    const place = fault.pointer === '' ? say(documentWords.wholeDocument, language) : fault.pointer;
    terminal.err(`${label}${place}: ${fault.text[language]}\n`);
  }
  const more = faults.length - shownFaults;
  if (more > 0) terminal.err(`${say(documentWords.moreFaults, language, { n: more })}\n`);
}

/** Prints the faults of an invalid document; gives the exit code for it. */
export function printFaults(faults: readonly Fault[], terminal: Terminal): 2 {
  printPointers(faults, terminal, '');
  return 2;
}

export function printWarnings(warnings: readonly Fault[], terminal: Terminal): void {
  printPointers(warnings, terminal, `${say(documentWords.warning, terminal.language)} `);
}

/** Prints how a command is used; gives the exit code for wrong usage. */
export function printUsage(usage: Phrase, terminal: Terminal): 2 {
  terminal.err(`${say(usage, terminal.language)}\n`);
  return 2;
}

/** Writes a text to a file and says so, or to the terminal where there is none; gives the exit code. */
export async function writeText(
  text: string,
  file: string | null,
  written: string,
  terminal: Terminal,
): Promise<0 | 2> {
  if (file === null) {
    terminal.out(text);
    return 0;
  }
  try {
    await writeFile(file, text);
  } catch {
    return printFaults([faultAt([], documentWords.unwritableFile, { file })], terminal);
  }
  terminal.out(`${written}\n`);
  return 0;
}

/** Who sits at the terminal, as the system knows them. */
export function userAt(terminal: Terminal): string {
  try {
    return userInfo().username;
  } catch {
    // a container may run as a number that has no name
    return say(documentWords.atTerminal, terminal.language);
  }
}
