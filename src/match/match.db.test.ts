import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { payKindsOf, rankForBrief } from './service.ts';
import { adoptMatchPolicy, resetMatchPolicy } from './service-notes.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', topics: ['food'] });
await anAccount(db, { id: 'b', name: '晓雨', topics: ['food'] });
await anAccount(db, { id: 'c', name: '老王说车', topics: ['cars'] });
await sql`insert into post (account_id, id, at, title, sponsored) values
  ('a', '1', now(), '无花果酱配酸面包', false), ('a', '2', now(), '又吃无花果酱', true), ('b', '3', now(), '试了 Bonne Maman', false)`.execute(
  db,
);
await sql`insert into collaboration (id, kol_id, brand, started_on, exclusive_until) values ('x', 'kb', 'Bonne Maman', '2026-01-01', '2099-01-01')`.execute(
  db,
);

const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
  (
    await app.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: { cookie: await app.cookieOf('manager') },
      ...(payload ? { payload } : {}),
    })
  ).json();
const brand = await call('POST', '/brands', {
  name: 'Fichi',
  terms: ['无花果酱'],
  competitors: [{ name: 'Bonne Maman', fame: 3 }],
});
const wishes = { name: 'Lancio', goal: 'launch', topics: ['food'], budget: 2_000_000, currency: 'EUR' };
const brief = await call('POST', `/brands/${brand.id}/briefs`, wishes);

test('who already uses such things comes first, with the word that was found', async () => {
  const page = await call('GET', `/briefs/${brief.id}/match`);
  expect(page.rows.map((row: { card: { name: string } }) => row.card.name)).toEqual(['李小甜', '老王说车']);
  expect(page.rows[0].reasons).toContainEqual(
    expect.objectContaining({
      code: 'already_uses',
      text: expect.objectContaining({ zh: '在 1 篇非商单内容中自然提及“无花果酱”' }),
    }),
  );
});

test('who is out is counted with the reason, and found by name', async () => {
  const page = await call('GET', `/briefs/${brief.id}/match?q=${encodeURIComponent('晓雨')}`);
  expect(page.left).toEqual([expect.objectContaining({ code: 'out_exclusive', count: 1 })]);
  expect(page.rows[0].out.text.en).toBe('exclusive with Bonne Maman until 2099-01-01');
  expect(page.rows[0].reasons).toContainEqual(expect.objectContaining({ code: 'names_competitor', sign: 'against' }));
});

test('a KOL on another platform is answered for with that reason', async () => {
  const other = await call('POST', `/brands/${brand.id}/briefs`, { ...wishes, platforms: ['weibo'] });
  const page = await call('GET', `/briefs/${other.id}/match?q=${encodeURIComponent('李小甜')}`);
  expect(page).toMatchObject({
    total: 0,
    found: 1,
    rows: [{ out: { code: 'out_platform', text: { zh: '平台不符：抖音' } } }],
  });
});

test('the unpaid post is quoted around the word, with its day, and the paid one is not', async () => {
  const [row] = (await call('GET', `/briefs/${brief.id}/match`)).rows;
  expect(row.quotes).toEqual([
    expect.objectContaining({
      about: 'things',
      postId: '1',
      isPaid: false,
      before: '',
      word: '无花果酱',
      after: '配酸面包',
    }),
  ]);
  expect(row.parts.find((one: { id: string }) => one.id === 'use').lines[0].text.en).toBe(
    'Posts that name the brand’s things: 1 unpaid, 1 paid',
  );
});

test('only those with reasons for a part are shown where that is asked', async () => {
  const page = await call('GET', `/briefs/${brief.id}/match?with=use`);
  expect(page).toMatchObject({ total: 2, found: 1, rows: [{ card: { name: '李小甜' } }] });
  expect(page.strengths).toContainEqual({ part: 'use', for: 1, against: 0 });
  expect((await call('GET', `/briefs/${brief.id}/match?without=coherence`)).rows).toHaveLength(1);
});

test('how a KOL is paid is suggested, and decided by hand for one brief', async () => {
  const payOf = async () => (await call('GET', `/briefs/${brief.id}/match`)).rows[0].pay;
  expect(await payOf()).toMatchObject({ kind: 'fixed_commission', suggested: 'fixed_commission' });
  await call('PUT', `/briefs/${brief.id}/pay/ka`, { kind: 'fixed' });
  expect(await payOf()).toMatchObject({ kind: 'fixed', suggested: 'fixed_commission' });
  const { ranked } = await rankForBrief(db, brief.id, new Date());
  expect(ranked[0]).toMatchObject({
    payKind: 'fixed',
    topicShares: { food: expect.any(Number) },
    onTarget: { share: 1 },
  });
  const who = [
    { kolId: 'ka', category: 'kol', tier: 'micro' },
    { kolId: 'kc', category: 'celebrity', tier: 'micro' },
    { kolId: 'kb', category: null, tier: 'mid' },
  ] as const;
  expect(Object.fromEntries(await payKindsOf(db, brief.id, who))).toEqual({
    ka: 'fixed',
    kc: 'fixed',
    kb: 'fixed_commission',
  });
  await call('PUT', `/briefs/${brief.id}/pay/ka`, { kind: null });
  expect(await payOf()).toMatchObject({ kind: 'fixed_commission' });
  expect(await call('PUT', `/briefs/${brief.id}/pay/nobody`, { kind: 'fixed' })).toMatchObject({
    code: 'match_kol_not_found',
  });
});

