// What a policy would change: the audits of one account under two policies held beside each other, and all of them counted.
import { type Verdict, verdicts } from '../base/id.ts';
import { type Audit, type FamilyId, familyIds } from './contract.ts';
import type { PolicyChange, PolicyTrial } from './contract-policy.ts';
import type { AuditPolicy } from './policy.ts';
import { weightedRatio } from './standing.ts';

/** An audit and the policy that weighs its families. */
export interface Weighed {
  readonly audit: Pick<Audit, 'verdict' | 'authenticity' | 'families'>;
  readonly policy: AuditPolicy;
}

/** A weighted ratio that moves by less is the same to the eye. Own choice. */
const noticeable = 0.05;

function ratioOf({ audit, policy }: Weighed, id: FamilyId): number | null {
  const family = audit.families.find((one) => one.id === id);
  return family === undefined ? null : weightedRatio(family, policy);
}

/** Families whose weighted ratio is another, the strongest first. */
export function movedFamilies(before: Weighed, after: Weighed): FamilyId[] {
  return familyIds
    .map((id) => {
      const [one, other] = [ratioOf(before, id), ratioOf(after, id)];
      return { id, by: one === other ? 0 : Math.abs((other ?? 0) - (one ?? 0)) };
    })
    .filter(({ by }) => by >= noticeable)
    .sort((a, b) => b.by - a.by)
    .map(({ id }) => id);
}

/** One account's verdicts: as the archive shows it, and today under the policy in force and the tried one. */
export interface Compared {
  readonly shown: Weighed['audit'];
  readonly inForce: Weighed;
  readonly tried: Weighed;
}

export type BareChange = Omit<PolicyChange, 'accountId' | 'kolId' | 'name' | 'platform'>;

/** What would change; null when the verdict stays. */
export function changeOf({ shown, inForce, tried }: Compared): BareChange | null {
  const [before, after] = [shown.verdict, tried.audit.verdict];
  if (before === after) return null;
  const isByPolicy = inForce.audit.verdict !== after;
  return {
    ...{ before, after, isByPolicy },
    authenticityBefore: shown.authenticity,
    authenticityAfter: tried.audit.authenticity,
    families: movedFamilies(isByPolicy ? inForce : { audit: shown, policy: inForce.policy }, tried),
  };
}

/** How grave a verdict is; what nobody can judge lies between. */
const gravity: Readonly<Record<Verdict, number>> = { authentic: 0, not_enough_data: 1, look_closer: 2, risk: 3 };

const moved = (change: BareChange) => Math.abs((change.authenticityAfter ?? 50) - (change.authenticityBefore ?? 50));

/** Gravest step first, then the largest move of authenticity. */
function byGravity(one: PolicyChange, other: PolicyChange): number {
  const step = ({ before, after }: PolicyChange) => gravity[after] - gravity[before];
  return (
    gravity[other.after] - gravity[one.after] ||
    step(other) - step(one) ||
    moved(other) - moved(one) ||
    (one.accountId < other.accountId ? -1 : 1)
  );
}

/** Counts from what to what, in the order of verdicts; pairs that never happen are absent. */
function countsOf(changes: readonly PolicyChange[]): PolicyTrial['counts'] {
  return verdicts.flatMap((before) =>
    verdicts.flatMap((after) => {
      const accounts = changes.filter((change) => change.before === before && change.after === after).length;
      return accounts === 0 ? [] : [{ before, after, accounts }];
    }),
  );
}

/** All changes as one answer, with the first `limit` of them. */
export function sumUp(
  head: Pick<PolicyTrial, 'version' | 'against' | 'fields' | 'accounts'>,
  changes: readonly PolicyChange[],
  limit: number,
): PolicyTrial {
  return {
    ...head,
    changed: changes.length,
    changedByPolicy: changes.filter(({ isByPolicy }) => isByPolicy).length,
    counts: countsOf(changes),
    changes: changes.toSorted(byGravity).slice(0, limit),
  };
}
