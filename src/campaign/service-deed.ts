// Contracts: made from the newest terms and kept with a hash; agreed only while they still say what would be paid.
import { createHash, randomUUID } from 'node:crypto';
import { assert } from '../base/assert.ts';
import { type Day, dayOf } from '../base/day.ts';
import { canonicalJson } from '../base/json.ts';
import type { Currency } from '../base/money.ts';
import { openBrand } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { Deed, DeedFacts, DeedHead, DeedPreview, NewDeedEvent } from './contract-deed.ts';
import { assembleDeed, changesBetween, type DeedText, missingOf, type Pair } from './deed-assemble.ts';
import { clausesOn } from './deed-clause.ts';
import { deedClauses } from './deed-clauses/all.ts';
import { stateOf } from './deed-state.ts';
import { refuse } from './errors-deed.ts';
import { openCampaign, openPlacement, openTerms } from './service.ts';
import { openParty } from './service-party.ts';
import {
  type DeedDocument,
  type DeedRow,
  findDeed,
  insertDeed,
  insertDeedEvent,
  listDeedAccounts,
  listDeeds,
  lockPlacement,
  nextDeedNumber,
} from './store-deed.ts';
import { deedWords } from './words-deed.ts';

const hashOf = (document: DeedDocument, languages: Pair): string =>
  createHash('sha256')
    .update(canonicalJson({ languages, ...document }))
    .digest('hex');

/** Everything that a contract of a placement would say now. Refuses `placement_not_found`, `deed_without_content`. */
export async function deedFacts(db: Db, placementId: string): Promise<DeedFacts> {
  const placement = await openPlacement(db, placementId);
  const campaign = await openCampaign(db, placement.campaignId);
  const brand = await openBrand(db, campaign.brandId);
  const versions = await openTerms(db, placementId);
  const [first, newest] = [versions[0]!, versions.at(-1)!];
  const { deliverables } = placement;
  if (deliverables.length === 0) throw refuse('deed_without_content');
  const accountIds = [...new Set(deliverables.map(({ accountId }) => accountId))];
  const { conditions, agency } = newest.terms;
  const competitors = conditions.exclusivity.competitors ?? brand.competitors.map(({ name }) => name);
  const party = async (kind: 'brand' | 'kol' | 'agency', ref: string) => (await openParty(db, kind, ref)).party;
  return {
    ...{ campaign: campaign.name, brand: brand.name, currency: placement.currency as Currency },
    accounts: await listDeedAccounts(db, accountIds),
    termsVersion: newest.version,
    termsFrom: newest.validFrom === first.validFrom ? null : newest.validFrom,
    parties: {
      brand: await party('brand', brand.id),
      kol: await party('kol', placement.kolId),
      agency: agency === null ? null : await party('agency', agency.id),
    },
    deliverables: deliverables.map(({ id, format, dueOn, fee, accountId }) => ({
      ...{ id, format, dueOn, fee, account: accountIds.indexOf(accountId) },
    })),
    terms: {
      ...newest.terms,
      conditions: { ...conditions, exclusivity: { ...conditions.exclusivity, competitors } },
    },
  };
}

const textNow = (facts: DeedFacts, languages: Pair, day: Day): DeedText =>
  assembleDeed(facts, clausesOn(deedClauses, day), languages);

const changesOf = (row: DeedRow, facts: DeedFacts) =>
  changesBetween(
    row.document.text,
    textNow(facts, row.languages, row.clausesOn),
    row.languages.map((language) => deedWords.parties[language]),
  );

function headOf(row: DeedRow, isStale: boolean): DeedHead {
  const { id, number, placementId, termsVersion, sha256, createdBy, createdAt, events } = row;
  const state = stateOf(events);
  const languages = [...row.languages];
  return {
    id,
    number,
    placementId,
    state,
    termsVersion,
    languages,
    sha256,
    createdBy,
    createdAt,
    isStale,
    events: [...events],
  };
}

