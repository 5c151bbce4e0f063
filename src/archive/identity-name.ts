// How many strangers may have a name by chance, as far as the archive's own names tell: 糖糖的厨房 begins and ends as many names do,
// 焰狼Blaze does not.

/** People choose words and names that others choose: no name is thought rarer than one in a million. Own choice. */
const rarest = 1e-6;

/** Where the first of some sorted words stands that is not before `word`. */
function placeOf(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind every sign of a name. */
const last = '\uffff';
const reversed = (word: string) => [...word].reverse().join('');

/**
 * Expected number of KOLs that have a name key by chance: of all its divisions into a beginning and an end the one by which most
 * names would come about, if both were chosen on their own. `names` holds the name keys of every KOL, `people` is how many KOLs
 * there are; whoever has the very name is left out, so that a name does not speak for itself.
 */
export function chanceOfNames(names: readonly string[], people: number): (key: string) => number {
  const beginnings = names.toSorted();
  const ends = names.map(reversed).sort();
  const starting = (sorted: readonly string[], part: string) => placeOf(sorted, part + last) - placeOf(sorted, part);
  const known = new Map<string, number>();

  function share(key: string): number {
    const copies = placeOf(beginnings, `${key}\0`) - placeOf(beginnings, key);
    const others = Math.max(1, names.length - copies);
    const signs = [...key];
    let likeliest = 0;
    for (let at = 1; at < signs.length; at += 1) {
      const begin = starting(beginnings, signs.slice(0, at).join('')) - copies;
      const end = begin === 0 ? 0 : starting(ends, reversed(signs.slice(at).join(''))) - copies;
      likeliest = Math.max(likeliest, (begin / others) * (end / others));
    }
    return likeliest;
  }

  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const expected = people * Math.max(rarest, share(key));
    known.set(key, expected);
    return expected;
  };
}
