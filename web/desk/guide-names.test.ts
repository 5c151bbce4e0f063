import { expect, test } from 'vitest';
import { withoutNames } from './guide-names.ts';

test('names are taken out whole, whatever their case, longest first', () => {
  expect(withoutNames('Fichi del Cilento chiede; i fichi del cilento? Fichi no.', ['Fichi del Cilento', 'Fichi'])).toBe(
    '… chiede; i …? … no.',
  );
});

test('a name inside another word stays', () => {
  expect(withoutNames('Marcolini e Marco', ['Marco'])).toBe('Marcolini e …');
});

test('Chinese names are found between other signs, and signs of patterns are only signs', () => {
  expect(withoutNames('我是李小甜的朋友 (A+B)', ['李小甜', 'A+B'])).toBe('我是…的朋友 (…)');
});

test('no name, or one sign, takes nothing out', () => {
  expect(withoutNames('王 e X', ['王', '', ' '])).toBe('王 e X');
});
