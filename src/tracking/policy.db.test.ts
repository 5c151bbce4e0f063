// One winner per order line, by the policy of the day, told with who lost and why; what is given late finds its lines.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import type { Placement } from '../campaign/contract.ts';
import { orderShape } from './contract.ts';
import { makeCoupon, makeLink, openOrders } from './service.ts';
import { redecideUnwon } from './service-event.ts';
import { takeDocument } from './service-group.ts';
import { openPolicies, setPolicy } from './service-policy.ts';
import { giveNativeId, takeNativeId } from './service-source.ts';

const { db } = await testDatabase();
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '晓雨' });
await sql`insert into account_key (platform, uid, account_id) values ('douyin', 'a', 'a')`.execute(db);
const hour = 3_600_000;

async function started(): Promise<{ id: string; first: Placement; second: Placement }> {
  const campaign = await aCampaign(db, ['a', 'b']);
  const of = (kolId: string) => campaign.placements.find((one) => one.kolId === kolId)!;
  return { id: campaign.id, first: of('ka'), second: of('kb') };
}
interface Bought {
  readonly at?: Date;
  readonly coupons?: string[];
  readonly visitor?: string;
  readonly hints?: { kind: string; value: string; line?: string }[];
  readonly skus?: readonly string[];
  readonly exchangeOf?: string;
}
async function buy(
  campaignId: string,
  id: string,
  { at = new Date(), skus = ['S0'], ...rest }: Bought = {},
): Promise<void> {
  const lines = skus.map((sku, index) => ({
    id: `${index + 1}`,
    product: 'p',
    sku,
    quantity: 1,
    gross: 10_000 - index,
  }));
  const order = orderShape.parse({ type: 'order', id, at: at.toISOString(), currency: 'CNY', lines, ...rest });
  await takeDocument(db, campaignId, 'table', order);
}
async function winners(campaignId: string, id: string) {
  const orders = await openOrders(db, campaignId, 100);
  return orders.find((one) => one.id === id)!.lines.map(({ kolId, code }) => [kolId, code]);
}
async function aSlot(campaignId: string, { id, kolId }: Placement, from: Date, to: Date): Promise<void> {
  await sql`insert into live_slot (campaign_id, id, placement_id, kol_id, starts_at, ends_at)
    values (${campaignId}, ${`slot-${kolId}`}, ${id}, ${kolId}, ${from}, ${to})`.execute(db);
}

test('two lines of one order belong to two KOLs: one by its exclusive SKU, one by the coupon of the other where the policy says so', async () => {
  const { id, first, second } = await started();
  await makeCoupon(db, 'LXT-1', first.id);
  await giveNativeId(db, id, { kind: 'sku', value: 'S-XY', placementId: second.id });
  const now = new Date();
  await setPolicy(db, id, { policy: { rules: ['sku', 'coupon'] }, validFrom: now.toISOString() }, 'one', now);
  await buy(id, 'o1', { coupons: ['lxt-1'], skus: ['S-XY', 'S0'] });
  expect(await winners(id, 'o1')).toEqual([
    ['kb', 'sku'],
    ['ka', 'coupon'],
  ]);
  const [order] = await openOrders(db, id, 1);
  expect(order!.lines[0]!.facts).toMatchObject({
    policy: 1,
    losers: [{ kolId: 'ka', because: 'lower_rule', code: 'coupon', coupon: 'LXT-1' }],
  });
});

test('the policy that is shipped lets the coupon win both', async () => {
  const { id, first, second } = await started();
  await makeCoupon(db, 'LXT-2', first.id);
  await giveNativeId(db, id, { kind: 'sku', value: 'S-XY', placementId: second.id });
  await buy(id, 'o1', { coupons: ['LXT-2'], skus: ['S-XY', 'S0'] });
  expect(await winners(id, 'o1')).toEqual([
    ['ka', 'coupon'],
    ['ka', 'coupon'],
  ]);
});

