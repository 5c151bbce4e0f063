// An audit as a dossier tells it: its families in order of weight, the sentence it begins with, and what would change it.
import { whatWouldChange } from './change.ts';
import type { Audit, Family } from './contract.ts';
import type { StandingFamily, StoredAudit } from './contract-view.ts';
import { distributionOf } from './distribution.ts';
import { peersText } from './dossier-facts.ts';
import { headlineOf } from './headline.ts';
import type { AuditPolicy } from './policy.ts';
import { inOrderOfWeight, standingOf } from './standing.ts';

type Told = Pick<StoredAudit, 'headline' | 'families' | 'wouldChange'>;

function standingFamily({ norm, ...family }: Family, policy: AuditPolicy): StandingFamily {
  const told = { ...family, standing: standingOf(family, policy) };
  return norm === undefined ? told : { ...told, norm: { ...norm, text: peersText(norm), shape: distributionOf(norm) } };
}

/** What is told about an audit, by the policy that it was made under. */
export function tellDossier(audit: Omit<Audit, 'id'>, policy: AuditPolicy): Told {
  const families = inOrderOfWeight(
    audit.families.map((family) => standingFamily(family, policy)),
    policy,
  );
  return { headline: headlineOf(audit, families), families, wouldChange: whatWouldChange(families) };
}
