// The page that shows how a campaign is doing, asked every two seconds: a campaign of a million clicks and 20,000 orders of 20 KOLs.
// Yardstick: visits by link from reading every click.
// Run: npm run bench -- dashboard
import { connect } from '../src/db/connect.ts';
import { ResultDesk } from '../src/settlement/service-result.ts';
import { makeLink } from '../src/tracking/service.ts';
import { ensureClickPartitions } from '../src/tracking/store-click.ts';
import { listLinks } from '../src/tracking/store-link.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table } from './support/figures.ts';

const clicks = 1_000_000;
const orders = 20_000;
const rounds = 20;
type Connection = ReturnType<typeof connect>;

/** Four clicks of ten by people with a cookie, some of whom come again; the rest told apart by address and browser. */
const fillClicks = (hours: number) => `
  insert into click (campaign_id, id, at, link_code, visitor, kind, person, province)
  select $1, gen_random_uuid(), date_trunc('milliseconds', now() - random() * interval '${hours} hours'), l.codes[1 + g % 20],
    case when g % 5 < 2 then 'v' || (random() * 300000)::int else gen_random_uuid()::text end, case when g % 20 = 0 then 'bot' else 'person' end,
    case when g % 5 < 2 then null else md5((random() * 500000)::int::text) end,
    (array['上海', '北京', '广东', '浙江', '江苏', null, '四川', '湖北'])[1 + (random() * 7)::int]
  from generate_series(1, $2::int) g, (select array_agg(code) as codes from link where campaign_id = $1) l`;

async function fill({ db, pool }: Connection): Promise<string> {
  await ensureClickPartitions(db, new Date());
  const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
  for (const id of ids) await anAccount(db, { id, name: id });
  const { id, placements } = await aCampaign(db, ids);
  for (const placement of placements)
    await makeLink(db, { placementId: placement.id, targetUrl: 'https://shop.example/', deliverableId: null }, '');
  await pool.query("update placement set state = 'published'");
  await pool.query(fillClicks(48), [id, clicks]);
  await pool.query(
    `insert into shop_order (campaign_id, id, root_id, at, paid_at, currency)
     select $1, 'o' || g, 'o' || g, now() - g * interval '1 minute', now() - g * interval '1 minute', 'CNY' from generate_series(1, $2::int) g`,
    [id, orders],
  );
  await pool.query(
    `insert into order_line (campaign_id, order_id, id, product, quantity, gross, discount)
     select $1, 'o' || g, '1', 'p' || g % 7, 1, 10000 + g % 9000, 0 from generate_series(1, $2::int) g`,
    [id, orders],
  );
  await pool.query(
    `insert into attribution (campaign_id, order_id, line_id, kol_id, placement_id, code, facts)
     select $1, 'o' || g, '1', p.kol_id, p.id, 'coupon', jsonb_build_object('coupon', p.kol_id)
     from generate_series(1, $2::int) g join (select *, row_number() over (order by id) - 1 as place from placement) p on p.place = g % 20`,
    [id, orders],
  );
  await pool.query(
    `insert into order_refund (campaign_id, id, order_id, line_id, at, amount)
     select $1, 'r' || g, 'o' || g, '1', now(), 5000 from generate_series(1, $2::int, 3) g`,
    [id, orders],
  );
  await pool.query('analyze');
  return id;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

await withCluster(async (cluster) => {
  const connection = connect(await cluster.freshDatabase(), 4);
  const id = await fill(connection);
  const everyClick = await timed(() => listLinks(connection.db, id));
  const desk = new ResultDesk(connection.db, () => new Date());
  let [first, questions, longest] = [0, 0, 0];
  for (let isComplete = false; !isComplete; questions += 1) {
    const took = await timed(async () => {
      isComplete = (await desk.open(id, null)).result?.clicks.isComplete ?? true;
    });
    first += took;
    longest = Math.max(longest, took);
  }
  const [changed, same]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await connection.pool.query(fillClicks(0), [id, 1_000]);
    let tag = '';
    changed.push(
      await timed(async () => {
        tag = (await desk.open(id, null)).tag;
      }),
    );
    same.push(await timed(() => desk.open(id, tag)));
  }
  const ms = (values: readonly number[]) => `${figure(quantile(values, 0.5))} / ${figure(Math.max(...values))} ms`;
  table([
    ['question', 'time'],
    ['every click read (yardstick)', `${figure(everyClick)} ms`],
    [
      'first questions, until all is counted',
      `${figure(first)} ms in ${questions} answers, the longest ${figure(longest)} ms`,
    ],
    ['after 1,000 new clicks, median / longest', ms(changed)],
    ['nothing new, median / longest', ms(same)],
    ['ratio to the yardstick', figure(quantile(changed, 0.5) / everyClick, 3)],
  ]);
  await connection.close();
});
