// Durable redirects of the real server: 302 only after the click is committed, PostgreSQL with all its safety on.
// Yardsticks of the same run, under the same load: the same server without the durable write (it answers and forgets), and nginx, one
// worker, answering a bare 302. To reach: half of the former, p99 ≤ 25 ms.
// Run: npm run bench -- redirect [seconds of each of nine loads, at most 60]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../src/db/connect.ts';
import { makeLink } from '../src/tracking/service.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { spawnServer } from '../test/support/server.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const seconds = Math.min(60, Number(process.argv[2] ?? 10));
const rounds = 3;
/** nginx lies where only root looks by itself. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin:/opt/homebrew/bin` };
const agent =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50';

interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: string;
  readonly p99: string;
}

/** One thread, 64 connections. Throws when an answer was no 2xx or 3xx or a connection broke. */
async function load(url: string, duration: number): Promise<Load> {
  const args = ['-t1', '-c64', `-d${duration}s`, '--latency', '-H', `User-Agent: ${agent}`, url];
  const child = spawn('wrk', args, { env, stdio: ['ignore', 'pipe', 'inherit'], timeout: (duration + 20) * 1000 });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  if (/Non-2xx|Socket errors/.test(said) || !/Requests\/sec/.test(said)) throw new Error(`wrk on ${url}:\n${said}`);
  return {
    requests: Number(find(/(\d+) requests in/)),
    perSecond: Number(find(/Requests\/sec:\s+([\d.]+)/)),
    p50: find(/^\s+50%\s+(\S+)/m),
    p99: find(/^\s+99%\s+(\S+)/m),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts nginx in the foreground with everything it writes below `folder`. */
async function startNginx(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; worker_processes 1; error_log stderr error; events { worker_connections 256; }
    http { access_log off; keepalive_requests 1000000; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; location / { return 302 https://shop.example/fichi; } } }\n`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], { env, stdio: 'inherit' });
  const gone = once(child, 'exit');
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await sleep(50);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { url, stop };
}

/** Names of programs that the system does not have. */
const absent = ['nginx', 'wrk'].filter((name) => spawnSync(name, ['-v'], { env }).error !== undefined);

interface Round {
  readonly bare: Load;
  readonly forgetful: Load;
  readonly ours: Load;
}

const toNginx = ({ bare, ours }: Round) => ours.perSecond / bare.perSecond;
const toForgetful = ({ forgetful, ours }: Round) => ours.perSecond / forgetful.perSecond;
const lineOf = (name: string, round: Round) => [
  name,
  ...[round.bare, round.forgetful, round.ours].flatMap(({ perSecond, p50, p99 }) => [figure(perSecond), p50, p99]),
  figure(toForgetful(round), 3),
  figure(toNginx(round), 3),
];

async function compare(databaseUrl: string, folder: string): Promise<void> {
  const connection = connect(databaseUrl, 2);
  await anAccount(connection.db, { id: 'a', name: '李小甜' });
  const { placements } = await aCampaign(connection.db, ['a']);
  const { code } = await makeLink(
    connection.db,
    { placementId: placements[0]!.id, targetUrl: 'https://shop.example/fichi', deliverableId: null },
    '',
  );
  const server = await spawnServer(databaseUrl, folder);
  const forgetful = await spawnServer(databaseUrl, folder, [], true);
  const nginx = await startNginx(join(folder, 'nginx'));
  const stored = async () =>
    (await connection.pool.query<{ n: number }>('select count(*) as n from click')).rows[0]?.n ?? 0;
  const short = `${server.url}/r/${code}`;
  try {
    const unstored = `${forgetful.url}/r/${code}`;
    await load(unstored, 3);
    await load(short, 3);
    const before = await stored();
    const done: Round[] = [];
    for (let round = 0; round < rounds; round += 1)
      done.push({
        bare: await load(nginx.url, seconds),
        forgetful: await load(unstored, seconds),
        ours: await load(short, seconds),
      });
    await sleep(500);
    const kept = (await stored()) - before;
    const answered = done.reduce((sum, { ours }) => sum + ours.requests, 0);
    const each = ['/s', 'p50', 'p99'];
    const head = [
      ...['64 connections', ...each.map((one) => `nginx ${one}`), ...each.map((one) => `forgetful ${one}`)],
      ...[...each.map((one) => `durable ${one}`), '÷ forgetful', '÷ nginx'],
    ];
    table([head, ...done.map((round, at) => lineOf(`round ${at + 1}`, round))]);
    const median = (of: (round: Round) => number) => quantile(done.map(of), 0.5);
    const rate = median(({ ours }) => ours.perSecond);
    write(
      `median: ${figure(rate)} durable redirects/s, ${figure(median(toForgetful), 3)} of the same server without the write, ${figure(median(toNginx), 3)} of nginx`,
    );
    write(`${figure(answered)} answered, ${figure(kept)} clicks stored${kept < answered ? ': LOST' : ''}`);
    if (kept < answered) process.exitCode = 1;
  } finally {
    await nginx.stop();
    await server.kill();
    await forgetful.kill();
    await connection.close();
  }
}

if (absent.length > 0) {
  write(
    `${absent.join(' and ')} not found. On Debian or Ubuntu: apt-get install nginx wrk; on macOS: brew install nginx wrk`,
  );
  process.exitCode = 1;
} else await withCluster(async ({ folder, freshDatabase }) => compare(await freshDatabase(), folder));
