// Many hands on one clock: a listening server, real connections, PostgreSQL as it is in use.
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { brandIn, offerOf } from '../../test/support/desk.ts';
import type { AppointmentView } from './contract-appointment.ts';
import type { OfferView, SlotsView } from './contract-offer.ts';

const app = await testApp();
const { db } = app.database;
let base = '';
let cookie = '';
const brands: string[] = [];
let wishes = 0;

const call = async <Answer>(method: string, path: string, body?: object) => {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { cookie, 'accept-language': 'it', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, body: (await answer.json()) as Answer };
};

const addOffer = async (change: Parameters<typeof offerOf>[0] = {}) =>
  (await call<OfferView>('POST', '/expert-offers', offerOf({ mostOpen: 50, ...change }))).body;
const slotsOf = async (offerId: string) =>
  (await call<SlotsView>('GET', `/expert-offers/${offerId}/slots?days=20`)).body.slots.map((slot) => slot.startsAt);
const bookAt = (offerId: string, startsAt: string, key = `the race, ${wishes++}`) =>
  call<AppointmentView & { code?: string; errors?: { detail: string }[] }>('POST', '/appointments', {
    ...{ key, offerId, startsAt, brandId: brands[wishes % brands.length] },
    ...{ topic: 'logistics', language: 'it', about: 'Gara' },
  });
/** Pairs of open appointments of an expert whose times meet, the pause included. */
const meeting = async () =>
  (
    await sql<{
      n: number;
    }>`select count(*)::int as n from appointment a join appointment b on a.expert_id = b.expert_id and a.id < b.id
      and a.starts_at < b.free_from and b.starts_at < a.free_from
      where a.state in ('booked', 'moved') and b.state in ('booked', 'moved')`.execute(db)
  ).rows[0]!.n;
const count = (answers: readonly { readonly status: number }[], status: number) =>
  answers.filter((one) => one.status === status).length;

beforeAll(async () => {
  cookie = await app.cookieOf('owner');
  base = await app.server.listen({ port: 0, host: '127.0.0.1' });
  for (let at = 0; at < 20; at++) brands.push(await brandIn(db, `Marchio ${at}`, 'MO'));
});

test('two hundred at once for one slot: one has it, 199 are told what is still free, and there is one row', async () => {
  const offer = await addOffer();
  const [start = ''] = await slotsOf(offer.id);
  const answers = await Promise.all(Array.from({ length: 200 }, () => bookAt(offer.id, start)));
  expect(count(answers, 201)).toBe(1);
  const refused = answers.filter((one) => one.status === 409);
  expect(refused).toHaveLength(199);
  expect(new Set(refused.map((one) => one.body.code))).toEqual(new Set(['slot_taken']));
  for (const one of refused) expect(one.body.errors?.[0]?.detail.match(/in Cina/g)).toHaveLength(3);
  const { rows } = await sql`select 1 from appointment where offer_id = ${offer.id}`.execute(db);
  expect(rows).toHaveLength(1);
});

test('a double click, twenty times over, is one booking', async () => {
  const offer = await addOffer();
  const start = (await slotsOf(offer.id)).at(-1)!;
  const answers = await Promise.all(Array.from({ length: 20 }, () => bookAt(offer.id, start, 'the one click')));
  expect(count(answers, 201)).toBe(1);
  expect(count(answers, 200)).toBe(19);
  expect(new Set(answers.map((one) => one.body.id)).size).toBe(1);
});

test('two hundred at once for times that meet, under two grids that change meanwhile, never meet in the calendar', async () => {
  const even = await addOffer({ slotMinutes: 60 });
  const odd = await addOffer({ slotMinutes: 45, pauseMinutes: 10 });
  const [evens, odds] = [await slotsOf(even.id), await slotsOf(odd.id)];
  const day = evens.at(-1)!.slice(0, 10);
  const pick = (starts: string[], at: number) => {
    const ofDay = starts.filter((start) => start.startsWith(day));
    return ofDay[at % ofDay.length]!;
  };
  const asked = Array.from({ length: 200 }, (_, at) => {
    // In the middle of it the expert cuts the day anew, and back.
    if (at % 50 === 25)
      return call('PUT', `/expert-offers/${even.id}`, offerOf({ mostOpen: 50, slotMinutes: at % 100 < 50 ? 50 : 60 }));
    return at % 2 === 0 ? bookAt(even.id, pick(evens, at)) : bookAt(odd.id, pick(odds, at));
  });
  const answers = await Promise.all(asked);
  expect(answers.filter((one) => ![200, 201, 409, 422].includes(one.status))).toEqual([]);
  expect(count(answers, 201)).toBeGreaterThan(3);
  expect(await meeting()).toBe(0);
});

test('who moves and who books race for the same time, and one of them has it', async () => {
  const offer = await addOffer();
  const starts = (await slotsOf(offer.id)).slice(-60);
  const target = starts.at(-1)!;
  const own = await Promise.all(starts.slice(0, 20).map((start) => bookAt(offer.id, start)));
  expect(count(own, 201)).toBeGreaterThan(5);
  const standing = own.filter((one) => one.status === 201);
  const moves = standing.map((one) =>
    call('POST', `/appointments/${one.body.id}/move`, { startsAt: target, reason: 'Gara di prova' }),
  );
  const bookings = Array.from({ length: 40 }, () => bookAt(offer.id, target));
  const answers = [
    ...(await Promise.all(moves)).map((one) => one.status),
    ...(await Promise.all(bookings)).map((one) => one.status),
  ];
  expect(answers.filter((status) => status === 200 || status === 201)).toHaveLength(1);
  expect(answers.filter((status) => status === 409)).toHaveLength(answers.length - 1);
  expect(await meeting()).toBe(0);
  // Where a time was left by a move, somebody else may have it.
  expect(
    (await sql`select 1 from appointment where starts_at = ${target} and state in ('booked', 'moved')`.execute(db))
      .rows,
  ).toHaveLength(1);
});
