// Merges staged rows into the archive: one statement per table, newest observation wins, a later row wins over an earlier
// one, and what a file does not say never erases what is known. Rows that change nothing are not written.
import type { PoolClient } from 'pg';
import {
  accountOfFresh,
  gatheredTexts,
  mergedTexts,
  newTextsSeen,
  textSources,
  textSteps,
} from './store-merge-texts.ts';
import { isRepeat } from './store-repeat.ts';
import { newId } from './store-resolve.ts';
import { topicSeparator } from './store-tables.ts';

/** The newest value that any row gives. */
const newest = (column: string) =>
  `(array_agg(s.${column} order by s.is_mention, s.observed_on desc, s.line desc) filter (where s.${column} is not null))[1] as ${column}`;

const gathered = [
  'name',
  'url',
  'bio',
  'avatar_url',
  'verified_text',
  'category',
  'agency',
  'region',
  'gender',
  'topics',
  'raw_handle',
] as const;
const figures = ['followers', 'following', 'posts_total'] as const;

const topics = `string_to_array(f.topics, '${topicSeparator}')`;

/** A new KOL takes everything from the file; of a known one empty fields are filled in, as people correct them by hand. */
const kolSteps: readonly string[] = [
  `create temp table fresh_account on commit drop as
   select k.account_id, bool_or(k.is_new) as is_new, min(k.platform) as platform, min(k.uid) as uid, ${newId} as kol_id,
     max(s.observed_on) filter (where not s.is_mention) as observed_on,
     (array_agg(s.line order by s.is_mention, s.observed_on desc, s.line desc))[1] as line,
     ${[...gathered, ...figures].map(newest).join(',\n     ')},
     ${gatheredTexts},
     (array_agg(s.followers_error order by s.is_mention, s.observed_on desc, s.line desc) filter (where s.followers is not null))[1] as followers_error
   from stage_account s join stage_key k on k.platform = s.platform and k.ref = s.ref group by k.account_id`,
  'analyze fresh_account (account_id, is_new, agency)',
  `insert into agency (id, name) select gen_random_uuid()::text, agency from (select distinct agency from fresh_account where agency is not null) g
   on conflict (name) do nothing`,
  `insert into kol (id, name, category, region, gender, agency_id, topics)
   select f.kol_id, coalesce(f.name, f.raw_handle, f.uid), f.category, f.region, f.gender, g.id, coalesce(${topics}, '{}')
   from fresh_account f left join agency g on g.name = f.agency where f.is_new`,
  `create temp table merged_kol on commit drop as
   select distinct on (k.id) k.id, f.account_id, f.line, coalesce(k.category, f.category) as category, coalesce(k.region, f.region) as region,
     coalesce(k.gender, f.gender) as gender, coalesce(k.agency_id, g.id) as agency_id,
     case when k.topics = '{}' and f.topics is not null then ${topics} else k.topics end as topics
   from fresh_account f ${accountOfFresh} cross join lateral (select * from kol x where x.id = a.kol_id limit 1) k left join agency g on g.name = f.agency
   where not f.is_new order by k.id, f.observed_on desc nulls last, f.line desc`,
  `delete from merged_kol m using kol k where k.id = m.id
   and (m.category, m.region, m.gender, m.agency_id, m.topics) is not distinct from (k.category, k.region, k.gender, k.agency_id, k.topics)`,
  `update kol k set category = m.category, region = m.region, gender = m.gender, agency_id = m.agency_id, topics = m.topics, updated_at = now()
   from merged_kol m where k.id = m.id`,
  'insert into changed select line, account_id from merged_kol',
];

const newestWins = (name: string) =>
  `case when w.is_newer then coalesce(f.${name}, a.${name}) else coalesce(a.${name}, f.${name}) end as ${name}`;
