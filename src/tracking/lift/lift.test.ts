import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedMarket, type MarketWish } from '../../../test/support/sales-market.ts';
import { addDays, dayFromNumber, dayNumber } from '../../base/day.ts';
import { drawNormal, randomFrom } from '../../base/random.ts';
import { weekColumns, yearColumns } from './calendar.ts';
import { isUnseenLeap, judgeErrors, pretendedDates } from './calibrate.ts';
import { measureLift } from './lift.ts';
import { liftPicture, ticksOf } from './picture.ts';
import type { OtherKind, SalesSeries } from './series.ts';
import { simplexWeights, sparsify } from './simplex.ts';
import { normalTail } from './tail.ts';

const wish: MarketWish = { before: 90, after: 14, others: 2, size: 100, lift: 0, halfLife: 1e6, seed: 1 };

function marketSeries(given: Partial<MarketWish> = {}, kind: OtherKind = 'untreated') {
  const market = inventedMarket({ ...wish, ...given });
  const series: SalesSeries = {
    first: market.first,
    treated: market.treated,
    others: market.others.map((values, at) => ({ name: `shop ${at + 1}`, kind, values })),
  };
  return { market, series, from: market.from, to: market.days.at(-1)! };
}
const quick = { rounds: 400, triedRounds: 60 };
const measure = (given: Partial<MarketWish> = {}, kind: OtherKind = 'untreated') => {
  const { series, from, to } = marketSeries(given, kind);
  return measureLift(series, { from, to, ...quick });
};

test('eight comparable untreated series decide for SDID, seven or covariates for BSTS, and the answer says why', () => {
  const eight = measure({ others: 8 });
  expect(eight).toMatchObject({ method: 'sdid', scale: 'index' });
  expect(eight.used.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  expect(eight.why.en).toContain('synthetic difference in differences');
  expect(measure({ others: 7 })).toMatchObject({ method: 'bsts', scale: 'log' });
  expect(measure({ others: 8 }, 'covariate')).toMatchObject({ method: 'bsts' });
  expect(measure({ others: 0 }).why.en).toContain('from the sales alone');
});

test('series with gaps, that never move, or of quite another size are left out with the reason', () => {
  const { series, from, to } = marketSeries({ others: 10 });
  const [gaps, flat, huge, ...rest] = series.others;
  const others = [
    { ...gaps!, values: gaps!.values.map((value, day) => (day === 5 ? null : value)) },
    { ...flat!, values: flat!.values.map(() => 7) },
    { ...huge!, values: huge!.values.map((value) => value! * 1_000) },
    ...rest,
  ];
  const result = measureLift({ ...series, others }, { from, to, ...quick });
  expect(result.method).toBe('bsts');
  expect(result.leftOut.map(({ name, why }) => [name, why.en])).toEqual([
    ['shop 1', expect.stringContaining('days are missing')],
    ['shop 2', expect.stringContaining('does not vary')],
  ]);
  const more = marketSeries({ others: 12 }).series.others.slice(3);
  const wide = measureLift({ ...series, others: [others[2]!, ...more] }, { from, to, ...quick });
  expect(wide.method).toBe('sdid');
  expect(wide.leftOut).toMatchObject([{ name: 'shop 3', why: { en: expect.stringContaining('20 times') } }]);
});

test('less than 28 days before is not measurable, but the smallest effect is told; less than 14 leaves nothing', () => {
  const short = measure({ before: 27 });
  expect(short).toMatchObject({ verdict: 'not_measurable', obstacle: 'short', total: null, p: null, relative: null });
  expect(short.smallest!.share).toBeGreaterThan(0);
  expect(short.sentences[0]!.it).toContain('Non misurabile: 27 giorni');
  expect(short.days.every(({ expected }) => expected === null)).toBe(true);
  expect(measure({ before: 28 }).verdict).not.toBe('not_measurable');
  expect(measure({ before: 13 })).toMatchObject({ obstacle: 'short', method: null, smallest: null, calibration: null });
  expect(measure({ before: 0 })).toMatchObject({ obstacle: 'short', medianBefore: null, smallest: null });
});

test('less than five sales on the median day is not measurable either', () => {
  const few = measure({ size: 3 });
  expect(few).toMatchObject({ verdict: 'not_measurable', obstacle: 'few', scale: 'root', total: null });
  expect(few.smallest!.share).toBeGreaterThan(0);
  expect(few.sentences[0]!.zh).toContain('不可测算');
});

test('a lift of 80 % is seen with either method, with an interval that holds it, and told in three languages', () => {
  for (const others of [2, 10]) {
    const { market, series, from, to } = marketSeries({ lift: 0.8, others, seed: 4 });
    const { verdict, total, relative, p, smallest, sentences } = measureLift(series, { from, to, ...quick });
    expect(verdict).toBe('worked');
    expect(total!.low < market.added && market.added < total!.high).toBe(true);
    expect(total!.effect).toBeCloseTo(total!.actual - total!.expected, 6);
    expect(relative!.low).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.025);
    expect(smallest!.share).toBeLessThan(relative!.effect);
    expect(sentences[0]).toMatchObject({
      it: expect.stringContaining('Ha funzionato'),
      en: expect.stringContaining('It worked'),
      zh: expect.stringContaining('有效'),
    });
  }
});

