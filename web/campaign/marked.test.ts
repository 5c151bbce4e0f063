import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './marked.ts';

test('marks that overlap cut a text into pieces that know them', () => {
  expect(
    piecesOf('无花果酱最好吃', [
      { at: 4, length: 3 },
      { at: 5, length: 1 },
    ]),
  ).toEqual([
    { at: 0, text: '无花果酱', marks: [] },
    { at: 4, text: '最', marks: [0] },
    { at: 5, text: '好', marks: [0, 1] },
    { at: 6, text: '吃', marks: [0] },
  ]);
});

test('the pieces are the text, whatever the marks say', () => {
  const mark = fc.record({ at: fc.integer({ min: -5, max: 30 }), length: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      expect(
        piecesOf(text, marks)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
