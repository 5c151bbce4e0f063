// Learns from the archive what audits compare with: norms, usual talk, phrases, days of the platform, rings.
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import { auditEvidence } from './audit.ts';
import { type AuditBasis, noBasis } from './basis.ts';
import type { Evidence } from './contract.ts';
import { Crowd } from './crowd.ts';
import { readComments } from './family/comments.ts';
import { learnPhrases, learnPlatformDays, learnTalk } from './learn.ts';
import { learnNorms } from './norms.ts';
import type { AuditPolicy } from './policy.ts';
import { sha256 } from './service-batch.ts';
import { listRates, readCommentTimes, replaceCrowd, sampleAccounts, saveBasis } from './store-basis.ts';
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

const idOf = (learned: Omit<AuditBasis, 'id'>): string => `sha256:${sha256(canonicalJson(learned))}`;

/**
 * Learns the basis and keeps it. Engagement norms come from all accounts but those whose audit, or whose audit with the
 * norms of the round before, finds a purchase likelier than not.
 */
export async function learnBasis(db: Db, policy: AuditPolicy, comments: number, now: Date): Promise<AuditBasis> {
  const sample = await readSample(db);
  const evidences = sample.map(({ evidence }) => evidence);
  const phrases = learnPhrases(evidences);
  const shared = {
    platformDays: learnPlatformDays(evidences),
    talk: learnTalk(talkOf(evidences, policy, phrases)),
    phrases,
  };
  let learned = { ...shared, norms: learnNorms(await listRates(db, [])) };
  for (let round = 0; round < refits; round++) {
    const known = { policy, basis: { ...learned, id: 'learning' } };
    const suspicious = sample.filter(
      ({ evidence }) => (auditEvidence(evidence, () => '', known).fraudProbability ?? 0) > 0.5,
    );
    if (suspicious.length === 0) break;
    learned = {
      ...shared,
      norms: learnNorms(
        await listRates(
          db,
          suspicious.map(({ accountId }) => accountId),
        ),
      ),
    };
  }
  const basis = { ...learned, id: idOf(learned) };
  await saveBasis(db, basis, { accounts: sample.length, comments }, now);
  return basis;
}

/** Reads the comments of all accounts, finds the rings and who roams, and keeps both. Returns how many comments it saw. */
export async function learnCrowd(db: Db, now: Date): Promise<{ comments: number; rings: number }> {
  const crowd = new Crowd();
  for (let after = ''; ; ) {
    const page = await readCommentTimes(db, after, crowdPage);
    for (const { accountId, platform, list } of page) crowd.add(accountId, platform, list);
    if (page.length < crowdPage) break;
    after = page.at(-1)!.accountId;
  }
  const rings = crowd.rings((text) => sha256(text).slice(0, 16));
  await db.transaction().execute((tx) => replaceCrowd(tx, rings, crowd.roaming(), now));
  return { comments: crowd.comments, rings: rings.length };
}
