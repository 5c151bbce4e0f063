// What a KOL probably asks where no quote is known: a quantile with its interval of the quotes of comparable KOLs, falling
// back step by step, and at last on published bands. Always says on what it rests.
import type { Category, Format, Platform, Tier } from '../base/id.ts';
import { defaultPriceNorms, type PriceNorm, type PriceNormPolicy } from './price-norms.ts';

export const estimateSteps = ['platform_tier_category', 'platform_tier', 'tier_category', 'tier', 'norm'] as const;
export type EstimateStep = (typeof estimateSteps)[number];

export interface PriceTarget {
  readonly platform: Platform;
  readonly tier: Tier;
  readonly category: Category | null;
  readonly format: Format;
  readonly followers: number | null;
  readonly medianViews: number | null;
}

/** A quote of another KOL of the same tier, in fen. */
export interface Comparable {
  readonly platform: Platform;
  readonly category: Category | null;
  readonly format: Format;
  readonly fen: number;
}

export interface PriceEstimate {
  readonly format: Format;
  /** Fen. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly step: EstimateStep;
  /** Quotes it rests on; published bands at the last step. */
  readonly comparables: number;
  /** The quotes that the narrower steps had, which were too few. */
  readonly tried: readonly { readonly step: EstimateStep; readonly comparables: number }[];
  /** Comparables that a step must have. */
  readonly enough: number;
  /** Of published bands. */
  readonly sources: readonly { readonly source: string; readonly year: number }[];
  readonly policy: string;
}

const usual: Readonly<Partial<Record<Platform, readonly Format[]>>> = {
  wechat: ['article'],
  weibo: ['image', 'video'],
  xiaohongshu: ['image', 'video'],
  douyin: ['short_video', 'live'],
  kuaishou: ['short_video', 'live'],
  tiktok: ['short_video'],
  bilibili: ['video'],
  youku: ['video'],
  youtube: ['video'],
  zhihu: ['article'],
  tieba: ['image'],
  yizhibo: ['live'],
  taobao_live: ['live'],
  twitch: ['live'],
  instagram: ['image', 'story'],
};

/** The formats that are usually sold on a platform. */
export function usualFormats(platform: Platform): readonly Format[] {
  return usual[platform] ?? ['image', 'video'];
}

/** The value at a share of the sorted values, between neighbours by line (type 7, as in R and PostgreSQL). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

type Fits = (one: Comparable, target: PriceTarget) => boolean;

/** Narrow to wide. Every comparable is of the target's tier and format already. */
const steps: readonly (readonly [EstimateStep, Fits])[] = [
  ['platform_tier_category', (one, target) => one.platform === target.platform && one.category === target.category],
  ['platform_tier', (one, target) => one.platform === target.platform],
  ['tier_category', (one, target) => one.category === target.category],
  ['tier', () => true],
];

function fitsNorm(norm: PriceNorm, target: PriceTarget): boolean {
  if (norm.platforms !== null && !norm.platforms.includes(target.platform)) return false;
  if (norm.formats !== null && !norm.formats.includes(target.format)) return false;
  if (norm.per === 'view') return target.medianViews !== null;
  const { followers } = target;
  if (followers === null) return false;
  return followers >= (norm.followersFrom ?? 0) && followers < (norm.followersBelow ?? Number.POSITIVE_INFINITY);
}

function bandOf(norm: PriceNorm, target: PriceTarget): readonly [number, number] {
  const times = norm.per === 'post' ? 1 : norm.per === 'view' ? (target.medianViews ?? 0) : (target.followers ?? 0);
  return [norm.lowFen * times, norm.highFen * times];
}

/** Bands of the platform; those of no platform only where it has none. */
function normsFor(target: PriceTarget, policy: PriceNormPolicy): readonly PriceNorm[] {
  const fitting = policy.norms.filter((norm) => fitsNorm(norm, target));
  const own = fitting.filter((norm) => norm.platforms !== null);
  return own.length > 0 ? own : fitting;
}

/**
 * Estimates the price of one post; null where neither quotes nor a published band say anything. `comparables` are quotes
 * of the target's tier in any format. Several bands: the median of their lower and of their upper ends, and between them
 * the geometric middle, because prices spread by factors.
 */
export function estimatePrice(
  target: PriceTarget,
  comparables: readonly Comparable[],
  policy: PriceNormPolicy = defaultPriceNorms,
): PriceEstimate | null {
  const alike = comparables.filter((one) => one.format === target.format);
  const tried: { step: EstimateStep; comparables: number }[] = [];
  const { format } = target;
  const { low, middle, high, enough, version } = policy;
  for (const [step, fits] of steps) {
    const asksCategory = step === 'platform_tier_category' || step === 'tier_category';
    if (asksCategory && target.category === null) continue;
    const fen = alike.filter((one) => fits(one, target)).map((one) => one.fen);
    if (fen.length < enough) {
      tried.push({ step, comparables: fen.length });
      continue;
    }
    fen.sort((a, b) => a - b);
    const [l, m, h] = [low, middle, high].map((share) => Math.round(quantile(fen, share))) as [number, number, number];
    const found = { format, low: l, middle: m, high: h, step, comparables: fen.length };
    return { ...found, tried, enough, sources: [], policy: version };
  }
  const norms = normsFor(target, policy);
  if (norms.length === 0) return null;
  const bands = norms.map((norm) => bandOf(norm, target));
  const middleOf = (values: number[]) =>
    quantile(
      values.sort((a, b) => a - b),
      0.5,
    );
  const [l, h] = [middleOf(bands.map(([one]) => one)), middleOf(bands.map(([, one]) => one))];
  return {
    ...{ format, low: Math.round(l), middle: Math.round(Math.sqrt(l * h)), high: Math.round(h) },
    ...{ step: 'norm', comparables: norms.length, tried, enough, policy: version },
    sources: norms.map(({ source, year }) => ({ source, year })),
  };
}
