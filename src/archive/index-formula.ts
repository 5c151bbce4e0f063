// Communication indices after published formulas: the mathematics alone, with the variant in every name. Sources and test
// vectors: reference field.md §2.1. None of these numbers is an official board's, and none carries its name as a claim.

/** Totals of one kind of figure as the four parts of a WCI want them. */
export interface WciFigure {
  /** Sum over all articles of the window. */
  readonly total: number;
  /** Sum over the articles that headed a push (头条). */
  readonly headline: number;
  /** The largest of one article. */
  readonly most: number;
}

export interface WciInput {
  /** Days of the window. */
  readonly days: number;
  /** Articles in the window. */
  readonly articles: number;
  readonly reads: WciFigure;
  readonly wows: WciFigure;
  readonly likes: WciFigure;
  /** Asked for by the variant of four figures only. */
  readonly shares: WciFigure | null;
}

/** Weights of reads, 在看, likes and shares in the two variants that circulate under the number V14.2. */
const wciWeights = {
  three: { reads: 0.85, wows: 0.09, likes: 0.06, shares: 0 },
  four: { reads: 0.7, wows: 0.09, likes: 0.06, shares: 0.15 },
} as const;
export type WciVariant = keyof typeof wciWeights;

type PartOf = (figure: WciFigure) => number;

function wciPart({ reads, wows, likes, shares }: WciInput, variant: WciVariant, partOf: PartOf): number {
  const weight = wciWeights[variant];
  const small = (figure: WciFigure) => Math.log(10 * partOf(figure) + 1);
  return (
    weight.reads * Math.log(partOf(reads) + 1) +
    weight.wows * small(wows) +
    weight.likes * small(likes) +
    (shares === null ? 0 : weight.shares * small(shares))
  );
}

/**
 * WeChat, after Qingbo V14.2: {0.6·O + 0.2·A + 0.1·H + 0.1·P}² × 1.2 × 10, with O all articles per day, A per article, H
 * headlines per day, P the maxima. Variant `three` (weizhi.cc): reads, 在看, likes; `four` (stevekatra.com): shares too.
 */
export function wciV142(input: WciInput, variant: WciVariant): number {
  const overall = wciPart(input, variant, (figure) => figure.total / input.days);
  const article = wciPart(input, variant, (figure) => figure.total / input.articles);
  const headline = wciPart(input, variant, (figure) => figure.headline / input.days);
  const peak = wciPart(input, variant, (figure) => figure.most);
  return (0.6 * overall + 0.2 * article + 0.1 * headline + 0.1 * peak) ** 2 * 1.2 * 10;
}

/** Sums over a window. */
export interface RegistryInput {
  readonly posts: number;
  readonly reposts: number;
  readonly comments: number;
  readonly likes: number;
}

/**
 * The form that a Chinese data registry gives for Weibo (BCI) and, identical, for short videos (VCI):
 * (0.2·ln(posts+1) + 0.8·(0.4·ln(reposts+1) + 0.4·ln(comments+1) + 0.2·ln(likes+1))) × 160. Source: selectdataset.com.
 */
export function registryIndex({ posts, reposts, comments, likes }: RegistryInput): number {
  const answer = 0.4 * Math.log(reposts + 1) + 0.4 * Math.log(comments + 1) + 0.2 * Math.log(likes + 1);
  return (0.2 * Math.log(posts + 1) + 0.8 * answer) * 160;
}

export interface BvciInput {
  readonly videos: number;
  readonly playsPerDay: number;
  readonly commentsPerDay: number;
  readonly followers: number;
  /** Gained over the window; a loss counts as none, because the logarithm knows no loss. */
  readonly newFollowers: number;
}

/** Bilibili, after Qingbo BVCI V2.0: Σ weight·ln(x+1) × 100. Source: gsdata.cn/site/usage-8. */
export function bvciV2({ videos, playsPerDay, commentsPerDay, followers, newFollowers }: BvciInput): number {
  return (
    (0.15 * Math.log(videos + 1) +
      0.25 * Math.log(playsPerDay + 1) +
      0.3 * Math.log(commentsPerDay + 1) +
      0.18 * Math.log(followers + 1) +
      0.12 * Math.log(Math.max(0, newFollowers) + 1)) *
    100
  );
}
