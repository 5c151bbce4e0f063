// A brief planned under wishes, and kept so that questions about the plan are answered at once.

import { marketOfCase, sought } from './attitude.ts';
import { byHand } from './by-hand.ts';
import { instanceShape, type Plan } from './contract.ts';
import { type Wishes, wishesShape } from './contract-view.ts';
import type { Market } from './engine/market.ts';
import { type Clock, planMarket } from './engine/plan-mix.ts';
import { compileProblem, type Problem, type Rules } from './engine/problem.ts';
import { type Choices, Selection } from './engine/selection.ts';
import { type BriefMarket, type Goal, marketOfBrief } from './market-of-brief.ts';
import { type Outcome, outcomeOf, type Taken } from './outcome.ts';
import type { PlanningInput } from './planned.ts';
import { shapeUnderDoubt } from './reach-under-doubt.ts';

/** Wishes with everything that the brief would say filled in. */
export type SettledWishes = Wishes & Required<Pick<Wishes, 'budget' | 'goal' | 'tierShares' | 'platformShares'>>;

/** What an attitude to risk did to a plan: chosen for a case in ten, beside the plan that is best on average. */
export interface CaseOfPlan {
  readonly risk: 'careful' | 'bold';
  /** The goal in that case of ten: p10 of a careful plan, p90 of a bold one; the same of the plan that is best on average. */
  readonly inCase: number;
  readonly evenInCase: number;
  /** What the plan that is best on average is expected to be worth. */
  readonly evenValue: number;
  /** How far the choice may be from the best where every option counts for what it adds to the case; null where nothing counts. */
  readonly gap: number | null;
}

/** A plan in the making, kept so that questions about it are answered at once. */
export interface Planned {
  readonly wishes: SettledWishes;
  readonly market: BriefMarket;
  readonly rules: Rules;
  /** Worth and bound are of the average, whatever the attitude to risk. */
  readonly plan: Plan;
  readonly case: CaseOfPlan | null;
  readonly taken: readonly Taken[];
  /** The chosen options worth people, worth the goal on average, and worth what they were chosen by. */
  readonly reach: Selection;
  readonly value: Selection;
  readonly chosenBy: Selection;
}

const plain = { goal: 'reach', tierShares: {}, platformShares: {} } as const;
const seed = 1;
/** Further draws that a plan for a case in ten has to be better in: in one set alone luck decides now and then. */
const checkSeeds = [2, 3];

export function rulesOf(wishes: SettledWishes, budget: number = wishes.budget): Rules {
  const {
    cells: _,
    candidates: __,
    ...rules
  } = instanceShape.parse({
    cells: [],
    candidates: [],
    budget,
    tierShares: wishes.tierShares,
    platformShares: wishes.platformShares,
    maxCandidates: wishes.maxKols,
    seed,
    prove: wishes.prove,
  });
  return {
    ...rules,
    must: [...new Set([...wishes.must, ...wishes.lock.map(({ accountId }) => accountId)])],
    ban: wishes.ban,
    only: new Map(wishes.lock.map(({ accountId, option }) => [accountId, option])),
    mostEach: wishes.minKols === null ? budget : Math.floor(budget / wishes.minKols),
  };
}

/** The goal's market, kept for the next wishes of the same kind. */
export class Markets {
  readonly #input: PlanningInput;
  readonly #logShapes = new Map<number, number>();
  #kept: { readonly key: string; readonly market: BriefMarket } | null = null;

  constructor(input: PlanningInput) {
    this.#input = input;
  }

  get input(): PlanningInput {
    return this.#input;
  }

