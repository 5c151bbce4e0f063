// What a page of the guide is made of. Pages are data: a sentence in three languages each, with sources and where it is done.
import type { Day } from '../base/day.ts';
import { type Language, languages, type Phrase } from '../base/words.ts';

export const guideGroups = ['start', 'stages', 'judging', 'money', 'law', 'platforms', 'calendar'] as const;
export type GuideGroup = (typeof guideGroups)[number];

export interface GuideSource {
  readonly text: Phrase;
  readonly url: string | null;
  /** The year it speaks of; null where the source does not say. */
  readonly year: number | null;
}

/** A section that was written, or one that is computed from the product's own dated data on the day it is read. */
export type GuideSection =
  | { readonly heading: Phrase; readonly text: Phrase }
  | { readonly heading: Phrase; readonly computed: (today: Day) => Phrase };

export interface GuidePage {
  /** Part of the address, never changed. */
  readonly id: string;
  readonly group: GuideGroup;
  readonly title: Phrase;
  /** One sentence that answers the question. */
  readonly lead: Phrase;
  /** Words that people use for what the page is about: they are searched, not shown. */
  readonly alsoCalled: Phrase;
  readonly sections: readonly GuideSection[];
  /** Where in the app it is done: addresses of pages, perhaps with a filter. */
  readonly doneAt: readonly { readonly path: string; readonly text: Phrase }[];
  readonly sources: readonly GuideSource[];
  readonly updatedOn: Day;
}

/** A text line by line, in every language; each line is a paragraph, or an item of a list where it begins with `- `. */
export function lines(written: Readonly<Record<Language, readonly string[]>>): Phrase {
  return { it: written.it.join('\n'), en: written.en.join('\n'), zh: written.zh.join('\n') };
}

/** The text of a section as of a day. */
export function sectionText(section: GuideSection, today: Day): Phrase {
  return 'text' in section ? section.text : section.computed(today);
}

/** The page's words in one language, for counting and for whoever checks them. */
export function wholeText(page: GuidePage, language: Language, today: Day): string {
  const sections = page.sections.flatMap((one) => [one.heading[language], sectionText(one, today)[language]]);
  return [page.title[language], page.lead[language], ...sections].join('\n');
}

/** The languages of which something is written. */
export function languagesOf(texts: Partial<Record<Language, unknown>>): Language[] {
  return languages.filter((one) => texts[one] !== undefined && texts[one] !== null);
}
