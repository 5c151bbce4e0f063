// Reads bands of ages as platforms, tools and people write them: `25-34`, `24~29`, `18岁以下`, `50+`, `>44`, `under 18`.

/** Whole years from `low` to `high`, both of them in; high null = and older. */
export interface AgeBand {
  readonly low: number;
  readonly high: number | null;
}

const oldest = 120;
const years = String.raw`(?:岁|周岁|years?(?:\s*old)?|yrs?|y\.?o\.?|anni|anno)?`;
const between = new RegExp(String.raw`(\d{1,3})\s*${years}\s*(?:[-_~–—]+|至|到|to|a|ai)\s*(\d{1,3})\s*${years}`, 'i');
const below = new RegExp(
  String.raw`(?:(?:<|under|below|meno\s+di|sotto\s+i|minori\s+di)\s*(\d{1,3})|(\d{1,3})\s*${years}\s*以下)`,
  'i',
);
const atMost = new RegExp(
  String.raw`(?:(?:<=|≤|up\s+to|fino\s+a)\s*(\d{1,3})|(\d{1,3})\s*${years}\s*(?:及以下|and\s+(?:under|below|younger)|o\s+meno|e\s+meno))`,
  'i',
);
const above = /(?:>|più\s+di)\s*(\d{1,3})/i;
const atLeast = new RegExp(
  String.raw`(?:(?:>=|≥|over|oltre|sopra\s+i)\s*(\d{1,3})|(\d{1,3})\s*${years}\s*(?:\+|以上|及以上|plus\b|and\s+(?:over|above|older)|e\s+oltre|o\s+più|e\s+più|-\s*$))`,
  'i',
);

const band = (low: number, high: number | null): AgeBand | null =>
  low > oldest || (high !== null && (high < low || high > oldest)) ? null : { low, high };

/**
 * The band that a text holds; null when it holds none. `18岁以下` ends at 17, `50岁以上` and `50+` begin at 50, `>44` begins
 * at 45; `50-` with nothing behind is what Douyin writes for 50 and older.
 */
export function ageBandIn(text: string): AgeBand | null {
  const plain = text.normalize('NFKC').trim();
  const range = between.exec(plain);
  if (range) return band(Number(range[1]), Number(range[2]));
  const first = (form: RegExp) => {
    const match = form.exec(plain);
    return match === null ? null : Number(match[1] ?? match[2]);
  };
  const [most, least] = [first(atMost), first(atLeast)];
  if (most !== null) return band(0, most);
  if (least !== null) return band(least, null);
  const [under, over] = [first(below), first(above)];
  if (under !== null && under > 0) return band(0, under - 1);
  return over === null ? null : band(over + 1, null);
}

/** How a band is written here: `<18`, `25-34`, `50+`. */
export function ageItem({ low, high }: AgeBand): string {
  if (high === null) return `${low}+`;
  return low === 0 ? `<${high + 1}` : `${low}-${high}`;
}

/**
 * The largest sum of shares of bands of which no two overlap: of one audience it is 1 at most, however many bands within
 * bands a file gives. Weighted interval scheduling: bands by their last year, each with the best sum that ends before it.
 */
export function largestDisjointSum(bands: readonly (AgeBand & { readonly share: number })[]): number {
  const sorted = bands
    .map(({ low, high, share }) => ({ low, high: high ?? oldest, share }))
    .sort((a, b) => a.high - b.high || a.low - b.low);
  const best: number[] = [];
  sorted.forEach(({ low, share }, index) => {
    const before = sorted.findLastIndex((other, at) => at < index && other.high < low);
    best[index] = Math.max(best[index - 1] ?? 0, share + (before < 0 ? 0 : best[before]!));
  });
  return best.at(-1) ?? 0;
}
