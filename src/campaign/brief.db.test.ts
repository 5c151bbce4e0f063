import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { editDeliverableAs, movePlacementTo } from '../../test/support/moving.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import type { BriefDocument, messagesShape, PlacementBrief, StoredBrief } from './contract-brief.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a'], { deliverables: [{ format: 'video', dueOn: '2026-12-01', fee: 300_000 }] });
const placement = campaign.placements[0]!;

async function call<Body>(
  method: 'GET' | 'PUT' | 'POST',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const answer = await app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() as Body };
}
const pdfOf = async (url: string) => {
  const answer = await app.server.inject({ url: `/api/v1${url}`, headers: { cookie: await app.cookieOf('viewer') } });
  expect(answer.headers['content-type']).toBe('application/pdf');
  return readPdf(answer.rawPayload);
};
type Messages = z.infer<typeof messagesShape>;
const messages = async (language: string) =>
  (await call<Messages>('GET', `/placements/${placement.id}/messages?language=${language}`)).body.messages;

test('a brief is proposed until somebody keeps one; then there are versions', async () => {
  const { body: proposal } = await call<StoredBrief>('GET', `/campaigns/${campaign.id}/brief`);
  expect(proposal).toMatchObject({ version: 0, by: null, brief: { mandatory: ['广告'] } });
  const messages = [{ zh: '配料只有无花果和糖' }, { it: 'Solo fichi toscani', en: 'Tuscan figs only' }];
  const { body: kept } = await call<StoredBrief>('PUT', `/campaigns/${campaign.id}/brief`, {
    ...proposal.brief,
    messages,
  });
  expect(kept).toMatchObject({ version: 1, by: 'manager' });
  expect(kept.brief.messages[0]).toEqual({ it: null, en: null, zh: '配料只有无花果和糖' });
  const again = await call<StoredBrief>('PUT', `/campaigns/${campaign.id}/brief`, {
    ...kept.brief,
    startsOn: '2026-11-20',
  });
  expect(again.body.version).toBe(2);
  expect((await call('PUT', `/campaigns/${campaign.id}/brief`, kept.brief, 'viewer')).status).toBe(403);
  expect((await call('PUT', `/campaigns/${campaign.id}/brief`, { startsOn: 'soon' })).status).toBe(400);
});

test('for one placement some of it is otherwise, and it has its contents and its code', async () => {
  await call('POST', '/coupons', { code: 'LI10', placementId: placement.id });
  const { body } = await call<PlacementBrief>('PUT', `/placements/${placement.id}/brief`, {
    hashtags: ['#李小甜厨房'],
  });
  expect(body).toMatchObject({
    version: 2,
    overrideVersion: 1,
    brief: { hashtags: ['#李小甜厨房'], startsOn: '2026-11-20' },
  });
  const { body: document } = await call<BriefDocument>('GET', `/placements/${placement.id}/brief/document?language=zh`);
  const said = document.sections.flatMap(({ items }) => items.map(({ text }) => text));
  expect(said).toEqual(
    expect.arrayContaining(['抖音 · 视频：2026年12月1日前发布', '您的专属优惠码：LI10', '#李小甜厨房']),
  );
  expect(document.missing).toBe(1);
});

test.each(['it', 'en', 'zh'])('the PDF in %s says all of it', async (language) => {
  const { body } = await call<BriefDocument>('GET', `/placements/${placement.id}/brief/document?language=${language}`);
  const { text } = await pdfOf(`/placements/${placement.id}/brief.pdf?language=${language}`);
  const straight = (one: string) => closeUp(one).replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  const words = body.sections.flatMap(({ heading, items }) => [heading, ...items.map((item) => item.text)]);
  expect(words.filter((one) => !straight(text).includes(straight(one)))).toEqual([]);
  expect(text).not.toMatch(brokenText);
  expect((await pdfOf(`/campaigns/${campaign.id}/brief.pdf?language=${language}`)).text).toContain(closeUp('双十一'));
});

test('messages: those that a placement waits for come first', async () => {
  expect((await messages('zh')).filter(({ fits }) => fits).map(({ kind }) => kind)).toEqual([
    'invitation',
    'counter_offer',
  ]);
  expect((await messages('zh')).map(({ kind }) => kind)).not.toContain('contract_ready');
  const deed = (
    await call<{ number: string }>('POST', `/placements/${placement.id}/deeds`, { languages: ['zh', 'it'] })
  ).body;
  await movePlacementTo(db, placement.id, 'agreed');
  const [ready] = await messages('it');
  expect(ready).toMatchObject({ kind: 'contract_ready', fits: true });
  expect(ready!.text).toContain(deed.number);
  await editDeliverableAs(db, placement.deliverables[0]!.id, { draft: '【广告】无花果酱 LI10' });
  await movePlacementTo(db, placement.id, 'drafted');
  await movePlacementTo(db, placement.id, 'approved');
  const approved = (await messages('en')).find(({ kind }) => kind === 'approved')!;
  expect(approved).toMatchObject({ fits: true });
  expect(approved.text).toContain('please publish it on 1 December 2026');
  expect(approved.text).toContain('Code to include: LI10');
});

test('PostgreSQL refuses to rewrite a brief', async () => {
  await expect(sql`update campaign_brief set by_name = 'x'`.execute(db)).rejects.toThrow('append-only');
});