const written = [
  ...['name', 'handle', 'bio', 'verified_text', 'url', 'avatar_url'],
  ...['followers', 'followers_error', 'following', 'posts_total', 'observed_on'],
];
const list = (prefix: string) => written.map((name) => `${prefix}.${name}`).join(', ');

const accountSteps: readonly string[] = [
  `insert into account (id, kol_id, platform, uid, handle, ${written.filter((name) => name !== 'handle').join(', ')}, text_seen, import_id, import_row)
   select account_id, kol_id, platform, uid, raw_handle, ${written.filter((name) => name !== 'handle').join(', ')}, ${newTextsSeen}, $1, line
   from fresh_account f where is_new`,
  'insert into changed select line, account_id from fresh_account where is_new',
  ...textSteps,
  `create temp table merged_account on commit drop as
   select m.id, m.kol_id, m.name_before, m.line, ${list('m')}, m.seen from (
     select a.id, a.kol_id, a.name as name_before, f.line, ${mergedTexts}, ${['url', 'avatar_url', 'following', 'posts_total'].map(newestWins).join(', ')},
       case when (w.is_newer and f.followers is not null) or a.followers is null then f.followers else a.followers end as followers,
       case when (w.is_newer and f.followers is not null) or a.followers is null then f.followers_error else a.followers_error end as followers_error,
       greatest(a.observed_on, f.observed_on) as observed_on, (${list('a')}) as before
     from fresh_account f ${accountOfFresh}
     ${textSources}
     cross join lateral (select case when ${isRepeat} then coalesce(f.observed_on > a.observed_on, f.observed_on is not null)
       else f.observed_on is not null and f.observed_on >= coalesce(a.observed_on, f.observed_on) end as is_newer) w
     where not f.is_new or c.account_id is not null offset 0) m
   where m.is_seen_anew or (${list('m')}) is distinct from m.before`,
  'analyze merged_account (id)',
  `update account a set ${written.map((name) => `${name} = m.${name}`).join(', ')}, text_seen = m.seen, import_id = $1, import_row = m.line
   from merged_account m where a.id = m.id`,
  // A KOL is called as its account is, unless somebody named it otherwise or another of its accounts still has the name.
  `update kol k set name = m.name, updated_at = now() from merged_account m
   where k.id = m.kol_id and k.name = m.name_before and m.name <> m.name_before
   and not exists (select 1 from account o where o.kol_id = k.id and o.name = k.name)`,
  'insert into changed select line, id from merged_account',
];

/** Of one day the file read last is right, but for one that was read before. */
const figureOfDay = (name: string) =>
  `case when ${isRepeat} then coalesce(t.${name}, s.${name}) else coalesce(s.${name}, t.${name}) end as ${name}`;

const snapshotSteps: readonly string[] = [
  `create temp table merged_snapshot on commit drop as
   select s.account_id, s.day, s.line, ${['followers', 'following', 'posts_total', 'likes_total'].map(figureOfDay).join(', ')},
     case when s.followers is not null and (t.followers is null or not ${isRepeat}) then s.followers_error else t.followers_error end as followers_error,
     t.account_id is null as is_new
   from (select distinct on (k.account_id, s.day) k.account_id, s.* from stage_snapshot s join stage_key k on k.platform = s.platform and k.ref = s.ref
         order by k.account_id, s.day, s.line desc) s
   left join snapshot t on t.account_id = s.account_id and t.day = s.day`,
  `delete from merged_snapshot m using snapshot t where t.account_id = m.account_id and t.day = m.day
   and (m.followers, m.followers_error, m.following, m.posts_total, m.likes_total)
     is not distinct from (t.followers, t.followers_error, t.following, t.posts_total, t.likes_total)`,
  `insert into snapshot (account_id, day, followers, followers_error, following, posts_total, likes_total, import_id, import_row)
   select account_id, day, followers, followers_error, following, posts_total, likes_total, $1, line from merged_snapshot
   on conflict (account_id, day) do update set followers = excluded.followers, followers_error = excluded.followers_error,
     following = excluded.following, posts_total = excluded.posts_total, likes_total = excluded.likes_total, import_id = excluded.import_id,
     import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_snapshot',
];

const priceSteps: readonly string[] = [
  `create temp table merged_price on commit drop as
   select s.* from (select distinct on (k.account_id, s.format, s.valid_from) k.account_id, s.* from stage_price s
     join stage_key k on k.platform = s.platform and k.ref = s.ref order by k.account_id, s.format, s.valid_from, s.line desc) s
   left join price t on t.account_id = s.account_id and t.format = s.format and t.valid_from = s.valid_from
   where s.format not in ('pit_fee', 'commission') and (s.amount, s.currency) is distinct from (t.amount, t.currency)
     and (t.account_id is null or not ${isRepeat})`,
  `insert into price (account_id, format, amount, currency, valid_from, source, import_id, import_row)
   select m.account_id, m.format, m.amount, m.currency, m.valid_from, i.file_name, i.id, m.line from merged_price m join import i on i.id = $1
   on conflict (account_id, format, valid_from) do update set amount = excluded.amount, currency = excluded.currency, source = excluded.source,
     import_id = excluded.import_id, import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_price',
];

