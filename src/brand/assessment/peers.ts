// What anonymous companies of like size and trade answered: quartiles by area, and only from enough of them.
import { quantile } from '../../archive/price-estimate.ts';

export interface PeerScore {
  readonly areas: Readonly<Record<string, number | null>>;
}

export interface PeerArea {
  readonly area: string;
  /** Companies whose area has a score; the quartiles are null where they are fewer than `least`. */
  readonly companies: number;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

/** Quartiles of each area, each null where fewer than `least` companies have a score in it: nobody shines through. */
export function comparePeers(areas: readonly string[], peers: readonly PeerScore[], least: number): PeerArea[] {
  return areas.map((area) => {
    const scores = peers.flatMap((one) => one.areas[area] ?? []).toSorted((a, b) => a - b);
    const at = (share: number) => (scores.length < least ? null : quantile(scores, share));
    return { area, companies: scores.length, low: at(0.25), middle: at(0.5), high: at(0.75) };
  });
}
