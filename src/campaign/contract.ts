// Shapes of campaigns, placements and deliverables.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { type Currency, currencies } from '../base/money.ts';
import { markets } from '../compliance/contract.ts';
import { agreementShape } from './contract-terms.ts';
import { sampleShape, sides } from './contract-work.ts';
import { states } from './moves.ts';

export const deliverableShape = z.object({
  id: z.string(),
  format: z.enum(formats),
  dueOn: z.string().nullable(),
  fee: z.number().int().meta({ description: 'Minor units of the placement’s currency' }),
  cut: z.number().int().meta({ description: 'What of the fee is not due, for delay or another breach' }),
  killFee: z.number().int().nullable().meta({ description: 'What is due for it, where the brand cancelled it' }),
  accountId: z.string().meta({ description: 'The account that posts it' }),
  platform: z.string(),
  accountName: z.string(),
  markets: z.array(z.enum(markets)).meta({ description: 'Where its audience is: whose law holds' }),
  canBuy: z.boolean().meta({ description: 'Whether it carries a link, a code or another way to buy' }),
  declaration: z.string().nullable().meta({ description: 'The platform’s own number of the cooperation (报备)' }),
  draft: z.string().nullable().meta({ description: 'Text of the newest version' }),
  draftVersion: z.number().int().nullable(),
  decision: z.enum(['approved', 'sent_back']).nullable().meta({ description: 'On the newest version' }),
  url: z.string().nullable().meta({ description: 'Of the newest telling of its publication' }),
  publishedAt: z.string().nullable(),
  alerts: z.number().int().meta({ description: 'Open alerts: what was published is not what was approved' }),
  doneAt: z
    .string()
    .nullable()
    .meta({ description: 'When its publication was confirmed: from then on its fee is earned' }),
});
export type Deliverable = z.infer<typeof deliverableShape>;

export const moveShape = z.object({
  from: z.enum(states),
  to: z.enum(states),
  by: z.string().nullable(),
  note: z.string().nullable(),
  at: z.string(),
});

export const placementShape = z
  .object({
    id: z.string(),
    campaignId: z.string(),
    kolId: z.string(),
    accountId: z.string(),
    kolName: z.string(),
    platform: z.string(),
    tier: z.string(),
    verdict: z.string().nullable(),
    state: z.enum(states),
    next: z.array(z.enum(states)),
    currency: z.string(),
    ownerId: z.string().nullable().meta({ description: 'Who looks after it' }),
    ownerName: z.string().nullable(),
    samples: z.array(sampleShape).meta({ description: 'What was sent, received and tried, oldest first' }),
    offer: z
      .object({
        side: z.enum(sides),
        number: z.number().int(),
        at: z.string(),
        answer: z.enum(['accepted', 'declined']).nullable().meta({ description: 'null = it waits for one' }),
        answeredAt: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'The newest offer of either side' }),
    link: z
      .object({ expiresAt: z.string(), lastUsedAt: z.string().nullable() })
      .nullable()
      .meta({ description: 'The private link that holds' }),
    version: z.number().int().meta({ description: 'Of the terms' }),
    terms: agreementShape.meta({ description: 'The newest terms; earlier ones hold for what was sold before' }),
    deliverables: z.array(deliverableShape),
    moves: z.array(moveShape),
  })
  .meta({ id: 'Placement' });
export type Placement = z.infer<typeof placementShape>;

export const campaignShape = z.object({
  id: z.string(),
  brandId: z.string(),
  brandName: z.string(),
  briefId: z.string().nullable(),
  planId: z.string().nullable(),
  name: z.string(),
  targetUrl: z.string().nullable(),
  currency: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  createdAt: z.string(),
  placements: z.number().int(),
  states: z.partialRecord(z.enum(states), z.number().int()),
});
export type Campaign = z.infer<typeof campaignShape>;

export const newDeliverableShape = z.object({
  format: z.enum(formats),
  dueOn: z.iso.date().nullable().default(null),
  fee: z.number().int().min(0),
  markets: z.array(z.enum(markets)).min(1).optional().meta({ description: 'cn when absent' }),
  canBuy: z.boolean().optional().meta({ description: 'true when absent' }),
});
export const newPlacementShape = z.object({
  accountId: z.string().min(1),
  commissionBps: z.number().int().min(0).max(10_000).default(0),
  returnDays: z.number().int().min(0).max(365).default(7),
  attributionDays: z.number().int().min(0).max(365).default(7),
  deliverables: z.array(newDeliverableShape).min(1).max(50),
});
export type NewPlacement = z.infer<typeof newPlacementShape>;

export const newCampaignShape = z.object({
  brandId: z.string().min(1),
  name: z.string().trim().min(1).max(200),
  currency: z.enum(currencies as [Currency, ...Currency[]]),
  targetUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  startsOn: z.iso.date().nullable().default(null),
  endsOn: z.iso.date().nullable().default(null),
  briefId: z.string().nullable().default(null),
  planId: z.string().nullable().default(null),
  placements: z.array(newPlacementShape).max(1_000).default([]),
});
export type NewCampaign = z.infer<typeof newCampaignShape>;

export const fromPlanShape = z.object({
  planId: z.string().min(1),
  name: z.string().trim().min(1).max(200),
  targetUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  commissionBps: z.number().int().min(0).max(10_000).default(1_500),
});

export const moveRequestShape = z.object({ to: z.enum(states), note: z.string().max(2_000).nullable().default(null) });
export const termsShape = z.object({
  commissionBps: z.number().int().min(0).max(10_000).optional(),
  returnDays: z.number().int().min(0).max(365).optional(),
  attributionDays: z.number().int().min(0).max(365).optional(),
});
export const deliverableEditShape = z.object({
  draft: z.string().max(50_000).nullable().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  dueOn: z.iso.date().nullable().optional(),
  accountId: z.string().min(1).optional(),
  markets: z.array(z.enum(markets)).min(1).optional(),
  canBuy: z.boolean().optional(),
  declaration: z.string().trim().min(1).max(200).nullable().optional(),
});
export type DeliverableEdit = z.infer<typeof deliverableEditShape>;
