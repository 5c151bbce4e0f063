// Follower sample: the share of profiles that look bought, against what is usual.
import type { Random } from '../../base/random.ts';
import type { FollowerProfile } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import { estimateShare, leastProfiles, scoreProfile } from '../profile-score.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { clamp, logNormalDensity } from '../statistics.ts';

/**
 * Honest accounts: about 17 % (median 14.3–19.6 % per account in the study of 115 Swiss accounts named in methods §1.8),
 * with clusters below 25 % and above 50 %: the second stands for bought.
 */
const honest = { middle: 0.17, deviation: 0.1 };
const bought = { middle: 0.5, deviation: 0.17 };
const limits = { low: -1.2, high: 3, untold: 0.6 };

function ratioAt(share: number): number {
  const x = clamp(share, honest.middle, bought.middle);
  const llr =
    logNormalDensity(x, bought.middle, bought.deviation) - logNormalDensity(x, honest.middle, honest.deviation);
  return clamp(llr, limits.low, limits.high);
}

/** Reads the sampled followers of an account; told where even the lower bound of the share is above `tellFrom`. */
export function readFollowers(sample: readonly FollowerProfile[], random: Random, tellFrom: number): Reading {
  const share = estimateShare(sample.map(scoreProfile), random);
  if (share === null) return notEnough(missingWords.sample, { least: leastProfiles, found: sample.length });
  const facts = { measured: percent(share.estimate), expected: percent(honest.middle) };
  const more = { n: sample.length, low: percent(share.low), high: percent(share.high) };
  const findings = share.low > tellFrom ? [finding('fake_followers', findingWords.fake_followers, facts, more)] : [];
  const deviation = Math.max(0.3, (ratioAt(share.high) - ratioAt(share.low)) / 4);
  // What is not told must not count as evidence.
  const llr = Math.min(ratioAt(share.estimate), findings.length > 0 ? limits.high : limits.untold);
  return measured(llr, deviation, findings);
}
