// What every page of the guide keeps to.
import { expect, test } from 'vitest';
import { languages } from '../base/words.ts';
import { findGuidePage, guidePages } from './guide/pages.ts';
import { leadText, seasonsText, tiersText } from './guide-computed.ts';
import { linksOf, markupFaults } from './guide-markup.ts';
import { guideGroups, sectionText, wholeText } from './guide-page.ts';

const today = '2026-11-26';
const ids = guidePages.map((page) => page.id);

test('ids are unique, and none is an address that the API uses', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => ['search', 'entries'].includes(id) || !/^[a-z0-9-]+$/.test(id))).toEqual([]);
});

test('every group has pages, and they stand together in the order of the groups', () => {
  const order = guidePages.map((page) => guideGroups.indexOf(page.group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(guideGroups.length);
});

test.each(guidePages)('$id says everything in three languages, with marks that are closed', (page) => {
  for (const language of languages) {
    const texts = page.sections.flatMap((one) => [one.heading[language], sectionText(one, today)[language]]);
    const all = [page.title[language], page.lead[language], page.alsoCalled[language], ...texts];
    expect(all.filter((text) => text.trim() === '')).toEqual([]);
    expect(texts.flatMap(markupFaults)).toEqual([]);
    expect(texts.filter((text) => /<\w|\{\w+\}/.test(text))).toEqual([]);
    expect(page.lead[language].length).toBeLessThanOrEqual(language === 'zh' ? 90 : 240);
  }
});

test.each(guidePages)('$id is a page, not a book: neither a stub nor more than fits', (page) => {
  const isShort = ['instagram', 'tiktok', 'youtube', 'facebook', 'vkontakte'].includes(page.id);
  const isComputed = page.sections.some((one) => 'computed' in one);
  for (const language of ['it', 'en'] as const) {
    const count = wholeText(page, language, today).split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(isShort ? 80 : 120);
    expect(count).toBeLessThanOrEqual(isComputed ? 400 : 300);
  }
  const signs = wholeText(page, 'zh', today).replace(/\s/g, '').length;
  expect(signs).toBeGreaterThanOrEqual(isShort ? 150 : 230);
  expect(signs).toBeLessThanOrEqual(isComputed ? 900 : 620);
});

test.each(guidePages)('$id links to pages that exist, and to the same ones in every language or fewer', (page) => {
  const links = languages.map((language) => page.sections.flatMap((one) => linksOf(sectionText(one, today)[language])));
  expect(links.flat().filter((id) => findGuidePage(id) === null)).toEqual([]);
  expect(links.flat().filter((id) => id === page.id)).toEqual([]);
  expect(new Set(links[1])).toEqual(new Set(links[0]));
});

test.each(guidePages)('$id says where it is done and where it has its figures from', (page) => {
  expect(page.doneAt.length).toBeGreaterThan(0);
  expect(page.sources.length).toBeGreaterThan(0);
  expect(page.sources.filter(({ url }) => url !== null && !/^https?:\/\/[^\s…]+$/.test(url))).toEqual([]);
});

test.each(guidePages)('$id in Chinese has no sentence left in Latin letters', (page) => {
  const text = wholeText(page, 'zh', today);
  expect(text.match(/[A-Za-zÀ-ÿ’]+(?:[ ,]+[A-Za-zÀ-ÿ’]+){2,}/g) ?? []).toEqual([]);
});

test('every page can be reached from the first one by links or stands in the index', () => {
  const links = new Map(
    guidePages.map((page) => [page.id, page.sections.flatMap((one) => linksOf(sectionText(one, today).en))]),
  );
  const reached = new Set(['start']);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  // Platforms are a shelf of their own: the index shows them.
  expect(guidePages.filter((page) => page.group !== 'platforms' && !reached.has(page.id)).map(({ id }) => id)).toEqual([
    'glossary',
  ]);
});

test('tiers, seasons and lead times are those of the product’s own policies', () => {
  expect(tiersText().it).toContain('- **Top**: da 1.000.000 follower');
  expect(tiersText().zh).toContain('头部**：1,000,000 粉丝起');
  expect(seasonsText('2026-11-26').en).toContain('**618**: 24 May 2027 to 20 June 2027');
  expect(seasonsText('2026-11-26').en).not.toContain('11 November 2026');
  expect(leadText().en).toContain('**45** days before the season opens');
});

test('a season whose day of signing is over says so', () => {
  const [first, , third] = seasonsText('2026-11-26').en.split('\n');
  expect(first).toContain('Double 12');
  expect(first).toContain('had to be signed by');
  expect(third).toContain('KOLs under contract by');
});

test('a year of seasons begins with the next one, on any day', () => {
  expect(seasonsText('2027-05-20').it.split('\n')[0]).toContain('520');
  expect(seasonsText('2027-05-21').it.split('\n')[0]).toContain('618');
});
