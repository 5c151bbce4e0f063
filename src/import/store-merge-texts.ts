// Which name, handle, profile text and verified text an account has now, and which it had before: of all that was ever seen
// the newest counts, each text for itself, and the others are kept with the days on which they were seen. Files may come in any
// order.
import { isRepeat } from './store-repeat.ts';

/** The columns of an account, and what they are called in `stage_account` and `fresh_account`. */
const staged = { name: 'name', handle: 'raw_handle', bio: 'bio', verified_text: 'verified_text' } as const;
export type Text = keyof typeof staged;
const texts = Object.keys(staged) as Text[];

/** A masked name (小***盖, of two signs 小*) stands only where no full one is known. */
const isMasked = (field: string, value: string) => `(${field} = 'name' and ${value} ~ '[*][*]|^.?[*]$')`;

/** What the rows of one account say of each text, for `fresh_account`: whether they agree, since when, until when, where. */
export const gatheredTexts: string = texts
  .map((text) => {
    const column = `s.${staged[text]}`;
    const said = `filter (where ${column} is not null)`;
    // What posts mention counts only where nothing else says it.
    const ofRows = (sum: string) =>
      `coalesce(${sum} filter (where ${column} is not null and not s.is_mention), ${sum} ${said})`;
    return `min(${column} collate "C") as ${text}_low, max(${column} collate "C") as ${text}_high,
     ${ofRows('min(s.observed_on)')} as ${text}_first, ${ofRows('max(s.observed_on)')} as ${text}_last,
     bool_and(s.is_mention) ${said} as ${text}_mention, ${ofRows('min(s.line)')} as ${text}_line`;
  })
  .join(',\n     ');

const seen = (first: string, last: string, mention: string, file: string, row: string) =>
  `jsonb_build_object('first', ${first}, 'last', ${last}, 'mention', ${mention}, 'import', ${file}, 'row', ${row})`;
const ofFile = (text: Text) =>
  seen(`f.${text}_first`, `f.${text}_last`, `f.${text}_mention`, '$1::text', `f.${text}_line`);
const known = (text: string, account: string) =>
  `coalesce(${account}.text_seen -> '${text}', ${seen(
    `${account}.observed_on`,
    `${account}.observed_on`,
    `${account}.observed_on is null`,
    `${account}.import_id`,
    `${account}.import_row`,
  )})`;

const isMention = (text: Text) => `k.${text}_mention and not f.${text}_mention`;
/** The file says it of days that were not known; what posts mention adds nothing to what is said otherwise. */
const isWider = (text: Text) =>
  `f.${text}_mention = k.${text}_mention and (f.${text}_first < k.${text}_first or f.${text}_last > k.${text}_last)`;
const isNews = (text: Text) =>
  `(f.${staged[text]} is not null and (a.${text} is null or ${isMention(text)} or ${isWider(text)}))`;

/** What is known of a text after the merging: only one of these is built for each account. */
const entryOf = (text: Text) => `case when c.seen ? '${text}' then c.seen -> '${text}'
       when a.${text} is null and f.${staged[text]} is null then null
       when a.${text} is null or f.${staged[text]} is not null and ${isMention(text)} then ${ofFile(text)}
       when not ${isNews(text)} then ${known(text, 'a')}
       when f.${text}_first < k.${text}_first then ${seen(
         `f.${text}_first`,
         `greatest(f.${text}_last, k.${text}_last)`,
         `f.${text}_mention`,
         '$1::text',
         `f.${text}_line`,
       )}
       else ${known(text, 'a')} || jsonb_build_object('last', greatest(f.${text}_last, k.${text}_last)) end`;

/** Adds the text columns, `seen` and `is_seen_anew` to a selection from fresh_account f, account a and `textSources`. */
export const mergedTexts: string = `${texts
  .map((text) => `coalesce(c.texts ->> '${text}', a.${text}, f.${staged[text]}) as ${text}`)
  .join(', ')},
     jsonb_build_object(${texts.map((text) => `'${text}', ${entryOf(text)}`).join(',\n       ')}) as seen,
     ${texts
       .map(
         (text) =>
           `case when c.seen ? '${text}' then f.is_new or c.seen -> '${text}' <> ${known(text, 'a')} else coalesce(${isNews(text)}, false) end`,
       )
       .join(' or ')} as is_seen_anew`;

const knownDay = (text: Text, end: 'first' | 'last') =>
  `coalesce((a.text_seen #>> '{${text},${end}}')::date, a.observed_on) as ${text}_${end}`;
const knownMention = (text: Text) =>
  `coalesce((a.text_seen #> '{${text},mention}')::boolean, a.observed_on is null) as ${text}_mention`;

/** Where `mergedTexts` finds what counts of contested texts, and since when and until when the archive knows each. */
export const textSources: string = `left join settled_text c on c.account_id = f.account_id
   cross join lateral (select ${texts
     .map((text) => `${knownDay(text, 'first')}, ${knownDay(text, 'last')}, ${knownMention(text)}`)
     .join(',\n     ')} offset 0) k`;

