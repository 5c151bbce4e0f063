// Groups of comments that are copies of one another or nearly so: exact, by prefix filtering (Bayardo, Ma, Srikant 2007) over
// the three-letter pieces of each text.
import { Forest } from './forest.ts';

/** Jaccard index of the pieces from which two texts are taken for copies. */
const alike = 0.8;
/** Texts shorter than this are no evidence when they are equal: everybody writes 好看. */
const shortest = 6;
/** Texts that share a piece are compared with at most so many before them. */
const mostRivals = 50;

/** Pieces as numbers, ascending in an order that has nothing to do with the alphabet, so that no piece is preferred. */
function piecesOf(text: string): Uint32Array {
  const size = text.length >= 8 ? 3 : 2;
  const pieces = new Uint32Array(text.length - size + 1);
  for (let at = 0; at < pieces.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + size; next++) hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    pieces[at] = hash ^ (hash >>> 13);
  }
  pieces.sort();
  let kept = 1;
  for (let at = 1; at < pieces.length; at++) if (pieces[at] !== pieces[at - 1]) pieces[kept++] = pieces[at]!;
  return pieces.subarray(0, kept);
}

/** Whether the index of two ascending lists reaches `alike`. */
function areAlike(a: Uint32Array, b: Uint32Array): boolean {
  if (Math.min(a.length, b.length) < alike * Math.max(a.length, b.length)) return false;
  let [common, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return common >= alike * (a.length + b.length - common);
}

/** Places of texts that are copies of one another, in groups of two and more. */
export function copiesAmong(texts: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text.length < shortest) continue;
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  const distinct = [...places.keys()];
  const pieces = distinct.map(piecesOf);
  const forest = new Forest(distinct.length);
  const rivals = new Map<number, number[]>();
  for (const [index, mine] of pieces.entries()) {
    // Two texts that are alike share one of their first pieces: so many may differ.
    const prefix = mine.length - Math.ceil(alike * mine.length) + 1;
    for (let at = 0; at < prefix; at++) {
      const others = rivals.get(mine[at]!);
      if (!others) {
        rivals.set(mine[at]!, [index]);
        continue;
      }
      for (const other of others)
        if (forest.rootOf(other) !== forest.rootOf(index) && areAlike(mine, pieces[other]!)) forest.join(other, index);
      if (others.length < mostRivals) others.push(index);
    }
  }
  const groups = new Map<number, number[]>();
  for (const [index, text] of distinct.entries()) {
    const root = forest.rootOf(index);
    const group = groups.get(root);
    if (group) group.push(...places.get(text)!);
    else groups.set(root, [...places.get(text)!]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
