// Pages and entries as texts of one language that can be searched.
import type { Day } from '../base/day.ts';
import type { Language } from '../base/words.ts';
import { guidePages } from './guide/pages.ts';
import { plainText } from './guide-markup.ts';
import { languagesOf, sectionText } from './guide-page.ts';
import type { Findable } from './guide-search.ts';

/** A link without words of its own: the title of the page that it leads to is found there, not here. */
const elsewhere = () => '…';

/** All pages in one language, as of a day. */
export function findablePages(language: Language, today: Day): Findable[] {
  return guidePages.map((page) => ({
    kind: 'page',
    id: page.id,
    language,
    title: page.title[language],
    alsoCalled: page.alsoCalled[language],
    lead: page.lead[language],
    sections: page.sections.map((section) => ({
      heading: section.heading[language],
      text: plainText(sectionText(section, today)[language], elsewhere),
    })),
  }));
}

export interface EntryTexts {
  readonly id: string;
  readonly topic: string | null;
  readonly texts: Partial<Record<Language, { readonly question: string; readonly answer: string }>>;
}

/** Entries in one language; one that was not written in it is searched in the first language that it has. */
export function findableEntries(entries: readonly EntryTexts[], language: Language): Findable[] {
  return entries.flatMap(({ id, topic, texts }): Findable[] => {
    const written = texts[language] === undefined ? languagesOf(texts)[0] : language;
    const text = written === undefined ? undefined : texts[written];
    if (written === undefined || text === undefined) return [];
    const { question, answer } = text;
    return [
      {
        kind: 'entry',
        id,
        language: written,
        title: question,
        alsoCalled: topic ?? '',
        lead: '',
        sections: [{ heading: '', text: plainText(answer, elsewhere) }],
      },
    ];
  });
}
