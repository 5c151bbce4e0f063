// Searches an archive of 34,000 generated accounts through the real server over HTTP, as the archive page does: the cards
// and the counts of every facet at once. Server and PostgreSQL share one core where the system can pin them.
// Yardstick: /health, a round trip through the same server to the same PostgreSQL.
// Run: npm run bench -- search [accounts] [searches of each kind]
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addPerson, openAuth, signIn } from '../src/account/service.ts';
import { afterImport } from '../src/after-import.ts';
import { pickIndex, randomFrom } from '../src/base/random.ts';
import { type Connection, connect } from '../src/db/connect.ts';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';
import { importCommand } from '../src/import/command.ts';
import { spawnServer } from '../test/support/server.ts';
import { type Cluster, withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [accounts = 34_000, turns = 100] = process.argv.slice(2).map(Number);
const onOneCore = ['taskset', '--cpu-list', '0'];
const canPin = spawnSync('taskset', ['--version']).status === 0;

/** Imports a generated archive of names, of which one in fifty has history, posts and comments. */
async function fillArchive(cluster: Cluster, url: string): Promise<void> {
  const file = join(cluster.folder, 'archive.jsonl');
  writeFileSync(file, '');
  for (const record of inventArchive({ ...sampleArchive, kols: accounts, detailShare: 0.02 }))
    writeFileSync(file, record.lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { flag: 'a' });
  const io = { out: () => undefined, err: () => undefined, language: 'en' as const };
  await importCommand([file], { ...io, connect: async () => connect(url, 4), stored: afterImport });
}

interface Sampled {
  readonly name: string;
  readonly search: string;
  readonly platform: string;
  readonly tier: string;
  readonly topic: string;
  readonly kolId: string;
}

/** Accounts that the archive holds, from which the searches are made. */
async function sampleAccounts({ pool }: Connection): Promise<Sampled[]> {
  const { rows } = await pool.query<Sampled>(
    `select name, search, platform, tier, topics[1] as topic, kol_id as "kolId" from card order by account_id`,
  );
  const random = randomFrom(7);
  return Array.from({ length: turns }, () => rows[pickIndex(random, rows.length)]!);
}

type Query = Readonly<Record<string, string>>;
/** Parts of the search text: name, pinyin, initials, handle. */
const part = (one: Sampled, index: number) => one.search.split('|')[index] ?? '';
const kinds: readonly (readonly [string, (one: Sampled) => Query])[] = [
  ['no query', () => ({})],
  ['hanzi, whole name', (one) => ({ q: part(one, 0) })],
  ['hanzi, two signs', (one) => ({ q: part(one, 0).slice(0, 2) })],
  ['hanzi, one sign', (one) => ({ q: part(one, 0).slice(0, 1) })],
  ['pinyin', (one) => ({ q: part(one, 1) })],
  ['pinyin, first four letters', (one) => ({ q: part(one, 1).slice(0, 4) })],
  ['initials', (one) => ({ q: part(one, 2) })],
  ['latin handle', (one) => ({ q: part(one, 3) })],
  ['platform and tier', (one) => ({ platform: one.platform, tier: one.tier })],
  ['topic, by price', (one) => ({ topic: one.topic, sort: 'price' })],
  [
    'initials, platform, tier, topic',
    (one) => ({ ...{ q: part(one, 2), platform: one.platform }, tier: one.tier, topic: one.topic }),
  ],
  ['followers between, page 20', () => ({ followersMin: '10000', followersMax: '500000', page: '20' })],
];

type Ask = (path: string) => Promise<number>;

/** Asks over connections that stay open; gives the milliseconds until the whole answer was read. */
function asker(origin: string, cookie: string): Ask {
  const agent = new Agent({ keepAlive: true });
  return (path) =>
    new Promise((done, fail) => {
      const start = performance.now();
      const request = get(`${origin}${path}`, { agent, headers: { cookie } }, (answer) => {
        answer.resume();
        answer.once('end', () => {
          if (answer.statusCode === 200) done(performance.now() - start);
          else fail(new Error(`${path} answered ${answer.statusCode}`));
        });
      });
      request.once('error', fail);
    });
}

interface Times {
  readonly cards: number[];
  readonly facets: number[];
  /** Until both have answered, asked at once, as the page does. */
  readonly page: number[];
}

async function measure(ask: Ask, queries: readonly Query[]): Promise<Times> {
  const times: Times = { cards: [], facets: [], page: [] };
  for (const query of queries) {
    const { sort: _sort, page: _page, ...filter } = query;
    const cards = `/api/v1/kols?${new URLSearchParams(query)}`;
    const facets = `/api/v1/kols/facets?${new URLSearchParams(filter)}`;
    times.cards.push(await ask(cards));
    times.facets.push(await ask(facets));
    times.page.push(Math.max(...(await Promise.all([ask(cards), ask(facets)]))));
  }
  return times;
}

async function measureAlone(ask: Ask, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) times.push(await ask(path));
  return times;
}

const both = (times: readonly number[]) => [figure(quantile(times, 0.5), 1), figure(quantile(times, 0.95), 1)];

async function compare(ask: Ask, sampled: readonly Sampled[]): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await measure(ask, [{ q: part(sampled[turn % turns]!, 2) }, {}]);
  const health = await measureAlone(
    ask,
    sampled.map(() => '/health'),
  );
  const one = await measureAlone(
    ask,
    sampled.map(({ kolId }) => `/api/v1/kols/${kolId}`),
  );
  const norm = quantile(health, 0.5);
  const head = ['ms, p50 and p95', 'cards', '', 'facets', '', 'both at once', '', 'p50 ÷ /health'];
  const rows = [head, ['/health (yardstick)', ...both(health), '', '', '', '', '1.0×']];
  rows.push(['one KOL by its id', ...both(one), '', '', '', '', `${figure(quantile(one, 0.5) / norm, 1)}×`]);
  const all: number[] = [];
  for (const [name, queryOf] of kinds) {
    const { cards, facets, page } = await measure(ask, sampled.map(queryOf));
    all.push(...page);
    rows.push([name, ...both(cards), ...both(facets), ...both(page), `${figure(quantile(page, 0.5) / norm, 1)}×`]);
  }
  rows.push(['all searches', '', '', '', '', ...both(all), `${figure(quantile(all, 0.5) / norm, 1)}×`]);
  table(rows);
}

await withCluster(async (cluster) => {
  const url = await cluster.freshDatabase();
  await fillArchive(cluster, url);
  const connection = connect(url, 2);
  const person = { name: 'Bench', email: 'bench@example.com', password: 'a long enough password' };
  const auth = await openAuth(connection.db);
  await addPerson(connection.db, auth, { ...person, role: 'viewer' });
  const cookies = await signIn(auth, person.email, person.password);
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  const sampled = await sampleAccounts(connection);
  await connection.pool.query('vacuum analyze');
  if (canPin) cluster.pin(0);
  const server = await spawnServer(url, cluster.folder, canPin ? onOneCore : []);
  write(
    `${figure(accounts)} accounts, ${turns} searches of each kind; ${canPin ? 'server and PostgreSQL on one core' : 'taskset is absent: server and PostgreSQL on all cores'}`,
  );
  try {
    await compare(asker(server.url, cookie), sampled);
  } finally {
    await server.kill();
    await connection.close();
  }
});
