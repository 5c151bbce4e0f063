// Merges staged posts and comments into the archive, by the same rules as accounts.
import type { PoolClient } from 'pg';
import { earlierSteps, renameEarlier } from './store-merge-earlier.ts';
import { isRepeat } from './store-repeat.ts';

const texts = ['title', 'text'] as const;
const filled = ['format', 'original', 'sponsored', 'url', 'at'] as const;
const counts = ['views', 'likes', 'comments', 'shares', 'saves', 'wows'] as const;
const lists = ['tags', 'sponsors'] as const;
const columns = [...texts, ...filled, ...counts, ...lists, 'rounded', 'observed_at'] as const;
const list = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`).join(', ');
const merge = (name: string) =>
  `case when n.is_newer then coalesce(s.${name}, t.${name}) else coalesce(t.${name}, s.${name}) end as ${name}`;
const mergeList = (name: string) =>
  `case when cardinality(s.${name}) > 0 and (n.is_newer or t.id is null) then s.${name} else coalesce(t.${name}, s.${name}) end as ${name}`;
const marks = (text: string) => `(length(${text}) - length(replace(${text}, '?', '')))`;
const letters = (text: string) => `regexp_replace(${text}, '[^[:alnum:]]', '', 'g')`;
const isCopy = (text: string, whole: string) =>
  `(${letters(text)} = ${letters(whole)} or s.observed_at = t.observed_at and abs(length(${text}) - length(${whole})) <= ${marks(text)} - ${marks(whole)})`;
const isLossy = (text: string, whole: string) =>
  `(${text} = ltrim(${whole}, '+') or ${text} like '%?%' and ${marks(text)} > ${marks(whole)} and ${isCopy(text, whole)})`;
/**
 * A copy in which a spreadsheet turned letters into question marks never stands where the whole text is known: the same
 * letters otherwise, or seen at the same moment with no more changed than marks added; the same for a leading plus that
 * a spreadsheet took for arithmetic. Nor is a change of case news.
 */
const mergeText = (name: string) =>
  `case when lower(s.${name}) = lower(t.${name}) then t.${name}
     when ${isLossy(`s.${name}`, `t.${name}`)} then t.${name}
     when ${isLossy(`t.${name}`, `s.${name}`)} then s.${name}
     when n.is_newer then coalesce(s.${name}, t.${name}) else coalesce(t.${name}, s.${name}) end as ${name}`;
/** Newer is what was seen later; where one side does not say when, the later import. */
const isNewer = `cross join lateral (select case when ${isRepeat} then coalesce(s.observed_at > t.observed_at, t.id is null)
  else coalesce(s.observed_at >= t.observed_at, true) end as is_newer) n`;

/** The same minute, or the same Chinese day where one side knows no more; the same title, or a text that begins with it. */
const isSamePost = `(date_trunc('minute', s.at) = date_trunc('minute', p.at)
     or (s.at at time zone 'Asia/Shanghai')::date = (p.at at time zone 'Asia/Shanghai')::date
       and ((s.at at time zone 'Asia/Shanghai')::time = '00:00' or (p.at at time zone 'Asia/Shanghai')::time = '00:00'))
   and (coalesce(s.title, left(s.text, 80)) = coalesce(p.title, left(p.text, 80))
     or starts_with(coalesce(p.text, ''), s.title) or starts_with(coalesce(s.text, ''), p.title))`;

/** A post without an id of its own is the one that the archive knows, and the other way round. */
const sameSteps: readonly string[] = [
  `update stage_post s set id = known.id
   from (select s.line, min(p.id) as id from stage_post s join stage_key k on k.platform = s.platform and k.ref = s.ref
         join post p on p.account_id = k.account_id and p.id not like '≈%' and p.import_id is distinct from $1 and ${isSamePost}
         where s.id like '≈%' group by s.line having count(*) = 1) known
   where known.line = s.line`,
  `create temp table renamed_post on commit drop as
   select p.account_id, s.platform, p.id as old_id, min(s.id) as new_id
   from stage_post s join stage_key k on k.platform = s.platform and k.ref = s.ref
   join post p on p.account_id = k.account_id and p.id like '≈%' and ${isSamePost}
   where s.id not like '≈%' and not exists (select 1 from post_key y where y.platform = s.platform and y.post_id = s.id)
   group by 1, 2, 3 having count(distinct s.id) = 1`,
  `update post p set id = r.new_id from renamed_post r where p.account_id = r.account_id and p.id = r.old_id`,
  `update post_key y set post_id = r.new_id from renamed_post r where y.platform = r.platform and y.post_id = r.old_id`,
  renameEarlier,
];

const postSteps: readonly string[] = [
  `create temp table merged_post on commit drop as
   select s.account_id, s.id, s.platform, s.line, ${texts.map(mergeText).join(', ')}, ${[...filled, ...counts].map(merge).join(', ')},
     ${lists.map(mergeList).join(', ')},
     case when n.is_newer then s.rounded else coalesce(t.rounded, s.rounded) end as rounded,
     greatest(s.observed_at, t.observed_at) as observed_at
   from (select distinct on (s.platform, s.id) coalesce(y.account_id, k.account_id) as account_id, s.*
         from stage_post s join stage_key k on k.platform = s.platform and k.ref = s.ref
         left join post_key y on y.platform = s.platform and y.post_id = s.id
         order by s.platform, s.id, s.observed_at desc nulls last, s.line desc) s
   left join post t on t.account_id = s.account_id and t.id = s.id
   ${isNewer}`,
  ...earlierSteps,
  `delete from merged_post m using post t where t.account_id = m.account_id and t.id = m.id
   and (${list('m', columns)}) is not distinct from (${list('t', columns)})`,
  `insert into post_key (platform, post_id, account_id) select platform, id, account_id from merged_post on conflict do nothing`,
  `insert into post (account_id, id, ${columns.join(', ')}, import_id, import_row)
   select account_id, id, ${columns.join(', ')}, $1, line from merged_post
   on conflict (account_id, id) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')},
     import_id = excluded.import_id, import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_post',
];

