// The embedded PostgreSQL: initialised at the first start, shared by every process that names the same data folder,
// stopped by the last one that leaves. A process that dies leaves it running, and the next one finds it.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Place, placeCluster } from './cluster-place.ts';

export interface EmbeddedServer {
  /** Address of the database `kolosseo`. */
  readonly url: string;
  /** Stops PostgreSQL when no other process uses it. */
  release(): Promise<void>;
}

const user = 'kolosseo';
const startupMs = 30_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process and port of a running cluster, from PostgreSQL's own lock file; null when none runs or is ready. */
function runningServer(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const isReady = (lines[7] ?? '').trim() === 'ready';
  return Number.isInteger(pid) && pid > 0 && isReady && isAlive(pid) ? { pid, port: Number(lines[3]) } : null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port for PostgreSQL on 127.0.0.1');
  return address.port;
}

/** Runs `work` while holding the folder's lock, so that two processes never initialise or start one cluster together. */
async function withLock<Value>(dataDir: string, work: () => Promise<Value>): Promise<Value> {
  const file = join(dataDir, 'starting.lock');
  for (const until = Date.now() + startupMs; ; await sleep(50)) {
    try {
      const handle = openSync(file, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (owner > 0 && !isAlive(owner)) rmSync(file, { force: true });
      else if (Date.now() > until) throw new Error(`${file} is held by process ${owner}`);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function initialise(place: Place, passwordFile: string): void {
  const password = randomBytes(24).toString('hex');
  const handover = `${place.cluster}.password`;
  writeFileSync(handover, password, { mode: 0o600 });
  if (place.runner) chownSync(handover, place.runner.uid, place.runner.gid);
  const ctype = platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const options = [
    '-D',
    place.cluster,
    '-U',
    user,
    `--pwfile=${handover}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
  ];
  const windows = platform() === 'win32';
  if (!windows) options.push(`--lc-ctype=${ctype}`);
  const run = spawnSync(join(place.binaries, windows ? 'initdb.exe' : 'initdb'), options, {
    ...(place.runner ?? {}),
    cwd: '/',
    encoding: 'utf8',
  });
  unlinkSync(handover);
  if (run.status !== 0) throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
}

async function start(place: Place, durable: boolean): Promise<{ pid: number; port: number }> {
  const port = await freePort();
  const log = openSync(join(place.cluster, 'server.log'), 'a');
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    jit: 'off',
    max_wal_size: '4GB',
    random_page_cost: '1.1', // solid-state disks: an index is worth walking in full
  };
  const careless = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const options = Object.entries({ ...settings, ...careless }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.binaries, 'postgres'), ['-D', place.cluster, '-p', String(port), ...options], {
    ...(place.runner ?? {}),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure: string | null = null;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code) => {
    failure = `exit code ${code}, see ${join(place.cluster, 'server.log')}`;
  });
  for (const until = Date.now() + startupMs; Date.now() < until; await sleep(20)) {
    const running = runningServer(place.cluster);
    if (running) {
      child.unref();
      return running;
    }
    if (failure) break;
  }
  throw new Error(`PostgreSQL did not start: ${failure ?? 'no answer in time'}`);
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [user]);
  if (rowCount === 0) await client.query(`create database ${user}`);
  await client.end();
}

async function stopWhenAlone(adminUrl: string, pid: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await client.end();
  if ((rows[0]?.others ?? 0) > 0) return;
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + startupMs; isAlive(pid) && Date.now() < until; ) await sleep(20);
}

/**
 * Starts, or joins, the PostgreSQL of a data folder. `durable: false` gives up safety against a power cut: for tests.
 * Errors name the reason and the server's log.
 */
export async function openEmbedded(dataDir: string, durable = true): Promise<EmbeddedServer> {
  const folder = resolve(dataDir);
  const place = await placeCluster(folder);
  const passwordFile = join(folder, 'postgres.password');
  return withLock(folder, async () => {
    if (!existsSync(join(place.cluster, 'PG_VERSION'))) initialise(place, passwordFile);
    const { pid, port } = runningServer(place.cluster) ?? (await start(place, durable));
    const address = `postgres://${user}:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}`;
    await ensureDatabase(`${address}/postgres`);
    return {
      url: `${address}/${user}`,
      release: () => withLock(folder, () => stopWhenAlone(`${address}/postgres`, pid)),
    };
  });
}
