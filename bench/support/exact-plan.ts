// The optimum of a small planning instance by mixed-integer programming: reach in every cell under its tangents, which lies at
// most 0.2 % above the true curve. The oracle of the benchmark; the product plans without it.
import loadHighs from 'highs';
import type { Instance } from '../../src/plan/contract.ts';

export interface ExactPlan {
  /** Value of the choice under the true curve. */
  readonly value: number;
  /** No choice is worth more, by the solver's own bound and the tangents' error. */
  readonly bound: number;
  readonly isOptimal: boolean;
  readonly milliseconds: number;
}

interface Solver {
  solve(
    program: string,
    options: object,
  ): {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
  };
}
// The package's types name a module where there is a function.
const load = loadHighs as unknown as () => Promise<Solver>;

const tangents = 17;
/** Exposure beyond which a cell is as good as full. */
const fullest = 4;

const term = (weight: number, name: string): string =>
  `${weight < 0 ? '-' : '+'} ${Math.abs(weight).toPrecision(12)} ${name}`;

interface Column {
  readonly name: string;
  readonly candidate: number;
  readonly option: number;
}

function columnsOf({ candidates }: Instance): Column[] {
  return candidates.flatMap(({ options }, candidate) =>
    options.flatMap(({ cost }, option) =>
      cost === null ? [] : [{ name: `x${candidate}_${option}`, candidate, option }],
    ),
  );
}

/** Groups of columns of which the budget shares are bounded. */
function shareRows(instance: Instance, columns: readonly Column[]): string[] {
  const rows: string[] = [];
  for (const [kind, shares] of [
    ['tier', instance.tierShares],
    ['platform', instance.platformShares],
  ] as const)
    for (const [name, { min, max }] of Object.entries(shares)) {
      const own = columns.filter(({ candidate }) => instance.candidates[candidate]![kind] === name);
      const spend = own.map((column) => term(costOf(instance, column), column.name)).join(' ');
      if (own.length === 0) continue;
      if (min > 0) rows.push(`${kind}_${name}_min: ${spend} >= ${min * instance.budget}`);
      if (max < 1) rows.push(`${kind}_${name}_max: ${spend} <= ${max * instance.budget}`);
    }
  return rows;
}

const costOf = ({ candidates }: Instance, { candidate, option }: Column): number =>
  candidates[candidate]!.options[option]!.cost!;

/** The instance as a text in the LP form of CPLEX, which HiGHS reads. Poisson reach only. */
function programOf(instance: Instance, columns: readonly Column[]): string {
  const { cells, candidates } = instance;
  const goal = [
    ...cells.map(({ population, value }, at) => term(population * value, `t${at}`)),
    ...columns.map((column) => term(candidates[column.candidate]!.options[column.option]!.extra, column.name)),
  ].join(' ');
  const exposure = cells.map((): string[] => []);
  for (const column of columns) {
    const { exposure: exposed, options } = candidates[column.candidate]!;
    for (const [cell, amount] of exposed)
      exposure[cell]!.push(term(-amount * options[column.option]!.factor, column.name));
  }
  const rows: string[] = [];
  for (const [at, terms] of exposure.entries()) {
    rows.push(`z_${at}: z${at} ${terms.join(' ')} = 0`);
    for (let step = 0; step < tangents; step++) {
      const z = fullest * (step / (tangents - 1)) ** 2;
      const slope = Math.exp(-z);
      rows.push(`t_${at}_${step}: t${at} ${term(-slope, `z${at}`)} <= ${1 - slope - slope * z}`);
    }
  }
  const spend = columns.map((column) => term(costOf(instance, column), column.name)).join(' ');
  const one = [...Map.groupBy(columns, ({ candidate }) => candidate)].map(
    ([candidate, own]) => `one_${candidate}: ${own.map(({ name }) => `+ ${name}`).join(' ')} <= 1`,
  );
  return [
    ...['Maximize', ` obj: ${goal}`, 'Subject To', ...rows, `budget: ${spend} <= ${instance.budget}`],
    ...[...one, ...shareRows(instance, columns)],
    ...[
      'Bounds',
      ...cells.map((_, at) => ` 0 <= t${at} <= 1`),
      'Binary',
      columns.map(({ name }) => name).join(' '),
      'End',
    ],
  ].join('\n');
}

/** Value of a choice under the true curve: one option by candidate id. */
export function choiceValue({ cells, candidates }: Instance, chosen: ReadonlyMap<string, string>): number {
  const z = new Float64Array(cells.length);
  let extra = 0;
  for (const { id, exposure, options } of candidates) {
    const option = options.find((one) => one.id === chosen.get(id));
    if (!option) continue;
    extra += option.extra;
    for (const [cell, amount] of exposure) z[cell]! += amount * option.factor;
  }
  return cells.reduce((sum, { population, value }, at) => sum - population * value * Math.expm1(-z[at]!), extra);
}

/** Solves the instance; `seconds` bounds the solver. */
export async function solveExactly(instance: Instance, seconds: number): Promise<ExactPlan> {
  const highs = await load();
  const columns = columnsOf(instance);
  const program = programOf(instance, columns);
  const started = performance.now();
  const solution = highs.solve(program, { time_limit: seconds, mip_rel_gap: 1e-5, output_flag: false });
  const milliseconds = performance.now() - started;
  const chosen = new Map<string, string>();
  for (const { name, candidate, option } of columns) {
    if ((solution.Columns[name]?.Primal ?? 0) > 0.5)
      chosen.set(instance.candidates[candidate]!.id, instance.candidates[candidate]!.options[option]!.id);
  }
  return {
    value: choiceValue(instance, chosen),
    bound: solution.ObjectiveValue,
    isOptimal: solution.Status === 'Optimal',
    milliseconds,
  };
}
