import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { contentShape } from './contract.ts';
import { answerFinding, latestCheck, openCheck, recheck, runCheck } from './service.ts';
import { openMustFix } from './standing.ts';

const app = await testApp();
const { db, pool } = app.database;
const at = new Date('2026-11-20T04:00:00Z');
const by = 'Giulia';

const contentOf = (text: string, more: object = {}) =>
  contentShape.parse({
    text,
    markets: ['cn'],
    platform: 'douyin',
    hasWayToBuy: true,
    brand: 'Fichi',
    productClass: 'food',
    bio: '',
    kol: { age: 30, penalisedOn: 'none', followers: 1, monthlyViews: 1, credentials: ['-'], isMinorAudience: false },
    process: { trialOn: '2026-11-01', declarationNumber: 'P-1', ai: 'none' },
    ...more,
  });
const draft = (id: string, family: string) => ({ kind: 'draft' as const, id, family });
const answer = { rule: 'cn_absolute_term', passage: '销量第一', exemption: 'provable', attachmentId: null, by, at };

test('a check is kept with the hash of its text and the version of every rule', async () => {
  const subject = draft('v1', 'd1');
  const check = await runCheck(db, { subject, content: contentOf('#广告 销量第一的果酱'), by, at });
  expect(check).toMatchObject({ onDay: '2026-11-20', open: 1, by });
  expect(check.textSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(check.findings.every((one) => one.ruleVersion !== '')).toBe(true);
  expect(await latestCheck(db, subject)).toEqual(check);
  expect(await openCheck(db, check.id)).toEqual(check);
  expect(await latestCheck(db, { kind: 'draft', id: 'none' })).toBeNull();
});

test('an answer settles a finding, and holds in the next version where the sentence stands', async () => {
  const first = await runCheck(db, {
    subject: draft('a1', 'a'),
    content: contentOf('#广告 早餐。2025年果酱类目销量第一！'),
    by,
    at,
  });
  const answered = await answerFinding(db, { ...answer, checkId: first.id, proof: '欧睿 2025 年报' });
  expect(openMustFix(answered)).toEqual([]);
  expect(answered.open).toBe(0);
  const next = (text: string, id: string) =>
    runCheck(db, { subject: draft(id, 'a'), content: contentOf(text), by, at });
  expect((await next('#广告 换了开头。2025年果酱类目销量第一！新的结尾', 'a2')).open).toBe(0);
  expect((await next('#广告 换了开头。销量第一！', 'a3')).open).toBe(1);
  const other = { subject: draft('b1', 'b'), content: contentOf('#广告 早餐。2025年果酱类目销量第一！'), by, at };
  expect((await runCheck(db, other)).open).toBe(1);
  const back = await answerFinding(db, { ...answer, checkId: first.id, exemption: null, proof: null });
  expect(back.open).toBe(1);
});

test.each([
  [
    'an exemption that the rule does not know',
    { exemption: 'review_number', proof: 'abc' },
    'compliance_exemption_not_allowed',
  ],
  ['a proof of two characters', { proof: 'ab' }, 'compliance_proof_missing'],
  ['a passage that was not found', { passage: '最好', proof: 'abc' }, 'compliance_finding_not_found'],
  ['a promise of a cure', { rule: 'cn_medical_claim', passage: '治疗', proof: 'abc' }, 'compliance_never_exempt'],
])('%s answers nothing', async (_, given, code) => {
  const content = contentOf('#广告 销量第一，治疗失眠');
  const check = await runCheck(db, { subject: draft('x', code), content, by, at });
  await expect(answerFinding(db, { ...answer, ...given, checkId: check.id })).rejects.toMatchObject({
    code,
  });
  expect((await openCheck(db, check.id)).open).toBe(check.open);
});

test('an old text read under later rules shows what was added and what is gone', async () => {
  const content = contentOf('果酱到货，点链接。全网第一', {
    process: { trialOn: '2020-01-01', ai: 'generated', declarationNumber: 'P-1' },
  });
  const then = new Date('2022-05-01T04:00:00Z');
  const was = await runCheck(db, { subject: { kind: 'publication', id: 'p1' }, content, by, at: then });
  const read = await recheck(db, was.id, at, by);
  expect(read.gone.map((one) => one.rule)).toEqual(['cn_ad_label_2016']);
  expect(read.added.map((one) => one.rule)).toEqual(expect.arrayContaining(['cn_ad_label', 'cn_ai_label']));
  expect(read.unchanged.map((one) => one.rule)).toContain('cn_absolute_term');
  expect(read.was.id).toBe(was.id);
  expect(await latestCheck(db, { kind: 'publication', id: 'p1' })).toEqual(read.now);
});

test('a text that appears later is read under the rules of its day', async () => {
  const content = contentOf('#广告 果酱', { process: { publishesOn: '2027-01-05', ai: 'none' } });
  expect((await runCheck(db, { subject: draft('late', 'late'), content, by, at })).onDay).toBe('2027-01-05');
});

test('PostgreSQL refuses to change a check or an answer', async () => {
  for (const table of ['compliance_check', 'compliance_answer']) {
    await expect(pool.query(`update ${table} set by_name = 'x'`)).rejects.toThrow(/append-only/);
    await expect(pool.query(`delete from ${table}`)).rejects.toThrow(/append-only/);
  }
});

const call = async (method: 'GET' | 'POST', url: string, payload?: object, role: 'manager' | 'viewer' = 'manager') =>
  app.server.inject({
    method,
    url: `/api/v1/compliance${url}`,
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload && { payload }),
  });

test('over the API a text is checked, answered and read again, and the rules are listed by day', async () => {
  const made = await call('POST', '/checks', { text: '#广告 最佳果酱', markets: ['cn'], hasWayToBuy: true });
  expect(made.statusCode).toBe(201);
  const { id, findings } = made.json();
  expect(findings[0]).toMatchObject({ rule: 'cn_absolute_term', severity: 'must_fix', passage: { text: '最佳' } });
  const given = { rule: 'cn_absolute_term', passage: '最佳', exemption: 'name_or_award', proof: '商标 12345' };
  const answered = (await call('POST', `/checks/${id}/answers`, given)).json();
  expect(answered.findings[0].answer).toMatchObject({ exemption: 'name_or_award', by: 'manager' });
  expect((await call('POST', `/checks/${id}/answers`, { ...given, proof: 'a' })).statusCode).toBe(400);
  expect((await call('GET', `/checks/${id}`)).json()).toEqual(answered);
  expect((await call('POST', `/checks/${id}/recheck`)).json().unchanged.length).toBeGreaterThan(3);
  expect((await call('GET', '/checks/none')).json()).toMatchObject({ code: 'compliance_check_not_found' });
  const ids = async (on: string) =>
    (await call('GET', `/rules?on=${on}`, undefined, 'viewer')).json().rules.map((one: { id: string }) => one.id);
  expect(await ids('2022-01-01')).toContain('cn_ad_label_2016');
  expect(await ids('2026-01-01')).not.toContain('cn_ad_label_2016');
  expect((await call('POST', '/checks', { text: 'x', markets: [], hasWayToBuy: true })).statusCode).toBe(400);
});
