// A rule that was relaxed, by its place in the instance: `/tierShares/micro/min`, `/must/0`.
import { platforms, tiers } from '../../src/base/id.ts';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';

export type RelaxedRule =
  | { readonly kind: 'share'; readonly of: Phrase }
  | { readonly kind: 'must' }
  | { readonly kind: 'other' };

/** What the rule is about. */
export function relaxedRule(pointer: string): RelaxedRule {
  const tier = tiers.find((one) => pointer.startsWith(`/tierShares/${one}/`));
  if (tier) return { kind: 'share', of: tierTerms[tier] };
  const platform = platforms.find((one) => pointer.startsWith(`/platformShares/${one}/`));
  if (platform) return { kind: 'share', of: platformTerms[platform] };
  return { kind: pointer.startsWith('/must/') ? 'must' : 'other' };
}
