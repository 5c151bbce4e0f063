// `kolosseo import FILE|FOLDER… [--platform p] [--mapping FILE.json] [--json] [--rejects FILE.csv] [--dry-run]`
import { type FileHandle, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Platform, platforms } from '../base/id.ts';
import { Refused } from '../base/refusal.ts';
import { say } from '../base/words.ts';
import type { Connection } from '../db/connect.ts';
import { type FileReport, toJson, toText } from './command-report.ts';
import { type GivenMapping, givenMappingShape } from './contract.ts';
import { printFaults, printUsage, readDocument, type Terminal } from './file-document.ts';
import { listFiles } from './file-list.ts';
import { rejectsHead, rejectsPage } from './file-rejects.ts';
import { progressLine } from './progress-line.ts';
import { inRunOrder } from './service.ts';
import { prepareFile } from './service-queue.ts';
import { runPrepared } from './service-run.ts';
import type { StoredReject } from './store.ts';
import { platformNamed } from './vocabulary.ts';
import { commandWords } from './words.ts';

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

const shownRejects = 100;

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

interface Work {
  readonly connection: Connection;
  readonly wanted: Wanted;
  readonly io: ImportTerminal;
  readonly rejectsFile: FileHandle | null;
  /** Where archives are unpacked. */
  readonly scratch: string;
}

/** One report for each table in the file; what was unpacked for them stays until the work is done. */
async function prepare(path: string, { connection, wanted, scratch }: Work): Promise<FileReport[]> {
  const { platform, mapping } = wanted;
  const blank = { result: null, rejects: [] };
  try {
    const { mtimeMs } = await stat(path);
    const folders = dirname(resolve(path)).split(sep).reverse().slice(0, 3);
    const fileName = basename(path);
    const given = { path, fileName, folders, platform, mapping, lastModified: mtimeMs, createdBy: null };
    const { imports, damaged } = await prepareFile(connection.db, given, new Date(), scratch);
    const shown = (name: string) => path + name.slice(fileName.length);
    return [
      ...imports.map((prepared) => ({ ...blank, file: shown(prepared.fileName), prepared, refusal: null })),
      ...damaged.map(({ name, refusal }) => ({ ...blank, file: shown(name), prepared: null, refusal })),
    ];
  } catch (error) {
    if (error instanceof Refused) return [{ ...blank, file: path, prepared: null, refusal: error }];
    throw error;
  }
}

async function run(report: FileReport, { connection, wanted, io, rejectsFile }: Work): Promise<FileReport> {
  if (!report.prepared) return report;
  const rejects: StoredReject[] = [];
  const line = progressLine(io, Date.now());
  try {
    const result = await runPrepared(connection, report.prepared, {
      dryRun: wanted.dryRun,
      onRejects: async (page) => {
        rejects.push(...page.slice(0, shownRejects - rejects.length));
        await rejectsFile?.write(rejectsPage(page, io.language, report.file));
      },
      onProgress: ({ bytesRead, bytesTotal, rows, rowsPerSecond }) => {
        if (wanted.isJson) return;
        const percent = Math.round((100 * bytesRead) / Math.max(bytesTotal, 1));
        const facts = { file: report.file, percent, rows, rate: rowsPerSecond };
        line.show(bytesRead / Math.max(bytesTotal, 1), say(commandWords.progress, io.language, facts), Date.now());
      },
    });
    line.clear();
    if (!wanted.dryRun) await io.stored?.(connection, result.id);
    return { ...report, result, rejects };
  } catch (error) {
    line.clear();
    if (error instanceof Refused) return { ...report, refusal: error };
    throw error;
  }
}

async function work(job: Work): Promise<number> {
  const { wanted, io } = job;
  const reports: FileReport[] = [];
  for (const path of wanted.paths) reports.push(...(await prepare(path, job)));
  const sequence = inRunOrder(
    reports.map((report, index) => ({ index, mapping: report.prepared?.mapping ?? { kind: 'comments' as const } })),
  );
  for (const { index } of sequence) {
    const report = await run(reports[index]!, job);
    reports[index] = report;
    if (!wanted.isJson) io.out(toText(report, io.language));
  }
  if (wanted.isJson) io.out(toJson(reports, io.language));
  else if (wanted.dryRun) io.out(`${say(commandWords.dryRun, io.language)}\n`);
  const isClean = reports.every((report) => report.refusal === null && report.result?.rejected === 0);
  return isClean ? 0 : 1;
}

/**
 * Imports files and every table in them; KOLs before posts before comments, whatever their order. Exit code: 0 done · 1 something refused or
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
    const scratch = await mkdtemp(join(tmpdir(), 'kolosseo-import-'));
    try {
      return await work({ connection, wanted, io, rejectsFile, scratch });
    } finally {
      await rm(scratch, { recursive: true, force: true });
      await connection.close();
    }
  } finally {
    await rejectsFile?.close();
  }
}
