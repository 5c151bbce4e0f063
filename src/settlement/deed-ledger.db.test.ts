// What delay, cancellation and breach cost by a contract's words is what the real ledger states.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { readDeed } from '../../test/support/deed-reader.ts';
import { editDeliverableAs, movePlacementTo } from '../../test/support/moving.ts';
import { closeUp, readPdf } from '../../test/support/pdf-text.ts';
import type { Deed } from '../campaign/contract-deed.ts';
import { owesKillFee } from '../campaign/service-cut.ts';
import { orderShape } from '../tracking/contract.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { verifyLedger } from './service-verify.ts';

const app = await testApp();
const { db } = app.database;
const ids = ['late', 'killed', 'bought', 'waived'];
for (const id of ids) await anAccount(db, { id, name: `KOL ${id}` });
const dueOn = new Date(Date.now() - 5 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const campaign = await aCampaign(
  ...([db, ids] as const),
  { deliverables: [100_001, 250_003].map((fee) => ({ format: 'video' as const, dueOn, fee })) },
  new Date(Date.now() - 40 * 86_400_000),
);
const placementOf = (id: string) => campaign.placements.find(({ accountId }) => accountId === id)!;

const call = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf('manager'), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });

const conditions = {
  delay: { graceDays: 2, bpsPerDay: 333, maxBps: 5_000 },
  killFee: { beforeDraftBps: 1_000, afterDraftBps: 4_567, afterApprovalBps: 8_000 },
  boughtEngagement: { remedyBps: 6_000 },
};

/** The contract of a placement as its paper says it. */
async function paperOf(id: string) {
  const { terms, id: placement } = placementOf(id);
  await call('POST', `/placements/${placement}/terms`, { terms: { ...terms, guarantee: 50_000_000, conditions } });
  const deed = (await call('POST', `/placements/${placement}/deeds`, { languages: ['zh', 'en'] })).json() as Deed;
  return readDeed(
    deed.sections.flatMap((one) => one.paragraphs.map((row) => row[1]!)),
    'en',
  );
}

const half = (amount: bigint, bps: bigint) => (amount * bps * 2n + 10_000n) / 20_000n; // no draw here ends on a half

/** Through every move, as people make them. */
async function publish(id: string) {
  const { id: placementId, deliverables } = placementOf(id);
  await movePlacementTo(db, placementId, 'agreed');
  for (const one of deliverables) await editDeliverableAs(db, one.id, { draft: '【广告】无花果酱' });
  for (const state of ['drafted', 'approved'] as const) await movePlacementTo(db, placementId, state);
  for (const one of deliverables)
    await editDeliverableAs(db, one.id, { url: `https://www.douyin.com/video/${one.id}` });
  await movePlacementTo(db, placementId, 'published');
}

const papers: Record<string, Awaited<ReturnType<typeof paperOf>>> = {};
for (const id of ids) papers[id] = await paperOf(id);
await publish('late');
await publish('bought');
await publish('waived');
const killed = placementOf('killed');
await movePlacementTo(db, killed.id, 'agreed');
for (const one of killed.deliverables) await editDeliverableAs(db, one.id, { draft: '【广告】无花果酱' });
await movePlacementTo(db, killed.id, 'drafted');
await movePlacementTo(db, killed.id, 'cancelled');

const statementOf = async (id: string) =>
  (await call('GET', `/campaigns/${campaign.id}/statements/p1/k${id}`)).json() as {
    fixed: string;
    guaranteeTopUp: string;
    total: string;
    deliverables: { deliverable: string; amount: string }[];
  };
const lateShare = (paper: (typeof papers)[string]) => {
  const days = BigInt(5 - paper.delay!.grace);
  return paper.delay!.bps * days < paper.delay!.most ? paper.delay!.bps * days : paper.delay!.most;
};

test('a breach cuts what the contract says, once; a waiver gives it back, with who and why', async () => {
  const [bought] = placementOf('bought').deliverables;
  const asked = { reason: 'bought_engagement', note: 'ring of 40 accounts' };
  const cut = await call('POST', `/deliverables/${bought!.id}/cuts`, asked);
  expect(cut.json().cut).toBe(
    Number(half(BigInt(bought!.fee), lateShare(papers.bought!)) + half(BigInt(bought!.fee), papers.bought!.bought)),
  );
  expect((await call('POST', `/deliverables/${bought!.id}/cuts`, asked)).json().code).toBe('cut_twice');
  expect(
    (await call('POST', `/deliverables/${bought!.id}/cuts`, { ...asked, reason: 'views_missed' })).json().code,
  ).toBe('cut_not_agreed');
  for (const one of placementOf('waived').deliverables) {
    expect((await call('POST', `/deliverables/${one.id}/waiver`, { note: 'our answer was late' })).json().cut).toBe(0);
    expect((await call('POST', `/deliverables/${one.id}/waiver`, { note: 'again' })).json().code).toBe('nothing_cut');
  }
  const { rows } = await sql<{
    cuts: unknown[];
  }>`select cut_reason as cuts from deliverable where id = ${placementOf('waived').deliverables[0]!.id}`.execute(db);
  expect(rows[0]!.cuts).toEqual([
    expect.objectContaining({
      reason: 'delay',
      lateDays: 3,
      waived: expect.objectContaining({ by: 'manager', note: 'our answer was late' }),
    }),
  ]);
});

