// What campaigns say beside their refusals.
import type { Phrase } from '../base/words.ts';

export const campaignWords = {
  stepTwice: {
    it: 'Due scaglioni partono dalla stessa soglia: lasciane uno',
    en: 'Two steps start at the same sales: keep one of them',
    zh: '两个佣金阶梯的起点相同：请只保留一个',
  },
  bonusTwice: {
    it: 'Due premi hanno lo stesso id: cambiane uno',
    en: 'Two bonuses have the same id: change one of them',
    zh: '两个奖金 id 相同：请修改其中一个',
  },
} as const satisfies Record<string, Phrase>;
