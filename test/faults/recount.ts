// Counts everything again from what was sent, by rules of its own: nothing of the app is asked but its tables.
import type { Cluster } from './cluster.ts';
import { recountMoney } from './recount-money.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

export interface Recount {
  readonly faults: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

async function clicks(cluster: Cluster, truth: Truth): Promise<string[]> {
  const rows = await cluster.rows<{ id: string; key: string }>(
    `select id, link_code || ' ' || visitor as key from click`,
  );
  const times = Map.groupBy(rows, (row) => row.id);
  const faults = [...truth.answeredClicks]
    .filter((id) => times.get(id)?.length !== 1)
    .map((id) => `click ${id} was answered and is stored ${times.get(id)?.length ?? 0} times`);
  for (const [key, stored] of Map.groupBy(rows, (row) => row.key)) {
    const sent = truth.sentClicks.get(key) ?? 0;
    if (stored.length > sent) faults.push(`${stored.length} clicks ${key} are stored, ${sent} were sent`);
  }
  return faults;
}

interface StoredLine {
  readonly campaign: string;
  readonly order: string;
  readonly line: string;
  readonly currency: string;
  readonly gross: number;
  readonly discount: number;
  readonly back: number;
  readonly kol: string | null;
  readonly winners: number;
}

const storedLines = (cluster: Cluster) =>
  cluster.rows<StoredLine>(`select o.campaign_id as campaign, o.id as "order", l.id as line, o.currency, l.gross::float8 as gross,
      l.discount::float8 as discount, coalesce((select sum(amount) from order_refund r where r.campaign_id = o.campaign_id and r.order_id = o.id and r.line_id = l.id), 0)::float8 as back,
      (select min(t.kol_id) from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.line_id = l.id) as kol,
      (select count(*) from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.line_id = l.id)::int as winners
    from shop_order o join order_line l on l.campaign_id = o.campaign_id and l.order_id = o.id`);

/** Who should have won each line: coupon, else the SKU of one KOL, else the visitor's last stored click. */
async function expectedWinners(cluster: Cluster, truth: Truth, world: World): Promise<Map<string, string | null>> {
  const rows = await cluster.rows<{ link: string; visitor: string; ms: number; id: string }>(
    `select link_code as link, visitor, (extract(epoch from at) * 1000)::float8 as ms, id from click where kind = 'person' order by at, id`,
  );
  const ofVisitor = Map.groupBy(rows, (row) => row.visitor);
  const winners = new Map<string, string | null>();
  for (const order of truth.orders.values()) {
    const { kols } = world.campaigns.find((one) => one.id === order.campaign)!;
    const byCoupon = kols.find((kol) => order.coupons.includes(kol.coupon));
    const clicked = (order.visitor === null ? [] : (ofVisitor.get(order.visitor) ?? [])).findLast(
      (one) => one.ms <= Date.parse(order.at),
    );
    const byClick = kols.find((kol) => kol.link === clicked?.link);
    for (const line of order.lines) {
      const bySku = kols.find((kol) => kol.sku === line.sku);
      winners.set(`${order.id}/${line.id}`, (byCoupon ?? bySku ?? byClick)?.id ?? null);
    }
  }
  return winners;
}

async function orders(cluster: Cluster, truth: Truth, world: World): Promise<string[]> {
  const stored = Map.groupBy(await storedLines(cluster), (row) => `${row.order}/${row.line}`);
  const winners = await expectedWinners(cluster, truth, world);
  const back = new Map<string, number>();
  for (const refund of truth.refunds)
    for (const { line, amount } of refund.lines)
      back.set(`${refund.order}/${line}`, (back.get(`${refund.order}/${line}`) ?? 0) + amount);
  const faults: string[] = [];
  for (const order of truth.orders.values())
    for (const line of order.lines) {
      const key = `${order.id}/${line.id}`;
      const [row, ...more] = stored.get(key) ?? [];
      stored.delete(key);
      if (!row || more.length > 0) {
        faults.push(`line ${key} is stored ${row ? 1 + more.length : 0} times`);
        continue;
      }
      const expected = [
        order.campaign,
        order.currency,
        line.gross,
        line.discount,
        back.get(key) ?? 0,
        winners.get(key),
        1,
      ];
      const found = [row.campaign, row.currency, row.gross, row.discount, row.back, row.kol, row.winners];
      if (JSON.stringify(found) !== JSON.stringify(expected))
        faults.push(`line ${key} is ${JSON.stringify(found)} and should be ${JSON.stringify(expected)}`);
    }
  for (const key of stored.keys()) faults.push(`line ${key} is stored and was never sent`);
  return faults;
}

async function queue(cluster: Cluster): Promise<string[]> {
  const rows = await cluster.rows<{ id: string; state: string; code: string }>(
    `select event_id as id, state, code from webhook_event where state <> 'applied'`,
  );
  return rows.map((row) => `event ${row.id} is ${row.state} (${row.code}) although all of its order was sent`);
}

/** Compares the end with what was sent and answered. Everything that was not answered must have been sent again before. */
export async function recount(cluster: Cluster, truth: Truth, world: World): Promise<Recount> {
  const money = await recountMoney(cluster, truth, world);
  const faults = [
    ...truth.wrong,
    ...(await clicks(cluster, truth)),
    ...(await orders(cluster, truth, world)),
    ...(await queue(cluster)),
    ...money.faults,
  ];
  if (truth.forged.sent !== truth.forged.refused) faults.push('a forged delivery was not refused');
  return {
    faults,
    counts: {
      clicksAnswered: truth.answeredClicks.size,
      clicksSent: [...truth.sentClicks.values()].reduce((sum, one) => sum + one, 0),
      orders: truth.orders.size,
      refunds: truth.refunds.length,
      forged: truth.forged.sent,
      ...money.counts,
    },
  };
}
