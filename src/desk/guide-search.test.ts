// Real questions in three languages find the page that answers them; the figures stand in docs/guide/help.md.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideQuestions, unseenQuestions } from '../../test/support/guide-questions.ts';
import { type Language, languages } from '../base/words.ts';
import { findableEntries, findablePages } from './guide-findable.ts';
import { buildGuideIndex, searchGuide, snippetOf } from './guide-search.ts';

const indexes = Object.fromEntries(
  languages.map((language) => [language, buildGuideIndex(findablePages(language, '2026-11-26'))]),
) as Record<Language, ReturnType<typeof buildGuideIndex>>;

/** Places of the right page, from 0; -1 where it is not among five. */
function placesOf(questions: readonly (readonly [string, ...string[]])[], language: Language): number[] {
  return questions.map(([question, ...right]) =>
    searchGuide(indexes[language], question, 5).findIndex((hit) => right.includes(hit.id)),
  );
}

const within = (places: readonly number[], count: number) => places.filter((at) => at >= 0 && at < count).length;

test.each(languages)('in %s the right page is first or second for nearly every question', (language) => {
  const questions = guideQuestions[language];
  expect(questions.length).toBeGreaterThanOrEqual(15);
  const missed = questions.filter((one) => !(within(placesOf([one], language), 2) === 1)).map(([question]) => question);
  expect(missed.length).toBeLessThanOrEqual(1);
});

test('how often the right page is found stands in the documents, as it is today', () => {
  const rows = [guideQuestions, unseenQuestions].flatMap((table) =>
    languages.map((language) => {
      const places = placesOf(table[language], language);
      return `${language} | ${places.length} | ${within(places, 1)} | ${within(places, 2)} | ${within(places, 3)} |`;
    }),
  );
  const page = readFileSync(new URL('../../docs/guide/help.md', import.meta.url), 'utf8');
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

test('accents, slips and beginnings of words do not matter', () => {
  const first = (question: string) => searchGuide(indexes.it, question, 1)[0]?.id;
  expect(first('perché i folower sono falsì')).toBe('fakes');
  expect(first('contrat')).toBe('contract');
});

test('nothing is found for nothing, and for words that stand nowhere', () => {
  expect(searchGuide(indexes.it, '  ', 5)).toEqual([]);
  expect(searchGuide(indexes.en, 'zzzqqq', 5)).toEqual([]);
});

test('a snippet marks what was found, at its place', () => {
  const [hit] = searchGuide(indexes.en, 'who pays when goods come back', 1);
  const marked = hit!.snippet.marks.map(([start, end]) => hit!.snippet.text.slice(start, end).toLowerCase());
  expect(marked).not.toEqual([]);
  expect(marked.every((word) => /^(pay|goods|com|back)/.test(word))).toBe(true);
});

test('a snippet of a long text is short and begins at a word', () => {
  const text = `${'alpha beta '.repeat(60)}needle ${'gamma delta '.repeat(60)}`;
  const { text: cut, marks } = snippetOf(text, new Set(['needl']), 100);
  expect(cut.length).toBeLessThanOrEqual(102);
  expect(cut).toMatch(/^…\w/);
  expect(marks.map(([start, end]) => cut.slice(start, end))).toEqual(['needle']);
});

test('an entry that is written in Chinese alone is found by readers of Italian, and says its language', () => {
  const texts = { zh: { question: '蜂蜜进口要办什么手续', answer: '需要海关注册。' } };
  const entries = findableEntries([{ id: 'e1', topic: null, texts }], 'it');
  const hit = searchGuide(buildGuideIndex([...findablePages('it', '2026-11-26'), ...entries]), '蜂蜜进口', 1)[0];
  expect(hit).toMatchObject({ kind: 'entry', id: 'e1', language: 'zh' });
});
