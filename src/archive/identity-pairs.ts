// Which KOLs are worth comparing: those that share a name, a handle, a name spoken as a handle, or a link in a profile text.
import { profileOf } from '../import/links.ts';
import { type IdentityReason, likeness, type Person } from './identity.ts';
import { chanceOfNames } from './identity-name.ts';
import { defaultIdentityPolicy, type IdentityPolicy } from './identity-policy.ts';
import { avatarKey, verifiedKeys, verifiedLetters } from './identity-profile.ts';
import { handleCore, handleKey, type Known, latinPart, nameKey, type PersonAccount } from './identity-signs.ts';

export interface Proposal {
  /** The smaller of the two ids. */
  readonly kolA: string;
  readonly kolB: string;
  readonly probability: number;
  readonly reasons: readonly IdentityReason[];
}

/** Larger groups have a name that says nothing: 博主小王. */
const largestGroup = 12;

/** The keys of a picture and of a verified text. */
function profileKeys({ avatarUrl, verifiedText }: PersonAccount): string[] {
  const avatar = avatarUrl === null ? null : avatarKey(avatarUrl);
  const verified = verifiedText === null ? [] : verifiedKeys(verifiedText);
  return [...(avatar === null ? [] : [`avatar ${avatar}`]), ...verified.map((key) => `verified ${key}`)];
}

const longestNamed = 12;

/** Names of the archive that stand in a verified text. */
function namesIn(text: string, names: ReadonlyMap<string, unknown>): string[] {
  const letters = [...verifiedLetters(text)].slice(0, 200);
  const found = new Set<string>();
  for (let start = 0; start < letters.length; start += 1)
    for (let length = 3; length <= longestNamed && start + length <= letters.length; length += 1) {
      const part = letters.slice(start, start + length).join('');
      if (names.has(part)) found.add(part);
    }
  return [...found];
}

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

/** Groups of people with something in common, by their places, and what is known of all. */
function gather(people: readonly Person[], spoken: Known['spoken']) {
  const groups = new Map<string, Set<number>>();
  const names = new Map<string, Set<number>>();
  const agencies = new Set(people.flatMap(({ agency }) => (agency === null ? [] : verifiedKeys(agency))));
  const put = (to: Map<string, Set<number>>, key: string, index: number) => {
    const members = to.get(key);
    if (members) members.add(index);
    else to.set(key, new Set([index]));
  };
  for (const [index, { accounts }] of people.entries())
    for (const account of accounts) {
      put(names, nameKey(account.name), index);
      for (const key of keysOf(account, spoken)) put(groups, key, index);
      for (const key of profileKeys(account)) put(groups, key, index);
    }
  for (const [index, { accounts }] of people.entries())
    for (const { verifiedText } of accounts)
      for (const name of verifiedText === null ? [] : namesIn(verifiedText, names))
        for (const member of [index, ...names.get(name)!]) put(groups, `named ${name}`, member);
  const all = [...names].flatMap(([name, members]) => Array.from(members, () => name));
  const known: Known = {
    spoken,
    namesakes: (key) => names.get(key)?.size ?? 0,
    strangers: chanceOfNames(all, people.length),
    holders: (key) => groups.get(key)?.size ?? 0,
    isAgency: (letters) => agencies.has(letters),
  };
  return { groups, known };
}

/** All pairs of KOLs that may be one person, likeliest first. Pure: same people, same proposals. */
export function proposeIdentities(
  people: readonly Person[],
  spoken: Known['spoken'],
  policy: IdentityPolicy = defaultIdentityPolicy,
): Proposal[] {
  const { groups, known } = gather(people, spoken);
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
