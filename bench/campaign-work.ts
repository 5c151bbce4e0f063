// The pages of a campaign at work: 1,000 placements of two contents each, drafts and publications, half of them told; and a picture
// of a phone as it comes in. Yardsticks: the same rows read plainly; the picture written anew and nothing else.
// Run: npm run bench -- campaign-work
import sharp from 'sharp';
import { openCalendar } from '../src/campaign/service-calendar.ts';
import { createKolDoor, openKolPage } from '../src/campaign/service-kol-page.ts';
import { makePrivateLink } from '../src/campaign/service-private-link.ts';
import { takeUpload } from '../src/campaign/service-upload.ts';
import { openWaiting } from '../src/campaign/service-waiting.ts';
import { listPlacements } from '../src/campaign/store.ts';
import { connect } from '../src/db/connect.ts';
import { aCampaign, anAccount } from '../test/support/build.ts';
import { withCluster } from './support/cluster.ts';
import { figure, table } from './support/figures.ts';
import { timed } from './support/timed.ts';

const kols = 1_000;
type Connection = ReturnType<typeof connect>;

async function fill({ db, pool }: Connection): Promise<{ id: string; placementId: string }> {
  const ids = Array.from({ length: kols }, (_, index) => `a${index}`);
  for (const id of ids) await anAccount(db, { id, name: `达人${id}` });
  const contents = [
    { format: 'video' as const, dueOn: '2026-11-11', fee: 300_000 },
    { format: 'image' as const, dueOn: '2026-11-20', fee: 100_000 },
  ];
  const { id, placements } = await aCampaign(db, ids, { deliverables: contents });
  await pool.query("update placement set state = 'approved'");
  await pool.query(
    `insert into draft (id, deliverable_id, version, text, sha256, side, by_name, at)
     select 'd' || v || d.id, d.id, v, repeat('无花果酱配面包很香', 20), 'x', 'kol', 'k', now() - interval '3 days' from deliverable d, generate_series(1, 3) v`,
  );
  await pool.query(
    "insert into draft_decision (draft_id, decision, by_name, at) select id, 'approved', 'Giulia', now() from draft where version = 3",
  );
  await pool.query(
    `insert into publication (id, deliverable_id, version, url, published_at, text, side, by_name, at)
     select 'p' || id, id, 1, 'https://x.example/' || id, now() - interval '10 days', '好', 'kol', 'k', now() - interval '10 days' from deliverable where format = 'video'`,
  );
  await pool.query("update deliverable set done_at = now() where format = 'video'");
  await pool.query('analyze');
  return { id, placementId: placements[0]!.id };
}

await withCluster(async (cluster) => {
  const connection = connect(await cluster.freshDatabase(), 4);
  const { db, pool } = connection;
  const { id, placementId } = await fill(connection);
  const now = new Date();
  const link = await makePrivateLink(
    db,
    placementId,
    { language: 'zh', days: 90 },
    { by: 'Giulia', publicUrl: '', now },
  );
  const door = createKolDoor(db, () => new Date());
  const plain = await timed(() =>
    pool.query(
      'select * from placement p join deliverable d on d.placement_id = p.id join draft x on x.deliverable_id = d.id left join publication u on u.deliverable_id = d.id',
    ),
  );
  const picture = await sharp({
    create: {
      width: 4_000,
      height: 3_000,
      channels: 3,
      background: '#b5482e',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer();
  const anew = await timed(() =>
    sharp(picture)
      .autoOrient()
      .resize({ width: 4_096, height: 4_096, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 88 })
      .toBuffer(),
  );
  const actor = { side: 'kol' as const, name: 'k', linkId: null };
  const upload = { placementId, purpose: 'draft' as const, name: 'a.jpg', bytes: picture };
  const measured = [
    ['the same rows, read plainly', plain, plain],
    ['all placements of the campaign', await timed(() => listPlacements(db, id)), plain],
    ['what waits', await timed(() => openWaiting(db, id, now)), plain],
    ['calendar of 150 days', await timed(() => openCalendar(db, { from: '2026-10-01', to: '2027-02-28' })), plain],
    [
      'the page of one KOL',
      await timed(async () => openKolPage(db, await door(link.url.slice(3), 'bench'), async () => [])),
      plain,
    ],
    ['a picture written anew', anew, anew],
    ['a picture taken in', await timed(() => takeUpload(db, upload, actor, new Date())), anew],
  ] as const;
  table([
    ['', 'p50 ms', 'p95 ms', 'of yardstick'],
    ...measured.map(([name, [p50, p95, median], [, , yard]]) => [name, p50, p95, figure(median / yard, 2)]),
  ]);
  await connection.close();
});
