// The same random history told twice: to the database by its doors, and to the engine as a bare file of events. Whoever brought a
// line, by whatever rule of whichever policy, gets the same statement to the byte.
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { movePlacementTo } from '../../test/support/moving.ts';
import { canonicalJson } from '../base/json.ts';
import { pickIndex, randomFrom } from '../base/random.ts';
import { agreeTerms } from '../campaign/service.ts';
import { type AttributionRule, attributionRules } from '../tracking/attribute.ts';
import { orderShape, refundShape } from '../tracking/contract.ts';
import { makeCoupon, makeLink } from '../tracking/service.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { setPolicy } from '../tracking/service-policy.ts';
import { giveNativeId } from '../tracking/service-source.ts';
import { eventShape, type SettlementEvent } from './contract.ts';
import { closePeriod } from './service.ts';
import { settle } from './settle.ts';
import { findStatement } from './store.ts';

const { db } = await testDatabase();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const [hourMs, dayMs] = [3_600_000, 86_400_000];
const now = Date.now();
const iso = (ms: number) => new Date(ms).toISOString();
for (const id of ['a', 'b', 'c']) await anAccount(db, { id, name: `KOL ${id}` });

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[pickIndex(random, items.length)]!;
type Raw = Record<string, unknown> & { type: SettlementEvent['type'] };
const shuffled = <Item>(random: Random, items: readonly Item[]): Item[] =>
  items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);

/** A campaign of three KOLs, each with a coupon, a link, a SKU, a pid and a live slot, and policies that change. */
async function told(random: Random): Promise<{ id: string; events: Raw[]; links: readonly string[] }> {
  const campaign = await aCampaign(db, ['a', 'b', 'c'], {}, new Date(now - 90 * dayMs));
  const events: Raw[] = [];
  const links: string[] = [];
  for (const placement of campaign.placements) {
    const { id, kolId: kol } = placement;
    const document = {
      attributionDays: pick(random, [null, 1, 7, 30]),
      liveAfterMinutes: pick(random, [null, 0, 600]),
    };
    const commission = [
      { product: '*', mode: 'marginal' as const, steps: [{ above: 0, bps: 1_000 + pickIndex(random, 900) }] },
    ];
    const terms = { ...document, returnDays: 7, commission };
    await agreeTerms(db, id, { terms }, null, new Date(now - 89 * dayMs));
    await movePlacementTo(db, id, 'agreed');
    const validFrom = iso(now - 90 * dayMs);
    events.push({ type: 'terms', id: `${id}#2`, kol, validFrom, currency: 'CNY', fixed: [], ...terms });
    const code = `${campaign.id.slice(0, 8)}-${kol}`;
    await makeCoupon(db, code, id);
    const link = (
      await makeLink(
        db,
        { placementId: id, targetUrl: 'https://example.com/', deliverableId: null },
        'https://k.example',
      )
    ).code;
    links.push(link);
    events.push({ type: 'coupon', code, kol }, { type: 'link', code: link, kol });
    for (const [kind, value] of [
      ['sku', `S-${kol}`],
      ['pid', `mm-${kol}`],
    ] as const) {
      await giveNativeId(db, campaign.id, { kind, value, placementId: id });
      events.push({ type: 'native', kind, value, kol });
    }
    const from = now - (10 + 30 * random()) * dayMs;
    const to = from + 3 * dayMs;
    const skus = random() < 0.5 ? [] : [`S-${pick(random, ['x', 'y'])}`];
    await sql`insert into live_slot (campaign_id, id, placement_id, kol_id, starts_at, ends_at, skus)
      values (${campaign.id}, ${`slot-${kol}`}, ${id}, ${kol}, ${new Date(from)}, ${new Date(to)}, ${skus}::text[])`.execute(
      db,
    );
    events.push({ type: 'live_slot', id: `slot-${kol}`, kol, from: iso(from), to: iso(to), skus });
  }
  for (const daysAgo of [60, 30, 20]) {
    const rules = shuffled(random, attributionRules).slice(0, 1 + pickIndex(random, 5)) as AttributionRule[];
    const policy = { rules, clickDays: pickIndex(random, 20), liveAfterMinutes: pickIndex(random, 1_000) };
    const validFrom = iso(now - daysAgo * dayMs);
    await setPolicy(db, campaign.id, { policy, validFrom }, null, new Date(now));
    events.push({ type: 'attribution_policy', validFrom, ...policy });
  }
  return { id: campaign.id, events, links };
}

async function clicks(random: Random, campaignId: string, links: readonly string[]): Promise<Raw[]> {
  const made: Raw[] = [];
  for (let n = 0; n < 40; n++) {
    const [at, link, visitor] = [now - (9 + 40 * random()) * dayMs, pick(random, links), `v${pickIndex(random, 6)}`];
    await sql`insert into click (campaign_id, id, at, link_code, visitor, kind)
      values (${campaignId}, ${randomUUID()}, ${new Date(at)}, ${link}, ${visitor}, 'person')`.execute(db);
    made.push({ type: 'click', at: iso(Math.floor(at)), link, visitor });
  }
  return made;
}

