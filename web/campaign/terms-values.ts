// The terms of a placement as a form holds them: percents and whole currency units for people, basis points and minor units for the document.
import { type Currency, currencyDecimals } from '../../src/base/money.ts';
import { type Conditions, conditionsShape } from '../../src/campaign/contract-conditions.ts';
import type { Agreement } from '../../src/campaign/contract-terms.ts';

type Maybe = number | null | undefined;

export interface TermsValues {
  returnDays: number;
  attributionDays: number | null;
  liveAfterMinutes: number | null;
  rules?: { product: string; mode: 'marginal' | 'whole'; steps?: { above: number; percent: number }[] }[];
  guarantee?: Maybe;
  cap?: Maybe;
  windows?: { product: string; days: number }[];
  bonuses?: { above: number; amount: number }[];
  includeShipping?: boolean;
  includeTax?: boolean;
  platformDiscountCounts?: boolean;
  platformFee?: Maybe;
  serviceFee?: Maybe;
  agency?: string | null;
  agencyShare?: Maybe;
  withholding?: 'none' | 'flat' | 'cn_labour';
  withholdingPercent?: Maybe;
  withholdingBase?: Maybe;
  country?: string;
  placeOfWork?: string;
  note?: string | null;
}

const percent = (bps: number) => bps / 100;
const basisPoints = (value: Maybe) => Math.round((value ?? 0) * 100);

/** A document's terms for the form. */
export function valuesOf(terms: Agreement, currency: Currency): TermsValues {
  const scale = 10 ** currencyDecimals[currency];
  const major = (minor: number | null) => (minor === null ? null : minor / scale);
  const { net, withholding, agency } = terms;
  return {
    ...{ returnDays: terms.returnDays, attributionDays: terms.attributionDays },
    liveAfterMinutes: terms.liveAfterMinutes,
    rules: terms.commission.map(({ product, mode, steps }) => ({
      ...{ product, mode },
      steps: steps.map(({ above, bps }) => ({ above: above / scale, percent: percent(bps) })),
    })),
    ...{ guarantee: major(terms.guarantee), cap: major(terms.cap), windows: [...terms.returns] },
    bonuses: terms.bonus.map(({ above, amount }) => ({ above: above / scale, amount: amount / scale })),
    includeShipping: net?.includeShipping ?? false,
    includeTax: net?.includeTax ?? false,
    platformDiscountCounts: net?.platformDiscount === 'counts',
    platformFee: percent(net?.platformFeeBps ?? 0),
    serviceFee: percent(terms.serviceFeeBps),
    ...{ agency: agency?.id ?? null, agencyShare: agency ? percent(agency.bps) : null },
    withholding: withholding?.rule ?? 'none',
    withholdingPercent: withholding ? percent(withholding.bps) : null,
    withholdingBase: withholding ? percent(withholding.baseBps) : 100,
    country: withholding?.country ?? 'CN',
    placeOfWork: withholding?.placeOfWork ?? 'CN',
    note: null,
  };
}

function netOf(values: TermsValues): Agreement['net'] {
  const platformFeeBps = basisPoints(values.platformFee);
  const { includeShipping = false, includeTax = false, platformDiscountCounts = false } = values;
  if (!includeShipping && !includeTax && !platformDiscountCounts && platformFeeBps === 0) return undefined;
  return {
    includeShipping,
    includeTax,
    platformDiscount: platformDiscountCounts ? 'counts' : 'deducted',
    platformFeeBps,
  };
}

function withholdingOf(values: TermsValues): Agreement['withholding'] {
  const { withholding = 'none', country = 'CN', placeOfWork = 'CN' } = values;
  if (withholding === 'none') return null;
  const places = { country: country.toUpperCase(), placeOfWork: placeOfWork.toUpperCase() };
  if (withholding === 'cn_labour') return { rule: 'cn_labour', bps: 0, baseBps: 10_000, ...places };
  const [bps, baseBps] = [basisPoints(values.withholdingPercent), basisPoints(values.withholdingBase ?? 100)];
  return { rule: 'flat', bps, baseBps, ...places };
}

/** The document of what the form holds. Bonuses are named by their place. What the contract says beside is another form's. */
export function termsOf(
  values: TermsValues,
  currency: Currency,
  conditions: Conditions = conditionsShape.parse({}),
): Agreement {
  const scale = 10 ** currencyDecimals[currency];
  const minor = (major: Maybe) => (major === null || major === undefined ? null : Math.round(major * scale));
  const share = basisPoints(values.agencyShare);
  return {
    ...{ returnDays: values.returnDays, attributionDays: values.attributionDays ?? null },
    liveAfterMinutes: values.liveAfterMinutes ?? null,
    commission: (values.rules ?? []).map(({ product, mode, steps }) => ({
      ...{ product: product.trim(), mode },
      steps: (steps ?? []).map((step) => ({ above: minor(step.above) ?? 0, bps: basisPoints(step.percent) })),
    })),
    ...{ guarantee: minor(values.guarantee), cap: minor(values.cap) },
    returns: (values.windows ?? []).map(({ product, days }) => ({ product: product.trim(), days })),
    net: netOf(values),
    bonus: (values.bonuses ?? []).map(({ above, amount }, place) => ({
      ...{ id: `b${place + 1}`, above: minor(above) ?? 0, amount: minor(amount) ?? 0 },
    })),
    serviceFeeBps: basisPoints(values.serviceFee),
    agency: values.agency && share > 0 ? { id: values.agency, bps: share } : null,
    withholding: withholdingOf(values),
    conditions,
  };
}
