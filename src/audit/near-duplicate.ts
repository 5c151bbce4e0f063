// Groups of comments that are copies of one another or nearly so: MinHash with banding, checked by Jaccard.
import { Forest } from './forest.ts';

const hashes = 64;
const bands = 16;
const rows = hashes / bands;
const alike = 0.8;
/** Texts shorter than this are no evidence when they are equal: everybody writes 好看. */
const shortest = 6;

/** A 32-bit hash of a text with a seed (FNV-1a, mixed). */
function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

function mix(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function shinglesOf(text: string): Set<string> {
  const size = text.length >= 8 ? 3 : 2;
  const shingles = new Set<string>();
  for (let at = 0; at + size <= text.length; at++) shingles.add(text.slice(at, at + size));
  return shingles;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / (a.size + b.size - common);
}

function signatureOf(shingles: ReadonlySet<string>): Uint32Array {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = hashText(shingle, 0);
    for (let index = 0; index < hashes; index++) {
      const mixed = mix(hash, index);
      if (mixed < signature[index]!) signature[index] = mixed;
    }
  }
  return signature;
}

/** Places of texts that are copies of one another, in groups of two and more. */
export function copiesAmong(texts: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text.length < shortest) continue;
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const distinct = [...places.keys()];
  const shingles = distinct.map(shinglesOf);
  const forest = new Forest(distinct.length);
  const buckets = Array.from({ length: bands }, () => new Map<number, number[]>());
  for (const [index, set] of shingles.entries()) {
    const signature = signatureOf(set);
    for (const [band, bucket] of buckets.entries()) {
      // Two bands that differ and share a key cost one comparison, never a wrong group: Jaccard decides.
      let key = 0;
      for (let row = band * rows; row < (band + 1) * rows; row++) key = mix(key ^ signature[row]!, row);
      const others = bucket.get(key) ?? [];
      for (const other of others)
        if (forest.rootOf(other) !== forest.rootOf(index) && jaccard(set, shingles[other]!) >= alike)
          forest.join(other, index);
      if (others.length < 50) others.push(index);
      bucket.set(key, others);
    }
  }
  const groups = new Map<number, number[]>();
  for (const [index, text] of distinct.entries()) {
    const root = forest.rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), ...places.get(text)!]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
