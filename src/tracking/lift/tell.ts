// A measurement as text for the terminal.
import { type Language, say } from '../../base/words.ts';
import type { LiftResult } from '../contract-lift.ts';
import { liftWords } from '../words-lift.ts';
import { shareText } from './sentences.ts';

/** Weights below this are not worth naming. */
const shownWeight = 0.05;
const shownNames = 12;

/** The sentences, then which series were used and which were left out. */
export function tellLift(result: LiftResult, language: Language): string {
  const used = result.used
    .filter(({ weight }) => weight >= shownWeight)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, shownNames)
    .map(({ name, weight }) => `${name} ${shareText(weight, language)}`);
  return [
    ...result.sentences.map((sentence) => sentence[language]),
    ...(used.length > 0 ? [say(liftWords.used, language, { names: used.join(', ') })] : []),
    ...result.leftOut
      .slice(0, shownNames)
      .map(({ name, why }) => say(liftWords.leftOut, language, { name, why: why[language] })),
    '',
  ].join('\n');
}
