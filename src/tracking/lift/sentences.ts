// A measurement in sentences, in all three languages: the answer first, then how sure it is and on what it rests.
import { type Facts, type Language, localeOf, type Phrase, say } from '../../base/words.ts';
import type { LiftResult } from '../contract-lift.ts';
import { liftWords } from '../words-lift.ts';
import { leastDates } from './calibrate.ts';
import { leastControls, leastDaysBefore, leastMedianSales } from './ladder.ts';

type Told = Omit<LiftResult, 'sentences'>;

function inAll(phrase: Phrase, facts: (language: Language) => Facts): Phrase {
  const one = (language: Language) => say(phrase, language, facts(language));
  return { it: one('it'), en: one('en'), zh: one('zh') };
}

/** Sales to three figures below 100, whole above. */
export function salesText(value: number, language: Language, isSigned = false): string {
  const format = { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0, useGrouping: 'always' } as const;
  return value.toLocaleString(localeOf(language), isSigned ? { ...format, signDisplay: 'exceptZero' } : format);
}

export function shareText(value: number, language: Language, isSigned = false): string {
  const format = { style: 'percent', maximumFractionDigits: 1 } as const;
  return value.toLocaleString(localeOf(language), isSigned ? { ...format, signDisplay: 'exceptZero' } : format);
}

function answerOf(result: Told): Phrase {
  const { total, relative, verdict } = result;
  if (total === null || verdict === 'not_measurable') {
    const { obstacle, daysBefore, medianBefore, calibration } = result;
    if (obstacle === 'biased')
      return inAll(liftWords.biased, () => ({ dates: calibration?.dates, bias: calibration?.bias }));
    if (obstacle === 'unseen') return inAll(liftWords.unseen, () => ({ least: leastControls }));
    return obstacle === 'few'
      ? inAll(liftWords.few, () => ({ median: medianBefore, least: leastMedianSales }))
      : inAll(liftWords.short, () => ({ days: daysBefore, least: leastDaysBefore }));
  }
  return inAll(liftWords[verdict], (language) => ({
    actual: salesText(total.actual, language),
    expected: salesText(total.expected, language),
    effect: salesText(total.effect, language, verdict !== 'worked'),
    relative: relative === null ? '–' : shareText(relative.effect, language, true),
    low: salesText(total.low, language, true),
    high: salesText(total.high, language, true),
  }));
}

function trialOf({ calibration, daysAfter }: Told): Phrase[] {
  if (calibration === null) return [];
  const { dates, factor, isFull } = calibration;
  const held = factor === 1 ? liftWords.calibratedAsIs : liftWords.calibrated;
  if (isFull) return [inAll(held, () => ({ dates, factor }))];
  // The days that leave room for so many dates: 21 before the first, the campaign's own length after the last.
  const days = leastDates + 20 + daysAfter;
  return [inAll(liftWords.uncalibrated, () => ({ dates, least: leastDates, days }))];
}

/** The answer, the smallest effect that could be seen, the method and its trial, what was assumed. */
export function sentencesOf(result: Told): Phrase[] {
  const { smallest, why, used, also, verdict, method } = result;
  const sentences = [answerOf(result)];
  if (smallest !== null)
    sentences.push(
      inAll(liftWords.smallest, (language) => ({
        share: shareText(smallest.share, language),
        sales: salesText(smallest.sales, language),
      })),
    );
  if (method === null) return sentences;
  sentences.push(why);
  if (verdict === 'not_measurable') return sentences;
  sentences.push(...trialOf(result));
  if (used.some(({ kind }) => kind === 'untreated')) sentences.push(liftWords.unitAssumed);
  const naive = also.find((one) => one.method === 'before_after');
  if (naive)
    sentences.push(inAll(liftWords.beforeAfter, (language) => ({ effect: salesText(naive.effect, language, true) })));
  return sentences;
}
