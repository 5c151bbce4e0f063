// Planned money and gaps, as the pages of plans write them.
import { expect, test } from 'vitest';
import { showGap, showWhole } from '../web/plan/worth.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  [294_227, 'EUR', 'it', '2.942 €'],
  [294_227, 'EUR', 'zh', '€2,942'],
  [63, 'EUR', 'it', '0,63 €'],
  [0, 'EUR', 'it', '0 €'],
  [294_227, 'JPY', 'en', '¥294,227'],
] as const)('%i of %s in %s is planned money of %s', (minor, currency, language, text) => {
  expect(plain(showWhole(minor, currency, language))).toBe(text);
});

test('a gap is rounded up, named the best where it is proven, and – where it is unknown', () => {
  expect(showGap(0.00081, 'it', 'è il meglio')).toBe('0,09%');
  expect(showGap(1e-9, 'it', 'è il meglio')).toBe('è il meglio');
  expect(showGap(null, 'it', 'è il meglio')).toBe('–');
});
