// Random agreements, as wide as the terms allow, for tests of contracts.
import fc from 'fast-check';
import { formats } from '../../src/base/id.ts';
import { conditionsShape, usageMedia } from '../../src/campaign/contract-conditions.ts';
import { type DeedFacts, partyShape } from '../../src/campaign/contract-deed.ts';
import { agreementShape } from '../../src/campaign/contract-terms.ts';

const bps = fc.integer({ min: 0, max: 10_000 });
const someBps = fc.integer({ min: 1, max: 9_999 });
const minor = fc.integer({ min: 0, max: 400_000 });
const some = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null, freq: 2 });

const rule = fc.record({
  product: fc.constantFrom('*', 'p1', 'p2', 'category:c1'),
  mode: fc.constantFrom('marginal', 'whole'),
  steps: fc.uniqueArray(fc.record({ above: fc.oneof(fc.constant(0), minor), bps: someBps }), {
    ...{ minLength: 1, maxLength: 3 },
    selector: ({ above }) => above,
  }),
});

export const conditionsDraw = fc
  .record({
    approvalRounds: fc.integer({ min: 0, max: 5 }),
    approvalDays: fc.integer({ min: 1, max: 10 }),
    keepOnlineDays: fc.constantFrom(0, 30, 365),
    paymentDays: fc.integer({ min: 0, max: 90 }),
    exclusivity: fc.record({
      during: fc.boolean(),
      afterDays: fc.constantFrom(0, 30, 180),
      competitors: fc.subarray(['Rigoni', '果然好', 'Bonne & Co.']),
    }),
    usage: fc.record({
      days: fc.constantFrom(0, 90, 365),
      territory: some(fc.constantFrom('CN', 'IT, CN')),
      media: fc.subarray([...usageMedia]),
      mayEdit: fc.boolean(),
    }),
    delay: fc.record({
      graceDays: fc.integer({ min: 0, max: 5 }),
      bpsPerDay: fc.constantFrom(0, 33, 250, 1_000),
      maxBps: bps,
    }),
    killFee: fc.record({ beforeDraftBps: fc.oneof(fc.constant(0), bps), afterDraftBps: bps, afterApprovalBps: bps }),
    makeGood: fc.record({
      minViews: some(fc.integer({ min: 1_000, max: 2_000_000 })),
      days: fc.integer({ min: 1, max: 60 }),
      remedy: fc.constantFrom('post', 'reduction'),
      reductionBps: bps,
    }),
    boughtEngagement: fc.record({ remedyBps: fc.oneof(fc.constant(0), bps) }),
    confidentialityYears: fc.integer({ min: 0, max: 5 }),
    law: fc.constantFrom('CN', 'IT'),
    forum: fc.record({
      kind: fc.constantFrom('court', 'cietac', 'cam_milano'),
      place: some(fc.constantFrom('Milano', '上海市浦东新区')),
    }),
    signingPlace: some(fc.constant('Milano')),
  })
  .map((one) => conditionsShape.parse(one));

const withholding = fc.oneof(
  fc.record({
    rule: fc.constant('flat'),
    ...{ bps, baseBps: bps },
    country: fc.constantFrom('IT', 'CN'),
    placeOfWork: fc.constantFrom('IT', 'CN'),
  }),
  fc.record({ rule: fc.constant('cn_labour'), country: fc.constant('CN'), placeOfWork: fc.constantFrom('IT', 'CN') }),
);

export const termsDraw = fc
  .record({
    returnDays: fc.integer({ min: 0, max: 20 }),
    attributionDays: some(fc.integer({ min: 1, max: 30 })),
    liveAfterMinutes: some(fc.integer({ min: 0, max: 600 })),
    commission: fc.uniqueArray(rule, { maxLength: 3, selector: ({ product }) => product }),
    guarantee: some(minor),
    cap: some(minor),
    returns: fc.uniqueArray(
      fc.record({ product: fc.constantFrom('p1', 'category:c1'), days: fc.integer({ min: 0, max: 30 }) }),
      { maxLength: 2, selector: ({ product }) => product },
    ),
    net: fc.option(
      fc.record({
        includeShipping: fc.boolean(),
        includeTax: fc.boolean(),
        platformDiscount: fc.constantFrom('deducted', 'counts'),
        platformFeeBps: fc.constantFrom(0, 500, 1_234),
      }),
      { nil: undefined },
    ),
    bonus: fc
      .array(fc.record({ above: minor, amount: minor }), { maxLength: 2 })
      .map((all) => all.map((one, place) => ({ id: `b${place}`, ...one }))),
    serviceFeeBps: fc.constantFrom(0, 500, 777),
    agency: some(fc.record({ id: fc.constant('mcn'), bps: someBps })),
    withholding: some(withholding),
    conditions: conditionsDraw,
  })
  .map((one) => agreementShape.parse(one));

const day = fc.integer({ min: 1, max: 59 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));

/** Everything that a contract says, at random. */
export const factsDraw: fc.Arbitrary<DeedFacts> = fc
  .record({
    currency: fc.constantFrom('CNY', 'EUR', 'JPY'),
    terms: termsDraw,
    termsFrom: some(fc.constant('2026-02-03T04:05:06.000Z')),
    deliverables: fc.array(fc.record({ format: fc.constantFrom(...formats), dueOn: some(day), fee: minor }), {
      ...{ minLength: 1, maxLength: 4 },
    }),
  })
  .filter(({ currency, terms }) => terms.withholding?.rule !== 'cn_labour' || currency === 'CNY')
  .map(({ currency, terms, termsFrom, deliverables }) => ({
    ...{ campaign: '双十一', brand: 'Fichi d’Oro', termsVersion: 1, termsFrom, terms },
    currency: currency as DeedFacts['currency'],
    accounts: [
      { platform: 'douyin', name: '李小甜', handle: 'xiaotian', uid: 'u' },
      { platform: 'xiaohongshu', name: 'Xiao Tian', handle: null, uid: '5f3c' },
    ],
    parties: {
      brand: partyShape.parse({ nameLatin: 'Fichi d’Oro S.r.l.', nameHanzi: '金无花果', seat: 'Milano' }),
      kol: partyShape.parse({ legal: 'person', nameHanzi: '李小甜' }),
      agency: terms.agency === null ? null : partyShape.parse({ nameLatin: 'MCN Ltd' }),
    },
    deliverables: deliverables.map((one, index) => ({ id: `d${index + 1}`, account: index % 2, ...one })),
  }));
