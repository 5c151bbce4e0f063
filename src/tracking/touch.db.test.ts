import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { readQr } from '../../test/support/read-qr.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', platform: 'douyin' });
await anAccount(db, { id: 'b', name: '晓雨', platform: 'xiaohongshu' });
const campaign = await aCampaign(db, ['a', 'b']);
const [first, second] = ['a', 'b'].map((id) => campaign.placements.find((one) => one.accountId === id)!);

const call = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf('manager'), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
const touchpoints = async (id: string) => (await call('GET', `/placements/${id}/touchpoints`)).json();
const prepare = (id: string, body: object = {}) => call('POST', `/placements/${id}/touchpoints`, body);
const target = 'https://shop.example/fichi';

test('without an address to lead to nothing is prepared', async () => {
  expect((await prepare(first!.id)).json()).toMatchObject({ code: 'link_target_missing' });
  expect((await touchpoints(first!.id)).missing).toEqual(['link', 'coupon', 'sku', 'phrase', 'slot']);
});

test('one call makes link and code, a second one nothing', async () => {
  const made = (await prepare(first!.id, { targetUrl: target })).json();
  expect(made.links).toHaveLength(1);
  expect(made.links[0]).toMatchObject({ targetUrl: target, isPaused: false, deliverableId: null });
  expect(made.coupons).toHaveLength(1);
  expect(made.missing).toEqual(['sku', 'phrase', 'slot']);
  expect((await prepare(first!.id, { targetUrl: target })).json()).toEqual(made);
});

test('of two who prepare a placement at once one makes it', async () => {
  await Promise.all([1, 2, 3].map(() => prepare(second!.id, { targetUrl: target })));
  const found = await touchpoints(second!.id);
  expect(found.links).toHaveLength(1);
  expect(found.coupons).toHaveLength(1);
});

test('a code that somebody has, in whatever letters, is not proposed', async () => {
  const [code] = (await touchpoints(first!.id)).coupons;
  await sql`delete from coupon where placement_id = ${first!.id}`.execute(db);
  await sql`insert into coupon (code, campaign_id, placement_id, kol_id) values (${code.toLowerCase()}, ${campaign.id}, ${second!.id}, 'kb')`.execute(
    db,
  );
  const [other] = (await prepare(first!.id)).json().coupons;
  expect(other.toLowerCase()).not.toBe(code.toLowerCase());
  expect(other).toMatch(/^[A-HJ-NP-Z2-9]{4,12}$/);
});

test('a picture of print size has its pixels, tells its modules and is read back', async () => {
  const [link] = (await touchpoints(first!.id)).links;
  for (const [dpi, pixels] of [
    [72, 85],
    [300, 354],
  ] as const) {
    const answer = await call('GET', `/links/${link.code}/qr.png?mm=30&dpi=${dpi}`);
    expect(answer.headers['content-type']).toBe('image/png');
    expect(Number(answer.headers['x-qr-modules'])).toBe(link.modules);
    expect(readQr(answer.rawPayload)).toEqual({ text: link.url, width: pixels, height: pixels });
  }
  const drawing = await call('GET', `/links/${link.code}/qr.svg?mm=45&level=Q`);
  expect(drawing.body).toContain('width="45mm"');
});

test.each([
  ['mm=10&dpi=72', 'qr_too_small'],
  ['mm=300&dpi=1200', 'qr_too_large'],
  ['mm=9', 'invalid_request'],
  ['dpi=71', 'invalid_request'],
  ['level=H', 'invalid_request'],
])('a picture of %s is refused with %s', async (wish, code) => {
  const [link] = (await touchpoints(first!.id)).links;
  const answer = await call('GET', `/links/${link.code}/qr.png?${wish}`);
  expect(answer.json().code).toBe(code);
});

test('a picture of no link is refused', async () => {
  expect((await call('GET', '/links/nothing/qr.png')).json()).toMatchObject({ code: 'link_not_found' });
});

test('a link may be of one post of its own KOL, not of another’s', async () => {
  const wish = { placementId: first!.id, targetUrl: target };
  const own = await call('POST', '/links', { ...wish, deliverableId: first!.deliverables[0]!.id });
  expect(own.json()).toMatchObject({ deliverableId: first!.deliverables[0]!.id });
  const found = (await touchpoints(first!.id)).links.find((one: { code: string }) => one.code === own.json().code);
  expect(found).toMatchObject({ format: 'video' });
  const foreign = await call('POST', '/links', { ...wish, deliverableId: second!.deliverables[0]!.id });
  expect(foreign.json()).toMatchObject({ code: 'deliverable_of_other_placement' });
});