/** `text_seen` of a new account: nothing where all stands in the row, and of the day, that the account names. */
export const newTextsSeen: string = `case when ${texts
  .map(
    (text) =>
      `(f.${text}_line is null or f.${text}_line = f.line and f.${text}_first = f.observed_on and f.${text}_last = f.observed_on)`,
  )
  .join(' and ')} then null
     else jsonb_build_object(${texts.map((text) => `'${text}', case when f.${text}_line is not null then ${ofFile(text)} end`).join(', ')}) end`;

/** The account of each row of fresh_account f, through its index: whatever the planner believes of a table that has just grown. */
export const accountOfFresh = 'cross join lateral (select * from account x where x.id = f.account_id limit 1) a';

const pairs = (of: (text: Text) => string) => texts.map(of).join(', ');

/**
 * Steps between the writing of new accounts and the merging of known ones. They look only at texts of which the file says
 * something else than the archive, or more than one thing. `settled_text` gets the text that counts, `account_earlier` the others.
 */
export const textSteps: readonly string[] = [
  `create temp table contested_text on commit drop as
   select f.account_id, f.is_new, v.field
   from fresh_account f ${accountOfFresh}
   cross join lateral (values ${pairs((text) => `('${text}', f.${text}_low, f.${text}_high, a.${text})`)}) v (field, low, high, current)
   where v.low <> v.high or v.low <> v.current`,
  'analyze contested_text (account_id)',
  `create temp table seen_text on commit drop as
   select p.account_id, p.field, p.value, bool_and(p.is_mention) as is_mention, bool_or(p.is_current) as was_current, bool_or(p.is_known) as was_known,
     coalesce(min(p.first_on) filter (where not p.is_mention), min(p.first_on)) as first_on,
     coalesce(max(p.last_on) filter (where not p.is_mention), max(p.last_on)) as last_on,
     (array_agg(p.import_id order by p.is_mention, p.first_on nulls last, p.weight))[1] as import_id,
     (array_agg(p.import_row order by p.is_mention, p.first_on nulls last, p.weight))[1] as import_row,
     (array_agg(p.weight order by p.is_mention, p.last_on desc nulls last, p.weight desc))[1] as weight,
     max(p.line) as line
   from (
     select o.account_id, o.field, v.value, s.is_mention, s.observed_on as first_on, s.observed_on as last_on, $1::text as import_id,
       s.line as import_row, case when ${isRepeat} then 0 else 2 end as weight, s.line, false as is_current, false as is_known
     from contested_text o join stage_key k on k.account_id = o.account_id join stage_account s on s.platform = k.platform and s.ref = k.ref
     cross join lateral (values ${pairs((text) => `('${text}', s.${staged[text]})`)}) v (field, value)
     where v.field = o.field and v.value is not null
     union all
     select o.account_id, o.field, v.value, (v.seen ->> 'mention')::boolean, (v.seen ->> 'first')::date, (v.seen ->> 'last')::date,
       v.seen ->> 'import', (v.seen ->> 'row')::bigint, 1, null, true, false
     from contested_text o join account a on a.id = o.account_id
     cross join lateral (values ${pairs((text) => `('${text}', a.${text}, ${known(text, 'a')})`)}) v (field, value, seen)
     where v.field = o.field and v.value is not null and not o.is_new
     union all
     select o.account_id, o.field, e.value, e.is_mention, e.first_on, e.last_on, e.import_id, e.import_row, 0, null, false, true
     from contested_text o join account_earlier e on e.account_id = o.account_id and e.field = o.field) p
   group by p.account_id, p.field, p.value`,
  `create temp table ranked_text on commit drop as
   select t.*, row_number() over (partition by t.account_id, t.field
     order by ${isMasked('t.field', 't.value')}, t.is_mention, t.last_on desc nulls last, t.weight desc, t.line desc nulls last, t.value collate "C") as place
   from seen_text t`,
  `create temp table settled_text on commit drop as
   select account_id, jsonb_object_agg(field, value) as texts,
     jsonb_object_agg(field, ${seen('first_on', 'last_on', 'is_mention', 'import_id', 'import_row')}) as seen
   from ranked_text where place = 1 group by account_id`,
  'analyze settled_text (account_id)',
  `delete from account_earlier e using ranked_text r
   where r.was_known and r.place = 1 and e.account_id = r.account_id and e.field = r.field and e.value_key = md5(r.value)`,
  `with kept as (
     insert into account_earlier as e (account_id, field, value_key, value, first_on, last_on, is_mention, import_id, import_row)
     select account_id, field, md5(value), value, first_on, last_on, is_mention, import_id, import_row
     from ranked_text r where place > 1 and not ${isMasked('field', 'value')}
     on conflict (account_id, field, value_key) do update set first_on = excluded.first_on, last_on = excluded.last_on,
       is_mention = excluded.is_mention, import_id = excluded.import_id, import_row = excluded.import_row
     where (e.first_on, e.last_on, e.is_mention) is distinct from (excluded.first_on, excluded.last_on, excluded.is_mention)
     returning account_id, import_id, import_row)
   insert into changed select f.line, account_id from kept join fresh_account f using (account_id)`,
];
