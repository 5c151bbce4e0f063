// `kolosseo import FILE|FOLDER… [--platform p] [--mapping FILE.json] [--json] [--rejects FILE.csv] [--dry-run]`
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Platform, platforms } from '../base/id.ts';
import { writeJson } from '../base/json.ts';
import { Refused } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import type { Connection } from '../db/connect.ts';
import { type GivenMapping, givenMappingShape } from './contract.ts';
import type { ImportedFile, ImportReport } from './contract-report.ts';
import { printFaults, printUsage, readDocument, type Terminal } from './file-document.ts';
import { listFiles } from './file-list.ts';
import { rejectsHead, rejectsPage } from './file-rejects.ts';
import { prepareImport } from './service.ts';
import { type RunResult, runPrepared } from './service-run.ts';
import type { NewImport, StoredReject } from './store.ts';
import { platformNamed } from './vocabulary.ts';
import { commandWords, rejectWords, remarkWords } from './words.ts';

export interface ImportTerminal extends Terminal {
  connect(): Promise<Connection>;
  /** Called after a file was stored, so that what is shown of its accounts can be rewritten. */
  stored?(connection: Connection, importId: string): Promise<void>;
}

interface Wanted {
  readonly paths: readonly string[];
  readonly platform: Platform | null;
  readonly mapping: GivenMapping | null;
  readonly isJson: boolean;
  readonly rejects: string | null;
  readonly dryRun: boolean;
}

interface FileReport {
  readonly file: string;
  readonly prepared: NewImport | null;
  readonly result: RunResult | null;
  readonly refusal: Refused | null;
  readonly rejects: readonly StoredReject[];
}

const shownRejects = 100;
const progressEveryMs = 2000;

const options = {
  platform: { type: 'string' },
  mapping: { type: 'string' },
  json: { type: 'boolean' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return null;
  }
}

/** What the arguments ask for, or the exit code for wrong usage. */
async function understand(args: string[], io: Terminal): Promise<Wanted | 2> {
  const parsed = parse(args);
  if (!parsed || parsed.positionals.length === 0) return printUsage(commandWords.usage, io);
  const { values, positionals } = parsed;
  const platform = values.platform === undefined ? null : platformNamed(values.platform);
  if (values.platform !== undefined && platform === null) {
    const facts = { platform: values.platform, known: platforms.join(', ') };
    io.err(`${say(commandWords.unknownPlatform, io.language, facts)}\n`);
    return 2;
  }
  let mapping: GivenMapping | null = null;
  if (values.mapping !== undefined) {
    const read = await readDocument(values.mapping, givenMappingShape);
    if (!read.ok) return printFaults(read.problem, io);
    mapping = read.value.value;
  }
  const paths: string[] = [];
  for (const path of positionals) {
    const files = await listFiles(path);
    if (files === null || files.length === 0) {
      io.err(`${say(files === null ? commandWords.noSuchFile : commandWords.noFiles, io.language, { file: path })}\n`);
      return 2;
    }
    paths.push(...files);
  }
  const { json = false, rejects = null, 'dry-run': dryRun = false } = values;
  return { paths: [...new Set(paths)], platform, mapping, isJson: json, rejects, dryRun };
}

const order = { kols: 0, mixed: 0, posts: 1, comments: 2 } as const;

interface Work {
  readonly connection: Connection;
  readonly wanted: Wanted;
  readonly io: ImportTerminal;
  readonly rejectsFile: FileHandle | null;
}

async function prepare(path: string, { connection, wanted }: Work): Promise<FileReport> {
  const { platform, mapping } = wanted;
  const blank = { file: path, result: null, rejects: [] };
  try {
    const { mtimeMs } = await stat(path);
    const folders = dirname(resolve(path)).split(sep).reverse().slice(0, 3);
    const given = {
      path,
      fileName: basename(path),
      folders,
      platform,
      mapping,
      lastModified: mtimeMs,
      createdBy: null,
    };
    return { ...blank, prepared: await prepareImport(connection.db, given, new Date()), refusal: null };
  } catch (error) {
    if (error instanceof Refused) return { ...blank, prepared: null, refusal: error };
    throw error;
  }
}

async function run(report: FileReport, { connection, wanted, io, rejectsFile }: Work): Promise<FileReport> {
  if (!report.prepared) return report;
  const rejects: StoredReject[] = [];
  let told = Date.now();
  try {
    const result = await runPrepared(connection, report.prepared, {
      dryRun: wanted.dryRun,
      onRejects: async (page) => {
        rejects.push(...page.slice(0, shownRejects - rejects.length));
        await rejectsFile?.write(rejectsPage(page, io.language, report.file));
      },
      onProgress: ({ bytesRead, bytesTotal, rows, rowsPerSecond }) => {
        if (wanted.isJson || Date.now() - told < progressEveryMs) return;
        told = Date.now();
        const percent = Math.round((100 * bytesRead) / Math.max(bytesTotal, 1));
        const facts = { file: report.file, percent, rows, rate: rowsPerSecond };
        io.err(`${say(commandWords.progress, io.language, facts)}\n`);
      },
    });
    if (!wanted.dryRun) await io.stored?.(connection, result.id);
    return { ...report, result, rejects };
  } catch (error) {
    if (error instanceof Refused) return { ...report, refusal: error };
    throw error;
  }
}

