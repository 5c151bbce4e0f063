// The committed reference is what the code yields.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceFiles, referenceFolder } from '../src/reference.ts';
import { testApp } from './support/app.ts';

const app = await testApp();
await app.server.ready();
const yielded = referenceFiles(app.server);

test.each([...yielded])('docs/reference/%s is up to date: else run npm run reference', (name, text) => {
  expect(readFileSync(join(referenceFolder, name), 'utf8')).toBe(text);
});

test('docs/reference holds nothing that the code does not yield', () => {
  expect(readdirSync(referenceFolder).sort()).toEqual([...yielded.keys()].sort());
});

test('every operation names who may call it, and every problem has one shape', () => {
  const document = JSON.parse(yielded.get('openapi.json')!);
  const operations = Object.values<Record<string, Record<string, unknown>>>(document.paths).flatMap(Object.values);
  expect(operations.length).toBeGreaterThan(50);
  expect(operations.filter((one) => typeof one['x-access'] !== 'string')).toEqual([]);
  const unanswered = operations.filter((one) => !('default' in (one.responses as object)));
  expect(unanswered).toEqual([]);
});
