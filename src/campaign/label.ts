// Whether a published text says that it is advertising, in the words and at the place that its markets ask for.
import { defaultPolicy } from '../compliance/policy.ts';
import type { Deliverable } from './contract.ts';

/** True when every market that asks for a label finds it; null where the text is unknown or no market asks. */
export function isLabelled(
  text: string | null,
  { markets, canBuy }: Pick<Deliverable, 'markets' | 'canBuy'>,
): boolean | null {
  const asked = markets.filter((market) => market === 'it' || canBuy);
  if (text === null || asked.length === 0) return null;
  const { labelCn, labelIt, labelItWithin } = defaultPolicy;
  return asked.every((market) => (market === 'cn' ? labelCn.test(text) : labelIt.test(text.slice(0, labelItWithin))));
}
