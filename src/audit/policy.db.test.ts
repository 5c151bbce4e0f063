// Policies of a workspace: trying one keeps nothing and says what using it then does; versions stay as they are.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importSamples } from '../../src/samples.ts';
import { testApp } from '../../test/support/app.ts';
import { temporaryFile } from '../../test/support/terminal.ts';
import { runAuditCommand } from './command-archive.ts';
import { runPolicy } from './command-policy.ts';
import type { PolicyTry } from './contract-policy.ts';
import { defaultAuditPolicy } from './policy.ts';
import { writePolicy } from './policy-text.ts';
import { adoptPolicy, repeatAudit, resetPolicy, tryPolicy } from './service-policy.ts';
import { findNewestAudit, listAudits } from './store.ts';
import { keepPolicy, newestPolicy } from './store-policy.ts';

const app = await testApp();
const { db, url } = app.database;
await importSamples(app.database, new Date('2026-11-20T00:00:00Z'));

const origin = { note: 'a test', byName: 'Giulia', at: new Date('2026-11-21T00:00:00Z') };
const strict = {
  ...defaultAuditPolicy,
  version: '2026-12-01-strict',
  bands: { authentic: 99.9, risk: 50 },
};

const lax = { ...strict, version: '2026-12-03-lax', bands: { authentic: 60, risk: 50 } };

