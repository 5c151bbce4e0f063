import { sql } from 'kysely';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { brandIn, offerOf } from '../../test/support/desk.ts';
import type { Role } from '../account/contract.ts';
import { listPeople } from '../account/store.ts';
import type { Refused } from '../base/refusal.ts';
import type { Caller } from '../http/access.ts';
import type { NewQuestion } from './contract-question.ts';
import { addOffer } from './service-offer.ts';
import { addMessage, ask, assign, end, openQuestion, openQuestions, rate } from './service-question.ts';
import { openSeenPage } from './service-seen.ts';
import { openDeskToday } from './service-today.ts';
import { insertSeenPage } from './store-seen.ts';

const app = await testApp();
const { db } = app.database;
/** A Monday in summer, eight in Rome. */
const now = new Date('2026-06-08T06:00:00Z');
const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
const callers = new Map<Role, Caller>();
const by = (role: Role) => callers.get(role)!;
/** Somebody who signs in and has nothing to do with it. */
const stranger = (): Caller => ({ ...by('viewer'), userId: 'stranger' });
let brandId = '';
let made = 0;
const wish = (change: Partial<NewQuestion> = {}): NewQuestion => ({
  key: `question-key-${made++}`,
  brandId,
  subject: 'Codice doganale',
  text: 'Quale codice per l’aceto?',
  topic: 'logistics',
  language: 'it',
  about: { kind: 'plan', path: '/plans/p1', title: 'Lancio 11.11' },
  seenPageId: null,
  ...change,
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.code,
  );
const say = (id: string, kind: 'follow_up' | 'answer' | 'note', role: Role, at = now) =>
  addMessage(db, id, { kind, text: `${kind} di ${role}` }, by(role), at);

beforeAll(async () => {
  for (const role of ['owner', 'manager', 'viewer'] as const) await app.cookieOf(role);
  for (const one of await listPeople(db))
    callers.set(one.role, { userId: one.id, name: one.name, email: one.email, role: one.role, by: 'session' });
  brandId = await brandIn(db, 'Acetaia', 'MO');
  // The manager is an expert who works on Tuesdays.
  const hours = Array.from({ length: 7 }, (_, weekday) => (weekday === 1 ? [{ from: 540, to: 720 }] : []));
  const viewer = { caller: by('owner'), language: 'it', now } as const;
  const page = { path: '/plans/p1', title: 'Lancio 11.11', language: 'it' as const, answers: [], at: now };
  await insertSeenPage(db, { ...page, id: 'seen-1', byUser: by('viewer').userId, by: by('viewer').name });
  await addOffer(db, { ...offerOf({ hours }), expertId: by('manager').userId }, viewer);
});

test('a question is asked once, about a page, and is due in three working days', async () => {
  const first = wish({ seenPageId: 'seen-1' });
  const { question, isNew } = await ask(db, first, by('viewer'), now);
  expect(isNew).toBe(true);
  expect(question).toMatchObject({
    state: 'open',
    brandName: 'Acetaia',
    about: { kind: 'plan', path: '/plans/p1', title: 'Lancio 11.11' },
    seenPageId: 'seen-1',
    dueAt: '2026-06-11T16:00:00.000Z',
    isMine: true,
    mayAnswer: false,
    messages: [{ kind: 'question', text: 'Quale codice per l’aceto?' }],
  });
  expect(await ask(db, first, by('viewer'), now)).toMatchObject({ isNew: false, question: { id: question.id } });
  expect(await codeOf(ask(db, wish({ brandId: 'x' }), by('viewer'), now))).toBe('brand_not_found');
});

test('others do not see it: a viewer reads own questions alone, whatever they ask for', async () => {
  const [mine] = await openQuestions(db, 'mine', by('viewer'));
  expect(await codeOf(openQuestion(db, mine!.id, stranger()))).toBe('question_not_found');
  for (const which of ['mine', 'waiting', 'all'] as const)
    expect(await openQuestions(db, which, stranger())).toEqual([]);
  expect((await openQuestions(db, 'waiting', by('manager'))).map((one) => one.id)).toEqual([mine!.id]);
  expect(await openQuestions(db, 'waiting', by('viewer'))).toEqual([]);
});

test('whoever takes it has it by their own calendar, and gives it on to those who can answer', async () => {
  const [mine] = await openQuestions(db, 'mine', by('viewer'));
  const taken = await assign(db, mine!.id, by('manager').userId, by('manager'));
  // Three Tuesdays after that Monday.
  expect(taken).toMatchObject({ assignedName: 'manager', dueAt: '2026-06-23T10:00:00.000Z', mayAnswer: true });
  expect(await codeOf(assign(db, mine!.id, by('viewer').userId, by('owner')))).toBe('assignee_not_found');
  expect(await codeOf(assign(db, mine!.id, 'nobody', by('owner')))).toBe('assignee_not_found');
  expect(await codeOf(assign(db, mine!.id, by('viewer').userId, by('viewer')))).toBe('answering_not_allowed');
});

test('it waits on Today for who took it, and its answer for who asked', async () => {
  const lines = async (role: Role) => (await openDeskToday(db, by(role), now)).map((one) => [one.kind, one.withName]);
  expect(await lines('manager')).toEqual([['question_waiting', 'Acetaia']]);
  expect(await lines('owner')).toEqual([]);
  expect(await lines('viewer')).toEqual([]);
  const [mine] = await openQuestions(db, 'mine', by('viewer'));
  expect(await codeOf(rate(db, mine!.id, { rating: 5, words: null }, by('viewer')))).toBe('not_answered_yet');
  expect(await codeOf(say(mine!.id, 'answer', 'viewer'))).toBe('answering_not_allowed');
  expect(await codeOf(say(mine!.id, 'note', 'viewer'))).toBe('answering_not_allowed');
  await say(mine!.id, 'note', 'owner');
  expect(await say(mine!.id, 'answer', 'manager', day(1))).toMatchObject({ state: 'answered', mayAnswer: true });
  expect(await lines('manager')).toEqual([]);
  expect(await lines('viewer')).toEqual([['question_answered', 'manager']]);
});

test('inner notes are read by those who answer, not by who asked', async () => {
  const [mine] = await openQuestions(db, 'mine', by('viewer'));
  const kinds = async (role: Role) => (await openQuestion(db, mine!.id, by(role))).messages.map((one) => one.kind);
  expect(await kinds('viewer')).toEqual(['question', 'answer']);
  expect(await kinds('manager')).toEqual(['question', 'note', 'answer']);
});

test('the asker rates the answer with words, and a follow-up opens the question again with a new due time', async () => {
  const [mine] = await openQuestions(db, 'mine', by('viewer'));
  const id = mine!.id;
  expect(await codeOf(rate(db, id, { rating: 1, words: null }, by('manager')))).toBe('asker_only');
  expect(await rate(db, id, { rating: 4, words: 'Chiaro' }, by('viewer'))).toMatchObject({
    rating: 4,
    ratingWords: 'Chiaro',
  });
  expect(await codeOf(say(id, 'follow_up', 'owner'))).toBe('asker_only');
  const again = await say(id, 'follow_up', 'viewer', day(2));
  expect(again).toMatchObject({ state: 'open', dueAt: '2026-06-30T10:00:00.000Z', assignedName: 'manager' });
  // What is added while it waits moves nothing.
  expect(await say(id, 'follow_up', 'viewer', day(9))).toMatchObject({ dueAt: '2026-06-30T10:00:00.000Z' });
  await say(id, 'answer', 'manager', day(3));
  expect(await end(db, id, 'closed', by('viewer'))).toMatchObject({
    state: 'closed',
    mayAnswer: false,
    mayFollowUp: true,
  });
  expect(await codeOf(say(id, 'answer', 'manager', day(4)))).toBe('question_closed');
  expect(await say(id, 'follow_up', 'viewer', day(5))).toMatchObject({ state: 'open' });
});

test('what waits may be withdrawn by its asker, and is then silent', async () => {
  const { question } = await ask(db, wish(), by('viewer'), now);
  expect(await codeOf(end(db, question.id, 'withdrawn', by('owner')))).toBe('asker_only');
  expect(await codeOf(end(db, question.id, 'closed', by('viewer')))).toBe('not_answered_yet');
  expect(await end(db, question.id, 'withdrawn', by('viewer'))).toMatchObject({
    state: 'withdrawn',
    mayFollowUp: false,
  });
  expect(await codeOf(say(question.id, 'follow_up', 'viewer'))).toBe('question_closed');
  expect(await codeOf(say(question.id, 'answer', 'owner'))).toBe('question_closed');
});

const upload = async (role: Role, id: string, name: string, bytes: Buffer) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const body = new Response(form);
  return app.server.inject({
    method: 'POST',
    url: `/api/v1/questions/${id}/files`,
    headers: { cookie: await app.cookieOf(role), 'content-type': body.headers.get('content-type') ?? '' },
    payload: Buffer.from(await body.arrayBuffer()),
  });
};
const download = async (role: Role, id: string, fileId: string) =>
  app.server.inject({
    method: 'GET',
    url: `/api/v1/questions/${id}/files/${fileId}`,
    headers: { cookie: await app.cookieOf(role) },
  });

