// Searches an archive of 34,000 generated accounts through the real server over HTTP, as the archive page does: the cards
// and the counts of every facet at once. Server and PostgreSQL share one core where the system can pin them.
// Yardsticks: /health, a round trip through the same server to the same PostgreSQL; and MiniSearch and Orama in memory.
// Run: npm run bench -- search [accounts] [searches of each kind]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as OpenCC from 'opencc-js';
import { addPerson, openAuth, signIn } from '../src/account/service.ts';
import { afterImport } from '../src/after-import.ts';
import { partMarks } from '../src/archive/search-text.ts';
import { pickIndex, randomFrom } from '../src/base/random.ts';
import { type Connection, connect } from '../src/db/connect.ts';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';
import { importCommand } from '../src/import/command.ts';
import { spawnServer } from '../test/support/server.ts';
import { type Cluster, withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';
import { fillWithCards } from './support/invented-cards.ts';
import { comparePeers, type Named } from './support/search-peers.ts';

const [accounts = 34_000, turns = 100] = process.argv.slice(2).map(Number);
/** From so many accounts on the cards are written without the import, and the peers are left out. */
const largeFrom = 200_000;
const onOneCore = ['taskset', '--cpu-list', '0'];
const canPin = spawnSync('taskset', ['--version']).status === 0;

/** Imports a generated archive of names, of which one in fifty has history, posts and comments. */
async function fillArchive(cluster: Cluster, url: string): Promise<void> {
  if (accounts >= largeFrom) return fillWithCards(url, accounts);
  const file = join(cluster.folder, 'archive.jsonl');
  writeFileSync(file, '');
  for (const record of inventArchive({ ...sampleArchive, kols: accounts, detailShare: 0.02 }))
    writeFileSync(file, record.lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { flag: 'a' });
  const io = { out: () => undefined, err: () => undefined, language: 'en' as const };
  await importCommand([file], {
    ...io,
    connect: async () => connect(url, 4),
    stored: async (connection, id) => void (await afterImport(connection, id)),
  });
}

interface Sampled extends Named {
  readonly search: string;
  readonly platform: string;
  readonly tier: string;
  readonly topic: string;
  readonly agency: string | null;
  readonly kolId: string;
}

async function readAll({ pool }: Connection): Promise<Sampled[]> {
  const { rows } = await pool.query<Sampled>(
    `select account_id as id, name, handle, search, platform, tier, topics[1] as topic, agency, kol_id as "kolId" from card order by account_id`,
  );
  return rows;
}

type Query = Readonly<Record<string, string>>;
const part = (one: Sampled, mark: string) => one.search.split(mark)[1]?.split(anyMark)[0] ?? '';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of parts are control signs
const anyMark = /[\u0001-\u0005]/;
const { spoken, initials, handle } = partMarks;
const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Two letters of a word in each other's place, a third of the way in. */
function slip(word: string): string {
  const at = Math.floor(word.length / 3);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** Questions by words, which can be put to any search. */
const typed: readonly (readonly [string, (one: Sampled) => string])[] = [
  ['hanzi, whole name', ({ name }) => name],
  ['hanzi, two signs', ({ name }) => [...name].slice(0, 2).join('')],
  ['hanzi, two signs from inside', ({ name }) => [...name].slice(1, 3).join('')],
  ['hanzi, one sign', ({ name }) => [...name].slice(0, 1).join('')],
  ['traditional characters', ({ name }) => traditional(name)],
  ['pinyin', (one) => part(one, spoken)],
  ['pinyin, first keystroke', (one) => part(one, spoken).slice(0, 1)],
  ['pinyin, two letters', (one) => part(one, spoken).slice(0, 2)],
  ['pinyin, four letters', (one) => part(one, spoken).slice(0, 4)],
  ['pinyin in two words', (one) => `${part(one, spoken).slice(0, 4)} ${part(one, spoken).slice(4)}`.trim()],
  ['pinyin with a slip', (one) => slip(part(one, spoken))],
  ['initials', (one) => part(one, initials)],
  ['latin handle', (one) => part(one, handle)],
];

const kinds: readonly (readonly [string, (one: Sampled) => Query])[] = [
  ...typed.map(([kind, wordOf]) => [kind, (one: Sampled): Query => ({ q: wordOf(one) })] as const),
  [
    'initials, platform, tier, topic',
    (one) => ({ ...{ q: part(one, initials), platform: one.platform }, tier: one.tier, topic: one.topic }),
  ],
  ['no query', () => ({})],
  ['platform and tier', (one) => ({ platform: one.platform, tier: one.tier })],
  ['agency', (one) => ({ agency: one.agency ?? '蜂群文化（示例）' })],
  ['topic, by price', (one) => ({ topic: one.topic, sort: 'price' })],
  ['followers from, platform, by name', (one) => ({ followersMin: '10000', platform: one.platform, sort: 'name' })],
];

interface Answered {
  readonly milliseconds: number;
  readonly body: string;
}

type Read = (path: string) => Promise<Answered>;
type Ask = (path: string) => Promise<number>;

/** Asks over connections that stay open; gives the milliseconds until the whole answer was read. */
function reader(origin: string, cookie: string): Read {
  const agent = new Agent({ keepAlive: true });
  return (path) =>
    new Promise((done, fail) => {
      const start = performance.now();
      const request = get(`${origin}${path}`, { agent, headers: { cookie } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        answer.once('end', () => {
          if (answer.statusCode === 200) done({ milliseconds: performance.now() - start, body });
          else fail(new Error(`${path} answered ${answer.statusCode}`));
        });
      });
      request.once('error', fail);
    });
}

interface Times {
  readonly cards: number[];
  /** Until cards and counts have answered, asked at once, as the page does. */
  readonly page: number[];
}

let asked = 0;
/** A condition of its own for every question, so that none is answered from what is kept of an earlier one. */
const anew = (query: Query): Query => {
  asked += 1;
  return { ...query, followersMax: String(1_000_000_000 + asked) };
};

/** Half of the questions are asked for cards alone, the other half with all counts. */
async function measure(ask: Ask, queries: readonly Query[]): Promise<Times> {
  const times: Times = { cards: [], page: [] };
  for (const [at, query] of queries.entries()) {
    const both = anew(query);
    if (at % 2 === 0) {
      times.cards.push(await ask(`/api/v1/kols?${new URLSearchParams(both)}`));
      continue;
    }
    const { sort: _sort, ...filter } = both;
    const cards = `/api/v1/kols?${new URLSearchParams(both)}`;
    const facets = `/api/v1/kols/facets?${new URLSearchParams(filter)}`;
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
  for (let turn = 0; turn < 50; turn += 1)
    await measure(ask, [{ q: part(sampled[turn % sampled.length]!, initials) }, {}]);
  const health = await measureAlone(
    ask,
    sampled.map(() => '/health'),
  );
  const one = await measureAlone(
    ask,
    sampled.map(({ kolId }) => `/api/v1/kols/${kolId}`),
  );
  const norm = quantile(health, 0.5);
  const head = ['ms, p50 and p95', 'cards', '', 'with all counts', '', 'p50 ÷ /health'];
  const rows = [head, ['/health (yardstick)', ...both(health), '', '', '1.0×']];
  rows.push(['one KOL by its id', ...both(one), '', '', `${figure(quantile(one, 0.5) / norm, 1)}×`]);
  const [allTyped, all]: [number[], number[]] = [[], []];
  for (const [name, queryOf] of kinds) {
    const { cards, page } = await measure(ask, sampled.map(queryOf));
    all.push(...page);
    if (typed.some(([kind]) => kind === name)) allTyped.push(...cards);
    rows.push([name, ...both(cards), ...both(page), `${figure(quantile(page, 0.5) / norm, 1)}×`]);
  }
  rows.push(['all typed searches, cards alone', ...both(allTyped), '', '', '']);
  rows.push(['all searches', '', '', ...both(all), `${figure(quantile(all, 0.5) / norm, 1)}×`]);
  table(rows);
}

/** The peers and the server on the same questions. */
async function besidePeers(read: Read, everybody: readonly Sampled[], sampled: readonly Sampled[]): Promise<void> {
  const asked = typed.map(
    ([kind, wordOf]) => [kind, sampled.map((one) => ({ q: wordOf(one), name: one.name }))] as const,
  );
  await comparePeers(everybody, asked, async (q) => {
    const { body } = await read(`/api/v1/kols?${new URLSearchParams({ q })}`);
    return (JSON.parse(body) as { rows: { name: string }[] }).rows.map((row) => row.name);
  });
}

/** Resident memory of a process, where the system tells. */
function residentMb(pid: number | undefined): string {
  const status =
    pid === undefined || !existsSync(`/proc/${pid}/status`) ? '' : readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? '?' : figure(Number(kilobytes) / 1024);
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
  const everybody = await readAll(connection);
  const random = randomFrom(7);
  const sampled = Array.from({ length: turns * 2 }, () => everybody[pickIndex(random, everybody.length)]!);
  await connection.pool.query('vacuum analyze');
  if (canPin) cluster.pin(0);
  const server = await spawnServer(url, cluster.folder, canPin ? onOneCore : []);
  write(
    `${figure(accounts)} accounts, ${turns} searches of each kind; ${canPin ? 'server and PostgreSQL on one core' : 'taskset is absent: server and PostgreSQL on all cores'}`,
  );
  try {
    const read = reader(server.url, cookie);
    const first = await read('/api/v1/kols?q=a');
    write(
      `the first search after the start, which reads all cards: ${figure(first.milliseconds)} ms; the server then holds ${residentMb(server.child.pid)} MB`,
    );
    await compare(async (path) => (await read(path)).milliseconds, sampled);
    if (accounts < largeFrom) await besidePeers(read, everybody, sampled);
  } finally {
    await server.kill();
    await connection.close();
  }
});
