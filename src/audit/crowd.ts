// Who comments in the whole archive: the comments as columns for the search of rings, and what it finds told by account.
import type { RingSeen, Surroundings } from './basis.ts';
import { findRings, type Ring, type RingPolicy } from './rings.ts';

/** Grows by doubling; numbers of any typed array. */
class Column<Store extends Uint32Array | Float64Array> {
  private store: Store;
  length = 0;
  private readonly make: (size: number) => Store;

  constructor(make: (size: number) => Store) {
    this.make = make;
    this.store = make(1 << 12);
  }

  push(value: number): void {
    if (this.length === this.store.length) {
      const wider = this.make(this.store.length * 2);
      wider.set(this.store);
      this.store = wider;
    }
    this.store[this.length++] = value;
  }

  done(): Store {
    return this.store.subarray(0, this.length) as Store;
  }
}

/** Under one account: how many of a ring, with how many comments, under how many posts. */
export interface Whereabouts {
  readonly accountId: string;
  readonly here: number;
  readonly comments: number;
  readonly share: number;
  readonly posts: number;
}

export interface FoundRing {
  readonly id: string;
  readonly platform: string;
  readonly people: number;
  readonly posts: number;
  readonly accounts: number;
  readonly isFanClub: boolean;
  readonly members: readonly string[];
  readonly pairs: readonly (readonly [number, number, number])[];
  readonly whereabouts: readonly Whereabouts[];
}

/** What a picture of a ring can show. */
const drawn = { members: 120, pairs: 400 };
/** Under so many accounts within so many days somebody roams. */
const roaming = { accounts: 8, minutes: 7 * 1_440 };

/** Collects comments account by account, then answers. */
export class Crowd {
  private readonly authors = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly author = new Column((size) => new Uint32Array(size));
  private readonly post = new Column((size) => new Uint32Array(size));
  private readonly minute = new Column((size) => new Float64Array(size));
  private readonly accountOfPost = new Column((size) => new Uint32Array(size));
  private readonly accounts: { readonly id: string; readonly platform: string }[] = [];
  private readonly commentsOf: number[] = [];

  /** The comments of one account: author, post, minute; those of one post stand together, in the order of their time. */
  add(id: string, platform: string, list: readonly (readonly [string, string, number])[]): void {
    const account = this.accounts.push({ id, platform }) - 1;
    this.commentsOf.push(list.length);
    let last: string | null = null;
    for (const [name, post, minute] of list) {
      if (post !== last) this.accountOfPost.push(account);
      last = post;
      this.author.push(this.numberOf(name));
      this.post.push(this.accountOfPost.length - 1);
      this.minute.push(minute);
    }
  }

  get comments(): number {
    return this.author.length;
  }

