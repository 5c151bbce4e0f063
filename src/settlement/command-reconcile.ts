// `kolosseo reconcile --campaign ID [--file FILE] [--json | --csv]`: takes a marketplace's settlement and tells where it differs from ours.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import { isReadable, printFaults, printUsage } from '../import/file-document.ts';
import { differencesCsv } from './file-differences.ts';
import { tellDifference } from './market-rows.ts';
import { listDifferences, reconcile, takeMarketFile } from './service-market.ts';
import { marketWords } from './words-market.ts';

const options = {
  campaign: { type: 'string' },
  file: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;
/** Who takes a file at the terminal. */
const byTerminal = 'kolosseo';

interface Asked {
  readonly campaign: string;
  readonly file: string | null;
  readonly form: 'json' | 'csv' | 'text';
}

function asked(args: string[]): Asked | null {
  try {
    const { campaign, file = null, json, csv } = parseArgs({ args, options }).values;
    if (!campaign || (json && csv)) return null;
    return { campaign, file, form: json ? 'json' : csv ? 'csv' : 'text' };
  } catch {
    return null;
  }
}

/** Takes the file; gives whether rows of it were rejected. */
async function take(db: Db, { campaign, file }: Asked, io: ImportTerminal): Promise<boolean> {
  if (file === null) return false;
  const { language } = io;
  const bytes = await readFile(file);
  const how = { by: byTerminal, now: new Date(), language, isTrial: false };
  const done = await takeMarketFile(db, campaign, { name: basename(file), bytes }, how);
  const { kept, rejected, rows } = done;
  io.err(
    `${done.isKnown ? say(marketWords.known, language) : say(marketWords.taken, language, { kept, rejected, rows })}\n`,
  );
  for (const one of done.rejects)
    io.err(
      `${say(marketWords.rejectAt, language, { line: String(one.line), column: one.column ?? '–', advice: one.advice })}\n`,
    );
  return rejected > 0;
}

/** Runs `reconcile`; gives the exit code: 0 both say the same, 1 they differ or rows were rejected, 2 wrong usage or no such file. */
export async function runReconcile(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = asked(args);
  if (wanted === null) return printUsage(marketWords.usage, io);
  if (wanted.file !== null && !(await isReadable(wanted.file)))
    return printFaults([faultAt([], documentWords.unreadableFile, { file: wanted.file })], io);
  const connection = await io.connect();
  try {
    const { db } = connection;
    const isRejected = await take(db, wanted, io);
    const differences = await listDifferences(db, wanted.campaign);
    if (wanted.form === 'csv') io.out(differencesCsv(differences, io.language));
    else {
      const found = await reconcile(db, wanted.campaign, Number.MAX_SAFE_INTEGER);
      if (wanted.form === 'json') io.out(`${writeJson(found)}\n`);
      else {
        for (const one of differences) io.out(`${tellDifference(one, io.language)}\n`);
        const { orders, equal, different } = found;
        io.out(`${say(marketWords.counted, io.language, { orders, equal, different })}\n`);
      }
    }
    return differences.length > 0 || isRejected ? 1 : 0;
  } finally {
    await connection.close();
  }
}
