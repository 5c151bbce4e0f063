// Small instances beside HiGHS, an exact solver: how much of the optimum the planner reaches, and whether its bound holds.
// Run: npm run bench -- plan-exact [seeds] [large]; `large` gives HiGHS 60 s at 1,000 and 3,000 candidates.
import { performance } from 'node:perf_hooks';
import type { Instance } from '../src/plan/contract.ts';
import { planMix } from '../src/plan/engine/plan-mix.ts';
import { marketInstance } from '../test/support/planning-instance.ts';
import { choiceValue, solveExactly } from './support/exact-plan.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const seeds = Number(process.argv[2] ?? 3);
const isLarge = process.argv[3] === 'large';
/** An eighth of what everybody costs, as in methods §2.3. */
const share = 0.12;
const rules = { long_tail: { min: 0.1, max: 1 }, micro: { min: 0.15, max: 1 }, top: { min: 0, max: 0.5 } };

function instanceOf(count: number, seed: number, hasRules: boolean): Instance {
  const market = marketInstance(count, 1, seed);
  const all = market.candidates.reduce((sum, { options }) => sum + (options[0]!.cost ?? 0), 0);
  return { ...market, budget: Math.round(all * share), tierShares: hasRules ? rules : {}, seed };
}

interface Line {
  readonly ofOptimum: number;
  readonly boundOverValue: number;
  readonly holds: boolean;
  readonly ours: number;
  readonly theirs: number;
  readonly isOptimal: boolean;
}

async function measure(count: number, seed: number, hasRules: boolean, seconds: number): Promise<Line> {
  const instance = instanceOf(count, seed, hasRules);
  const started = performance.now();
  const plan = planMix({ ...instance, prove: true, timeLimitMs: 5_000 }, () => performance.now());
  const ours = performance.now() - started;
  const exact = await solveExactly(instance, seconds);
  const value = choiceValue(instance, new Map(plan.chosen.map(({ candidate, option }) => [candidate, option])));
  return {
    ofOptimum: value / exact.value,
    boundOverValue: plan.bound / value,
    holds: plan.bound >= exact.value * (1 - 1e-9) && Math.abs(value - plan.value) <= 1e-6 * value,
    ...{ ours, theirs: exact.milliseconds, isOptimal: exact.isOptimal },
  };
}

const rows = [
  [
    'candidates',
    'rules',
    'least of the optimum',
    'median',
    'bound ÷ value',
    'bound holds',
    'ours, ms',
    'HiGHS, ms',
    'solved',
  ],
];
for (const count of isLarge ? [1_000, 3_000] : [60, 120, 250])
  for (const hasRules of [false, true]) {
    const lines: Line[] = [];
    for (let seed = 1; seed <= seeds; seed++) lines.push(await measure(count, seed, hasRules, isLarge ? 60 : 120));
    rows.push([
      ...[figure(count), hasRules ? 'tiers' : '–', Math.min(...lines.map(({ ofOptimum }) => ofOptimum)).toFixed(5)],
      ...[
        quantile(
          lines.map(({ ofOptimum }) => ofOptimum),
          0.5,
        ).toFixed(5),
        Math.max(...lines.map(({ boundOverValue }) => boundOverValue)).toFixed(5),
      ],
      ...[
        lines.every(({ holds }) => holds) ? 'always' : 'NOT',
        figure(
          quantile(
            lines.map(({ ours }) => ours),
            0.5,
          ),
        ),
        figure(
          quantile(
            lines.map(({ theirs }) => theirs),
            0.5,
          ),
        ),
      ],
      `${lines.filter(({ isOptimal }) => isOptimal).length} of ${lines.length}`,
    ]);
    write(rows.at(-1)!.join(' | '));
  }
table(rows);
