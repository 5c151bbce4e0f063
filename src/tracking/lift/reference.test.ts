// Published examples of the two methods: synthdid's California, and CausalImpact's, with what the R packages answer.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realData } from '../../../test/support/real-data.ts';
import { drawNormal, randomFrom } from '../../base/random.ts';
import { drawCounterfactual } from './bsts.ts';
import { deviationOf, meanOf, quantileOf } from './panel.ts';
import { panelEffect, placeboDeviation, placeboEffects } from './synthetic.ts';
import { drawTail } from './tail.ts';

const smoking = realData('reference', 'synthdid', 'california_prop99.csv');
const impact = (name: string) => realData('reference', 'causalimpact', name);
const rowsOf = (file: string, delimiter: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim()));

describe.skipIf(smoking === null)('California’s tobacco tax of 1988 (reference file at hand)', () => {
  const read = () => {
    const series = new Map<string, { packs: number[]; isTreated: boolean }>();
    for (const [state = '', , packs, treated] of rowsOf(smoking!, ';')) {
      const known = series.get(state) ?? { packs: [], isTreated: false };
      series.set(state, { packs: [...known.packs, Number(packs)], isTreated: known.isTreated || treated === '1' });
    }
    const states = [...series].filter(([, { isTreated }]) => !isTreated);
    const pick = (wanted: boolean) =>
      [...series.values()].filter(({ isTreated }) => isTreated === wanted).map(({ packs }) => Float64Array.from(packs));
    return { names: states.map(([name]) => name), panel: { controls: pick(false), treated: pick(true), before: 19 } };
  };

  test('SDID −15.60, synthetic control −19.62, difference in differences −27.35', () => {
    const { panel } = read();
    expect(panelEffect(panel, 'sdid').effect).toBeCloseTo(-15.6038, 2);
    expect(panelEffect(panel, 'sc').effect).toBeCloseTo(-19.6197, 2);
    expect(panelEffect(panel, 'did').effect).toBeCloseTo(-27.3491, 2);
  });

  test('the synthetic California is Utah, Montana, Nevada and Connecticut', () => {
    const { panel, names } = read();
    const weights = Object.fromEntries([...panelEffect(panel, 'sc').controls].map((one, at) => [names[at], one]));
    const published = { Utah: 0.396, Montana: 0.232, Nevada: 0.204, Connecticut: 0.104 };
    for (const [state, weight] of Object.entries(published)) expect(weights[state], state).toBeCloseTo(weight, 2);
  });

  test('placebos give a standard error near the published 8.4', () => {
    const { panel } = read();
    const found = placeboDeviation(placeboEffects(panel, 'sdid', 100, randomFrom(1)));
    expect(found).toBeGreaterThan(6.5);
    expect(found).toBeLessThan(11);
  });
});

interface Example {
  readonly name: string;
  readonly file: string;
  readonly delimiter: string;
  readonly y: number;
  readonly x: readonly number[];
  /** Rows before, and after. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  /** Added to y after. */
  readonly plus: number;
  readonly season: number;
  readonly point: number;
  readonly deviation: number;
}

const example = (name: string, file: string, rest: Partial<Example>): Example => ({
  ...{ name, file, delimiter: ',', y: 0, x: [1], before: [0, 69], after: [70, 99], plus: 0, season: 0 },
  ...{ point: 0, deviation: 1 },
  ...rest,
});

/** Points and standard deviations as R and TFP give them; rows counted from 0 below the header. */
const examples: readonly Example[] = [
  example('arma', 'arma_data.csv', { point: 0.89, deviation: 0.3 }),
  example('arma + 5 (TFP)', 'tests_arma_data.csv', { y: 1, x: [0], plus: 5, point: 4.89, deviation: 0.31 }),
  example('basque', 'basque.csv', { y: 1, x: [2], before: [0, 20], after: [21, 42], point: -0.76, deviation: 0.31 }),
  example('comparison', 'comparison_data.csv', {
    ...{ y: 1, x: [2, 3, 4], before: [0, 89], after: [90, 107], point: -657, deviation: 736 },
  }),
  example('google', 'google_data.csv', { x: [1, 2], before: [0, 60], after: [61, 90], point: 27, deviation: 4.5 }),
  example('volks, with a yearly season', 'volks_data.csv', {
    ...{ delimiter: ' ', y: 1, x: [2, 3], before: [0, 245], after: [246, 324], season: 52 },
    ...{ point: -44, deviation: 5.6 },
  }),
];

