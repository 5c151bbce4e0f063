// What the archive knows of an account that bears on a brief, and what the brief asks.
import type { Day } from '../base/day.ts';
import type { Category, Platform, Tier } from '../base/id.ts';
import type { Target } from '../brand/contract.ts';
import type { ImportedAudience } from './imported-shares.ts';
import type { ReaderRegions } from './on-target.ts';
import type { TopicShares } from './topic-model.ts';

export interface Collaborated {
  readonly brand: string;
  readonly productClass: string | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly exclusiveUntil: Day | null;
  readonly brandFame: number | null;
}

/** Posts that name something: unpaid and paid. */
export interface Named {
  readonly unpaid: number;
  readonly paid: number;
}

export interface BrandNamed extends Named {
  /** Posts whose sentences about it praise more than they blame, and the other way round. */
  readonly warm: number;
  readonly cold: number;
}

export interface Booking {
  readonly from: Day;
  readonly to: Day;
  readonly what: string;
}

export interface EndorserCheck {
  readonly checkedOn: Day;
  readonly underTen: boolean;
  readonly penalisedOn: Day | null;
}

/** What comparables ask, in the brief's minor units: quotes of the archive, or published bands where it has too few. */
export interface Comparables {
  readonly isPublished: boolean;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Quotes, or bands. */
  readonly count: number;
}

export interface MatchFacts {
  readonly accountId: string;
  readonly kolId: string;
  readonly name: string;
  readonly platform: Platform;
  readonly category: Category | null;
  readonly tier: Tier;
  readonly topics: readonly string[];
  readonly followers: number | null;
  readonly verdict: string | null;
  readonly authenticity: number | null;
  readonly craft: number | null;
  /** Cheapest quote in the brief's minor units; null = not known. */
  readonly price: number | null;
  readonly comparables: Comparables | null;
  /** Posts that were read for topics, and what they are about, shrunk toward the declared topics. */
  readonly readPosts: number;
  readonly topicShares: TopicShares;
  /** Posts that name the brand's own things, with the word found most. */
  readonly things: Named & { readonly term: string | null };
  /** Posts that name things of the brand's product classes. */
  readonly ofClass: Named;
  readonly brand: BrandNamed;
  /** Posts that name a competitor, by competitor. */
  readonly competitorPosts: Readonly<Record<string, Named>>;
  readonly collaborations: readonly Collaborated[];
  readonly readers: ReaderRegions | null;
  /** What files told of its audience. */
  readonly imported: ImportedAudience | null;
  /** Noted by hand: cannot work. */
  readonly unavailable: readonly Booking[];
  /** Work that is known to fall on days: placements of our campaigns. */
  readonly bookings: readonly Booking[];
  readonly endorser: EndorserCheck | null;
}

export interface MatchBrief {
  readonly brandName: string;
  readonly topics: readonly string[];
  readonly platforms: readonly string[];
  readonly budget: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly exclude: readonly string[];
  readonly verdicts: readonly string[];
  readonly coolingOffDays: number;
  readonly productClasses: readonly string[];
  readonly audience: Target;
  readonly competitors: readonly {
    readonly name: string;
    readonly fame: number;
    readonly productClass: string | null;
  }[];
}