  /** Logarithm of the shape for plans of 2^`power` minor units. */
  #logShape(power: number): number {
    const known = this.#logShapes.get(power);
    if (known !== undefined) return known;
    const rules = rulesOf({ ...wishesShape.parse({}), ...plain, budget: Math.round(2 ** power) });
    const { shape } = this.#input;
    const market = this.of({ goal: 'reach', perKol: 0 });
    const made = Math.log(shapeUnderDoubt(market, { ...rules, reach: { model: 'nbd', shape } }, shape, seed));
    this.#logShapes.set(power, made);
    return made;
  }

  /** The shape of the reach curve that plans for so much money count with: the input's, with the doubt about views taken in. */
  shapeFor(budget: number): number {
    const power = Math.log2(Math.max(1, budget));
    const [low, share] = [Math.floor(power), power - Math.floor(power)];
    return Math.exp((1 - share) * this.#logShape(low) + share * this.#logShape(low + 1));
  }

  of({ goal, perKol }: Pick<SettledWishes, 'goal' | 'perKol'>): BriefMarket {
    const key = `${goal} ${perKol}`;
    if (this.#kept?.key !== key)
      this.#kept = { key, market: marketOfBrief(this.#input, { goal: goal as Goal, perKol }) };
    return this.#kept.market;
  }
}

/** The taken options in a problem over the same market. */
export function choose(problem: Problem, taken: readonly Taken[]): Selection {
  const places = new Map(taken.map(({ candidate, option }) => [option, candidate]));
  const choices: [number, number][] = [];
  for (const [entry, root] of problem.optionRoot.entries()) {
    const candidate = places.get(root);
    if (candidate !== undefined) choices.push([candidate, entry]);
  }
  return new Selection(problem, choices as Choices);
}

function takenOf(market: BriefMarket, plan: Plan): Taken[] {
  const { ids, optionStart, optionIds } = market.market;
  const places = new Map(ids.map((id, candidate) => [id, candidate]));
  return plan.chosen.map((chosen) => {
    const candidate = places.get(chosen.candidate)!;
    let option = optionStart[candidate]!;
    while (optionIds[option] !== chosen.option) option++;
    return { candidate, option };
  });
}

/** How strongly the case in ten is sought: at once, and where there is time for more than one try. */
const strengths = { quick: [1], full: [1, 0.5, 1.5] } as const;

/** A plan that was tried, and the market that it is the best of. */
interface Try {
  readonly plan: Plan;
  readonly taken: readonly Taken[];
  readonly market: Market;
}

/** The average's plan, then plans for the case in ten; the one that does best in it by the draws is taken. */
function planForCase(markets: Markets, even: Try, market: BriefMarket, rules: Rules, wishes: SettledWishes) {
  const percentile = sought[wishes.risk];
  if (percentile === null || even.taken.length === 0) return { best: even, case: null };
  const goal = wishes.goal as Goal;
  const risk = wishes.risk as CaseOfPlan['risk'];
  const inCase = (taken: readonly Taken[], drawn = seed) =>
    outcomeOf(market, taken, markets.input, drawn)[goal]?.[percentile] ?? Number.NEGATIVE_INFINITY;
  const evenInCase = inCase(even.taken);
  const isSurelyBetter = (taken: readonly Taken[], than: readonly Taken[]) =>
    checkSeeds.every((drawn) => inCase(taken, drawn) > inCase(than, drawn));
  let best = { ...even, inCase: evenInCase };
  const around = { reach: choose(compileProblem(market.reach, rules), even.taken), taken: even.taken };
  for (const strength of rules.isQuick ? strengths.quick : strengths.full) {
    const counted = marketOfCase(market, goal, around, risk, strength);
    if (counted === null) break;
    const plan = planMarket(counted, rules, null);
    const taken = takenOf(market, plan);
    const reached = inCase(taken);
    if (reached > best.inCase && isSurelyBetter(taken, best.taken))
      best = { plan, taken, market: counted, inCase: reached };
  }
  const { inCase: reached, ...chosen } = best;
  const told = { risk, inCase: reached, evenInCase, evenValue: even.plan.value, gap: chosen.plan.gap };
  return { best: chosen, case: told satisfies CaseOfPlan };
}

/** The choice with what it is worth on average, and what no plan is worth more than on average. */
function onAverage(chosen: Plan, value: Selection, even: Plan): Plan {
  if (chosen === even) return even;
  const worth = value.value();
  const bound = Math.max(worth, even.bound);
  return { ...chosen, value: worth, bound, gap: worth > 0 ? bound / worth - 1 : null, optimal: false };
}

export interface PlanningMode {
  readonly clock?: Clock;
  /** With the bound that comes for free. */
  readonly isQuick?: boolean;
  /** The shape of the reach curve; that of the budget when absent. Plans that are compared to the last unit share one. */
  readonly shape?: number;
}

/** Plans a brief under wishes. */
export function planBrief(markets: Markets, wishes: SettledWishes, mode: PlanningMode = {}): Planned {
  const { clock = null, isQuick = false } = mode;
  const started = clock?.() ?? 0;
  const reach = { model: 'nbd', shape: mode.shape ?? markets.shapeFor(wishes.budget) } as const;
  const market = markets.of(wishes);
  const rules = { ...rulesOf(wishes), reach, isQuick: isQuick || wishes.quick };
  const even = planMarket(market.market, rules, clock);
  const first = { plan: even, taken: takenOf(market, even), market: market.market };
  const { best, case: told } = planForCase(markets, first, market, rules, wishes);
  const value = choose(compileProblem(market.market, rules), best.taken);
  const plan = onAverage(best.plan, value, even);
  return {
    ...{ wishes, market, rules, taken: best.taken, case: told, value },
    plan: clock === null ? plan : { ...plan, milliseconds: Math.round(clock() - started) },
    reach: choose(compileProblem(market.reach, rules), best.taken),
    chosenBy: best.market === market.market ? value : choose(compileProblem(best.market, rules), best.taken),
  };
}

export function outcomeOfPlan(markets: Markets, { market, taken }: Planned): Outcome {
  return outcomeOf(market, taken, markets.input, seed);
}

export function byHandReach({ market, rules, wishes }: Planned): {
  biggestNames: number;
  lowestPrice: number;
  agency: number | null;
} {
  const hand = byHand(market.market, rules, wishes.agency);
  return {
    biggestNames: hand.biggestNames.value(),
    lowestPrice: hand.lowestPrice.value(),
    agency: hand.agency?.value() ?? null,
  };
}
