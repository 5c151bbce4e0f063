// Imports generated snapshots, posts and comments, one file of each and one of all together, and the real folders where they
// are present, through the import that users run, each in a process of its own. Yardstick: COPY of what was stored into bare
// tables of the same columns, without index, key or check.
// Run: npm run bench -- import [KOLs] [days] [repetitions]
import { execFileSync } from 'node:child_process';
import { closeSync, createReadStream, createWriteStream, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';
import { type Cluster, withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [kols = 2000, days = 90, repetitions = 3] = process.argv.slice(2).map(Number);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sharedData = join(root, '..', 'shared', 'data');
const stored = ['account', 'price', 'snapshot', 'post', 'comment'];

interface Measured {
  readonly rows: number;
  readonly rejected: number;
  readonly storedRows: number;
  readonly importSeconds: number;
  /** The rewriting of the cards that a search looks into, and the audits. */
  readonly cardSeconds: number;
  readonly copySeconds: number;
  /** The most memory that the process held at any time. */
  readonly peakMegabytes: number;
}

/** Runs the command as a user does; prints what it reports, and what the process took. */
const script = `
  import { afterImport } from '${join(root, 'src', 'after-import.ts')}';
  import { connect } from '${join(root, 'src', 'db', 'connect.ts')}';
  import { importCommand } from '${join(root, 'src', 'import', 'command.ts')}';
  const [url, path] = process.argv.slice(1);
  let cardSeconds = 0;
  let peakMegabytes = 0;
  let answer = '';
  await importCommand([path, '--json'], {
    out: (text) => { answer += text; },
    err: (text) => void process.stderr.write(text),
    language: 'en',
    connect: async () => connect(url, 4),
    stored: async (connection, importId) => {
      peakMegabytes = Math.max(peakMegabytes, process.resourceUsage().maxRSS / 1024);
      const start = performance.now();
      await afterImport(connection, importId);
      cardSeconds += (performance.now() - start) / 1000;
    },
  });
  process.stdout.write(JSON.stringify({ ...JSON.parse(answer), cardSeconds, peakMegabytes }));`;

function runImport(url: string, path: string): Omit<Measured, 'copySeconds'> {
  // As the scripts of package.json start Node.
  const flags = ['--min-semi-space-size=32', '--max-semi-space-size=32', '--heap-growing-percent=100'];
  const options = [...flags, '--input-type=module', '-e', script, url, path];
  const text = execFileSync(process.execPath, options, { encoding: 'utf8', maxBuffer: 1024 ** 3 });
  const answer = JSON.parse(text) as {
    files: { milliseconds: number | null }[];
    rows: number;
    stored: number;
    rejected: number;
    cardSeconds: number;
    peakMegabytes: number;
  };
  const importSeconds = answer.files.reduce((sum, file) => sum + (file.milliseconds ?? 0), 0) / 1000;
  const { rows, rejected, cardSeconds, peakMegabytes } = answer;
  return { rows, rejected, storedRows: answer.stored, importSeconds, cardSeconds, peakMegabytes };
}

/** Seconds that COPY takes to bring the rows that the last import stored into bare tables, reading them from files. */
async function measureCopy(url: string, folder: string, tables: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let seconds = 0;
  for (const name of tables) {
    const file = join(folder, `${name}.copy`);
    await pipeline(client.query(to(`copy ${name} to stdout`)), createWriteStream(file));
    await client.query(`create table bare_${name} (like ${name})`);
    await client.query('checkpoint');
    const start = performance.now();
    await pipeline(createReadStream(file), client.query(from(`copy bare_${name} from stdin`)));
    seconds += (performance.now() - start) / 1000;
    await client.query(`drop table bare_${name}`);
    rmSync(file);
  }
  await client.end();
  return seconds;
}

/** One file after the other into one new database; each with the tables that its rows come to stand in. */
async function measure(
  cluster: Cluster,
  paths: readonly (readonly [string, readonly string[]])[],
): Promise<Measured[]> {
  const url = await cluster.freshDatabase();
  const all: Measured[] = [];
  for (const [path, tables] of paths) {
    const imported = runImport(url, path);
    all.push({ ...imported, copySeconds: await measureCopy(url, cluster.folder, tables) });
  }
  return all;
}

/** For each file the repetition whose import took the median time. */
async function measureOften(
  cluster: Cluster,
  paths: readonly (readonly [string, readonly string[]])[],
): Promise<Measured[]> {
  const turns: Measured[][] = [];
  for (let turn = 0; turn < repetitions; turn += 1) turns.push(await measure(cluster, paths));
  return paths.map((_, index) => {
    const all = turns.map((turn) => turn[index]!);
    const middle = quantile(
      all.map((one) => one.importSeconds / one.copySeconds),
      0.5,
    );
    return all.find((one) => one.importSeconds / one.copySeconds === middle)!;
  });
}

const head = [
  'what',
  'rows',
  'rejected',
  'import s',
  'rows/s',
  'COPY s',
  'rows/s',
  'rate ÷ COPY',
  'peak MB',
  'after s',
];
const lineOf = (name: string, one: Measured) => [
  name,
  figure(one.rows),
  figure(one.rejected),
  figure(one.importSeconds, 2),
  figure(one.storedRows / one.importSeconds),
  figure(one.copySeconds, 2),
  figure(one.storedRows / one.copySeconds),
  figure(one.copySeconds / one.importSeconds, 2),
  figure(one.peakMegabytes),
  figure(one.cardSeconds, 2),
];

/** The same archive as one file, and as one for each kind of line. */
function writeArchive(folder: string): { readonly whole: string; readonly parts: Readonly<Record<string, string>> } {
  const kinds = { account: 'account', price: 'account', snapshot: 'snapshot', post: 'post', comment: 'comment' };
  const names = ['whole', ...new Set(Object.values(kinds))];
  const paths = Object.fromEntries(names.map((name) => [name, join(folder, `${name}.jsonl`)]));
  const files = Object.fromEntries(names.map((name) => [name, openSync(paths[name]!, 'w')]));
  for (const { lines } of inventArchive({ ...sampleArchive, kols, days }))
    for (const line of lines) {
      const text = `${JSON.stringify(line)}\n`;
      writeSync(files.whole!, text);
      writeSync(files[kinds[(line as { type: keyof typeof kinds }).type]]!, text);
    }
  for (const file of Object.values(files)) closeSync(file);
  return { whole: paths.whole!, parts: paths };
}

await withCluster(async (cluster) => {
  const { whole, parts } = writeArchive(cluster.folder);
  const sequence = ['account', 'snapshot', 'post', 'comment'];
  const rows = [head];
  const one = await measureOften(cluster, [[whole, stored]]);
  rows.push(lineOf(`generated: ${kols} KOLs, ${days} days`, one[0]!));
  const paths = sequence.map((kind) => [parts[kind]!, kind === 'account' ? ['account', 'price'] : [kind]] as const);
  const each = await measureOften(cluster, paths);
  for (const [index, kind] of sequence.entries()) rows.push(lineOf(`  ${kind}s alone`, each[index]!));
  for (const name of ['instagram-directory', 'xiaohongshu-crawl']) {
    const folder = join(sharedData, name);
    if (existsSync(folder)) rows.push(lineOf(name, (await measureOften(cluster, [[folder, stored]]))[0]!));
    else write(`${name}: absent (${folder}), skipped`);
  }
  table(rows);
  write(
    `Median of ${repetitions} by the ratio; yardstick: COPY of the stored rows (${stored.join(', ')}) into bare tables.`,
  );
});
