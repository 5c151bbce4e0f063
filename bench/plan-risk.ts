// What choosing for a case in ten wins: p10 of careful and p90 of bold plans beside the plan that is best on average, in
// 5,000 draws that no plan was chosen by. Yardsticks of the same run: the average's plan (value, time), the rule
// b × exp(−κσ²/2) of methods §2.1 with κ = 2, and, on small markets, a climb that swaps as long as the draws say better.
// Run: npm run bench -- plan-risk [first seed] [seeds]
import { performance } from 'node:perf_hooks';
import { wishesShape } from '../src/plan/contract-view.ts';
import { choose, Markets, planBrief, rulesOf, type SettledWishes } from '../src/plan/draft.ts';
import { compileProblem } from '../src/plan/engine/problem.ts';
import type { Goal } from '../src/plan/market-of-brief.ts';
import { outcomeOf, type Taken } from '../src/plan/outcome.ts';
import { briefMarket } from '../test/support/brief-market.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [first, seeds] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 5)];
const freshSeeds = [77, 78, 79, 80, 81];
const chosenSeed = 1;
const wishesOf = (more: Partial<SettledWishes>): SettledWishes => ({
  ...wishesShape.parse({}),
  ...{ budget: 3_000_000, goal: 'reach', tierShares: {}, platformShares: {} },
  ...more,
});
type Percentile = 'p10' | 'p90';
const percentileOf = { careful: 'p10', bold: 'p90' } as const;

/** Swaps, adds and drops single lines as long as the draws that plans are chosen by say better; every option is tried. */
function climb(markets: Markets, wishes: SettledWishes, start: readonly Taken[], percentile: Percentile): Taken[] {
  const market = markets.of(wishes);
  const rules = { ...rulesOf(wishes), reach: { model: 'nbd', shape: markets.shapeFor(wishes.budget) } as const };
  const problem = compileProblem(market.market, rules);
  const worth = (taken: readonly Taken[]) =>
    outcomeOf(market, taken, markets.input, chosenSeed)[wishes.goal as Goal]?.[percentile] ?? Number.NEGATIVE_INFINITY;
  let [taken, best] = [[...start], worth(start)];
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const out of [null, ...taken]) {
      const rest = taken.filter((one) => one !== out);
      const selection = choose(problem, rest);
      const tries: Taken[][] = [rest];
      for (let candidate = 0; candidate < problem.candidates; candidate++)
        for (let entry = problem.optionStart[candidate]!; entry < problem.optionStart[candidate + 1]!; entry++)
          if (selection.optionOf[candidate]! < 0 && selection.fits(candidate, entry))
            tries.push([...rest, { candidate, option: problem.optionRoot[entry]! }]);
      for (const one of tries) {
        const value = worth(one);
        if (value > best * (1 + 1e-9)) [taken, best, isBetter] = [one, value, true];
      }
      if (isBetter) break;
    }
  }
  return taken;
}

/** Plans for reach as methods §2.1 has it: views shrunk by their own doubt, whatever the others in the plan are. */
function shrunk(markets: Markets, wishes: SettledWishes): readonly Taken[] {
  const kols = markets.input.kols.map((kol) => ({
    ...kol,
    formats: kol.formats.map((one) => {
      const mean = one.views.mean * Math.exp(-(one.views.sigma ** 2));
      return { ...one, views: { ...one.views, mean } };
    }),
  }));
  return planBrief(new Markets({ ...markets.input, kols }), wishes).taken;
}

function compare(kols: number, budget: number, goal: Goal, risk: 'careful' | 'bold') {
  const rows = Array.from({ length: seeds }, (_, index) => {
    const markets = new Markets(briefMarket(kols, first + index));
    const percentile = percentileOf[risk];
    const timed = (wishes: SettledWishes) => {
      const started = performance.now();
      const planned = planBrief(markets, wishes);
      return { planned, time: performance.now() - started };
    };
    const [even, mine] = [timed(wishesOf({ budget, goal })), timed(wishesOf({ budget, goal, risk }))];
    const fresh = (taken: readonly Taken[]) =>
      freshSeeds.reduce((sum, drawn) => {
        const outcome = outcomeOf(mine.planned.market, taken, markets.input, drawn);
        return sum + (outcome[goal]?.[percentile] ?? Number.NaN);
      }, 0);
    const of = fresh(mine.planned.taken);
    const isSmall = kols <= 60 && risk === 'careful';
    return {
      gain: of / fresh(even.planned.taken),
      overShrunk:
        risk === 'careful' && goal === 'reach' ? of / fresh(shrunk(markets, wishesOf({ budget, goal }))) : Number.NaN,
      ofClimb: isSmall
        ? of / fresh(climb(markets, wishesOf({ budget, goal }), mine.planned.taken, percentile))
        : Number.NaN,
      price: 1 - mine.planned.plan.value / even.planned.plan.value,
      gap: mine.planned.case?.gap ?? Number.NaN,
      times: mine.time / even.time,
    };
  });
  const middle = (pick: (row: (typeof rows)[number]) => number, digits: number) => {
    const values = rows.map(pick).filter(Number.isFinite);
    return values.length === 0 ? '–' : figure(quantile(values, 0.5), digits);
  };
  const least = Math.min(...rows.map(({ gain }) => gain).filter(Number.isFinite));
  return [
    `${kols}`,
    `${budget / 100}`,
    goal,
    risk,
    middle((row) => row.gain, 3),
    figure(least, 3),
    middle((row) => row.overShrunk, 3),
    middle((row) => row.ofClimb, 3),
    middle((row) => 100 * row.price, 1),
    middle((row) => 100 * row.gap, 2),
    middle((row) => row.times, 1),
  ];
}

const rows: string[][] = [];
for (const kols of [60, 1_000])
  for (const budget of [1_000_000, 10_000_000])
    for (const goal of ['reach', 'sales'] as const)
      for (const risk of ['careful', 'bold'] as const) rows.push(compare(kols, budget, goal, risk));
write(`Seeds ${first}–${first + seeds - 1}; ratios of the sought case in fresh draws, medians\n`);
const head = [
  'KOLs',
  'budget',
  'goal',
  'attitude',
  '÷ average’s',
  'worst',
  '÷ κ = 2',
  '÷ climb',
  'average −%',
  'gap %',
];
table([[...head, 'time ×'], ...rows]);
