import { expect, test } from 'vitest';
import { canonicalJson, jsonPointer, writeJson } from './json.ts';

test('equal values have one canonical text, whatever the order of their members', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 2n })).toBe('{"a":2,"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ a: 2n, b: [1, { c: 'x', d: null }] })).toBe('{"a":2,"b":[1,{"c":"x","d":null}]}');
});

test('an amount beyond the numbers of JavaScript keeps all its digits', () => {
  expect(writeJson({ amount: 2n ** 63n, none: undefined })).toBe('{"amount":9223372036854775808}');
});

test('a number that is not finite is a bug', () => {
  expect(() => writeJson(Number.NaN)).toThrow('broken invariant');
});

test('a pointer escapes what a name of a member may hold', () => {
  expect(jsonPointer(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
  expect(jsonPointer([])).toBe('');
});
