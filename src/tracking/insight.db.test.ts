// What a campaign's own clicks and orders say, by the doors of the app.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { randomFrom } from '../base/random.ts';
import { orderShape } from './contract.ts';
import { makeCoupon, makeLink } from './service.ts';
import { takeDocument } from './service-group.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '李小甜', followers: 900_000 });
const campaign = await aCampaign(db, ['a', 'b']);
const of = (kolId: string) => campaign.placements.find((one) => one.kolId === kolId)!;
const dayMs = 86_400_000;
const begin = Date.parse('2026-03-01T04:00:00Z');

async function ask(path: string) {
  const headers = { cookie: await app.cookieOf('viewer') };
  return app.server.inject({ method: 'GET', url: `/api/v1/campaigns/${campaign.id}${path}`, headers });
}
async function buy(id: string, atMs: number, more: object): Promise<void> {
  const at = new Date(atMs).toISOString();
  const order = { type: 'order', id, at, paidAt: at, currency: 'CNY', ...more };
  await takeDocument(db, campaign.id, 'table', orderShape.parse(order));
}

test('without orders there is nothing to tell, and it says so', async () => {
  expect((await ask('/credit')).json()).toMatchObject({ orders: 0, result: null, channels: [] });
  expect((await ask('/lift?from=2026-03-01')).json()).toMatchObject({ firstDay: null, result: null });
});

test('journeys are the clicks of visitors and the codes of orders; two KOLs of one name stay two', async () => {
  const [first, second] = [
    await makeLink(db, { placementId: of('ka').id, targetUrl: 'https://example.com/', deliverableId: null }, ''),
    await makeLink(db, { placementId: of('kb').id, targetUrl: 'https://example.com/', deliverableId: null }, ''),
  ];
  await makeCoupon(db, 'B-CODE', of('kb').id);
  const click = (link: string, visitor: string, atMs: number) =>
    sql`insert into click (campaign_id, id, at, link_code, visitor, kind) values (${campaign.id}, gen_random_uuid(), ${new Date(atMs)}, ${link}, ${visitor}, 'person')`.execute(
      db,
    );
  const lines = [{ id: '1', product: 'jam', quantity: 1, gross: 10_000 }];
  for (let n = 0; n < 40; n++) {
    await click(first.code, `v${n}`, begin + n * 1_000);
    if (n % 2 === 0) await click(second.code, `v${n}`, begin + n * 1_000 + 500);
    if (n % 4 !== 3)
      await buy(`o${n}`, begin + dayMs, { visitor: `v${n}`, lines, coupons: n % 4 === 1 ? ['B-CODE'] : [] });
  }
  const { orders, untouched, currency, channels, result } = (await ask('/credit')).json();
  expect({ orders, untouched, currency }).toEqual({ orders: 30, untouched: 0, currency: 'CNY' });
  expect(channels.map((one: { kolId: string; paid: number }) => [one.kolId, one.paid]).sort()).toEqual([
    ['ka', 0],
    ['kb', 30],
  ]);
  expect(new Set(channels.map((one: { channel: string }) => one.channel)).size).toBe(2);
  expect(result.pays).toBe(false);
  const ofA = result.channels.find((one: { channel: string }) => one.channel.includes('(ka)'));
  expect(ofA.credits.first.conversions).toBe(30);
  expect(ofA.credits.last.conversions).toBe(0);
  expect(ofA.credits.linear.conversions).toBeCloseTo(15, 9);
});

test('pieces of what KOLs sell are measured against what nobody advertised, from the day that is asked', async () => {
  const random = randomFrom(3);
  for (let day = 0; day < 60; day++) {
    const level = 20 + 6 * Math.sin(day / 3);
    const pieces = (factor: number) => Math.max(1, Math.round(factor * level * (0.9 + 0.2 * random())));
    const lines = Array.from({ length: 10 }, (_, at) => ({
      id: `${at}`,
      product: `other-${at}`,
      quantity: pieces(1),
      gross: 1_000,
    }));
    const jam = { id: 'jam', product: 'jam', quantity: pieces(day < 45 ? 1 : 2), gross: 1_000 };
    await buy(`day-${day}`, begin + (day - 44) * dayMs, { lines: [...lines, jam] });
  }
  const { treated, untreated, result, lastDay } = (await ask('/lift?from=2026-03-02')).json();
  expect(treated).toEqual(['jam']);
  expect(untreated).toHaveLength(10);
  expect(lastDay).toBe('2026-03-16');
  expect(result).toMatchObject({ verdict: 'worked', method: 'sdid', daysBefore: 45, daysAfter: 15 });
  expect(result.relative.effect).toBeGreaterThan(0.6);
  const other = (await ask('/lift?from=2026-03-02&products=other-3')).json();
  expect(other.treated).toEqual(['other-3']);
  expect(other.result.verdict).not.toBe('worked');
  expect((await ask('/lift?from=2027-01-01')).json().result).toBeNull();
});
