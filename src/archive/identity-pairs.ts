// Which KOLs are worth comparing: those that share a name, a handle, a name spoken as a handle, or a link in a profile text.
import { profileOf } from '../import/links.ts';
import {
  defaultIdentityPolicy,
  handleCore,
  handleKey,
  type IdentityPolicy,
  type IdentityReason,
  type Known,
  latinPart,
  likeness,
  nameKey,
  type Person,
  type PersonAccount,
} from './identity.ts';

export interface Proposal {
  /** The smaller of the two ids. */
  readonly kolA: string;
  readonly kolB: string;
  readonly probability: number;
  readonly reasons: readonly IdentityReason[];
}

/** Larger groups have a name that says nothing: 博主小王. */
const largestGroup = 12;

function keysOf({ platform, uid, handle, name, bio }: PersonAccount, spoken: Known['spoken']): string[] {
  const keys = new Set<string>();
  const named = nameKey(name);
  if (named.length >= 2) keys.add(`name ${named}`);
  const handled = handleKey(handle ?? '');
  if (handled.length >= 4) keys.add(`handle ${handled}`);
  // Handles that differ by one sign share one of their halves.
  if (handled.length >= 6)
    for (const half of [handled.slice(0, 4), handled.slice(-4)]) keys.add(`half ${half}${handled.length >> 1}`);
  if (handled.length >= 4) keys.add(`core ${handleCore(handled)}`);
  const latin = latinPart(name);
  if (latin !== null) keys.add(`core ${latin}`);
  const said = spoken(name);
  if (said !== null && said.length >= 6) keys.add(`handle ${said}`);
  for (const one of [handled, latin, said]) if (one !== null && one.length >= 5) keys.add(`begins ${one.slice(0, 5)}`);
  keys.add(`at ${platform} ${handleKey(handle ?? uid)}`);
  keys.add(`at ${platform} ${handleKey(uid)}`);
  const link = bio === null ? null : profileOf(bio);
  if (link) keys.add(`at ${link.platform} ${handleKey(link.uid ?? link.handle ?? '')}`);
  for (const word of (bio ?? '').toLowerCase().split(/[^\p{L}\p{N}._-]+/u))
    if (/^[a-z0-9._-]{5,40}$/.test(word)) keys.add(`handle ${handleKey(word)}`);
  return [...keys];
}

/** All pairs of KOLs that may be one person, likeliest first. Pure: same people, same proposals. */
export function proposeIdentities(
  people: readonly Person[],
  spoken: Known['spoken'],
  policy: IdentityPolicy = defaultIdentityPolicy,
): Proposal[] {
  const groups = new Map<string, Set<number>>();
  const names = new Map<string, Set<string>>();
  for (const [index, person] of people.entries())
    for (const account of person.accounts) {
      const key = nameKey(account.name);
      names.set(key, (names.get(key) ?? new Set()).add(person.kolId));
      for (const shared of keysOf(account, spoken)) groups.set(shared, (groups.get(shared) ?? new Set()).add(index));
    }
  const known: Known = { spoken, namesakes: (key) => names.get(key)?.size ?? 0 };
  const compared = new Set<string>();
  const found: Proposal[] = [];
  for (const group of groups.values()) {
    if (group.size < 2 || group.size > largestGroup) continue;
    const members = [...group];
    for (const [place, one] of members.entries())
      for (const other of members.slice(place + 1)) {
        const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const [a, b] = [people[one]!, people[other]!].sort((x, y) => (x.kolId < y.kolId ? -1 : 1)) as [Person, Person];
        const { probability, reasons } = likeness(a, b, known, policy);
        if (probability >= policy.least) found.push({ kolA: a.kolId, kolB: b.kolId, probability, reasons });
      }
  }
  return found.sort((x, y) => y.probability - x.probability || (x.kolA + x.kolB < y.kolA + y.kolB ? -1 : 1));
}
