// How often one address may name a private link that does not hold before it is told to stop. The links cannot be guessed
// (256 bits): the limit is for programs that try, and for whoever reads the log.

/** So many misses within the window, then an address is told to stop until the window is over. Own choice. */
export const missLimit = { most: 30, windowMs: 600_000, mostAddresses: 20_000 } as const;

export interface MissLimit {
  /** Whether an address has missed too often. */
  readonly isShut: (address: string, nowMs: number) => boolean;
  readonly missed: (address: string, nowMs: number) => void;
}

/** Counts misses by address for the window that is running; where there are too many addresses the oldest are forgotten. */
export function createMissLimit(): MissLimit {
  const misses = new Map<string, { count: number; untilMs: number }>();
  const live = (address: string, nowMs: number) => {
    const known = misses.get(address);
    return known === undefined || known.untilMs <= nowMs ? null : known;
  };
  return {
    isShut: (address, nowMs) => (live(address, nowMs)?.count ?? 0) >= missLimit.most,
    missed: (address, nowMs) => {
      const known = live(address, nowMs) ?? { count: 0, untilMs: nowMs + missLimit.windowMs };
      misses.delete(address);
      misses.set(address, { ...known, count: known.count + 1 });
      const [oldest] = misses.keys();
      if (misses.size > missLimit.mostAddresses && oldest !== undefined) misses.delete(oldest);
    },
  };
}
