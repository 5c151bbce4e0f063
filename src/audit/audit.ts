// Audits one account on its evidence: eight families, one verdict, everything reproducible from the same document.

import { tierOf } from '../archive/tier.ts';
import { dayNumber } from '../base/day.ts';
import { momentMs } from '../base/moment.ts';
import { randomFrom } from '../base/random.ts';
import { type AuditBasis, noBasis, noSurroundings, type Surroundings } from './basis.ts';
import { combine, craftOf, scoreOf } from './combine.ts';
import { type Audit, type Evidence, type Family, type FamilyId, familyIds } from './contract.ts';
import { evidenceText } from './evidence-text.ts';
import { readCommenters } from './family/commenters.ts';
import { readComments } from './family/comments.ts';
import { readConduct } from './family/conduct.ts';
import { readCountShape } from './family/count-shape.ts';
import { type EngagementFacts, readEngagement } from './family/engagement.ts';
import { readFollowers } from './family/followers.ts';
import { readGrowth } from './family/growth.ts';
import { readPlatform } from './family/platform.ts';
import { type AuditPolicy, defaultAuditPolicy, priorFor } from './policy.ts';
import type { Reading, Readings } from './reading.ts';
import { seriesOf } from './series.ts';
import { rounded } from './statistics.ts';

/** Text in, lower-case hexadecimal sha256 out; passed in, because pure code knows no crypto module. */
export type Sha256 = (text: string) => string;

const dayEndMs = 16 * 3_600_000;

/** The latest moment that the evidence knows of: "now" of the audit, so that it can be repeated any day. */
function latestMoment({ account, posts, comments }: Evidence): number {
  let latest = 0;
  const lastDay = account.followers.reduce((last, [day]) => (day > last ? day : last), '');
  if (lastDay !== '') latest = dayNumber(lastDay) * 86_400_000 + dayEndMs;
  for (const post of posts) latest = Math.max(latest, momentMs(post.at));
  for (const comment of comments) latest = Math.max(latest, momentMs(comment.at ?? '') || 0);
  return latest;
}

function lastFollowers({ account }: Evidence): number | null {
  let last: readonly [string, number | null] | null = null;
  for (const point of account.followers) if (point[1] !== null && (last === null || point[0] >= last[0])) last = point;
  return last?.[1] ?? null;
}

function writeFamily(id: FamilyId, reading: Reading): Family {
  if (reading.status === 'not_enough_data')
    return {
      id,
      status: reading.status,
      missing: reading.missing.en,
      missingText: reading.missing,
      logLikelihoodRatio: null,
      findings: [],
    };
  return {
    id,
    status: reading.status,
    missing: null,
    missingText: null,
    logLikelihoodRatio: rounded(reading.llr, 3),
    findings: [...reading.findings],
    ...(reading.norm === undefined ? {} : { norm: reading.norm }),
  };
}

/** What an audit may know beyond the evidence; what is left out are the shipped policy and no archive. */
export interface AuditKnown {
  readonly policy?: AuditPolicy;
  readonly basis?: AuditBasis;
  readonly surroundings?: Surroundings;
}

/** What engagement is read from. */
export function engagementFacts(evidence: Evidence): EngagementFacts {
  const followers = lastFollowers(evidence);
  const { platform, category } = evidence.account;
  return {
    platform,
    category,
    tier: tierOf(followers),
    followers,
    posts: evidence.posts,
    nowMs: latestMoment(evidence),
  };
}

export interface ReadEvidence {
  readonly readings: Readings;
  /** Share of comments that would fit under any post; null where there are too few. */
  readonly generic: number | null;
  readonly craft: number | null;
}

/**
 * Reads every family. Each has a generator of its own, so that more evidence of one kind does not change the draws of
 * another.
 */
export function readEvidence(evidence: Evidence, known: AuditKnown = {}): ReadEvidence {
  const { policy = defaultAuditPolicy, basis = noBasis, surroundings = noSurroundings } = known;
  const { account, posts, comments } = evidence;
  const facts = engagementFacts(evidence);
  const { platform } = account;
  const conduct = readConduct({ posts, comments, nowMs: facts.nowMs });
  const spoken = readComments({ platform, posts, comments }, policy, basis);
  const days = basis.id === null ? null : basis.platformDays.filter((day) => day.platform === platform);
  const readings: Readings = {
    growth: readGrowth({ series: seriesOf(evidence), posts, platformDays: days }),
    engagement: readEngagement(facts, { policy, basis }, randomFrom(evidence.seed)),
    count_shape: readCountShape(posts, account.countsRounded),
    comments: spoken.reading,
    commenters: readCommenters(comments, surroundings),
    conduct: conduct.reading,
    followers: readFollowers(evidence.followerSample, randomFrom(evidence.seed + 1), policy.tellFrom.fakeFollowers),
    platform: readPlatform(platform, policy),
  };
  const { originality, cadence, dialogue, opinion } = conduct.craft;
  return {
    readings,
    generic: spoken.generic,
    craft: craftOf([originality, cadence, dialogue, opinion, spoken.specific]),
  };
}

/** The audit of one account. Pure: same evidence, policy, basis, surroundings and hash function, same answer to the byte. */
export function auditEvidence(evidence: Evidence, sha256: Sha256, known: AuditKnown = {}): Audit {
  const { policy = defaultAuditPolicy, basis = noBasis } = known;
  const { readings, craft } = readEvidence(evidence, known);
  const combined = combine(readings, policy, priorFor(policy, tierOf(lastFollowers(evidence))));
  return {
    ...(evidence.id === undefined ? {} : { id: evidence.id }),
    verdict: combined.verdict,
    authenticity: combined.authenticity,
    fraudProbability: combined.fraudProbability,
    interval: combined.interval === null ? null : [...combined.interval],
    craft,
    score: scoreOf(combined.authenticity, craft),
    families: familyIds.map((id) => writeFamily(id, readings[id])),
    policy: policy.version,
    basis: basis.id,
    evidenceHash: `sha256:${sha256(evidenceText(evidence))}`,
  };
}
