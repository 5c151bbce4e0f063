// Finds accounts and posts while a file is still being read: those of which nothing else in the file can change whose they are.
import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AccountRow } from './gather.ts';
import { hashAuthor, publishedHash } from './store-author.ts';
import { RowWriter, textArray } from './store-copy.ts';

/** An account whose rows need not wait. */
export interface KnownAccount {
  readonly id: string;
  /** The fields `account_id` and `import_id` as COPY takes them. */
  readonly prefix: Buffer;
  /** The name under which its own comments are kept; null = not known. */
  readonly author: string | null;
  /** Its id stands for one that is not known yet. */
  readonly isProvisional: boolean;
  /** It has posts without an id of their own, which new ones may turn out to be. */
  readonly hasDerived: boolean;
}

export interface Known {
  /** Finds or makes the accounts that these rows name by the platform's id. */
  findAccounts(naming: readonly AccountRow[]): Promise<void>;
  /** The account that a file names so; undefined = it has to wait for the whole file. */
  account(platform: string, ref: string): KnownAccount | undefined;
  /** Looks up the accounts of posts that were not met so far. */
  findPosts(posts: Iterable<{ readonly platform: string; readonly postId: string }>): Promise<void>;
  post(platform: string, postId: string): KnownAccount | undefined;
  rememberPost(platform: string, postId: string, account: KnownAccount): void;
}

const rememberedAccounts = 10_000;
const rememberedPosts = 20_000;

/**
 * A random id in the shape of a UUID of version 7. Ids in the order of time fill the indexes at their end, page by page,
 * where random ones would scatter over all of them.
 */
export function timeOrderedId(now: number, counter: number): string {
  const time = now.toString(16).padStart(12, '0');
  const random = randomBytes(8).toString('hex');
  const order = (counter & 0xfff).toString(16).padStart(3, '0');
  const variant = '89ab'[Number.parseInt(random[0]!, 16) & 3]!;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
}

/** `|| ''` keeps the planner from walking the primary key for a whole platform. */
const samePlatform = "a.platform || '' = q.platform";

const findAccounts = `
  select q.n::int as n, y.account_id as id, y.uid_hash as hash, y.provisional,
    exists (select 1 from post p where p.account_id = y.account_id and p.id like '≈%') as derived,
    y.account_id is null and (
      exists (select 1 from account_key a where a.uid_hash = q.hash and ${samePlatform} and a.provisional and a.uid like '#%')
      or exists (select 1 from account_key a where a.handle = q.handle and ${samePlatform} and a.provisional)) as claims
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality q (platform, uid, hash, handle, n)
  left join lateral (select a.* from account_key a where a.platform = q.platform and a.uid = q.uid limit 1) y on true`;

const findPosts = `
  select q.n::int as n, y.account_id as id, a.uid_hash as hash, a.provisional
  from unnest($1::text[], $2::text[]) with ordinality q (platform, post_id, n)
  cross join lateral (select y.account_id from post_key y where y.platform = q.platform and y.post_id = q.post_id limit 1) y
  join account_key a on a.account_id = y.account_id`;

const addKeys = `
  with made as (insert into account_key (platform, uid, account_id, handle, uid_hash, provisional)
    select platform, uid, id, handle, hash, false from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as k (platform, uid, id, handle, hash)
    returning account_id)
  insert into direct_account select account_id, true from made`;

interface Found {
  readonly n: number;
  readonly id: string | null;
  readonly hash: string | null;
  readonly provisional: boolean | null;
  readonly derived?: boolean;
  readonly claims?: boolean;
}

interface Asked {
  readonly platform: string;
  readonly uid: string;
  readonly hash: string;
  readonly handle: string | null;
}

function askedOf({ fact: { ref } }: AccountRow): Asked {
  const uid = ref.uid!;
  const hash = ref.hash ?? publishedHash(ref.hashedId ?? uid);
  return { platform: ref.platform, uid, hash, handle: ref.handle?.toLowerCase() ?? null };
}