test('pictures are kept as their points alone, and handed out to those who may read the question', async () => {
  const { question } = await ask(db, wish(), by('manager'), now);
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Artist: 'Nascosto' } })
    .jpeg()
    .toBuffer();
  const added = await upload('manager', question.id, '../../etichetta.png', picture);
  expect(added.statusCode).toBe(201);
  expect(added.json()).toMatchObject({ name: 'etichetta.jpg', mediaType: 'image/jpeg', width: 40, byName: 'manager' });
  const seen = await download('owner', question.id, added.json().id);
  expect(seen.statusCode).toBe(200);
  expect(seen.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
  expect(seen.rawPayload.includes('Nascosto')).toBe(false);
  // A viewer who did not ask: neither the question nor its file is there, nor may they add one.
  expect((await download('viewer', question.id, added.json().id)).json().code).toBe('question_not_found');
  expect((await upload('viewer', question.id, 'a.jpg', picture)).json().code).toBe('question_not_found');
  const other = await ask(db, wish(), by('manager'), now);
  expect((await download('owner', other.question.id, added.json().id)).json().code).toBe('desk_file_not_found');
});

test('tables, scripts and a file too many are refused', async () => {
  const { question } = await ask(db, wish(), by('viewer'), now);
  const csv = Buffer.from('a,b\n=cmd|calc,1\n');
  expect((await upload('viewer', question.id, 'a.csv', csv)).json().code).toBe('upload_unreadable');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  expect((await upload('viewer', question.id, 'a.png', svg)).json().code).toBe('upload_unreadable');
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const all = await Promise.all(Array.from({ length: 12 }, (_, at) => upload('viewer', question.id, `${at}.png`, png)));
  expect(all.filter((one) => one.statusCode === 201)).toHaveLength(10);
  expect(new Set(all.filter((one) => one.statusCode !== 201).map((one) => one.json().code))).toEqual(
    new Set(['desk_files_full']),
  );
});

