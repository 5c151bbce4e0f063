// Where a family stands on a dossier: whether it speaks against, is to be cleared up, or says nothing.
import type { Family, FamilyId } from './contract.ts';
import type { Standing } from './contract-view.ts';
import type { AuditPolicy } from './policy.ts';

/** From this part of the border of evidence on a family is to be cleared up (own choice). */
const unsureFrom = 0.45;

/** A family's weighted log likelihood ratio under a policy; null where it was not measured. */
export function weightedRatio(family: Pick<Family, 'id' | 'logLikelihoodRatio'>, policy: AuditPolicy): number | null {
  return family.logLikelihoodRatio === null ? null : (policy.weights[family.id] ?? 0) * family.logLikelihoodRatio;
}

/** How somebody works is told apart from fraud: conduct is never evidence, and not always fine. */
export function standingOf(family: Family, policy: AuditPolicy): Standing {
  const ratio = weightedRatio(family, policy);
  if (family.status === 'not_enough_data' || ratio === null) return 'missing';
  if (family.id === 'conduct') return family.findings.length > 0 ? 'note' : 'fine';
  if (ratio >= policy.evidenceFrom) return 'against';
  return ratio >= unsureFrom * policy.evidenceFrom ? 'unsure' : 'fine';
}

const order: readonly Standing[] = ['against', 'unsure', 'note', 'fine', 'missing'];

/** Families as a dossier tells them: what speaks against first, the heaviest first; what is missing last. */
export function inOrderOfWeight<One extends { id: FamilyId; standing: Standing; logLikelihoodRatio: number | null }>(
  families: readonly One[],
  policy: AuditPolicy,
): One[] {
  const weight = (one: One) => Math.abs(weightedRatio(one, policy) ?? 0);
  return families.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || weight(b) - weight(a));
}
