// Imports generated snapshots, posts and comments, and the real folders where they are present, through the import that
// users run. Yardstick: COPY of what was stored into bare tables of the same columns, without index, key or check.
// Run: npm run bench -- import [KOLs] [days] [repetitions]
import { createReadStream, createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { afterImport } from '../src/after-import.ts';
import { connect } from '../src/db/connect.ts';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';
import { importCommand } from '../src/import/command.ts';
import { type Cluster, withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [kols = 500, days = 90, repetitions = 3] = process.argv.slice(2).map(Number);
const sharedData = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'data');
const stored = ['account', 'price', 'snapshot', 'post', 'comment'];

interface Measured {
  readonly rows: number;
  readonly rejected: number;
  readonly importSeconds: number;
  /** The rewriting of the cards that a search looks into. */
  readonly cardSeconds: number;
  readonly copySeconds: number;
}

/** Runs the command as a user does and adds up the times that it reports. */
async function runImport(url: string, path: string): Promise<Omit<Measured, 'copySeconds'>> {
  let cardSeconds = 0;
  let answer = '';
  await importCommand([path, '--json'], {
    out: (text) => {
      answer += text;
    },
    err: (text) => void process.stderr.write(text),
    language: 'en',
    connect: async () => connect(url, 4),
    stored: async (connection, importId) => {
      const start = performance.now();
      await afterImport(connection, importId);
      cardSeconds += (performance.now() - start) / 1000;
    },
  });
  const { files, rows, rejected } = JSON.parse(answer) as {
    files: { milliseconds: number | null }[];
    rows: number;
    rejected: number;
  };
  const importSeconds = files.reduce((sum, file) => sum + (file.milliseconds ?? 0), 0) / 1000;
  return { rows, rejected, importSeconds, cardSeconds };
}

/** Seconds that COPY takes to bring the stored rows into bare tables, reading them from files. */
async function measureCopy(url: string, folder: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let seconds = 0;
  for (const name of stored) {
    const file = join(folder, `${name}.copy`);
    await pipeline(client.query(to(`copy ${name} to stdout`)), createWriteStream(file));
    await client.query(`create table bare_${name} (like ${name})`);
    await client.query('checkpoint');
    const start = performance.now();
    await pipeline(createReadStream(file), client.query(from(`copy bare_${name} from stdin`)));
    seconds += (performance.now() - start) / 1000;
    rmSync(file);
  }
  await client.end();
  return seconds;
}

async function measure(cluster: Cluster, path: string): Promise<Measured> {
  const url = await cluster.freshDatabase();
  const imported = await runImport(url, path);
  return { ...imported, copySeconds: await measureCopy(url, cluster.folder) };
}

/** The repetition whose import took the median time. */
async function measureOften(cluster: Cluster, path: string): Promise<Measured> {
  const all: Measured[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) all.push(await measure(cluster, path));
  const middle = quantile(
    all.map((one) => one.importSeconds),
    0.5,
  );
  return all.find((one) => one.importSeconds === middle)!;
}

const head = ['what', 'rows', 'rejected', 'import s', 'rows/s', 'COPY s', 'rows/s', 'import ÷ COPY', 'cards s'];
const lineOf = (name: string, { rows, rejected, importSeconds, cardSeconds, copySeconds }: Measured) => [
  name,
  figure(rows),
  figure(rejected),
  figure(importSeconds, 2),
  figure(rows / importSeconds),
  figure(copySeconds, 2),
  figure(rows / copySeconds),
  `${figure(importSeconds / copySeconds, 1)}×`,
  figure(cardSeconds, 2),
];

await withCluster(async (cluster) => {
  const file = join(cluster.folder, 'archive.jsonl');
  const records = inventArchive({ ...sampleArchive, kols, days });
  writeFileSync(file, '');
  for (const record of records)
    writeFileSync(file, record.lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { flag: 'a' });
  const rows = [head, lineOf(`generated: ${kols} KOLs, ${days} days`, await measureOften(cluster, file))];
  for (const name of ['instagram-directory', 'xiaohongshu-crawl']) {
    const folder = join(sharedData, name);
    if (existsSync(folder)) rows.push(lineOf(name, await measureOften(cluster, folder)));
    else write(`${name}: absent (${folder}), skipped`);
  }
  table(rows);
  write(
    `Median of ${repetitions} by the time of the import; yardstick: COPY of ${stored.join(', ')} into bare tables.`,
  );
});
