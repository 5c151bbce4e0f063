// Statements, payouts and the ledger, counted again: no line paid twice, no cent lost, every currency at zero, every seal whole.
import { connect } from '../../src/db/connect.ts';
import { verifyLedger } from '../../src/settlement/service-verify.ts';
import type { Cluster } from './cluster.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

interface Line {
  readonly order: string;
  readonly line: string;
  readonly net: number;
  readonly commission: number;
  readonly refund?: string;
  readonly converted?: { readonly net: number };
}

interface Stated {
  readonly campaign: string;
  readonly period: string;
  readonly number: number;
  readonly kol: string;
  readonly payable: number;
  readonly document: {
    readonly fixed: number;
    readonly commission: number;
    readonly returns: number;
    readonly carried: number;
    readonly total: number;
    readonly lines: readonly Line[];
  };
}

async function statements(cluster: Cluster): Promise<Stated[]> {
  const rows = await cluster.rows<Omit<Stated, 'document'> & { text: string }>(
    `select s.campaign_id as campaign, s.period_id as period, p.number, s.kol_id as kol, s.payable::float8 as payable, s.document->>'canonical' as text
     from statement s join settlement_period p on p.campaign_id = s.campaign_id and p.id = s.period_id order by p.number`,
  );
  return rows.map(({ text, ...row }) => ({ ...row, document: JSON.parse(text) }));
}

/** Half to even, in exact whole numbers. */
function divide(amount: bigint, by: bigint): bigint {
  const [whole, rest] = [amount / by, amount % by];
  const twice = rest * 2n;
  return twice > by || (twice === by && whole % 2n === 1n) ? whole + 1n : whole;
}

/** Every line of every order: settled once, by whoever won it, and taken back by each of its returns once. */
function lines(
  stated: readonly Stated[],
  truth: Truth,
  world: World,
  won: ReadonlyMap<string, string | null>,
): string[] {
  const faults: string[] = [];
  const of = Map.groupBy(
    stated.flatMap(({ kol, document }) => document.lines.map((line) => ({ kol, ...line }))),
    (line) => `${line.order}/${line.line}`,
  );
  const backs = new Map<string, number>();
  for (const refund of truth.refunds)
    for (const { line, amount } of refund.lines)
      backs.set(`${refund.order}/${line}`, (backs.get(`${refund.order}/${line}`) ?? 0) + amount);
  for (const order of truth.orders.values())
    for (const line of order.lines) {
      const key = `${order.id}/${line.id}`;
      const kolId = won.get(key) ?? null;
      const parts = of.get(key) ?? [];
      of.delete(key);
      if (kolId === null) {
        if (parts.length > 0) faults.push(`line ${key} is nobody's and was settled`);
        continue;
      }
      const paid = parts.filter((part) => part.refund === undefined);
      if (paid.length !== 1) faults.push(`line ${key} was settled ${paid.length} times`);
      if (parts.some((part) => part.kol !== kolId)) faults.push(`line ${key} was settled for another than ${kolId}`);
      const returns = parts.flatMap((part) => part.refund ?? []);
      if (new Set(returns).size !== returns.length) faults.push(`line ${key}: a return was taken twice`);
      const [first] = paid;
      const campaign = world.campaigns.find((one) => one.id === order.campaign)!;
      const bps = campaign.kols.find((kol) => kol.id === kolId)!.bps;
      if (first && BigInt(first.commission) !== divide(BigInt(first.net) * BigInt(bps), 10_000n))
        faults.push(`line ${key}: ${first.commission} is not ${bps} basis points of ${first.net}`);
      const left = line.gross - line.discount - (backs.get(key) ?? 0);
      const sums = parts.reduce(
        (sum, part) => ({ net: sum.net + part.net, commission: sum.commission + part.commission }),
        { net: 0, commission: 0 },
      );
      if (left === 0 && (sums.net !== 0 || sums.commission !== 0))
        faults.push(`line ${key} went back and keeps ${JSON.stringify(sums)}`);
      if (order.currency === campaign.currency && sums.net !== left)
        faults.push(`line ${key}: net ${sums.net} was stated, ${left} is left`);
      // Each return rounds once, half a cent at most.
      if (Math.abs(sums.commission - (sums.net * bps) / 10_000) > 0.5 * parts.length + 1e-6)
        faults.push(`line ${key}: ${sums.commission} is too far from ${bps} basis points of ${sums.net}`);
    }
  for (const key of of.keys()) faults.push(`line ${key} was settled and never sent`);
  return faults;
}

