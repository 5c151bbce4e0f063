// Proposals, decisions and merges of KOLs. A merged KOL keeps its row: campaigns and statements of the past name it.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Merge, ProposalView } from './contract-identity.ts';
import type { Person } from './identity.ts';
import type { Proposal } from './identity-pairs.ts';

/** Everybody with at least one account. */
export async function loadPeople(db: Db): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select k.id as kol_id, g.name as agency, jsonb_agg(jsonb_build_object('platform', a.platform, 'uid', a.uid, 'handle', a.handle,
      'name', coalesce(a.name, k.name), 'bio', a.bio,
      'avatarUrl', a.avatar_url, 'verifiedText', a.verified_text) order by a.id) as accounts
    from kol k join account a on a.kol_id = k.id left join agency g on g.id = k.agency_id group by k.id, g.name order by k.id`.execute(
    db,
  );
  return rows;
}

/** Replaces what is open; what people decided stays. */
export async function saveProposals(db: Db, found: readonly Proposal[], policy: string, now: Date): Promise<void> {
  await sql`delete from identity_proposal where state = 'open'`.execute(db);
  const rows = JSON.stringify(found);
  await sql`
    insert into identity_proposal (kol_a, kol_b, probability, reasons, policy, found_at)
    select g."kolA", g."kolB", g.probability, g.reasons, ${policy}, ${now}
    from jsonb_to_recordset(${rows}::jsonb) as g ("kolA" text, "kolB" text, probability float8, reasons jsonb)
    on conflict do nothing`.execute(db);
}

const candidate = (id: string) => sql`(
  select jsonb_build_object('kolId', k.id, 'name', k.name, 'agency', g.name, 'accounts', coalesce((
    select jsonb_agg(jsonb_build_object('platform', a.platform, 'handle', coalesce(a.handle, a.uid), 'followers', a.followers) order by a.followers desc nulls last)
    from account a where a.kol_id = k.id), '[]'))
  from kol k left join agency g on g.id = k.agency_id where k.id = ${sql.ref(id)})`;

/** Open proposals, likeliest first. */
export async function listProposals(db: Db, limit: number): Promise<ProposalView[]> {
  const { rows } = await sql<ProposalView>`
    select ${candidate('p.kol_a')} as a, ${candidate('p.kol_b')} as b, p.probability, p.reasons, p.policy from identity_proposal p
    where p.state = 'open' order by p.probability desc, p.kol_a, p.kol_b limit ${limit}`.execute(db);
  return rows;
}

export async function countProposals(db: Db, sureFrom: number): Promise<{ open: number; sure: number }> {
  const { rows } = await sql<{ open: number; sure: number }>`
    select count(*)::int as open, count(*) filter (where probability >= ${sureFrom})::int as sure from identity_proposal where state = 'open'`.execute(
    db,
  );
  return rows[0] ?? { open: 0, sure: 0 };
}

/** Open pairs from a probability on, likeliest first. */
export async function listSurePairs(db: Db, sureFrom: number): Promise<{ a: string; b: string }[]> {
  const { rows } = await sql<{ a: string; b: string }>`
    select kol_a as a, kol_b as b from identity_proposal where state = 'open' and probability >= ${sureFrom} order by probability desc, kol_a, kol_b`.execute(
    db,
  );
  return rows;
}

/** Notes what was decided of a pair, proposed or not. */
export async function decidePair(
  db: Db,
  pair: { a: string; b: string },
  state: 'merged' | 'dismissed' | 'open',
  now: Date,
  by: string | null,
): Promise<void> {
  const [a, b] = [pair.a, pair.b].sort();
  await sql`
    insert into identity_proposal (kol_a, kol_b, probability, reasons, policy, state, found_at, decided_at, decided_by)
    values (${a}, ${b}, 1, '[]', 'by hand', ${state}, ${now}, ${now}, ${by})
    on conflict (kol_a, kol_b) do update set state = excluded.state, decided_at = excluded.decided_at, decided_by = excluded.decided_by`.execute(
    db,
  );
}

/** The KOL that a merged one belongs to now; the id itself when it was not merged. */
export async function keptKolOf(db: Db, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive way (id, step) as (
      select ${id}::text, 0 union all
      select m.kept_kol, w.step + 1 from way w join kol_merge m on m.merged_kol = w.id and m.undone_at is null where w.step < 20)
    select id from way order by step desc limit 1`.execute(db);
  return rows[0]?.id ?? id;
}

