// The work on a placement from the samples to the confirmed publication, by both sides.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { aPicture, formType, formWith, kolOf, staffOf, tokenOf } from '../../test/support/work.ts';
import type { Check } from '../compliance/contract.ts';
import type { Placement } from './contract.ts';
import type { Draft, PlacementAlert, Publication } from './contract-draft.ts';
import type { KolPage } from './contract-kol-page.ts';
import type { Attachment } from './contract-work.ts';

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
type Problem = { code: string };

await staff('POST', `/placements/${first.id}/moves`, { to: 'agreed' });

test('samples are told by both sides, and nothing that is still to come', async () => {
  await staff('POST', `/placements/${first.id}/samples`, { step: 'shipped', onDay: '2026-10-20', note: 'SF123' });
  await kol('POST', '/samples', { step: 'received', onDay: '2026-10-24' });
  const { body } = await kol<KolPage>('POST', '/samples', {
    step: 'tried',
    onDay: '2026-10-27',
    note: '配面包吃了三天',
  });
  expect(body.samples.map(({ step, side }) => [step, side])).toEqual([
    ['shipped', 'brand'],
    ['received', 'kol'],
    ['tried', 'kol'],
  ]);
  expect((await kol<Problem>('POST', '/samples', { step: 'shipped', onDay: '2026-10-27' })).status).toBe(400);
  const future = await staff<Problem>('POST', `/placements/${first.id}/samples`, {
    step: 'received',
    onDay: '2099-01-01',
  });
  expect(future.body.code).toBe('sample_future');
});

const good = '【广告】这款无花果酱配酸面包很香，用 FICHI-LX88 下单';
const draftsOf = async () => (await staff<Draft[]>('GET', `/placements/${first.id}/drafts`)).body;

test('drafts come in versions with comments on a passage and on a spot, go back and come again', async () => {
  const form = formWith(await aPicture(), '图.jpg');
  const sent = await app.server.inject({
    ...{ method: 'POST', url: `/api/v1/k/${tokenOf(made.body.url)}/files?purpose=draft`, payload: form },
    headers: { 'content-type': formType },
  });
  const picture = sent.json<Attachment>();
  await kol('POST', `/contents/${video}/drafts`, {
    text: good.replace('很香', '最好吃'),
    attachments: [picture.id],
    aiUse: 'none',
  });
  expect((await openFirst()).state).toBe('agreed');
  await kol('POST', `/contents/${image}/drafts`, { text: good, links: ['https://pan.example/v/1'] });
  expect((await openFirst()).state).toBe('drafted');
  const draft = (await draftsOf()).find((one) => one.deliverableId === video)!;
  const at = draft.text.indexOf('最好吃');
  const passage = { kind: 'passage', at, length: 3, quote: '最好吃' };
  const empty = await staff<Problem>('POST', `/drafts/${draft.id}/decisions`, { decision: 'sent_back' });
  expect(empty.body.code).toBe('send_back_reason');
  expect((await staff('POST', `/drafts/${draft.id}/comments`, { text: '绝对化用语', place: passage })).status).toBe(
    201,
  );
  const spot = { kind: 'spot', attachmentId: picture.id, x: 30, y: 60.5 };
  const { body: commented } = await staff<Draft>('POST', `/drafts/${draft.id}/comments`, {
    text: '标签看不清',
    place: spot,
  });
  expect(commented.comments.map((one) => one.place)).toEqual([passage, spot]);
  const wrong = await staff<Problem>('POST', `/drafts/${draft.id}/comments`, {
    text: '?',
    place: { ...passage, at: at + 1 },
  });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'comment_misplaced']);
  await staff('POST', `/drafts/${draft.id}/decisions`, { decision: 'sent_back' });
  expect((await openFirst()).state).toBe('agreed');
  await kol('POST', `/drafts/${draft.id}/comments`, { text: '好的，已改' });
  await kol('POST', `/contents/${video}/drafts`, { text: good, attachments: [picture.id], aiUse: 'none' });
  expect((await draftsOf()).filter((one) => one.deliverableId === video).map((one) => one.version)).toEqual([2, 1]);
});