/** Sums of statements, and what each carries into the next. */
function totals(stated: readonly Stated[]): string[] {
  const faults: string[] = [];
  for (const [kol, mine] of Map.groupBy(stated, (one) => `${one.campaign}/${one.kol}`)) {
    let carried = 0;
    for (const { period, payable, document } of mine) {
      const { fixed, commission, returns, total } = document;
      if (document.carried !== carried) faults.push(`${period}/${kol} carries ${document.carried}, not ${carried}`);
      if (total !== fixed + commission + returns + carried)
        faults.push(`${period}/${kol}: total ${total} does not add up`);
      const sum = (of: readonly Line[]) => of.reduce((all, line) => all + line.commission, 0);
      if (commission !== sum(document.lines.filter((line) => !line.refund)))
        faults.push(`${period}/${kol}: commission does not add up`);
      if (returns !== sum(document.lines.filter((line) => line.refund)))
        faults.push(`${period}/${kol}: returns do not add up`);
      if (payable !== Math.max(0, total)) faults.push(`${period}/${kol}: payable ${payable} of a total of ${total}`);
      carried = Math.min(0, total);
    }
  }
  return faults;
}

interface Paid {
  readonly name: string;
  readonly attempts: number;
  readonly returned: number;
}

async function payouts(cluster: Cluster, truth: Truth): Promise<{ faults: string[]; payouts: number }> {
  const rows = await cluster.rows<Paid>(
    `select p.campaign_id || '/' || p.period_id || '/' || p.kol_id as name, count(*)::int as attempts, count(r.attempt)::int as returned
     from payout p left join payout_return r using (campaign_id, period_id, kol_id, attempt) group by 1`,
  );
  const stored = new Map(rows.map((row) => [row.name, row]));
  const faults = rows.filter((row) => row.attempts - row.returned > 1).map((row) => `${row.name} is paid twice`);
  for (const [name, answered] of Map.groupBy(truth.answeredPayouts, (one) => one))
    if ((stored.get(name)?.attempts ?? 0) < answered.length) faults.push(`${name} was answered as paid and is not`);
  for (const [name, answered] of Map.groupBy(truth.answeredReturns, (one) => one))
    if ((stored.get(name)?.returned ?? 0) < answered.length) faults.push(`${name} was answered as returned and is not`);
  return { faults, payouts: rows.reduce((sum, row) => sum + row.attempts, 0) };
}

async function ledger(cluster: Cluster, world: World): Promise<{ faults: string[]; postings: number }> {
  const faults: string[] = [];
  const currencies = await cluster.rows<{ currency: string; sum: string }>(
    'select currency, sum(amount)::text as sum from posting group by currency having sum(amount) <> 0',
  );
  for (const { currency, sum } of currencies) faults.push(`${currency} does not balance: ${sum}`);
  const entries = await cluster.rows<{ id: string }>(
    'select entry_id::text as id from posting group by entry_id, currency having sum(amount) <> 0',
  );
  for (const { id } of entries) faults.push(`entry ${id} does not balance`);
  // What the ledger owes a KOL is what its statements say, less what was paid and did not come back.
  const owed = await cluster.rows<{ name: string; ledger: number; stated: number }>(
    `select s.campaign_id || '/' || s.kol_id as name, sum(s.payable)::float8 - coalesce((select sum(x.payable) from payout p join statement x using (campaign_id, period_id, kol_id)
         left join payout_return r using (campaign_id, period_id, kol_id, attempt) where p.campaign_id = s.campaign_id and p.kol_id = s.kol_id and r.attempt is null), 0)::float8 as stated,
       (select -coalesce(sum(g.amount), 0) from posting g join ledger_entry e on e.id = g.entry_id where e.campaign_id = s.campaign_id and g.account = 'kol:' || s.kol_id || ':payable')::float8 as ledger
     from statement s group by s.campaign_id, s.kol_id`,
  );
  for (const { name, ledger: booked, stated } of owed)
    if (booked !== stated) faults.push(`${name}: the ledger owes ${booked}, statements and payouts say ${stated}`);
  const { db, close } = connect(cluster.url, 1);
  for (const { id } of world.campaigns) {
    const { entries, brokenAt } = await verifyLedger(db, id);
    if (entries === 0) faults.push(`campaign ${id} booked nothing`);
    if (brokenAt !== null) faults.push(`the seals of ${id} break at ${brokenAt}`);
  }
  await close();
  const [counted] = await cluster.rows<{ n: number }>('select count(*)::int as n from posting');
  return { faults, postings: counted?.n ?? 0 };
}

export async function recountMoney(
  cluster: Cluster,
  truth: Truth,
  world: World,
): Promise<{ faults: string[]; counts: Record<string, number> }> {
  const stated = await statements(cluster);
  const rows = await cluster.rows<{ key: string; kol: string | null }>(
    `select order_id || '/' || line_id as key, kol_id as kol from attribution`,
  );
  const won = new Map(rows.map((row) => [row.key, row.kol]));
  const paid = await payouts(cluster, truth);
  const booked = await ledger(cluster, world);
  return {
    faults: [...lines(stated, truth, world, won), ...totals(stated), ...paid.faults, ...booked.faults],
    counts: {
      statements: stated.length,
      lines: stated.reduce((sum, one) => sum + one.document.lines.length, 0),
      payouts: paid.payouts,
      postings: booked.postings,
    },
  };
}