describe.skipIf(impact('arma_data.csv') === null)('CausalImpact’s examples (reference files at hand)', () => {
  test.each(examples.map((one) => [one.name, one] as const))('%s comes out as in R', (_, one) => {
    const rows = rowsOf(impact(one.file)!, one.delimiter);
    const [first, last] = [one.before[0], one.after[1]];
    const column = (at: number) => Float64Array.from(rows.slice(first, last + 1), (row) => Number(row[at]));
    const days = last - first + 1;
    const waves = Array.from({ length: one.season ? 8 : 0 }, (_none, at) =>
      Float64Array.from({ length: days }, (_none, day) => {
        const turn = (2 * Math.PI * (Math.floor(at / 2) + 1) * day) / one.season;
        return at % 2 ? Math.cos(turn) : Math.sin(turn);
      }),
    );
    const y = column(one.y);
    const known = one.before[1] - first + 1;
    const random = randomFrom(11);
    const draws = drawCounterfactual(
      {
        before: y.slice(0, known),
        columns: [...one.x.map(column), ...waves],
        seasonal: waves.length,
        after: days - known,
      },
      { rounds: 3_000, levelDeviation: 0.01 },
      random,
    );
    const actual = meanOf(y, known) + one.plus;
    const points = new Float64Array(draws.count);
    const effects = new Float64Array(draws.count);
    for (let draw = 0; draw < draws.count; draw++)
      for (let day = known; day < days; day++) {
        const mean = draws.means[draw * days + day]!;
        points[draw]! += (actual - mean) / (days - known);
        effects[draw]! += (actual - mean - draws.deviations[draw]! * drawNormal(random)) / (days - known);
      }
    expect(Math.abs(meanOf(points) - one.point)).toBeLessThan(0.15 * one.deviation);
    expect(Math.abs(deviationOf(effects) / one.deviation - 1)).toBeLessThan(0.1);
    expect(quantileOf(effects, 0.025) < one.point && one.point < quantileOf(effects, 0.975)).toBe(true);
  });
});

test('what is parallel before and differs by five after is an effect of five, to all three methods', () => {
  const days = [...Array(20).keys()];
  const season = days.map((day) => 10 * Math.sin(day / 2) + day);
  const controls = [1, 2, 3, 4].map((level) =>
    Float64Array.from(season, (one, day) => 50 * level + one + ((day * level) % 3)),
  );
  const treated = [Float64Array.from(season, (one, day) => 125 + one + ((day * 2) % 3) + (day >= 12 ? 5 : 0))];
  for (const method of ['sdid', 'did'] as const)
    expect(panelEffect({ controls, treated, before: 12 }, method).effect).toBeCloseTo(5, 0);
  const copy = {
    controls: [...controls, treated[0]!.map((one, day) => one - (day >= 12 ? 5 : 0))],
    treated,
    before: 12,
  };
  expect(panelEffect(copy, 'sc').effect).toBeCloseTo(5, 2);
});

test('a series that follows its covariate is expected to go on doing so', () => {
  const random = randomFrom(5);
  const x = Float64Array.from({ length: 100 }, () => 100 + 10 * drawNormal(random));
  const y = x.map((one) => 1.2 * one + drawNormal(random));
  const draws = drawCounterfactual(
    { before: y.slice(0, 70), columns: [x], seasonal: 0, after: 30 },
    { rounds: 500, levelDeviation: 0.01 },
    randomFrom(1),
  );
  expect(draws.inclusion[0]).toBeCloseTo(1, 9);
  const expected = Array.from({ length: 30 }, (_, day) =>
    meanOf(Float64Array.from({ length: draws.count }, (_none, draw) => draws.means[draw * 100 + 70 + day]!)),
  );
  expect(Math.abs(meanOf(expected) - meanOf(y, 70))).toBeLessThan(0.8);
  for (const [day, one] of expected.entries()) expect(Math.abs(one - y[70 + day]!)).toBeLessThan(5);
});

test('a covariate that never moved before is not believed when it moves after', () => {
  const random = randomFrom(9);
  const y = Float64Array.from({ length: 60 }, () => 50 + drawNormal(random));
  const still = Float64Array.from({ length: 70 }, (_, day) => (day < 60 ? 1 : 1000));
  const draws = drawCounterfactual(
    { before: y, columns: [still], seasonal: 0, after: 10 },
    { rounds: 300, levelDeviation: 0.01 },
    randomFrom(1),
  );
  expect([...draws.inclusion]).toEqual([0]);
  expect(Math.max(...draws.means.map((one) => Math.abs(one - 50)))).toBeLessThan(10);
});

test('the chance is that of the rarer side, with the value itself counted', () => {
  expect(drawTail(Float64Array.from([1, 2, 3, 4]), 9)).toBeCloseTo(1 / 5, 12);
  expect(drawTail(Float64Array.from([1, 2, 3, 4]), 2.5)).toBeCloseTo(3 / 5, 12);
});
