// Runs a command of the command line in a test: what it printed and its exit code.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/base/words.ts';
import type { Terminal } from '../../src/import/file-document.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runCommand(
  command: (args: string[], io: Terminal) => Promise<number>,
  args: string[],
  language: Language = 'en',
): Promise<CommandRun> {
  let out = '';
  let err = '';
  const io: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    language,
  };
  const code = await command(args, io);
  return { code, out, err };
}

/** Writes a file into a new folder for temporary files; gives its path. */
export function temporaryFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kolosseo-')), name);
  writeFileSync(path, text);
  return path;
}

/** One JSON document a line. */
export const toLines = (documents: readonly unknown[]): string =>
  documents.map((one) => `${JSON.stringify(one)}\n`).join('');
