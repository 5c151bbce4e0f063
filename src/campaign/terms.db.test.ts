import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import type { Placement } from './contract.ts';
import { type Agreement, agreementShape, type TermsVersion } from './contract-terms.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '王大厨' });
const campaign = await aCampaign(db, ['a', 'b']);
const [first, second] = campaign.placements as [Placement, Placement];

async function call<Value>(
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const answer = await app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'it' },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() as Value };
}
const agree = (
  placement: Placement,
  terms: Partial<Agreement>,
  more: object = {},
  role: 'manager' | 'viewer' = 'manager',
) =>
  call<Placement & { code: string; detail: string }>(
    'POST',
    `/placements/${placement.id}/terms`,
    { terms, ...more },
    role,
  );
const steps = (bps: number) => [
  {
    product: '*',
    mode: 'marginal' as const,
    steps: [
      { above: 0, bps: 1_000 },
      { above: 500_000, bps },
    ],
  },
];

test('while nothing is agreed new terms hold from the beginning, and the earlier ones stay on record', async () => {
  const { status, body } = await agree(first, { commission: steps(2_000), cap: 90_000 }, { note: 'chiesto da lui' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ version: 2, terms: { cap: 90_000, returnDays: 7 } });
  const { body: versions } = await call<TermsVersion[]>('GET', `/placements/${first.id}/terms`);
  expect(versions.map(({ version, validFrom, note }) => [version, validFrom, note])).toEqual([
    [1, '2026-01-01T00:00:00.000Z', null],
    [2, '2026-01-01T00:00:00.000Z', 'chiesto da lui'],
  ]);
  expect(agreementShape.parse(versions[0]!.terms).commission).toEqual([
    { product: '*', mode: 'marginal', steps: [{ above: 0, bps: 1_500 }] },
  ]);
});

test('what is changed by its share alone keeps everything else', async () => {
  const { body } = await call<Placement>('PATCH', `/placements/${first.id}`, { commissionBps: 800 });
  expect(body).toMatchObject({ version: 3, terms: { cap: 90_000 } });
  expect(body.terms.commission).toEqual([{ product: '*', mode: 'marginal', steps: [{ above: 0, bps: 800 }] }]);
});

test('once agreed, terms change from now on only, and never before the newest ones begin', async () => {
  await call('POST', `/placements/${second.id}/moves`, { to: 'agreed' });
  const past = await agree(second, { cap: 1 }, { validFrom: '2026-01-02T00:00:00Z' });
  expect(past).toMatchObject({ status: 422, body: { code: 'terms_of_past' } });
  expect(past.body.detail).toContain('da adesso in poi');
  expect((await agree(second, { cap: 1 }, { validFrom: '2099-01-01T00:00:00Z' })).body.version).toBe(2);
  expect((await agree(second, { cap: 2 })).body.code).toBe('terms_of_past');
  expect((await call<{ code: string }>('PATCH', `/placements/${second.id}`, { returnDays: 9 })).body.code).toBe(
    'terms_frozen',
  );
});

test('terms that contradict themselves are refused with where and why', async () => {
  const twice = await agree(first, {
    bonus: [
      { id: 'x', above: 1, amount: 1 },
      { id: 'x', above: 2, amount: 1 },
    ],
  });
  expect(twice).toMatchObject({ status: 400, body: { errors: [{ pointer: '/terms/bonus' }] } });
  expect((await agree(first, { cap: -1 })).status).toBe(400);
  expect((await agree(first, {}, {}, 'viewer')).status).toBe(403);
});

test.each([['update agreement_terms set note = null'], ['delete from agreement_terms'], ['truncate agreement_terms']])(
  'PostgreSQL refuses: %s',
  async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('append-only');
  },
);