async function call(
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
  role: 'owner' | 'manager' | 'viewer' = 'owner',
) {
  const headers = { cookie: await app.cookieOf(role), 'accept-language': 'en' };
  const answer = await app.server.inject({ method, url: `/api/v1${path}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
}

async function command(run: typeof runPolicy, ...args: string[]) {
  const [out, err]: string[][] = [[], []];
  const io = {
    out: (text: string) => void out!.push(text),
    err: (text: string) => void err!.push(text),
    language: 'en' as const,
    connect: async () => ({ ...app.database, close: async () => undefined }),
  };
  return { code: await run(args, io), out: out!.join(''), err: err!.join('') };
}

interface Held {
  accountId: string;
  verdict: string;
}

async function held(): Promise<Map<string, string>> {
  const { rows } = await sql<Held>`
    select distinct on (account_id) account_id, verdict from audit order by account_id, at desc, id`.execute(db);
  return new Map(rows.map(({ accountId, verdict }) => [accountId, verdict]));
}

/** Everything that a dry run must leave alone. */
async function footprint(): Promise<unknown> {
  const { rows } = await sql`
    select (select count(*) from audit) as audits, (select count(*) from audit_basis) as bases, (select count(*) from audit_policy) as policies,
      (select count(*) from audit_policy_use) as uses, (select count(*) from ring) as rings, (select count(*) from audit_run) as runs,
      (select max(change) from archive_clock) as clock`.execute(db);
  return rows[0];
}

async function settled(id: string): Promise<PolicyTry> {
  for (let wait = 0; wait < 200; wait++) {
    const { body } = await call('GET', `/audit-policies/tries/${id}`, undefined, 'viewer');
    if (body.endedAt !== null) return body;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the dry run does not end');
}

test('a workspace begins with the shipped policy, whose version is kept with the first audits', async () => {
  expect(await newestPolicy(db)).toEqual(defaultAuditPolicy);
  const { body } = await call('GET', '/audit-policies', undefined, 'viewer');
  expect(body).toMatchObject({ uses: [], inForce: { isShipped: true, version: defaultAuditPolicy.version } });
  expect(body.inForce.yaml).toContain('# Bands.');
  expect(await keepPolicy(db, defaultAuditPolicy, origin)).toBe(true);
});

test('the policy in force, tried, changes nothing by itself', async () => {
  const trial = await tryPolicy({ db, url, policy: defaultAuditPolicy, limit: 9 });
  expect(trial).toMatchObject({ fields: [], changedByPolicy: 0 });
  expect(trial.accounts).toBeGreaterThan(30);
});

test('a dry run keeps nothing, and using the policy then changes just what it said', async () => {
  await command(runAuditCommand, '--all');
  const before = await held();
  const mark = await footprint();
  const trial = await tryPolicy({ db, url, policy: strict, limit: 1_000 });
  expect(await footprint()).toEqual(mark);
  expect(trial.fields).toEqual(['bands']);
  expect(trial.changedByPolicy).toBeGreaterThan(3);
  expect(trial.changes.length).toBe(trial.changed);
  expect(trial.counts.reduce((all, { accounts }) => all + accounts, 0)).toBe(trial.changed);
  const file = temporaryFile('policy.yaml', writePolicy(strict, 'zh'));
  const used = await command(runPolicy, 'use', file, '--note', 'stricter', '--json');
  expect([used.code, JSON.parse(used.out)]).toMatchObject([0, { version: strict.version, changed: trial.changed }]);
  const after = await held();
  const changed = [...after].filter(([id, verdict]) => before.get(id) !== verdict).map(([id]) => id);
  expect(changed.sort()).toEqual(trial.changes.map(({ accountId }) => accountId).sort());
  for (const one of trial.changes) expect(after.get(one.accountId)).toBe(one.after);
});

test('a new policy makes a new audit beside the old, and both can be made again to the byte', async () => {
  const [accountId] = [...(await held()).keys()] as [string];
  const audits = await listAudits(db, accountId);
  expect(new Set(audits.map(({ policy }) => policy))).toEqual(new Set([strict.version, defaultAuditPolicy.version]));
  const newest = audits[0]!.id;
  expect((await findNewestAudit(db, accountId))?.policy).toEqual(strict);
  expect(await repeatAudit(db, accountId, newest)).toMatchObject({ outcome: 'same' });
  const old = audits.find(({ policy }) => policy === defaultAuditPolicy.version)!;
  expect(await repeatAudit(db, accountId, old.id)).toMatchObject({ outcome: 'same' });
  expect((await command(runAuditCommand, '--account', accountId, '--again', old.id)).out).toContain('same to the byte');
  await sql`insert into snapshot (account_id, day, followers) values (${accountId}, '2026-11-22', 1)`.execute(db);
  const again = await command(runAuditCommand, '--account', accountId, '--again', newest, '--json');
  expect([again.code, JSON.parse(again.out).outcome]).toEqual([1, 'other_evidence']);
  await expect(repeatAudit(db, accountId, 'none')).rejects.toThrow('audit_not_found');
});

test('a version that exists with other content is refused, and so is a change of a kept one', async () => {
  const other = { ...strict, prior: 0.5 };
  await expect(adoptPolicy(db, other, origin)).rejects.toThrow('policy_version_taken');
  await expect(adoptPolicy(db, { ...defaultAuditPolicy, prior: 0.5 }, origin)).rejects.toThrow('policy_version_taken');
  const { status, body } = await call('POST', '/audit-policies', { yaml: JSON.stringify(other) });
  expect([status, body.code]).toEqual([409, 'policy_version_taken']);
  await expect(sql`update audit_policy set note = 'x'`.execute(db)).rejects.toThrow('never rewritten');
  await expect(sql`delete from audit_policy_use`.execute(db)).rejects.toThrow('never rewritten');
  expect((await newestPolicy(db)).version).toBe(strict.version);
});

test('going back is a use of its own, and names of families survive the way through the database', async () => {
  await resetPolicy(db, { ...origin, at: new Date() });
  expect(await newestPolicy(db)).toEqual(defaultAuditPolicy);
  await adoptPolicy(db, strict, { ...origin, at: new Date() });
  expect(await newestPolicy(db)).toEqual(strict);
  const { body } = await call('GET', '/audit-policies');
  expect(body.uses.map((one: { version: string }) => one.version)).toEqual([
    strict.version,
    defaultAuditPolicy.version,
    strict.version,
  ]);
});

test('the command line writes, checks, tries and lists, and says when it was asked wrongly', async () => {
  const file = temporaryFile('policy.yaml', '');
  expect(await command(runPolicy, 'export', '--out', file)).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toBe(writePolicy(await newestPolicy(db), 'en'));
  expect((await command(runPolicy, 'check', file)).out).toContain('Differs from the policy in force');
  const tried = await command(runPolicy, 'try', temporaryFile('p.yaml', writePolicy(lax, 'en')), '--limit', '2');
  expect([tried.code, tried.out]).toEqual([
    0,
    expect.stringMatching(/verdicts would change[\s\S]*Look closer → Authentic: \d/),
  ]);
  expect(tried.out).toContain('… and ');
  expect((await command(runPolicy, 'list')).out).toContain('stricter');
  const wrong = temporaryFile('wrong.yaml', 'version: 2026-12-01\nprior: 2\n');
  expect(await command(runPolicy, 'use', wrong)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('/prior:'),
  });
  expect(await command(runPolicy, 'check', '/nowhere.yaml')).toMatchObject({ code: 2, out: '' });
  expect(await command(runPolicy, 'export', '--out', '/nowhere/policy.yaml')).toMatchObject({ code: 2, out: '' });
  for (const args of [
    [],
    ['burn'],
    ['try'],
    ['export', 'x'],
    ['check', file, '--limit', '3'],
    ['try', file, '--limit', '-1'],
  ])
    expect(await command(runPolicy, ...args)).toMatchObject({ code: 2, out: '' });
  const known = [...(await held()).keys()][0]!;
  expect(await command(runAuditCommand, '--all', '--again', known)).toMatchObject({ code: 2, out: '' });
});

test('by API: check, try in the background, use, and who may', async () => {
  const yaml = writePolicy({ ...strict, version: '2026-12-02', rings: { ...strict.rings, leastPeople: 900 } }, 'it');
  expect((await call('POST', '/audit-policies/check', { yaml }, 'manager')).body).toEqual({
    ...{ version: '2026-12-02', against: strict.version, fields: ['rings'] },
  });
  const asked = await call('POST', '/audit-policies/try', { yaml }, 'manager');
  expect([asked.status, asked.body.trial]).toEqual([202, null]);
  const { trial, fault } = await settled(asked.body.id);
  expect(fault).toBeNull();
  expect(trial?.fields).toEqual(['rings']);
  const moved = trial?.changes.filter(({ isByPolicy }) => isByPolicy).flatMap(({ families }) => families) ?? [];
  expect(moved.every((family) => family === 'commenters')).toBe(true);
  expect((await call('POST', '/audit-policies/try', { yaml }, 'viewer')).status).toBe(403);
  expect((await call('POST', '/audit-policies', { yaml }, 'manager')).status).toBe(403);
  expect((await call('POST', '/audit-policies/reset', {}, 'manager')).status).toBe(403);
  const used = await call('POST', '/audit-policies', { yaml, note: 'larger rings' });
  expect([used.status, used.body.version, used.body.isInForce]).toEqual([202, '2026-12-02', true]);
  expect((await call('GET', `/audit-policies/${strict.version}`)).body).toMatchObject({
    isInForce: false,
    policy: strict,
  });
  expect((await call('POST', '/audit-policies/reset', {})).body).toMatchObject({ isShipped: true });
});

test('a faulty file is refused with every pointer, and a version or dry run that nobody knows too', async () => {
  const { status, body } = await call('POST', '/audit-policies/try', { yaml: 'version: x\nprior: 2\nweigths: {}' });
  expect([status, body.code]).toEqual([422, 'policy_invalid']);
  expect(body.errors.map((one: { pointer: string }) => one.pointer)).toEqual(['/version', '/prior', '/weigths']);
  expect((await call('GET', '/audit-policies/2020-01-01')).body.code).toBe('policy_not_found');
  expect((await call('GET', '/audit-policies/tries/none')).body.code).toBe('policy_try_not_found');
});
