// The temporary tables that hold the understood rows of one file, and how a row of each is written.
import type { PoolClient } from 'pg';
import type { AccountRow } from './gather.ts';
import type { Reject } from './reject.ts';
import { publishedHash } from './store-author.ts';
import type { RowWriter } from './store-copy.ts';

/** Separates topics in one column: arrays of different lengths cannot be gathered. */
export const topicSeparator = '\u001f';

const figures = 'followers followers_error following posts_total likes_total'.split(' ');
const post =
  'id at title text format original sponsored tags sponsors url views likes comments shares saves wows rounded observed_at'.split(
    ' ',
  );
const comment = 'post_id id author at text reply_to region likes observed_at'.split(' ');

/** The columns of snapshot, post and comment as they are written here; what stands before them is added when it is known. */
export const heldColumns = {
  snapshot: ['day', ...figures],
  post,
  comment,
} as const;

export const stageColumns = {
  stage_account: [
    ...'line platform ref uid handle raw_handle uid_hash is_mention name url bio avatar_url verified_text topics category agency region gender'.split(
      ' ',
    ),
    ...'observed_on followers followers_error following posts_total'.split(' '),
  ],
  stage_snapshot: ['platform', 'ref', 'line', ...heldColumns.snapshot],
  stage_price: 'line platform ref format amount currency valid_from'.split(' '),
  stage_audience: 'line platform ref is_alone dimension item low_years high_years share_millionths day'.split(' '),
  stage_post: ['platform', 'ref', 'line', ...heldColumns.post],
  stage_comment: ['platform', 'by_kol', 'line', ...heldColumns.comment],
  stage_reject: 'line column_name code value raw'.split(' '),
  stage_counted: ['line'],
} as const;
export type StageTable = keyof typeof stageColumns;

const stageTables = `
  create temp table stage_account (line bigint, platform text, ref text, uid text, handle text, raw_handle text, uid_hash text, is_mention boolean,
    name text, url text, bio text, avatar_url text, verified_text text, topics text, category text, agency text, region text, gender text, observed_on date, followers bigint,
    followers_error bigint, following bigint, posts_total bigint) on commit drop;
  create temp table stage_snapshot (line bigint, platform text, ref text, day date, followers bigint, followers_error bigint, following bigint,
    posts_total bigint, likes_total bigint) on commit drop;
  create temp table stage_price (line bigint, platform text, ref text, format text, amount bigint, currency text, valid_from date) on commit drop;
  create temp table stage_audience (line bigint, platform text, ref text, is_alone boolean, dimension text, item text, low_years bigint, high_years bigint,
    share_millionths bigint, day date) on commit drop;
  create temp table stage_post (line bigint, platform text, ref text, id text, at timestamptz, title text, text text, format text, original boolean,
    sponsored boolean, tags text[], sponsors text[], url text, views bigint, likes bigint, comments bigint, shares bigint, saves bigint,
    wows bigint, rounded boolean,
    observed_at timestamptz) on commit drop;
  create temp table stage_comment (line bigint, platform text, post_id text, id text, author text, at timestamptz, text text, by_kol boolean,
    reply_to text, region text, likes bigint, observed_at timestamptz) on commit drop;
  create temp table stage_reject (line bigint, column_name text, code text, value text, raw text) on commit drop;
  create temp table stage_counted (line bigint) on commit drop;
  create temp table direct_account (account_id text, is_new boolean) on commit drop;`;

export async function makeStageTables(client: PoolClient): Promise<void> {
  await client.query(stageTables);
}

export function writeAccount(to: RowWriter, { line, ref: key, fact, isMention }: AccountRow): void {
  const { ref, kol, snapshot } = fact;
  const hashed = ref.hashedId ?? ref.uid ?? ref.handle;
  to.row(stageColumns.stage_account.length);
  to.whole(line);
  to.text(ref.platform);
  to.text(key);
  to.text(ref.uid);
  to.text(ref.handle?.toLowerCase() ?? null);
  to.text(ref.handle);
  to.text(ref.hash ?? (hashed === null ? null : publishedHash(hashed)));
  to.flag(isMention);
  to.text(kol.name);
  to.text(fact.url);
  to.text(fact.bio);
  to.text(fact.avatarUrl);
  to.text(fact.verifiedText);
  to.text(kol.topics.length > 0 ? kol.topics.join(topicSeparator) : null);
  to.text(kol.category);
  to.text(kol.agency);
  to.text(kol.region);
  to.text(kol.gender);
  to.day(fact.observedOn);
  to.whole(snapshot?.followers ?? null);
  to.whole(snapshot?.followersError ?? null);
  to.whole(snapshot?.following ?? null);
  to.whole(snapshot?.postsTotal ?? null);
}

/** `raw` is the row as it stood in the file, where that may be kept. */
export function writeReject(
  to: RowWriter,
  { line, column, code, value }: Reject,
  raw: readonly (readonly [string, string])[] | null,
): void {
  to.row(5);
  to.whole(line);
  to.text(column);
  to.text(code);
  to.text(value);
  to.text(raw ? JSON.stringify(raw) : null);
}
