// What the fit of a KOL to a brief is made of: dated weights and numbers, editable, each with its reason.
import type { MatchPolicy, MatchPolicyFile } from './contract-policy.ts';

/**
 * Coherence first, then proof of use, as the field's practice has it (field.md §0; DESIGN §3 "Choosing"). No study gives
 * the weights or the numbers: they are own choices, dated and editable. Likeness of products: an association of the same
 * class is the one that followers confuse; of a class that nobody named it is taken for related.
 */
export const defaultMatchPolicy: MatchPolicy = {
  version: '2026-11-26',
  weights: {
    coherence: 26,
    use: 14,
    relation: 6,
    experience: 6,
    competitor: 8,
    audience: 12,
    authenticity: 14,
    craft: 4,
    price: 8,
    availability: 2,
  },
  numbers: {
    tagPosts: 3,
    fullShare: 0.5,
    usePosts: 3,
    classPosts: 12,
    warmPosts: 3,
    sectorWorks: 4,
    competitorMonths: 12,
    competitorHalfLife: 12,
    competitorPosts: 20,
    likenessSame: 1,
    likenessRelated: 0.7,
    likenessUnknown: 0.7,
    likenessOther: 0.3,
    fullFollowers: 1_000_000,
    largeAudience: 100_000,
    smallAudience: 5_000,
    craftGood: 60,
    craftPoor: 30,
    comfortableShare: 0.15,
    cheapBelow: 0.85,
    dearAbove: 1.2,
    unknownValue: 0.35,
  },
  // As the field has it: except superstars, everybody accepts performance pay, always with a fixed part (DESIGN §3).
  fixedCategories: ['celebrity'],
  fixedTiers: ['top'],
};

/** A policy with what it leaves out as in the shipped one: of a file, or of an earlier release. */
export const completeMatchPolicy = (given: MatchPolicyFile): MatchPolicy => ({
  ...defaultMatchPolicy,
  ...given,
  weights: { ...defaultMatchPolicy.weights, ...given.weights },
  numbers: { ...defaultMatchPolicy.numbers, ...given.numbers },
});
