// Ranks an archive of 34,000 accounts with about 100,000 posts for the sample brief, and reads all its posts before.
// Yardstick: a plain `select` of the same cards in the same run, without any judgement.
// Run: npm run bench -- match [accounts] [posts each] [repetitions]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { rewriteCards } from '../src/archive/store-card.ts';
import { cardColumns } from '../src/archive/store-search.ts';
import { importBriefFile } from '../src/brand/service.ts';
import { type Connection, connect } from '../src/db/connect.ts';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';
import { importCommand } from '../src/import/command.ts';
import { rankForBrief } from '../src/match/service.ts';
import { matchBrief } from '../src/match/service-page.ts';
import { readArchive } from '../src/match/service-reading.ts';
import { samplesFolder } from '../src/samples.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [accounts = 34_000, posts = 3, turns = 9] = process.argv.slice(2).map(Number);
const now = new Date('2026-11-26T08:00:00Z');

/** A generated archive through the import; each account has an audit with a craft, as after an audit of all. */
async function fillArchive(folder: string, url: string): Promise<void> {
  const file = join(folder, 'archive.jsonl');
  writeFileSync(file, '');
  const plan = { ...sampleArchive, kols: accounts, days: 2, posts, commentsPerPost: 1, detailShare: 1 };
  for (const { lines } of inventArchive(plan))
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { flag: 'a' });
  const io = { out: () => undefined, err: () => undefined, language: 'en' as const };
  await importCommand([file], {
    ...io,
    connect: async () => connect(url, 4),
    stored: async ({ db }) => {
      await rewriteCards(db);
      await sql`update card set verdict = 'authentic', authenticity = 85`.execute(db);
      await sql`insert into audit (account_id, id, verdict, authenticity, craft, families, policy, evidence_hash, snapshots, posts, comments, at)
        select account_id, 'x', 'authentic', 85, 55, '[]', 'bench', '', 0, 0, 0, now() from card`.execute(db);
      await sql`analyze`.execute(db);
    },
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function repeat(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await timed(work));
  return quantile(times, 0.5);
}

async function measure({ db }: Connection): Promise<void> {
  const brief = await importBriefFile(db, readFileSync(join(samplesFolder, 'brief.yaml'), 'utf8'));
  const { rows } = await sql<{ posts: number; cards: number }>`
    select (select count(*) from post)::int as posts, (select count(*) from card)::int as cards`.execute(db);
  const { posts: allPosts = 0, cards = 0 } = rows[0] ?? {};
  const reading = await timed(() => readArchive(db, now));
  await sql`analyze`.execute(db);
  const again = await repeat(() => readArchive(db, now));
  const plain = await repeat(() => sql`select ${cardColumns} from card`.execute(db));
  const ranking = await repeat(() => rankForBrief(db, brief.id, now));
  const page = await repeat(() => matchBrief(db, brief.id, { page: 1, pageSize: 30 }, now));
  const name = await repeat(() => matchBrief(db, brief.id, { q: '小', page: 1, pageSize: 30 }, now));
  write(`${figure(cards)} accounts, ${figure(allPosts)} posts, median of ${turns}`);
  table([
    ['what', 'ms', '÷ plain select'],
    ['plain select of the cards', figure(plain), '1.0'],
    ['nothing new to read', figure(again), figure(again / plain, 1)],
    ['rank all for a brief', figure(ranking), figure(ranking / plain, 1)],
    ['first page, with evidence and quotes', figure(page), figure(page / plain, 1)],
    ['why not …? by name', figure(name), figure(name / plain, 1)],
    ['read all posts and learn, once', figure(reading), figure(reading / plain, 1)],
  ]);
}

await withCluster(async (cluster) => {
  const url = await cluster.freshDatabase();
  await fillArchive(cluster.folder, url);
  const connection = connect(url, 20);
  try {
    await measure(connection);
  } finally {
    await connection.close();
  }
});
