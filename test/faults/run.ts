// `npm run faults -- [--rounds 200] [--seed 1]`: kills the app or its PostgreSQL at random moments under mixed load, and compares the
// end with an independent recount. Prints what was lost or doubled; exit code 1 when anything was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pickIndex, type Random, randomFrom } from '../../src/base/random.ts';
import { type ServerProcess, spawnServer } from '../support/server.ts';
import { Cluster } from './cluster.ts';
import { deliver, runLoad, settleOnce, type Target } from './load.ts';
import { type Recount, recount } from './recount.ts';
import { noTruth, type Truth } from './truth.ts';
import { makeWorld, type World } from './world.ts';

export interface Report extends Recount {
  readonly kills: Readonly<Record<'app' | 'postgres' | 'both', number>>;
}

interface Ground {
  readonly cluster: Cluster;
  readonly target: Target;
  readonly folder: string;
  server: ServerProcess | null;
}

async function startApp(ground: Ground): Promise<void> {
  ground.server = await spawnServer(ground.cluster.url, ground.folder);
  ground.target.url = ground.server.url;
}

async function killApp(ground: Ground): Promise<void> {
  await ground.server?.kill();
  ground.server = null;
  ground.target.url = null;
}

/** What the killed process had sent may still be committing. */
async function untilQuiet(cluster: Cluster): Promise<void> {
  const busy = `select 1 from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(10))
    if ((await cluster.rows(busy)).length === 0) return;
  throw new Error('PostgreSQL does not come to rest');
}

/** A running app must answer again by itself when its PostgreSQL is back. */
async function untilAnswers(ground: Ground): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(25)) {
    const answer = await fetch(`${ground.target.url}/health`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('the app does not find its PostgreSQL again');
}

const victims = ['app', 'postgres', 'both'] as const;

/** One round: load, a death at a random moment, and a new start. */
async function round(random: Random, ground: Ground, truth: Truth, world: World): Promise<(typeof victims)[number]> {
  let isOver = false;
  const shoppers = 8;
  const load = runLoad(random, ground.target, truth, world, { shoppers, isOver: () => isOver });
  await sleep(100 + pickIndex(random, 900));
  const victim = victims[pickIndex(random, victims.length)]!;
  if (victim !== 'postgres') await killApp(ground);
  if (victim !== 'app') await ground.cluster.kill();
  isOver = victim !== 'postgres' || random() < 0.5;
  if (isOver) await load;
  if (victim !== 'app') await ground.cluster.start();
  if (isOver) await untilQuiet(ground.cluster);
  if (victim === 'postgres') await untilAnswers(ground);
  else await startApp(ground);
  isOver = true;
  await load;
  return victim;
}

/** Shops send again what was not answered; then everything is settled. */
async function finish(random: Random, ground: Ground, truth: Truth, world: World): Promise<void> {
  for (let tries = 0; truth.unanswered.length > 0 && tries < 20; tries++)
    for (const one of truth.unanswered.splice(0)) await deliver(ground.target, truth, world, one);
  for (const campaign of world.campaigns)
    for (let n = 0; n < 2; n++) await settleOnce(random, ground.target, truth, world, campaign);
}

interface Watched {
  /** Hears how far it is. */
  readonly tell?: (text: string) => void;
  /** May look at the end, and count again by another truth. */
  readonly after?: (truth: Truth, countAgain: (truth: Truth) => Promise<Recount>) => Promise<void>;
}

/** Runs all rounds and counts again. */
export async function runFaults(rounds: number, seed: number, { tell, after }: Watched = {}): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'kolosseo-faults-'));
  const cluster = await Cluster.make(folder);
  const ground: Ground = { cluster, folder, target: { url: null }, server: null };
  try {
    const random = randomFrom(seed);
    const world = await makeWorld(cluster.url);
    const truth = noTruth();
    const kills = { app: 0, postgres: 0, both: 0 };
    await startApp(ground);
    for (let n = 1; n <= rounds; n++) {
      kills[await round(random, ground, truth, world)] += 1;
      if (n % 10 === 0) tell?.(`${n} rounds, ${truth.answeredClicks.size} clicks, ${truth.orders.size} orders`);
    }
    await finish(random, ground, truth, world);
    const report = { kills, ...(await recount(cluster, truth, world)) };
    await after?.(truth, (other) => recount(cluster, other, world));
    return report;
  } finally {
    await killApp(ground);
    await cluster.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  const began = Date.now();
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const { kills, counts, faults } = await runFaults(Number(values.rounds), Number(values.seed), { tell: say });
  say(
    `${values.rounds} rounds in ${Math.round((Date.now() - began) / 1000)} s: ${JSON.stringify({ kills, ...counts })}`,
  );
  say(
    faults.length === 0 ? 'nothing lost, nothing twice' : `${faults.length} faults:\n${faults.slice(0, 50).join('\n')}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
