// The guide and the app agree: where a page says it is done there is a page of the app, and what a page's head links to exists.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platforms } from '../../src/base/id.ts';
import { findGuidePage, guidePages } from '../../src/desk/guide/pages.ts';

const web = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, web), 'utf8');
const routes = [...read('app.tsx').matchAll(/(?:page\(|path: )'([^']+)'/g)].map((found) => found[1]);
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

test.each(guidePages)('$id leads to pages of the app', ({ doneAt }) => {
  expect(routes.length).toBeGreaterThan(20);
  expect(doneAt.map(({ path }) => path.split('?')[0]).filter((path) => !routes.includes(path))).toEqual([]);
});

test('a filter that a page of the guide sets is one of the archive', () => {
  const asked = guidePages.flatMap(({ doneAt }) => doneAt.map(({ path }) => new URL(path, 'http://x').searchParams));
  const wanted = asked.flatMap((params) => params.getAll('platform'));
  expect(wanted.filter((name) => !(platforms as readonly string[]).includes(name))).toEqual([]);
  expect(wanted.length).toBe(15);
});

test('heads of pages ask for pages of the guide that exist', () => {
  const named = sources.flatMap((path) => [
    ...read(path).matchAll(/<(?:Page|GuideLink)\s[^>]*?\b(?:guide|page)="([a-z-]+)"/g),
  ]);
  expect(named.length).toBeGreaterThan(7);
  expect(named.map((found) => found[1]!).filter((id) => findGuidePage(id) === null)).toEqual([]);
});
