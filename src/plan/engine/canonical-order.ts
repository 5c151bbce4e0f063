// An order of ids that does not depend on the order in which they were given, and that a million of them take in a blink.

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** How many places fit beside a hash of 32 bits in the 53 bits of a whole number. */
const mostIds = 2 ** 21;

/** Places of the ids, ordered by a hash of each and by the ids themselves where hashes are equal. */
export function canonicalOrder(ids: readonly string[]): Int32Array {
  if (ids.length > mostIds) return orderByComparison(ids);
  const keys = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place++) keys[place] = hashOf(ids[place]!) * mostIds + place;
  keys.sort();
  const order = Int32Array.from(keys, (key) => key % mostIds);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && Math.floor(keys[to]! / mostIds) === Math.floor(keys[from]! / mostIds)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    from = to;
  }
  return order;
}

function orderByComparison(ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.keys()).sort((a, b) => hashOf(ids[a]!) - hashOf(ids[b]!) || (ids[a]! < ids[b]! ? -1 : 1));
}
