// A durable PostgreSQL of its own on one port, so that it can be killed and started again under a running app.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Place, placeCluster } from '../../src/db/cluster-place.ts';
import { openEmbedded } from '../../src/db/embedded.ts';

/** Processes that a process started, where the system tells. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        try {
          return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid);
        } catch {
          return false; // it ended while we looked
        }
      })
      .map(Number);
  } catch {
    return []; // no such folder here: they end by themselves when their parent is gone
  }
}

export class Cluster {
  readonly url: string;
  readonly #place: Place;
  #server: ChildProcess | null = null;

  private constructor(url: string, place: Place) {
    this.url = url;
    this.#place = place;
  }

  /** Initialises a cluster in a folder and starts it. */
  static async make(folder: string): Promise<Cluster> {
    const embedded = await openEmbedded(folder);
    await embedded.release();
    const cluster = new Cluster(embedded.url, await placeCluster(folder));
    await cluster.start();
    return cluster;
  }

  /** Starts PostgreSQL on the same port and waits until it has recovered. */
  async start(): Promise<void> {
    const port = new URL(this.url).port;
    for (const until = Date.now() + 60_000; ; await sleep(50)) {
      const log = openSync(join(this.#place.cluster, 'server.log'), 'a');
      const options = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'jit=off'];
      const server = spawn(
        join(this.#place.binaries, 'postgres'),
        ['-D', this.#place.cluster, '-p', port, ...options],
        { ...(this.#place.runner ?? {}), cwd: '/', stdio: ['ignore', log, log] },
      );
      closeSync(log);
      this.#server = server;
      if (await this.#answers(server, until)) return;
      // What was killed may still hold its memory: PostgreSQL refuses to start beside it.
      if (Date.now() > until)
        throw new Error(`PostgreSQL did not start again: ${join(this.#place.cluster, 'server.log')}`);
    }
  }

  async #answers(server: ChildProcess, until: number): Promise<boolean> {
    while (server.exitCode === null && Date.now() < until) {
      const client = new pg.Client({ connectionString: this.url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.query('select 1');
        await client.end();
        return true;
      } catch {
        await sleep(20);
      }
    }
    return false;
  }

  /** Ends PostgreSQL and all its processes at once, without a checkpoint, as a power cut would end them. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    for (const pid of [server.pid, ...childrenOf(server.pid)])
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // gone already
      }
    await gone;
  }

  /** Rows of a query, over a connection of its own. */
  async rows<Row extends object>(query: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Row>(query, [...values])).rows;
    } finally {
      await client.end();
    }
  }
}
