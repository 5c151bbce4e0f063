// What the clauses' names stand for: every variable of a contract comes from its facts here, and from nowhere else.

import { formatTerms, platformTerms } from '../base/terms.ts';
import type { DeedFacts, Party } from './contract-deed.ts';
import type { Agreement } from './contract-terms.ts';
import type { Value, Values } from './deed-value.ts';
import { same } from './words-deed.ts';
import { deedTerms } from './words-deed-terms.ts';

/** The name of a party for a column: in its script where it is known. */
export function nameOf(party: Pick<Party, 'nameLatin' | 'nameHanzi'>): Value {
  const [latin, hanzi] = [party.nameLatin ?? party.nameHanzi ?? '', party.nameHanzi ?? party.nameLatin ?? ''];
  return { phrase: { it: latin, en: latin, zh: hanzi } };
}

/** A product of the terms in words: an id, a category, or all others. */
export function productValue(product: string): Value {
  if (product === '*') return { phrase: deedTerms.everyOther };
  if (product.startsWith('category:'))
    return { phrase: deedTerms.category, with: { name: { text: product.slice('category:'.length) } } };
  return { phrase: deedTerms.product, with: { id: { text: product } } };
}

export const stepsValue = ({ steps }: Agreement['commission'][number]): Value => ({
  list: steps
    .toSorted((a, b) => a.above - b.above)
    .map(({ above, bps }) => ({ phrase: deedTerms.step, with: { above: { money: above }, bps: { bps } } })),
});

const moment = (text: string): string =>
  `${new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} UTC+8`;

/** An account as a contract names it. */
export const accountValues = ({ platform, name, handle, uid }: DeedFacts['accounts'][number]): Values => ({
  ...{ platform: { phrase: platformTerms[platform] }, account: { text: name }, accountId: { text: handle ?? uid } },
});

/** Every content with its place, format, day and fee. */
export const contentValues = ({ deliverables, accounts }: DeedFacts): Values[] =>
  deliverables.map(({ format, dueOn, fee, account }, index) => ({
    n: { count: index + 1 },
    format: { phrase: formatTerms[format] },
    ...accountValues(accounts[account]!),
    due: dueOn === null ? { phrase: deedTerms.dueOpen } : { phrase: deedTerms.dueOn, with: { day: { day: dueOn } } },
    fee: { money: fee },
  }));

/** The values that every clause may name. */
export function deedValues(facts: DeedFacts): Values {
  const { terms, parties, deliverables } = facts;
  const { conditions: c } = terms;
  const fees = deliverables.reduce((sum, one) => sum + one.fee, 0);
  const withheld = terms.withholding;
  return {
    ...{ campaign: { text: facts.campaign }, brand: { text: facts.brand } },
    kol: nameOf(parties.kol),
    agency: nameOf(parties.agency ?? { nameLatin: terms.agency?.id ?? '', nameHanzi: null }),
    ...{ contents: { count: deliverables.length }, fees: { money: fees, isCapital: true } },
    termsFrom: { text: facts.termsFrom === null ? '' : moment(facts.termsFrom) },
    ...{ approvalRounds: { count: c.approvalRounds }, approvalDays: { count: c.approvalDays } },
    ...{ keepOnlineDays: { count: c.keepOnlineDays }, paymentDays: { count: c.paymentDays } },
    ...{ returnDays: { count: terms.returnDays }, attributionDays: { count: terms.attributionDays ?? 0 } },
    liveAfterMinutes: { count: terms.liveAfterMinutes ?? 0 },
    ...{ guarantee: { money: terms.guarantee ?? 0 }, cap: { money: terms.cap ?? 0 } },
    ...{ platformFee: { bps: terms.net?.platformFeeBps ?? 0 }, serviceFee: { bps: terms.serviceFeeBps } },
    agencyShare: { bps: terms.agency?.bps ?? 0 },
    ...{ withheld: { bps: withheld?.bps ?? 0 }, withheldBase: { bps: withheld?.baseBps ?? 0 } },
    ...{ taxCountry: { text: withheld?.country ?? '' }, placeOfWork: { text: withheld?.placeOfWork ?? '' } },
    exclusiveDays: { count: c.exclusivity.afterDays },
    usageDays: { count: c.usage.days },
    territory: c.usage.territory === null ? { phrase: deedTerms.everywhere } : { text: c.usage.territory },
    media: { list: c.usage.media.map((one) => ({ phrase: deedTerms[`media_${one}`] })) },
    ...{
      graceDays: { count: c.delay.graceDays },
      delayShare: { bps: c.delay.bpsPerDay },
      delayMost: { bps: c.delay.maxBps },
    },
    killBefore: { bps: c.killFee.beforeDraftBps },
    ...{ killDraft: { bps: c.killFee.afterDraftBps }, killApproved: { bps: c.killFee.afterApprovalBps } },
    ...{ minViews: { count: c.makeGood.minViews ?? 0 }, viewDays: { count: c.makeGood.days } },
    ...{ reduction: { bps: c.makeGood.reductionBps }, remedy: { bps: c.boughtEngagement.remedyBps } },
    secretYears: { count: c.confidentialityYears },
    court: c.forum.place === null ? { phrase: same('') } : { text: c.forum.place },
    signingPlace: { text: c.signingPlace ?? '____________' },
  };
}
