// A first brief from what a company answered and what the archive knows: every field with its reason.
import type { Day } from '../../base/day.ts';
import type { Platform } from '../../base/id.ts';
import type { Known, Proposed } from './proposal.ts';
import {
  proposeBudget,
  proposeEconomics,
  proposePay,
  proposeTiers,
  type TierCounts,
  type TierPrice,
} from './propose-money.ts';
import { proposeTiming } from './propose-timing.ts';
import { proposeAudience, proposeGoal, proposePlatforms, proposeTopics } from './propose-whom.ts';
import { proposeWords } from './words-propose.ts';

/** Who may be chosen, and for how long after working for a competitor: the workspace's usual, said and changeable. */
const trust: Proposed = {
  field: 'trust',
  value: { verdicts: ['authentic', 'look_closer', 'not_enough_data'], coolingOffDays: 180 },
  text: proposeWords.trust,
  reasons: [proposeWords.trustVerdicts, proposeWords.trustCooling],
  restsOn: [],
  grounds: ['usual'],
  others: [
    { value: { verdicts: ['authentic'], coolingOffDays: 180 }, text: proposeWords.trustStrict },
    {
      value: { verdicts: ['authentic', 'look_closer', 'not_enough_data'], coolingOffDays: 365 },
      text: proposeWords.trustLong,
    },
  ],
};

/** The platforms on which a proposal wants prices of the archive. */
export const pricedPlatforms = (known: Known): readonly Platform[] => proposePlatforms(known).value.platforms ?? [];

/** Ten proposals, in the order in which a brief is read. */
export function proposeBrief(
  known: Known,
  archive: { readonly prices: readonly TierPrice[]; readonly counts: TierCounts },
  today: Day,
): Proposed[] {
  return [
    proposeGoal(known),
    proposeTopics(known),
    proposePlatforms(known),
    proposeAudience(known),
    proposeTiers(known, archive.counts),
    proposeBudget(known, archive.prices),
    proposeTiming(known, today),
    proposePay(known),
    proposeEconomics(known),
    trust,
  ];
}
