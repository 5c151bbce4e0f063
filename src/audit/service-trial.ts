// The dry run of a policy on one batch of accounts: nothing is kept.
import type { Db } from '../db/connect.ts';
import { auditEvidence } from './audit.ts';
import { noSurroundings, type Surroundings } from './basis.ts';
import type { PolicyChange } from './contract-policy.ts';
import { changeOf } from './policy-trial.ts';
import { type Rules, sha256 } from './service-batch.ts';
import { listNewestAudits, nameAccounts } from './store.ts';
import { listSurroundings } from './store-basis.ts';
import { loadEvidence } from './store-evidence.ts';

/** What is held against each other. */
export interface TrialRules {
  readonly inForce: Rules;
  readonly tried: Rules;
  /** Rings as the tried policy finds them; null where it finds the same. */
  readonly around: ReadonlyMap<string, Surroundings> | null;
}

/** Audits these accounts under both policies, and gives those whose shown verdict would be another. */
export async function tryBatch(db: Db, ids: readonly string[], rules: TrialRules): Promise<PolicyChange[]> {
  const [known, around, newest] = await Promise.all([
    loadEvidence(db, ids),
    listSurroundings(db, ids),
    listNewestAudits(db, ids),
  ]);
  const shown = new Map(newest.map(({ accountId, audit }) => [accountId, audit]));
  const changes = known.flatMap(({ accountId, evidence }) => {
    const kept = around.get(accountId) ?? noSurroundings;
    const found = rules.around === null ? kept : (rules.around.get(accountId) ?? noSurroundings);
    const inForce = auditEvidence(evidence, sha256, { ...rules.inForce, surroundings: kept });
    const tried = auditEvidence(evidence, sha256, { ...rules.tried, surroundings: found });
    const change = changeOf({
      shown: shown.get(accountId) ?? inForce,
      inForce: { audit: inForce, policy: rules.inForce.policy },
      tried: { audit: tried, policy: rules.tried.policy },
    });
    return change === null ? [] : [{ accountId, ...change }];
  });
  const names = await nameAccounts(
    db,
    changes.map(({ accountId }) => accountId),
  );
  return changes.flatMap((change) => {
    const named = names.get(change.accountId);
    return named === undefined ? [] : [{ ...change, ...named }];
  });
}