test('what is learned after a draft came in is no longer asked, and an unchanged draft is not checked anew', async () => {
  const draft = (await draftsOf()).find((one) => one.deliverableId === image)!;
  const check = async () => (await staff<Check>('GET', `/drafts/${draft.id}/check`)).body;
  const before = await check();
  const asked = (one: Check) => one.findings.filter((finding) => finding.severity === 'ask').map(({ rule }) => rule);
  expect(asked(before)).toContain('cn_platform_declaration');
  expect((await check()).id).toBe(before.id);
  await kol('PUT', `/contents/${image}/declaration`, { declaration: 'PGY-2026-118' });
  const after = await check();
  expect(after.id).not.toBe(before.id);
  expect(asked(after)).not.toContain('cn_platform_declaration');
});

const approve = (id: string) =>
  staff('POST', `/drafts/${id}/decisions`, { decision: 'approved', overrule: 'verificato a voce con il KOL' });

test('what the law forbids is found when the draft comes in, and the KOL sees it with its mending', async () => {
  const [mended, first] = (await draftsOf()).filter((one) => one.deliverableId === video) as [Draft, Draft];
  const before = await staff<Check>('GET', `/drafts/${first.id}/check`);
  expect(before.body.findings.map((one) => one.passage?.text)).toContain('最好吃');
  const after = await staff<Check>('GET', `/drafts/${mended.id}/check`);
  expect(after.body.findings.filter((one) => one.passage !== null)).toEqual([]);
  const { body } = await kol<KolPage>('GET');
  expect(body.contents.find((one) => one.id === video)!.findings.filter((one) => one.passage !== null)).toEqual([]);
});

