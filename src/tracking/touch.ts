// From what was given to placements to the one answer that a KOL's page shows.
import type { AttributionRules } from './attribute.ts';
import type { Slot, TouchLink, Touchpoints } from './contract-touch.ts';
import { recognisePhrase } from './phrase.ts';
import { encodeQr } from './qr.ts';
import { isLeading } from './touch-state.ts';

export type TouchPlacement = Pick<
  Touchpoints,
  | 'placementId'
  | 'campaignId'
  | 'campaignName'
  | 'targetUrl'
  | 'startsOn'
  | 'endsOn'
  | 'brandName'
  | 'kolId'
  | 'kolName'
  | 'platform'
  | 'state'
> & {
  /** Of the newest terms; null where they leave it to the policy. */
  readonly windowDays: number | null;
  readonly liveAfterMinutes: number | null;
};

interface OfPlacement {
  readonly placementId: string;
}

export interface GivenTouch {
  readonly links: readonly (OfPlacement & Omit<TouchLink, 'url' | 'modules'>)[];
  readonly coupons: readonly (OfPlacement & { readonly code: string })[];
  readonly natives: readonly (OfPlacement & { readonly kind: 'sku' | 'phrase'; readonly value: string })[];
}

/** `linkUrl` is the address that links begin with. A link that leads nowhere, or is of one post only, leaves `link` missing. */
export function gatherTouchpoints(
  placement: TouchPlacement,
  given: GivenTouch & { readonly slots: readonly Slot[]; readonly policy: AttributionRules },
  linkUrl: string,
  now: Date,
): Touchpoints {
  const { placementId } = placement;
  const own = <One extends OfPlacement>(all: readonly One[]) => all.filter((one) => one.placementId === placementId);
  const links = own(given.links).map(({ placementId: _, ...link }) => {
    const url = `${linkUrl}/r/${link.code}`;
    return { ...link, url, modules: encodeQr(url, 'M').size };
  });
  const coupons = own(given.coupons).map((one) => one.code);
  const valuesOf = (kind: 'sku' | 'phrase') =>
    own(given.natives)
      .filter((one) => one.kind === kind)
      .map((one) => one.value);
  const skus = valuesOf('sku');
  const phrases = valuesOf('phrase').map((value) => ({ value, looksLike: recognisePhrase(value) }));
  const slots = own(given.slots);
  const has = {
    link: links.some((link) => link.deliverableId === null && isLeading(link, now)),
    coupon: coupons.length > 0,
    sku: skus.length > 0,
    phrase: phrases.length > 0,
    slot: slots.length > 0,
  };
  const missing = (['link', 'coupon', 'sku', 'phrase', 'slot'] as const).filter((kind) => !has[kind]);
  const { policy } = given;
  const windowDays = placement.windowDays ?? policy.clickDays;
  const liveAfterMinutes = placement.liveAfterMinutes ?? policy.liveAfterMinutes;
  const order = [...policy.rules];
  return { ...placement, windowDays, liveAfterMinutes, links, coupons, skus, phrases, slots, order, missing };
}
