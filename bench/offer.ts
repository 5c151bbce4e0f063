// Compares the closed forms of offers with a million drawn sales each: cost, profit, chance of loss and the profit's p10 and
// p90, in standard errors. Target: all within 3. Yardstick: the time of the draws beside the time of the formulas.
// Run: npm run bench -- offer [draws] [seed]
import { performance } from 'node:perf_hooks';
import { outlookOf } from '../src/plan/offer/profit.ts';
import { type Drawn, drawOutlook, offerCases } from '../test/support/offer-draws.ts';
import { figure, table, write } from './support/figures.ts';

const draws = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 7);

let worst = 0;
let beyond = 0;
/** How many standard errors the formula lies from the draws; what has no spread must agree to seven digits. */
function apart(value: number, { mean, error }: Drawn): string {
  const hair = 1e-7 * (1 + Math.abs(mean));
  const errors = Math.max(0, Math.abs(value - mean) - hair) / Math.max(error, hair);
  worst = Math.max(worst, errors);
  if (errors > 3) beyond += 1;
  return figure(errors, 2);
}

const rows = offerCases.map(({ name, terms, sale }, index) => {
  const started = performance.now();
  const drawn = drawOutlook(terms, sale, draws, seed + index);
  const drawing = performance.now() - started;
  const again = performance.now();
  const outlook = outlookOf(terms, sale);
  const formula = performance.now() - again;
  const tail = (value: number, share: number) => {
    const { mean, error } = drawn.shareBelow(value);
    return apart(share, { mean, error });
  };
  return [
    name,
    apart(outlook.expectedCost, drawn.payout),
    apart(outlook.expectedProfit, drawn.profit),
    apart(outlook.lossChance, drawn.loss),
    tail(outlook.p10, 0.1),
    tail(outlook.p90, 0.9),
    figure(formula, 2),
    figure(drawing),
  ];
});
table([['standard errors apart', 'cost', 'profit', 'loss', 'p10', 'p90', 'formula ms', 'draws ms'], ...rows]);
write(`\nworst of ${rows.length * 5}: ${figure(worst, 2)} standard errors, ${beyond} beyond 3 (by chance one in 370)`);