test('only the newest version can be decided, and the placement is approved with its last content', async () => {
  const [newest, older] = (await draftsOf()).filter((one) => one.deliverableId === video) as [Draft, Draft];
  const late = await staff<Problem>('POST', `/drafts/${older.id}/decisions`, { decision: 'approved' });
  expect([late.status, late.body.code]).toEqual([409, 'draft_replaced']);
  const asked = await staff<Check>('GET', `/drafts/${newest.id}/check`);
  const open = asked.body.findings.filter((one) => one.severity !== 'duty' && one.answer === null);
  expect(open.map((one) => one.severity)).not.toContain('must_fix');
  expect(asked.body.open).toBe(open.length);
  const questioned = await staff<Problem>('POST', `/drafts/${newest.id}/decisions`, { decision: 'approved' });
  expect([questioned.status, questioned.body.code]).toEqual([409, 'check_open']);
  await approve(newest.id);
  expect((await openFirst()).state).toBe('drafted');
  const early = await kol<Problem>('POST', `/contents/${image}/publications`, {
    ...{ url: 'https://www.xiaohongshu.com/explore/2', publishedAt: '2026-11-05T10:00:00+08:00' },
  });
  expect(early.body.code).toBe('publication_too_early');
  const other = (await draftsOf()).find((one) => one.deliverableId === image)!;
  await approve(other.id);
  expect((await openFirst()).state).toBe('approved');
  expect(newest.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('what was approved cannot be changed by anybody', async () => {
  const [draft] = await draftsOf();
  await expect(sql`update draft set text = '改' where id = ${draft!.id}`.execute(db)).rejects.toThrow('append-only');
});

const publish = (content: string, text: string | null, url = 'https://www.xiaohongshu.com/explore/abc1') =>
  kol<KolPage & Problem>('POST', `/contents/${content}/publications`, {
    url,
    publishedAt: '2026-11-05T10:00:00+08:00',
    text,
  });
const alertsOf = async () => (await staff<PlacementAlert[]>('GET', `/placements/${first.id}/alerts`)).body;
const confirm = (content: string) =>
  staff<Placement & Problem>('POST', `/placements/${first.id}/deliverables/${content}/confirmation`);

test('a post that was changed after the approval raises alerts, and its fee is not earned until it is mended', async () => {
  await publish(video, '这款无花果酱配酸面包治疗失眠，用 FICHI-LX99 下单');
  expect((await alertsOf()).map((one) => one.kind).sort()).toEqual([
    'code_missing',
    'label_missing',
    'text_changed',
    'unlawful',
  ]);
  const blocked = await confirm(video);
  expect([blocked.status, blocked.body.code]).toEqual([409, 'alerts_open']);
  await publish(video, good);
  expect((await alertsOf()).filter((one) => one.closedAt === null)).toEqual([]);
  const { body } = await staff<Publication[]>('GET', `/placements/${first.id}/publications`);
  expect(body[0]).toMatchObject({ version: 2, comparison: { similarity: 1, differences: [], changes: [] } });
  expect((await confirm(video)).body.deliverables[0]!.doneAt).not.toBeNull();
});

test('an alert may be closed with its reason, and with the last publication the placement is published', async () => {
  await publish(image, `${good}，真的推荐`, 'https://www.xiaohongshu.com/explore/abc2');
  const [open] = (await alertsOf()).filter((one) => one.closedAt === null);
  expect(open).toMatchObject({ kind: 'text_changed', deliverableId: image });
  const closing = `/placements/${first.id}/alerts/${open!.id}/closing`;
  expect((await staff('POST', closing, { note: '' })).status).toBe(400);
  expect((await staff('POST', closing, { note: 'aggiunta innocua' })).status).toBe(200);
  expect((await staff<Problem>('POST', closing, { note: 'aggiunta innocua' })).body.code).toBe(
    'placement_alert_not_found',
  );
  expect((await confirm(image)).body.state).toBe('published');
  const late = await kol<Problem>('POST', `/contents/${image}/drafts`, { text: good });
  expect(late.body.code).toBe('draft_too_late');
});

test('figures after 1, 3, 7 and 30 days come from imports, and what is not there is missing', async () => {
  const insert = (table: string, columns: string, values: unknown[]) =>
    sql`insert into ${sql.table(table)} (${sql.raw(columns)}) values (${sql.join(values)})`.execute(db);
  await insert('post', 'account_id, id, url, views, likes, observed_at', [
    'a',
    'abc1',
    'https://www.xiaohongshu.com/explore/abc1',
    9_000,
    300,
    '2026-11-12T09:00:00Z',
  ]);
  await insert('post_earlier', 'account_id, post_id, seen_on, views', ['a', 'abc1', '2026-11-06', 2_000]);
  const { body } = await staff<{ deliverableId: string; metrics: object[] }[]>(
    'GET',
    `/placements/${first.id}/metrics`,
  );
  const metrics = body.find((one) => one.deliverableId === video)!.metrics;
  expect(metrics).toMatchObject([
    { day: 1, state: 'known', views: 2_000, likes: null },
    { day: 3, state: 'missing', views: null },
    { day: 7, state: 'known', views: 9_000, likes: 300 },
    { day: 30, state: expect.stringMatching(/waiting|missing/) },
  ]);
});

test('many placements move together, and each that may not is answered with its reason', async () => {
  const { body } = await staff<{ moved: string[]; refused: { placementId: string; code: string; why: string }[] }>(
    ...([
      'POST',
      '/placement-moves',
      { placementIds: [first.id, second.id, third.id], to: 'cancelled', note: 'budget' },
    ] as const),
  );
  expect(body.moved.sort()).toEqual([second.id, third.id].sort());
  expect(body.refused).toMatchObject([{ placementId: first.id, code: 'move_not_allowed' }]);
  expect(body.refused[0]!.why).toContain('published');
});

test('who looks after a placement is a person of the workspace', async () => {
  const people = await staff<{ id: string; name: string }[]>('GET', '/people');
  const cookie = await app.cookieOf('owner');
  const list = (await app.server.inject({ method: 'GET', url: '/api/v1/people', headers: { cookie } })).json<
    { id: string }[]
  >();
  const owner = [...(Array.isArray(people.body) ? people.body : []), ...list][0]!;
  const { body } = await staff<Placement>('PUT', `/placements/${first.id}/owner`, { ownerId: owner.id });
  expect(body.ownerId).toBe(owner.id);
  expect((await kol<KolPage>('GET')).body.contact).not.toBeNull();
  const nobody = await staff<Problem>('PUT', `/placements/${first.id}/owner`, { ownerId: 'nobody' });
  expect(nobody.body.code).toBe('person_not_found');
});
