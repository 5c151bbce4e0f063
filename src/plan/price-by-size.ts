// A price where neither quotes of peers nor a published band of the platform say anything: by the size of the audience.

export const priceBySize = {
  version: '2026-11-26',
  /**
   * Yuan for one post = followers^0.8: the line through the middles of the published Xiaohongshu bands of field.md 2.4
   * (30,000 followers: 3,800; 300,000: 24,000; 3,000,000: 151,000). Within a factor of three of each of them.
   */
  exponent: 0.8,
} as const;

/** Fen for one post; null where the audience is not known. */
export function sizePriceFen(followers: number | null): number | null {
  if (followers === null || !(followers > 0)) return null;
  return Math.round(followers ** priceBySize.exponent * 100);
}
