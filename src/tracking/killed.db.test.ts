// A server that is killed under load: what was answered is stored, once; what was not answered can be sent again.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { type ServerProcess, spawnServer } from '../../test/support/server.ts';
import { makeLink } from './service.ts';
import { signBody } from './service-signature.ts';
import { makeSource } from './service-source.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-clicks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await anAccount(database.db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(database.db, ['a']);
const { code } = await makeLink(
  database.db,
  { placementId: campaign.placements[0]!.id, targetUrl: 'https://shop.example/fichi', deliverableId: null },
  '',
);
const source = await makeSource(database.db, campaign.id, { name: 'Shop' }, '');

/** Clicks by their visitor and orders by their id: sent, and of these answered as stored. */
const sent = { clicks: new Set<string>(), orders: new Set<string>() };
const answered = { clicks: new Set<string>(), orders: new Set<string>() };

async function startServer(): Promise<ServerProcess> {
  const server = await spawnServer(database.url, folder);
  onTestFinished(() => server.kill());
  return server;
}

async function click(server: ServerProcess): Promise<void> {
  const visitor = randomUUID();
  sent.clicks.add(visitor);
  const headers = { cookie: `kol_visitor=${visitor}`, 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0.50' };
  const answer = await fetch(`${server.url}/r/${code}`, { redirect: 'manual', headers });
  expect(answer.status).toBe(302);
  answered.clicks.add(visitor);
}

async function deliver(server: ServerProcess, id: string): Promise<string> {
  const line = { id: '1', product: 'p1', quantity: 1, gross: 20_000, discount: 2_000 };
  const at = '2026-11-11T00:00:00+08:00';
  const event = { type: 'order', id, at, paidAt: at, currency: 'CNY', lines: [line] };
  const body = Buffer.from(JSON.stringify({ eventId: `event-${id}`, event }));
  const answer = await fetch(`${server.url}/hooks/orders/${source.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kolosseo-signature': signBody(source.secret, body) },
    body,
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { result: string }).result;
}

async function order(server: ServerProcess): Promise<void> {
  const id = randomUUID();
  sent.orders.add(id);
  await deliver(server, id);
  answered.orders.add(id);
}

/** Repeats `work` until the connection breaks; an answer other than the expected one is no broken connection. */
async function untilBroken(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work();
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

/** How often each value stands in the result. */
async function timesOf(query: string): Promise<Map<string, number>> {
  const { rows } = await database.pool.query<{ id: string; times: number }>(query);
  return new Map(rows.map((row) => [row.id, row.times]));
}
const storedClicks = () => timesOf('select visitor as id, count(*)::int as times from click group by visitor');
const storedOrders = () => timesOf('select id, count(*)::int as times from shop_order group by id');
const notOnce = (ids: ReadonlySet<string>, stored: ReadonlyMap<string, number>) =>
  [...ids].filter((id) => stored.get(id) !== 1);

/** What belongs to an order and must be stored with it or not at all. */
const wholeness = `select o.id, count(*)::int as times from shop_order o
  join webhook_event e on e.event_id = 'event-' || o.id join order_line l on l.order_id = o.id
  join attribution t on t.order_id = o.id group by o.id`;

test('a server killed under load has stored every answered click and order once, and takes the others again', async () => {
  const first = await startServer();
  const streams = [
    ...Array.from({ length: 24 }, () => untilBroken(() => click(first))),
    ...Array.from({ length: 8 }, () => untilBroken(() => order(first))),
  ];
  const over = Promise.all(streams).then(() => true);
  while (answered.clicks.size < 1_000 || answered.orders.size < 100)
    if (await Promise.race([sleep(5, false), over])) throw new Error('the server ended before it was killed');
  await first.kill();
  await over;
  // PostgreSQL may still be committing what the killed process had sent.
  for (let busy = true; busy; await sleep(10)) {
    const { rowCount } = await database.pool.query(
      "select 1 from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()",
    );
    busy = rowCount !== 0;
  }

  const [clicks, orders] = [await storedClicks(), await storedOrders()];
  expect(notOnce(answered.clicks, clicks)).toEqual([]);
  expect(notOnce(answered.orders, orders)).toEqual([]);
  expect([...clicks, ...orders].filter(([, times]) => times !== 1)).toEqual([]);
  expect([...clicks.keys()].filter((visitor) => !sent.clicks.has(visitor))).toEqual([]);
  expect(await timesOf(wholeness)).toEqual(orders);
  expect(sent.orders.size).toBeGreaterThan(answered.orders.size);

  const second = await startServer();
  for (const id of sent.orders) expect(await deliver(second, id)).toBe(orders.has(id) ? 'unchanged' : 'stored');
  await click(second);
  await second.kill();
  expect(notOnce(sent.orders, await storedOrders())).toEqual([]);
  expect((await timesOf(wholeness)).size).toBe(sent.orders.size);
  expect(notOnce(answered.clicks, await storedClicks())).toEqual([]);
});
