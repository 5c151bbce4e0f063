// Shapes of all that leads to a KOL's sales: links with their codes, coupon codes, SKUs, phrases and live slots.
import { z } from 'zod';
import { attributionRules } from './attribute.ts';
import { phraseForms } from './phrase.ts';
import { qrLevels } from './qr-levels.ts';
import { trackingWords } from './words.ts';

/** Print sizes: below 10 mm no phone reads a code, above 300 mm it is a poster that is drawn. Own choice. */
const mm = z.coerce
  .number()
  .min(10)
  .max(300)
  .default(30)
  .meta({ description: 'Side in millimetres, quiet zone included' });
const level = z.enum(qrLevels).default('M').meta({ description: 'Error correction: M about 15 %, Q about 25 %' });
export const qrSvgShape = z.object({ mm, level });
export const qrPngShape = z.object({
  mm,
  level,
  dpi: z.coerce.number().int().min(72).max(1_200).default(300).meta({ description: 'Pixels = mm / 25.4 · dpi' }),
});

const moment = z.iso.datetime({ offset: true });
const longestDays = 31;
export const newSlotShape = z
  .object({
    startsAt: moment,
    endsAt: moment,
    skus: z
      .array(z.string().trim().min(1).max(200))
      .max(200)
      .default([])
      .meta({ description: 'SKUs or products that are sold there; empty = everything' }),
  })
  .refine((slot) => Date.parse(slot.endsAt) > Date.parse(slot.startsAt), {
    path: ['endsAt'],
    params: { phrase: trackingWords.slotOrder },
  })
  .refine((slot) => Date.parse(slot.endsAt) - Date.parse(slot.startsAt) <= longestDays * 86_400_000, {
    path: ['endsAt'],
    params: { phrase: trackingWords.slotLength },
  });
export type NewSlot = z.output<typeof newSlotShape>;
export const slotChangeShape = z.object({ endsAt: moment.meta({ description: 'When it ends, or ended' }) });

export const slotShape = z.object({
  id: z.string(),
  campaignId: z.string(),
  placementId: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  skus: z.array(z.string()),
  orders: z.number().int().meta({ description: 'Orders that it decided' }),
  overlaps: z.array(z.string()).meta({ description: 'Names of other KOLs who sell live at the same time' }),
});
export type Slot = z.infer<typeof slotShape>;

export const touchLinkShape = z.object({
  code: z
    .string()
    .meta({ description: 'Also the scene of a mini-program code and the scene_str of an official account' }),
  url: z.string(),
  targetUrl: z.string(),
  deliverableId: z.string().nullable().meta({ description: 'The post that it is of; null = all of the KOL' }),
  format: z.string().nullable().meta({ description: 'What that post is' }),
  expiresAt: z.string().nullable(),
  isPaused: z.boolean(),
  modules: z
    .number()
    .int()
    .meta({ description: 'Modules of a side of its QR code at level M, without the quiet zone' }),
});
export type TouchLink = z.infer<typeof touchLinkShape>;

export const missingKinds = ['link', 'coupon', 'sku', 'phrase', 'slot'] as const;

export const touchpointsShape = z.object({
  placementId: z.string(),
  campaignId: z.string(),
  campaignName: z.string(),
  targetUrl: z.string().nullable().meta({ description: 'Where links of the campaign lead' }),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  brandName: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  platform: z.string(),
  state: z.string(),
  windowDays: z.number().int().meta({ description: 'How long a click counts, by the newest terms or the policy' }),
  liveAfterMinutes: z
    .number()
    .int()
    .meta({ description: 'How long after a live slot an order still counts, by the newest terms or the policy' }),
  links: z.array(touchLinkShape),
  coupons: z.array(z.string()),
  skus: z.array(z.string()),
  phrases: z.array(
    z.object({
      value: z.string(),
      looksLike: z.enum(phraseForms).meta({ description: 'By its form alone: it is never opened' }),
    }),
  ),
  slots: z.array(slotShape),
  order: z.array(z.enum(attributionRules)).meta({ description: 'Which counts first, by the policy in force' }),
  missing: z.array(z.enum(missingKinds)),
});
export type Touchpoints = z.infer<typeof touchpointsShape>;

export const prepareShape = z.object({
  targetUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .meta({ description: 'Where the link leads; the campaign’s address when absent' }),
});
