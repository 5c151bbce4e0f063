// Advice says where a step is done: every such address is a page of the app, and every page of the guide it names is there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adviceOf } from '../src/brand/assessment/advice-of.ts';
import { questionnaireIds } from '../src/brand/assessment/question.ts';
import { guidePages } from '../src/desk/guide/pages.ts';

const routes = [
  ...readFileSync(new URL('../web/app.tsx', import.meta.url), 'utf8').matchAll(/page\('([^']+)'|path: '([^']+)'/g),
].map(([, one, other]) => one ?? other!);
const steps = questionnaireIds.flatMap((id) => adviceOf[id].steps);

test('every step of an advice leads to a page of the app', () => {
  expect(routes.length).toBeGreaterThan(30);
  for (const { id, where } of steps) {
    const guide = /^\/guide\/(.+)$/.exec(where.path);
    if (guide)
      expect(
        guidePages.map((one) => one.id),
        id,
      ).toContain(guide[1]);
    else expect(routes, id).toContain(where.path);
  }
});
