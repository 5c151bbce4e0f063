// Plans synthetic markets and the real directory, and prints value, proven gap and time by budget.
// Yardsticks of the same run: a greedy plan that does not count people once (value), one lazy greedy walk (time).
// Run: npm run bench -- plan [first seed] [seeds]; further arguments: million, rules.
import { performance } from 'node:perf_hooks';
import { instanceShape } from '../src/plan/contract.ts';
import { addGreedily, everyCandidate } from '../src/plan/engine/greedy.ts';
import { type Market, marketOf } from '../src/plan/engine/market.ts';
import { planMarket } from '../src/plan/engine/plan-mix.ts';
import { compileProblem, type Rules } from '../src/plan/engine/problem.ts';
import { Selection } from '../src/plan/engine/selection.ts';
import { marketColumns, marketInstance } from '../test/support/planning-instance.ts';
import { directoryMarket } from './support/directory-market.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const [first, seeds] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 5)];
const isMillion = process.argv.includes('million');
const tierRules = { long_tail: { min: 0.1, max: 1 }, micro: { min: 0.15, max: 1 }, top: { min: 0, max: 0.5 } };

const rulesOf = (budgetYuan: number, more: object): Rules =>
  instanceShape.parse({ cells: [], candidates: [], budget: budgetYuan * 100, ...more });

/** Reach of the plan that takes whoever shows most for the money, as if nobody were reached twice. */
function withoutOverlap(market: Market, rules: Rules): number {
  const problem = compileProblem(market, rules);
  const empty = new Selection(problem);
  const order = Array.from(everyCandidate(empty), (candidate) => {
    const option = problem.optionStart[candidate]!;
    return {
      candidate,
      option,
      key: (empty.slope(candidate) * problem.optionFactor[option]!) / problem.optionCost[option]!,
    };
  }).filter(({ candidate, option }) => option < problem.optionStart[candidate + 1]!);
  for (const { candidate, option } of order.sort((a, b) => b.key - a.key))
    if (empty.fits(candidate, option)) empty.take(candidate, option);
  return empty.value();
}

/** Milliseconds of one lazy greedy walk over everybody: what no planner can be much faster than. */
function greedyTime(market: Market, rules: Rules): number {
  const started = performance.now();
  const selection = new Selection(compileProblem(market, rules));
  addGreedily(selection, everyCandidate(selection));
  return performance.now() - started;
}

interface Run {
  readonly picks: number;
  readonly gap: number;
  readonly time: number;
  readonly overNaive: number;
  readonly overGreedy: number;
  readonly isComplete: boolean;
}

function runOnce(market: Market, rules: Rules): Run {
  const started = performance.now();
  const plan = planMarket(market, rules, () => performance.now());
  const time = performance.now() - started;
  return {
    picks: plan.chosen.length,
    gap: plan.gap ?? Number.POSITIVE_INFINITY,
    time,
    overNaive: plan.value / withoutOverlap(market, rules),
    overGreedy: time / greedyTime(market, rules),
    isComplete: plan.relaxed.length === 0 && plan.cost <= rules.budget,
  };
}

const rows = [
  [
    'market',
    'budget',
    'picks',
    'gap %: median',
    'worst',
    'ms: median',
    'p95',
    'worst',
    '÷ greedy walk',
    'value ÷ no overlap',
    'rules kept',
  ],
];

function report(name: string, budget: number, runs: readonly Run[]): void {
  const of = (field: 'gap' | 'time' | 'picks' | 'overNaive' | 'overGreedy', share: number) =>
    quantile(
      runs.map((run) => run[field]),
      share,
    );
  rows.push([
    ...[name, `¥${figure(budget)}`, figure(of('picks', 0.5))],
    ...[figure(of('gap', 0.5) * 100, 3), figure(of('gap', 1) * 100, 3)],
    ...[figure(of('time', 0.5)), figure(of('time', 0.95)), figure(of('time', 1))],
    ...[figure(of('overGreedy', 0.5), 1), figure(of('overNaive', 0.5), 3)],
    runs.every(({ isComplete }) => isComplete) ? 'always' : 'NOT',
  ]);
  write(rows.at(-1)!.join(' | '));
}

const seedList = Array.from({ length: seeds }, (_, index) => first + index);
const budgets = [100_000, 200_000, 500_000, 1_000_000, 5_000_000, 20_000_000];
if (isMillion) {
  const markets = seedList.map((seed) => marketColumns(1_000_000, seed));
  for (const budget of [500_000, 2_000_000, 20_000_000])
    report(
      'a million',
      budget,
      markets.map((market) => runOnce(market, rulesOf(budget, {}))),
    );
} else {
  for (const budget of budgets) {
    const markets = seedList.map((seed) => marketOf(marketInstance(30_000, budget, seed)));
    for (const [name, more] of [
      ['30,000', {}],
      ['30,000 with tier rules', { tierShares: tierRules }],
      ['30,000, proof asked for', { prove: true }],
    ] as const)
      report(
        name,
        budget,
        markets.map((market) => runOnce(market, rulesOf(budget, more))),
      );
  }
  const directory = directoryMarket();
  if (directory === null) write('the real directory is not here: skipped');
  else for (const budget of budgets) report('33,935 real names', budget, [runOnce(directory, rulesOf(budget, {}))]);
}
table(rows);