const fillable = ['category', 'region', 'agency_id'] as const;

/** Moves accounts and collaborations of one KOL to another, and fills what the other lacks. Returns all its accounts. */
export async function mergeKols(
  db: Db,
  { kept, merged }: { kept: string; merged: string },
  now: Date,
  by: string | null,
): Promise<string[]> {
  const moved = await sql<{
    id: string;
  }>`update account set kol_id = ${kept} where kol_id = ${merged} returning id`.execute(db);
  const works = await sql<{
    id: string;
  }>`update collaboration set kol_id = ${kept} where kol_id = ${merged} returning id`.execute(db);
  // In SQL alone, so that the names of the columns stay what they are.
  await sql`
    insert into kol_merge (id, kept_kol, merged_kol, accounts, collaborations, filled, at, by_user)
    select ${randomUUID()}, k.id, m.id, ${moved.rows.map((row) => row.id)}::text[], ${works.rows.map((row) => row.id)}::text[],
      jsonb_strip_nulls(jsonb_build_object(${sql.join(
        fillable.flatMap((name) => [
          sql.lit(name),
          sql`case when k.${sql.ref(name)} is null then m.${sql.ref(name)} end`,
        ]),
      )}, 'topics', case when k.topics = '{}' and m.topics <> '{}' then to_jsonb(m.topics) end)), ${now}, ${by}
    from kol k, kol m where k.id = ${kept} and m.id = ${merged}`.execute(db);
  await sql`
    update kol k set ${sql.join(fillable.map((name) => sql`${sql.ref(name)} = coalesce(k.${sql.ref(name)}, m.${sql.ref(name)})`))},
      topics = case when k.topics = '{}' then m.topics else k.topics end, updated_at = ${now}
    from kol m where k.id = ${kept} and m.id = ${merged}`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from account where kol_id = ${kept}`.execute(db);
  return rows.map((row) => row.id);
}

interface MergeRow {
  id: string;
  keptKol: string;
  mergedKol: string;
  accounts: string[];
  collaborations: string[];
  undoneAt: Date | null;
}

export async function findMerge(db: Db, id: string): Promise<MergeRow | null> {
  const { rows } = await sql<MergeRow>`select * from kol_merge where id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

/** Moves back what a merge moved, as far as it is still there, and takes back what it filled. Returns all accounts concerned. */
export async function undoMerge(db: Db, merge: MergeRow, now: Date, by: string | null): Promise<string[]> {
  const { id, keptKol, mergedKol, accounts, collaborations } = merge;
  await sql`update account set kol_id = ${mergedKol} where id = any(${accounts}::text[]) and kol_id = ${keptKol}`.execute(
    db,
  );
  await sql`update collaboration set kol_id = ${mergedKol} where id = any(${collaborations}::text[]) and kol_id = ${keptKol}`.execute(
    db,
  );
  await sql`
    update kol k set ${sql.join(
      fillable.map(
        (name) =>
          sql`${sql.ref(name)} = case when m.filled ->> ${sql.lit(name)} = k.${sql.ref(name)} then null else k.${sql.ref(name)} end`,
      ),
    )}, topics = case when m.filled -> 'topics' = to_jsonb(k.topics) then '{}' else k.topics end, updated_at = ${now}
    from kol_merge m where m.id = ${id} and k.id = ${keptKol}`.execute(db);
  await sql`update kol_merge set undone_at = ${now}, undone_by = ${by} where id = ${id}`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from account where kol_id in (${keptKol}, ${mergedKol})`.execute(
    db,
  );
  return rows.map((row) => row.id);
}

/** Merges into a KOL, newest first. */
export async function listMerges(db: Db, keptKol: string): Promise<Merge[]> {
  const { rows } = await sql<Omit<Merge, 'at' | 'undoneAt'> & { at: Date; undoneAt: Date | null }>`
    select m.id, m.kept_kol, m.merged_kol, k.name as merged_name, cardinality(m.accounts) as accounts, m.at, m.undone_at
    from kol_merge m join kol k on k.id = m.merged_kol where m.kept_kol = ${keptKol} order by m.at desc, m.id`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), undoneAt: row.undoneAt?.toISOString() ?? null }));
}