/** Orders with whatever may name a KOL, and returns of some; the file says when each was learned, as the database does. */
async function orders(random: Random, campaignId: string): Promise<Raw[]> {
  const isLate = random() < 0.5;
  const made: Raw[] = [];
  for (let n = 0; n < 60; n++) {
    const at = iso(Math.floor(now - (9 + 30 * random()) * dayMs));
    const coupons =
      random() < 0.3 ? [pick(random, [`${campaignId.slice(0, 8)}-ka`, `${campaignId.slice(0, 8)}-kb`, 'FOREIGN'])] : [];
    const lines = Array.from({ length: 1 + pickIndex(random, 3) }, (_, index) => ({
      ...{ id: `${index + 1}`, product: 'p', sku: `S-${pick(random, ['ka', 'kb', 'x', 'y', 'z'])}` },
      ...{
        quantity: 1 + pickIndex(random, 4),
        gross: 100 + pickIndex(random, 30_000),
        discount: pickIndex(random, 100),
      },
    }));
    const hints =
      random() < 0.2
        ? [{ kind: 'pid', value: `mm-${pick(random, ['ka', 'kc'])}`, line: pick(random, [null, '1']) }]
        : [];
    // In some histories the order that is replaced is heard of later, and in some it never is.
    const replaced = isLate ? n + 1 + pickIndex(random, 20) : pickIndex(random, Math.max(1, n));
    const exchangeOf = n > 0 && random() < 0.15 ? `o${replaced}` : null;
    const order = {
      type: 'order' as const,
      id: `o${n}`,
      at,
      paidAt: at,
      currency: 'CNY',
      visitor: random() < 0.6 ? `v${pickIndex(random, 6)}` : null,
      coupons,
      lines,
      hints,
    };
    await takeDocument(db, campaignId, 'table', orderShape.parse({ ...order, exchangeOf }));
    made.push({ ...order, ...(exchangeOf === null ? {} : { exchangeOf }) });
    if (random() > 0.4) continue;
    const [line] = lines;
    const back = { line: line!.id, amount: 1 + pickIndex(random, line!.gross - line!.discount) };
    const refund = { type: 'refund' as const, id: `r${n}`, order: order.id, at: iso(now - hourMs), lines: [back] };
    await takeDocument(db, campaignId, 'table', refundShape.parse(refund));
    made.push({ ...refund, kind: 'return' });
  }
  const known = await sql<{ key: string; ms: number }>`
    select o.id || '/' || t.line_id as key, floor(extract(epoch from greatest(o.known_at, t.decided_at)) * 1000) as ms
    from shop_order o join attribution t on t.campaign_id = o.campaign_id and t.order_id = o.id where o.campaign_id = ${campaignId}`.execute(
    db,
  );
  const knownAt = new Map(known.rows.map((row) => [row.key, iso(Number(row.ms))]));
  return made.map((one) =>
    one.type === 'order'
      ? {
          ...one,
          lines: (one.lines as { id: string }[]).map((line) => ({
            ...line,
            knownAt: knownAt.get(`${one.id}/${line.id}`),
          })),
        }
      : one,
  );
}

test.each([1, 2, 3, 4, 5, 6])('random history %i over five rules and three policies', async (seed) => {
  const random = randomFrom(seed);
  const campaign = await told(random);
  const sold = [...(await clicks(random, campaign.id, campaign.links)), ...(await orders(random, campaign.id))];
  const closesAt = new Date();
  const { statements } = await closePeriod(db, campaign.id, 'P', closesAt, 'one');
  const closed = await sql<{
    at: Date;
  }>`select closed_at as at from settlement_period where campaign_id = ${campaign.id}`.execute(db);
  const close: Raw = { type: 'period_close', id: 'P', at: closed.rows[0]!.at.toISOString() };
  const events = [...campaign.events, ...sold, close].map((event, sequence) => ({
    sequence,
    event: eventShape.parse(event),
  }));
  const whole = settle(events, sha256);
  expect(whole.refused).toEqual([]);
  expect(statements.map(({ id }) => id).sort()).toEqual(whole.statements.map(({ id }) => id).sort());
  for (const { paid: _, ...statement } of whole.statements) {
    const row = await findStatement(db, campaign.id, 'P', statement.kol);
    expect(JSON.parse(String(row!.document.canonical))).toEqual(JSON.parse(canonicalJson(statement)));
  }
  const kinds = new Set(whole.statements.flatMap(({ lines }) => lines.map(({ reason }) => reason.split(' ')[0])));
  expect(kinds.size).toBeGreaterThan(1);
});
