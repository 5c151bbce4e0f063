import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsDraw } from '../../test/support/deed-draws.ts';
import { assembleDeed, changesBetween, governingOf, missingOf } from './deed-assemble.ts';
import { capitalAmount } from './deed-capital.ts';
import { type Clause, clausesOn } from './deed-clause.ts';
import { deedClauses } from './deed-clauses/all.ts';
import { stateOf } from './deed-state.ts';
import { holesOf, writeMoney } from './deed-value.ts';
import { isUscc, isVatIt } from './registration.ts';

const paragraphs = deedClauses.flatMap(({ id, paragraphs }) =>
  paragraphs.map(({ text }, place) => ({ id, place, text })),
);

test.each(paragraphs)('paragraph $place of clause $id names the same values in all three languages', ({ text }) => {
  expect(holesOf(text.en)).toEqual(holesOf(text.zh));
  expect(holesOf(text.it)).toEqual(holesOf(text.zh));
});

const months =
  'gennaio January,febbraio February,marzo March,aprile April,maggio May,giugno June,luglio July,agosto August,settembre September,ottobre October,novembre November,dicembre December'
    .split(',')
    .map((names) => names.split(' '));
/** Every number of a text without its separators, names of months as their number, in no order. */
function numbersOf(text: string): string[] {
  const told = months.reduce(
    (all, names, index) => all.replaceAll(new RegExp(`\\b(${names.join('|')})\\b`, 'g'), `${index + 1}`),
    text,
  );
  return (told.match(/\d[\d.,]*\d|\d/g) ?? []).map((one) => one.replaceAll(/[.,]/g, '')).sort();
}

const pairs = [
  ['zh', 'it'],
  ['zh', 'en'],
  ['it', 'en'],
] as const;

