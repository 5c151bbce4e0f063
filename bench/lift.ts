// How good “did it work?” is, on invented shops whose true lift is known: how often its interval holds the truth where nothing
// happened, how often it sees a lift, and how far it errs beside a naive before/after. Yardstick: the naive one. Targets:
// coverage 93–97 %, half the naive error.
// Run: npm run bench -- lift [shops] [bsts|sdid]
import { performance } from 'node:perf_hooks';
import type { LiftResult } from '../src/tracking/contract-lift.ts';
import { measureLift } from '../src/tracking/lift/lift.ts';
import { inventedMarket, type MarketWish } from '../test/support/sales-market.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const shops = Number(process.argv[2] ?? 200);
const only = process.argv[3] ?? null;
const methods = [
  { method: 'bsts', others: 2 },
  { method: 'sdid', others: 12 },
].filter(({ method }) => only === null || only === method);

interface Tried {
  readonly result: LiftResult;
  /** True lift as a share of what would have been sold. */
  readonly truth: number;
  readonly seconds: number;
}

function tryShops(count: number, wish: Partial<MarketWish>, first: number): Tried[] {
  return Array.from({ length: count }, (_, at) => {
    const market = inventedMarket({
      ...{ before: 90, after: 14, others: 2, size: 100, lift: 0, halfLife: 7, seed: first + at },
      ...wish,
    });
    const others = market.others.map((values, place) => ({ name: `${place}`, kind: 'untreated' as const, values }));
    const start = performance.now();
    const result = measureLift(
      { first: market.first, treated: market.treated, others },
      { from: market.from, to: market.days.at(-1)! },
    );
    return { result, truth: market.added / market.base, seconds: (performance.now() - start) / 1_000 };
  });
}

const share = (of: readonly Tried[], holds: (one: Tried) => boolean) => of.filter(holds).length / of.length;
const percent = (value: number) => `${figure(100 * value, 1)} %`;
const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const naiveOf = ({ also, total }: LiftResult) => {
  const naive = also.find(({ method }) => method === 'before_after')!.effect;
  return naive / (total!.actual - naive);
};

function coverageRow(name: string, tried: readonly Tried[]): string[] {
  const told = tried.filter(({ result }) => result.total !== null);
  const holds = ({ result: { total } }: Tried) => total!.low <= 0 && total!.high >= 0;
  const holdsBare = ({ result: { total, calibration } }: Tried) =>
    Math.abs(total!.effect) <= (1.96 * total!.deviation) / calibration!.factor;
  return [
    name,
    figure(tried.length),
    percent(1 - told.length / tried.length),
    percent(share(told, holds)),
    percent(share(told, holdsBare)),
    percent(share(told, ({ result }) => result.verdict === 'worked')),
    percent(meanOf(told.map(({ result: { total } }) => (total!.high - total!.low) / total!.expected))),
    percent(
      quantile(
        told.map(({ result }) => result.smallest!.share),
        0.5,
      ),
    ),
    figure(meanOf(tried.map(({ seconds }) => seconds)), 2),
  ];
}

function powerRow(name: string, tried: readonly Tried[]): string[] {
  const told = tried.filter(({ result }) => result.total !== null && result.relative !== null);
  const error = meanOf(told.map(({ result, truth }) => Math.abs(result.relative!.effect - truth)));
  const naive = meanOf(told.map(({ result, truth }) => Math.abs(naiveOf(result) - truth)));
  const holds = ({ result: { relative }, truth }: Tried) => relative!.low <= truth && truth <= relative!.high;
  return [
    name,
    percent(1 - told.length / tried.length),
    percent(meanOf(tried.map(({ truth }) => truth))),
    percent(share(tried, ({ result }) => result.verdict === 'worked')),
    told.length < 5 ? '–' : percent(share(told, holds)),
    told.length < 5 ? '–' : percent(error),
    told.length < 5 ? '–' : percent(naive),
    told.length < 5 ? '–' : figure(error / naive, 2),
  ];
}

write('Where nothing happened: how often the 95 % interval holds nought');
table([
  [
    'shops',
    'count',
    'not measurable',
    'held',
    'held, not calibrated',
    'false “worked”',
    'width',
    'smallest seen',
    's each',
  ],
  ...methods.flatMap(({ method, others }) => [
    coverageRow(`${method}, 90 + 14 days`, tryShops(shops, { others }, 1_000)),
    coverageRow(`${method}, 30 + 14 days`, tryShops(shops, { others, before: 30 }, 3_000)),
  ]),
]);
write('');
write('Lifts that fall by half in a week, 14 days; errors in points of what would have been sold');
const some = Math.ceil(shops / 4);
table([
  ['shops', 'not measurable', 'true lift', 'seen', 'held', 'mean error', 'naive error', 'ratio'],
  ...methods.flatMap(({ method, others }) =>
    [0, 0.4].flatMap((festival) =>
      [0.15, 0.3, 0.6, 1.2].map((lift) =>
        powerRow(
          `${method}, ${festival > 0 ? 'during a festival' : 'quiet market'}, first day +${figure(100 * lift)} %`,
          tryShops(some, { others, lift, festival }, 5_000),
        ),
      ),
    ),
  ),
]);
