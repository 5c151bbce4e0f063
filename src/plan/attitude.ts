// The attitude to risk: what an option counts for where a plan is judged by its bad or its good cases, not by its average.
import type { Risk } from './contract-view.ts';
import type { Market } from './engine/market.ts';
import type { Selection } from './engine/selection.ts';
import type { BriefMarket, Goal, PlannedOption } from './market-of-brief.ts';
import { type Band, commonShare, doubtOf, type Taken } from './outcome.ts';
import type { PlannedKol } from './planned.ts';

/** Which case a plan is chosen for: the best that nine of ten cases reach, the average, the best that one of ten reaches. */
export const sought = { careful: 'p10', even: null, bold: 'p90' } as const satisfies Record<Risk, keyof Band | null>;

/** The standard normal distribution has a tenth beyond this. */
const tenth = 1.2816;
/** No option counts for less or more than so many times what is expected of it. */
const [leastTimes, mostTimes] = [0.05, 4];

/** What of an option's worth rises and falls with its views, and what does not. */
function partsOf(
  option: PlannedOption,
  goal: Goal,
  slope: number,
): { readonly moving: number; readonly fixed: number } {
  if (goal === 'reach') return { moving: slope * option.factor, fixed: 0 };
  if (goal === 'engagement') return { moving: option.engagement, fixed: 0 };
  if (goal === 'sales') return { moving: option.sales?.net ?? 0, fixed: 0 };
  const fixed = option.cost - (option.commission ?? 0);
  return { moving: (option.profit ?? -fixed) + fixed, fixed };
}

interface Doubt {
  /** Deviation of the logarithm that all KOLs have in common. */
  readonly common: number;
  /** Variance that a KOL has of its own, relative to what is expected of it. */
  readonly own: number;
}

function doubtOfKol(kol: PlannedKol, goal: Goal): Doubt {
  const { views, engagement, rate } = doubtOf(kol);
  const ofCount = (goal === 'engagement' ? engagement : views) ** 2;
  const ofRate = goal === 'sales' || goal === 'profit' ? rate ** 2 : 0;
  const shared = commonShare * ofCount + ofRate;
  return { common: Math.sqrt(shared), own: Math.exp(ofCount + ofRate) - Math.exp(shared) };
}

/** How widely a plan's worth is spread: the deviation that its KOLs have in common, and the whole. */
interface Spread {
  readonly common: number;
  readonly whole: number;
}

function spreadOf(moving: (line: Taken) => number, doubts: readonly Doubt[], taken: readonly Taken[]): Spread {
  let [common, own] = [0, 0];
  for (const line of taken) {
    const { common: sigma, own: variance } = doubts[line.candidate]!;
    const worth = moving(line);
    common += worth * Math.sqrt(Math.expm1(sigma * sigma));
    own += worth * worth * variance;
  }
  return { common, whole: Math.sqrt(common * common + own) };
}

/**
 * The market in which every option counts for what it adds to a case in ten, instead of to the average. Around a plan
 * that is spread by s, of which s_c is common to all, the tenth lies at average − z s; an option of worth d with common
 * deviation σ and own relative variance ν² moves it by d × exp(−z σ s_c ÷ s − σ² ÷ 2) − z d² ν² ÷ 2s (to second order; own
 * derivation, in place of b × exp(−κσ²/2) of methods §2.1, which takes no account of how doubts of many KOLs level out).
 * `around` is a plan in the market of averages; `strength` multiplies z. An empty plan has no spread: null.
 */
export function marketOfCase(
  { market, reach, kols, options }: BriefMarket,
  goal: Goal,
  around: { readonly reach: Selection; readonly taken: readonly Taken[] },
  risk: 'careful' | 'bold',
  strength: number,
): Market | null {
  const z = (risk === 'careful' ? tenth : -tenth) * strength;
  const doubts = kols.map((kol) => doubtOfKol(kol, goal));
  const slopes = kols.map((_, candidate) => (goal === 'reach' ? around.reach.slope(candidate) : 0));
  const movingOf = ({ candidate, option }: Taken) => partsOf(options[option]!, goal, slopes[candidate]!).moving;
  const spread = spreadOf(movingOf, doubts, around.taken);
  if (!(spread.whole > 0)) return null;
  const factors = Float64Array.from(reach.optionFactor);
  const extras = Float64Array.from(market.optionExtra);
  for (const [candidate, { common, own }] of doubts.entries()) {
    const together = Math.exp((-z * common * spread.common) / spread.whole - (common * common) / 2);
    for (let entry = market.optionStart[candidate]!; entry < market.optionStart[candidate + 1]!; entry++) {
      const { moving, fixed } = partsOf(options[entry]!, goal, slopes[candidate]!);
      const alone = (z * moving * own) / (2 * spread.whole);
      const times = Math.min(mostTimes, Math.max(leastTimes, together * (1 - alone)));
      factors[entry]! *= times;
      extras[entry] = goal === 'reach' ? 0 : Math.max(0, moving * times - fixed);
    }
  }
  return goal === 'reach' ? { ...market, optionFactor: factors } : { ...market, optionExtra: extras };
}
