// One person, several accounts: proposed, merged, taken back, and still so after the next import.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { prepareImport } from '../import/service.ts';
import { runPrepared } from '../import/service-run.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'w', name: '单依纯的厨房', platform: 'weibo', topics: ['food'], category: null });
await anAccount(db, { id: 'x', name: '單依純的廚房', platform: 'xiaohongshu', followers: 900_000 });
await anAccount(db, { id: 'd', name: '老王说车', platform: 'douyin' });
await sql`update account set bio = '小红书号 handle_x', handle = 'weibo_kitchen' where id = 'w'`.execute(db);
await sql`insert into collaboration (id, kol_id, brand) values ('c1', 'kx', 'Bonne Maman')`.execute(db);

async function call(method: 'GET' | 'POST', url: string, payload?: object, role: 'manager' | 'viewer' = 'manager') {
  const headers = { cookie: await app.cookieOf(role) };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}
const namesFor = async (q: string) =>
  (await call('GET', `/kols?q=${encodeURIComponent(q)}`)).body.rows.map((row: { kolId: string }) => row.kolId);

test('a search proposes the two with their reasons, and nobody else', async () => {
  expect((await call('POST', '/identities/search')).body).toEqual({ people: 3, open: 1, sure: 1 });
  const [proposal, ...others] = (await call('GET', '/identities', undefined, 'viewer')).body;
  expect(others).toEqual([]);
  expect(proposal.a).toMatchObject({ kolId: 'kw', accounts: [{ platform: 'weibo', handle: 'weibo_kitchen' }] });
  expect(proposal.reasons.map((reason: { code: string }) => reason.code)).toEqual(['bio_handle', 'same_name']);
});

test('a viewer may look, not merge', async () => {
  expect((await call('POST', '/identities/merge', { kept: 'kw', merged: 'kx' }, 'viewer')).status).toBe(403);
});

test('merged they are one KOL with two accounts, found by either name, with the work of both', async () => {
  expect((await call('POST', '/identities/merge-sure')).body).toEqual({ merged: 1 });
  const kol = (await call('GET', '/kols/kx')).body;
  expect(kol).toMatchObject({ id: 'kw', category: 'kol', collaborations: [{ brand: 'Bonne Maman' }] });
  expect(kol.accounts.map((one: { platform: string }) => one.platform)).toEqual(['xiaohongshu', 'weibo']);
  expect(new Set(await namesFor('单依纯'))).toEqual(new Set(['kw']));
  expect((await call('GET', '/identities')).body).toEqual([]);
  expect((await call('POST', '/identities/merge', { kept: 'kw', merged: 'kx' })).body).toMatchObject({
    code: 'kol_already_merged',
  });
});

test('the next import and the next search leave them merged', async () => {
  const path = join(tmpdir(), `identity-${process.pid}.csv`);
  writeFileSync(path, 'platform,id,nickname,followers\nxiaohongshu,x,單依純的廚房,950000\n');
  const file = {
    path,
    fileName: 'list.csv',
    folders: [],
    platform: null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  await sql`insert into account_key (platform, uid, account_id) values ('xiaohongshu', 'x', 'x')`.execute(db);
  await runPrepared(app.database, await prepareImport(db, file, new Date()), {});
  expect((await call('POST', '/identities/search')).body).toMatchObject({ people: 2, open: 0 });
  expect((await call('GET', '/kols/kw')).body.accounts).toHaveLength(2);
});

test('a merge taken back gives each its own again, and the two are not proposed any more', async () => {
  const [merge] = (await call('GET', '/kols/kw/merges')).body;
  expect(merge).toMatchObject({ mergedName: '單依純的廚房', accounts: 1, undoneAt: null });
  const [undone] = (await call('POST', `/merges/${merge.id}/undo`)).body;
  expect(undone.undoneAt).not.toBeNull();
  expect((await call('GET', '/kols/kw')).body).toMatchObject({ category: null, topics: ['food'], collaborations: [] });
  expect((await call('GET', '/kols/kx')).body).toMatchObject({ id: 'kx', collaborations: [{ brand: 'Bonne Maman' }] });
  expect((await call('POST', '/identities/search')).body.open).toBe(0);
  expect((await call('POST', `/merges/${merge.id}/undo`)).body).toMatchObject({ code: 'merge_already_undone' });
});

test('who is kept apart by hand is not proposed, and unknown KOLs are refused', async () => {
  expect((await call('POST', '/identities/keep-apart', { a: 'kd', b: 'kw' })).status).toBe(204);
  expect((await call('POST', '/identities/keep-apart', { a: 'none', b: 'kw' })).body).toMatchObject({
    code: 'kol_not_found',
  });
  expect((await call('POST', '/merges/none/undo')).body).toMatchObject({ code: 'merge_not_found' });
});
