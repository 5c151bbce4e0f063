// What is said of the policy that decides who brought an order line.
import type { Phrase } from '../base/words.ts';

export const policyWords = {
  ruleTwice: {
    it: 'ogni regola può comparire una volta sola',
    en: 'each rule may appear once',
    zh: '每条规则只能出现一次',
  },
} as const satisfies Record<string, Phrase>;
