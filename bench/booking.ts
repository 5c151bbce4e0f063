// Bookings of experts' hours: two hundred at once for one time through the real server, and bookings a second over many times, each
// committed before it is answered. Yardsticks: the same requests where the server only says who asks; and a plain insert into a table
// with a unique index, over the same connections in the same run.
// Run: npm run bench -- booking [bookings, at most 4000] [experts, at most 50]
import type { Server } from 'node:http';
import { addPerson, openAuth, signIn } from '../src/account/service.ts';
import { findPerson } from '../src/account/store.ts';
import { buildApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { type Connection, connect } from '../src/db/connect.ts';
import { book } from '../src/desk/service-appointment.ts';
import { addOffer, openSlots } from '../src/desk/service-offer.ts';
import type { Caller } from '../src/http/access.ts';
import { brandIn, offerOf } from '../test/support/desk.ts';
import { withCluster } from './support/cluster.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const bookings = Math.min(4_000, Number(process.argv[2] ?? 2_000));
const experts = Math.min(50, Number(process.argv[3] ?? 20));
const connections = 16;
const rounds = 5;
const password = 'a long enough password';
const now = new Date();
const newOffer = () => ({ ...offerOf({ mostOpen: 50, slotMinutes: 15, horizonDays: 180 }), expertId: null });

/** An owner who is an expert, as the services know them, and how they sign in. */
async function makeExpert(connection: Connection, name: string): Promise<{ caller: Caller; cookie: string }> {
  const auth = await openAuth(connection.db);
  const email = `${name}@example.com`;
  const { id } = await addPerson(connection.db, auth, { name, email, password, role: 'owner' });
  const person = (await findPerson(connection.db, id))!;
  const cookies = await signIn(auth, email, password);
  return {
    caller: { userId: id, name: person.name, email, role: 'owner', by: 'session' },
    cookie: cookies.map((one) => one.split(';')[0]).join('; '),
  };
}

const wish = (offerId: string, brandId: string, startsAt: string, key: string) => ({
  ...{ key, offerId, brandId, startsAt, about: 'HS', page: null },
  ...({ topic: 'logistics', language: 'it' } as const),
});

/** Two hundred requests at once; milliseconds until the last was answered, and how often each status came. */
async function atOnce(ask: (at: number) => Promise<Response>): Promise<{ ms: number; statuses: Map<number, number> }> {
  const start = performance.now();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => ask(at)));
  const statuses = new Map<number, number>();
  for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return { ms: performance.now() - start, statuses };
}

async function oneSlot(connection: Connection, folder: string): Promise<void> {
  const { caller, cookie } = await makeExpert(connection, 'lucia');
  const { db } = connection;
  const brandId = await brandIn(db, 'Acetaia', 'MO');
  const offer = await addOffer(db, newOffer(), { caller, language: 'it', now });
  const free = (await openSlots(db, offer.id, { days: 60 }, now)).slots;
  const config = loadConfig({ KOLOSSEO_LOG_LEVEL: 'silent', KOLOSSEO_DATA_DIR: folder });
  const { server } = await buildApp(config, { ...connection, isNew: true });
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  (server.server as Server).maxConnections = 1_000;
  const headers = { cookie, 'content-type': 'application/json' };
  const rows: string[][] = [['200 at once, ms', 'only who asks', 'one slot', 'ratio', 'booked', 'refused']];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const bare = await atOnce(() => fetch(`${base}/api/v1/session`, { headers }));
      const startsAt = free[(round + 1) * 40]!.startsAt;
      const kept = await atOnce((at) => {
        const body = JSON.stringify(wish(offer.id, brandId, startsAt, `bench ${round} ${at}`));
        return fetch(`${base}/api/v1/appointments`, { method: 'POST', headers, body });
      });
      const [booked, refused] = [kept.statuses.get(201) ?? 0, kept.statuses.get(409) ?? 0];
      if (booked !== 1 || refused !== 199) process.exitCode = 1;
      if (round < 0) continue; // the first is for the compiler
      const counts = [String(booked), String(refused)];
      rows.push([`round ${round + 1}`, figure(bare.ms), figure(kept.ms), figure(kept.ms / bare.ms, 1), ...counts]);
    }
  } finally {
    await server.close();
  }
  table(rows);
}

/** Sixteen streams, each with one piece of work after another; how many a second, and how long one takes. */
async function stream(
  count: number,
  work: (at: number) => Promise<unknown>,
): Promise<{ perSecond: number; times: number[] }> {
  const times: number[] = [];
  let next = 0;
  const start = performance.now();
  const one = async () => {
    for (let at = next++; at < count; at = next++) {
      const begun = performance.now();
      await work(at);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { perSecond: (count * 1_000) / (performance.now() - start), times };
}

async function manySlots(connection: Connection): Promise<void> {
  const { db, pool } = connection;
  const brands = await Promise.all(Array.from({ length: 50 }, (_, at) => brandIn(db, `Marchio ${at}`, 'MO')));
  const offers: { id: string; caller: Caller; starts: string[] }[] = [];
  for (let at = 0; at < experts; at += 1) {
    const { caller } = await makeExpert(connection, `esperto${at}`);
    const { id } = await addOffer(db, newOffer(), { caller, language: 'it', now });
    offers.push({ id, caller, starts: (await openSlots(db, id, { days: 60 }, now)).slots.map((one) => one.startsAt) });
  }
  await pool.query('create table bare (expert text, starts_at timestamptz, about text, unique (expert, starts_at))');
  const bare = await stream(bookings, (at) =>
    pool.query('insert into bare values ($1, $2, $3)', [String(at % experts), new Date(at * 60_000), 'HS']),
  );
  const kept = await stream(bookings, (at) => {
    const { id, caller, starts } = offers[at % experts]!;
    return book(db, wish(id, brands[at % 50]!, starts[Math.floor(at / experts)]!, `many ${at}`), caller, now);
  });
  const line = (name: string, { perSecond, times }: typeof bare) => [
    name,
    ...[figure(perSecond), figure(quantile(times, 0.5), 1), figure(quantile(times, 0.99), 1)],
    figure(perSecond / bare.perSecond, 3),
  ];
  write('');
  table([
    [`${connections} connections, ${experts} experts`, 'a second', 'p50 ms', 'p99 ms', 'of yardstick'],
    line('plain insert, unique index', bare),
    line('bookings', kept),
  ]);
  const { rows } = await pool.query("select count(*)::int as n from appointment where key like 'many %'");
  write(`${figure(bookings)} answered, ${figure(rows[0].n)} stored${rows[0].n === bookings ? '' : ': NOT THE SAME'}`);
  if (rows[0].n !== bookings) process.exitCode = 1;
}

await withCluster(async ({ folder, freshDatabase }) => {
  const connection = connect(await freshDatabase(), connections);
  try {
    await oneSlot(connection, folder);
    await manySlots(connection);
  } finally {
    await connection.close();
  }
});
