// Shape of how a campaign is doing: clicks, orders, sales, returns that mature, cost, and what it brings for its cost.
import { z } from 'zod';

const count = z.number().int();
const amount = z.number().int().meta({ description: 'Whole minor units of the campaign’s currency' });

const bandShape = z
  .object({ low: z.number(), middle: z.number(), high: z.number() })
  .meta({ description: 'Four draws of five lie between low and high (p10, p50, p90)' });
export type Band = z.infer<typeof bandShape>;

/** Why something is not told. */
export const unknownReasons = ['few_orders', 'no_cost', 'no_margin', 'no_rate'] as const;
export type UnknownReason = (typeof unknownReasons)[number];

const salesShape = z.object({
  orders: count,
  net: amount.meta({
    description: 'Gross less discount less what went back, without tax and shipping; unpaid orders too',
  }),
  returned: amount,
});

export const postResultShape = salesShape.extend({
  deliverableId: z.string(),
  kolName: z.string(),
  format: z.string(),
  url: z.string().nullable(),
  doneAt: z.string().nullable(),
  fee: amount.nullable().meta({ description: 'Null without a rate' }),
  visits: count,
  clicks: count,
});

export const kolResultShape = salesShape.extend({
  kolId: z.string(),
  kolName: z.string(),
  placementId: z.string(),
  visits: count,
  clicks: count,
  cost: amount.nullable().meta({ description: 'Null without a rate, and without an agreement' }),
  roas: z.number().nullable().meta({ description: 'Net sales so far for one unit of cost; null without cost' }),
});

export const costShape = z.object({
  asOf: z
    .string()
    .meta({ description: 'Settlement is replayed for it, so it may be some seconds older than the rest' }),
  fixedDone: amount.meta({ description: 'Fees of posts that are published, with bonuses and guarantees' }),
  fixedAgreed: amount.meta({ description: 'Fees of posts that are agreed and not published yet' }),
  earned: amount.meta({ description: 'Commission on sales whose time for returns is over, after returns' }),
  expected: amount.meta({ description: 'Commission on open sales if nothing more came back' }),
  expectedAfterReturns: amount.meta({ description: 'The same after the returns that are expected' }),
  serviceFee: amount.meta({ description: 'Of platforms, on all of this' }),
  total: amount.meta({ description: 'With expected commission after expected returns' }),
});
export type Cost = z.infer<typeof costShape>;

export const resultShape = z.object({
  campaignId: z.string(),
  currency: z.string(),
  asOf: z.string(),
  lastEventAt: z.string().nullable().meta({ description: 'The newest click or order' }),
  clicks: z.object({
    visits: count,
    clicks: count,
    machines: count,
    isComplete: z.boolean().meta({ description: 'False while older clicks are still being counted' }),
    countedUntil: z.string(),
    hours: z
      .array(z.object({ hour: z.string(), people: count, machines: count }))
      .meta({ description: 'Clicks of the last 48 hours, UTC; hours without any are left out' }),
    provinces: z.array(z.object({ province: z.string().nullable(), people: count })),
  }),
  sales: salesShape.extend({
    unpaid: count.meta({ description: 'Orders that nobody paid yet' }),
    unattributed: count.meta({ description: 'Orders of no KOL: in no other figure of this answer' }),
  }),
  maturing: z
    .array(z.object({ day: z.string().nullable(), lines: count, net: amount }))
    .meta({ description: 'Paid lines by the Chinese day on which their time for returns ends; null without terms' }),
  returns: z.object({
    matured: count.meta({ description: 'Lines whose time for returns is over' }),
    returned: count.meta({ description: 'Of these, lines of which anything came back' }),
    openLines: count,
    openNet: amount,
    prior: z.object({ mean: z.number(), weight: z.number(), from: z.enum(['brief', 'default']) }),
    share: bandShape.nullable().meta({ description: 'Of lines that come back in the end' }),
    expected: amount.nullable().meta({ description: 'What is still to come back of open sales' }),
  }),
  cost: costShape,
  marginBps: z.number().nullable().meta({ description: 'Of the brief' }),
  roas: bandShape.nullable().meta({ description: 'Net sales after expected returns ÷ cost' }),
  roasUnknown: z.enum(unknownReasons).nullable(),
  roi: bandShape.nullable().meta({ description: '(Net sales after expected returns × margin − cost) ÷ cost' }),
  roiUnknown: z.enum(unknownReasons).nullable(),
  enoughOrders: count.meta({ description: 'Below so many orders no interval is told' }),
  missingRates: z.array(z.string()).meta({ description: 'FROM/TO: amounts of FROM are in no figure' }),
  rates: z.array(z.object({ pair: z.string(), value: z.string(), on: z.string(), source: z.string() })),
  byKol: z.array(kolResultShape),
  byPost: z.array(postResultShape),
});
export type Result = z.infer<typeof resultShape>;
