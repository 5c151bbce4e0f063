import { expect, test } from 'vitest';
import { type AppealFacts, appealStateOf } from './appeal-state.ts';

const fresh: AppealFacts = { isWithdrawn: false, hasNewer: false, hasOtherVerdict: false };

test.each<[string, Partial<AppealFacts>, string]>([
  ['an appeal that nothing followed counts', {}, 'in_force'],
  ['one that somebody took back does not', { isWithdrawn: true }, 'withdrawn'],
  ['one with a newer appeal does not', { hasNewer: true }, 'replaced'],
  ['one whose verdict was overtaken by another audit does not', { hasOtherVerdict: true }, 'outdated'],
  [
    'what was taken back stays so, whatever comes',
    { isWithdrawn: true, hasNewer: true, hasOtherVerdict: true },
    'withdrawn',
  ],
])('%s', (_, facts, state) => {
  expect(appealStateOf({ ...fresh, ...facts })).toBe(state);
});