/** What is stored must be what was hashed: a difference means that somebody changed it, and that is a fault. */
function assertWhole(row: DeedRow): void {
  assert(hashOf(row.document, row.languages) === row.sha256, `contract ${row.number} is not what was hashed`);
}

const mutable = (text: DeedText) => ({
  title: [...text.title],
  notice: [...text.notice],
  parties: text.parties.map((one) => [...one]),
  sections: [...text.sections],
  approval: text.approval.map((one) => [...one]),
});

/** What a contract made now would say; nothing is kept. */
export async function previewDeed(db: Db, placementId: string, languages: Pair, now: Date): Promise<DeedPreview> {
  const facts = await deedFacts(db, placementId);
  const { termsVersion } = facts;
  const text = mutable(textNow(facts, languages, dayOf(now)));
  return { ...text, languages: [...languages], termsVersion, missing: missingOf(facts) };
}

/** Makes a contract of the newest terms, and keeps it. Refuses `placement_not_found`, `deed_without_content`. */
export async function makeDeed(
  db: Db,
  placementId: string,
  languages: Pair,
  by: string | null,
  now: Date,
): Promise<Deed> {
  const id = randomUUID();
  await db.transaction().execute(async (tx) => {
    await lockPlacement(tx, placementId);
    const facts = await deedFacts(tx, placementId);
    const day = dayOf(now);
    const document = { facts, text: textNow(facts, languages, day) };
    const number = await nextDeedNumber(tx, Number(day.slice(0, 4)));
    await insertDeed(tx, {
      ...{ id, number, placementId, termsVersion: facts.termsVersion, clausesOn: day, languages, document },
      ...{ sha256: hashOf(document, languages), createdBy: by, createdAt: now },
    });
  });
  return openDeed(db, id);
}

/** The contracts of a placement, newest first, each with whether it still says what would be paid. */
export async function deedsOf(db: Db, placementId: string): Promise<DeedHead[]> {
  await openPlacement(db, placementId);
  const rows = await listDeeds(db, placementId);
  if (rows.length === 0) return [];
  const facts = await deedFacts(db, placementId);
  return rows.map((row) => headOf(row, changesOf(row, facts).length > 0));
}

/** A contract as it was made, whole. Refuses `deed_not_found`. */
export async function openDeedRow(db: Db, id: string): Promise<DeedRow> {
  const row = await findDeed(db, id);
  if (!row) throw refuse('deed_not_found', { id });
  assertWhole(row);
  return row;
}

/** A contract with its text, what became of it, and what has changed since. Refuses `deed_not_found`. */
export async function openDeed(db: Db, id: string): Promise<Deed> {
  const row = await openDeedRow(db, id);
  const changes = changesOf(row, await deedFacts(db, row.placementId));
  const { facts, text } = row.document;
  return { ...headOf(row, changes.length > 0), ...mutable(text), missing: missingOf(facts), changes };
}

/**
 * Notes that a contract was offered, agreed to by a side, signed, or is void. Refuses `deed_not_found`, `deed_void`,
 * `deed_event_twice`; `deed_stale` for offering and agreeing to what would be paid otherwise; `deed_not_agreed` for a signed
 * copy of what not both agreed to.
 */
export async function noteDeedEvent(
  db: Db,
  id: string,
  event: NewDeedEvent,
  by: string | null,
  now: Date,
): Promise<Deed> {
  await db.transaction().execute(async (tx) => {
    const { placementId } = await openDeedRow(tx, id);
    await lockPlacement(tx, placementId);
    const row = await openDeedRow(tx, id);
    const { number } = row;
    const state = stateOf(row.events);
    if (state === 'void') throw refuse('deed_void', { number });
    const isPromise = event.kind === 'offered' || event.kind === 'agreed';
    if (isPromise && changesOf(row, await deedFacts(tx, placementId)).length > 0)
      throw refuse('deed_stale', { number });
    if (event.kind === 'signed' && state !== 'agreed' && state !== 'signed') throw refuse('deed_not_agreed');
    if (!(await insertDeedEvent(tx, id, event, by, now))) throw refuse('deed_event_twice');
  });
  return openDeed(db, id);
}
