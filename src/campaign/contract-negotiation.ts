// Shapes of offers to and from a KOL: every content with its fee, the terms, and what was answered.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { agreementShape } from './contract-terms.ts';
import { sides } from './contract-work.ts';

export const offeredFeeShape = z.object({
  deliverableId: z.string().nullable().default(null).meta({ description: 'null = one more content' }),
  format: z.enum(formats),
  dueOn: z.iso.date().nullable().default(null),
  fee: z.int().min(0).meta({ description: 'Minor units of the placement’s currency' }),
});
export type OfferedFee = z.output<typeof offeredFeeShape>;

export const newOfferShape = z.object({
  fees: z
    .array(offeredFeeShape)
    .min(1)
    .max(50)
    .meta({ description: 'All contents; one that is left out is not to be made' }),
  terms: agreementShape.optional().meta({ description: 'As they are now when absent' }),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type NewOffer = z.input<typeof newOfferShape>;

/** What a KOL may ask for: contents, days, fees and one share of sales. All other terms stay what they were offered. */
export const kolOfferShape = newOfferShape.omit({ terms: true }).extend({
  commissionBps: z.int().min(0).max(10_000).nullable().default(null).meta({ description: 'null = as it was offered' }),
});
export type KolOffer = z.output<typeof kolOfferShape>;

export const offerShape = z.object({
  id: z.string(),
  placementId: z.string(),
  number: z.int(),
  side: z.enum(sides),
  fees: z.array(offeredFeeShape),
  terms: agreementShape,
  note: z.string().nullable(),
  byName: z.string(),
  at: z.string(),
  state: z.enum(['open', 'accepted', 'declined', 'countered']),
  answerNote: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
});
export type Offer = z.output<typeof offerShape>;

export const answerShape = z.object({
  answer: z.enum(['accepted', 'declined']),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type Answer = z.output<typeof answerShape>;

const minor = z.int().nullable();
/** What an offer looks like beside the plan and beside what comparable KOLs ask. */
export const offerViewShape = z.object({
  offerId: z.string(),
  total: z.int(),
  planned: minor.meta({ description: 'The plan’s fee of this KOL; null without a plan' }),
  overPlan: minor.meta({ description: 'Total less planned' }),
  comparables: z
    .object({ low: z.int(), middle: z.int(), high: z.int(), count: z.int(), step: z.string() })
    .nullable()
    .meta({ description: 'What comparables ask for the same contents, in the placement’s currency' }),
  position: z.enum(['below', 'within', 'above']).nullable(),
});
export type OfferView = z.output<typeof offerViewShape>;

/** The money of a campaign beside its plan. */
export const campaignMoneyShape = z.object({
  currency: z.string(),
  budget: minor.meta({ description: 'Of the brief; null without one' }),
  planned: minor.meta({ description: 'Fees of the plan' }),
  agreed: z.int().meta({ description: 'Fees of placements that were agreed and not cancelled' }),
  offered: z.int().meta({ description: 'Fees as they stand of placements that are still invited' }),
  left: minor.meta({ description: 'Budget less agreed and offered' }),
});
export type CampaignMoney = z.output<typeof campaignMoneyShape>;
