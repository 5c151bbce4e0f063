// The brands that accounts worked with, as sets that accounts share: few accounts have any, and most of these the same.
import { type Choice, mostBrands } from './contract-search.ts';
import { Vocabulary } from './search-vocabulary.ts';

/** A filter takes no longer name. */
const longestName = 200;
/** Names whose sets are kept. */
const mostKept = 500;

const fold = (name: string) => name.trim().toLowerCase();

/** Numbers sets of brands from 1; 0 = none known. */
export class BrandSets {
  readonly #names = new Vocabulary();
  readonly #folded: string[] = [''];
  readonly #sets: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #holding = new Map<string, readonly number[]>();

  /** How many there are, with the empty one. */
  get size(): number {
    return this.#sets.length;
  }

  numberOf(brands: readonly string[]): number {
    if (brands.length === 0) return 0;
    const own = [...new Set(brands.map((brand) => this.#names.numberOf(brand)))]
      .filter((brand) => brand > 0)
      .sort((a, b) => a - b);
    const key = own.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    for (let brand = this.#folded.length; brand < this.#names.size; brand += 1)
      this.#folded.push(fold(this.#names.names[brand] ?? ''));
    this.#holding.clear();
    this.#numbers.set(key, this.#sets.length);
    this.#sets.push(own);
    return this.#sets.length - 1;
  }

  /** The sets with a brand whose name holds this. */
  setsHolding(part: string): readonly number[] {
    const wanted = fold(part);
    const known = this.#holding.get(wanted);
    if (known) return known;
    const isHeld = this.#folded.map((name) => name !== '' && name.includes(wanted));
    const found = this.#sets.flatMap((brands, set) => (brands.some((brand) => isHeld[brand]) ? [set] : []));
    if (this.#holding.size >= mostKept) this.#holding.clear();
    this.#holding.set(wanted, found);
    return found;
  }

  /** The commonest brands by how many accounts have each set, with how many choosing each would find. */
  choices(counts: Uint32Array): Choice[] {
    const ofBrand = new Float64Array(this.#names.size);
    const seen: number[] = [];
    for (let set = 1; set < counts.length; set += 1) {
      if (counts[set] === 0) continue;
      for (const brand of this.#sets[set]!) {
        if (ofBrand[brand] === 0) seen.push(brand);
        ofBrand[brand] = ofBrand[brand]! + counts[set]!;
      }
    }
    const nameOf = (brand: number) => (this.#names.names[brand] ?? '').trim();
    seen.sort((a, b) => ofBrand[b]! - ofBrand[a]! || (nameOf(a) < nameOf(b) ? -1 : 1));
    const offered = new Map<string, string>();
    for (const brand of seen) {
      if (offered.size === mostBrands) break;
      const name = nameOf(brand);
      if (name !== '' && name.length <= longestName && !offered.has(fold(name))) offered.set(fold(name), name);
    }
    return [...offered.values()]
      .map((name) => ({
        value: name,
        count: this.setsHolding(name).reduce((sum, set) => sum + (counts[set] ?? 0), 0),
        sets: { brand: name },
      }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}
