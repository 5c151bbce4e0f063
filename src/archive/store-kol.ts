// One KOL with everything that is known, and the edits that people make by hand.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type {
  Account,
  Card,
  Collaboration,
  Comment,
  EarlierText,
  Kol,
  KolEdit,
  Post,
  Price,
  Snapshot,
} from './contract.ts';
import { cardColumns } from './store-search.ts';

type KolRow = Omit<Kol, 'accounts' | 'collaborations' | 'pinyin'>;

interface AccountRow {
  id: string;
  uid: string;
  url: string | null;
  bio: string | null;
  avatarUrl: string | null;
  verifiedText: string | null;
  earlier: EarlierText[];
  following: number | null;
  postsTotal: number | null;
  fileName: string | null;
  importRow: number | null;
}

export async function findKol(db: Db, id: string): Promise<KolRow | null> {
  const { rows } = await sql<KolRow>`
    select k.id, k.name, k.category, k.topics, g.name as agency, k.region, k.gender, k.notes
    from kol k left join agency g on g.id = k.agency_id where k.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** A change of case alone is no other name. */
const earlierTexts = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('field', case e.field when 'verified_text' then 'verifiedText' else e.field end, 'value', e.value,
      'firstOn', e.first_on, 'lastOn', e.last_on, 'file', f.file_name, 'row', e.import_row) order by e.last_on desc nulls last, e.field, e.value_key), '[]')
  from account_earlier e left join import f on f.id = e.import_id
  where e.account_id = a.id and lower(e.value) is distinct from lower(case e.field when 'name' then a.name when 'handle' then a.handle end))`;

export async function listAccounts(db: Db, kolId: string): Promise<Account[]> {
  const [cards, accounts, prices] = await Promise.all([
    sql<Card>`select ${cardColumns} from card where kol_id = ${kolId} order by followers desc nulls last, account_id`.execute(
      db,
    ),
    sql<AccountRow>`select a.id, a.uid, a.url, a.bio, a.avatar_url, a.verified_text, a.following, a.posts_total, i.file_name, a.import_row, ${earlierTexts} as earlier
      from account a left join import i on i.id = a.import_id where a.kol_id = ${kolId}`.execute(db),
    sql<
      Price & { accountId: string }
    >`select p.account_id, p.format, p.amount, p.currency, p.valid_from, p.valid_until, p.source, p.import_row as source_row
      from price p join account a on a.id = p.account_id where a.kol_id = ${kolId} order by p.format, p.valid_from desc`.execute(
      db,
    ),
  ]);
  return cards.rows.map((card) => {
    const row = accounts.rows.find((one) => one.id === card.accountId)!;
    return {
      ...card,
      uid: row.uid,
      url: row.url,
      bio: row.bio,
      avatarUrl: row.avatarUrl,
      verifiedText: row.verifiedText,
      earlier: row.earlier,
      following: row.following,
      postsTotal: row.postsTotal,
      prices: prices.rows
        .filter((price) => price.accountId === card.accountId)
        .map(({ accountId: _, ...price }) => price),
      source: row.fileName === null ? null : { file: row.fileName, row: row.importRow },
    };
  });
}

export async function listCollaborations(db: Db, kolId: string): Promise<Collaboration[]> {
  const { rows } =
    await sql<Collaboration>`select id, brand, product_class, started_on, ended_on, exclusive_until, brand_fame, source, evidence
    from collaboration where kol_id = ${kolId} order by coalesce(ended_on, started_on) desc nulls first, id`.execute(
      db,
    );
  return rows;
}

export async function addCollaboration(db: Db, kolId: string, one: Omit<Collaboration, 'id'>): Promise<Collaboration> {
  const id = randomUUID();
  await sql`insert into collaboration (id, kol_id, brand, product_class, started_on, ended_on, exclusive_until, brand_fame, source, evidence)
    values (${id}, ${kolId}, ${one.brand}, ${one.productClass}, ${one.startedOn}, ${one.endedOn}, ${one.exclusiveUntil}, ${one.brandFame}, ${one.source}, ${one.evidence === null ? null : JSON.stringify(one.evidence)}::jsonb)`.execute(
    db,
  );
  return { id, ...one };
}

/** Stores what a person corrected; a field that is absent stays, null empties it. */
export async function editKol(db: Db, id: string, edit: KolEdit): Promise<void> {
  let agencyId: string | null = null;
  if (edit.agency) {
    const { rows } = await sql<{ id: string }>`insert into agency (id, name) values (${randomUUID()}, ${edit.agency})
      on conflict (name) do update set name = excluded.name returning id`.execute(db);
    agencyId = rows[0]!.id;
  }
  const sets = [sql`updated_at = now()`];
  if (edit.category !== undefined) sets.push(sql`category = ${edit.category}`);
  if (edit.topics !== undefined) sets.push(sql`topics = ${edit.topics}::text[]`);
  if (edit.region !== undefined) sets.push(sql`region = ${edit.region}`);
  if (edit.gender !== undefined) sets.push(sql`gender = ${edit.gender}`);
  if (edit.notes !== undefined) sets.push(sql`notes = ${edit.notes}`);
  if (edit.agency !== undefined) sets.push(sql`agency_id = ${agencyId}`);
  await sql`update kol set ${sql.join(sets)} where id = ${id}`.execute(db);
}

export async function addPrice(db: Db, accountId: string, price: Price): Promise<void> {
  await sql`insert into price (account_id, format, amount, currency, valid_from, valid_until, source)
    values (${accountId}, ${price.format}, ${price.amount}, ${price.currency}, ${price.validFrom}, ${price.validUntil ?? null}, ${price.source})
    on conflict (account_id, format, valid_from) do update set amount = excluded.amount, currency = excluded.currency,
      valid_until = excluded.valid_until, source = excluded.source, import_id = null, import_row = null`.execute(db);
}

export async function hasAccount(db: Db, accountId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from account where id = ${accountId}`.execute(db);
  return rows.length > 0;
}

export async function listSnapshots(db: Db, accountId: string): Promise<Snapshot[]> {
  const { rows } =
    await sql<Snapshot>`select day, followers, followers_error from snapshot where account_id = ${accountId} order by day`.execute(
      db,
    );
  return rows;
}

const moment = (value: Date | null): string | null => value?.toISOString() ?? null;

export async function listPosts(db: Db, accountId: string, limit: number): Promise<Post[]> {
  const { rows } = await sql<Omit<Post, 'at'> & { at: Date | null }>`
    select id, at, title, text, format, original, sponsored, url, views, likes, comments, shares, saves, rounded, wows,
      sponsors, import_id, import_row,
      coalesce((select jsonb_agg(jsonb_build_object('seenOn', e.seen_on, 'views', e.views, 'likes', e.likes, 'comments', e.comments,
          'shares', e.shares, 'saves', e.saves, 'wows', e.wows) order by e.seen_on desc)
        from post_earlier e where e.account_id = post.account_id and e.post_id = post.id), '[]') as earlier
    from post where account_id = ${accountId} order by at desc nulls last, id limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: moment(row.at) }));
}

export async function listComments(
  db: Db,
  accountId: string,
  postId: string | null,
  limit: number,
): Promise<Comment[]> {
  const { rows } = await sql<Omit<Comment, 'at'> & { at: Date | null }>`
    select id, post_id, author, at, text, by_kol, reply_to, likes from comment
    where account_id = ${accountId} and (${postId}::text is null or post_id = ${postId}) order by at desc nulls last, id limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, at: moment(row.at) }));
}
