// Shape of what attribution models say about journeys. Nothing in it pays anybody: commission follows the winner of an order.
import { z } from 'zod';

const phraseShape = z.object({ it: z.string(), en: z.string(), zh: z.string() });

export const creditAmountShape = z.object({
  conversions: z.number(),
  low: z.number().nullable().meta({ description: 'Lower end of the 95 % interval; null where none was reckoned' }),
  high: z.number().nullable(),
  value: z.number().nullable().meta({ description: 'Null where a journey that bought has no value' }),
  valueLow: z.number().nullable(),
  valueHigh: z.number().nullable(),
});
export type CreditAmount = z.infer<typeof creditAmountShape>;

export const creditsShape = z.object({
  first: creditAmountShape,
  last: creditAmountShape,
  linear: creditAmountShape,
  shapley: creditAmountShape.meta({ description: 'Equal split over the distinct channels of a path' }),
  markov: creditAmountShape.meta({ description: 'Removal effect, from journeys that bought alone' }),
  markovNulls: creditAmountShape
    .nullable()
    .meta({ description: 'Removal effect, with the journeys that did not buy; null where those were not recorded' }),
});
export type Credits = z.infer<typeof creditsShape>;

export const channelCreditShape = z.object({
  channel: z.string(),
  journeys: z.number().meta({ description: 'Journeys that met the channel, with and without a purchase' }),
  isFew: z.boolean().meta({ description: 'Too few journeys to be told alone: counted in a group as well' }),
  credits: creditsShape,
  removal: z.number().nullable().meta({ description: 'Share of purchases lost without it, by the fullest chain' }),
  rate: z.number().nullable().meta({ description: 'Its Shapley share of the conversion rate' }),
});
export type ChannelCredit = z.infer<typeof channelCreditShape>;

export const creditGroupShape = z.object({
  name: phraseShape,
  tier: z.string().nullable(),
  journeys: z.number(),
  members: z.array(
    z.object({
      channel: z.string(),
      share: z
        .number()
        .nullable()
        .meta({ description: 'Share of the group by reach (0–1); null where reach is unknown' }),
    }),
  ),
  credits: creditsShape,
});
export type CreditGroup = z.infer<typeof creditGroupShape>;

export const creditResultShape = z.object({
  pays: z.literal(false).meta({ description: 'These figures inform; commission follows the winner of each order' }),
  paths: z.number(),
  conversions: z.number(),
  value: z.number().nullable(),
  nulls: z.number().nullable(),
  order: z.number().meta({ description: 'Channels that a state of the chain remembers' }),
  states: z.number(),
  base: z.number().meta({ description: 'Probability of a purchase in the fullest chain' }),
  smoothing: z.number(),
  rounds: z.number().meta({ description: 'Draws of journeys behind the intervals' }),
  seed: z.number(),
  channels: z.array(channelCreditShape),
  groups: z.array(creditGroupShape),
  differing: z.array(
    z.object({
      channel: z.string(),
      shapley: z.number(),
      markov: z.number(),
      text: phraseShape,
    }),
  ),
  notes: z.array(phraseShape),
});
export type CreditResult = z.infer<typeof creditResultShape>;
