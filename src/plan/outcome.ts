// What may come of a plan: a thousand seeded draws of what its posts do, told as p10, p50 and p90.
import { drawNormal, type Random, randomFrom, seedOf } from '../base/random.ts';
import { slopeAt, unreached } from './engine/selection.ts';
import type { BriefMarket, PlannedOption } from './market-of-brief.ts';
import type { Counted, PlannedKol, PlanningInput } from './planned.ts';

export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Outcome {
  readonly reach: Band;
  readonly engagement: Band;
  readonly sales: Band | null;
  readonly profit: Band | null;
  /** Share of the draws that lose money; null where profit is not known. */
  readonly lossChance: number | null;
}

/** A line of a plan: a candidate and its option, as entries of the market. */
export interface Taken {
  readonly candidate: number;
  readonly option: number;
}

const draws = 1_000;
/** Share of the doubt about views that all KOLs of a plan have in common: the same platform, season and model. Own choice. */
export const commonShare = 0.2;

function bandOf(values: Float64Array): Band {
  values.sort();
  const at = (share: number) => values[Math.floor((values.length - 1) * share)]!;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** A draw around an expectation. */
const drawn = (mean: number, sigma: number, normal: number) => mean * Math.exp(sigma * normal - (sigma * sigma) / 2);

const sigmaOf = (count: Counted) => Math.min(1.5, count.sigma);

/** Deviations of the logarithm: of views, of engagement, and of what views sell, which all KOLs have in common. */
export function doubtOf({ formats }: PlannedKol): { views: number; engagement: number; rate: number } {
  const [first] = formats;
  const views = sigmaOf(first!.views);
  const sales = first!.sales?.sigma ?? 0;
  return { views, engagement: sigmaOf(first!.engagement), rate: Math.sqrt(Math.max(0, sales ** 2 - views ** 2)) };
}

interface Line {
  readonly option: PlannedOption;
  readonly candidate: number;
  readonly doubt: ReturnType<typeof doubtOf>;
  /** Its own draws: the same in every plan that it is in, so that plans are compared under the same chances. */
  readonly random: Random;
}

function linesOf(market: BriefMarket, taken: readonly Taken[], seed: number): Line[] {
  return taken.map(({ candidate, option }) => {
    const kol = market.kols[candidate]!;
    const random = randomFrom(seedOf(kol.accountId, seed));
    return { option: market.options[option]!, candidate, doubt: doubtOf(kol), random };
  });
}

function drawReach(market: BriefMarket, lines: readonly Line[], shocks: Float64Array, shape: number): number {
  const { exposureStart, exposureCell, exposureRate, worth } = market.reach;
  const exposure = new Float64Array(worth.length);
  for (const [place, line] of lines.entries()) {
    const times = drawn(line.option.factor, line.doubt.views, shocks[place]!);
    for (let at = exposureStart[line.candidate]!; at < exposureStart[line.candidate + 1]!; at++)
      exposure[exposureCell[at]!]! += times * exposureRate[at]!;
  }
  let reached = 0;
  for (const [cell, people] of worth.entries()) reached += people - unreached(people, exposure[cell]!, shape);
  return reached;
}

function drawShocks(random: Random, lines: readonly Line[], shocks: Float64Array): void {
  const shared = Math.sqrt(commonShare) * drawNormal(random);
  for (const [place, line] of lines.entries())
    shocks[place] = shared + Math.sqrt(1 - commonShare) * drawNormal(line.random);
}

/** What each line adds to the people reached for each time its views are what is expected: the slope at average views. */
function slopesOf({ reach }: BriefMarket, lines: readonly Line[], shape: number): number[] {
  const { exposureStart, exposureCell, exposureRate, worth } = reach;
  const contacts = new Float64Array(worth.length);
  const entriesOf = ({ candidate }: Line) =>
    Array.from({ length: exposureStart[candidate + 1]! - exposureStart[candidate]! }, (_, at) => {
      const entry = exposureStart[candidate]! + at;
      return [exposureCell[entry]!, exposureRate[entry]!] as const;
    });
  for (const line of lines) for (const [cell, rate] of entriesOf(line)) contacts[cell]! += line.option.factor * rate;
  return lines.map((line) =>
    entriesOf(line).reduce(
      (sum, [cell, rate]) => sum + slopeAt(worth[cell]!, contacts[cell]!, shape) * line.option.factor * rate,
      0,
    ),
  );
}

/** People that a plan reaches on average: over the draws, less what the draws have too much of where nothing bends. */
export function averageReach(market: BriefMarket, taken: readonly Taken[], shape: number, seed: number): number {
  const random = randomFrom(seed);
  const lines = linesOf(market, taken, seed);
  const slopes = slopesOf(market, lines, shape);
  const shocks = new Float64Array(lines.length);
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    drawShocks(random, lines, shocks);
    sum += drawReach(market, lines, shocks, shape);
    for (const [place, slope] of slopes.entries())
      sum -= drawn(slope, lines[place]!.doubt.views, shocks[place]!) - slope;
  }
  return sum / draws;
}

/** Draws what may come of a plan; the same seed gives the same bands, and other plans meet the same chances. */
export function outcomeOf(market: BriefMarket, taken: readonly Taken[], input: PlanningInput, seed: number): Outcome {
  const random = randomFrom(seed);
  const lines = linesOf(market, taken, seed);
  const shocks = new Float64Array(lines.length);
  const [reach, engagement, sales, profit] = [0, 1, 2, 3].map(() => new Float64Array(draws)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { economics } = input;
  for (let draw = 0; draw < draws; draw++) {
    drawShocks(random, lines, shocks);
    const rate = drawNormal(random);
    reach[draw] = drawReach(market, lines, shocks, input.shape);
    for (const [place, line] of lines.entries()) {
      engagement[draw]! += drawn(line.option.engagement, line.doubt.engagement, shocks[place]!);
      const net = line.option.sales?.net ?? 0;
      const sold = drawn(drawn(net, line.doubt.views, shocks[place]!), line.doubt.rate, rate);
      sales[draw]! += sold;
      const commission = net > 0 && line.option.commission !== null ? (line.option.commission * sold) / net : 0;
      const fixed = line.option.cost - (line.option.commission ?? 0);
      if (economics !== null) profit[draw]! += sold * (economics.margin - economics.platformFee) - commission - fixed;
    }
  }
  const hasSales = lines.some((line) => line.option.sales !== null);
  const hasProfit = hasSales && economics !== null;
  const lossChance = hasProfit ? profit.filter((one) => one < 0).length / draws : null;
  return {
    reach: bandOf(reach),
    engagement: bandOf(engagement),
    sales: hasSales ? bandOf(sales) : null,
    profit: hasProfit ? bandOf(profit) : null,
    lossChance,
  };
}