  private numberOf(name: string): number {
    const known = this.authors.get(name);
    if (known !== undefined) return known;
    this.authors.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** All rings, the largest first. `idOf` turns what identifies a ring into an id: the same people, the same id. */
  rings(idOf: (text: string) => string, policy?: RingPolicy): FoundRing[] {
    const [author, post, accountOf] = [this.author.done(), this.post.done(), this.accountOfPost.done()];
    const columns = { author, post, minute: this.minute.done(), accountOf, authors: this.names.length };
    const found = findRings(columns, policy);
    const ringOf = new Int32Array(this.names.length).fill(-1);
    for (const [at, { people }] of found.entries()) for (const one of people) ringOf[one] = at;
    const seen = found.map(() => new Map<number, { people: Set<number>; comments: number; posts: Set<number> }>());
    for (let at = 0; at < author.length; at++) {
      const ring = ringOf[author[at]!]!;
      if (ring < 0) continue;
      const account = accountOf[post[at]!]!;
      const here = seen[ring]!.get(account) ?? { people: new Set(), comments: 0, posts: new Set() };
      here.people.add(author[at]!);
      here.comments += 1;
      here.posts.add(post[at]!);
      seen[ring]!.set(account, here);
    }
    return found.map((ring, at) => this.tell(ring, seen[at]!, idOf));
  }

  private tell(
    ring: Ring,
    seen: ReadonlyMap<number, { people: Set<number>; comments: number; posts: Set<number> }>,
    idOf: (text: string) => string,
  ): FoundRing {
    const degree = new Map<number, number>();
    for (const [a, b, together] of ring.pairs)
      for (const one of [a, b]) degree.set(one, (degree.get(one) ?? 0) + together);
    const busiest = ring.people.toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || a - b);
    const members = busiest.slice(0, drawn.members);
    const places = new Map(members.map((one, place) => [one, place]));
    const pairs = ring.pairs
      .filter(([a, b]) => places.has(a) && places.has(b))
      .toSorted((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1])
      .slice(0, drawn.pairs)
      .map(([a, b, together]): [number, number, number] => [places.get(a)!, places.get(b)!, together]);
    const met = new Set(ring.accounts);
    return {
      id: idOf(
        ring.people
          .map((one) => this.names[one]!)
          .sort()
          .join(' '),
      ),
      platform: this.accounts[ring.accounts[0] ?? 0]?.platform ?? '',
      people: ring.people.length,
      posts: ring.posts.length,
      accounts: ring.accounts.length,
      isFanClub: ring.accounts.length < 2,
      members: members.map((one) => this.names[one]!),
      pairs,
      whereabouts: [...seen]
        .filter(([account]) => met.has(account))
        .map(([account, { people, comments, posts }]) => ({
          accountId: this.accounts[account]!.id,
          here: people.size,
          comments,
          share: comments / this.commentsOf[account]!,
          posts: posts.size,
        })),
    };
  }

  /** Per account the share of its comments by people who write under 8 and more accounts within a week. */
  roaming(): Map<string, number> {
    const [author, post, minute] = [this.author.done(), this.post.done(), this.minute.done()];
    const accountOf = this.accountOfPost.done();
    const counts = new Uint32Array(this.names.length);
    for (const one of author) counts[one]! += 1;
    const busy = new Map<number, [number, number][]>();
    for (let at = 0; at < author.length; at++) {
      const who = author[at]!;
      if (counts[who]! < roaming.accounts) continue;
      const said = busy.get(who) ?? [];
      said.push([minute[at]!, accountOf[post[at]!]!]);
      busy.set(who, said);
    }
    const roamers = new Uint8Array(this.names.length);
    for (const [who, said] of busy) roamers[who] = isRoaming(said) ? 1 : 0;
    const hits = new Uint32Array(this.accounts.length);
    for (let at = 0; at < author.length; at++) hits[accountOf[post[at]!]!]! += roamers[author[at]!]!;
    return new Map(
      this.accounts.map(({ id }, account) => [
        id,
        this.commentsOf[account] === 0 ? 0 : hits[account]! / this.commentsOf[account]!,
      ]),
    );
  }
}

/** What was found, by account, as an audit takes it: rings with the largest share first. */
export function surroundingsIn(
  rings: readonly FoundRing[],
  roaming: ReadonlyMap<string, number>,
): Map<string, Surroundings> {
  const seen = new Map<string, RingSeen[]>();
  for (const { id, people: size, accounts, posts, isFanClub, whereabouts } of rings)
    for (const { accountId, here, share } of whereabouts)
      seen.set(accountId, [...(seen.get(accountId) ?? []), { id, size, here, accounts, posts, share, isFanClub }]);
  for (const list of seen.values()) list.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  return new Map(
    [...roaming.keys(), ...seen.keys()].map((account) => [
      account,
      { rings: seen.get(account) ?? [], roaming: roaming.get(account) ?? null },
    ]),
  );
}

/** Whether some week holds comments under enough accounts. */
function isRoaming(said: readonly (readonly [number, number])[]): boolean {
  const sorted = said.toSorted((a, b) => a[0] - b[0]);
  const here = new Map<number, number>();
  let from = 0;
  for (const [minute, account] of sorted) {
    here.set(account, (here.get(account) ?? 0) + 1);
    while (minute - sorted[from]![0] > roaming.minutes) {
      const leaving = sorted[from++]![1];
      const left = here.get(leaving)! - 1;
      if (left === 0) here.delete(leaving);
      else here.set(leaving, left);
    }
    if (here.size >= roaming.accounts) return true;
  }
  return false;
}
