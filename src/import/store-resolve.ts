// Finds the account of every reference of a file, or makes it: by id, by the hash that crawlers publish, by handle.
// Known accounts are looked up row by row through indexes: the time depends on the file, not on what the planner believes
// of tables that have just grown.
import type { PoolClient } from 'pg';

/**
 * Serialises the storing part of imports, so that two files at once never make the same account twice and counts are exact.
 * While one import holds it the others read on into their temporary tables.
 */
export const storeLock = 4_100_010;

/**
 * A new id in the shape of a UUID of version 7, as `timeOrderedId` makes them: in the order of time, so that indexes grow at
 * their end. PostgreSQL has a function of its own for it from version 18 on.
 */
export const newId = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid::text`;

/** `|| ''` keeps the planner from walking the index on account_id instead of the one that finds the few candidates. */
const first = "order by a.provisional, a.account_id || '' limit 1";

/** Written so that the primary key, which begins with the platform, is no candidate: it would be walked for every row. */
const samePlatform = "a.platform || '' = k.platform";

const findByIdSteps: readonly string[] = [
  `create temp table stage_key on commit drop as
   select distinct on (platform, ref) platform, ref, uid, handle, raw_handle, uid_hash, name, null::text as account_id, null::text as known_handle,
     null::boolean as was_provisional, null::boolean as is_claim, false as is_new, false as is_late
   from stage_account order by platform, ref, handle is null, name is null, line desc`,
  `update stage_key k set (account_id, was_provisional, known_handle) =
     (select a.account_id, a.provisional, a.handle from account_key a where a.platform = k.platform and a.uid = k.uid)
   where k.uid is not null`,
  // accounts known so far by their published hash only, or by their handle only
  `update stage_key k set (account_id, is_claim) =
     (select a.account_id, true from account_key a where a.uid_hash = k.uid_hash and ${samePlatform} and a.provisional and a.uid like '#%' ${first})
   where k.account_id is null and k.uid is not null`,
  `update stage_key k set (account_id, is_claim) =
     (select a.account_id, true from account_key a where a.handle = k.handle and ${samePlatform} and a.provisional ${first})
   where k.account_id is null and k.uid is not null and k.handle is not null`,
  'analyze stage_key',
];

/** Ids that came to light for accounts known by less. Two ids may claim one account: the first of them has it. */
const claimSteps: readonly string[] = [
  `update stage_key k set account_id = null, is_claim = null
   from (select platform, ref, row_number() over (partition by account_id order by is_claim is not null, ref) as place
         from stage_key where account_id is not null) d
   where d.place > 1 and k.is_claim and d.platform = k.platform and d.ref = k.ref`,
  'update account a set uid = k.uid from stage_key k where k.is_claim and a.id = k.account_id',
  `update account_key y set uid = k.uid, uid_hash = k.uid_hash, provisional = false, handle = coalesce(k.handle, y.handle)
   from stage_key k where (k.is_claim or k.was_provisional) and y.account_id = k.account_id`,
];

const findByHandleSteps: readonly string[] = [
  `update stage_key set account_id = ${newId}, is_new = true where account_id is null and uid is not null`,
  `insert into account_key (platform, uid, account_id, handle, uid_hash, provisional)
   select platform, uid, account_id, handle, uid_hash, false from stage_key where is_new`,
  // accounts that were made while the file was read: by now all of it has told their handle
  `update stage_key k set is_new = true from direct_account d where d.is_new and d.account_id = k.account_id`,
  `update account_key y set handle = k.handle, uid_hash = k.uid_hash from stage_key k join direct_account d on d.account_id = k.account_id and d.is_new
   where y.account_id = k.account_id and k.uid is not null and (y.handle, y.uid_hash) is distinct from (k.handle, k.uid_hash)`,
  // The few that have another handle now are picked first: the planner may believe that account_key has a single row.
  `with k as materialized (select account_id, handle from stage_key where account_id is not null and not is_new and uid is not null
     and handle is not null and handle is distinct from known_handle)
   update account_key y set handle = k.handle from k where y.account_id = k.account_id`,
  // handles, of known accounts and of those of this very file
  `update stage_key k set account_id = coalesce(
     (select a.account_id from account_key a where a.handle = k.handle and ${samePlatform} ${first}),
     (select a.account_id from account_key a where a.platform = k.platform and a.uid = k.raw_handle))
   where k.account_id is null and k.handle is not null`,
  // published hashes
  `update stage_key k set account_id = (select a.account_id from account_key a where a.uid_hash = k.uid_hash and ${samePlatform} ${first})
   where k.account_id is null and k.handle is null`,
  // nobody knew them
  `update stage_key set account_id = ${newId}, is_new = true, is_late = true, uid = coalesce(raw_handle, '#' || uid_hash)
   where account_id is null`,
  `insert into account_key (platform, uid, account_id, handle, uid_hash, provisional)
   select platform, uid, account_id, handle, uid_hash, true from stage_key where is_late`,
];

/**
 * Back offices and agencies name an account by the name it shows. Where it is nobody's handle and one account of the platform
 * alone has it, it names that one, and is no handle of it.
 */
const findByNameSteps: readonly string[] = [
  `create temp table stage_named on commit drop as
   select k.platform, k.ref, min(a.id) as account_id from stage_key k join account a on a.platform = k.platform and a.name = k.raw_handle
   where k.account_id is null and k.uid is null and k.handle is not null
     and not exists (select 1 from account_key y where y.platform = k.platform and (y.handle = k.handle or y.uid = k.raw_handle))
   group by k.platform, k.ref having count(*) = 1`,
  `update stage_key k set account_id = n.account_id, handle = null, raw_handle = null from stage_named n
   where n.platform = k.platform and n.ref = k.ref`,
  'update stage_account s set handle = null, raw_handle = null from stage_named n where n.platform = s.platform and n.ref = s.ref',
];

/** Fills the temporary table `stage_key` (platform, ref → account_id, is_new) and keeps the keys of new accounts. */
export async function resolveAccounts(client: PoolClient, byName: boolean): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [storeLock]);
  for (const step of findByIdSteps) await client.query(step);
  const { rows } = await client.query<{ some: boolean }>(
    'select exists (select 1 from stage_key where is_claim or was_provisional) as some',
  );
  if (rows[0]?.some) for (const step of claimSteps) await client.query(step);
  if (byName) for (const step of findByNameSteps) await client.query(step);
  for (const step of findByHandleSteps) await client.query(step);
  await client.query('analyze stage_key');
}
