// Shapes of offers to one KOL: three ways to pay with what each may bring, the quote judged, and the message that carries one.
import { z } from 'zod';
import { estimateSteps } from '../archive/price-estimate.ts';
import { formats, platforms, tiers } from '../base/id.ts';
import { languages } from '../base/words.ts';
import { payKinds } from '../match/pay-kind.ts';
import { bandShape, pieceShape } from './contract-view.ts';
import { mostBooked, readOption } from './offer/booking.ts';
import { offerKinds } from './offer/offer.ts';
import { offerWords } from './words-offer.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
const minor = z.number().int();
const share = z.number().min(0).max(1);

export const offersQueryShape = z.object({
  account: z.string(),
  format: z.enum(formats).optional().meta({ description: 'The cheapest that is quoted when absent' }),
  posts: z.coerce.number().int().min(1).max(mostBooked).default(1),
  option: z
    .string()
    .max(60)
    .refine((given) => readOption(given) !== null, { params: { phrase: offerWords.noOption } })
    .optional()
    .meta({ description: 'What a line of a plan books, `video:2` or `video:1+image:1`; in place of format and posts' }),
  fee: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().meta({
    description: 'A fee for all posts to make offers from, in the brief’s minor units; what is asked when absent',
  }),
});
export type OffersQuery = z.infer<typeof offersQueryShape>;

const outlookShape = z.object({
  expected: minor,
  p10: minor,
  p50: minor,
  p90: minor,
  lossChance: share,
  breakEven: z
    .object({ before: minor, after: minor })
    .nullable()
    .meta({ description: 'Sales before and after returns from which nothing is lost; null = no sales are enough' }),
});

const termsShape = z.object({
  fixed: minor,
  commissionBps: z.number().int().meta({ description: 'Of sales after returns, basis points' }),
  expectedCost: minor,
  profit: outlookShape
    .nullable()
    .meta({ description: 'null where the brief does not say what an order brings and leaves' }),
});

export const offerShape = termsShape.extend({
  kind: z.enum(offerKinds),
  guaranteeInstead: minor
    .nullable()
    .meta({ description: '保底: a guaranteed commission in place of the fixed part, at the same expected cost' }),
  cap: z
    .object({ at: minor, saves: minor })
    .nullable()
    .meta({ description: 'A most that one case in ten would exceed, and what it saves on average' }),
  carries: phrase.meta({ description: 'Who carries the risk' }),
});
export type OfferView = z.infer<typeof offerShape>;

/** What is known of the price of one piece. */
export const quotedPieceShape = pieceShape.extend({
  price: minor.nullable().meta({ description: 'Of one post' }),
  source: z.enum(['quoted', 'estimated']).nullable(),
  position: z
    .enum(['below', 'within', 'above', 'unknown'])
    .nullable()
    .meta({ description: 'null = nothing was quoted' }),
  over: z.number().nullable().meta({ description: 'Quote ÷ middle of the comparables − 1' }),
  usuallyPaid: minor.nullable().meta({ description: 'Of such a list price' }),
  fair: minor.nullable().meta({ description: 'What comparables are usually paid' }),
  comparables: z
    .object({ low: minor, middle: minor, high: minor, count: z.number(), step: z.enum(estimateSteps) })
    .nullable(),
});
export type QuotedPiece = z.infer<typeof quotedPieceShape>;

export const counterReasons = ['above', 'padding', 'low'] as const;
const rateSources = ['observed', 'assumed'] as const;
export const returnSources = ['brief', 'live', 'topic', 'usual'] as const;
export const missingCodes = ['order_value', 'margin', 'views', 'price'] as const;

const restsShape = z.object({
  views: bandShape
    .extend({
      basis: z.enum(['seen', 'interactions', 'followers']),
      posts: z.number(),
      calibration: z.enum(['platform_tier', 'tier', 'all', 'prior']),
      calibrationPosts: z.number(),
    })
    .nullable()
    .meta({ description: 'Of all posts together, net of the audit' }),
  rates: z
    .object({
      click: share,
      order: share,
      source: z.enum(rateSources),
      views: z.number().meta({ description: 'Counted' }),
      clicks: z.number(),
    })
    .nullable(),
  returns: z.object({ share, source: z.enum(returnSources) }).nullable(),
  margin: share.nullable(),
  platformFee: z.object({ share, source: z.enum(['brief', 'assumed']) }),
  incremental: share.meta({ description: 'Share of sales that would not come anyway; assumed' }),
  lines: z.array(phrase).meta({ description: 'The same in sentences' }),
  policies: z.record(z.string(), z.string()),
});
export type Rests = z.infer<typeof restsShape>;

export const offersShape = z.object({
  briefId: z.string(),
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  platform: z.enum(platforms),
  tier: z.enum(tiers),
  currency: z.string(),
  payKind: z.enum(payKinds),
  pieces: z.array(pieceShape),
  fee: minor.nullable().meta({ description: 'What the offers are made from' }),
  feeSource: z.enum(['quoted', 'estimated', 'given']).nullable(),
  asked: minor.nullable().meta({ description: 'Quoted or estimated for all posts' }),
  askedSource: z.enum(['quoted', 'estimated']).nullable(),
  asPlanned: termsShape
    .extend({ source: z.enum(['kol', 'brief']) })
    .nullable()
    .meta({ description: 'What plans reckon with: the fee, and on top the KOL’s own commission, else the brief’s' }),
  counter: z
    .object({ fee: minor, reason: z.enum(counterReasons), text: phrase })
    .nullable()
    .meta({ description: 'What to answer the quote with' }),
  quotes: z.array(quotedPieceShape),
  padding: z.object({ bps: z.number(), source: z.string() }),
  sales: z.object({ orders: bandShape, gross: bandShape, net: bandShape }).nullable(),
  offers: z.array(offerShape),
  left: z.array(
    z.object({ kind: z.enum(offerKinds), reason: z.enum(['fixed_only', 'risk', 'sales_unknown']), text: phrase }),
  ),
  missing: z.array(z.object({ code: z.enum(missingCodes), text: phrase })),
  rests: restsShape,
});
export type OffersView = z.infer<typeof offersShape>;

export const messageQueryShape = offersQueryShape.extend({
  offer: z.enum([...offerKinds, 'planned']),
  language: z.enum(languages).default('zh'),
});
export const planMessageQueryShape = messageQueryShape.pick({ account: true, offer: true, language: true, fee: true });
export const messageShape = z.object({ text: z.string() });