test('sales that fall by half are told as a harm, not as nothing', () => {
  const { series, from, to } = marketSeries({ others: 10, seed: 2 });
  const start = dayNumber(from) - dayNumber(series.first);
  const treated = series.treated.map((value, day) => (day >= start ? Math.round(value! * 0.3) : value));
  expect(measureLift({ ...series, treated }, { from, to, ...quick }).verdict).toBe('harmed');
});

test('unknown days stay unknown: they count neither as sales nor as an effect', () => {
  const { series, from, to } = marketSeries({ others: 2 });
  const start = dayNumber(from) - dayNumber(series.first);
  const gap = series.treated.map((value, day) => (day === 40 || day === start + 2 ? null : value));
  for (const others of [series.others, marketSeries({ others: 9 }).series.others]) {
    const result = measureLift({ ...series, others, treated: gap }, { from, to, ...quick });
    expect(result).toMatchObject({ daysBefore: 89, daysAfter: 13 });
    expect(result.days[start + 2]!.actual).toBeNull();
    const known = result.days.filter(({ isAfter, actual }) => isAfter && actual !== null);
    expect(result.total!.actual).toBe(known.reduce((sum, { actual }) => sum + actual!, 0));
    expect(result.total!.expected).toBeCloseTo(
      known.reduce((sum, one) => sum + one.expected!, 0),
      6,
    );
  }
});

test('days after the campaign change nothing, and the same seed gives the same answer', () => {
  const { series, from } = marketSeries({ after: 20 });
  const to = addDays(from, 9);
  const end = dayNumber(to) - dayNumber(series.first) + 1;
  const cut = (values: readonly (number | null)[]) => values.slice(0, end);
  const shorter: SalesSeries = {
    ...series,
    treated: cut(series.treated),
    others: series.others.map((one) => ({ ...one, values: cut(one.values) })),
  };
  const whole = measureLift(series, { from, to, ...quick });
  expect(whole).toEqual(measureLift(shorter, { from, to, ...quick }));
  expect(whole.total).not.toEqual(measureLift(series, { from, to, ...quick, seed: 2 }).total);
});

test('the trial at dates without a campaign: as many as fit, widening what was too narrow, refusing a bias', () => {
  expect(pretendedDates(90, 14)).toEqual(Array.from({ length: 56 }, (_, at) => 21 + at));
  expect(pretendedDates(34, 14)).toEqual([]);
  const many = pretendedDates(400, 14);
  expect([many.length, many[0]]).toEqual([60, 21]);
  expect(many.at(-1)! + 14).toBeLessThanOrEqual(400);
  const random = randomFrom(3);
  const normal = Array.from({ length: 60 }, () => drawNormal(random));
  expect(judgeErrors(normal, 90, 14)).toMatchObject({ isFull: true, isBiased: false });
  expect(
    judgeErrors(
      normal.map((one) => 3 * one),
      90,
      14,
    ).factor,
  ).toBeGreaterThan(2);
  expect(
    judgeErrors(
      normal.map((one) => one / 10),
      90,
      14,
    ).factor,
  ).toBe(1);
  expect(
    judgeErrors(
      normal.map((one) => 3 + one / 10),
      900,
      14,
    ).isBiased,
  ).toBe(true);
  expect(judgeErrors([], 30, 14)).toMatchObject({ isFull: false, factor: 1.3, bias: null });
});

test('a festival that two other shops have never seen is not measurable; eight comparable shops carry it', () => {
  const two = measure({ festival: 0.6, lift: 0.3, seed: 3 });
  expect(two).toMatchObject({ verdict: 'not_measurable', obstacle: 'unseen', total: null, smallest: null });
  expect(two.sentences[0]!.it).toContain('festa dello shopping');
  const { series, market, from, to } = marketSeries({ festival: 0.6, lift: 0.3, others: 10, seed: 3 });
  const ten = measureLift(series, { from, to, ...quick });
  expect(ten.obstacle).toBeNull();
  expect(ten.total!.low < market.added && market.added < ten.total!.high).toBe(true);
});

