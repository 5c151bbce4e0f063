// Shapes of links, coupons, clicks and orders.
import { z } from 'zod';
import { trackingWords } from './words.ts';

export const newLinkShape = z.object({ placementId: z.string().min(1), targetUrl: z.url({ protocol: /^https?$/ }) });
export const linkShape = z.object({
  code: z.string(),
  url: z.string(),
  campaignId: z.string(),
  placementId: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  targetUrl: z.string(),
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

export const newSourceShape = z.object({ name: z.string().trim().min(1).max(100) });
export const sourceShape = z.object({
  id: z.string(),
  campaignId: z.string(),
  name: z.string(),
  url: z.string(),
  secret: z.string(),
});
export type OrderSource = z.infer<typeof sourceShape>;

const text = z.string().min(1).max(200);
const minor = z.number().int().min(0).max(1e13);

export const orderLineShape = z
  .object({
    id: text,
    product: text,
    quantity: z.number().int().min(1).max(1e6),
    gross: minor,
    discount: minor.default(0),
  })
  .refine((line) => line.discount <= line.gross, {
    path: ['discount'],
    params: { phrase: trackingWords.discountAboveGross },
  });

/** An order as in engine-documents §4: money in minor units, without tax and shipping. */
export const orderShape = z.object({
  type: z.literal('order'),
  id: text,
  at: z.iso.datetime({ offset: true }),
  paidAt: z.iso.datetime({ offset: true }).nullable().default(null),
  currency: z.enum(['CNY', 'EUR', 'USD']),
  visitor: text.nullable().default(null),
  coupons: z.array(text).max(20).default([]),
  lines: z.array(orderLineShape).min(1).max(500),
});
export type Order = z.infer<typeof orderShape>;

export const refundShape = z.object({
  type: z.literal('refund'),
  id: text,
  order: text,
  at: z.iso.datetime({ offset: true }),
  lines: z
    .array(z.object({ line: text, amount: z.number().int().min(1).max(1e13) }))
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
  lines: z.array(
    z.object({
      id: z.string(),
      product: z.string(),
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

export const orderImportShape = z.object({
  rows: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  rejects: z.array(
    z.object({
      line: z.number(),
      column: z.string().nullable(),
      code: z.string(),
      value: z.string().nullable(),
      advice: z.string(),
    }),
  ),
});

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
});
export type Summary = z.infer<typeof summaryShape>;