test('a brief that wants fees alone says so of every KOL, and a person still decides otherwise for one', async () => {
  const fees = await call('POST', `/brands/${brand.id}/briefs`, { ...wishes, fixedShareBps: 10_000 });
  const payOf = async () => (await call('GET', `/briefs/${fees.id}/match`)).rows[0].pay;
  expect(await payOf()).toMatchObject({ kind: 'fixed', suggested: 'fixed' });
  expect((await payOf()).why.text.en).toBe('The brief wants fixed fees only');
  await call('PUT', `/briefs/${fees.id}/pay/ka`, { kind: 'fixed_commission' });
  expect(await payOf()).toMatchObject({ kind: 'fixed_commission', suggested: 'fixed' });
});

test('an absence over all days of the brief excludes, until the note is taken back', async () => {
  const dated = await call('POST', `/brands/${brand.id}/briefs`, {
    ...wishes,
    startsOn: '2099-12-01',
    endsOn: '2099-12-31',
  });
  const codesOut = async () =>
    (await call('GET', `/briefs/${dated.id}/match`)).left.map((one: { code: string }) => one.code);
  const notes = await call('POST', '/kols/ka/unavailable', { from: '2099-11-01', to: '2100-01-31', note: '产假' });
  expect(notes.unavailable).toMatchObject([{ from: '2099-11-01', to: '2100-01-31', what: '产假' }]);
  expect(await codesOut()).toContain('out_unavailable');
  await call('DELETE', `/kols/ka/unavailable/${notes.unavailable[0].id}`);
  expect(await codesOut()).not.toContain('out_unavailable');
  expect(await call('DELETE', '/kols/ka/unavailable/none')).toMatchObject({ code: 'note_not_found' });
  expect(await call('POST', '/kols/ka/unavailable', { from: '2099-02-01', to: '2099-01-01' })).toMatchObject({
    errors: [{ pointer: '/to' }],
  });
});

test('a penalty of a KOL excludes it, and the answer names the article', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const check = { checkedOn: today, underTen: false, note: null };
  await call('PUT', '/kols/kc/endorser-check', { ...check, penalisedOn: today });
  const page = await call('GET', `/briefs/${brief.id}/match?q=${encodeURIComponent('老王')}`);
  expect(page.rows[0].out.text.zh).toContain('《广告法》第三十八条');
  expect(await call('PUT', '/kols/kc/endorser-check', { ...check, penalisedOn: null })).toMatchObject({
    endorser: { penalisedOn: null, byName: expect.any(String) },
  });
});

test('another policy ranks another way, is named by every answer, and is never rewritten', async () => {
  const { policy } = await call('GET', '/match-policy');
  const weights = Object.fromEntries(Object.keys(policy.weights).map((part) => [part, part === 'audience' ? 1 : 0]));
  const other = { ...policy, version: '2026-11-26-audience', weights };
  expect(await call('POST', '/match-policy', { policy: other })).toMatchObject({ code: 'not_allowed' });
  await adoptMatchPolicy(db, other, { note: 'prova', byName: 'Owner', at: new Date() });
  const page = await call('GET', `/briefs/${brief.id}/match`);
  expect(page.policy).toBe('2026-11-26-audience');
  expect(new Set(page.rows.map((row: { score: number }) => row.score)).size).toBe(1);
  const changed = { ...other, numbers: { ...policy.numbers, usePosts: 9 } };
  await expect(adoptMatchPolicy(db, changed, { note: '', byName: 'Owner', at: new Date() })).rejects.toMatchObject({
    kind: expect.objectContaining({ status: 409 }),
  });
  await resetMatchPolicy(db, { note: '', byName: 'Owner', at: new Date() });
  expect(await call('GET', '/match-policy')).toMatchObject({ isShipped: true, uses: [{}, { note: 'prova' }] });
  await expect(sql`update match_policy set note = ''`.execute(db)).rejects.toThrow('never rewritten');
});

test('the match of an unknown brief is a problem with a code', async () => {
  expect(await call('GET', '/briefs/none/match')).toMatchObject({ code: 'brief_not_found' });
});
