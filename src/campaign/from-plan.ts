// A plan's lines as placements: every post a deliverable with its share of the line's cost; paid as the plan says.
import type { PlanView } from '../plan/contract-view.ts';
import type { NewPlacement } from './contract.ts';

/** The cost of a line over its posts, to the cent: the first posts carry what does not divide. */
export function feesOf(cost: number, posts: number): readonly number[] {
  const each = Math.floor(cost / posts);
  return Array.from({ length: posts }, (_, index) => each + (index < cost - each * posts ? 1 : 0));
}

/** Every post of a line with its format, in the order of its pieces. */
const postsOf = ({ pieces }: PlanView['lines'][number]) =>
  pieces.flatMap(({ format, posts }) => Array.from({ length: posts }, () => format));

/** Placements of a plan: paid as the plan says, a fixed fee alone or with commission. */
export function placementsOfPlan(plan: PlanView, commissionBps: number, dueOn: string | null): NewPlacement[] {
  return plan.lines.map((line) => {
    const formats = postsOf(line);
    return {
      accountId: line.accountId,
      commissionBps: line.payKind === 'fixed' ? 0 : commissionBps,
      returnDays: 7,
      attributionDays: 7,
      deliverables: feesOf(line.fee, formats.length).map((fee, post) => ({ format: formats[post]!, dueOn, fee })),
    };
  });
}
