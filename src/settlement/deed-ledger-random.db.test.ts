// Random agreements on the real ledger: each is made a contract through the API, its numbers are read off the paper, and what its KOL
// is owed after publication or cancellation, sales and returns is reckoned by hand and held against the statements.
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { factsDraw } from '../../test/support/deed-draws.ts';
import { maturesMs, type Outcome, type Owed, owedBy, type Sale } from '../../test/support/deed-pay.ts';
import { type ReadDeed, readDeed } from '../../test/support/deed-reader.ts';
import { movePlacementTo } from '../../test/support/moving.ts';
import { agreeTerms } from '../campaign/service.ts';
import { applyDelay } from '../campaign/service-cut.ts';
import { makeDeed } from '../campaign/service-deed.ts';
import { orderShape, refundShape } from '../tracking/contract.ts';
import { takeDocument } from '../tracking/service-group.ts';
import { closePeriod, openStatement } from './service.ts';

const app = await testApp();
const { db } = app.database;
const count = 40;
const day = 86_400_000;
const now = Date.now();
const chinaDay = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);

const [agreements, saleDraws] = [
  fc.sample(
    factsDraw.filter(({ currency }) => currency === 'CNY'),
    { numRuns: count, seed: 5 },
  ),
  fc.sample(
    fc.record({
      product: fc.constantFrom('p1', 'p2', 'p3'),
      category: fc.constantFrom('c1', undefined),
      gross: fc.integer({ min: 0, max: 200_000 }),
      discount: fc.integer({ min: 0, max: 9_000 }),
      beside: fc.integer({ min: 0, max: 5_000 }),
      paidDaysAgo: fc.integer({ min: 31, max: 38 }),
      returned: fc.constantFrom(0n, 0n, 1n, 3n),
    }),
    { numRuns: count * 4, seed: 6 },
  ),
];

const ids = agreements.map((_, index) => `r${index}`);
for (const id of ids) await anAccount(db, { id, name: `KOL ${id}` });
const campaign = await aCampaign(db, ids, {}, new Date(now - 40 * day));
const placementOf = (id: string) => campaign.placements.find(({ accountId }) => accountId === id)!;

interface Case {
  readonly id: string;
  readonly paper: ReadDeed;
  readonly contents: readonly string[];
  readonly sales: Sale[];
  outcome: Outcome;
}

/** Writes the agreement, makes its contract, and reads it in a language that changes from one to the next. */
async function agree(index: number): Promise<Case> {
  const [facts, id] = [agreements[index]!, ids[index]!];
  const { id: placementId } = placementOf(id);
  await sql`delete from deliverable where placement_id = ${placementId}`.execute(db);
  const contents = facts.deliverables.map((_, place) => `${id}-${place}`);
  for (const [place, one] of facts.deliverables.entries()) {
    const dueOn = one.dueOn === null ? null : chinaDay(now - (Number(one.dueOn.slice(8)) % 9) * day);
    await sql`insert into deliverable (id, placement_id, account_id, format, due_on, fee) values (${contents[place]}, ${placementId}, ${id}, ${one.format}, ${dueOn}, ${one.fee})`.execute(
      db,
    );
  }
  await agreeTerms(db, placementId, { terms: facts.terms }, null, new Date(now));
  const language = (['it', 'en', 'zh'] as const)[index % 3]!;
  const deed = await makeDeed(db, placementId, [language, language === 'zh' ? 'it' : 'zh'], null, new Date());
  const paper = readDeed(
    deed.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one[0]!)),
    language,
  );
  // The contract lists contents by their day, as the placement does.
  const { rows } = await sql<{
    id: string;
  }>`select id from deliverable where placement_id = ${placementId} order by due_on nulls last, id`.execute(db);
  return { id, paper, contents: rows.map((one) => one.id), sales: [], outcome: {} as Outcome };
}

/** Brings a content as far as a stage: a draft, and its approval. */
async function handIn(id: string, stage: 0 | 1 | 2): Promise<void> {
  if (stage === 0) return;
  await sql`insert into draft (id, deliverable_id, version, text, sha256, side, by_name, at) values (${id}, ${id}, 1, 'x', 'x', 'kol', 'x', now())`.execute(
    db,
  );
  if (stage === 2)
    await sql`insert into draft_decision (draft_id, decision, by_name, at) values (${id}, 'approved', 'x', now())`.execute(
      db,
    );
}

/** Publishes all, some late, or cancels what is left. */
async function carryOut(one: Case, index: number): Promise<void> {
  const { id: placementId } = placementOf(one.id);
  await sql`update placement set state = 'agreed' where id = ${placementId}`.execute(db);
  const isCancelled = index % 3 === 2;
  const published = one.contents.filter((_, place) => !isCancelled || place % 2 === 1);
  const at = new Date();
  await db.transaction().execute(async (tx) => {
    for (const id of published) await sql`update deliverable set done_at = ${at} where id = ${id}`.execute(tx);
    await applyDelay(tx, placementId, at, published);
  });
  const stage = (index % 9 === 2 ? 0 : index % 9 === 5 ? 1 : 2) as 0 | 1 | 2;
  if (isCancelled) {
    for (const id of one.contents) await handIn(id, stage);
    await movePlacementTo(db, placementId, 'cancelled');
  }
  one.outcome = {
    publishedMs: one.contents.map((id) => (published.includes(id) ? at.getTime() : null)),
    ...{ isBought: [], isBelowViews: [] },
    cancelled: isCancelled ? { atMs: at.getTime(), stage } : null,
  };
}

