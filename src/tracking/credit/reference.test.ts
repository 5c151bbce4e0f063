// The published example of ChannelAttribution, 10,000 journeys: its right answers are known to many decimals.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realData } from '../../../test/support/real-data.ts';
import { runCommand } from '../../../test/support/terminal.ts';
import { runCredit } from '../command-credit.ts';
import type { CreditResult } from '../contract-credit.ts';

const file = realData('reference', 'attribution', 'PathData.csv');
const expectedFile = realData('reference', 'attribution', 'PathData_expected.json');

/** First, last, linear, Shapley, Markov without and with nulls, as the reference states them. */
const expected: Readonly<Record<string, readonly number[]>> = {
  alpha: [6308, 8447, 7574.72, 7627.94, 5260.07, 5344.95],
  beta: [2831, 989, 2083.5, 1982.74, 2585.41, 2527.35],
  delta: [1, 5, 1.72, 2.29, 4.26, 4.61],
  epsilon: [99, 531, 272.17, 374.68, 604.83, 599.57],
  eta: [3164, 4167, 3539.95, 3613.66, 3347.77, 3340.85],
  gamma: [165, 92, 121.04, 138.19, 176.03, 171.15],
  iota: [4606, 3355, 3857.1, 3505.04, 3899.25, 3884.61],
  kappa: [74, 230, 137.96, 159.06, 276.65, 274.36],
  lambda: [902, 1207, 1035.26, 987.78, 1295.48, 1282.85],
  mi: [2, 2, 2.22, 2.67, 1.89, 1.72],
  theta: [1606, 653, 1022.8, 1190.96, 1938.85, 1971.91],
  zeta: [27, 107, 136.55, 199.99, 394.52, 381.06],
};

describe.skipIf(file === null || expectedFile === null)(
  'on the published 10,000 journeys (reference files at hand)',
  () => {
    const run = async (): Promise<CreditResult> =>
      JSON.parse((await runCommand(runCredit, ['--journeys', file!, '--json'])).out);

    test('every model gives the published credits, to the decimals that are published', async () => {
      const { channels, conversions, value, nulls, base } = await run();
      expect([conversions, nulls]).toEqual([19_785, 68_602]);
      expect(value).toBeCloseTo(74_802.97, 2);
      expect(base).toBeCloseTo(0.223845, 6);
      for (const { channel, credits } of channels) {
        const { first, last, linear, shapley, markov, markovNulls } = credits;
        const found = [first, last, linear, shapley, markov, markovNulls!].map((one) => one.conversions);
        expect(found, channel).toEqual(expected[channel]!.map((one) => expect.closeTo(one, 1)));
        found.forEach((one, at) => {
          expect(Math.abs(one - expected[channel]![at]!), `${channel} ${at}`).toBeLessThan(0.006);
        });
      }
    });

    test('and to a millionth of what an exact solver gives', async () => {
      const { channels } = await run();
      const exact = JSON.parse(readFileSync(expectedFile!, 'utf8'));
      for (const { channel, credits, removal } of channels) {
        const [first, firstValue, last, lastValue, linear, linearValue] = exact.heuristics[channel];
        const pairs: (readonly [number | null | undefined, number])[] = [
          [credits.first.conversions, first],
          [credits.first.value, firstValue],
          [credits.last.conversions, last],
          [credits.last.value, lastValue],
          [credits.linear.conversions, linear],
          [credits.linear.value, linearValue],
          [credits.shapley.conversions, exact.shapley_simplified[channel]],
          [credits.markov.conversions, exact.markov.attributed[channel]],
          [credits.markovNulls?.conversions, exact.markov_null.attributed[channel]],
          [removal, exact.markov_null.removal[channel]],
        ];
        for (const [found, wanted] of pairs) expect(Math.abs(found! - wanted), channel).toBeLessThan(1e-6);
      }
    });
  },
);
