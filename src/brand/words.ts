// What is wrong with a brief, where one field cannot say it alone.
import type { Phrase } from '../base/words.ts';

export const brandWords = {
  budgetNeeded: {
    it: 'Serve il budget in unità intere, più di zero: scrivi per esempio 20000 o "20000.50"',
    en: 'Needs the budget in major units, above zero: write for example 20000 or "20000.50"',
    zh: '请填写大于零的预算（单位：元），例如 20000 或 "20000.50"',
  },
  minAboveMax: {
    it: 'Il minimo supera il massimo: abbassalo',
    en: 'The minimum is above the maximum: lower it',
    zh: '下限高于上限：请调低',
  },
  endsBeforeStart: {
    it: 'La fine viene prima dell’inizio: correggi una delle due date',
    en: 'The end comes before the start: mend one of the two dates',
    zh: '结束日期早于开始日期：请修改其中之一',
  },
  sharesAboveAll: {
    it: 'I minimi insieme superano il 100 % del budget: abbassane qualcuno',
    en: 'The minimums together exceed 100 % of the budget: lower some of them',
    zh: '各层级下限合计超过预算的 100%：请调低',
  },
  platformSharesAboveAll: {
    it: 'I minimi delle piattaforme insieme superano il 100 % del budget: abbassane qualcuno',
    en: 'The minimums of the platforms together exceed 100 % of the budget: lower some of them',
    zh: '各平台下限合计超过预算的 100%：请调低',
  },
  economicsNeeded: {
    it: 'Per pianificare su vendite o profitto servono lo scontrino medio e il margine: indicali',
    en: 'To plan for sales or profit the average order and the margin are needed: give both',
    zh: '以销售额或利润为目标时，需要客单价和毛利率：请填写',
  },
  orderInMajor: {
    it: 'Serve lo scontrino medio in unità intere, più di zero: scrivi per esempio 48 o "48.50"',
    en: 'Needs the average order in major units, above zero: write for example 48 or "48.50"',
    zh: '请填写大于零的客单价（单位：元），例如 48 或 "48.50"',
  },
} as const satisfies Record<string, Phrase>;
