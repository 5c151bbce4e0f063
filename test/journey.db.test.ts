// The product's story, from a messy file to a paid statement, over HTTP as a user's script would walk it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KolPage } from '../src/campaign/contract-kol-page.ts';
import { samplesFolder } from '../src/samples.ts';
import { signBody } from '../src/tracking/service-signature.ts';
import { testApp } from './support/app.ts';
import { kolOf, tokenOf } from './support/work.ts';

const app = await testApp();
const story: Record<string, string> = {};

async function call(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  url: string,
  payload?: object,
  role: 'manager' | 'owner' = 'manager',
) {
  const cookie = await app.cookieOf(role);
  const answer = await app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie },
    ...(payload ? { payload } : {}),
  });
  if (answer.statusCode >= 400) throw new Error(`${method} ${url}: ${answer.body}`);
  return answer.json();
}

async function upload(name: string, bytes: Buffer) {
  const boundary = 'x-story';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const answer = await app.server.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { cookie: await app.cookieOf('manager'), 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return answer.json();
}

async function finished(id: string) {
  for (;;) {
    const one = await call('GET', `/imports/${id}`);
    const isOver = one.state === 'done' ? one.searchable : one.state !== 'running' && one.state !== 'ready';
    if (isOver) return one;
    await new Promise((done) => setTimeout(done, 50));
  }
}

test('an agency drops its archive: every row is stored or rejected with a reason', async () => {
  const { id, state } = await upload('archive.jsonl', readFileSync(join(samplesFolder, 'archive.jsonl')));
  expect(state).toBe('ready');
  await call('POST', `/imports/${id}/run`);
  const done = await finished(id);
  expect(done).toMatchObject({ state: 'done', rejected: 0 });
  expect(done.rows).toBe(done.stored + done.unchanged);
});

test('and a spreadsheet of quotes in Chinese: its columns are understood, its bad rows come back', async () => {
  const table =
    '达人昵称,平台,小红书号,粉丝数/w,图文报价\n橄榄树,小红书,olive1,12.5,3800\n坏数据,小红书,olive2,很多,900\n';
  const { id, detection } = await upload('提报表.csv', Buffer.from(table));
  const fieldOf = (header: string) =>
    detection.columns.find((column: { header: string }) => column.header === header)?.field;
  expect(['达人昵称', '粉丝数/w', '图文报价'].map(fieldOf)).toEqual(['name', 'followers', 'priceImage']);
  await call('POST', `/imports/${id}/run`);
  const done = await finished(id);
  expect(done).toMatchObject({ state: 'done', rows: 2, stored: 1, rejected: 1 });
  const [olive] = (await call('GET', '/kols?q=ganlanshu')).rows;
  expect(olive).toMatchObject({ name: '橄榄树', followers: 125_000, tier: 'mid', priceCny: 380_000 });
});

test('the export manager writes the brief, and sees who fits and why', async () => {
  const brief = await call('POST', '/briefs/from-yaml', {
    yaml: readFileSync(join(samplesFolder, 'brief.yaml'), 'utf8'),
  });
  story.brief = brief.id;
  const match = await call('GET', `/briefs/${brief.id}/match`);
  expect(match.total).toBeGreaterThan(20);
  expect(match.rows[0].score).toBeGreaterThanOrEqual(match.rows[5].score);
  expect(match.rows[0].reasons.some((reason: { code: string }) => reason.code === 'topics_posted')).toBe(true);
});

test('the plan spends at most the budget, and proves how close to the best it is', async () => {
  const plan = await call('POST', `/briefs/${story.brief}/plans`, {});
  story.plan = plan.id;
  expect(plan.cost).toBeLessThanOrEqual(plan.budget);
  expect(plan.gap).toBeLessThan(0.03);
  expect(plan.reach).toBeGreaterThan(plan.byHand.biggestNames * 0.999);
});

test('the plan becomes a campaign, and a KOL of it is invited, asks for more and is met', async () => {
  const campaign = await call('POST', '/campaigns/from-plan', {
    planId: story.plan,
    name: 'Lancio 11.11',
    targetUrl: 'https://shop.example/',
  });
  story.campaign = campaign.id;
  const [placement] = await call('GET', `/campaigns/${campaign.id}/placements`);
  story.placement = placement.id;
  story.kol = placement.kolId;
  const [invited] = await call('POST', '/placement-invitations', { placementIds: [placement.id] });
  story.token = tokenOf(invited.url);
  const kol = kolOf(app, story.token);
  const { body: page } = await kol<KolPage>('GET');
  expect(page).toMatchObject({ state: 'invited', offers: [{ side: 'brand', state: 'open' }] });
  const fees = page.offers[0]!.fees.map((one) => ({ ...one, fee: one.fee + 1_000 }));
  const asked = await kol<KolPage>('POST', '/offers', { fees, note: '含一次修改' });
  const counter = asked.body.offers.at(-1)!;
  await call('POST', `/placements/${placement.id}/offers/${counter.id}/answer`, { answer: 'accepted' });
  const agreed = fees.reduce((sum, one) => sum + one.fee, 0);
  expect(await call('GET', `/campaigns/${campaign.id}/money`)).toMatchObject({ agreed });
});

test('its contract is made in two languages and agreed to by both, and says the fee that will be paid', async () => {
  const deed = await call('POST', `/placements/${story.placement}/deeds`, { languages: ['zh', 'it'] });
  await call('POST', `/deeds/${deed.id}/events`, { kind: 'offered' });
  await kolOf(app, story.token!)('POST', `/deeds/${deed.id}/events`, { kind: 'agreed' });
  const both = await call('POST', `/deeds/${deed.id}/events`, { kind: 'agreed', side: 'brand' });
  expect(both).toMatchObject({ state: 'agreed', isStale: false });
});

test('a draft with faults is told what to mend; the mended one is approved, and what is published is compared with it', async () => {
  const kol = kolOf(app, story.token!);
  const { contents } = (await kol<KolPage>('GET')).body;
  const handIn = (id: string, text: string) => kol<KolPage>('POST', `/contents/${id}/drafts`, { text, aiUse: 'none' });
  const first = contents[0]!.id;
  const risky = (await handIn(first, '全网第一好吃的无花果酱，能治疗失眠，点链接买')).body;
  const told = risky.contents.find((one) => one.id === first)!.findings;
  expect(told.filter((one) => one.severity === 'must_fix').map((one) => one.passage?.text ?? null)).toEqual(
    expect.arrayContaining([null, '全网第一', '治疗']),
  );
  const fine = '【广告】无花果酱配酸面包，早餐就靠它';
  const overrule = '年龄与处罚情况已核实';
  for (const { id } of contents) {
    const draft = (await handIn(id, fine)).body.contents.find((one) => one.id === id)!.drafts[0]!;
    await call('POST', `/drafts/${draft.id}/decisions`, { decision: 'approved', overrule });
    const post = { url: `https://example.com/post/${id}`, publishedAt: new Date().toISOString(), text: fine };
    await kol('POST', `/contents/${id}/publications`, post);
    await call('POST', `/placements/${story.placement}/deliverables/${id}/confirmation`);
  }
  expect(await call('GET', `/placements/${story.placement}`)).toMatchObject({ state: 'published' });
  const moved = await call('POST', `/placements/${story.placement}/moves`, { to: 'measured' });
  expect(moved.moves.map((move: { to: string; by: string }) => `${move.to} by ${move.by}`)).toContain(
    'approved by manager',
  );
});

test('a reader follows the link and buys with the code; the shop tells us, twice, and part is returned', async () => {
  await call('POST', '/rates', { from: 'CNY', to: 'EUR', on: '2026-01-01', value: '0.1250', source: 'ECB' });
  const link = await call('POST', '/links', { placementId: story.placement, targetUrl: 'https://shop.example/fichi' });
  const code = await call('POST', '/coupons', { code: 'FICHI10', placementId: story.placement });
  const source = await call('POST', `/campaigns/${story.campaign}/order-sources`, { name: 'shop' });
  const click = await app.server.inject({
    url: `/r/${link.code}`,
    headers: { 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0.50' },
  });
  expect(click.statusCode).toBe(302);
  const visitor = new URL(click.headers.location as string).searchParams.get('kol_visitor');
  const deliver = (eventId: string, event: object) => {
    const body = Buffer.from(JSON.stringify({ eventId, event }));
    return app.server.inject({
      method: 'POST',
      url: `/hooks/orders/${source.id}`,
      headers: { 'x-kolosseo-signature': signBody(source.secret, body) },
      payload: body,
    });
  };
  const at = new Date().toISOString();
  const paidAt = new Date(Date.now() - 8 * 86_400_000).toISOString();
  const order = {
    type: 'order',
    id: 'A-1',
    at,
    paidAt,
    currency: 'CNY',
    visitor,
    coupons: [code.code],
    lines: [{ id: '1', product: 'jam', quantity: 1, gross: 88_000, discount: 8_000 }],
  };
  expect((await deliver('e1', order)).json()).toEqual({ result: 'stored' });
  expect((await deliver('e1', order)).json()).toEqual({ result: 'unchanged' });
  expect(
    (
      await deliver('e2', { type: 'refund', id: 'R-1', order: 'A-1', at, lines: [{ line: '1', amount: 20_000 }] })
    ).json(),
  ).toEqual({ result: 'stored' });
});

test('the period is closed: fixed fee and commission after the return, to the cent; a second person approves, then it is paid', async () => {
  const view = await call('POST', `/campaigns/${story.campaign}/periods`, { id: '2026-11' });
  const statement = view.statements.find((one: { kolId: string }) => one.kolId === story.kol);
  const fees = statement.deliverables.reduce((sum: number, one: { amount: string }) => sum + Number(one.amount), 0);
  // 600.00 yuan net × 0.1250 = 75.00 €, of which 15 % = 11.25 €
  expect(statement).toMatchObject({
    fixed: String(fees),
    commission: '1125',
    payable: String(fees + 1_125),
    currency: 'EUR',
  });
  const { lines } = await call('GET', `/campaigns/${story.campaign}/statements/2026-11/${story.kol}`);
  expect(lines[0]).toMatchObject({
    order: 'A-1',
    net: '7500',
    reason: 'coupon FICHI10',
    converted: { rate: '0.1250', source: 'ECB' },
  });
  const path = `/campaigns/${story.campaign}/statements/2026-11/${story.kol}`;
  await expect(call('POST', `${path}/payout`)).rejects.toThrow('not_approved');
  await expect(call('POST', `${path}/approval`)).rejects.toThrow('same_person');
  expect((await call('POST', `${path}/approval`, undefined, 'owner')).approvedBy).toBe('owner');
  const paid = await call('POST', `${path}/payout`);
  expect(paid.paidAt).not.toBeNull();
  const { balances } = await call('GET', `/campaigns/${story.campaign}/settlement`);
  expect(balances.reduce((sum: bigint, one: { balance: string }) => sum + BigInt(one.balance), 0n)).toBe(0n);
});
