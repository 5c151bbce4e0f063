// Views and engagement of one post with an interval that holds in 80 of 100 cases, net of bought audience.
import { type CountBasis, cellFor, type ForecastBasis, type Knowledge, noLean } from './basis.ts';
import {
  type AskedPost,
  type CalibrationUsed,
  countOrNull,
  type ForecastGround,
  type PostForecast,
  type PostingFacts,
  type SeenPost,
  type Spread,
} from './facts.ts';
import { kolEffect, newestOf, type Residual } from './kol-effect.ts';
import { defaultForecastPolicy, type ForecastPolicy, usualPost } from './policy.ts';
import { accountMean, postOffset, sizeOf } from './predictors.ts';

/** The 90th percentile of the standard normal distribution. */
export const tailOf80 = 1.2815515655446004;
/** Beyond e^25 nothing is counted: it is a slip of an import. */
const largest = 25;

/** A count in logarithms: how far p10 lies below the middle and p90 above it. */
interface Estimate {
  readonly middle: number;
  readonly below: number;
  readonly above: number;
  /** Mean ÷ that of the log-normal. */
  readonly lift: number;
  readonly posts: number;
  readonly calibration: CalibrationUsed;
}

type Measure = 'views' | 'interactions';

/** Posts whose count is known and usable. */
function counted(posts: readonly SeenPost[], measure: Measure): readonly SeenPost[] {
  return posts.filter((post) => countOrNull(post[measure]) !== null && Number.isFinite(post.daysAgo));
}

/** Mean and deviation of the next post, in logarithms, before anything is calibrated. */
export function rawForecast(
  facts: PostingFacts,
  own: readonly SeenPost[],
  measure: Measure,
  basis: CountBasis,
  asked: AskedPost,
  policy: ForecastPolicy,
): { readonly middle: number; readonly deviation: number; readonly posts: number } {
  const learned = basis.platforms[facts.platform];
  const known = sizeOf(facts.followers);
  const mean = accountMean(basis.coefficients, facts, known ?? learned?.size ?? 0);
  // Where followers are not known, their spread on the platform is one more reason why KOLs differ.
  const between = known === null ? Math.hypot(basis.between, learned?.sizeSpread ?? 1.5) : basis.between;
  const residuals = newestOf(own, policy.newestPosts).map(
    (post): Residual => ({
      id: post.id,
      daysAgo: post.daysAgo,
      residual: Math.log1p(post[measure]!) - mean - postOffset(basis.coefficients, post, post.daysAgo),
    }),
  );
  const { effect, deviation, posts } = kolEffect(residuals, { ...basis, between }, policy.scaleFreedom);
  // Own posts show the mean together with the effect: what they say shrinks the doubt about both.
  const doubt =
    basis.doubt[facts.platform] * (posts === 0 ? 1 : 1 - between ** 2 / (between ** 2 + basis.within ** 2 / posts));
  return {
    middle: Math.min(largest, mean + postOffset(basis.coefficients, asked, 0) + effect),
    deviation: Math.hypot(deviation, doubt),
    posts,
  };
}

function estimate(
  facts: PostingFacts,
  own: readonly SeenPost[],
  measure: Measure,
  basis: CountBasis,
  asked: AskedPost,
  policy: ForecastPolicy,
): Estimate {
  const { middle, deviation, posts } = rawForecast(facts, own, measure, basis, asked, policy);
  const knowledge: Knowledge = posts > 0 ? 'own' : 'bare';
  // What was never measured on a platform is not calibrated by others.
  const found = basis.platforms[facts.platform] ? cellFor(basis.cells, knowledge, facts.platform, facts.tier) : null;
  const width = tailOf80 * policy.priorWidening;
  const { shift, lift } = found ? basis.leans[knowledge] : noLean;
  return {
    middle: Math.min(largest, middle + shift * deviation),
    below: deviation * (found?.cell.lower ?? width),
    above: deviation * (found?.cell.upper ?? width),
    lift,
    posts,
    calibration: found?.used ?? { level: 'prior', posts: 0 },
  };
}

