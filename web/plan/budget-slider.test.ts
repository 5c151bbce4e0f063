import { expect, test } from 'vitest';
import { sliderOf } from './budget-slider.ts';

test.each([
  ['three times what the brief has', 4_000_000, 4_000_000, 'EUR', { unit: 100, most: 12_000_000, step: 100_000 }],
  ['as far as what is wished already', 4_000_000, 36_000_000, 'EUR', { unit: 100, most: 36_000_000, step: 300_000 }],
  ['in steps of whole units', 410_000, 410_000, 'CNY', { unit: 100, most: 1_230_000, step: 10_300 }],
  ['in steps of one unit at least', 1_000, 1_000, 'EUR', { unit: 100, most: 3_000, step: 100 }],
  ['without cents where a currency has none', 500_000, 500_000, 'JPY', { unit: 1, most: 1_500_000, step: 12_500 }],
] as const)('the slider goes %s', (_, ofBrief, budget, currency, slider) => {
  expect(sliderOf(ofBrief, budget, currency)).toEqual(slider);
});
