// What comparables of every account with a quote ask, by the archive's own estimate: one estimate per group of peers,
// because a match compares tens of thousands of quotes.
import type { Card } from '../archive/contract.ts';
import { type Comparable, estimatePrice, type PriceEstimate } from '../archive/price-estimate.ts';
import type { Currency } from '../base/money.ts';
import type { Comparables } from './facts.ts';
import { toBriefMinor } from './prices.ts';

/** Gives what comparables of a card ask, in minor units of a currency; null where it has no quote, or nothing compares. */
export function comparablesOf(cards: readonly Card[], currency: Currency): (card: Card) => Comparables | null {
  const byTier = new Map<string, Comparable[]>();
  for (const { price, priceCny, platform, category, tier } of cards) {
    if (price === null || priceCny === null) continue;
    const list = byTier.get(tier) ?? [];
    list.push({ platform, category, format: price.format, fen: priceCny });
    byTier.set(tier, list);
  }
  const groups = new Map<string, PriceEstimate | null>();
  const toShown = (estimate: PriceEstimate | null): Comparables | null => {
    if (estimate === null) return null;
    const [low, middle, high] = [estimate.low, estimate.middle, estimate.high].map((fen) =>
      toBriefMinor({ amount: fen, currency: 'CNY' }, currency),
    );
    return {
      isPublished: estimate.step === 'norm',
      ...{ low: low!, middle: middle!, high: high!, count: estimate.comparables },
    };
  };
  const shown = new Map<PriceEstimate, Comparables | null>();
  return ({ price, platform, category, tier, followers, medianViews }) => {
    if (price === null) return null;
    const target = { platform, category, tier, followers, medianViews, format: price.format };
    const key = `${platform} ${category} ${tier} ${price.format}`;
    let found = groups.get(key);
    if (found === undefined) {
      found = estimatePrice({ ...target, followers: null, medianViews: null }, byTier.get(tier) ?? []);
      groups.set(key, found);
    }
    // Published bands depend on the account's own size.
    if (found === null) return toShown(estimatePrice(target, []));
    if (!shown.has(found)) shown.set(found, toShown(found));
    return shown.get(found) ?? null;
  };
}
