import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionsShape } from '../../src/campaign/contract-conditions.ts';
import { type Agreement, agreementShape, plainAgreement } from '../../src/campaign/contract-terms.ts';
import { termsOf, valuesOf } from './terms-values.ts';

const bps = fc.integer({ min: 0, max: 10_000 });
const minor = fc.integer({ min: 0, max: 1e9 });
const agreement: fc.Arbitrary<Agreement> = fc.record({
  returnDays: fc.integer({ min: 0, max: 60 }),
  attributionDays: fc.option(fc.integer({ min: 0, max: 60 })),
  liveAfterMinutes: fc.option(fc.integer({ min: 0, max: 1_440 })),
  commission: fc.array(
    fc.record({
      product: fc.constantFrom('*', 'jam', 'category:fresh'),
      mode: fc.constantFrom('marginal', 'whole'),
      steps: fc.array(fc.record({ above: minor, bps }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  guarantee: fc.option(minor),
  cap: fc.option(minor),
  returns: fc.array(fc.record({ product: fc.constantFrom('jam', '*'), days: fc.integer({ min: 0, max: 30 }) }), {
    maxLength: 2,
  }),
  net: fc.option(
    fc.record({
      includeShipping: fc.boolean(),
      includeTax: fc.boolean(),
      platformDiscount: fc.constantFrom('deducted', 'counts'),
      platformFeeBps: fc.integer({ min: 1, max: 2_000 }),
    }),
    { nil: undefined },
  ),
  bonus: fc
    .array(fc.record({ above: minor, amount: minor }), { maxLength: 2 })
    .map((all) => all.map((one, place) => ({ id: `b${place + 1}`, ...one }))),
  serviceFeeBps: bps,
  agency: fc.option(fc.record({ id: fc.constant('mcn'), bps: fc.integer({ min: 1, max: 10_000 }) })),
  withholding: fc.option(
    fc.oneof(
      fc.constant({ rule: 'cn_labour' as const, bps: 0, baseBps: 10_000, country: 'CN', placeOfWork: 'IT' }),
      fc.record({
        rule: fc.constant('flat' as const),
        bps,
        baseBps: bps,
        country: fc.constant('IT'),
        placeOfWork: fc.constant('IT'),
      }),
    ),
  ),
  conditions: fc.record({ keepOnlineDays: fc.integer({ min: 0, max: 365 }) }).map((one) => conditionsShape.parse(one)),
});

test.each(['CNY', 'JPY'] as const)('terms in %s come out of the form as they went in', (currency) => {
  fc.assert(
    fc.property(agreement, (terms) => {
      expect(termsOf(valuesOf(terms, currency), currency, terms.conditions)).toEqual(terms);
    }),
  );
});

test('what the form makes of plain terms is a document that the server takes', () => {
  const terms = termsOf(valuesOf(plainAgreement(1_500, 7, 7), 'EUR'), 'EUR');
  expect(agreementShape.parse(terms)).toEqual(plainAgreement(1_500, 7, 7));
});
