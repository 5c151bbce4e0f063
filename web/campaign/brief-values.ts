// The brief as a form holds it: lists as lines of one language, which keep their place in the others.
import type { Language } from '../../src/base/words.ts';
import type { BriefOverride, CampaignBrief, Texts } from '../../src/campaign/contract-brief.ts';

const nothing: Texts = { it: null, en: null, zh: null };
const isEmpty = (texts: Texts) => Object.values(texts).every((one) => one === null || one.trim() === '');

/** The lines of a list in one language; a point that nobody wrote in it is an empty line. */
export const linesOf = (list: readonly Texts[], language: Language): string =>
  list.map((texts) => texts[language] ?? '').join('\n');

/** The list with the lines of one language in place of what stood there. */
export function withLines(list: readonly Texts[], language: Language, text: string): Texts[] {
  const lines = text === '' ? [] : text.split('\n');
  const points = Math.max(lines.length, list.length);
  const all = Array.from({ length: points }, (_, place) => ({
    ...(list[place] ?? nothing),
    [language]: lines[place] || null,
  }));
  // Points at the end that no language has left are gone; one that is being written stays.
  while (all.length > lines.length && isEmpty(all.at(-1)!)) all.pop();
  return all;
}

const trimmed = (texts: Texts): Texts => ({
  it: texts.it?.trim() || null,
  en: texts.en?.trim() || null,
  zh: texts.zh?.trim() || null,
});
const list = (all: readonly Texts[]) => all.map(trimmed).filter((texts) => !isEmpty(texts));

/** The brief as it is kept: without blanks and empty points. */
export function cleaned(brief: CampaignBrief): CampaignBrief {
  return {
    ...brief,
    ...{ about: trimmed(brief.about), mood: trimmed(brief.mood), note: trimmed(brief.note) },
    ...{ messages: list(brief.messages), dos: list(brief.dos), donts: list(brief.donts) },
    products: brief.products
      .map(({ name, facts }) => ({ name: name.trim(), facts: trimmed(facts) }))
      .filter(({ name }) => name !== ''),
  };
}

const own = ['about', 'products', 'messages', 'dos', 'donts', 'mandatory', 'hashtags', 'mood', 'note'] as const;

/** What of a brief is otherwise than for all; what is the same stays with what is for all, also when that changes. */
export function overrideOf(brief: CampaignBrief, base: CampaignBrief): BriefOverride {
  const [mine, all] = [cleaned(brief), cleaned(base)];
  const told = own.map((field) => [
    field,
    JSON.stringify(mine[field]) === JSON.stringify(all[field]) ? null : mine[field],
  ]);
  return Object.fromEntries(told) as BriefOverride;
}
