// From what a brief gives to the market that the engine plans in: cells are topic × platform, options are how many posts of
// which format, costs are fees with the commission that is expected, and the goal decides what counts.
import type { Format } from '../base/id.ts';
import { canonicalOrder } from './engine/canonical-order.ts';
import type { Market } from './engine/market.ts';
import { type PlannedFormat, type PlannedKol, type PlanningInput, postFactors } from './planned.ts';

export type Goal = 'reach' | 'engagement' | 'sales' | 'profit';

export interface Piece {
  readonly format: Format;
  readonly posts: number;
}

/** One way to book a KOL. Amounts in the brief's minor units. */
export interface PlannedOption {
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly fee: number;
  /** Expected; null where nothing is variable or sales cannot be foreseen. */
  readonly commission: number | null;
  readonly cost: number;
  /** Times the views of one post of the first format. */
  readonly factor: number;
  readonly engagement: number;
  readonly sales: { readonly gross: number; readonly net: number } | null;
  /** Expected, less everything that it costs; null where unknown. */
  readonly profit: number | null;
}

export interface BriefMarket {
  /** What the engine plans in: of other goals than reach only what each option brings. */
  readonly market: Market;
  /** The same candidates and options, worth the people whom they reach. */
  readonly reach: Market;
  readonly kols: readonly PlannedKol[];
  /** By entry of the market's options. */
  readonly options: readonly PlannedOption[];
  readonly cells: readonly {
    readonly topic: string;
    readonly platform: PlannedKol['platform'];
    readonly people: number;
  }[];
}

/** Most posts of one format that one plan books. */
const mostPosts = postFactors.length;

function optionOf(
  kol: PlannedKol,
  parts: readonly { readonly of: PlannedFormat; readonly posts: number; readonly factor: number }[],
  input: PlanningInput,
  perKol: number,
): PlannedOption {
  const base = kol.formats[0]!.views.mean;
  const sum = (amount: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + amount(part), 0);
  const fee = sum(({ of, posts }) => of.price * posts);
  const isForeseen = parts.every(({ of }) => of.sales !== null);
  const sales = isForeseen
    ? { gross: sum(({ of, factor }) => of.sales!.gross * factor), net: sum(({ of, factor }) => of.sales!.net * factor) }
    : null;
  const isVariable = kol.payKind !== 'fixed' && kol.commissionBps !== null && kol.commissionBps > 0;
  const commission = isVariable && sales !== null ? Math.round((sales.net * kol.commissionBps!) / 10_000) : null;
  const cost = fee + (commission ?? 0) + perKol;
  const { economics } = input;
  return {
    id: parts.map(({ of, posts }) => `${of.format}:${posts}`).join('+'),
    pieces: parts.map(({ of, posts }) => ({ format: of.format, posts })),
    ...{ fee, commission, cost, sales },
    factor: base > 0 ? sum(({ of, factor }) => of.views.mean * factor) / base : 0,
    engagement: sum(({ of, factor }) => of.engagement.mean * factor),
    profit: sales !== null && economics !== null ? sales.net * (economics.margin - economics.platformFee) - cost : null,
  };
}

/** One to four posts of each format, and two formats together, of which the second counts as a second post. */
function optionsOf(kol: PlannedKol, input: PlanningInput, perKol: number): PlannedOption[] {
  const second = postFactors[1]! - 1;
  const options: PlannedOption[] = [];
  for (const of of kol.formats)
    for (let posts = 1; posts <= mostPosts; posts++)
      options.push(optionOf(kol, [{ of, posts, factor: postFactors[posts - 1]! }], input, perKol));
  for (const [place, of] of kol.formats.entries())
    for (const other of kol.formats.slice(place + 1)) {
      const isFirst = of.views.mean >= other.views.mean;
      const both = [
        { of, posts: 1, factor: isFirst ? 1 : second },
        { of: other, posts: 1, factor: isFirst ? second : 1 },
      ].sort((a, b) => (a.of.format < b.of.format ? -1 : 1));
      options.push(optionOf(kol, both, input, perKol));
    }
  return options.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
}

/** What an option is worth to a goal beside the people it reaches; null = it may not be taken. */
function worthOf(option: PlannedOption, goal: Goal): number | null {
  if (goal === 'reach') return 0;
  if (goal === 'engagement') return option.engagement;
  if (goal === 'sales') return option.sales?.net ?? null;
  return option.profit !== null && option.profit > 0 ? option.profit : null;
}

/** Cells as columns: expected exposures per member of the target group for one post of the first format. */
function exposuresOf(kols: readonly PlannedKol[], input: PlanningInput, cells: BriefMarket['cells']) {
  const placeOf = new Map(cells.map(({ topic, platform }, place) => [`${topic} ${platform}`, place]));
  const start = new Int32Array(kols.length + 1);
  const [cell, rate]: [number[], number[]] = [[], []];
  for (const [index, kol] of kols.entries()) {
    const views = kol.formats[0]!.views.mean * kol.onTarget;
    for (const [topic, share] of kol.topicShares.entries()) {
      const place = placeOf.get(`${input.topics[topic]} ${kol.platform}`);
      if (place === undefined || !(share > 0)) continue;
      cell.push(place);
      rate.push((views * share) / cells[place]!.people);
    }
    start[index + 1] = cell.length;
  }
  return { exposureStart: start, exposureCell: Int32Array.from(cell), exposureRate: Float64Array.from(rate) };
}

/** The market of a brief for one goal. The same input in any order gives the same market. */
export function marketOfBrief(
  input: PlanningInput,
  wish: { readonly goal: Goal; readonly perKol: number },
): BriefMarket {
  const kols = Array.from(canonicalOrder(input.kols.map((kol) => kol.accountId)), (place) => input.kols[place]!);
  const platforms = [...new Set(kols.map((kol) => kol.platform))].sort();
  const cells = input.topics
    .flatMap((topic) => platforms.map((platform) => ({ topic, platform, people: input.people[platform] ?? 0 })))
    .filter(({ people }) => people > 0);
  const start = new Int32Array(kols.length + 1);
  const options: PlannedOption[] = [];
  const extra: number[] = [];
  for (const [index, kol] of kols.entries()) {
    for (const option of optionsOf(kol, input, wish.perKol)) {
      const worth = worthOf(option, wish.goal);
      if (worth === null) continue;
      options.push(option);
      extra.push(worth);
    }
    start[index + 1] = options.length;
  }
  const reach: Market = {
    worth: Float64Array.from(cells, ({ people }) => people),
    ids: kols.map((kol) => kol.accountId),
    tiers: kols.map((kol) => kol.tier),
    platforms: kols.map((kol) => kol.platform),
    groups: kols.map((kol) => kol.kolId),
    ...exposuresOf(kols, input, cells),
    optionStart: start,
    optionCost: Float64Array.from(options, (option) => option.cost),
    optionFactor: Float64Array.from(options, (option) => option.factor),
    optionExtra: new Float64Array(options.length),
    optionIds: options.map((option) => option.id),
  };
  const none = {
    exposureStart: new Int32Array(kols.length + 1),
    exposureCell: new Int32Array(0),
    exposureRate: new Float64Array(0),
  };
  const market =
    wish.goal === 'reach'
      ? reach
      : { ...reach, ...none, worth: new Float64Array(0), optionExtra: Float64Array.from(extra) };
  return { market, reach, kols, options, cells };
}
