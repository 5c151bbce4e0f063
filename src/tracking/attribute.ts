// Who brought an order: the one rule that pays commission, with its reason.

/** A click on a KOL's tracked link. Of two clicks at the same moment the one with the higher `sequence` came later. */
export interface Click {
  readonly kol: string;
  readonly link: string;
  readonly atMs: number;
  readonly sequence: number;
}

export type AttributionReason =
  | { readonly kind: 'coupon'; readonly code: string }
  | { readonly kind: 'click'; readonly link: string; readonly atMs: number };

export interface Attribution {
  readonly kol: string;
  readonly reason: AttributionReason;
}

export interface AttributionFacts {
  readonly atMs: number;
  /** Codes on the order, in its own sequence. */
  readonly coupons: readonly string[];
  /** Clicks of the order's visitor, oldest first (`sortClicks`); empty when the visitor is not known. */
  readonly clicks: readonly Click[];
  readonly kolOfCoupon: (code: string) => string | undefined;
  /** Attribution window of a KOL's terms in force when the order was made; null without terms. */
  readonly windowDaysOf: (kol: string) => number | null;
}

const dayMs = 86_400_000;

/** Clicks oldest first; the later line wins a tie by standing later. */
export function sortClicks(clicks: readonly Click[]): readonly Click[] {
  return clicks.toSorted((a, b) => a.atMs - b.atMs || a.sequence - b.sequence);
}

/** How many of the sorted clicks are at or before a moment. */
function countUntil(clicks: readonly Click[], atMs: number): number {
  let low = 0;
  let high = clicks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clicks[middle]!.atMs <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The KOL who brought an order, or null. First the KOL of the order's first known coupon; else the KOL of the
 * visitor's last click at or before the order that is not older than that KOL's own window (both ends included).
 * A click of a KOL without terms has no window and cannot win (engine documents §4, rule 1).
 */
export function attributeOrder(facts: AttributionFacts): Attribution | null {
  for (const code of facts.coupons) {
    const kol = facts.kolOfCoupon(code);
    if (kol !== undefined) return { kol, reason: { kind: 'coupon', code } };
  }
  for (let index = countUntil(facts.clicks, facts.atMs) - 1; index >= 0; index--) {
    const { kol, link, atMs } = facts.clicks[index]!;
    const windowDays = facts.windowDaysOf(kol);
    if (windowDays !== null && facts.atMs - atMs <= windowDays * dayMs)
      return { kol, reason: { kind: 'click', link, atMs } };
  }
  return null;
}

/** The reason as statements and exports print it: `coupon K1OFF`, `click Ab3dE 2026-01-05T08:00:00.000Z`. */
export function writeReason(reason: AttributionReason): string {
  return reason.kind === 'coupon'
    ? `coupon ${reason.code}`
    : `click ${reason.link} ${new Date(reason.atMs).toISOString()}`;
}
