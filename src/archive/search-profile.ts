// What a card is in all facets with few values at once, as one number: a walk then counts once where it would count seven
// times, and the facets are told apart afterwards.

/** Numbers the combinations of values that occur; few of all that could. */
export class Profiles {
  readonly #sizes: readonly number[];
  readonly #numbers = new Map<number, number>();
  readonly #codes: number[] = [];

  /** `sizes`: how many values each facet has. */
  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
  }

  get size(): number {
    return this.#codes.length;
  }

  /** `values`: one for each facet, each below its size. */
  numberOf(values: readonly number[]): number {
    let code = 0;
    for (let at = 0; at < values.length; at += 1) code = code * this.#sizes[at]! + values[at]!;
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    this.#numbers.set(code, this.#codes.length);
    this.#codes.push(code);
    return this.#codes.length - 1;
  }

  /** Counts by profile as counts by value, one array for each facet. */
  spread(counts: Uint32Array): Uint32Array[] {
    const spread = this.#sizes.map((size) => new Uint32Array(size));
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number]!;
      if (count === 0) continue;
      let code = this.#codes[number]!;
      for (let at = spread.length - 1; at >= 0; at -= 1) {
        const size = this.#sizes[at]!;
        const value = code % size;
        spread[at]![value] = spread[at]![value]! + count;
        code = (code - value) / size;
      }
    }
    return spread;
  }
}
