// What accounts without a quote probably ask from: quantiles of the cheapest quotes of their peers, for lists. The page of
// a KOL estimates format by format (price-estimate.ts); a list shows one figure, and so does this.
import type { PriceHint } from './contract.ts';
import { quantile } from './price-estimate.ts';
import { defaultPriceNorms } from './price-norms.ts';
import type { CardColumns } from './search-columns.ts';

const { enough, low, middle, high } = defaultPriceNorms;

/** Narrow to wide: of the same platform, tier and category; of platform and tier; of the tier. */
const steps = ['platform_tier_category', 'platform_tier', 'tier'] as const;

function keyOf(columns: CardColumns, row: number, step: (typeof steps)[number]): number {
  const { platform, tier, category } = columns.closed;
  const ofTier = tier[row]!;
  if (step === 'tier') return ofTier;
  const ofPlatform = 100 + platform[row]! * 10 + ofTier;
  return step === 'platform_tier' ? ofPlatform : 10_000 + category[row]! * 1_000 + ofPlatform;
}

/** Keeps the quotes of every group of peers, sorted. Made when the first estimate is wanted. */
export class PriceHints {
  readonly #columns: CardColumns;
  #groups: Map<number, Float64Array> | null = null;

  constructor(columns: CardColumns) {
    this.#columns = columns;
  }

  #made(): Map<number, Float64Array> {
    if (this.#groups) return this.#groups;
    const lists = new Map<number, number[]>();
    for (let row = 0; row < this.#columns.size; row += 1) {
      const fen = this.#columns.figure.priceCny[row]!;
      if (Number.isNaN(fen)) continue;
      for (const step of steps) {
        const key = keyOf(this.#columns, row, step);
        const list = lists.get(key);
        if (list) list.push(fen);
        else lists.set(key, [fen]);
      }
    }
    this.#groups = new Map([...lists].map(([key, fen]) => [key, Float64Array.from(fen).sort()]));
    return this.#groups;
  }

  /** Null where a quote is known, and where even the widest step has too few. */
  of(row: number): PriceHint | null {
    if (!Number.isNaN(this.#columns.figure.priceCny[row]!)) return null;
    const groups = this.#made();
    for (const step of steps) {
      if (step === 'platform_tier_category' && this.#columns.closed.category[row] === 0) continue;
      const fen = groups.get(keyOf(this.#columns, row, step));
      if (!fen || fen.length < enough) continue;
      const [from, about, to] = [low, middle, high].map((share) => Math.round(quantile(fen, share)));
      return { low: from!, middle: about!, high: to!, comparables: fen.length, step };
    }
    return null;
  }
}
