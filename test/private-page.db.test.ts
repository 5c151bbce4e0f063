// A private page over all stages that add to it: contract, brief, links and codes, statements. Each of its own placement alone.
import { expect, test } from 'vitest';
import type { DeedHead } from '../src/campaign/contract-deed.ts';
import type { Touchpoints } from '../src/tracking/contract-touch.ts';
import { testApp } from './support/app.ts';
import { aCampaign, anAccount } from './support/build.ts';
import { editDeliverableAs, movePlacementTo } from './support/moving.ts';
import { kolOf, staffOf, tokenOf } from './support/work.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '王大厨' });
await anAccount(db, { id: 'c', name: '阿May' });
const campaign = await aCampaign(db, ['a', 'b', 'c']);
const third = campaign.placements.find((one) => one.accountId === 'c')!;
const staff = staffOf(app);
const [own, other] = ['a', 'b'].map((id) => campaign.placements.find((one) => one.accountId === id)!) as [
  (typeof campaign.placements)[number],
  (typeof campaign.placements)[number],
];
const linkOf = async (id: string) =>
  tokenOf((await staff<{ url: string }>('POST', `/placements/${id}/private-links`, {})).body.url);
const kol = kolOf(app, await linkOf(own.id));
const rival = kolOf(app, await linkOf(other.id));
const raw = (token: string, path: string) => app.server.inject({ method: 'GET', url: `/api/v1/k/${token}${path}` });

const approve = async () => {
  const cookie = await app.cookieOf('owner');
  const approval = (who: string) => `/api/v1/campaigns/${campaign.id}/statements/P1/${who}/approval`;
  for (const who of ['ka', 'kb'])
    expect((await app.server.inject({ method: 'POST', url: approval(who), headers: { cookie } })).statusCode).toBe(200);
};

for (const one of [own, other]) {
  await movePlacementTo(db, one.id, 'agreed');
  for (const { id } of one.deliverables)
    await editDeliverableAs(db, id, { draft: '【广告】无花果酱很香', url: `https://example.com/${id}` });
  for (const to of ['approved', 'published'] as const) await movePlacementTo(db, one.id, to);
}

await movePlacementTo(db, third.id, 'agreed');
await editDeliverableAs(db, third.deliverables[0]!.id, { draft: '【广告】无花果酱很香' });

test('a contract is seen once it was offered, and never one of another placement', async () => {
  const make = (id: string) => staff<DeedHead>('POST', `/placements/${id}/deeds`, { languages: ['zh', 'it'] });
  const [mine, theirs] = [(await make(own.id)).body, (await make(other.id)).body];
  expect((await kol<DeedHead[]>('GET', '/deeds')).body).toEqual([]);
  expect((await kol('POST', `/deeds/${mine.id}/events`, { kind: 'agreed' })).status).toBe(404);
  for (const { id } of [mine, theirs]) await staff('POST', `/deeds/${id}/events`, { kind: 'offered' });
  expect((await kol<DeedHead[]>('GET', '/deeds')).body.map((one) => one.id)).toEqual([mine.id]);
  const tries = [
    await kol('POST', `/deeds/${theirs.id}/events`, { kind: 'agreed' }),
    await kol('GET', `/deeds/${theirs.id}/file.pdf`),
    await kol('POST', `/deeds/${mine.id}/events`, { kind: 'signed', attachment: 'of another' }),
  ];
  expect(tries.map((one) => one.status)).toEqual([404, 404, 404]);
  expect((await kol<DeedHead[]>('POST', `/deeds/${mine.id}/events`, { kind: 'agreed' })).body[0]).toMatchObject({
    events: [{ kind: 'offered' }, { kind: 'agreed', side: 'kol', by: '李小甜' }],
  });
});

test('why something was approved in spite of findings stays with the brand', async () => {
  const cookie = await app.cookieOf('manager');
  const drafts = await staff<{ id: string; decisions: { overrule: string | null }[] }[]>(
    'GET',
    `/placements/${third.id}/drafts`,
  );
  const overrule = '年龄是电话里问的';
  const payload = { decision: 'approved', overrule, note: '可以发布' };
  const url = `/api/v1/drafts/${drafts.body[0]!.id}/decisions`;
  expect((await app.server.inject({ method: 'POST', url, headers: { cookie }, payload })).statusCode).toBe(201);
  const page = JSON.stringify((await kolOf(app, await linkOf(third.id))('GET')).body);
  expect(page).toContain('可以发布');
  expect(page).not.toContain(overrule);
  expect(JSON.stringify((await staff('GET', `/placements/${third.id}/drafts`)).body)).toContain(overrule);
});

test('a brief that nobody has kept is not shown; afterwards it is, in the language asked for', async () => {
  expect((await kol<{ code: string }>('GET', '/brief?language=zh')).body.code).toBe('brief_not_kept');
  const brief = { messages: [{ zh: '配料只有无花果和糖', it: 'Solo fichi e zucchero' }] };
  expect((await staff('PUT', `/campaigns/${campaign.id}/brief`, brief)).status).toBe(200);
  const text = async (language: string) => JSON.stringify((await kol('GET', `/brief?language=${language}`)).body);
  expect(await text('zh')).toContain('配料只有无花果和糖');
  expect(await text('it')).toContain('Solo fichi e zucchero');
  expect(await text('zh')).not.toContain('王大厨');
});

test('links, codes and QR codes are those of the placement, and nobody else is named', async () => {
  for (const { id } of [own, other])
    await staff('POST', `/placements/${id}/touchpoints`, { targetUrl: 'https://shop.example/' });
  const slot = { startsAt: '2026-11-11T20:00:00+08:00', endsAt: '2026-11-11T23:00:00+08:00' };
  for (const { id } of [own, other]) await staff('POST', `/placements/${id}/live-slots`, slot);
  const mine = (await kol<Touchpoints>('GET', '/touchpoints')).body;
  const theirs = (await rival<Touchpoints>('GET', '/touchpoints')).body;
  expect(mine.slots).toMatchObject([{ overlaps: [], orders: 0 }]);
  const shown = JSON.stringify(mine);
  for (const secret of ['王大厨', theirs.links[0]!.code, theirs.coupons[0]!]) expect(shown).not.toContain(secret);
  const token = await linkOf(own.id);
  const [good, bad] = [
    await raw(token, `/qr/${mine.links[0]!.code}`),
    await raw(token, `/qr/${theirs.links[0]!.code}`),
  ];
  expect([good.statusCode, bad.statusCode]).toEqual([200, 404]);
  expect(good.headers['content-security-policy']).toContain('sandbox');
});

test('a statement is seen once a second person has approved it, and only its own KOL sees it', async () => {
  const token = await linkOf(own.id);
  const mine = kolOf(app, token);
  await staff('POST', `/campaigns/${campaign.id}/periods`, { id: 'P1' });
  expect((await mine<unknown[]>('GET', '/statements')).body).toEqual([]);
  expect((await raw(token, '/statements/P1/statement.pdf')).statusCode).toBe(422);
  await approve();
  expect((await mine<unknown[]>('GET', '/statements')).body).toMatchObject([{ periodId: 'P1', payable: '300000' }]);
  const pdf = await raw(token, '/statements/P1/statement.pdf?language=zh');
  expect([pdf.statusCode, pdf.headers['content-type'], pdf.headers['cache-control']]).toEqual([
    ...[200, 'application/pdf', 'private, no-store'],
  ]);
});
