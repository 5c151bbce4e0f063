// What a plan says that was chosen for a case in ten, not for the average: what that won, and what it costs on average.
import { type Language, localeOf, say } from '../base/words.ts';
import type { PlanFigures } from './contract-view.ts';

export const caseWords = {
  careful: {
    it: 'Scelto per quando va male: nove volte su dieci almeno {mine}, con il piano migliore in media {theirs}.',
    en: 'Chosen for bad luck: {mine} or more in nine cases of ten, against {theirs} with the plan that is best on average.',
    zh: '按不利情形选择：十次中有九次不低于 {mine}；平均最优方案为 {theirs}。',
  },
  bold: {
    it: 'Scelto per quando va bene: una volta su dieci {mine} o più, con il piano migliore in media {theirs}.',
    en: 'Chosen for good luck: {mine} or more in one case of ten, against {theirs} with the plan that is best on average.',
    zh: '按有利情形选择：十次中有一次可达 {mine} 以上；平均最优方案为 {theirs}。',
  },
  same_careful: {
    it: 'Il piano migliore in media è anche il migliore, tra quelli provati, per quando va male: nove volte su dieci almeno {mine}.',
    en: 'The plan that is best on average is also the best of those tried for bad luck: {mine} or more in nine cases of ten.',
    zh: '平均最优方案在试算方案中同样最适合不利情形：十次中有九次不低于 {mine}。',
  },
  same_bold: {
    it: 'Il piano migliore in media è anche il migliore, tra quelli provati, per quando va bene: una volta su dieci {mine} o più.',
    en: 'The plan that is best on average is also the best of those tried for good luck: {mine} or more in one case of ten.',
    zh: '平均最优方案在试算方案中同样最适合有利情形：十次中有一次可达 {mine} 以上。',
  },
  price: {
    it: 'In media dà il {share} in meno di quello.',
    en: 'On average it brings {share} less than that one.',
    zh: '平均水平比后者低 {share}。',
  },
  proof: {
    it: 'contando i dubbi, a non più di {gap} dal meglio possibile',
    en: 'with doubts counted, within {gap} of the best possible',
    zh: '计入不确定性后，距最优不超过 {gap}',
  },
} as const;

type Told = Pick<PlanFigures, 'case' | 'value'>;

/** Rounded up, so that nothing is promised that is not known. */
export function gapText(gap: number, language: Language): string {
  const rounded = Math.ceil(gap * 10_000) / 10_000;
  return rounded.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 });
}

/** Less than this share of the average is not worth a sentence. */
const leastPrice = 0.001;

/** The sentences of a plan that was chosen for a case in ten; none where it was chosen for the average. `worth` writes the goal. */
export function caseTexts(plan: Told, worth: (value: number) => string, language: Language): string[] {
  const { case: told, value } = plan;
  if (told === null) return [];
  const facts = { mine: worth(told.inCase), theirs: worth(told.evenInCase) };
  const isSame = told.inCase === told.evenInCase;
  const price = told.evenValue > 0 ? 1 - value / told.evenValue : 0;
  return [
    say(caseWords[isSame ? (`same_${told.risk}` as const) : told.risk], language, facts),
    ...(price >= leastPrice ? [say(caseWords.price, language, { share: gapText(price, language) })] : []),
  ];
}
