import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePublished, similarityOf } from './compare-published.ts';

const approved = { text: '【广告】无花果酱太好吃了，用 FICHI-LXT8 下单 https://k.example/r/abc1234', links: [] };
const kinds = (text: string | null, isLabelled: boolean | null = true) =>
  comparePublished({ approved, text, isLabelled, codes: ['FICHILX'], unlawful: [] }).differences.map((one) => one.kind);

test('what was published word by word differs in nothing, whatever a phone makes of spaces', () => {
  expect(kinds(approved.text)).toEqual([]);
  expect(kinds(approved.text.replace('，', '，\n \u200B'))).toEqual([]);
  expect(
    comparePublished({ approved, text: approved.text, isLabelled: true, codes: [], unlawful: [] }).similarity,
  ).toBe(1);
});

test.each([
  ['a code that was mistyped', approved.text.replace('LXT8', 'LXT9'), ['text_changed', 'code_missing']],
  ['a link that was left out', approved.text.replace(/https.*/, ''), ['text_changed', 'link_missing']],
  ['a link to another shop', `${approved.text} https://elsewhere.example/x`, ['text_changed', 'link_foreign']],
  ['a promise that nobody approved', approved.text.replace('太好吃了', '能治疗失眠'), ['text_changed']],
])('%s is told', (_what, text, told) => {
  expect(kinds(text)).toEqual(told);
});

test('a code of letters alone is known where it was given to the KOL', () => {
  const named = { text: '【广告】好吃，报 fichilx 立减', links: [] };
  const compare = (text: string, codes: string[]) =>
    comparePublished({ approved: named, text, isLabelled: true, codes, unlawful: [] }).differences.map(
      (one) => one.kind,
    );
  expect(compare('【广告】好吃，报 FICHI 立减', ['FICHILX'])).toContain('code_missing');
  expect(compare('【广告】好吃，报 FICHILX 立减', ['FICHILX'])).not.toContain('code_missing');
});

test('a missing label is told even where the words are the same', () => {
  expect(kinds(approved.text, false)).toEqual(['label_missing']);
});

test('a text that nobody told is unknown, and a publication without approval is told as one', () => {
  expect(kinds(null, null)).toEqual(['text_untold']);
  expect(comparePublished({ approved: null, text: '好吃', isLabelled: null, codes: [], unlawful: [] })).toMatchObject({
    similarity: null,
    differences: [{ kind: 'unapproved' }],
  });
});

test('changes put together give both texts again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      const { changes, similarity } = comparePublished({
        approved: { text: before, links: [] },
        text: after,
        isLabelled: null,
        codes: [],
        unlawful: [],
      });
      if (similarity === 1) return;
      const join = (left: 'gone' | 'new') =>
        changes
          .filter((one) => one.kind === 'same' || one.kind === left)
          .map((one) => one.text)
          .join('');
      expect([join('gone'), join('new')]).toEqual([before, after]);
    }),
  );
});

test('likeness is the same in both directions and between nothing and all', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
      const likeness = similarityOf(one, other);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(similarityOf(other, one)).toBeCloseTo(likeness, 1);
    }),
    {
      examples: [
        ['', ''],
        ['a', ''],
      ],
    },
  );
});

test('texts of any length that have nothing in common are compared at once', () => {
  const text = (from: number) =>
    String.fromCodePoint(...Array.from({ length: 50_000 }, (_, at) => from + ((at * 7_919) % 4_000)));
  const [ours, theirs] = [text(0x4e00), text(0x6000)];
  const { similarity, changes } = comparePublished({
    ...{ approved: { text: ours, links: [] }, text: theirs, isLabelled: null, codes: [], unlawful: [] },
  });
  expect(similarity).toBeLessThan(0.2);
  expect(changes).toEqual([
    { kind: 'gone', text: ours },
    { kind: 'new', text: theirs },
  ]);
}, 2_000);
