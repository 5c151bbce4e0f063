// Durable redirects of the real server: 302 only after the click is committed, PostgreSQL with all its safety on.
// Yardstick: nginx, one worker, answering a bare 302 and storing nothing, under the same load in the same run.
// Run: npm run bench -- redirect [seconds of each of six loads, at most 60]
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

const ratioOf = ({ bare, ours }: { bare: Load; ours: Load }) => ours.perSecond / bare.perSecond;
const lineOf = (name: string, bare: Load, ours: Load) => [
  name,
  ...[figure(bare.perSecond), bare.p50, bare.p99],
  ...[figure(ours.perSecond), ours.p50, ours.p99],
  figure(ratioOf({ bare, ours }), 3),
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
  const nginx = await startNginx(join(folder, 'nginx'));
  const stored = async () =>
    (await connection.pool.query<{ n: number }>('select count(*) as n from click')).rows[0]?.n ?? 0;
  const short = `${server.url}/r/${code}`;
  try {
    await load(short, 3);
    const before = await stored();
    const pairs: { bare: Load; ours: Load }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ bare: await load(nginx.url, seconds), ours: await load(short, seconds) });
    await sleep(500);
    const kept = (await stored()) - before;
    const answered = pairs.reduce((sum, { ours }) => sum + ours.requests, 0);
    const head = ['64 connections', 'nginx 302/s', 'p50', 'p99', 'durable 302/s', 'p50', 'p99', 'durable ÷ nginx'];
    table([head, ...pairs.map(({ bare, ours }, round) => lineOf(`round ${round + 1}`, bare, ours))]);
    const ratio = quantile(pairs.map(ratioOf), 0.5);
    const rate = quantile(
      pairs.map(({ ours }) => ours.perSecond),
      0.5,
    );
    write(`median: ${figure(rate)} durable redirects/s, ${figure(ratio, 3)} of nginx`);
    write(`${figure(answered)} answered, ${figure(kept)} clicks stored${kept < answered ? ': LOST' : ''}`);
    if (kept < answered) process.exitCode = 1;
  } finally {
    await nginx.stop();
    await server.kill();
    await connection.close();
  }
}

if (absent.length > 0) {
  write(
    `${absent.join(' and ')} not found. On Debian or Ubuntu: apt-get install nginx wrk; on macOS: brew install nginx wrk`,
  );
  process.exitCode = 1;
} else await withCluster(async ({ folder, freshDatabase }) => compare(await freshDatabase(), folder));
