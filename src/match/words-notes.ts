// What is wrong with a note.
import type { Phrase } from '../base/words.ts';

export const noteWords = {
  endsBeforeStart: {
    it: 'La fine viene prima dell’inizio: correggi una delle due date',
    en: 'The end comes before the start: mend one of the two dates',
    zh: '结束日期早于开始日期：请修改其中之一',
  },
} as const satisfies Record<string, Phrase>;
