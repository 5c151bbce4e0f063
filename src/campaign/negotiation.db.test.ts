// Offers and counter-offers of both sides, and what becomes of the one that is accepted.
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { kolOf, staffOf, tokenOf } from '../../test/support/work.ts';
import type { Placement } from './contract.ts';
import type { KolPage } from './contract-kol-page.ts';
import type { CampaignMoney, Offer, OfferView } from './contract-negotiation.ts';

const app = await testApp();
const { db } = app.database;
for (const id of ['a', 'b', 'c']) await anAccount(db, { id, name: `达人${id}`, platform: 'xiaohongshu' });
const campaign = await aCampaign(db, ['a', 'b', 'c'], {
  deliverables: [
    { format: 'video', dueOn: '2026-11-05', fee: 300_000 },
    { format: 'image', dueOn: '2026-11-08', fee: 100_000 },
  ],
});
const [first, second, third] = ['a', 'b', 'c'].map(
  (id) => campaign.placements.find((one) => one.accountId === id)!,
) as [Placement, Placement, Placement];
const staff = staffOf(app);
const made = await staff<{ url: string }>('POST', `/placements/${first.id}/private-links`, { language: 'zh' });
const kol = kolOf(app, tokenOf(made.body.url));
const openFirst = async () => (await staff<Placement>('GET', `/placements/${first.id}`)).body;
const [video, image] = ['video', 'image'].map(
  (format) => first.deliverables.find((one) => one.format === format)!.id,
) as [string, string];
const fees = (videoFee: number, imageFee: number) => [
  { deliverableId: video, format: 'video', dueOn: '2026-11-05', fee: videoFee },
  { deliverableId: image, format: 'image', dueOn: '2026-11-08', fee: imageFee },
];
type Problem = { code: string };

test('an offer goes out, the KOL asks for more, the brand meets it half way, and what is accepted is the campaign’s money at once', async () => {
  expect((await staff('POST', `/placements/${first.id}/offers`, { fees: fees(250_000, 80_000) })).status).toBe(201);
  const counter = await kol<KolPage>('POST', '/offers', {
    fees: fees(320_000, 100_000),
    commissionBps: 2_000,
    note: '视频成本高',
  });
  expect(counter.body.offers.map(({ number, side, state }) => [number, side, state])).toEqual([
    [1, 'brand', 'countered'],
    [2, 'kol', 'open'],
  ]);
  expect(
    (await kol<Problem>('POST', `/offers/${counter.body.offers[1]!.id}/answer`, { answer: 'accepted' })).body.code,
  ).toBe('offer_own');
  const before = await staff<CampaignMoney>('GET', `/campaigns/${campaign.id}/money`);
  expect(before.body).toMatchObject({ agreed: 0, offered: 1_200_000, planned: null, budget: null, left: null });
  await staff('POST', `/placements/${first.id}/offers`, { fees: fees(300_000, 90_000) });
  const page = await kol<KolPage>('GET');
  const accepted = await kol<KolPage>('POST', `/offers/${page.body.offers[2]!.id}/answer`, { answer: 'accepted' });
  expect(accepted.body).toMatchObject({ state: 'agreed', contents: [{ fee: 300_000 }, { fee: 90_000 }] });
  const after = await staff<CampaignMoney>('GET', `/campaigns/${campaign.id}/money`);
  expect(after.body).toMatchObject({ agreed: 390_000, offered: 800_000 });
  expect((await openFirst()).moves).toMatchObject([{ from: 'invited', to: 'agreed', by: '达人a' }]);
});

test('a KOL’s counter-offer changes the share of sales, never another term', async () => {
  const { body } = await staff<Offer[]>('GET', `/placements/${first.id}/offers`);
  expect(body[1]!.terms).toMatchObject({
    returnDays: 7,
    commission: [{ product: '*', steps: [{ above: 0, bps: 2_000 }] }],
  });
  const answer = await kolOf(app, await linkOf(second))<Problem>('POST', '/offers', {
    fees: [{ format: 'video', fee: 1 }],
    terms: { ...second.terms, serviceFeeBps: 9_000 },
  });
  expect(answer.status).toBe(200);
  const offers = await staff<Offer[]>('GET', `/placements/${second.id}/offers`);
  expect(offers.body[0]!.terms.serviceFeeBps).toBe(0);
});

const linkOf = async (placement: Placement) =>
  tokenOf((await staff<{ url: string }>('POST', `/placements/${placement.id}/private-links`, {})).body.url);

test('offers stand beside what comparables ask, and two answers at once make one agreement', async () => {
  const views = await staff<OfferView[]>('GET', `/placements/${first.id}/offer-views`);
  expect(views.body.map((one) => one.total)).toEqual([330_000, 420_000, 390_000]);
  expect(views.body[0]).toMatchObject({ planned: null, overPlan: null });
  const offers = await staff<Offer[]>('GET', `/placements/${second.id}/offers`);
  const path = `/placements/${second.id}/offers/${offers.body[0]!.id}/answer`;
  const answers = await Promise.all([1, 2, 3].map(() => staff<Problem>('POST', path, { answer: 'accepted' })));
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409]);
  const { body } = await staff<Placement>('GET', `/placements/${second.id}`);
  expect(body).toMatchObject({ state: 'agreed', deliverables: [{ fee: 1 }] });
});

test('conditions of the contract that were written after an offer stay when it is accepted', async () => {
  const [own] = third.deliverables;
  const fees = [{ deliverableId: own!.id, format: own!.format, fee: 1 }];
  await staff('POST', `/placements/${third.id}/offers`, { fees });
  const { terms } = (await staff<Placement>('GET', `/placements/${third.id}`)).body;
  const conditions = { ...terms.conditions, keepOnlineDays: 777 };
  await staff('POST', `/placements/${third.id}/terms`, { terms: { ...terms, conditions } });
  const answering = kolOf(app, await linkOf(third));
  const [offer] = (await answering<KolPage>('GET')).body.offers;
  const { body } = await answering<KolPage>('POST', `/offers/${offer!.id}/answer`, { answer: 'accepted' });
  expect(body.terms.conditions.keepOnlineDays).toBe(777);
});

test('an offer cannot name a content of another placement, nor one after the agreement', async () => {
  const elsewhere = (await aCampaign(db, ['a'])).placements[0]!;
  const foreign = await staff<Problem>('POST', `/placements/${elsewhere.id}/offers`, { fees: fees(1, 1) });
  expect([foreign.status, foreign.body.code]).toEqual([422, 'offer_foreign_content']);
  const late = await kol<Problem>('POST', '/offers', { fees: fees(1, 1) });
  expect([late.status, late.body.code]).toEqual([409, 'offer_too_late']);
});