/** The answer for programs, as documented for `--json`. */
function toJson(reports: readonly FileReport[], language: Language): string {
  const files = reports.map(
    ({ file, prepared, result, refusal, rejects }): ImportedFile => ({
      file,
      source: prepared?.source ?? null,
      encoding: prepared?.encoding ?? null,
      platform: prepared?.mapping.platform ?? null,
      rows: result?.rows ?? 0,
      stored: result?.stored ?? 0,
      unchanged: result?.unchanged ?? 0,
      rejected: result?.rejected ?? 0,
      rejects: rejects.map(({ line, columnName, code, value }) => ({
        line,
        column: columnName,
        code,
        value,
        advice: rejectWords[code][language],
      })),
      remarks: [...(result?.remarks ?? prepared?.remarks ?? [])],
      milliseconds: result?.milliseconds ?? null,
      ...(refusal && {
        error: {
          code: refusal.code,
          title: say(refusal.kind.title, language, refusal.facts),
          advice: say(refusal.kind.mend, language, refusal.facts),
        },
      }),
    }),
  );
  const sum = (key: 'rows' | 'stored' | 'unchanged' | 'rejected') =>
    files.reduce((total, file) => total + file[key], 0);
  const totals = { rows: sum('rows'), stored: sum('stored'), unchanged: sum('unchanged'), rejected: sum('rejected') };
  const answer: ImportReport = { files, ...totals };
  return `${writeJson(answer)}\n`;
}

function toText(report: FileReport, language: Language): string {
  const { file, prepared, result, refusal, rejects } = report;
  if (refusal) {
    const facts = { ...refusal.facts, file };
    return `${file}: ${say(refusal.kind.title, language, facts)}. ${say(refusal.kind.mend, language, facts)}\n`;
  }
  if (!prepared || !result) return '';
  const { rows, stored, unchanged, rejected, milliseconds } = result;
  const { source, encoding } = prepared;
  const rate = Math.round((1000 * rows) / Math.max(milliseconds, 1));
  const lines = [
    say(commandWords.fileLine, language, { file, source, encoding, rows, stored, unchanged, rejected, rate }),
  ];
  for (const { line, columnName, code, value } of rejects.slice(0, 10)) {
    const facts = {
      line: String(line),
      column: columnName ?? '—',
      value: value ?? '—',
      advice: rejectWords[code][language],
    };
    lines.push(say(commandWords.rejectLine, language, facts));
  }
  if (rejected > 10) lines.push(say(commandWords.moreRejects, language, { count: rejected - 10 }));
  for (const { code, count, examples } of result.remarks)
    lines.push(`  ${say(remarkWords[code], language, { count, examples: examples.join(', ') })}`);
  return `${lines.join('\n')}\n`;
}

async function work(job: Work): Promise<number> {
  const { wanted, io } = job;
  const reports: FileReport[] = [];
  for (const path of wanted.paths) reports.push(await prepare(path, job));
  const sequence = reports.map((_, index) => index);
  const rank = (index: number) => order[reports[index]?.prepared?.mapping.kind ?? 'comments'];
  for (const index of sequence.sort((a, b) => rank(a) - rank(b) || a - b)) {
    reports[index] = await run(reports[index]!, job);
    if (!wanted.isJson) io.out(toText(reports[index], io.language));
  }
  if (wanted.isJson) io.out(toJson(reports, io.language));
  else if (wanted.dryRun) io.out(`${say(commandWords.dryRun, io.language)}\n`);
  const isClean = reports.every((report) => report.refusal === null && report.result?.rejected === 0);
  return isClean ? 0 : 1;
}

/**
 * Imports files; files of posts before files of comments, whatever their order. Exit code: 0 done · 1 something refused or
 * rejected · 2 wrong usage or an invalid mapping. A fault is thrown.
 */
export async function importCommand(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = await understand(args, io);
  if (wanted === 2) return 2;
  let rejectsFile: FileHandle | null = null;
  try {
    rejectsFile = wanted.rejects === null ? null : await open(wanted.rejects, 'w');
  } catch {
    io.err(`${say(commandWords.cannotWrite, io.language, { file: wanted.rejects })}\n`);
    return 2;
  }
  try {
    await rejectsFile?.write(rejectsHead(io.language, true));
    const connection = await io.connect();
    try {
      return await work({ connection, wanted, io, rejectsFile });
    } finally {
      await connection.close();
    }
  } finally {
    await rejectsFile?.close();
  }
}