test('a phrase is kept as it is written, and said what it looks like', async () => {
  const value = '3.0 ￥AbCd1234EfGh￥ 打开淘宝 无花果酱';
  const path = `/campaigns/${campaign.id}/native-ids`;
  expect((await call('POST', path, { kind: 'phrase', value, placementId: first!.id })).statusCode).toBe(201);
  await call('POST', path, { kind: 'sku', value: 'FICHI-LXT', placementId: first!.id });
  const found = await touchpoints(first!.id);
  expect(found.phrases).toEqual([{ value, looksLike: 'taobao' }]);
  expect(found.skus).toEqual(['FICHI-LXT']);
  expect(found.missing).toEqual(['slot']);
  expect((await touchpoints(second!.id)).phrases).toEqual([]);
});

const night = {
  startsAt: '2026-11-11T20:00:00+08:00',
  endsAt: '2026-11-11T23:00:00+08:00',
  skus: ['FICHI-LXT', 'FICHI-LXT'],
};

test('a live slot is kept in one time whatever the offset, and names who sells at the same time', async () => {
  const made = (await call('POST', `/placements/${first!.id}/live-slots`, night)).json();
  expect(made).toMatchObject({
    startsAt: '2026-11-11T12:00:00Z',
    endsAt: '2026-11-11T15:00:00Z',
    skus: ['FICHI-LXT'],
    orders: 0,
    overlaps: [],
  });
  const other = await call('POST', `/placements/${second!.id}/live-slots`, {
    startsAt: '2026-11-11T15:30:00+01:00',
    endsAt: '2026-11-11T18:00:00+01:00',
  });
  expect(other.json().overlaps).toEqual(['李小甜']);
  const all = (await call('GET', `/campaigns/${campaign.id}/live-slots`)).json();
  expect(all.map((one: { kolName: string }) => one.kolName)).toEqual(['李小甜', '晓雨']);
  expect((await touchpoints(first!.id)).slots.map((one: { id: string }) => one.id)).toEqual([made.id]);
});

test('a slot may end earlier or go, but not when it decided an order', async () => {
  const slot = (await call('POST', `/placements/${first!.id}/live-slots`, night)).json();
  const path = `/campaigns/${campaign.id}/live-slots/${slot.id}`;
  expect((await call('PATCH', path, { endsAt: '2026-11-11T19:00:00+08:00' })).json()).toMatchObject({
    code: 'slot_order',
  });
  expect((await call('PATCH', path, { endsAt: '2026-11-11T22:00:00+08:00' })).json()).toMatchObject({
    endsAt: '2026-11-11T14:00:00Z',
  });
  await sql`insert into shop_order (campaign_id, id, root_id, at, currency) values (${campaign.id}, 'o1', 'o1', '2026-11-11T13:00:00Z', 'CNY')`.execute(
    db,
  );
  await sql`insert into attribution (campaign_id, order_id, line_id, kol_id, placement_id, code, facts)
    values (${campaign.id}, 'o1', '1', 'ka', ${first!.id}, 'live_slot', ${JSON.stringify({ slot: slot.id })}::jsonb)`.execute(
    db,
  );
  expect((await call('DELETE', path)).json()).toMatchObject({ code: 'slot_decided' });
  expect((await call('PATCH', path, { endsAt: '2026-11-11T20:30:00+08:00' })).json()).toMatchObject({
    code: 'slot_decided',
  });
  expect((await call('PATCH', path, { endsAt: '2026-11-11T21:00:00+08:00' })).json()).toMatchObject({ orders: 1 });
  await sql`delete from attribution where order_id = 'o1'`.execute(db);
  expect((await call('DELETE', path)).statusCode).toBe(204);
  expect((await call('DELETE', path)).json()).toMatchObject({ code: 'slot_not_found' });
});

test('all of a campaign come in one answer, one each', async () => {
  const all = (await call('GET', `/campaigns/${campaign.id}/touchpoints`)).json();
  expect(all.map((one: { kolName: string }) => one.kolName)).toEqual(['晓雨', '李小甜']);
  expect((await call('GET', '/campaigns/nothing/touchpoints')).json()).toMatchObject({ code: 'campaign_not_found' });
  expect((await call('GET', '/placements/nothing/touchpoints')).json()).toMatchObject({ code: 'placement_not_found' });
});
