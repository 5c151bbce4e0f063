import { expect, test } from 'vitest';
import { shownReasons } from './shown-reasons.ts';

const reasons = (signs: string) =>
  [...signs].map((sign, place) => ({
    sign: sign === '+' ? ('for' as const) : sign === '-' ? ('against' as const) : ('unknown' as const),
    place,
  }));
const written = (signs: string, isOpen: boolean) => {
  const { shown, hidden } = shownReasons(reasons(signs), isOpen);
  return [shown.map(({ sign }) => ({ for: '+', against: '-', unknown: '?' })[sign]).join(''), hidden];
};

test.each([
  ['?+-+', false, '++-?', 0],
  ['++++++++++', false, '+++++++', 3],
  ['+++++++++--', false, '+++++++--', 2],
  ['--------??', false, '--------', 2],
  ['+++++++++--??', true, '+++++++++--??', 0],
  ['', false, '', 0],
])('of the reasons %s a row (open: %s) shows %s and folds %d', (signs, isOpen, shown, hidden) => {
  expect(written(signs, isOpen)).toEqual([shown, hidden]);
});

test('reasons of one sign keep their order', () => {
  expect(shownReasons(reasons('+-+-'), false).shown.map(({ place }) => place)).toEqual([0, 2, 1, 3]);
});
