// How long an audit of a whole archive takes from PostgreSQL to stored verdicts, beside merely reading the same rows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { auditArchive } from '../../src/audit/service-archive.ts';
import { readBatch, rulesInForce } from '../../src/audit/service-batch.ts';
import { connect } from '../../src/db/connect.ts';
import { type AuditedSize, fillAudited } from './audited-archive.ts';
import { type Cluster, withCluster } from './cluster.ts';
import { figure, quantile, table, write } from './figures.ts';

/** COPY of the columns that an audit reads, thrown away: the yardstick. */
async function readAll(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const started = performance.now();
  for (const query of [
    'select account_id, day, followers from snapshot',
    'select account_id, id, at, original, sponsored, title, text, views, likes, comments, shares, saves from post',
    'select account_id, post_id, author, at, text, by_kol, reply_to, likes from comment',
  ]) {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(client.query(to(`copy (${query}) to stdout`)), nowhere);
  }
  const took = performance.now() - started;
  await client.end();
  return took;
}

/** Memory of this process with its threads, and of PostgreSQL, in MB: proportional set sizes, so that shared pages count once. */
function memory(cluster: Cluster): number {
  const [postmaster = ''] = readFileSync(join(cluster.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
  const pss = (pid: string) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024;
    } catch {
      return 0; // a backend that has just ended
    }
  };
  return [String(process.pid), postmaster, ...children].reduce((sum, pid) => sum + pss(pid), 0);
}

async function timeOne(url: string): Promise<number[]> {
  const connection = connect(url, 4);
  const { rows } = await connection.pool.query('select id from account order by md5(id) limit 200');
  const rules = await rulesInForce(connection.db);
  const times: number[] = [];
  for (const { id } of rows) {
    const started = performance.now();
    await readBatch(connection.db, [id], rules);
    times.push(performance.now() - started);
  }
  await connection.close();
  return times.sort((a, b) => a - b);
}

/** Prints time, memory and the ratio to reading; asked: 60 s and 1.5 GB at 30,000 accounts. */
export async function auditSpeed(size: AuditedSize): Promise<void> {
  await withCluster(async (cluster) => {
    const url = await cluster.freshDatabase();
    await fillAudited(url, size);
    const read = await readAll(url);
    const connection = connect(url, 6);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memory(cluster));
    }, 500);
    const stages: string[] = [];
    const started = performance.now();
    const run = await auditArchive({
      ...{ db: connection.db, url, now: new Date() },
      onStage: (stage) => stages.push(`${stage} ${figure((performance.now() - started) / 1_000, 1)} s`),
    });
    const took = performance.now() - started;
    clearInterval(watch);
    const rings = await connection.pool.query('select count(*)::int as n from ring');
    await connection.close();
    const one = await timeOne(url);
    write(
      `${figure(size.accounts)} accounts × ${size.days} days, ${figure(size.accounts * size.posts)} posts, ${figure(size.accounts * size.comments)} comments`,
    );
    table([
      ['', 'seconds', 'ratio'],
      ['reading the rows by COPY', figure(read / 1_000, 1), '1.0'],
      ['audit of all, stored', figure(took / 1_000, 1), figure(took / read, 1)],
    ]);
    write(`${run?.audited} audited, ${run?.kept} kept, ${rings.rows[0].n} rings; done after: ${stages.join(', ')}`);
    write(`memory at its highest, with PostgreSQL: ${figure(peak)} MB`);
    write(
      `one account: ${figure(quantile(one, 0.5), 1)} ms, p95 ${figure(quantile(one, 0.95), 1)} ms (asked: below 300)`,
    );
  });
}