test('an order that was made before a policy holds is decided by the one before', async () => {
  const { id, first } = await started();
  await makeCoupon(db, 'LXT-3', first.id);
  const now = new Date();
  await setPolicy(db, id, { policy: { rules: ['click'] }, validFrom: now.toISOString(), note: '只看点击' }, 'one', now);
  await buy(id, 'before', { coupons: ['LXT-3'], at: new Date(now.getTime() - 1) });
  await buy(id, 'after', { coupons: ['LXT-3'], at: now });
  expect(await winners(id, 'before')).toEqual([['ka', 'coupon']]);
  expect(await winners(id, 'after')).toEqual([[null, 'no_winner']]);
  const versions = await openPolicies(db, id, new Date(now.getTime() + 1));
  expect(versions.map(({ version, isInForce }) => [version, isInForce])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test('a policy cannot reach orders that were decided already, nor be rewritten', async () => {
  const { id } = await started();
  const at = new Date();
  await buy(id, 'o1', { at });
  const asked = { policy: {}, validFrom: at.toISOString() };
  await expect(setPolicy(db, id, asked, 'one', at)).rejects.toMatchObject({ code: 'policy_of_past' });
  const later = new Date(at.getTime() + 1);
  await setPolicy(db, id, { policy: {}, validFrom: later.toISOString() }, 'one', at);
  await expect(sql`update attribution_policy set note = '' where campaign_id = ${id}`.execute(db)).rejects.toThrow();
});

test('a SKU that is given late takes the lines that nobody won, and leaves the others where they are', async () => {
  const { id, first, second } = await started();
  await makeCoupon(db, 'LXT-4', first.id);
  await buy(id, 'won', { coupons: ['LXT-4'], skus: ['S-NEW'] });
  await buy(id, 'open', { skus: ['S-NEW', 'S0'] });
  expect(await winners(id, 'open')).toEqual([
    [null, 'no_winner'],
    [null, 'no_winner'],
  ]);
  await giveNativeId(db, id, { kind: 'sku', value: 'S-NEW', placementId: second.id });
  expect(await winners(id, 'open')).toEqual([
    ['kb', 'sku'],
    [null, 'no_winner'],
  ]);
  expect(await winners(id, 'won')).toEqual([['ka', 'coupon']]);
});

test('an order during a live slot that nothing else explains belongs to who sold live, also when the slot is noted late', async () => {
  const { id, first } = await started();
  const now = Date.now();
  await buy(id, 'o1', { at: new Date(now - hour) });
  const [from, to] = [new Date(now - 2 * hour), new Date(now - hour - 60_000)];
  await aSlot(id, first, from, to);
  await db.transaction().execute((tx) => redecideUnwon(tx, id, { kind: 'slot', from, to: new Date(now) }));
  expect(await winners(id, 'o1')).toEqual([['ka', 'live']]);
  await buy(id, 'o2', { at: new Date(to.getTime() + 30 * 60_000 + 1) });
  expect(await winners(id, 'o2')).toEqual([[null, 'no_winner']]);
  const [order] = (await openOrders(db, id, 9)).filter((one) => one.id === 'o2');
  expect(order!.lines[0]!.facts.losers).toMatchObject([{ kolId: 'ka', because: 'outside_window', code: 'live' }]);
});

test('a mini-program names the link by its scene, and a marketplace the author; both belong to the KOL at once', async () => {
  const { id, second } = await started();
  const link = await makeLink(
    db,
    { placementId: second.id, targetUrl: 'https://example.com/', deliverableId: null },
    'https://k.example',
  );
  await buy(id, 'scene', { hints: [{ kind: 'scene', value: link.code }] });
  await buy(id, 'author', { hints: [{ kind: 'author', value: 'a', line: '2' }], skus: ['S0', 'S1'] });
  expect(await winners(id, 'scene')).toEqual([['kb', 'code']]);
  expect(await winners(id, 'author')).toEqual([
    [null, 'no_winner'],
    ['ka', 'code'],
  ]);
});

test('what is sent in exchange keeps the winner of the line that it replaces', async () => {
  const { id, first, second } = await started();
  await giveNativeId(db, id, { kind: 'sku', value: 'S1', placementId: first.id });
  await giveNativeId(db, id, { kind: 'sku', value: 'S2', placementId: second.id });
  await buy(id, 'o1', { skus: ['S1', 'S2'] });
  await buy(id, 'o2', { skus: ['S2', 'S9'], exchangeOf: 'o1' });
  expect(await winners(id, 'o2')).toEqual([
    ['kb', 'sku'],
    ['ka', 'sku'],
  ]);
});

test('a SKU of one KOL is not given to another, and is taken back only while it decided nothing', async () => {
  const { id, first, second } = await started();
  await giveNativeId(db, id, { kind: 'sku', value: 'S-TYPO', placementId: first.id });
  await expect(giveNativeId(db, id, { kind: 'sku', value: 'S-TYPO', placementId: second.id })).rejects.toMatchObject({
    code: 'native_id_given',
  });
  await takeNativeId(db, id, { kind: 'sku', value: 'S-TYPO' });
  await expect(takeNativeId(db, id, { kind: 'sku', value: 'S-TYPO' })).rejects.toMatchObject({
    code: 'native_id_unknown',
  });
  await giveNativeId(db, id, { kind: 'sku', value: 'S-TYPO', placementId: second.id });
  await buy(id, 'o1', { skus: ['S-TYPO'] });
  expect(await winners(id, 'o1')).toEqual([['kb', 'sku']]);
  await expect(takeNativeId(db, id, { kind: 'sku', value: 'S-TYPO' })).rejects.toMatchObject({
    code: 'native_id_decided',
  });
});

test('what is given while orders pour in misses none of them, however many wait for it', async () => {
  const { id, first, second } = await started();
  for (let n = 0; n < 20; n++) await buy(id, `before-${n}`, { skus: ['S-RUSH'], coupons: ['RUSH'] });
  const pouring = Array.from({ length: 40 }, (_, n) =>
    buy(id, `rush-${n}`, { skus: ['S-RUSH', 'S0'], coupons: ['RUSH'] }),
  );
  await Promise.all([
    ...pouring,
    giveNativeId(db, id, { kind: 'sku', value: 'S-RUSH', placementId: first.id }),
    makeCoupon(db, 'RUSH', second.id),
  ]);
  const orders = await openOrders(db, id, 100);
  expect(orders.flatMap(({ lines }) => lines).filter(({ sku, kolId }) => sku === 'S-RUSH' && kolId === null)).toEqual(
    [],
  );
  expect(orders.flatMap(({ lines }) => lines).filter(({ kolId }) => kolId === null)).toEqual([]);
});
