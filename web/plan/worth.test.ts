// Worths, differences, planned money and gaps, as the pages of plans write them.
import { expect, test } from 'vitest';
import { showBand, showChange, showGap, showWhole, showWorth } from './worth.ts';

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

test.each([
  [48_210.6, 'reach', 'en', '48,211'],
  [48_210.6, 'engagement', 'zh', '4.8万'],
  [-48_210.6, 'reach', 'zh', '−4.8万'],
  [1_234_567, 'sales', 'it', '12.000 €'],
  [-1_234_567, 'profit', 'it', '−12.000 €'],
] as const)('%f of %s in %s is worth %s', (worth, goal, language, text) => {
  expect(plain(showWorth(worth, goal, 'EUR', language))).toBe(text);
});

test.each([
  [1_500, 'reach', 'it', '+1.500'],
  [-1_500, 'reach', 'it', '−1.500'],
  [-15_000, 'engagement', 'zh', '−1.5万'],
  [150_000, 'profit', 'en', '+€1,500'],
  [-150_000, 'profit', 'en', '−€1,500'],
  [0, 'reach', 'en', '+0'],
] as const)('a difference of %i in %s is told in %s as %s', (worth, goal, language, text) => {
  expect(plain(showChange(worth, goal, 'EUR', language))).toBe(text);
});

const band = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 });
const outcome = {
  reach: band(20_000, 30_000, 45_000),
  engagement: band(900, 1_200, 2_000),
  sales: null,
  profit: band(-80_000, 40_000, 190_000),
};

test('a band is that of the goal, in its unit', () => {
  const plan = { currency: 'EUR', outcome, notes: ['assumed_rates'] };
  expect(showBand({ ...plan, goal: 'reach' }, 'zh')).toBe('2万 – 4.5万');
  expect(plain(showBand({ ...plan, goal: 'profit' }, 'it')!)).toBe('−800 € – 1.900 €');
});

test('where no band is known, none is told: of sales that nobody can foresee, and of plans of earlier releases', () => {
  expect(showBand({ goal: 'sales', currency: 'EUR', outcome, notes: [] }, 'it')).toBeNull();
  expect(showBand({ goal: 'reach', currency: 'EUR', outcome, notes: ['earlier'] }, 'it')).toBeNull();
});
