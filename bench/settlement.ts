// A campaign of many order lines, a third of them returned, from stored rows to approved statements.
// Yardsticks of the same run: PostgreSQL summing the same lines by KOL (what any settlement must at least read), and the bare
// engine over the same events, without a database.
// Run: npm run bench -- settlement [order lines] [KOLs]
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import type { Db } from '../src/db/connect.ts';
import { connect } from '../src/db/connect.ts';
import { closePeriod } from '../src/settlement/service.ts';
import { approveStatement } from '../src/settlement/service-payout.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { withCluster } from './support/cluster.ts';
import { figure, table } from './support/figures.ts';

const [lines, kols] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 200)];

/** Orders of one line each over 20 days, paid, half an hour later some returned; winners are given, as after their arrival. */
async function fill(db: Db, campaignId: string): Promise<void> {
  await sql`insert into shop_order (campaign_id, id, root_id, at, paid_at, currency, visitor, coupons, known_at)
    select ${campaignId}, 'o' || n, 'o' || n, t, t, 'CNY', null, array['C' || n % ${kols}], t from (
      select n, now() - interval '40 days' + n * interval '20 days' / ${lines} as t from generate_series(1, ${lines}::int) n) s`.execute(
    db,
  );
  await sql`insert into order_line (campaign_id, order_id, id, product, quantity, gross, discount)
    select ${campaignId}, 'o' || n, '1', 'p' || n % 50, 1 + n % 3, 5000 + (n::bigint * 7919) % 40000, (n::bigint * 31) % 1000 from generate_series(1, ${lines}::int) n`.execute(
    db,
  );
  await sql`insert into attribution (campaign_id, order_id, line_id, kol_id, placement_id, code, facts)
    select ${campaignId}, 'o' || n, '1', p.kol_id, p.id, 'coupon', jsonb_build_object('coupon', 'C' || n % ${kols})
    from generate_series(1, ${lines}::int) n join (select kol_id, id, row_number() over (order by id) - 1 as place from placement where campaign_id = ${campaignId}) p
      on p.place = n % ${kols}`.execute(db);
  await sql`insert into order_refund (campaign_id, id, order_id, line_id, at, amount, known_at)
    select ${campaignId}, 'r' || n, 'o' || n, '1', t, case when n % 2 = 0 then l.gross - l.discount else (l.gross - l.discount) / 2 end, t
    from generate_series(1, ${lines}::int) n join order_line l on l.campaign_id = ${campaignId} and l.order_id = 'o' || n
    cross join lateral (select now() - interval '39 days' + n * interval '20 days' / ${lines} as t) s where n % 10 < 3 and l.gross - l.discount > 1`.execute(
    db,
  );
  await sql`analyze`.execute(db);
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1_000 };
}

await withCluster(async (cluster) => {
  const connection = await connect(await cluster.freshDatabase());
  const { db } = connection;
  const ids = Array.from({ length: kols }, (_, index) => `a${index}`);
  for (const id of ids) await anAccount(db, { id, name: `KOL ${id}` });
  const campaign = await aCampaign(db, ids, {}, new Date(Date.now() - 60 * 86_400_000));
  await sql`update placement set state = 'published' where campaign_id = ${campaign.id}`.execute(db);
  await fill(db, campaign.id);
  const plain = await timed(() =>
    sql`select t.kol_id, sum(l.gross - l.discount - coalesce(r.amount, 0)) from order_line l
      join shop_order o on o.campaign_id = l.campaign_id and o.id = l.order_id
      join attribution t on t.campaign_id = l.campaign_id and t.order_id = l.order_id and t.line_id = l.id
      left join order_refund r on r.campaign_id = l.campaign_id and r.order_id = l.order_id and r.line_id = l.id
      where l.campaign_id = ${campaign.id} group by 1`.execute(db),
  );
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const closed = await timed(() => closePeriod(db, campaign.id, '2026-11', new Date(), 'first'));
  const approved = await timed(async () => {
    for (const { kolId } of closed.value.statements)
      await approveStatement(db, [campaign.id, '2026-11', kolId], new Date(), 'second');
  });
  clearInterval(watch);
  table([
    ['lines', 'KOLs', 'closed, s', 'approved, s', '÷ PostgreSQL’s sum', 'peak MB', 'statements'],
    [
      ...[figure(lines), figure(kols), figure(closed.seconds, 1), figure(approved.seconds, 1)],
      ...[figure(closed.seconds / plain.seconds, 1), figure(peak / 2 ** 20), figure(closed.value.statements.length)],
    ],
  ]);
  await connection.close();
});