/** Shifts an estimate of one count to the other, with the doubt about their ratio in the interval. */
function shifted(one: Estimate, by: number, deviation: number): Estimate {
  const doubt = tailOf80 * deviation;
  return {
    ...one,
    middle: Math.min(largest, one.middle + by),
    below: Math.hypot(one.below, doubt),
    above: Math.hypot(one.above, doubt),
  };
}

interface Known {
  readonly estimate: Estimate;
  readonly ground: ForecastGround;
}

/** The better of the ways to a count: its own earlier values, the other count's, or size. */
function bestEstimate(
  facts: PostingFacts,
  measure: Measure,
  basis: ForecastBasis,
  asked: AskedPost,
  policy: ForecastPolicy,
): Known {
  const other: Measure = measure === 'views' ? 'interactions' : 'views';
  const own = counted(facts.posts, measure);
  const others = own.length > 0 ? [] : counted(facts.posts, other);
  const of = (one: Measure, posts: readonly SeenPost[]) => estimate(facts, posts, one, basis[one], asked, policy);
  if (own.length > 0) return { estimate: of(measure, own), ground: 'seen' };
  const ratio = basis.ratios[facts.platform] ?? policy.ratio;
  const bySign = measure === 'views' ? ratio.middle : -ratio.middle;
  if (others.length > 0)
    return { estimate: shifted(of(other, others), bySign, ratio.deviation), ground: 'interactions' };
  const learned = (one: Measure) => basis[one].platforms[facts.platform] !== undefined;
  // A platform on which only the other count was ever seen is better known by that one.
  const bare = !learned(measure) && learned(other) ? shifted(of(other, []), bySign, ratio.deviation) : of(measure, []);
  return { estimate: bare, ground: 'followers' };
}

interface RealShare {
  readonly share: number;
  /** Standard deviation of its logarithm. */
  readonly doubt: number;
}

function realShare(authenticity: number | null, policy: ForecastPolicy): RealShare {
  const audited = countOrNull(authenticity);
  if (audited === null) return { share: policy.unauditedShare, doubt: policy.unauditedDoubt };
  return { share: Math.min(100, audited) / 100, doubt: 0 };
}

function spreadOf({ middle, below, above, lift }: Estimate, { share, doubt }: RealShare): Spread {
  const [down, up] = [Math.hypot(below, tailOf80 * doubt), Math.hypot(above, tailOf80 * doubt)];
  const at = (log: number): number => Math.max(0, Math.expm1(Math.min(largest, log))) * share;
  const sigma = (down + up) / 2 / tailOf80;
  return {
    p10: at(middle - down),
    p50: at(middle),
    p90: at(middle + up),
    // A rule of thumb has long tails that nobody measured: beyond 1.5 they would make the mean, not the median.
    mean: at(middle) * lift * Math.exp(Math.min(1.5, sigma) ** 2 / 2),
    sigma,
  };
}

/**
 * Views and engagement of one post by real people, with p10–p90; null = not enough data: neither followers nor a post with
 * a count are known. Pure, the same facts in any order give the same answer.
 */
export function forecastPosts(
  facts: PostingFacts,
  basis: ForecastBasis,
  asked: AskedPost = usualPost,
  policy: ForecastPolicy = defaultForecastPolicy,
): PostForecast | null {
  const views = bestEstimate(facts, 'views', basis, asked, policy);
  if (views.ground === 'followers' && sizeOf(facts.followers) === null) return null;
  const engagement = bestEstimate(facts, 'interactions', basis, asked, policy);
  const real = realShare(facts.authenticity, policy);
  return {
    views: spreadOf(views.estimate, real),
    engagement: spreadOf(engagement.estimate, real),
    basis: views.ground,
    posts: views.estimate.posts,
    calibration: views.estimate.calibration,
  };
}
