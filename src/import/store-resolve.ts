// Finds the account of every reference of a file, or makes it: by id, by the hash that crawlers publish, by handle.
import type { PoolClient } from 'pg';

/**
 * Serialises the last part of imports, so that two files at once never make the same account twice and counts are exact.
 * Reading and staging, which take longest, run side by side.
 */
const storeLock = 4_100_010;

const steps: readonly string[] = [
  `create temp table stage_key on commit drop as
   select distinct on (platform, ref) platform, ref, uid, handle, raw_handle, uid_hash, name, null::text as account_id, false as is_new, false as is_late
   from stage_account order by platform, ref, handle is null, name is null, line desc`,
  'analyze stage_key',
  // 1. by id
  `update stage_key k set account_id = a.account_id from account_key a
   where k.uid is not null and a.platform = k.platform and a.uid = k.uid`,
  // 2. an account known only by its published hash
  `update stage_key k set account_id = claim.account_id from (
     select distinct on (a.account_id) k.platform, k.ref, a.account_id
     from stage_key k join account_key a on a.platform = k.platform and a.uid_hash = k.uid_hash and a.provisional and a.uid like '#%'
     where k.account_id is null and k.uid is not null order by a.account_id, k.ref) claim
   where claim.platform = k.platform and claim.ref = k.ref`,
  // 3. an account known only by its handle
  `update stage_key k set account_id = claim.account_id from (
     select distinct on (a.account_id) k.platform, k.ref, a.account_id
     from stage_key k join account_key a on a.platform = k.platform and a.handle = k.handle and a.provisional
     where k.account_id is null and k.uid is not null and not exists (select 1 from stage_key o where o.account_id = a.account_id)
     order by a.account_id, k.ref) claim
   where claim.platform = k.platform and claim.ref = k.ref`,
  `update account a set uid = k.uid from stage_key k join account_key y on y.account_id = k.account_id
   where k.uid is not null and y.provisional and a.id = k.account_id`,
  `update account_key y set uid = k.uid, uid_hash = k.uid_hash, provisional = false from stage_key k
   where k.uid is not null and y.provisional and y.account_id = k.account_id`,
  // 4. ids that nobody knew
  `update stage_key set account_id = gen_random_uuid()::text, is_new = true where account_id is null and uid is not null`,
  `insert into account_key (platform, uid, account_id, handle, uid_hash, provisional)
   select platform, uid, account_id, handle, uid_hash, false from stage_key where is_new`,
  `update account_key y set handle = k.handle from stage_key k
   where y.account_id = k.account_id and k.uid is not null and k.handle is not null and y.handle is distinct from k.handle`,
  // 5. handles, of known accounts and of those of this very file
  `update stage_key k set account_id = claim.account_id from (
     select distinct on (k.platform, k.ref) k.platform, k.ref, a.account_id
     from stage_key k join account_key a on a.platform = k.platform and a.handle = k.handle
     where k.account_id is null and k.uid is null order by k.platform, k.ref, a.provisional, a.account_id) claim
   where claim.platform = k.platform and claim.ref = k.ref`,
  `update stage_key k set account_id = a.account_id from account_key a
   where k.account_id is null and k.uid is null and a.platform = k.platform and a.uid = k.raw_handle`,
  // 6. published hashes
  `update stage_key k set account_id = a.account_id from account_key a
   where k.account_id is null and k.uid is null and k.handle is null and a.platform = k.platform and a.uid_hash = k.uid_hash`,
  // 7. handles and hashes that nobody knew
  `update stage_key set account_id = gen_random_uuid()::text, is_new = true, is_late = true, uid = coalesce(raw_handle, '#' || uid_hash)
   where account_id is null`,
  `insert into account_key (platform, uid, account_id, handle, uid_hash, provisional)
   select platform, uid, account_id, handle, uid_hash, true from stage_key where is_late`,
];

/** Fills the temporary table `stage_key` (platform, ref → account_id, is_new) and keeps the keys of new accounts. */
export async function resolveAccounts(client: PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [storeLock]);
  for (const step of steps) await client.query(step);
  await client.query('analyze stage_key');
}
