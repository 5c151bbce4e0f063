// Policies as people handle them: see which counts, try another, put one in force, go back, and repeat an old audit.
import { canonicalJson } from '../base/json.ts';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { auditEvidence } from './audit.ts';
import { noBasis } from './basis.ts';
import type { PolicyChange, PolicyTrial, PolicyTry, PolicyView } from './contract-policy.ts';
import { refuse } from './errors.ts';
import { findCrowdInThread } from './job-crowd.ts';
import { learnInThread } from './job-learn.ts';
import { auditThreads } from './job-pool.ts';
import { tryInThreads } from './job-trial.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { differingFields, readPolicy, writePolicy } from './policy-text.ts';
import { sumUp } from './policy-trial.ts';
import { batchesOf, worthThreads } from './service-archive.ts';
import { sha256 } from './service-batch.ts';
import { type TrialRules, tryBatch } from './service-trial.ts';
import { countAuditable, findAudit } from './store.ts';
import { findBasis } from './store-basis.ts';
import { loadEvidence } from './store-evidence.ts';
import { addPolicyUse, findPolicy, keepPolicy, newestPolicy, type PolicyOrigin } from './store-policy.ts';
import { addTry, endTry, findTriedPolicy, setTryProgress } from './store-policy-try.ts';

/** Changes that a dry run lists unless asked otherwise. */
export const listedChanges = 500;

const isSame = (one: AuditPolicy, other: AuditPolicy) => canonicalJson(one) === canonicalJson(other);

/** Reads a policy file. Refuses `policy_invalid` with every fault. */
export function policyFrom(yaml: string): AuditPolicy {
  const read = readPolicy(yaml);
  if (!read.ok) throw refuse('policy_invalid', {}, read.problem);
  return read.value;
}

export interface TrialWish {
  readonly db: Db;
  /** The address of the database, for the threads. */
  readonly url: string;
  readonly policy: AuditPolicy;
  readonly limit: number;
  readonly onProgress?: (audited: number, all: number) => Promise<void> | void;
}

/** Both policies learn from the archive as it is today, as an audit of all would; what they learn is not kept. */
async function trialRules({ db, url, policy }: TrialWish): Promise<TrialRules> {
  const inForce = await newestPolicy(db);
  const isOtherCrowd = canonicalJson(inForce.rings) !== canonicalJson(policy.rings);
  const [kept, learned, around] = await Promise.all([
    learnInThread(url, inForce),
    learnInThread(url, policy),
    isOtherCrowd ? findCrowdInThread(url, policy.rings) : null,
  ]);
  return { inForce: { policy: inForce, basis: kept }, tried: { policy, basis: learned }, around };
}

/** Which verdicts of the archive an audit of all under this policy would change. Keeps nothing. */
export async function tryPolicy(wish: TrialWish): Promise<PolicyTrial> {
  const { db, url, policy, limit, onProgress } = wish;
  const rules = await trialRules(wish);
  const all = await countAuditable(db);
  const changes: PolicyChange[] = [];
  let accounts = 0;
  const onAnswer = async (found: readonly PolicyChange[], ids: readonly string[]) => {
    accounts += ids.length;
    changes.push(...found);
    await onProgress?.(accounts, all);
  };
  if (all < worthThreads) for await (const ids of batchesOf(db)) await onAnswer(await tryBatch(db, ids, rules), ids);
  else await tryInThreads(batchesOf(db), { url, rules }, auditThreads(), onAnswer);
  const against = rules.inForce.policy;
  const fields = differingFields(against, policy);
  return sumUp({ version: policy.version, against: against.version, fields, accounts }, changes, limit);
}

/** Notes a dry run that the queue is to work through; `runTry` does. Refuses `policy_invalid`. */
export const askTry = (db: Db, yaml: string, byName: string, now: Date): Promise<PolicyTry> =>
  addTry(db, policyFrom(yaml), byName, now);

/** Works through a noted dry run. A fault stands in its record and is thrown; one that is closed is left alone. */
export async function runTry(db: Db, url: string, id: string): Promise<void> {
  const policy = await findTriedPolicy(db, id);
  if (policy === null) return;
  try {
    const onProgress = (audited: number, all: number) => setTryProgress(db, id, audited, all);
    const trial = await tryPolicy({ db, url, policy, limit: listedChanges, onProgress });
    await endTry(db, id, { trial, fault: null }, new Date());
  } catch (error) {
    await endTry(db, id, { trial: null, fault: error instanceof Error ? error.message : String(error) }, new Date());
    throw error;
  }
}

/**
 * Puts a policy in force; audits do not follow by themselves. Refuses `policy_version_taken` where the version is known with
 * other content.
 */
export async function adoptPolicy(db: Db, policy: AuditPolicy, origin: PolicyOrigin): Promise<void> {
  const isShipped = isSame(policy, defaultAuditPolicy);
  const taken = () => refuse('policy_version_taken', { version: policy.version });
  if (policy.version === defaultAuditPolicy.version && !isShipped) throw taken();
  await db.transaction().execute(async (tx) => {
    if (!(await keepPolicy(tx, policy, origin)) && !isShipped) throw taken();
    await addPolicyUse(tx, { version: policy.version, isShipped }, origin);
  });
}

/** Back to the shipped policy, also that of later releases. */
export const resetPolicy = (db: Db, origin: PolicyOrigin): Promise<void> => adoptPolicy(db, defaultAuditPolicy, origin);

/** A policy as it is shown. Refuses `policy_not_found`. */
export async function showPolicy(db: Db, version: string | null, language: Language): Promise<PolicyView> {
  const inForce = await newestPolicy(db);
  const wanted = version ?? inForce.version;
  const policy =
    wanted === inForce.version
      ? inForce
      : wanted === defaultAuditPolicy.version
        ? defaultAuditPolicy
        : await findPolicy(db, wanted);
  if (policy === null) throw refuse('policy_not_found', { version: wanted });
  return {
    version: policy.version,
    isInForce: isSame(policy, inForce),
    isShipped: isSame(policy, defaultAuditPolicy),
    policy,
    yaml: writePolicy(policy, language),
  };
}

export interface Repeated {
  readonly id: string;
  readonly outcome: 'same' | 'other_evidence' | 'other_program';
  readonly hashBefore: string;
  readonly hashNow: string;
}

/**
 * Makes an old audit again from today's evidence, with the policy, the basis and the surroundings of then. Refuses
 * `audit_not_found`, and `policy_not_found` where the policy of then was not kept.
 */
export async function repeatAudit(db: Db, accountId: string, id: string): Promise<Repeated> {
  const found = await findAudit(db, accountId, id);
  const [known] = await loadEvidence(db, [accountId]);
  if (found === null || known === undefined) throw refuse('audit_not_found', { id });
  const { audit: before, surroundings } = found;
  const policy =
    (await findPolicy(db, before.policy)) ?? (before.policy === defaultAuditPolicy.version ? defaultAuditPolicy : null);
  if (policy === null) throw refuse('policy_not_found', { version: before.policy });
  const basis = before.basis === null ? noBasis : ((await findBasis(db, before.basis)) ?? noBasis);
  const again = auditEvidence(known.evidence, sha256, { policy, basis, surroundings });
  const isEqual = canonicalJson(before) === canonicalJson(again);
  const isOther = before.evidenceHash !== again.evidenceHash;
  return {
    id,
    outcome: isEqual ? 'same' : isOther ? 'other_evidence' : 'other_program',
    hashBefore: before.evidenceHash,
    hashNow: again.evidenceHash,
  };
}
