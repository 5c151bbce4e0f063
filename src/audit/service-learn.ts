// Learns from the archive what audits compare with: norms, usual talk, phrases, days of the platform, rings.
import { canonicalJson } from '../base/json.ts';
import { randomFrom } from '../base/random.ts';
import type { Db } from '../db/connect.ts';
import { engagementFacts, readEvidence } from './audit.ts';
import { type AuditBasis, noBasis } from './basis.ts';
import { combine } from './combine.ts';
import type { Evidence } from './contract.ts';
import { Crowd, type FoundRing } from './crowd.ts';
import { readComments } from './family/comments.ts';
import { readEngagement } from './family/engagement.ts';
import { learnPhrases, learnPlatformDays, learnTalk, learnTemplates } from './learn.ts';
import { learnNorms } from './norms.ts';
import { type AuditPolicy, priorFor } from './policy.ts';
import type { RingPolicy } from './rings.ts';
import { sha256 } from './service-batch.ts';
import { listRates, readCommentTimes, replaceCrowd, sampleAccounts } from './store-basis.ts';
import { type KnownEvidence, loadEvidence } from './store-evidence.ts';

/** Accounts whose whole evidence is read to learn from; engagement is learned from all. */
const sampleSize = 2_000;
const pageSize = 100;
/** Accounts whose comments are read at once for the rings. */
const crowdPage = 500;
/** Norms are learned again without the accounts that the first ones make suspicious. */
const refits = 2;

async function readSample(db: Db): Promise<KnownEvidence[]> {
  const ids = await sampleAccounts(db, sampleSize);
  const sample: KnownEvidence[] = [];
  for (let start = 0; start < ids.length; start += pageSize)
    sample.push(...(await loadEvidence(db, ids.slice(start, start + pageSize))));
  return sample;
}

function talkOf(evidences: readonly Evidence[], policy: AuditPolicy, phrases: readonly string[]) {
  const basis = { ...noBasis, phrases };
  return evidences.flatMap(({ account: { platform }, posts, comments }) => {
    const { generic } = readComments({ platform, posts, comments }, policy, basis);
    return generic === null ? [] : [{ platform, generic }];
  });
}

/**
 * Norms from all accounts but those whose audit finds a purchase likelier than not: by their newest one, or, of the sample,
 * by one with the norms of the round before. Only engagement is read again for it.
 */
async function learnTrimmed(
  db: Db,
  sample: readonly KnownEvidence[],
  shared: Omit<AuditBasis, 'norms'>,
  policy: AuditPolicy,
) {
  let norms = learnNorms(await listRates(db, []));
  const read = sample.map(({ accountId, evidence }) => ({
    accountId,
    facts: engagementFacts(evidence),
    readings: readEvidence(evidence, { policy, basis: { ...shared, norms } }).readings,
  }));
  for (let round = 0; round < refits; round++) {
    const basis = { ...shared, norms };
    const suspicious = read.filter(({ facts, readings }) => {
      const engagement = readEngagement(facts, { policy, basis }, randomFrom(1));
      return (combine({ ...readings, engagement }, policy, priorFor(policy, facts.tier)).fraudProbability ?? 0) > 0.5;
    });
    if (suspicious.length === 0) break;
    norms = learnNorms(
      await listRates(
        db,
        suspicious.map(({ accountId }) => accountId),
      ),
    );
  }
  return norms;
}

/** Learns the basis from the archive as it is; the same archive teaches the same. Nothing is kept yet. */
export async function learnBasis(db: Db, policy: AuditPolicy): Promise<{ basis: AuditBasis; accounts: number }> {
  const sample = await readSample(db);
  const evidences = sample.map(({ evidence }) => evidence);
  const phrases = learnPhrases(evidences);
  const templates = learnTemplates(evidences);
  const platformDays = learnPlatformDays(evidences);
  const talk = learnTalk(talkOf(evidences, policy, phrases));
  const norms = await learnTrimmed(db, sample, { id: 'learning', platformDays, talk, phrases, templates }, policy);
  const learned = { platformDays, norms, talk, phrases, templates };
  return { basis: { ...learned, id: `sha256:${sha256(canonicalJson(learned))}` }, accounts: sample.length };
}

export interface LearnedCrowd {
  readonly comments: number;
  readonly rings: number;
}

export interface FoundCrowd {
  readonly comments: number;
  readonly rings: readonly FoundRing[];
  readonly roaming: ReadonlyMap<string, number>;
}

/** Reads the comments of all accounts, and finds the rings and who roams. Keeps nothing. */
export async function findCrowd(db: Db, policy: RingPolicy): Promise<FoundCrowd> {
  const crowd = new Crowd();
  for (let after = ''; ; ) {
    const page = await readCommentTimes(db, after, crowdPage);
    for (const { accountId, platform, list } of page) crowd.add(accountId, platform, list);
    if (page.length < crowdPage) break;
    after = page.at(-1)!.accountId;
  }
  const rings = crowd.rings((text) => sha256(text).slice(0, 16), policy);
  return { comments: crowd.comments, rings, roaming: crowd.roaming() };
}

/** Finds the rings and who roams, and keeps both. Returns how many comments it saw. */
export async function learnCrowd(db: Db, policy: RingPolicy, now: Date): Promise<LearnedCrowd> {
  const { comments, rings, roaming } = await findCrowd(db, policy);
  await db.transaction().execute((tx) => replaceCrowd(tx, rings, roaming, now));
  return { comments, rings: rings.length };
}
