// What the fit of a KOL to a brief is made of: dated weights, editable, each with its reason.

export interface MatchPolicy {
  readonly version: string;
  /** Points of each part; a part that is not known gives its neutral share instead of nothing. */
  readonly weights: Readonly<Record<PartId, number>>;
  /** Followers at which an audience counts fully for awareness; below, it counts by its logarithm. */
  readonly fullAudience: number;
  /** Share of the budget that one post may cost before it weighs against a KOL. */
  readonly comfortableShare: number;
}

export const partIds = ['coherence', 'use', 'relation', 'experience', 'audience', 'authenticity', 'price'] as const;
export type PartId = (typeof partIds)[number];

/** Coherence first, then proof of use, as the field's practice has it (field.md §0; DESIGN §3 "Choosing"). */
export const defaultMatchPolicy: MatchPolicy = {
  version: '2026-11-22',
  weights: { coherence: 34, use: 16, relation: 6, experience: 8, audience: 12, authenticity: 16, price: 8 },
  fullAudience: 1_000_000,
  comfortableShare: 0.15,
};
