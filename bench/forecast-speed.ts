// How long the forecast of a whole archive takes: 30,000 accounts with 900,000 posts and 3,000,000 comments, from rows in PostgreSQL.
// Yardstick: COPY of the posts' figures, thrown away. Target: the forecasts themselves, from loaded facts, well under a second.
// Run: npm run bench -- forecast-speed [accounts]
import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { connect } from '../src/db/connect.ts';
import { forecastPosts } from '../src/plan/forecast/forecast-posts.ts';
import { basisInForce, forecastAccounts, learnForecastBasis, overlapAmong } from '../src/plan/service-forecast.ts';
import { loadPostingFacts } from '../src/plan/store-forecast.ts';
import { fillAudited } from './support/audited-archive.ts';
import { withCluster } from './support/cluster.ts';
import { figure, table } from './support/figures.ts';

const accounts = Number(process.argv[2] ?? 30_000);
const now = new Date('2027-01-02T00:00:00Z');

async function timed<Value>(work: () => Promise<Value> | Value): Promise<{ value: Value; seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}

async function copyPosts(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(
    client.query(
      to('copy (select account_id, id, at, format, views, likes, comments, shares, saves from post) to stdout'),
    ),
    nowhere,
  );
  await client.end();
}

await withCluster(async (cluster) => {
  const url = await cluster.freshDatabase();
  await fillAudited(url, { accounts, days: 60, posts: 30, comments: 100 });
  const { db, pool, close } = connect(url, 4);
  const ids = (await pool.query<{ id: string }>('select id from account order by id')).rows.map(({ id }) => id);
  await copyPosts(url);
  const copy = await timed(() => copyPosts(url));
  const learning = await timed(() => learnForecastBasis(db, now));
  const all = await timed(() => forecastAccounts(db, ids, now));
  const { basis, asOf } = await basisInForce(db, now);
  const facts = await timed(() => loadPostingFacts(db, ids, { asOf, matureDays: 7, mostPosts: 12 }));
  const known = [...facts.value.values()];
  const forecasts = await timed(() => known.filter((one) => forecastPosts(one, basis) !== null).length);
  const bare = await timed(() => known.filter((one) => forecastPosts({ ...one, posts: [] }, basis) !== null).length);
  const pairs = await timed(() => overlapAmong(db, ids.slice(0, 40), now));
  await close();
  const row = (name: string, seconds: number): string[] => [
    name,
    figure(seconds, 2),
    figure(seconds / copy.seconds, 2),
  ];
  table([
    ['what', 'seconds', 'ratio'],
    row('reading the posts by COPY', copy.seconds),
    row(
      `learning (${figure(learning.value.learned.posts)} posts of ${figure(learning.value.learned.accounts)} accounts, and overlap)`,
      learning.seconds,
    ),
    row(`forecasts of ${figure(all.value.forecasts.size)} accounts, from the database`, all.seconds),
    row(`  of it loading their facts`, facts.seconds),
    row(`  of it forecasting, ${figure(forecasts.value)} with posts`, forecasts.seconds),
    row(`forecasting ${figure(bare.value)} as bare names`, bare.seconds),
    row(`overlap of every two of 40 accounts (${figure(pairs.value.pairs.length)} pairs)`, pairs.seconds),
  ]);
});
