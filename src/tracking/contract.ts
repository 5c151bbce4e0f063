// Shapes of links, coupons, clicks and orders.
import { z } from 'zod';
import { hintKinds } from './shop/said.ts';
import { trackingWords } from './words.ts';

export const newLinkShape = z.object({
  placementId: z.string().min(1),
  targetUrl: z.url({ protocol: /^https?$/ }),
  deliverableId: z.string().min(1).nullable().default(null).meta({ description: 'The post that it is of' }),
});
export type NewLink = z.output<typeof newLinkShape>;
export const linkShape = z.object({
  code: z.string(),
  url: z.string(),
  campaignId: z.string(),
  placementId: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  targetUrl: z.string(),
  deliverableId: z.string().nullable().meta({ description: 'The post that it is of; null = all of the KOL' }),
  expiresAt: z.string().nullable(),
  isPaused: z.boolean(),
  people: z.number().meta({ description: 'Visits of people: who clicks again within 24 hours is one' }),
  seen: z.number().meta({ description: 'Visits of which the shop’s page said that it was in sight' }),
  clicks: z.number().meta({ description: 'Clicks of people' }),
  machines: z.number().meta({ description: 'Clicks of bots and previews, kept apart' }),
});
export type Link = z.infer<typeof linkShape>;

export const linkChangeShape = z.object({
  expiresAt: z.iso
    .datetime({ offset: true })
    .nullable()
    .optional()
    .meta({ description: 'From when the link leads nowhere' }),
  isPaused: z.boolean().optional(),
});
export type LinkChange = z.infer<typeof linkChangeShape>;

export const couponCodeShape = z
  .string()
  .trim()
  .refine((code) => /^[A-Za-z0-9_-]{2,40}$/.test(code), { params: { phrase: trackingWords.couponForm } })
  .meta({ pattern: '^[A-Za-z0-9_-]{2,40}$' });
export const newCouponShape = z.object({ code: couponCodeShape, placementId: z.string().min(1) });
export const couponShape = z.object({
  code: z.string(),
  campaignId: z.string(),
  placementId: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  orders: z.number(),
});
export type Coupon = z.infer<typeof couponShape>;

const text = z.string().min(1).max(200);
/** Shorter, because what is added to an order later is named by it and its time. */
const shortId = z.string().min(1).max(120);
const minor = z.number().int().min(0).max(1e13);
const moment = z.iso.datetime({ offset: true });

export const orderLineShape = z
  .object({
    id: shortId,
    product: text,
    sku: text.nullable().default(null),
    category: text.nullable().default(null),
    quantity: z.number().int().min(1).max(1e6),
    gross: minor,
    discount: minor.default(0),
    platformDiscount: minor.default(0).meta({ description: 'The part of the discount that the platform paid' }),
    shipping: minor.default(0),
    tax: minor.default(0),
  })
  .refine((line) => line.discount <= line.gross, {
    path: ['discount'],
    params: { phrase: trackingWords.discountAboveGross },
  })
  .refine((line) => line.platformDiscount <= line.discount, {
    path: ['platformDiscount'],
    params: { phrase: trackingWords.platformAboveDiscount },
  });

const hintShape = z.object({ kind: z.enum(hintKinds), value: text, line: text.nullable().default(null) });

/** An order as in engine-documents §4: money in minor units, without tax and shipping. */
export const orderShape = z.object({
  type: z.literal('order'),
  id: shortId,
  at: moment,
  paidAt: moment.nullable().default(null),
  updatedAt: moment
    .nullable()
    .default(null)
    .meta({ description: 'When the order came to be as it is said here; without it amounts never change' }),
  currency: z.enum(['CNY', 'EUR', 'USD']),
  visitor: text.nullable().default(null),
  coupons: z.array(text).max(20).default([]),
  test: z.boolean().default(false),
  exchangeOf: text.nullable().default(null).meta({ description: 'The order in whose place this one was sent' }),
  hints: z.array(hintShape).max(100).default([]).meta({ description: 'Native ids that name a KOL' }),
  lines: z.array(orderLineShape).min(1).max(500),
});
export type Order = z.infer<typeof orderShape>;

export const refundShape = z.object({
  type: z.literal('refund'),
  id: z.string().min(1).max(170),
  order: text,
  at: moment,
  kind: z.enum(['return', 'exchange', 'chargeback']).default('return'),
  lines: z
    .array(
      z.union([
        z.object({ line: text, amount: z.number().int().min(1).max(1e13) }),
        z.object({ line: text, quantity: z.number().int().min(1).max(1e6) }),
      ]),
    )
    .min(1)
    .max(500),
});
export type Refund = z.infer<typeof refundShape>;

/** What a shop sends: an event id that makes a second delivery harmless, and an order or a refund. */
export const webhookShape = z.object({ eventId: text, event: z.discriminatedUnion('type', [orderShape, refundShape]) });

export const orderViewShape = z.object({
  id: z.string(),
  at: z.string(),
  paidAt: z.string().nullable(),
  currency: z.string(),
  coupons: z.array(z.string()),
  isTest: z.boolean().meta({ description: 'A trial of the shop: in no sum and in no settlement' }),
  exchangeOf: z.string().nullable().meta({ description: 'The order that this one was added to or replaces' }),
  claims: z
    .array(
      z.object({
        kind: z.string(),
        value: z.string(),
        line: z.string().nullable(),
        kolId: z.string(),
        placementId: z.string().nullable(),
        by: z.enum(['given', 'archive']),
      }),
    )
    .meta({ description: 'Native ids of the order that name a KOL' }),
  lines: z.array(
    z.object({
      id: z.string(),
      product: z.string(),
      sku: z.string().nullable(),
      quantity: z.number(),
      gross: z.number(),
      discount: z.number(),
      refunded: z.number(),
      kolId: z.string().nullable(),
      kolName: z.string().nullable(),
      code: z.string().nullable(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type OrderView = z.infer<typeof orderViewShape>;

export const summaryShape = z.object({
  clicks: z.array(z.object({ day: z.string(), people: z.number(), machines: z.number() })),
  hours: z
    .array(z.object({ hour: z.string(), people: z.number(), machines: z.number() }))
    .meta({ description: 'Clicks of the last 48 hours by hour, UTC; hours without any are left out' }),
  provinces: z
    .array(z.object({ province: z.string().nullable(), people: z.number() }))
    .meta({ description: 'Visits of people, most first; `abroad`, and null where an address tells nothing' }),
  byKol: z.array(
    z.object({
      kolId: z.string(),
      kolName: z.string(),
      people: z.number(),
      seen: z.number(),
      clicks: z.number(),
      orders: z.number(),
      net: z.number(),
      refunded: z.number(),
      currency: z.string().nullable(),
    }),
  ),
  orders: z.number(),
  unattributed: z.number(),
  isComplete: z.boolean().meta({ description: 'False while older clicks are still being counted: ask again' }),
});
export type Summary = z.infer<typeof summaryShape>;
