// What may come of a plan: a thousand seeded draws of what its posts do, told as p10, p50 and p90.
import { drawNormal, type Random, randomFrom } from '../base/random.ts';
import { unreached } from './engine/selection.ts';
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
const common = 0.2;

function bandOf(values: Float64Array): Band {
  values.sort();
  const at = (share: number) => values[Math.floor((values.length - 1) * share)]!;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** A draw around an expectation. */
const drawn = (mean: number, sigma: number, normal: number) => mean * Math.exp(sigma * normal - (sigma * sigma) / 2);

const sigmaOf = (count: Counted) => Math.min(1.5, count.sigma);

interface Line {
  readonly kol: PlannedKol;
  readonly option: PlannedOption;
  readonly candidate: number;
  /** Expected views of the option ÷ what the market reckons with per unit of factor × factor. */
  readonly scale: number;
  readonly viewsSigma: number;
  readonly engagement: number;
  readonly engagementSigma: number;
  /** Doubt about what views sell, which all have in common. */
  readonly rateSigma: number;
}

function linesOf(market: BriefMarket, taken: readonly Taken[], reckonedViews: (kol: PlannedKol) => number): Line[] {
  return taken.map(({ candidate, option: entry }) => {
    const kol = market.kols[candidate]!;
    const option = market.options[entry]!;
    const [first] = kol.formats;
    const sigma = sigmaOf(first!.views);
    const salesSigma = first!.sales?.sigma ?? 0;
    const plain = reckonedViews(kol);
    return {
      ...{ kol, option, candidate },
      scale: plain > 0 ? first!.views.mean / plain : 1,
      viewsSigma: sigma,
      engagement: option.engagement,
      engagementSigma: sigmaOf(first!.engagement),
      rateSigma: Math.sqrt(Math.max(0, salesSigma ** 2 - sigma ** 2)),
    };
  });
}

function drawReach(market: BriefMarket, lines: readonly Line[], shocks: Float64Array, shape: number): number {
  const { exposureStart, exposureCell, exposureRate, worth } = market.reach;
  const exposure = new Float64Array(worth.length);
  for (const [place, line] of lines.entries()) {
    const times = drawn(line.scale * line.option.factor, line.viewsSigma, shocks[place]!);
    for (let at = exposureStart[line.candidate]!; at < exposureStart[line.candidate + 1]!; at++)
      exposure[exposureCell[at]!]! += times * exposureRate[at]!;
  }
  let reached = 0;
  for (const [cell, people] of worth.entries()) reached += people - unreached(people, exposure[cell]!, shape);
  return reached;
}

function drawShocks(random: Random, shocks: Float64Array): void {
  const shared = Math.sqrt(common) * drawNormal(random);
  for (let place = 0; place < shocks.length; place++)
    shocks[place] = shared + Math.sqrt(1 - common) * drawNormal(random);
}

/** Draws what may come of a plan; the same seed gives the same bands. */
export function outcomeOf(
  market: BriefMarket,
  taken: readonly Taken[],
  input: PlanningInput,
  reckonedViews: (kol: PlannedKol) => number,
  seed: number,
): Outcome {
  const random = randomFrom(seed);
  const lines = linesOf(market, taken, reckonedViews);
  const shocks = new Float64Array(lines.length);
  const [reach, engagement, sales, profit] = [0, 1, 2, 3].map(() => new Float64Array(draws)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { economics } = input;
  for (let draw = 0; draw < draws; draw++) {
    drawShocks(random, shocks);
    const rate = drawNormal(random);
    reach[draw] = drawReach(market, lines, shocks, input.shape);
    for (const [place, line] of lines.entries()) {
      engagement[draw]! += drawn(line.engagement, line.engagementSigma, shocks[place]!);
      const net = line.option.sales?.net ?? 0;
      const sold = drawn(drawn(net, line.viewsSigma, shocks[place]!), line.rateSigma, rate);
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
