// Keeps what was seen of posts on earlier days: figures that a newer observation replaces, and those of a file that is
// older than what the archive knows.

const counts = ['views', 'likes', 'comments', 'shares', 'saves', 'wows'] as const;
const list = (prefix: string) => counts.map((name) => `${prefix}.${name}`).join(', ');
const day = (moment: string) => `(${moment} at time zone 'Asia/Shanghai')::date`;

const columns = `account_id, post_id, seen_on, ${counts.join(', ')}, rounded, import_id, import_row`;

/**
 * Steps between the making of `merged_post` and the writing of posts. Figures equal to those that the post has now are no
 * news of an earlier day.
 */
export const earlierSteps: readonly string[] = [
  `insert into post_earlier (${columns})
   select t.account_id, t.id, seen.seen_on, ${list('t')}, t.rounded, t.import_id, t.import_row
   from merged_post m join post t on t.account_id = m.account_id and t.id = m.id left join import i on i.id = t.import_id
   cross join lateral (select coalesce(${day('t.observed_at')}, i.observed_on) as seen_on) seen
   where seen.seen_on < ${day('m.observed_at')} and num_nonnulls(${list('t')}) > 0 and (${list('m')}) is distinct from (${list('t')})
   on conflict do nothing`,
  `with added as (
     insert into post_earlier (${columns})
     select distinct on (m.account_id, m.id, ${day('s.observed_at')}) m.account_id, m.id, ${day('s.observed_at')}, ${list('s')}, s.rounded, $1, s.line
     from merged_post m join stage_post s on s.platform = m.platform and s.id = m.id
     where ${day('s.observed_at')} < ${day('m.observed_at')} and num_nonnulls(${list('s')}) > 0 and (${list('m')}) is distinct from (${list('s')})
     order by m.account_id, m.id, ${day('s.observed_at')}, s.line desc
     on conflict do nothing returning account_id, import_row)
   insert into changed select import_row, account_id from added`,
];

/** A post that is found under its real id takes its earlier figures along; of one day those under the real id stay. */
export const renameEarlier = `update post_earlier e set post_id = r.new_id from renamed_post r
   where e.account_id = r.account_id and e.post_id = r.old_id
   and not exists (select 1 from post_earlier o where o.account_id = r.account_id and o.post_id = r.new_id and o.seen_on = e.seen_on)`;
