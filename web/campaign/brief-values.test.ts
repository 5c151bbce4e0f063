import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { overridden } from '../../src/campaign/brief-propose.ts';
import { campaignBriefShape, type Texts } from '../../src/campaign/contract-brief.ts';
import { cleaned, linesOf, overrideOf, withLines } from './brief-values.ts';

const texts = (it: string | null, zh: string | null): Texts => ({ it, en: null, zh });

test('lines of one language keep their place in the others', () => {
  const list = [texts('uno', '一'), texts('due', '二')];
  expect(withLines(list, 'zh', '一\n贰\n三')).toEqual([texts('uno', '一'), texts('due', '贰'), texts(null, '三')]);
  expect(withLines(list, 'zh', '')).toEqual([texts('uno', null), texts('due', null)]);
  expect(withLines([texts(null, '一')], 'zh', '')).toEqual([]);
});

test('what is typed is what stands there, also while a line is empty', () => {
  const line = fc.constantFrom('', 'a', 'b c', '无花果');
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      fc.constantFrom(...languages),
      (a, b, one) => {
        const first = withLines([], 'en', a.join('\n'));
        const typed = b.join('\n');
        const shown = linesOf(withLines(first, one, typed), one);
        expect(shown.replace(/\n+$/, '')).toBe(typed.replace(/\n+$/, ''));
      },
    ),
  );
});

test('blanks and empty points are not kept', () => {
  const brief = campaignBriefShape.parse({ messages: [{ it: 'x' }], products: [{ name: 'Fichi' }] });
  const typed = {
    ...brief,
    messages: [...brief.messages, texts(null, '  ')],
    products: [...brief.products, { name: ' ', facts: texts(null, null) }],
  };
  expect(cleaned(typed)).toEqual(brief);
});

test('what is otherwise for one placement is what differs, and put over the rest it is the brief again', () => {
  const base = campaignBriefShape.parse({ hashtags: ['#a'], messages: [{ it: 'x' }] });
  const mine = { ...base, hashtags: ['#b'] };
  const override = overrideOf(mine, base);
  expect(override).toMatchObject({ hashtags: ['#b'], messages: null, mood: null });
  expect(overridden(base, override)).toEqual(mine);
});
