import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksOf, markupFaults, parseInlines, parseMarkup, plainText } from './guide-markup.ts';

test('paragraphs, lists, bold words and links are read', () => {
  expect(parseMarkup('One **two**.\n- a [[fakes]]\n- b\n\nEnd [[pay|money]]')).toEqual([
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'One ' },
        { kind: 'bold', text: 'two' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      items: [
        [
          { kind: 'text', text: 'a ' },
          { kind: 'link', page: 'fakes', text: null },
        ],
        [{ kind: 'text', text: 'b' }],
      ],
    },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'End ' },
        { kind: 'link', page: 'pay', text: 'money' },
      ],
    },
  ]);
});

test('a mark that is not closed stays text and is told as a fault', () => {
  expect(parseInlines('a ** b [[x')).toEqual([{ kind: 'text', text: 'a ** b [[x' }]);
  expect(markupFaults('fine **b**\na ** b')).toEqual(['a ** b']);
});

test('markup is no HTML: tags stay the signs that they are', () => {
  expect(parseInlines('<b onclick="x">a</b>')).toEqual([{ kind: 'text', text: '<b onclick="x">a</b>' }]);
});

test('whatever is typed, no sign of a line without marks is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/\*\*|\[\[|\n/.test(text)),
      (text) => {
        expect(
          parseInlines(text)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

test('whatever is typed, plain text has no more lines than the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '[', ']', '|', 'a', '-', ' ', '\n') }), (text) => {
      const plain = plainText(text, () => 'Title');
      expect(plain.split('\n')).toHaveLength(text.split('\n').length);
      expect(linksOf(text).every((page) => /^[a-z0-9-]+$/.test(page))).toBe(true);
    }),
  );
});
