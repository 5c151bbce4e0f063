// Clicks as counts.

export interface Counted {
  /** Of people. */
  readonly clicks: number;
  /** Who clicks again within 24 hours is one. */
  readonly visits: number;
  readonly machines: number;
}

export interface ClickCounts {
  readonly hours: readonly (Counted & { readonly hour: string })[];
  /** Null where it is not known. */
  readonly provinces: readonly (Counted & { readonly province: string | null })[];
  readonly links: readonly (Counted & { readonly code: string })[];
  /** Up to when hours are complete; what is younger is in the counts as far as it is committed. */
  readonly countedUntil: Date;
}

export interface FreshCounts extends ClickCounts {
  /** False while older clicks are still being counted: ask again. */
  readonly isComplete: boolean;
}
