// From what is known of an order to one decision for all its lines, with the reason and who else had a claim.
import { attributeOrder, type Click } from './attribute.ts';

export interface Claims {
  readonly coupons: readonly { readonly code: string; readonly kolId: string; readonly placementId: string }[];
  readonly clicks: readonly {
    readonly linkCode: string;
    readonly kolId: string;
    readonly placementId: string;
    readonly at: Date;
  }[];
  /** Every version of the terms of every placement, the oldest first. */
  readonly windows: readonly {
    readonly kolId: string;
    readonly placementId: string;
    readonly attributionDays: number;
    readonly termsFrom: Date;
  }[];
}

export interface Winner {
  readonly kolId: string | null;
  readonly placementId: string | null;
  readonly code: 'coupon' | 'last_click' | 'no_winner';
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The window of a KOL whose terms were in force; the longest where one KOL has several placements. */
function windowOf(claims: Claims, kol: string, atMs: number): number | null {
  const known = claims.windows.filter((one) => one.kolId === kol && one.termsFrom.getTime() <= atMs);
  const inForce = new Map(known.map((one) => [one.placementId, one.attributionDays]));
  return inForce.size === 0 ? null : Math.max(...inForce.values());
}

/** The code as it was given: shops write it in capitals or small letters as they like. The same letters exactly come first. */
function givenCode(claims: Claims, code: string): string {
  const exact = claims.coupons.find((coupon) => coupon.code === code);
  return (exact ?? claims.coupons.find((coupon) => coupon.code.toLowerCase() === code.toLowerCase()))?.code ?? code;
}

/** Coupon before last click, one winner per order; clicks must be sorted oldest first. */
export function decideWinner(
  order: { readonly at: string; readonly coupons: readonly string[] },
  claims: Claims,
): Winner {
  const atMs = Date.parse(order.at);
  const clicks: Click[] = claims.clicks.map((click, sequence) => ({
    kol: click.kolId,
    link: click.linkCode,
    atMs: click.at.getTime(),
    sequence,
  }));
  const winner = attributeOrder({
    atMs,
    coupons: order.coupons.map((code) => givenCode(claims, code)),
    clicks,
    kolOfCoupon: (code) => claims.coupons.find((coupon) => coupon.code === code)?.kolId,
    windowDaysOf: (kol) => windowOf(claims, kol, atMs),
  });
  if (winner === null)
    return {
      kolId: null,
      placementId: null,
      code: 'no_winner',
      facts: { unknownCoupons: order.coupons, clicksOutsideWindow: clicks.length },
    };
  const losers = [...new Set([...claims.coupons.map((one) => one.kolId), ...clicks.map((one) => one.kol)])].filter(
    (kol) => kol !== winner.kol,
  );
  if (winner.reason.kind === 'coupon') {
    const { code } = winner.reason;
    return {
      kolId: winner.kol,
      placementId: claims.coupons.find((one) => one.code === code)?.placementId ?? null,
      code: 'coupon',
      facts: { coupon: code, losers },
    };
  }
  const { link, atMs: clickedMs } = winner.reason;
  return {
    kolId: winner.kol,
    placementId: claims.clicks.find((one) => one.linkCode === link)?.placementId ?? null,
    code: 'last_click',
    facts: {
      link,
      clickedAt: new Date(clickedMs).toISOString(),
      windowDays: windowOf(claims, winner.kol, atMs),
      losers,
    },
  };
}
