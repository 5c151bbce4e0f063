// Where the ends and the middle of a profit stand on the scale that all offers of a panel share.
import type { OffersView, OfferView } from '../../src/plan/contract-offer.ts';

export type Profit = NonNullable<OfferView['profit']>;
type Ends = Pick<Profit, 'p10' | 'p50' | 'p90'>;

export interface ProfitScale {
  readonly from: number;
  readonly to: number;
}

/** The scale that all bars of a panel have in common; nothing to lose or win is on it. */
export function scaleOf({ offers, asPlanned }: Pick<OffersView, 'offers' | 'asPlanned'>): ProfitScale {
  const profits = [...offers, ...(asPlanned ? [asPlanned] : [])].flatMap(({ profit }) => profit ?? []);
  return {
    from: Math.min(0, ...profits.map(({ p10 }) => p10)),
    to: Math.max(1, ...profits.map(({ p90 }) => p90)),
  };
}

/** Places in percent from the left; a certain profit is still a percent wide, so that it is seen. */
export function placesOf({ p10, p50, p90 }: Ends, { from, to }: ProfitScale) {
  const at = (value: number) => (100 * (value - from)) / (to - from);
  return { zero: at(0), left: at(p10), width: Math.max(1, at(p90) - at(p10)), middle: at(p50) };
}
