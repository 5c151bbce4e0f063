// Shapes of where orders come from, and of what of it waits or was refused.
import { z } from 'zod';
import { pushKinds, shopKinds } from './shop/kinds.ts';
import { hintKinds } from './shop/said.ts';

const key = z.string().trim().min(1).max(300);

export const newSourceShape = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(pushKinds).default('generic'),
  shop: key
    .max(60)
    .nullable()
    .default(null)
    .meta({ description: 'The shop it speaks for: domain, kdt_id or shop_id. Without it what comes in waits' }),
  appKey: key.nullable().default(null).meta({ description: 'client_id of Youzan, app_key of Douyin shop' }),
  secret: key
    .nullable()
    .default(null)
    .meta({ description: 'The secret that the shop gave; made where the shop takes ours' }),
  secondSecret: key.nullable().default(null).meta({ description: 'Tried as well: Shopify signs trials with another' }),
});
export type NewSource = z.infer<typeof newSourceShape>;

export const sourceChangeShape = z.object({
  name: newSourceShape.shape.name.optional(),
  shop: key.max(60).optional(),
  appKey: key.optional(),
  secret: key.optional(),
  secondSecret: key.nullable().optional(),
});
export type SourceChange = z.infer<typeof sourceChangeShape>;

const count = z.number().int();
export const sourceShape = z.object({
  id: z.string(),
  campaignId: z.string(),
  name: z.string(),
  kind: z.enum(shopKinds),
  url: z.string().nullable().meta({ description: 'Null where orders come from files' }),
  shop: z.string().nullable(),
  appKey: z.string().nullable(),
  secretEnds: z
    .string()
    .nullable()
    .meta({ description: 'The last four characters of the secret; null for a short one' }),
  hasSecondSecret: z.boolean(),
  received: count,
  applied: count,
  waiting: count,
  refused: count,
  forged: count.meta({ description: 'Deliveries with a wrong signature' }),
  turnedAway: count.meta({ description: 'Well signed, but too large, too deep, unreadable or of another shop' }),
  turnedAwayCode: z.string().nullable(),
  lastEventAt: z.string().nullable(),
});
export type OrderSource = z.infer<typeof sourceShape>;

/** The secret is shown once, when it is made. */
export const madeSourceShape = sourceShape.extend({ secret: z.string() });
export type MadeSource = z.infer<typeof madeSourceShape>;

export const queueShape = z.object({
  reasons: z.array(
    z.object({
      code: z.string(),
      state: z.enum(['waiting', 'refused']),
      events: count,
      title: z.string(),
      advice: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      sourceId: z.string(),
      sourceName: z.string(),
      eventId: z.string(),
      orderId: z.string().nullable(),
      state: z.enum(['waiting', 'refused']),
      code: z.string(),
      title: z.string(),
      advice: z.string(),
      attempts: count,
      receivedAt: z.string(),
      triedAt: z.string(),
    }),
  ),
  unknownCodes: z
    .array(z.object({ code: z.string(), orders: count }))
    .meta({ description: 'Codes on orders without a KOL that nobody was given' }),
});
export type Queue = z.infer<typeof queueShape>;

export const retryShape = z.object({
  sourceId: z.string().optional(),
  eventId: z.string().optional(),
  code: z.string().optional().meta({ description: 'All of one reason; without anything: all' }),
});
export const retriedShape = z.object({ tried: count, applied: count, left: count });

export const nativeIdShape = z.object({
  kind: z.enum(hintKinds),
  value: z.string().trim().min(1).max(200),
  placementId: z.string().min(1),
});
export const nativeIdViewShape = nativeIdShape.extend({ kolId: z.string(), kolName: z.string() });
export type NativeId = z.infer<typeof nativeIdViewShape>;
