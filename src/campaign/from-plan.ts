// A plan's lines as placements: every post a deliverable with its share of the line's cost; superstars without commission.
import type { PlanView } from '../plan/contract-view.ts';
import type { NewPlacement } from './contract.ts';

/** The cost of a line over its posts, to the cent: the first posts carry what does not divide. */
export function feesOf(cost: number, posts: number): readonly number[] {
  const each = Math.floor(cost / posts);
  return Array.from({ length: posts }, (_, index) => each + (index < cost - each * posts ? 1 : 0));
}

/** Placements of a plan. Everybody but the top tier is offered a variable part (DESIGN §3, "Pay"). */
export function placementsOfPlan(plan: PlanView, commissionBps: number, dueOn: string | null): NewPlacement[] {
  return plan.lines.map((line) => ({
    accountId: line.accountId,
    commissionBps: line.tier === 'top' ? 0 : commissionBps,
    returnDays: 7,
    attributionDays: 7,
    deliverables: feesOf(line.cost, line.posts).map((fee) => ({ format: line.format, dueOn, fee })),
  }));
}
