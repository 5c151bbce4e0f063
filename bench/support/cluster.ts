// A PostgreSQL of the benchmark's own, as durable as the one that users get, thrown away at the end.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';

export interface Cluster {
  /** A folder for files, thrown away with the cluster. */
  readonly folder: string;
  /** Address of a new, migrated, empty database. */
  freshDatabase(): Promise<string>;
  /** Binds what PostgreSQL starts from now on to one core; needs `taskset`. */
  pin(core: number): void;
}

const endOthers =
  "select pg_terminate_backend(pid, 2000) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** Runs `work` with a cluster of its own and removes everything afterwards, also when it fails or is interrupted. */
export async function withCluster(work: (cluster: Cluster) => Promise<void>): Promise<void> {
  const folder = join(tmpdir(), `kolosseo-bench-${process.pid}`);
  mkdirSync(folder);
  const server = await openEmbedded(folder);
  let databases = 0;
  const freshDatabase = async () => {
    databases += 1;
    const name = `bench_${databases}`;
    await withClient(server.url, (client) => client.query(`create database ${name}`));
    const url = server.url.replace(/\/[^/]*$/, `/${name}`);
    await migrate(url);
    return url;
  };
  const pin = (core: number) => {
    const [pid = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    execFileSync('taskset', ['--pid', '--cpu-list', String(core), pid], { stdio: 'ignore' });
  };
  const interrupted = new Promise<never>((_, fail) => {
    process.once('SIGINT', () => fail(new Error('interrupted')));
  });
  try {
    await Promise.race([work({ folder, freshDatabase, pin }), interrupted]);
  } finally {
    // Interrupted work may still hold connections, and PostgreSQL stops only when nobody is connected.
    await withClient(server.url, (client) => client.query(endOthers));
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
}
