// The documents of the repository: links that lead somewhere, commands that exist, samples that are there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { routesOfReference } from './support/reference.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const found = (page: string, pattern: RegExp) => [...textOf(page).matchAll(pattern)].map((match) => match[1] ?? '');

/** Drawn from the running app, so it comes after the pages that show it. */
const drawnLater = new Set(['docs/picture.png']);

test.each(pages)('every link of %s leads to a file', (page) => {
  const targets = found(page, /\]\(([^)#\s]+)[^)]*\)/g).filter((target) => !/^https?:/.test(target));
  const broken = targets.filter((target) => !existsSync(join(root, dirname(page), target)) && !drawnLater.has(target));
  expect(broken).toEqual([]);
});

test('every file of samples/ and src/ that a page names is there', () => {
  const named = pages.flatMap((page) => found(page, /\b((?:samples|src|migrations|test)\/[\w./-]+\.\w+)/g));
  const missing = [...new Set(named)].filter((path) => !path.includes('NNNN') && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test('every address of the API that a guide calls exists', () => {
  const routes = routesOfReference();
  const called = pages
    .filter((page) => page.startsWith('docs/guide/'))
    .flatMap((page) => found(page, /\$URL(\/(?:api|hooks)\/[^"?\s]*)/g));
  const unknown = [...new Set(called)].filter((path) => !routes.some((route) => route.test(path)));
  expect(called.length).toBeGreaterThan(30);
  expect(unknown).toEqual([]);
});