/** Sells in the order in which the lines mature: what arrives late matures when it arrives. */
async function sell(one: Case, index: number): Promise<void> {
  const drawn = saleDraws.slice(index * 4, index * 4 + 4).map((sale, place): Sale => {
    const [gross, discount] = [BigInt(sale.gross), BigInt(Math.min(sale.gross, sale.discount))];
    return {
      ...{ id: `${one.id}-o${place}`, product: sale.product, category: sale.category },
      ...{ paidMs: now - sale.paidDaysAgo * day + place, gross, discount, platformDiscount: discount / 2n },
      ...{ shipping: BigInt(sale.beside), tax: BigInt(sale.beside) / 3n, refunds: [] },
    };
  });
  await sql`insert into coupon (code, campaign_id, placement_id, kol_id) values (${one.id}, ${campaign.id}, ${placementOf(one.id).id}, ${`k${one.id}`})`.execute(
    db,
  );
  for (const sale of drawn.toSorted((a, b) => maturesMs(one.paper, a) - maturesMs(one.paper, b))) {
    const at = new Date(sale.paidMs).toISOString();
    const line = {
      ...{ id: '1', product: sale.product, quantity: 1, gross: Number(sale.gross), discount: Number(sale.discount) },
      ...(sale.category === undefined ? {} : { category: sale.category }),
      ...{ platformDiscount: Number(sale.platformDiscount), shipping: Number(sale.shipping), tax: Number(sale.tax) },
    };
    const order = {
      type: 'order',
      id: sale.id,
      at,
      paidAt: at,
      currency: 'CNY',
      visitor: null,
      coupons: [one.id],
      lines: [line],
    };
    await takeDocument(db, campaign.id, 'table', orderShape.parse(order));
    one.sales.push(sale);
  }
}

/** Sends a part of what was paid back, after the first close. */
async function sendBack(one: Case, index: number): Promise<void> {
  for (const [place, sale] of one.sales.entries()) {
    const share = saleDraws[index * 4 + place]!.returned;
    // Of goods only: what is more than the line's price waits for a person.
    const amount = share === 0n ? 0n : (sale.gross - sale.discount) / share;
    if (amount === 0n) continue;
    const atMs = Date.now();
    const refund = {
      type: 'refund',
      id: `${sale.id}r`,
      order: sale.id,
      at: new Date(atMs).toISOString(),
      lines: [{ line: '1', amount: Number(amount) }],
    };
    await takeDocument(db, campaign.id, 'table', refundShape.parse(refund));
    one.sales[place] = { ...sale, refunds: [{ atMs, amount }] };
  }
}

async function stated(one: Case, period: string): Promise<Partial<Owed>> {
  const { statement: s } = await openStatement(db, campaign.id, period, `k${one.id}`);
  return {
    ...{ fixed: s.fixed, commission: s.commission - s.capCut, bonus: s.bonus ?? 0n, returns: s.returns },
    ...{ topUp: s.guaranteeTopUp, agency: s.agency?.amount ?? 0n, total: s.total, payable: s.payable },
    ...{ withheld: s.withheld ?? 0n, serviceFee: s.serviceFee ?? 0n },
  };
}

const nothing: Owed = {
  ...{ fixed: 0n, commission: 0n, bonus: 0n, returns: 0n, topUp: 0n },
  ...{ agency: 0n, total: 0n, payable: 0n, withheld: 0n, serviceFee: 0n },
};

test(`${count} random contracts, carried out on the ledger, are paid as their words say`, async () => {
  const cases: Case[] = [];
  for (const index of agreements.keys()) cases.push(await agree(index));
  for (const [index, one] of cases.entries()) await carryOut(one, index);
  for (const [index, one] of cases.entries()) await sell(one, index);
  const closes = [Date.now()];
  await closePeriod(db, campaign.id, 'one', new Date(), null);
  for (const [index, one] of cases.entries()) await sendBack(one, index);
  closes.push(Date.now() + 1);
  await closePeriod(db, campaign.id, 'two', new Date(), null);
  let paid = 0n;
  for (const one of cases) {
    const owed = owedBy(one.paper, one.sales, one.outcome, closes);
    for (const [place, period] of ['one', 'two'].entries()) {
      const isSilent = Object.values(owed[place]!).every((amount) => amount === 0n);
      const found = await stated(one, period).catch((error: unknown) => {
        if (isSilent) return nothing;
        throw error;
      });
      expect({ id: one.id, period, ...found }).toEqual({ id: one.id, period, ...owed[place] });
      paid += owed[place]!.payable;
    }
  }
  expect(paid).toBeGreaterThan(1_000_000n);
}, 120_000);
