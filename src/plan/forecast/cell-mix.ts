// Over which topics the readers of a KOL are spread: mostly its own, some elsewhere, as far as common commenters show it.

import { leastCommon } from './reach-shape.ts';

/** Share of readers that belongs to topics which the KOL does not speak of, where nothing was learned: policy of forecast.ts. */
export const usualStray = 0.15;

/** Shares by topic, adding up to 1. Without topics of its own a KOL's readers are anywhere. */
export type CellMix = ReadonlyMap<string, number>;

/** `among` are the topics of the platform; own topics count even where they are not among them. */
export function mixOf(own: readonly string[], among: readonly string[], stray: number): CellMix {
  const all = new Set([...among, ...own]);
  const mine = new Set(own);
  const mix = new Map<string, number>();
  for (const topic of all) {
    const anywhere = (mine.size === 0 ? 1 : stray) / all.size;
    mix.set(topic, anywhere + (mine.has(topic) ? (1 - stray) / mine.size : 0));
  }
  return mix;
}

/** What people in common of KOLs of one topic and of two say, per pair of people seen. */
export interface TopicOverlap {
  readonly same: { readonly common: number; readonly products: number };
  readonly other: { readonly common: number; readonly products: number };
}

/**
 * The stray share under which KOLs of two topics have as much less in common than KOLs of one as was seen. With K topics, u = λ ÷ K
 * and w = 1 − λ + u: same w² + (K − 1)u², other 2wu + (K − 2)u². The usual share where fewer than 30 people were seen twice.
 */
export function strayShare({ same, other }: TopicOverlap, topicCount: number): number {
  if (topicCount < 2 || same.common + other.common < leastCommon || !(same.products > 0) || !(other.products > 0))
    return usualStray;
  if (same.common === 0) return 1;
  const seen = other.common / other.products / (same.common / same.products);
  if (seen >= 1) return 1;
  const ratioAt = (stray: number): number => {
    const u = stray / topicCount;
    const w = 1 - stray + u;
    return (2 * w * u + (topicCount - 2) * u * u) / (w * w + (topicCount - 1) * u * u);
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (ratioAt(middle) < seen) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