test('an address of another site is no page of the app', async () => {
  for (const path of ['https://evil.example', '//evil.example', '/\\evil.example', 'plans']) {
    const answer = await app.server.inject({
      method: 'POST',
      url: '/api/v1/questions',
      headers: { cookie: await app.cookieOf('viewer') },
      payload: { ...wish(), about: { kind: 'page', path, title: 'x' } },
    });
    expect(answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/about/path' }] });
  }
});

test('what was said and sent is never rewritten', async () => {
  await expect(sql`update desk_message set text = 'x'`.execute(db)).rejects.toThrow();
  await expect(sql`delete from desk_attachment`.execute(db)).rejects.toThrow();
});

test('who answers sees the page that the asker kept, and nobody asks about a page that is not theirs', async () => {
  expect(await codeOf(openSeenPage(db, 'seen-1', stranger()))).toBe('seen_page_not_found');
  const expert: Caller = { ...by('viewer'), userId: 'expert' };
  const hours = Array.from({ length: 7 }, () => [{ from: 540, to: 720 }]);
  await sql`insert into "user" select (jsonb_populate_record(u, '{"id": "expert", "email": "expert@example.com"}')).* from "user" u where id = ${by('viewer').userId}`.execute(
    db,
  );
  await addOffer(db, { ...offerOf({ hours }), expertId: 'expert' }, { caller: by('owner'), language: 'it', now });
  expect(await openSeenPage(db, 'seen-1', expert)).toMatchObject({ title: 'Lancio 11.11' });
  expect(await codeOf(ask(db, wish({ seenPageId: 'seen-1' }), by('manager'), now))).toBe('seen_page_not_found');
  expect(await codeOf(ask(db, wish({ seenPageId: 'none' }), by('viewer'), now))).toBe('seen_page_not_found');
});
