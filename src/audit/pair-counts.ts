// Counts of unordered pairs of numbers below 2^32, in open addressing: millions of pairs in a few bytes each.

const firstSize = 1 << 10;

export class PairCounts {
  private low = new Uint32Array(firstSize);
  private high = new Uint32Array(firstSize);
  private counts = new Uint32Array(firstSize);
  private used = 0;

  /** How many different pairs were counted. */
  get size(): number {
    return this.used;
  }

  add(a: number, b: number): void {
    if (a === b) return;
    if (this.used * 2 >= this.counts.length) this.grow();
    const at = this.placeOf(Math.min(a, b), Math.max(a, b));
    if (this.counts[at] === 0) {
      this.low[at] = Math.min(a, b);
      this.high[at] = Math.max(a, b);
      this.used += 1;
    }
    this.counts[at]! += 1;
  }

  /** Visits every pair, the smaller number first; in an order that depends only on what was added. */
  forEach(visit: (a: number, b: number, count: number) => void): void {
    for (const [at, count] of this.counts.entries()) if (count > 0) visit(this.low[at]!, this.high[at]!, count);
  }

  private placeOf(low: number, high: number): number {
    const mask = this.counts.length - 1;
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let at = (hash ^ (hash >>> 13)) & mask;
    while (this.counts[at] !== 0 && (this.low[at] !== low || this.high[at] !== high)) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { low, high, counts } = this;
    this.low = new Uint32Array(counts.length * 2);
    this.high = new Uint32Array(counts.length * 2);
    this.counts = new Uint32Array(counts.length * 2);
    for (const [from, count] of counts.entries()) {
      if (count === 0) continue;
      const at = this.placeOf(low[from]!, high[from]!);
      this.low[at] = low[from]!;
      this.high[at] = high[from]!;
      this.counts[at] = count;
    }
  }
}
