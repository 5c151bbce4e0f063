// Takes a whole archive out as a file in every format, from the real server over HTTP: rows a second, and how much memory
// the server takes for it beyond what the search holds anyway. Yardstick: COPY of the same cards to standard output.
// Run: npm run bench -- export [accounts]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { to } from 'pg-copy-streams';
import { addPerson, openAuth, signIn } from '../src/account/service.ts';
import { type Connection, connect } from '../src/db/connect.ts';
import { spawnServer } from '../test/support/server.ts';
import { withCluster } from './support/cluster.ts';
import { figure, table, write } from './support/figures.ts';
import { fillWithCards } from './support/invented-cards.ts';

const [accounts = 100_000] = process.argv.slice(2).map(Number);
const formats = ['format=csv', 'format=csv&encoding=gb18030', 'format=json', 'format=xlsx'];

/** Resident memory of a process and its peak, in MB; NaN where the system does not tell. */
function memoryMb(pid: number | undefined, name: 'VmRSS' | 'VmHWM'): number {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file)
    ? new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return Number(kilobytes ?? Number.NaN) / 1024;
}

/** Makes the peak what is held now, where the system lets us. */
function forgetPeak(pid: number | undefined): void {
  if (existsSync(`/proc/${pid}/clear_refs`)) writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

interface Taken {
  readonly seconds: number;
  readonly bytes: number;
}

/** Reads an answer to its end and throws it away. */
function download(address: string, cookie: string): Promise<Taken> {
  const start = performance.now();
  return new Promise((done, fail) => {
    get(address, { headers: { cookie } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.once('error', fail);
      answer.once('end', () => {
        if (answer.statusCode === 200 && answer.complete) done({ seconds: (performance.now() - start) / 1000, bytes });
        else fail(new Error(`${address} answered ${answer.statusCode}`));
      });
    }).once('error', fail);
  });
}

async function copyOut({ pool }: Connection): Promise<Taken> {
  const client = await pool.connect();
  const start = performance.now();
  let bytes = 0;
  for await (const chunk of client.query(to('copy card to stdout (format csv)'))) bytes += (chunk as Buffer).length;
  client.release();
  return { seconds: (performance.now() - start) / 1000, bytes };
}

const rowOf = (name: string, { seconds, bytes }: Taken, norm: number, memory: readonly string[]) => [
  ...[name, figure(seconds, 1), figure(accounts / seconds), figure(norm / seconds, 2), figure(bytes / 1e6)],
  ...memory,
];

await withCluster(async (cluster) => {
  const url = await cluster.freshDatabase();
  await fillWithCards(url, accounts);
  const connection = connect(url, 2);
  const person = { name: 'Bench', email: 'bench@example.com', password: 'a long enough password' };
  const auth = await openAuth(connection.db);
  await addPerson(connection.db, auth, { ...person, role: 'viewer' });
  const cookie = (await signIn(auth, person.email, person.password)).map((one) => one.split(';')[0]).join('; ');
  await connection.pool.query('vacuum analyze');
  const server = await spawnServer(url, cluster.folder);
  const { pid } = server.child;
  try {
    await download(`${server.url}/api/v1/kols?q=a`, cookie);
    const copied = await copyOut(connection);
    const rows = [['', 'seconds', 'rows/s', '÷ COPY', 'MB', 'MB held before', 'peak']];
    rows.push(rowOf('COPY (yardstick)', copied, copied.seconds, ['', '']));
    for (const format of formats) {
      const before = memoryMb(pid, 'VmRSS');
      forgetPeak(pid);
      const taken = await download(`${server.url}/api/v1/kols/export?${format}`, cookie);
      rows.push(rowOf(format, taken, copied.seconds, [figure(before), figure(memoryMb(pid, 'VmHWM'))]));
    }
    write(`${figure(accounts)} accounts`);
    table(rows);
  } finally {
    await server.kill();
    await connection.close();
  }
});
