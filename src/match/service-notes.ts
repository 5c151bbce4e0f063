// Policies of the match, and what people note for it.

import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/json.ts';
import { openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { KolNotes, NewEndorserCheck, NewUnavailable } from './contract.ts';
import type { MatchPolicy, MatchPolicyView } from './contract-policy.ts';
import { refuse } from './errors.ts';
import type { PayKind } from './pay-kind.ts';
import { defaultMatchPolicy } from './policy.ts';
import { listEndorserChecks, listUnavailable } from './store.ts';
import { addUnavailable, dropUnavailable, hasKol, saveEndorserCheck, savePayChoice } from './store-notes.ts';
import {
  addMatchPolicy,
  findMatchPolicy,
  listMatchPolicyUses,
  type MatchPolicyOrigin,
  newestMatchPolicy,
} from './store-policy.ts';

/** The policy in force, the shipped one beside it, and which counted from when on. */
export async function showMatchPolicy(db: Db): Promise<MatchPolicyView> {
  const { policy, isShipped } = await newestMatchPolicy(db);
  return { policy, isShipped, shipped: defaultMatchPolicy, uses: await listMatchPolicyUses(db) };
}

const isSame = (one: MatchPolicy, other: MatchPolicy) => canonicalJson(one) === canonicalJson(other);

/** Puts a policy in force. Refuses `match_policy_taken` where its version is known with other values. */
export async function adoptMatchPolicy(db: Db, policy: MatchPolicy, origin: MatchPolicyOrigin): Promise<void> {
  const isShipped = isSame(policy, defaultMatchPolicy);
  await db.transaction().execute(async (tx) => {
    const known =
      policy.version === defaultMatchPolicy.version ? defaultMatchPolicy : await findMatchPolicy(tx, policy.version);
    if (known !== null && !isSame(known, policy)) throw refuse('match_policy_taken', { version: policy.version });
    await addMatchPolicy(tx, { policy, isShipped }, origin);
  });
}

/** Back to the shipped policy, also that of later releases. */
export const resetMatchPolicy = (db: Db, origin: MatchPolicyOrigin): Promise<void> =>
  adoptMatchPolicy(db, defaultMatchPolicy, origin);

async function demandKol(db: Db, kolId: string): Promise<void> {
  if (!(await hasKol(db, kolId))) throw refuse('match_kol_not_found', { id: kolId });
}

/** Notes of a KOL from a day on. */
export async function openKolNotes(db: Db, kolId: string, today: Day): Promise<KolNotes> {
  const [unavailable, checks] = await Promise.all([listUnavailable(db, kolId, today), listEndorserChecks(db, kolId)]);
  const endorser = checks.get(kolId);
  return {
    unavailable: unavailable.map(({ id, from, to, what, byName }) => ({ id, from, to, what, byName })),
    endorser: endorser
      ? {
          checkedOn: endorser.checkedOn,
          underTen: endorser.underTen,
          penalisedOn: endorser.penalisedOn,
          note: endorser.note,
          byName: endorser.byName,
        }
      : null,
  };
}

/** Notes that a KOL cannot work for some days. Refuses `match_kol_not_found`. */
export async function noteUnavailable(db: Db, kolId: string, given: NewUnavailable, byName: string): Promise<void> {
  await demandKol(db, kolId);
  await addUnavailable(db, kolId, given, byName);
}

/** Takes such a note back. Refuses `note_not_found`. */
export async function removeUnavailable(db: Db, id: string): Promise<void> {
  if (!(await dropUnavailable(db, id))) throw refuse('note_not_found', { id });
}

/** Keeps what was found out about a KOL as an endorser. Refuses `match_kol_not_found`. */
export async function noteEndorser(db: Db, kolId: string, given: NewEndorserCheck, byName: string): Promise<void> {
  await demandKol(db, kolId);
  await saveEndorserCheck(db, kolId, given, byName);
}

/** Decides how a KOL is paid for a brief; null = as suggested. Refuses `brief_not_found`, `match_kol_not_found`. */
export async function choosePay(
  db: Db,
  place: { readonly briefId: string; readonly kolId: string },
  kind: PayKind | null,
  byName: string,
): Promise<void> {
  await openBrief(db, place.briefId);
  await demandKol(db, place.kolId);
  await savePayChoice(db, place, kind, byName);
}
