// A plan that leaves the house: with what its brief says of the days.
import { openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { PaperFacts } from './paper-text.ts';
import { openPlan } from './service.ts';

/** What is printed of a plan. Refuses `plan_not_found`. */
export async function openPaper(db: Db, id: string): Promise<PaperFacts> {
  const plan = await openPlan(db, id);
  return { plan, brief: await openBrief(db, plan.briefId) };
}