/** Describes accounts as their rows need them. */
function describe(importId: string, salt: string) {
  const fields = new RowWriter(256);
  return (platform: string, id: string, found: Pick<Found, 'hash' | 'provisional' | 'derived'>): KnownAccount => {
    fields.clear();
    fields.text(id);
    fields.text(importId);
    return {
      id,
      prefix: Buffer.from(fields.bytes.subarray(0, fields.length)),
      author: found.hash === null ? null : hashAuthor(salt, platform, found.hash),
      isProvisional: found.provisional ?? false,
      hasDerived: found.derived ?? false,
    };
  };
}

/** Only inside a transaction that holds the store's lock: nobody else makes accounts meanwhile. */
export function openKnown(client: PoolClient, importId: string, salt: string): Known {
  const accounts = new Map<string, KnownAccount | undefined>();
  const posts = new Map<string, KnownAccount>();
  const knownOf = describe(importId, salt);
  let made = 0;

  async function makeAccounts(asked: readonly Asked[]): Promise<string[]> {
    const now = Date.now();
    const ids = asked.map(() => timeOrderedId(now, made++));
    const column = (key: keyof Asked) => textArray(asked.map((one) => one[key]));
    await client.query(addKeys, [column('platform'), column('uid'), textArray(ids), column('handle'), column('hash')]);
    return ids;
  }

  return {
    account: (platform, ref) => accounts.get(`${platform}|${ref}`),
    post: (platform, postId) => posts.get(`${platform}|${postId}`),
    rememberPost(platform, postId, account) {
      posts.set(`${platform}|${postId}`, account);
    },
    async findAccounts(naming) {
      if (accounts.size > rememberedAccounts) accounts.clear();
      const rows = naming.filter(
        ({ ref, fact }) => fact.ref.uid !== null && !accounts.has(`${fact.ref.platform}|${ref}`),
      );
      if (rows.length === 0) return;
      const asked = rows.map(askedOf);
      const column = (key: keyof Asked) => textArray(asked.map((one) => one[key]));
      const values = [column('platform'), column('uid'), column('hash'), column('handle')];
      const { rows: found } = await client.query<Found>(findAccounts, values);
      const unheard = found.filter(({ id, claims }) => id === null && !claims).map(({ n }) => n - 1);
      const ids = unheard.length > 0 ? await makeAccounts(unheard.map((index) => asked[index]!)) : [];
      const keyOf = (index: number) => `${asked[index]!.platform}|${rows[index]!.ref}`;
      for (const one of found) {
        const isOpen = one.id !== null && !one.provisional;
        accounts.set(keyOf(one.n - 1), isOpen ? knownOf(asked[one.n - 1]!.platform, one.id, one) : undefined);
      }
      for (const [place, index] of unheard.entries()) {
        const { platform, hash } = asked[index]!;
        accounts.set(keyOf(index), knownOf(platform, ids[place]!, { hash, provisional: false }));
      }
    },
    async findPosts(wanted) {
      if (posts.size > rememberedPosts) posts.clear();
      const asked = new Map<string, readonly [string, string]>();
      for (const { platform, postId } of wanted) {
        const key = `${platform}|${postId}`;
        if (!posts.has(key) && !asked.has(key)) asked.set(key, [platform, postId]);
      }
      if (asked.size === 0) return;
      const pairs = [...asked.values()];
      const values = [textArray(pairs.map(([platform]) => platform)), textArray(pairs.map(([, postId]) => postId))];
      const { rows } = await client.query<Found & { id: string }>(findPosts, values);
      const known = new Map<string, KnownAccount>();
      for (const one of rows) {
        const [platform, postId] = pairs[one.n - 1]!;
        const account = known.get(one.id) ?? knownOf(platform, one.id, one);
        known.set(one.id, account);
        posts.set(`${platform}|${postId}`, account);
      }
    },
  };
}
