// Orders of a file, each committed as a durable event, order, line and winner, as the product takes them: reading and taking apart.
// Yardstick: COPY of the very rows that were stored into bare tables of the same columns, without index, key or check.
// Run: npm run bench -- orders-file [orders] [repetitions]
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { connect } from '../src/db/connect.ts';
import { takeOrdersFile } from '../src/tracking/service-table.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [orders = 5_000, repetitions = 3] = process.argv.slice(2).map(Number);
const stored = ['webhook_event', 'shop_order', 'order_line', 'attribution'];
const people = Array.from({ length: 20 }, (_, index) => `a${index}`);

/** Orders of one line, two in three with a coupon code of one of twenty KOLs. */
const fileOf = (round: number): Buffer => {
  const rows = Array.from({ length: orders }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const code = index % 3 === 0 ? '' : `CODE${index % people.length}`;
    const id = `69${round}${String(index).padStart(16, '0')}`;
    return `${id},2026-11-${day} 10:00:00,2026-11-${day} 10:01:00,无花果酱,${1 + (index % 3)},88.00,8.00,${code}`;
  });
  return Buffer.from(`订单号,下单时间,付款时间,商品名称,数量,金额,优惠,优惠码\n${rows.join('\n')}\n`);
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};

/** Seconds of COPY into bare tables of all rows that are stored. */
async function copySeconds(url: string, folder: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let seconds = 0;
  for (const name of stored) {
    const path = join(folder, `${name}.copy`);
    await pipeline(client.query(to(`copy ${name} to stdout`)), createWriteStream(path));
    await client.query(`drop table if exists bare_${name}; create table bare_${name} as select * from ${name} limit 0`);
    seconds += await timed(() => pipeline(createReadStream(path), client.query(from(`copy bare_${name} from stdin`))));
  }
  await client.end();
  return seconds;
}

await withCluster(async ({ folder, freshDatabase }) => {
  const lines: string[][] = [];
  const all: { take: number; copy: number }[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    const url = await freshDatabase();
    const connection = connect(url, 2);
    for (const id of people) await anAccount(connection.db, { id, name: id });
    const campaign = await aCampaign(connection.db, people);
    for (const [index, one] of campaign.placements.entries())
      await connection.pool.query(
        'insert into coupon (code, campaign_id, placement_id, kol_id) values ($1, $2, $3, $4)',
        [`CODE${index}`, campaign.id, one.id, one.kolId],
      );
    const bytes = fileOf(round);
    const read = await timed(() => takeOrdersFile(connection.db, campaign.id, bytes, 'en', { isTrial: true }));
    const cpu = process.cpuUsage();
    const take = await timed(async () => {
      const done = await takeOrdersFile(connection.db, campaign.id, bytes, 'en');
      if (done.stored !== orders) throw new Error(`${done.stored} of ${orders} were stored`);
    });
    const { user, system } = process.cpuUsage(cpu);
    const again = await timed(() => takeOrdersFile(connection.db, campaign.id, bytes, 'en'));
    const copy = await copySeconds(url, folder);
    await connection.close();
    all.push({ take, copy });
    const ours = (user + system) / 1e6;
    lines.push(
      [read, take, ours, again, copy].map((seconds) => `${figure(seconds, 2)} s`).concat(figure(take / copy, 1)),
    );
  }
  const head = ['round', 'read alone', 'import', 'of it CPU of Node', 'the same again', 'COPY', 'import ÷ COPY'];
  table([head, ...lines.map((line, index) => [String(index + 1), ...line])]);
  const median = quantile(
    all.map(({ take }) => take),
    0.5,
  );
  write(`median: ${figure(orders / median)} orders/s, ${figure((median / orders) * 1_000, 2)} ms an order`);
});
