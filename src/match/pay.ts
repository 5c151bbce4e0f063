// How a KOL is paid: a fixed fee only for celebrities and the top tier, a fixed part and commission for everybody else.

import type { MatchPolicy } from './contract-policy.ts';
import type { MatchFacts } from './facts.ts';
import type { PayKind } from './pay-kind.ts';
import { categoryName, type Line, line, tierName } from './reason.ts';

export type { PayKind } from './pay-kind.ts';

type Who = Pick<MatchFacts, 'category' | 'tier'>;

const isFixedCategory = ({ category }: Who, policy: MatchPolicy) =>
  category !== null && policy.fixedCategories.includes(category);

/** What the policy suggests. */
export function suggestPay(who: Who, policy: MatchPolicy): PayKind {
  return isFixedCategory(who, policy) || policy.fixedTiers.includes(who.tier) ? 'fixed' : 'fixed_commission';
}

/** Why it suggests that. */
export function explainPay(who: Who, policy: MatchPolicy): Line {
  if (who.category !== null && isFixedCategory(who, policy))
    return line('pay_category', { category: categoryName(who.category) });
  return policy.fixedTiers.includes(who.tier)
    ? line('pay_tier', { tier: tierName(who.tier) })
    : line('pay_performance');
}
