// What other budgets would buy: the best plan found for each, and what a little more or less money would change.
import type { Curve } from './contract-view.ts';
import { type Markets, type Planned, planBrief, type SettledWishes } from './draft.ts';

/** Shares of the budget that the curve is drawn at. */
const shares = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];

type Step = Curve['steps'][number];

/** What the plan with so much more money (less, below zero) is worth beside this one, and whose names change. */
function stepOf(markets: Markets, planned: Planned, money: number): Step | null {
  const budget = planned.wishes.budget + money;
  if (budget <= 0) return null;
  const { reach } = planned.rules;
  const shape = reach.model === 'nbd' ? { shape: reach.shape } : {};
  const other = planBrief(markets, atBudget(planned.wishes, budget), { isQuick: true, ...shape });
  const ids = (one: Planned) => new Set(one.plan.chosen.map(({ candidate }) => candidate));
  const [before, after] = [ids(planned), ids(other)];
  const difference = other.plan.value - planned.plan.value;
  return {
    money,
    // The plan at hand fits a larger budget too, and what a smaller one finds fits this one.
    value: money > 0 ? Math.max(0, difference) : Math.min(0, difference),
    added: [...after].filter((id) => !before.has(id)),
    dropped: [...before].filter((id) => !after.has(id)),
  };
}

/** The curve around a plan, and steps of some money up and down. Without shares of the budget it never falls. */
export function curveOf(markets: Markets, planned: Planned, stepMoney: number): Curve {
  const { wishes, plan } = planned;
  const isNested =
    Object.keys(wishes.tierShares).length + Object.keys(wishes.platformShares).length === 0 && wishes.minKols === null;
  let best = 0;
  const points = shares.map((share) => {
    const budget = Math.round(wishes.budget * share);
    const at: Pick<Planned, 'plan'> =
      share === 1 ? planned : planBrief(markets, atBudget(wishes, budget), { isQuick: true });
    // A plan for less money is one for more money too.
    best = isNested ? Math.max(best, at.plan.value) : at.plan.value;
    return { budget, value: best, bound: Math.max(best, at.plan.bound), kols: at.plan.chosen.length };
  });
  const steps = [stepMoney, -stepMoney].flatMap((money) => stepOf(markets, planned, money) ?? []);
  return { points: plan.chosen.length === 0 && points.every(({ value }) => value === 0) ? [] : points, steps };
}

const atBudget = (wishes: SettledWishes, budget: number): SettledWishes => ({ ...wishes, budget, prove: false });
