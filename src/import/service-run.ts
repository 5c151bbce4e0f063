// Runs one import: reads the file as a stream, stages what is understood, stores all of it in one transaction.
import { keepSecret } from '../account/store.ts';
import type { Day } from '../base/day.ts';
import { Refused } from '../base/refusal.ts';
import type { Connection } from '../db/connect.ts';
import type { Field, Mapping, Progress, Remark } from './contract.ts';
import { refuse } from './errors.ts';
import { readSource, type SourceRow } from './file-source.ts';
import { readOwnLine } from './own-lines.ts';
import { collectRemarks, type Remarks } from './remarks.ts';
import { checkMapping, openImport, readerOf } from './service.ts';
import { addImport, markEnded, markRunning, type NewImport, type StoredReject, saveProgress } from './store.ts';
import { inRunTransaction, type Outcome, type RunTransaction } from './store-run.ts';
import type { StoredDetection } from './tables.ts';

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Hears every rejected row, in the order of the file, before the transaction ends. */
  readonly onRejects?: ((rejects: readonly StoredReject[]) => void | Promise<void>) | undefined;
  /** Do everything and take it back. */
  readonly dryRun?: boolean | undefined;
}

export interface RunResult extends Outcome {
  readonly id: string;
  readonly remarks: readonly Remark[];
  readonly milliseconds: number;
}

interface Runnable {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly path: string;
  readonly layout: StoredDetection;
  readonly mapping: Mapping;
  readonly observedOn: Day;
  readonly remarks: readonly Remark[];
}

const progressEveryMs = 250;
const rejectPage = 1000;

interface Meter {
  bytes: number;
  rows: number;
  show(phase: Progress['phase'], always?: boolean): void;
}

function startMeter(total: number, onProgress: RunOptions['onProgress']): Meter {
  const start = performance.now();
  let shown = -Infinity;
  const meter: Meter = {
    bytes: 0,
    rows: 0,
    show(phase, always = false) {
      const now = performance.now();
      if (!onProgress || (!always && now - shown < progressEveryMs)) return;
      shown = now;
      const seconds = Math.max((now - start) / 1000, 0.001);
      const isReading = phase === 'read' && meter.bytes > 0;
      const left = isReading ? Math.round((seconds * Math.max(total - meter.bytes, 0)) / meter.bytes) : null;
      const rowsPerSecond = Math.round(meter.rows / seconds);
      onProgress({
        phase,
        bytesRead: meter.bytes,
        bytesTotal: total,
        rows: meter.rows,
        rowsPerSecond,
        secondsLeft: left,
      });
    },
  };
  return meter;
}

/** Text that JSON in PostgreSQL takes: no NUL, no half characters. */
const plain = (text: string, longest: number) => text.slice(0, longest).replaceAll('\0', '').toWellFormed();

/** The row as it may be kept beside its rejection: of comments nothing that tells who wrote them. */
function rawOf(row: SourceRow, run: Runnable): [string, string][] | null {
  if (row.value !== undefined) return null;
  const { kind, columns } = run.mapping;
  const pairs: [string, string][] =
    kind === 'comments'
      ? columns
          .filter((column) => column.field !== 'author' && column.field !== 'authorHash')
          .map((column) => [column.header, row.cells[column.column] ?? ''])
      : run.layout.headers.map((header, index) => [header, row.cells[index] ?? '']);
  const kept = pairs.filter(([, value]) => value !== '').slice(0, 60);
  return kept.map(([header, value]) => [plain(header.trim(), 200), plain(value, 2000)]);
}

/** Reads and stages all rows; returns how many were understood. */
async function stageRows(
  run: Runnable,
  { staging }: RunTransaction,
  meter: Meter,
  remarks: Remarks,
  signal?: AbortSignal,
): Promise<number> {
  const read = readerOf(run.mapping, run.observedOn, (code, word) => remarks.add(code, word));
  let valid = 0;
  const onBytes = (bytes: number) => {
    meter.bytes = bytes;
  };
  for await (const batch of readSource(run.path, run.layout, { signal, onBytes })) {
    for (const reject of batch.rejects) staging.reject(reject, null);
    for (const row of batch.rows) {
      const { line, cells } = row;
      const result = run.layout.isOwn ? readOwnLine(line, row.value, run.observedOn) : read(line, cells);
      if (result.ok) staging.add(line, result.value);
      else staging.reject(result.problem, rawOf(row, run));
      if (result.ok) valid += 1;
    }
    meter.rows += batch.rows.length + batch.rejects.length;
    await staging.breathe();
    meter.show('read');
    if (signal?.aborted) throw refuse('import_cancelled');
  }
  await staging.finish();
  return valid;
}

