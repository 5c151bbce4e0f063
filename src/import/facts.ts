// What a row says once it is understood, whatever file it came from.
import type { Day } from '../base/day.ts';
import type { AudienceDimension, Category, Format, Gender, Platform } from '../base/id.ts';

/** One KOL on one platform as a file names it: by id, by handle, or by the hash that newer crawlers publish. */
export interface AccountRef {
  readonly platform: Platform;
  readonly uid: string | null;
  readonly handle: string | null;
  /** First 16 hex digits of sha256(id). */
  readonly hash: string | null;
  /** The id that is hashed where it is another than `uid` (Douyin's numeric id beside its sec_uid). */
  readonly hashedId: string | null;
}

/** Figures of one account on one day. */
export interface SnapshotFact {
  readonly day: Day;
  readonly followers: number | null;
  readonly followersError: number | null;
  readonly following: number | null;
  readonly postsTotal: number | null;
  readonly likesTotal: number | null;
}

/** What is said of the person behind an account. */
export interface KolFact {
  readonly name: string | null;
  readonly topics: readonly string[];
  readonly category: Category | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly gender: Gender | null;
}

export interface AccountFact {
  readonly ref: AccountRef;
  /** The row tells of an audience and only names the account: its day is not that of what is known of the account. */
  readonly isNamedOnly?: boolean;
  readonly kol: KolFact;
  readonly url: string | null;
  readonly bio: string | null;
  /** Where the picture is; it is never fetched. */
  readonly avatarUrl: string | null;
  /** What the platform certifies beside its badge: `知名美食博主`. */
  readonly verifiedText: string | null;
  readonly observedOn: Day;
  readonly snapshot: SnapshotFact | null;
}

/** What is asked beside the price of one post: the slot fee of a live stream, a commission on sales. */
export type TermKind = 'pit_fee' | 'commission';

export interface PriceFact {
  readonly format: Format | TermKind;
  /** Minor units; basis points of a commission. */
  readonly amount: bigint;
  /** Null of a commission. */
  readonly currency: string | null;
  readonly validFrom: Day;
}

export interface PostFact {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly format: Format | null;
  readonly original: boolean | null;
  readonly sponsored: boolean | null;
  readonly tags: readonly string[];
  /** Whom the file names as sponsor. */
  readonly sponsors: readonly string[];
  readonly url: string | null;
  readonly views: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly saves: number | null;
  /** WeChat's 在看. */
  readonly wows: number | null;
  readonly rounded: boolean;
  readonly observedAt: number | null;
}

export interface CommentFact {
  readonly platform: Platform;
  readonly postId: string;
  /** Null when the file gives none: the store derives one from the content. */
  readonly id: string | null;
  /** The platform's id of who wrote it, or its hash; the store keeps a salted hash only. */
  readonly author: string | null;
  readonly authorHash: string | null;
  readonly at: number | null;
  readonly text: string | null;
  readonly byKol: boolean | null;
  readonly replyTo: string | null;
  /** Where the platform says that it was written: a province or a country. */
  readonly region: string | null;
  readonly likes: number | null;
  readonly observedAt: number | null;
}

/** The share of an account's audience that is of one gender, age, region … on one day. */
export interface AudienceFact {
  readonly dimension: AudienceDimension;
  /** `female`, `25-34`, `广东`. */
  readonly item: string;
  /** Of an age: its first and last year; last null = and older. */
  readonly lowYears: number | null;
  readonly highYears: number | null;
  /** 0–1. */
  readonly share: number;
  readonly day: Day;
}

/** What a row says that tells nothing of an audience. */
export const noAudience: readonly AudienceFact[] = Object.freeze([]);

/** Everything that one row of a file says. */
export interface RowFacts {
  readonly account: AccountFact | null;
  readonly prices: readonly PriceFact[];
  readonly audience: readonly AudienceFact[];
  readonly post: PostFact | null;
  readonly comment: CommentFact | null;
}

/** One row with its place in the file. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