/** Slot fees and commissions travel with the prices and are kept apart: neither is the price of one post. */
const termSteps: readonly string[] = [
  `create temp table merged_term on commit drop as
   select s.account_id, s.format as kind, s.valid_from, s.line, case when s.format = 'pit_fee' then s.amount end as amount,
     case when s.format = 'pit_fee' then s.currency end as currency, case when s.format = 'commission' then s.amount::int end as bps
   from (select distinct on (k.account_id, s.format, s.valid_from) k.account_id, s.* from stage_price s
     join stage_key k on k.platform = s.platform and k.ref = s.ref where s.format in ('pit_fee', 'commission')
     order by k.account_id, s.format, s.valid_from, s.line desc) s`,
  `delete from merged_term m using price_term t where t.account_id = m.account_id and t.kind = m.kind and t.valid_from = m.valid_from
   and (${isRepeat} or (m.amount, m.currency, m.bps) is not distinct from (t.amount, t.currency, t.bps))`,
  `insert into price_term (account_id, kind, valid_from, amount, currency, bps, source, import_id, import_row)
   select m.account_id, m.kind, m.valid_from, m.amount, m.currency, m.bps, i.file_name, i.id, m.line from merged_term m join import i on i.id = $1
   on conflict (account_id, kind, valid_from) do update set amount = excluded.amount, currency = excluded.currency, bps = excluded.bps,
     source = excluded.source, import_id = excluded.import_id, import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_term',
];

async function run(client: PoolClient, importId: string, steps: readonly string[]): Promise<void> {
  for (const step of steps) await client.query(step, step.includes('$1') ? [importId] : []);
}

/** Merges accounts, what is known of their KOLs, figures of days, and prices. `stage_key` must be filled. */
export async function mergeAccounts(client: PoolClient, importId: string): Promise<void> {
  await client.query('create temp table changed (line bigint, account_id text) on commit drop');
  await run(client, importId, [...kolSteps, ...accountSteps, ...snapshotSteps, ...priceSteps, ...termSteps]);
}

/**
 * Staged rows that changed anything and do not count already, as what they say of a day or a post went straight into the
 * archive. Notes the accounts that the import changed.
 */
export async function countChanged(client: PoolClient, importId: string): Promise<number> {
  await client.query(
    `insert into import_account (import_id, account_id)
     select $1, account_id from (select account_id from changed union select account_id from direct_account) c order by account_id
     on conflict do nothing`,
    [importId],
  );
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct line) as count from changed c where not exists (select 1 from stage_counted k where k.line = c.line)
       and not exists (select 1 from stage_reject r where r.line = c.line)`,
  );
  return rows[0]?.count ?? 0;
}