async function tellRejects(transaction: RunTransaction, id: string, tell: RunOptions['onRejects']): Promise<void> {
  if (!tell) return;
  for (let after = 0; ; ) {
    const page = await transaction.rejects(id, after, rejectPage);
    if (page.length === 0) return;
    await tell(page);
    after = page.at(-1)!.number;
  }
}

async function store(
  connection: Connection,
  run: Runnable,
  options: RunOptions,
  before: (transaction: RunTransaction) => Promise<void>,
) {
  const start = performance.now();
  const salt = await keepSecret(connection.db, 'author_salt');
  const remarks = collectRemarks(run.remarks);
  const meter = startMeter(run.fileBytes, options.onProgress);
  const { signal, dryRun = false } = options;
  const outcome = await inRunTransaction(
    connection.pool,
    {
      ...{ importId: run.id, salt, signal, dryRun },
      ...{ isMixed: run.mapping.kind === 'mixed', byName: run.mapping.kind === 'audience' },
    },
    async (transaction) => {
      await before(transaction);
      const valid = await stageRows(run, transaction, meter, remarks, signal);
      meter.show('sort', true);
      await transaction.sort();
      meter.show('store', true);
      const headerOf = (field: Field) => run.mapping.columns.find((column) => column.field === field)?.header;
      const blamed = { postColumn: headerOf('postId') ?? 'post', shareColumn: headerOf('audienceShare') ?? 'share' };
      const merged = await transaction.merge({ importId: run.id, salt, ...blamed, valid, remarks: remarks.list() });
      if (!merged || signal?.aborted) throw refuse('import_cancelled');
      await tellRejects(transaction, run.id, options.onRejects);
      return merged;
    },
  );
  if (!outcome) throw refuse('import_not_ready', { state: 'running' });
  const milliseconds = Math.round(performance.now() - start);
  return { ...outcome, id: run.id, remarks: remarks.list(), milliseconds };
}

function runnableOf(
  one: Pick<NewImport, 'id' | 'fileName' | 'fileBytes' | 'remarks'>,
  path: string | null,
  layout: StoredDetection | null,
  mapping: Mapping | null,
  observedOn: Day | null,
): Runnable {
  if (path === null || layout === null || mapping === null || observedOn === null)
    throw refuse('import_not_ready', { state: 'uploaded' });
  checkMapping(one.fileName, mapping);
  return {
    id: one.id,
    fileName: one.fileName,
    fileBytes: one.fileBytes,
    path,
    layout,
    mapping,
    observedOn,
    remarks: one.remarks,
  };
}

/**
 * Runs an import whose record is stored. Its state tells what happened: `done`, `failed` or `cancelled`; only `done` has
 * stored anything. Refuses `import_not_ready` when it is not waiting or runs elsewhere.
 */
export async function runImport(connection: Connection, id: string, options: RunOptions = {}): Promise<RunResult> {
  const { db } = connection;
  const record = await openImport(db, id);
  const { storedPath, detection, mapping, observedOn } = record;
  const run = runnableOf({ ...record, remarks: record.remarks ?? [] }, storedPath, detection, mapping, observedOn);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  let saving = Promise.resolve();
  const onProgress = (progress: Progress) => {
    options.onProgress?.(progress);
    saving = saving.then(async () => {
      if (!(await saveProgress(db, id, progress))) stop.abort();
    });
    saving.catch(() => stop.abort());
  };
  let isClaimed = false;
  try {
    const result = await store(connection, run, { ...options, signal, onProgress }, async () => {
      isClaimed = await markRunning(db, id);
      if (!isClaimed) throw refuse('import_not_ready', { state: (await openImport(db, id)).state });
    });
    await saving.catch(() => undefined);
    return result;
  } catch (error) {
    if (!isClaimed) throw error;
    await saving.catch(() => undefined);
    const why = signal.aborted ? refuse('import_cancelled') : error;
    const code = why instanceof Refused ? why.code : 'import_failed';
    await markEnded(db, id, signal.aborted ? 'cancelled' : 'failed', code, why instanceof Refused ? why.facts : {});
    throw why;
  }
}

/** Runs a prepared file: keeps its record first, or, as a dry run, takes everything back at the end, the record too. */
export async function runPrepared(
  connection: Connection,
  prepared: NewImport,
  options: RunOptions = {},
): Promise<RunResult> {
  if (!options.dryRun) {
    await addImport(connection.pool, { ...prepared, state: 'ready' });
    return runImport(connection, prepared.id, options);
  }
  const { storedPath, detection, mapping, observedOn } = prepared;
  const run = runnableOf(prepared, storedPath, detection, mapping, observedOn);
  return store(connection, run, options, ({ client }) => addImport(client, { ...prepared, state: 'running' }));
}