test('both columns say the same numbers, no place is left open, and nothing is broken', () => {
  fc.assert(
    fc.property(factsDraw, fc.constantFrom(...pairs), (facts, pair) => {
      const text = assembleDeed(facts, deedClauses, pair);
      const rows = [
        ...text.parties,
        ...text.sections.flatMap((one) => [one.heading, ...one.paragraphs]),
        ...text.approval,
      ];
      expect(text.sections.length).toBeGreaterThan(15);
      for (const [first, second] of rows) {
        expect(numbersOf(second!)).toEqual(numbersOf(first!));
        expect(`${first}${second}`).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same facts give the same text, and other facts are told as what changed', () => {
  fc.assert(
    fc.property(factsDraw, factsDraw, fc.constantFrom(...pairs), (facts, others, pair) => {
      const [text, again] = [assembleDeed(facts, deedClauses, pair), assembleDeed(facts, deedClauses, pair)];
      expect(changesBetween(text, again, pair)).toEqual([]);
      const dearer = {
        ...facts,
        deliverables: facts.deliverables.map((one, n) => (n === 0 ? { ...one, fee: one.fee + 1 } : one)),
      };
      const [change] = changesBetween(text, assembleDeed(dearer, deedClauses, pair), pair);
      expect(change).toMatchObject({ section: 'contents' });
      expect(change!.before).toHaveLength(2);
      const [there, back] = [assembleDeed(others, deedClauses, pair), text];
      const sizes = (all: ReturnType<typeof changesBetween>) =>
        all.reduce((n, one) => n + one.before.length + one.after.length, 0);
      expect(sizes(changesBetween(there, back, pair))).toBe(sizes(changesBetween(back, there, pair)));
    }),
  );
});

test('what was not agreed is said where a reader would look for it', () => {
  const [facts] = fc.sample(factsDraw, { numRuns: 1, seed: 7 });
  const bare = {
    ...facts!,
    terms: { ...facts!.terms, commission: [], guarantee: null, bonus: [], agency: null, withholding: null },
  };
  const said = assembleDeed(bare, deedClauses, ['en', 'zh']).sections.flatMap((one) =>
    one.paragraphs.map(([en]) => en),
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'No commission on sales is due.',
      'There is no guarantee.',
      'There are no bonuses.',
      'No agency gets a share of what is earned.',
      'No withholding is agreed; duties under the law remain.',
    ]),
  );
});

test('under Italian law onerous articles are approved by name, under Chinese law none is', () => {
  const [facts] = fc.sample(factsDraw, { numRuns: 1, seed: 7 });
  const under = (law: 'IT' | 'CN') => ({
    ...facts!,
    terms: { ...facts!.terms, conditions: { ...facts!.terms.conditions, law } },
  });
  const approved = assembleDeed(under('IT'), deedClauses, ['it', 'en']).approval.map(([it]) =>
    it!.replace(/^Art\. \d+ /, ''),
  );
  expect(approved).toEqual(
    expect.arrayContaining(['Risoluzione', 'Garanzie e manleva', 'Annullamento da parte del Marchio']),
  );
  expect(assembleDeed(under('CN'), deedClauses, ['it', 'en']).approval).toEqual([]);
});

test('the language that counts is the one asked for, else that of the law, else the first', () => {
  const [facts] = fc.sample(factsDraw, { numRuns: 1 });
  const of = (more: object, pair: readonly ['it' | 'en' | 'zh', 'it' | 'en' | 'zh']) =>
    governingOf({ terms: { ...facts!.terms, conditions: { ...facts!.terms.conditions, ...more } } }, pair);
  expect(of({ governing: 'en', law: 'CN' }, ['zh', 'en'])).toBe('en');
  expect(of({ governing: 'en', law: 'CN' }, ['it', 'zh'])).toBe('zh');
  expect(of({ governing: null, law: 'IT' }, ['zh', 'en'])).toBe('zh');
});

test('what a party lacks is told, and a person is asked for no number', () => {
  const [facts] = fc.sample(factsDraw, { numRuns: 1 });
  expect(missingOf(facts!).filter(({ party }) => party !== 'agency')).toEqual([
    { party: 'brand', fields: ['registration', 'representative', 'email'] },
    { party: 'kol', fields: ['seat', 'email'] },
  ]);
});

test('of two versions of a clause the one of the day counts', () => {
  const clause = (version: string, validFrom: string): Clause => ({ ...deedClauses[0]!, version, validFrom });
  const all = [clause('1', '2026-01-01'), clause('2', '2026-06-01')];
  expect(clausesOn(all, '2026-05-31').map(({ version }) => version)).toEqual(['1']);
  expect(clausesOn(all, '2026-06-01').map(({ version }) => version)).toEqual(['2']);
  expect(clausesOn(all, '2025-12-31')).toEqual([]);
});

test.each([
  [0, '零元整'],
  [300_000, '叁仟元整'],
  [2_034_568, '贰万零叁佰肆拾伍元陆角捌分'],
  [100_205, '壹仟零贰元零伍分'],
  [1_000_000_00, '壹佰万元整'],
  [10_000_500_00, '壹仟万零伍佰元整'],
  [100_000_001_00, '壹亿零壹元整'],
  [7, '柒分'],
  [50, '伍角'],
  [101_000_00, '壹拾万壹仟元整'],
])('%d 分 in capitals is %s', (fen, text) => {
  expect(capitalAmount(fen)).toBe(text);
});

test.each([
  ['it', 'CNY 1.234.567,80'],
  ['en', 'CNY 1,234,567.80'],
  ['zh', '人民币1,234,567.80元'],
] as const)('an amount in %s is %s', (language, text) => {
  expect(writeMoney(123_456_780, 'CNY', language)).toBe(text);
});

test('registration numbers are held against their check digits', () => {
  expect(['91350100M000100Y43', '91350100M000100Y44', '9135010OM000100Y43'].map(isUscc)).toEqual([true, false, false]);
  expect(['12345678903', 'IT12345678903', '12345678904', '00000000000'].map(isVatIt)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a contract is agreed when both sides have agreed, signed after that, and void for good', () => {
  const agreed = (side: 'brand' | 'kol') => ({ kind: 'agreed' as const, side });
  const [offered, signed, gone] = (['offered', 'signed', 'void'] as const).map((kind) => ({ kind, side: null }));
  expect(stateOf([])).toBe('made');
  expect(stateOf([offered!, agreed('kol')])).toBe('offered');
  expect(stateOf([agreed('kol'), agreed('brand')])).toBe('agreed');
  expect(stateOf([agreed('kol'), agreed('brand'), signed!])).toBe('signed');
  expect(stateOf([agreed('kol'), agreed('brand'), gone!])).toBe('void');
});
