// What of a shop's document may be kept: an allow-list. What it does not name is dropped at the door: names, addresses,
// telephone numbers, e-mails, network addresses, identity cards, messages of buyers.

/** `true` keeps a plain value, `[…]` every item of a list, an object its named members, a function what it answers. */
export type Keep = true | readonly [Keep] | { readonly [name: string]: Keep } | ((value: unknown) => unknown);

const longestText = 500;

/** A copy of the document with nothing but what the allow-list names. Plain values are cut to 500 characters. */
export function keepOnly(value: unknown, keep: Keep): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof keep === 'function') return keep(value);
  if (keep === true) {
    if (typeof value === 'string') return value.slice(0, longestText).replaceAll('\u0000', '');
    return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }
  if (Array.isArray(keep))
    return Array.isArray(value) ? value.map((item) => keepOnly(item, keep[0] as Keep) ?? null) : undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(keep)) {
    const found = Object.hasOwn(value, name) ? keepOnly(Reflect.get(value, name), inner) : undefined;
    if (found !== undefined) kept[name] = found;
  }
  return kept;
}

const ownParameters = /^(kol_visitor|utm_[a-z]{1,20})$/;

/** Of an address only what we put there: `?kol_visitor=…&utm_source=…`; nothing where it has none of it. */
export function keepAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const query = value.slice(value.indexOf('?') + 1).split('#')[0] ?? '';
  if (!value.includes('?')) return undefined;
  const kept = [...new URLSearchParams(query)].filter(([name]) => ownParameters.test(name)).slice(0, 10);
  return kept.length === 0
    ? undefined
    : `?${new URLSearchParams(kept.map(([name, one]): [string, string] => [name, one.slice(0, 200)])).toString()}`;
}

/** Visitor and campaign marks of an address that `keepAddress` left. */
export function marksOf(address: unknown): { visitor: string | null; utm: Record<string, string> } {
  const parameters = typeof address === 'string' ? new URLSearchParams(address.replace(/^\?/, '')) : [];
  const utm: Record<string, string> = {};
  let visitor: string | null = null;
  for (const [name, value] of parameters) {
    if (name === 'kol_visitor' && value !== '') visitor = value.slice(0, 200);
    else if (name.startsWith('utm_') && value !== '') utm[name] = value;
  }
  return { visitor, utm };
}

/** Of named pairs (`note_attributes`, `meta_data`) only ours. `nameKey` is how the shop calls the name. */
export function keepPairs(nameKey: 'name' | 'key', isOurs: (name: string) => boolean): (value: unknown) => unknown {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((pair) => {
          const name: unknown = pair?.[nameKey];
          if (typeof name !== 'string' || !isOurs(name) || typeof pair.value !== 'string') return [];
          const isAddress = name.endsWith('session_entry');
          const kept = isAddress ? keepAddress(pair.value) : pair.value.slice(0, 200);
          return kept === undefined ? [] : [{ [nameKey]: name, value: kept }];
        })
      : undefined;
}
