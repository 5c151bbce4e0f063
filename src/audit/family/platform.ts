// The platform itself as evidence: where followers are hard to buy, that speaks for the account.
import { type Platform, platforms } from '../../base/id.ts';
import { platformTerms } from '../../base/terms.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import type { AuditPolicy } from '../policy.ts';
import { finding, measured, notEnough, type Reading } from '../reading.ts';

function isPlatform(name: string): name is Platform {
  return (platforms as readonly string[]).includes(name);
}

/** Reads the platform's prior from the policy. */
export function readPlatform(platform: string, policy: AuditPolicy): Reading {
  if (!isPlatform(platform)) return notEnough(missingWords.platform, { platform });
  const llr = policy.platformRatios[platform] ?? 0;
  if (llr >= 0) return measured(llr, 0.1);
  const phrase = findingWords.guarded_platform;
  const name = platformTerms[platform];
  const named = {
    it: phrase.it.replace('{platform}', name.it),
    en: phrase.en.replace('{platform}', name.en),
    zh: phrase.zh.replace('{platform}', name.zh),
  };
  return measured(llr, 0.1, [finding('guarded_platform', named, {})]);
}
