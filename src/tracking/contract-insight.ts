// Shapes of what a campaign's own clicks and orders say: who had a part in it, and whether it sold more.
import { z } from 'zod';
import { creditResultShape } from './contract-credit.ts';
import { liftResultShape } from './contract-lift.ts';

export const campaignCreditShape = z.object({
  lookBackDays: z.number().meta({ description: 'Older clicks are no part of a journey' }),
  orders: z.number(),
  untouched: z.number().meta({ description: 'Orders that no KOL had any part in: in no model' }),
  currency: z.string().nullable().meta({
    description: 'Of the values, in minor units; null where orders have several: then only orders are counted',
  }),
  channels: z
    .array(
      z.object({
        channel: z.string().meta({ description: 'The KOL’s name, with a part of its id where two have the same' }),
        kolId: z.string(),
        paid: z.number().meta({ description: 'Orders that the policy gave to this KOL: these pay, the models do not' }),
      }),
    )
    .meta({ description: 'Every KOL with a click or an order' }),
  result: creditResultShape.nullable().meta({ description: 'Null where no order had a KOL in it' }),
});
export type CampaignCredit = z.infer<typeof campaignCreditShape>;

export const campaignLiftShape = z.object({
  firstDay: z.string().nullable().meta({ description: 'Of all orders of the campaign’s shops; null without orders' }),
  lastDay: z.string().nullable(),
  treated: z.array(z.string()).meta({ description: 'Products whose pieces are measured' }),
  untreated: z.array(z.string()).meta({ description: 'Products that no KOL sold: what is compared with' }),
  result: liftResultShape.nullable().meta({ description: 'Null where no day with orders lies after the start' }),
});
export type CampaignLift = z.infer<typeof campaignLiftShape>;

export const liftQueryShape = z
  .object({
    from: z.iso.date().meta({ description: 'First day of the post or campaign, as China counts it' }),
    to: z.iso.date().optional(),
    products: z
      .string()
      .max(20_000)
      .optional()
      .meta({ description: 'SKUs or products with commas between; those that KOLs sold when absent' }),
  })
  .meta({ description: 'Which days and products' });
