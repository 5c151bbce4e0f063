// Plans, their lines and what people say of them. What a plan came to is written once; its name and state may change.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Curve, Draft, NewPlan, PlanChange, PlanSummary, PlanView } from './contract-view.ts';
import { type EarlierLine, type EarlierResult, earlierDraft } from './earlier-plan.ts';

export interface StoredPlan {
  readonly name: string;
  readonly wishes: NewPlan;
  readonly draft: Draft;
  readonly curve: Curve;
}

/** Writes a plan with its lines, all or nothing; returns its id. */
export async function insertPlan(
  db: Db,
  { name, wishes, draft, curve }: StoredPlan,
  by: string | null,
): Promise<string> {
  const id = randomUUID();
  const { briefId, goal, currency, cost, value, reach, bound, gap, policies, lines } = draft;
  await db.transaction().execute(async (tx) => {
    await sql`insert into plan (id, brief_id, name, state, options, goal, cost, currency, value, reach, bound, gap, result, policy, created_by)
      values (${id}, ${briefId}, ${name}, 'draft', ${JSON.stringify(wishes)}::jsonb, ${goal}, ${cost}, ${currency}, ${value}, ${reach}, ${bound}, ${gap},
              ${JSON.stringify({ draft, curve })}::jsonb, ${JSON.stringify(policies)}, ${by})`.execute(tx);
    for (const [position, line] of lines.entries())
      await sql`insert into plan_line (plan_id, position, account_id, kol_id, format, posts, pieces, cost, fee, price_source, adds, views, reasons)
        values (${id}, ${position}, ${line.accountId}, ${line.kolId}, ${line.format}, ${line.posts}, ${JSON.stringify(line.pieces)}::jsonb, ${line.cost}, ${line.fee},
                ${line.priceSource}, ${line.adds}, ${line.views}, ${JSON.stringify(line.reasons)}::jsonb)`.execute(tx);
  });
  return id;
}

const nameOf = (column: 'created_by' | 'approved_by') =>
  sql`coalesce((select u.name from "user" u where u.id = p.${sql.ref(column)}), p.${sql.ref(column)})`;
const moment = (column: 'created_at' | 'approved_at') =>
  sql`to_char(p.${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const summaryColumns = sql`p.id, p.brief_id, p.name, p.state, p.goal, p.currency,
  coalesce((p.result->'draft'->>'budget')::bigint, (p.result->>'budget')::bigint) as budget, p.cost, p.value, p.reach, p.bound, p.gap,
  (select count(*)::int from plan_line l where l.plan_id = p.id) as kols, ${moment('created_at')} as created_at, ${nameOf('created_by')} as created_by,
  ${moment('approved_at')} as approved_at, ${nameOf('approved_by')} as approved_by`;

export async function listPlans(db: Db, briefId: string | null): Promise<PlanSummary[]> {
  return (
    await sql<PlanSummary>`select ${summaryColumns} from plan p
      where ${briefId}::text is null or p.brief_id = ${briefId} order by p.created_at desc, p.id`.execute(db)
  ).rows;
}

type PlanRow = PlanSummary & { briefName: string; brandName: string; brandId: string };

/** Documents come without plugins: keys such as `long_tail` stay as they are. */
async function readDocuments(db: Db, id: string) {
  const { rows } = await sql<{
    result: { draft?: Draft; curve?: Curve } & EarlierResult;
    options: Partial<PlanView['wishes']>;
  }>`select result, options from plan where id = ${id}`.execute(db.withoutPlugins());
  return rows[0]!;
}

export interface FoundPlan {
  readonly row: PlanRow;
  readonly draft: Draft;
  readonly curve: Curve;
  readonly options: Partial<PlanView['wishes']>;
  readonly comments: PlanView['comments'];
}

export async function findPlan(db: Db, id: string): Promise<FoundPlan | null> {
  const row = (
    await sql<PlanRow>`select ${summaryColumns}, f.name as brief_name, b.name as brand_name, b.id as brand_id
      from plan p join brief f on f.id = p.brief_id join brand b on b.id = f.brand_id where p.id = ${id}`.execute(db)
  ).rows[0];
  if (!row) return null;
  const { result, options } = await readDocuments(db, id);
  const { rows: comments } = await sql<PlanView['comments'][number]>`
    select c.id, coalesce((select u.name from "user" u where u.id = c.by_user), c.by_user) as by, c.text,
      to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from plan_comment c where c.plan_id = ${id} order by c.at, c.id`.execute(db);
  // Plans that were kept before they could be chosen for a case in ten do not say so: they were chosen for the average.
  const draft = result.draft
    ? { ...result.draft, case: result.draft.case ?? null }
    : earlierDraft(row, result, await listEarlierLines(db, id));
  return { row, draft, curve: result.curve ?? { points: [], steps: [] }, options, comments };
}

async function listEarlierLines(db: Db, id: string): Promise<EarlierLine[]> {
  return (
    await sql<EarlierLine>`
      select l.account_id, l.kol_id, c.name, c.platform, c.tier, c.verdict, l.format, l.posts, l.cost, l.price_source, l.adds, l.views, l.reasons
      from plan_line l join card c on c.account_id = l.account_id where l.plan_id = ${id} order by l.position`.execute(
      db,
    )
  ).rows;
}

/** Renames, approves or takes an approval back; false where there is no such plan. */
export async function changePlan(
  db: Db,
  id: string,
  change: PlanChange,
  by: string | null,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update plan set name = coalesce(${change.name ?? null}, name),
      state = coalesce(${change.state ?? null}, state),
      approved_at = case ${change.state ?? 'same'} when 'approved' then coalesce(approved_at, ${at}) when 'draft' then null else approved_at end,
      approved_by = case ${change.state ?? 'same'} when 'approved' then coalesce(approved_by, ${by}) when 'draft' then null else approved_by end
    where id = ${id}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Keeps a comment; false where there is no such plan. */
export async function insertComment(
  db: Db,
  planId: string,
  text: string,
  by: string | null,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into plan_comment (id, plan_id, text, by_user, at)
    select ${randomUUID()}, id, ${text}, ${by}, ${at} from plan where id = ${planId}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}
