// Journeys from what tracking knows itself: the clicks of each visitor, and the orders that followed.
import type { Journey } from './credit/journey-table.ts';

export interface Touch {
  readonly visitor: string;
  readonly kolId: string;
  readonly atMs: number;
}

export interface Purchase {
  /** Null where the shop gave back no visitor. */
  readonly visitor: string | null;
  readonly atMs: number;
  /** Who won it, and whether by something else than a click: then that is how they met last. */
  readonly kolId: string | null;
  readonly isByClick: boolean;
  /** Net of returns, in minor units of the order's currency. */
  readonly net: number;
  readonly currency: string;
}

export interface Journeys {
  readonly journeys: readonly Journey[];
  /** Orders that no KOL had any part in. */
  readonly untouched: number;
  /** The one currency of all orders; null where there are several: then journeys have no value. */
  readonly currency: string | null;
}

interface Counted {
  readonly path: readonly string[];
  conversions: number;
  value: number;
  nulls: number;
}

class Counter {
  readonly #byPath = new Map<string, Counted>();

  #of(path: readonly string[]): Counted {
    const key = path.join('\n');
    const known = this.#byPath.get(key);
    if (known) return known;
    const counted = { path, conversions: 0, value: 0, nulls: 0 };
    this.#byPath.set(key, counted);
    return counted;
  }

  bought(path: readonly string[], net: number): void {
    const counted = this.#of(path);
    counted.conversions += 1;
    counted.value += net;
  }

  left(path: readonly string[]): void {
    this.#of(path).nulls += 1;
  }

  journeys(hasValue: boolean): Journey[] {
    return [...this.#byPath.values()].map(({ path, conversions, value, nulls }) => ({
      ...{ path, conversions, value: hasValue ? Math.max(0, value) : null, nulls },
    }));
  }
}

const dayMs = 86_400_000;

/** What a visitor met within the days before a moment and after the purchase before, as KOLs in the order of the clicks. */
const metBetween = (touches: readonly Touch[], fromMs: number, toMs: number): string[] =>
  touches.filter((one) => one.atMs > fromMs && one.atMs <= toMs).map((one) => one.kolId);

/**
 * Counts journeys. A journey ends with a purchase, or with the last click of who bought nothing after it; clicks older than
 * `lookBackDays` before a purchase are no part of it. An order that was won by a code or the like ends with that KOL.
 */
export function countJourneys(
  touches: readonly Touch[],
  purchases: readonly Purchase[],
  lookBackDays: number,
): Journeys {
  const counter = new Counter();
  const currencies = new Set(purchases.map((one) => one.currency));
  const touchesOf = Map.groupBy(
    touches.toSorted((a, b) => a.atMs - b.atMs),
    (one) => one.visitor,
  );
  const purchasesOf = Map.groupBy(
    purchases.toSorted((a, b) => a.atMs - b.atMs),
    (one) => one.visitor ?? '',
  );
  let untouched = 0;
  const bought = ({ kolId, isByClick, net }: Purchase, met: readonly string[]) => {
    const isLast = kolId === null || isByClick || met.at(-1) === kolId;
    const path = isLast ? met : [...met, kolId];
    if (path.length === 0) untouched += 1;
    else counter.bought(path, net);
  };
  for (const one of purchasesOf.get('') ?? []) bought(one, one.kolId === null ? [] : [one.kolId]);
  for (const [visitor, mine] of purchasesOf) {
    if (visitor === '') continue;
    let beforeMs = Number.NEGATIVE_INFINITY;
    for (const one of mine) {
      const fromMs = Math.max(beforeMs, one.atMs - lookBackDays * dayMs);
      bought(one, metBetween(touchesOf.get(visitor) ?? [], fromMs, one.atMs));
      beforeMs = one.atMs;
    }
  }
  for (const [visitor, mine] of touchesOf) {
    const lastMs = purchasesOf.get(visitor)?.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY;
    const after = metBetween(mine, lastMs, Number.POSITIVE_INFINITY);
    if (after.length > 0) counter.left(after);
  }
  const [only = null] = currencies;
  const currency = currencies.size === 1 ? only : null;
  return { journeys: counter.journeys(currency !== null), untouched, currency };
}
