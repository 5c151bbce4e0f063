// Plans that were kept before they explained themselves, in the shape of today: what was not measured then is not known.
import type { Draft, PlanLine, PlanSummary } from './contract-view.ts';

export interface EarlierResult {
  readonly budget?: number;
  readonly candidates?: number;
  readonly unforeseeable?: number;
  readonly milliseconds?: number;
  readonly relaxed?: string[];
  readonly byHand?: { readonly biggestNames: number; readonly lowestPrice: number };
  readonly policies?: Record<string, string>;
}

export type EarlierLine = Pick<
  PlanLine,
  | 'accountId'
  | 'kolId'
  | 'name'
  | 'platform'
  | 'tier'
  | 'verdict'
  | 'format'
  | 'posts'
  | 'cost'
  | 'priceSource'
  | 'adds'
  | 'views'
  | 'reasons'
>;

function lineOf(line: EarlierLine): PlanLine {
  return {
    ...line,
    option: `${line.format}:${line.posts}`,
    pieces: [{ format: line.format, posts: line.posts }],
    fee: line.cost,
    ...{ commission: null, payKind: 'fixed', overComparables: null, fairFee: null },
    alone: line.adds,
    overlap: 0,
    costPerNew: line.adds > 0 ? line.cost / line.adds : null,
    viewsBand: { p10: line.views, p50: line.views, p90: line.views },
    ...{ engagement: 0, sales: null, basis: 'followers', forecastPosts: 0, score: 0 },
  };
}

/** An earlier plan as a draft, with the note `earlier`. */
export function earlierDraft(plan: PlanSummary, result: EarlierResult, lines: readonly EarlierLine[]): Draft {
  const point = { p10: plan.reach, p50: plan.reach, p90: plan.reach };
  const { briefId, goal, currency, cost, value, bound, gap, reach } = plan;
  return {
    ...{ briefId, goal, currency, cost, value, bound, gap, reach },
    budget: result.budget ?? cost,
    isOptimal: false,
    case: null,
    outcome: { reach: point, engagement: { p10: 0, p50: 0, p90: 0 }, sales: null, profit: null },
    ...{
      lossChance: null,
      views: lines.reduce((sum, line) => sum + line.views, 0),
      engagement: 0,
      sales: null,
      profit: null,
    },
    kols: lines.length,
    candidates: result.candidates ?? 0,
    unforeseeable: result.unforeseeable ?? 0,
    milliseconds: result.milliseconds ?? 0,
    relaxed: result.relaxed ?? [],
    ...{ notes: ['earlier'], cells: [], overlaps: { accounts: [], shares: [], seen: [] } },
    byHand: {
      biggestNames: result.byHand?.biggestNames ?? 0,
      lowestPrice: result.byHand?.lowestPrice ?? 0,
      agency: null,
    },
    policies: result.policies ?? {},
    lines: lines.map(lineOf),
    notTaken: [],
  };
}