const commentColumns = [
  'post_id',
  'author',
  'at',
  'text',
  'by_kol',
  'reply_to',
  'region',
  'likes',
  'observed_at',
] as const;

const commentSteps: readonly string[] = [
  // Only the few columns that decide are sorted; whole rows would be sorted on disk.
  `create temp table stage_surplus on commit drop as
   select line from (select s.line, row_number() over (partition by y.account_id, s.id order by s.observed_at desc nulls last, s.line desc) as place
     from stage_comment s join post_key y on y.platform = s.platform and y.post_id = s.post_id) s where place > 1`,
  'analyze stage_surplus',
  `create temp table merged_comment on commit drop as
   select s.account_id, s.id, s.line, s.post_id, s.author, ${mergeText('text')}, ${['at', 'reply_to', 'region', 'likes'].map(merge).join(', ')},
     coalesce(s.by_kol, s.author = s.account_author, false) as by_kol, greatest(s.observed_at, t.observed_at) as observed_at
   from (select y.account_id, w.author as account_author, s.*
         from stage_comment s join post_key y on y.platform = s.platform and y.post_id = s.post_id
         left join stage_author w on w.account_id = y.account_id
         where not exists (select 1 from stage_surplus x where x.line = s.line)) s
   left join comment t on t.account_id = s.account_id and t.id = s.id
   ${isNewer}`,
  `delete from merged_comment m using comment t where t.account_id = m.account_id and t.id = m.id
   and (${list('m', commentColumns)}) is not distinct from (${list('t', commentColumns)})`,
  `insert into comment (account_id, id, ${commentColumns.join(', ')}, import_id, import_row)
   select account_id, id, ${commentColumns.join(', ')}, $1, line from merged_comment
   on conflict (account_id, id) do update set ${commentColumns.map((name) => `${name} = excluded.${name}`).join(', ')},
     import_id = excluded.import_id, import_row = excluded.import_row`,
  'insert into changed select line, account_id from merged_comment',
];

async function run(client: PoolClient, importId: string, steps: readonly string[]): Promise<void> {
  for (const step of steps) await client.query(step, step.includes('$1') ? [importId] : []);
}

export async function mergePosts(client: PoolClient, importId: string): Promise<void> {
  await run(client, importId, sameSteps);
  await run(client, importId, postSteps);
}

/**
 * Merges comments and rejects those whose post is not in the archive. `postColumn` is the header to blame; `salt` makes
 * the name under which the KOL's own comments are kept, the same as `hashAuthor`. Returns how many were rejected.
 */
export async function mergeComments(
  client: PoolClient,
  importId: string,
  postColumn: string,
  salt: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into stage_reject (line, column_name, code, value)
     select s.line, $1, 'unknown_post', s.post_id from stage_comment s
     where not exists (select 1 from post_key y where y.platform = s.platform and y.post_id = s.post_id)`,
    [postColumn],
  );
  await client.query('create temp table stage_author (account_id text, author text) on commit drop');
  await client.query(
    `insert into stage_author
     select a.account_id, left(encode(sha256(convert_to($1 || ':' || a.platform || ':' || a.uid_hash, 'UTF8')), 'hex'), 32)
     from account_key a where a.account_id in (
       select y.account_id from (select distinct platform, post_id from stage_comment) s
       join post_key y on y.platform = s.platform and y.post_id = s.post_id)`,
    [salt],
  );
  await client.query('analyze stage_author');
  await run(client, importId, commentSteps);
  return rowCount ?? 0;
}
