// How a KOL is paid: a fixed fee only for celebrities and the top tier, a fixed part and commission for everybody else.

import type { NewBrief } from '../brand/contract.ts';
import type { MatchPolicy } from './contract-policy.ts';
import type { MatchFacts } from './facts.ts';
import type { PayKind } from './pay-kind.ts';
import { categoryName, type Line, line, tierName } from './reason.ts';

export type { PayKind } from './pay-kind.ts';

type Who = Pick<MatchFacts, 'category' | 'tier'>;
type Wish = Pick<NewBrief, 'fixedShareBps'>;

const isFixedCategory = ({ category }: Who, policy: MatchPolicy) =>
  category !== null && policy.fixedCategories.includes(category);

/** A brief that wants all of the pay fixed, because its sales cannot be counted yet. */
const wantsFixed = ({ fixedShareBps }: Wish) => fixedShareBps === 10_000;

/** What the policy suggests, and a fee alone for everybody where the brief wants it so. */
export function suggestPay(who: Who, policy: MatchPolicy, wish: Wish): PayKind {
  return wantsFixed(wish) || isFixedCategory(who, policy) || policy.fixedTiers.includes(who.tier)
    ? 'fixed'
    : 'fixed_commission';
}

/** Why it suggests that. */
export function explainPay(who: Who, policy: MatchPolicy, wish: Wish): Line {
  if (who.category !== null && isFixedCategory(who, policy))
    return line('pay_category', { category: categoryName(who.category) });
  if (policy.fixedTiers.includes(who.tier)) return line('pay_tier', { tier: tierName(who.tier) });
  return line(wantsFixed(wish) ? 'pay_brief' : 'pay_performance');
}
