// A brief planned under wishes, and kept so that questions about the plan are answered at once.

import { byHand } from './by-hand.ts';
import { instanceShape, type Plan } from './contract.ts';
import type { Wishes } from './contract-view.ts';
import { type Clock, planMarket } from './engine/plan-mix.ts';
import { compileProblem, type Problem, type Rules } from './engine/problem.ts';
import { type Choices, Selection } from './engine/selection.ts';
import { type BriefMarket, type Goal, marketOfBrief, reckoned } from './market-of-brief.ts';
import { type Outcome, outcomeOf, type Taken } from './outcome.ts';
import type { PlanningInput } from './planned.ts';

/** Wishes with everything that the brief would say filled in. */
export type SettledWishes = Wishes & Required<Pick<Wishes, 'budget' | 'goal' | 'tierShares' | 'platformShares'>>;

/** A plan in the making, kept so that questions about it are answered at once. */
export interface Planned {
  readonly wishes: SettledWishes;
  readonly market: BriefMarket;
  readonly rules: Rules;
  readonly plan: Plan;
  readonly taken: readonly Taken[];
  /** The chosen options worth people, and worth the goal. */
  readonly reach: Selection;
  readonly value: Selection;
}

const seed = 1;

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
  #kept: { readonly key: string; readonly market: BriefMarket } | null = null;

  constructor(input: PlanningInput) {
    this.#input = input;
  }

  get input(): PlanningInput {
    return this.#input;
  }

  of({ goal, risk, perKol }: SettledWishes): BriefMarket {
    const key = `${goal} ${risk} ${perKol}`;
    if (this.#kept?.key !== key)
      this.#kept = { key, market: marketOfBrief(this.#input, { goal: goal as Goal, risk, perKol }) };
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

/** Plans a brief under wishes; quickly = with the bound that comes for free. */
export function planBrief(
  markets: Markets,
  wishes: SettledWishes,
  clock: Clock | null = null,
  isQuick = false,
): Planned {
  const started = clock?.() ?? 0;
  const market = markets.of(wishes);
  const reachShape = { reach: { model: 'nbd', shape: markets.input.shape } as const };
  const rules = { ...rulesOf(wishes), ...reachShape, isQuick: isQuick || wishes.quick };
  const plan = planMarket(market.market, rules, clock);
  const taken = takenOf(market, plan);
  return {
    ...{ wishes, market, rules, taken },
    plan: clock === null ? plan : { ...plan, milliseconds: Math.round(clock() - started) },
    reach: choose(compileProblem(market.reach, rules), taken),
    value: choose(compileProblem(market.market, rules), taken),
  };
}

export function outcomeOfPlan(markets: Markets, { market, taken, wishes }: Planned): Outcome {
  return outcomeOf(market, taken, markets.input, (kol) => reckoned(kol.formats[0]!.views, wishes.risk), seed);
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
