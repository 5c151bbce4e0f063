// The rings of the archive as people look at them, from an empty archive on.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importSamples } from '../../src/samples.ts';
import { testApp } from '../../test/support/app.ts';

const app = await testApp();
const { db } = app.database;

async function ask(url: string) {
  const headers = { cookie: await app.cookieOf('viewer') };
  const answer = await app.server.inject({ method: 'GET', url: `/api/v1${url}`, headers });
  return { status: answer.statusCode, body: answer.json() };
}

test('before the first audit of all there is no run and nobody looked for rings', async () => {
  expect((await ask('/audit-runs/newest')).body).toBeNull();
  expect((await ask('/audit-rings')).body).toEqual({ total: 0, services: 0, searched: null, rings: [] });
});

test('rings are listed with the comments that were searched, services first, and each opens with its accounts', async () => {
  await importSamples(app.database, new Date('2026-11-20T00:00:00Z'));
  const { rows } = await sql<{ accountId: string }>`
    select account_id from card where verdict = 'risk' order by account_id limit 1`.execute(db);
  const { accountId } = rows[0]!;
  await sql`insert into ring (id, platform, people, posts, accounts, is_fan_club, members, pairs, found_at) values
    ('club', 'douyin', 90, 9, 1, true, '["u1"]', '[]', now()),
    ('r1', 'douyin', 6, 9, 2, false, '["u1","u2","u3"]', '[[0,1,5],[1,2,4]]', now())`.execute(db);
  await sql`insert into ring_account (account_id, ring_id, here, comments, share, posts) values (${accountId}, 'r1', 5, 20, 0.4, 6)`.execute(
    db,
  );
  const { body } = await ask('/audit-rings');
  const ids = body.rings.map(({ id }: { id: string }) => id);
  expect(body.searched).toBeGreaterThan(500);
  expect(body.total - body.services).toBeGreaterThan(0);
  expect(ids.indexOf('r1')).toBeLessThan(ids.indexOf('club'));
  expect(body.rings.find(({ id }: { id: string }) => id === 'r1')).toMatchObject({
    people: 6,
    accounts: 2,
    share: 0.4,
  });
  const pairs = [
    [0, 1, 5],
    [1, 2, 4],
  ];
  const where = [{ accountId, here: 5, verdict: 'risk' }];
  expect((await ask('/audit-rings/r1')).body).toMatchObject({ members: ['u1', 'u2', 'u3'], pairs, where });
  expect(await ask('/audit-rings/none')).toMatchObject({ status: 404, body: { code: 'ring_not_found' } });
});