test('what each contract says of delay, breach and cancellation is what its KOL is owed', async () => {
  const closed = await call('POST', `/campaigns/${campaign.id}/periods`, { id: 'p1' });
  expect(closed.statusCode).toBe(201);
  const fees = (paper: (typeof papers)[string]) => paper.contents.map(({ fee }) => fee);
  const less = (fee: bigint, ...shares: bigint[]) => shares.reduce((left, share) => left - half(fee, share), fee);
  const sum = (all: bigint[]) => String(all.reduce((total, one) => total + one, 0n));
  const { late, waived, bought, killed: cancelled } = papers as Record<string, (typeof papers)[string]>;
  expect((await statementOf('late')).fixed).toBe(sum(fees(late!).map((fee) => less(fee, lateShare(late!)))));
  expect((await statementOf('waived')).fixed).toBe(sum(fees(waived!)));
  const [first, second] = placementOf('bought').deliverables.map(({ fee }) => BigInt(fee));
  expect((await statementOf('bought')).fixed).toBe(
    sum([less(first!, lateShare(bought!), bought!.bought), less(second!, lateShare(bought!))]),
  );
  expect((await statementOf('killed')).fixed).toBe(sum(fees(cancelled!).map((fee) => half(fee, cancelled!.kill![1]))));
  const { deliverables } = (await call('GET', `/placements/${placementOf('killed').id}`)).json();
  expect(deliverables.map((one: { killFee: number }) => one.killFee > 0)).toEqual([true, true]);
});

test('a cancelled placement is owed no guarantee, the others are', async () => {
  expect((await statementOf('killed')).guaranteeTopUp).toBe('0');
  expect((await statementOf('late')).total).toBe('50000000');
});

test('cancelled twice, a kill fee is owed once; statements name it', async () => {
  await db.transaction().execute((tx) => owesKillFee(tx, placementOf('killed').id, new Date()));
  const { fixed, deliverables } = await statementOf('killed');
  expect(deliverables.map(({ deliverable }) => deliverable.startsWith('kill_fee:'))).toEqual([true, true]);
  const file = (await call('GET', `/campaigns/${campaign.id}/statements/p1/kkilled/statement.pdf?language=zh`))
    .rawPayload;
  expect((await readPdf(file)).text).toContain(closeUp('取消费'));
  const csv = (await call('GET', `/campaigns/${campaign.id}/statements/p1/kkilled/statement.csv?language=it`)).body;
  expect(csv).toContain('compenso per annullamento');
  expect(Number(fixed)).toBeGreaterThan(0);
});

test('what is stated does not change any more, neither by a person nor in the database', async () => {
  const [one] = placementOf('late').deliverables;
  expect((await call('POST', `/deliverables/${one!.id}/waiver`, { note: 'too late' })).json().code).toBe('fee_stated');
  expect(
    (await call('POST', `/deliverables/${one!.id}/cuts`, { reason: 'bought_engagement', note: 'x' })).json().code,
  ).toBe('fee_stated');
  for (const change of ['cut = 0', 'fee = fee + 1'])
    await expect(sql`update deliverable set ${sql.raw(change)} where id = ${one!.id}`.execute(db)).rejects.toThrow(
      'is in a statement',
    );
});

test('later closes give every earlier statement again, and the ledger is whole; sales after a cancellation still count', async () => {
  await call('POST', '/coupons', { code: 'KILLED', placementId: placementOf('killed').id });
  const at = new Date().toISOString();
  const order = { type: 'order', id: 'o1', at, paidAt: at, currency: 'CNY', visitor: null, coupons: ['KILLED'] };
  const lines = [{ id: '1', product: 'jam', quantity: 1, gross: 20_000, discount: 0 }];
  await takeDocument(db, campaign.id, 'table', orderShape.parse({ ...order, lines }));
  await sql`update shop_order set paid_at = paid_at - interval '9 days' where id = 'o1'`.execute(db);
  expect((await call('POST', `/campaigns/${campaign.id}/periods`, { id: 'p2' })).statusCode).toBe(201);
  const statement = (await call('GET', `/campaigns/${campaign.id}/statements/p2/kkilled`)).json();
  expect(statement).toMatchObject({ fixed: '0', commission: '3000', guaranteeTopUp: '0', total: '3000' });
  expect(await verifyLedger(db, campaign.id)).toMatchObject({ brokenAt: null });
});

test('a placement that is cancelled after something was stated of it does not stop the next close', async () => {
  await sql`update placement set state = 'cancelled' where id = ${placementOf('late').id}`.execute(db);
  expect((await call('POST', `/campaigns/${campaign.id}/periods`, { id: 'p3' })).statusCode).toBe(201);
});
