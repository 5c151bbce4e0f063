// Fees that are cut, and what is owed for cancelled content.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { FeeCut } from './fee-cut.ts';
import { killFeeId, sumOfCuts } from './fee-cut.ts';
import { deliverableFrom } from './store-deliverable.ts';

export interface CutContent {
  readonly id: string;
  readonly placementId: string;
  readonly campaignId: string;
  readonly currency: string;
  readonly kind: 'content' | 'kill_fee';
  readonly dueOn: string | null;
  readonly fee: number;
  readonly cut: number;
  readonly cuts: readonly FeeCut[];
  /** Whether a draft was ever handed in, and whether the newest one is approved. */
  readonly hasDraft: boolean;
  readonly isApproved: boolean;
  /** As the newest telling of its publication says. */
  readonly publishedAt: Date | null;
  readonly doneAt: Date | null;
}

const columns = sql`d.id, d.placement_id, p.campaign_id, p.currency, d.kind, d.due_on, d.fee, d.cut, d.cut_reason as cuts, d.done_at,
  dr.id is not null as has_draft, coalesce(dd.decision = 'approved', false) as is_approved, pu.published_at`;
const tables = sql`${deliverableFrom} join placement p on p.id = d.placement_id`;

/** The contents of a placement, kill fees not among them. */
export async function listContents(db: Db, placementId: string): Promise<CutContent[]> {
  const { rows } = await sql<CutContent>`
    select ${columns} from ${tables}
    where d.placement_id = ${placementId} and d.kind = 'content' order by d.due_on nulls last, d.id`.execute(db);
  return rows;
}

export async function findContent(db: Db, id: string): Promise<CutContent | null> {
  const { rows } = await sql<CutContent>`
    select ${columns} from ${tables} where d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Writes all cuts of a fee, and what they take together. PostgreSQL refuses it once the fee is in a statement. */
export async function saveCuts(db: Db, id: string, fee: number, cuts: readonly FeeCut[]): Promise<void> {
  await sql`update deliverable set cut = ${sumOfCuts(cuts, fee)}, cut_reason = ${JSON.stringify(cuts)}::jsonb where id = ${id}`.execute(
    db,
  );
}

/**
 * Owes what is due for cancelled content, once for each. It is due from the moment when it is written, never from before a close
 * that waited for the same lock.
 */
export async function insertKillFee(db: Db, contentId: string, amount: number, at: Date): Promise<void> {
  await sql`insert into deliverable (id, placement_id, account_id, format, fee, kind, kill_of, done_at)
    select ${killFeeId(contentId)}, placement_id, account_id, format, ${amount}, 'kill_fee', id, greatest(${at}, clock_timestamp())
    from deliverable where id = ${contentId} on conflict do nothing`.execute(db);
}

/** Notes that a placement was cancelled: from now on no guarantee is due. Never from before a close that waited for the same lock. */
export async function endPlacement(db: Db, placementId: string, at: Date): Promise<void> {
  await sql`update placement set ended_at = greatest(${at}, clock_timestamp()) where id = ${placementId} and ended_at is null`.execute(
    db,
  );
}
