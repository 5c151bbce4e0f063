// What a dossier on paper tells, and how its figures and dates read.
import { dayOf, daysBetween } from '../base/day.ts';
import type { Platform, Verdict } from '../base/id.ts';
import { platformTerms, tierTerms, topicTerms, verdictTerms } from '../base/terms.ts';
import { type Language, localeOf, type Phrase, say } from '../base/words.ts';
import type { FamilyNorm } from './contract.ts';
import type { Appeal } from './contract-appeal.ts';
import type { Curve } from './contract-curve.ts';
import type { StoredAudit } from './contract-view.ts';
import { dossierWords } from './dossier-words.ts';
import { baseWords } from './missing-words.ts';

export interface DossierFacts {
  readonly name: string;
  readonly platform: Platform;
  readonly handle: string | null;
  readonly followers: number | null;
  readonly followersError: number | null;
  readonly observedOn: string | null;
  readonly audit: StoredAudit;
  readonly curve: Curve;
  /** All of the account, newest first. */
  readonly appeals: readonly Appeal[];
}

/** A count as the reader writes it: `48.2万`, `482.000`, `482,000`. */
export function countText(count: number, language: Language): string {
  const inUnits = (unit: number, sign: string) =>
    `${(count / unit).toLocaleString('zh-CN', { maximumFractionDigits: 1 })}${sign}`;
  if (language === 'zh' && count >= 1e8) return inUnits(1e8, '亿');
  if (language === 'zh' && count >= 1e4) return inUnits(1e4, '万');
  return count.toLocaleString(localeOf(language), { maximumFractionDigits: 0, useGrouping: 'always' });
}

/** A share as percent: `3,2 %`. Small shares keep two digits. */
export function shareText(share: number, language: Language): string {
  const digits = share < 0.01 ? 2 : share < 0.1 ? 1 : 0;
  return share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: digits });
}

/** A day, or the Chinese day of a moment, as a date. */
export function dayText(day: string, language: Language): string {
  const at = day.length > 10 ? dayOf(new Date(day)) : day;
  return new Date(`${at}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    ...{ year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
  });
}

export const verdictText = (verdict: Verdict, language: Language): string => verdictTerms[verdict][language];

/** What peers have in common, by their codes. */
const named = { ...topicTerms, ...platformTerms, ...tierTerms };

function peersIn(norm: FamilyNorm, language: Language): string {
  const share = (value: number) => shareText(value, language);
  const facts = {
    ...{ own: share(norm.own), low: share(norm.low), middle: share(norm.middle), high: share(norm.high) },
    base: baseWords[norm.base][language],
  };
  if (norm.quality === 'learned' && norm.place !== null) {
    const place = shareText(Math.min(0.99, Math.max(0, norm.place)), language);
    const source = norm.source
      .split(' · ')
      .map((part) => (named as Readonly<Record<string, Phrase>>)[part]?.[language] ?? part)
      .join(' · ');
    return say(dossierWords.peersLearned, language, { ...facts, place, accounts: norm.accounts ?? 0, source });
  }
  return say(norm.quality === 'measured' ? dossierWords.peersMeasured : dossierWords.peersTrade, language, facts);
}

/** Where the account lies among its peers, and who they are. */
export function peersText(norm: FamilyNorm): Phrase {
  return { it: peersIn(norm, 'it'), en: peersIn(norm, 'en'), zh: peersIn(norm, 'zh') };
}

/** Days between the newest of the evidence and the audit; null where nothing is dated. */
export function ageDays({ at, rests }: StoredAudit): number | null {
  if (rests.to === null) return null;
  return Math.max(0, daysBetween(rests.to, dayOf(new Date(at))));
}

/** The beginning of a hash, enough to tell it from others. */
export const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 12);

/** The `content-disposition` of the PDF. */
export function dossierFileName({ name, audit }: DossierFacts, language: Language): string {
  const day = dayOf(new Date(audit.at));
  const full = `${name} ${dossierWords.fileName[language]} ${day}.pdf`;
  return `attachment; filename="audit-${day}.pdf"; filename*=UTF-8''${encodeURIComponent(full).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
