// Where in China a request comes from, by a database that is on the machine; nothing is asked of anybody.
import ip2region from 'ip2region';
import { provinceOf } from '../match/regions.ts';

type Lookup = (address: string) => { readonly country: string; readonly province: string } | null;

/** Opens the database, about 11 MB in memory. */
export function openProvinces(): Lookup {
  // The package is CommonJS with a default of its own.
  const Query = ((ip2region as { default?: unknown }).default ?? ip2region) as new () => { search: Lookup };
  const query = new Query();
  return (address) => query.search(address);
}

const abroad = 'abroad';

/** The province of an address; `abroad` outside China; null where it is not known, as in a private network. */
export function provinceAt(address: string, lookup: Lookup): string | null {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  const found = lookup(plain);
  if (found === null || found.country === '' || found.country === '0') return null;
  if (!/中国|China/.test(found.country)) return /内网|保留|本机|局域|IANA/.test(found.country) ? null : abroad;
  return provinceOf(found.province) ?? (found.province === '' || found.province === '0' ? null : found.province);
}