test('a leap of the market counts as unseen only beyond what earlier stretches showed', () => {
  const random = randomFrom(2);
  const calm = Float64Array.from({ length: 104 }, () => drawNormal(random));
  expect(isUnseenLeap(calm, 90)).toBe(false);
  const leap = calm.map((one, day) => (day >= 90 ? one + 4 : one));
  expect(isUnseenLeap(leap, 90)).toBe(true);
  const seen = leap.map((one, day) => (day >= 40 && day < 54 ? one + 4 : one));
  expect(isUnseenLeap(seen, 90)).toBe(false);
  expect(isUnseenLeap(leap.slice(60), 30)).toBe(false);
});

test('few dates to try it at widen the interval and say how many days would do', () => {
  const { calibration, sentences } = measure({ before: 45 });
  expect(calibration).toMatchObject({ dates: 11, isFull: false });
  expect(calibration!.factor).toBeGreaterThanOrEqual(1.3);
  expect(sentences.map(({ en }) => en).join()).toContain('that is 84 days of sales before');
  expect(pretendedDates(84, 14).length).toBe(50);
  expect(pretendedDates(83, 14).length).toBe(49);
});

// With a true coverage of 95 % fewer than four in five hold in one of 3,000 runs; the bench tries 200 (docs/guide/lift.md).
test.each([
  ['bsts', 2],
  ['sdid', 9],
] as const)('where nothing happened %s says so about as often as it promises', (method, others) => {
  const shops = Array.from({ length: 24 }, (_, at) => measure({ others, seed: 500 + at }));
  const told = shops.filter(({ total }) => total !== null);
  expect(told.length).toBeGreaterThanOrEqual(20);
  expect(told.every((one) => one.method === method)).toBe(true);
  const held = told.filter(({ total }) => total!.low <= 0 && total!.high >= 0);
  expect(held.length / told.length).toBeGreaterThan(0.79);
});

test('weights over the simplex are shares, and find the mixture that made the target', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share, share, share), { minLength: 3, maxLength: 12 }), (table) => {
      const rows = table.map((row) => Float64Array.from(row));
      const target = Float64Array.from(rows, (row) => 0.5 * row[0]! + 0.5 * row[2]!);
      const problem = { rows, target, zeta: 0.01, hasIntercept: false, minDecrease: 1e-9 };
      const weights = simplexWeights(problem, new Float64Array(4).fill(0.25), 2_000);
      expect(weights.every((one) => one >= -1e-12)).toBe(true);
      expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      const error = (by: Float64Array) =>
        rows.reduce((sum, row, at) => sum + (row.reduce((fit, one, k) => fit + one * by[k]!, 0) - target[at]!) ** 2, 0);
      expect(error(weights)).toBeLessThanOrEqual(error(new Float64Array(4).fill(0.25)) + 1e-9);
      expect(sparsify(weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('the calendar has six weekdays, and waves of the year only where a year is known', () => {
  const week = weekColumns('2026-01-05', 14);
  expect(week.length).toBe(6);
  expect(week.flatMap((column) => [...column]).reduce((sum, one) => sum + one, 0)).toBe(12);
  expect(yearColumns('2026-01-05', 400, 365).length).toBe(0);
  expect(yearColumns('2026-01-05', 400, 366).length).toBe(4);
});

test('the tail of the normal distribution is that of the tables', () => {
  for (const [z, tail] of [
    [0, 0.5],
    [1, 0.158655],
    [1.96, 0.0249979],
    [-1.96, 0.9750021],
    [3, 0.0013499],
  ] as const)
    expect(normalTail(z)).toBeCloseTo(tail, 6);
});

test('the picture has all days, both lines, the band, the start, and the words of its reader', () => {
  const result = measure({ others: 2, lift: 0.5 });
  const svg = liftPicture(result, 'it');
  expect(svg).toContain('atteso senza campagna');
  expect(svg).toContain(`${result.from} inizio`);
  for (const part of ['class="actual"', 'class="expected"', 'class="band"']) expect(svg).toContain(part);
  const points = /class="actual"[^>]*points="([^"]+)"/.exec(svg)![1]!.split(' ');
  expect(points.length).toBe(104);
  expect(svg).not.toContain('NaN');
  expect(liftPicture(measure({ before: 10 }), 'zh')).not.toContain('class="expected"');
});

test('a day without sales breaks the line of the picture instead of falling to nought', () => {
  const { series, from, to } = marketSeries();
  const treated = series.treated.map((value, day) => (day === 50 ? null : value));
  const svg = liftPicture(measureLift({ ...series, treated }, { from, to, ...quick }), 'en');
  expect(svg.match(/class="actual"/g)?.length).toBe(2);
});

test('axis steps are round and reach the top', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), (top) => {
      const ticks = ticksOf(top);
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(top * (1 - 1e-6));
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
  expect(dayFromNumber(dayNumber('2026-01-05'))).toBe('2026-01-05');
});
