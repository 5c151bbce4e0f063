// Plans synthetic markets of 30,000 KOLs and prints gap and time by budget. Yardstick: the certificate of methods §2.3
// (median gap 0.66 % at ¥100k to 0.05 % at ¥20M; targets: 3 % from ¥100k, 2 % from ¥500k, under 2 s).
// Run: npm run bench -- plan [seeds] [prove]
import { performance } from 'node:perf_hooks';
import { planMix } from '../src/plan/engine/plan-mix.ts';
import { marketInstance } from '../test/support/planning-instance.ts';

const seeds = Number(process.argv[2] ?? 5);
const prove = process.argv[3] === 'prove';
const yardstick = new Map([
  [100_000, 0.66],
  [200_000, 0.69],
  [500_000, 0.57],
  [1_000_000, 0.35],
  [5_000_000, 0.09],
  [20_000_000, 0.05],
]);

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const write = (text: string) => process.stdout.write(`${text}\n`);

write('budget yuan | picks | gap % median / max (yardstick, ratio) | ms median / max');
for (const [budget, norm] of yardstick) {
  const plans = Array.from({ length: seeds }, (_, index) =>
    planMix({ ...marketInstance(30_000, budget, index + 1), prove }, () => performance.now()),
  );
  const gaps = plans.map((plan) => (plan.gap ?? 0) * 100);
  const times = plans.map((plan) => plan.milliseconds);
  const picks = median(plans.map((plan) => plan.chosen.length));
  const ratio = median(gaps) / norm;
  write(
    `${budget} | ${picks} | ${median(gaps).toFixed(3)} / ${Math.max(...gaps).toFixed(3)} (${norm}, ${ratio.toFixed(2)}) | ${median(times)} / ${Math.max(...times)}`,
  );
}
