// `kolosseo match --brief ID|FILE.yaml [--limit n] [--json]`: who fits a brief.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Refused } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import type { BriefFile } from '../brand/brief-file.ts';
import { keepBriefFile, openBrief, readBriefText } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import { printFaults, printUsage, type Terminal } from '../import/file-document.ts';
import type { MatchRow } from './contract.ts';
import { matchBrief } from './service-page.ts';
import { matchCommandWords } from './words-command.ts';

/** A brief as the command line names it: by its id, or by a YAML file, which is read before anything is stored. */
export type NamedBrief = { readonly id: string } | { readonly file: BriefFile };

/** Reads the brief that is named, or prints the faults of its file and gives the exit code for an invalid document. */
export async function readNamedBrief(name: string, io: Terminal): Promise<NamedBrief | 2> {
  if (!/\.ya?ml$/i.test(name)) return { id: name };
  const text = await readFile(name, 'utf8').catch(() => null);
  if (text === null) return printFaults([faultAt([], documentWords.unreadableFile, { file: name })], io);
  try {
    return { file: readBriefText(text) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { kind, facts, faults } = error;
    io.err(`${say(kind.title, io.language, facts)}\n${say(kind.mend, io.language, facts)}\n`);
    return printFaults(faults, io);
  }
}

/** The id of the brief; one from a file is kept. Refuses `brief_not_found`. */
export async function keepNamedBrief(db: Db, named: NamedBrief): Promise<string> {
  return ('file' in named ? await keepBriefFile(db, named.file) : await openBrief(db, named.id)).id;
}

interface Wanted {
  readonly brief: string;
  readonly limit: number;
  readonly isJson: boolean;
}

function wantedOf(args: string[]): Wanted | null {
  const options = { brief: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    const { brief, limit = '20', json = false } = parseArgs({ args, options }).values;
    const isLimit = /^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= 200;
    return brief === undefined || !isLimit ? null : { brief, limit: Number(limit), isJson: json };
  } catch {
    return null;
  }
}

function tellRow(row: MatchRow, language: Language): string {
  const signs = { for: '+', against: '−', unknown: '?' } as const;
  const reasons = row.reasons.map((one) => `${signs[one.sign]} ${one.text[language]}`).join(' · ');
  return `${row.score.toFixed(0).padStart(3)}  ${row.card.name}  ${reasons}\n`;
}

/** Runs `match`; gives the exit code: 0 done, 2 wrong usage or an invalid brief. Refusals are thrown. */
export async function runMatch(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = wantedOf(args);
  if (!wanted) return printUsage(matchCommandWords.usage, io);
  const named = await readNamedBrief(wanted.brief, io);
  if (named === 2) return 2;
  const connection = await io.connect();
  try {
    const brief = await keepNamedBrief(connection.db, named);
    const page = await matchBrief(connection.db, brief, { page: 1, pageSize: wanted.limit }, new Date());
    if (wanted.isJson) io.out(`${JSON.stringify(page)}\n`);
    else {
      io.err(`${say(matchCommandWords.eligible, io.language, { n: page.total })}\n`);
      for (const row of page.rows) io.out(tellRow(row, io.language));
    }
    return 0;
  } finally {
    await connection.close();
  }
}
