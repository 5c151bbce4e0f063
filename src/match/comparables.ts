// What comparables of every account with a quote ask, by the archive's own estimate: one estimate per group of peers,
// because a match compares tens of thousands of quotes.
import type { Card } from '../archive/contract.ts';
import { type Comparable, estimatePrice, type PriceEstimate } from '../archive/price-estimate.ts';
import type { Format } from '../base/id.ts';
import type { Currency } from '../base/money.ts';
import type { Comparables } from './facts.ts';
import { toBriefMinor } from './prices.ts';

/** What peers of a card ask for one post of a format, in fen: one estimate per group of peers. */
export type PriceEstimator = (card: Card, format: Format) => PriceEstimate | null;

export function estimatorOf(cards: readonly Card[]): PriceEstimator {
  const byTier = new Map<string, Comparable[]>();
  for (const { price, priceCny, platform, category, tier } of cards) {
    if (price === null || priceCny === null) continue;
    const list = byTier.get(tier) ?? [];
    list.push({ platform, category, format: price.format, fen: priceCny });
    byTier.set(tier, list);
  }
  const groups = new Map<string, PriceEstimate | null>();
  return ({ platform, category, tier, followers, medianViews }, format) => {
    const target = { platform, category, tier, followers, medianViews, format };
    const key = `${platform} ${category} ${tier} ${format}`;
    let found = groups.get(key);
    if (found === undefined) {
      found = estimatePrice({ ...target, followers: null, medianViews: null }, byTier.get(tier) ?? []);
      groups.set(key, found);
    }
    // Published bands depend on the account's own size.
    return found ?? estimatePrice(target, []);
  };
}

/** Gives what comparables of a card ask, in minor units of a currency; null where it has no quote, or nothing compares. */
export function comparablesOf(cards: readonly Card[], currency: Currency): (card: Card) => Comparables | null {
  const estimate = estimatorOf(cards);
  const shown = new Map<PriceEstimate, Comparables>();
  return (card) => {
    const found = card.price === null ? null : estimate(card, card.price.format);
    if (found === null) return null;
    const known = shown.get(found);
    if (known) return known;
    const [low, middle, high] = [found.low, found.middle, found.high].map((fen) =>
      toBriefMinor({ amount: fen, currency: 'CNY' }, currency),
    );
    const made = {
      ...{ low: low!, middle: middle!, high: high!, count: found.comparables },
      isPublished: found.step === 'norm',
    };
    shown.set(found, made);
    return made;
  };
}
