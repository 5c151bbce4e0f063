// Signed orders of Shopify that the real server takes in a second: answered only when the event, the order, its lines and its winner
// are committed, PostgreSQL with all its safety on. Yardstick: the same route under the same load in the same run, where it
// verifies, reads and strips the same body and stores nothing, because its topic is none of orders.
// Run: npm run bench -- webhook [seconds of each of six loads, at most 60]
import { Agent, request } from 'node:http';
import { connect } from '../src/db/connect.ts';
import { makeSource } from '../src/tracking/service-source.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { spawnServer } from '../test/support/server.ts';
import { base64Hmac, shopifyOrder } from '../test/support/shop-documents.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const seconds = Math.min(60, Number(process.argv[2] ?? 10));
const rounds = 3;
const connections = 16;
const secret = 'shpss_bench';
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** One delivery; resolves with how long its answer took, in milliseconds. Throws where it is no 200. */
function deliver(url: string, topic: string, id: number): Promise<number> {
  const body = JSON.stringify(shopifyOrder({ id, note_attributes: [] }));
  const headers = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': 'fichi.myshopify.com',
    'x-shopify-event-id': `e${id}`,
    'x-shopify-hmac-sha256': base64Hmac(secret, body),
  };
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - start);
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    call.on('error', reject).end(body);
  });
}

interface Load {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

let orders = 1_000_000;

/** Sixteen connections, each with one delivery after another; every order is a new one. */
async function load(url: string, topic: string, duration: number): Promise<Load> {
  const times: number[] = [];
  const start = performance.now();
  const until = start + duration * 1_000;
  const stream = async () => {
    while (performance.now() < until) {
      orders += 1;
      times.push(await deliver(url, topic, orders));
    }
  };
  await Promise.all(Array.from({ length: connections }, stream));
  const perSecond = (times.length * 1_000) / (performance.now() - start);
  return { answered: times.length, perSecond, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const ms = (time: number) => `${figure(time, 1)} ms`;
const lineOf = (round: number, bare: Load, kept: Load) => [
  `round ${round + 1}`,
  ...[figure(bare.perSecond), ms(bare.p50), ms(bare.p99)],
  ...[figure(kept.perSecond), ms(kept.p50), ms(kept.p99)],
  figure(kept.perSecond / bare.perSecond, 2),
];

async function compare(databaseUrl: string, folder: string): Promise<void> {
  const connection = connect(databaseUrl, 2);
  await anAccount(connection.db, { id: 'a', name: '李小甜' });
  const campaign = await aCampaign(connection.db, ['a']);
  const asked = { name: 'Shop', kind: 'shopify', shop: 'fichi.myshopify.com', secret } as const;
  const source = await makeSource(connection.db, campaign.id, asked, '');
  const server = await spawnServer(databaseUrl, folder);
  const url = `${server.url}/hooks/orders/${source.id}`;
  try {
    await load(url, 'orders/create', 3);
    // What PostgreSQL does by itself within a minute: without it, foreign keys of tables that were empty are looked up row by row.
    await connection.pool.query('analyze');
    const count = async () =>
      (
        await connection.pool.query<{ n: number }>(
          'select count(*) as n from attribution t join order_line l on l.order_id = t.order_id and l.id = t.line_id',
        )
      ).rows[0]?.n ?? 0;
    const before = await count();
    const pairs: { bare: Load; kept: Load }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({
        bare: await load(url, 'products/update', seconds),
        kept: await load(url, 'orders/create', seconds),
      });
    const stored = ((await count()) - before) / 2;
    const answered = pairs.reduce((sum, { kept }) => sum + kept.answered, 0);
    const head = [
      `${connections} connections`,
      'stored nothing/s',
      'p50',
      'p99',
      'durable orders/s',
      'p50',
      'p99',
      'ratio',
    ];
    table([head, ...pairs.map(({ bare, kept }, round) => lineOf(round, bare, kept))]);
    const rate = quantile(
      pairs.map(({ kept }) => kept.perSecond),
      0.5,
    );
    const ratio = quantile(
      pairs.map(({ bare, kept }) => kept.perSecond / bare.perSecond),
      0.5,
    );
    write(`median: ${figure(rate)} durable orders/s, ${figure(ratio, 2)} of the same route that stores nothing`);
    write(
      `${figure(answered)} answered, ${figure(stored)} orders of two lines stored with a winner${stored < answered ? ': LOST' : ''}`,
    );
    if (stored < answered) process.exitCode = 1;
  } finally {
    agent.destroy();
    await server.kill();
    await connection.close();
  }
}

await withCluster(async ({ folder, freshDatabase }) => compare(await freshDatabase(), folder));
