// The match policy from the command line does what the page does: the same policy counts, and each use is kept.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import type { Language } from '../base/words.ts';
import type { Terminal } from '../import/file-document.ts';
import { runMatchPolicy } from './command-policy.ts';
import { defaultMatchPolicy } from './policy.ts';
import { readMatchPolicy, writeMatchPolicy } from './policy-text.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', topics: ['food'] });

const unopened = (io: Terminal) => ({
  ...io,
  connect: () => Promise.reject(new Error('a database was opened')),
});
const connected = (io: Terminal) => ({
  ...io,
  connect: async () => ({ ...app.database, close: async () => undefined }),
});
const command = (args: string[], language: Language = 'en') =>
  runCommand((given, io) => runMatchPolicy(given, connected(io)), args, language);

const call = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  (
    await app.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: { cookie: await app.cookieOf('owner') },
      ...(payload ? { payload } : {}),
    })
  ).json();

const ours = {
  ...defaultMatchPolicy,
  version: '2026-12-01-ours',
  weights: { ...defaultMatchPolicy.weights, audience: 40 },
};
const file = temporaryFile('match.yaml', writeMatchPolicy(ours, 'zh'));

test('the policy in force is written as a file, or to the terminal, and is read again as it was', async () => {
  const out = temporaryFile('out.yaml', '');
  expect(await command(['export', '--out', out])).toEqual({
    ...{ code: 0, err: '' },
    out: `Match policy ${defaultMatchPolicy.version} written to ${out}\n`,
  });
  expect(readMatchPolicy(readFileSync(out, 'utf8'))).toEqual({ ok: true, value: defaultMatchPolicy });
  const shown = await command(['export'], 'it');
  expect(shown).toEqual({ code: 0, err: '', out: writeMatchPolicy(defaultMatchPolicy, 'it') });
});

test.each([
  ['en', 'Differs from the policy in force (2026-11-26) in: weights.audience\n'],
  ['it', 'Diversa da quella in vigore (2026-11-26) in: weights.audience\n'],
  ['zh', '与现行规则（2026-11-26）不同之处：weights.audience\n'],
] as const)('a check says in %s in what a file differs, and changes nothing', async (language, text) => {
  const checked = await command(['check', file], language);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining(text)]);
  expect(await call('GET', '/match-policy')).toMatchObject({ isShipped: true, uses: [] });
});

test('what is put in force counts for the page and the next match, with its note and who did it', async () => {
  expect(await command(['use', file, '--note', 'wider'])).toMatchObject({
    ...{ code: 0, err: '' },
    out: 'Match policy 2026-12-01-ours is in force: it counts from the next match on.\n',
  });
  const view = await call('GET', '/match-policy');
  expect(view).toMatchObject({ policy: ours, isShipped: false, uses: [{ version: ours.version, note: 'wider' }] });
  expect(view.uses[0].byName).not.toBe('');
  const brand = await call('POST', '/brands', { name: 'Fichi', terms: [], competitors: [] });
  const wishes = { name: 'Lancio', goal: 'launch', topics: ['food'], budget: 2_000_000, currency: 'EUR' };
  const brief = await call('POST', `/brands/${brand.id}/briefs`, wishes);
  expect((await call('GET', `/briefs/${brief.id}/match`)).policy).toBe(ours.version);
});

test('a version that counted with other values is refused, and the one in force stays', async () => {
  const other = temporaryFile('other.yaml', writeMatchPolicy({ ...ours, fixedTiers: [] }, 'en'));
  await expect(command(['use', other])).rejects.toMatchObject({ code: 'match_policy_taken' });
  expect((await call('GET', '/match-policy')).policy).toEqual(ours);
});

test('going back is a use of its own, as JSON where that is asked for', async () => {
  const back = await command(['reset', '--note', 'back', '--json']);
  expect([back.code, JSON.parse(back.out)]).toEqual([0, { version: defaultMatchPolicy.version, isShipped: true }]);
  expect(await call('GET', '/match-policy')).toMatchObject({ isShipped: true, uses: [{ note: 'back' }, {}] });
  const listed = await command(['list']);
  expect(listed.out).toMatch(/^In force: 2026-11-26\n.* 2026-11-26 .* back\n.* 2026-12-01-ours .* wider\n$/);
  expect(JSON.parse((await command(['list', '--json'])).out)).toMatchObject({
    inForce: defaultMatchPolicy.version,
    uses: [{ isShipped: true }, { isShipped: false }],
  });
});

test('a faulty file is told with every place before a database is opened', async () => {
  const wrong = temporaryFile('wrong.yaml', 'version: 2026-12-02\nweights: { audience: 200 }\nnumber: {}\n');
  const [{ count: before }] = (
    await sql<{ count: number }>`select count(*)::int as count from match_policy`.execute(db)
  ).rows as [{ count: number }];
  for (const action of ['check', 'use']) {
    const told = await runCommand((args, io) => runMatchPolicy(args, unopened(io)), [action, wrong]);
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toMatch(/^\/weights\/audience: .+\n\/number: Unknown field: it would do nothing/);
  }
  expect(await command(['check', '/nowhere.yaml'])).toMatchObject({ code: 2, out: '' });
  expect(await command(['export', '--out', '/nowhere/match.yaml'])).toMatchObject({ code: 2, out: '' });
  expect((await sql`select from match_policy`.execute(db)).rows).toHaveLength(before);
});

test.each(['it', 'en', 'zh'] as const)('wrong usage says in %s how it is used', async (language) => {
  for (const args of [[], ['burn'], ['use'], ['export', 'x'], ['try', file], ['check', file, '--json']])
    expect(await runCommand((given, io) => runMatchPolicy(given, unopened(io)), args, language)).toEqual({
      ...{ code: 2, out: '' },
      err: expect.stringContaining('kolosseo match-policy export [--out FILE]'),
    });
});
