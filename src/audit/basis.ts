// What an archive knows beyond the one account that is audited: learned once for all accounts, dated, and named by every
// audit that used it, so that the audit can be repeated.
import type { Tier } from '../base/id.ts';

/** A day on which the accounts of a platform moved together: a clean-up of the platform, or a counting change. */
export interface PlatformDay {
  readonly platform: string;
  /** Day number (base/day.ts). */
  readonly day: number;
  /** The median growth of its accounts on that day beyond their usual growth; −0.03 = all lost 3 %. */
  readonly shift: number;
}

/** Where the engagement of peers lies: log rates at the quantiles of `learnedQuantiles`. */
export interface LearnedNorm {
  readonly platform: string;
  /** null = all categories. */
  readonly category: string | null;
  readonly tier: Tier | null;
  readonly base: 'followers' | 'views';
  /** Log of the rate at every learned quantile, at the middle of the cell's log followers. */
  readonly levels: readonly number[];
  /** Change of the log rate per log follower. */
  readonly slope: number;
  readonly middle: number;
  readonly accounts: number;
}

/** What is usual among the comments of a platform's accounts. */
export interface LearnedTalk {
  readonly platform: string;
  /** Median share of generic comments, and the deviation of its logit between accounts. */
  readonly generic: number;
  readonly deviation: number;
  readonly accounts: number;
}

export interface AuditBasis {
  /** null = the shipped defaults alone. */
  readonly id: string | null;
  readonly platformDays: readonly PlatformDay[];
  readonly norms: readonly LearnedNorm[];
  readonly talk: readonly LearnedTalk[];
  /** Normalised texts that stand under so many accounts that they say nothing. */
  readonly phrases: readonly string[];
  /** Longer texts that several people write under several accounts: what services paste. */
  readonly templates: readonly string[];
}

export const noBasis: AuditBasis = { id: null, platformDays: [], norms: [], talk: [], phrases: [], templates: [] };

export const learnedQuantiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Rings among those who comment under one account, found over the whole archive. */
export interface RingSeen {
  readonly id: string;
  /** People of the ring, and how many of them commented here. */
  readonly size: number;
  readonly here: number;
  /** Accounts and posts under which the ring stood together. */
  readonly accounts: number;
  readonly posts: number;
  /** Share of this account's comments that they wrote. */
  readonly share: number;
  /** Under one account only: a fan club rather than a service. */
  readonly isFanClub: boolean;
}

/** What the archive knows about this one account, beside its own evidence. */
export interface Surroundings {
  readonly rings: readonly RingSeen[];
  /** Share of its comments by people who comment under many unrelated accounts within a week; null = not looked at. */
  readonly roaming: number | null;
}

export const noSurroundings: Surroundings = { rings: [], roaming: null };
