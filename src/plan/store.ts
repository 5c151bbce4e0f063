// Plans and their lines; a plan is written once.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { PlanLine, PlanSummary, PlanView } from './contract-view.ts';

export interface StoredPlan {
  readonly briefId: string;
  readonly name: string;
  readonly options: unknown;
  readonly cost: number;
  readonly currency: string;
  readonly value: number;
  readonly bound: number;
  readonly gap: number | null;
  /** What the view shows beside the columns. */
  readonly result: Pick<
    PlanView,
    'candidates' | 'unforeseeable' | 'milliseconds' | 'relaxed' | 'byHand' | 'policies' | 'budget'
  >;
  readonly lines: readonly Omit<PlanLine, 'name' | 'platform' | 'tier' | 'verdict'>[];
}

/** Writes a plan with its lines, all or nothing; returns its id. */
export async function insertPlan(db: Db, plan: StoredPlan, by: string | null): Promise<string> {
  const id = randomUUID();
  await db.transaction().execute(async (tx) => {
    await sql`insert into plan (id, brief_id, name, state, options, cost, currency, value, bound, gap, result, policy, created_by)
      values (${id}, ${plan.briefId}, ${plan.name}, 'done', ${JSON.stringify(plan.options)}::jsonb, ${plan.cost}, ${plan.currency}, ${plan.value}, ${plan.bound}, ${plan.gap},
              ${JSON.stringify(plan.result)}::jsonb, ${JSON.stringify(plan.result.policies)}, ${by})`.execute(tx);
    for (const [position, line] of plan.lines.entries())
      await sql`insert into plan_line (plan_id, position, account_id, kol_id, format, posts, cost, price_source, adds, views, reasons)
        values (${id}, ${position}, ${line.accountId}, ${line.kolId}, ${line.format}, ${line.posts}, ${line.cost}, ${line.priceSource}, ${line.adds}, ${line.views},
                ${JSON.stringify(line.reasons)}::jsonb)`.execute(tx);
  });
  return id;
}

const summaryColumns = sql`p.id, p.brief_id, p.name, p.currency, (p.result->>'budget')::bigint as budget, p.cost, p.value as reach, p.bound, p.gap,
  (select count(*)::int from plan_line l where l.plan_id = p.id) as kols, to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created_at`;

export async function listPlans(db: Db, briefId: string | null): Promise<PlanSummary[]> {
  return (
    await sql<PlanSummary>`select ${summaryColumns} from plan p where p.state = 'done' and (${briefId}::text is null or p.brief_id = ${briefId}) order by p.created_at desc, p.id`.execute(
      db,
    )
  ).rows;
}

type PlanRow = PlanSummary & { briefName: string; brandName: string; brandId: string; result: StoredPlan['result'] };

export async function findPlan(db: Db, id: string): Promise<(PlanView & { brandId: string }) | null> {
  const row = (
    await sql<PlanRow>`select ${summaryColumns}, p.result, f.name as brief_name, b.name as brand_name, b.id as brand_id
      from plan p join brief f on f.id = p.brief_id join brand b on b.id = f.brand_id where p.id = ${id}`.execute(db)
  ).rows[0];
  if (!row) return null;
  const { rows } = await sql<PlanLine>`
    select l.account_id, l.kol_id, c.name, c.platform, c.tier, c.verdict, l.format, l.posts, l.cost, l.price_source, l.adds, l.views, l.reasons
    from plan_line l join card c on c.account_id = l.account_id where l.plan_id = ${id} order by l.position`.execute(
    db,
  );
  const { result, ...head } = row;
  return { ...head, ...result, lines: rows };
}
