// How a KOL is paid: a fixed fee only for celebrities and the top tier, a fixed part and commission for everybody else.

import type { MatchPolicy } from './contract-policy.ts';
import type { MatchFacts } from './facts.ts';
import type { PayKind } from './pay-kind.ts';
import { categoryName, type Line, line, tierName } from './reason.ts';

export type { PayKind } from './pay-kind.ts';

/** The suggestion by policy, and what a person chose instead, if so. */
export function payOf(
  { category, tier }: Pick<MatchFacts, 'category' | 'tier'>,
  policy: MatchPolicy,
  chosen: PayKind | null,
): { kind: PayKind; suggested: PayKind; why: () => Line } {
  const isCelebrity = category !== null && policy.fixedCategories.includes(category);
  const isTop = policy.fixedTiers.includes(tier);
  const suggested: PayKind = isCelebrity || isTop ? 'fixed' : 'fixed_commission';
  const why = () =>
    isCelebrity
      ? line('pay_category', { category: categoryName(category) })
      : isTop
        ? line('pay_tier', { tier: tierName(tier) })
        : line('pay_performance');
  return { kind: chosen ?? suggested, suggested, why };
}
