// What a contract says beside who earns what: approval, time online, exclusivity, rights of use, delay, cancellation, law. All that
// moves money is neutral where nothing was agreed, so that terms from before conditions existed pay what they paid.
import { z } from 'zod';
import { languages } from '../base/words.ts';

const bps = z.int().min(0).max(10_000).default(0);
const days = z.int().min(0).max(3_650).default(0);
const line = z.string().trim().min(1).max(200);

/** Where the brand may use the content itself. */
export const usageMedia = ['own_channels', 'paid_ads', 'shop_page', 'email', 'print', 'outdoor', 'tv'] as const;
export const forums = ['court', 'cietac', 'cam_milano'] as const;
export const laws = ['CN', 'IT'] as const;

export const exclusivityShape = z.object({
  during: z.boolean().default(false).meta({ description: 'From the agreement until the last content is published' }),
  afterDays: days.meta({ description: 'Days after the last publication' }),
  competitors: z
    .array(z.string().trim().min(1).max(120))
    .max(100)
    .nullable()
    .default(null)
    .meta({ description: 'Named competitors; null = those of the brand' }),
});

export const usageShape = z.object({
  days: days.meta({ description: 'From publication; 0 = no rights of use' }),
  territory: line
    .nullable()
    .default(null)
    .meta({ description: 'Country codes of ISO 3166 or words; null = everywhere' }),
  media: z.array(z.enum(usageMedia)).default([]),
  mayEdit: z.boolean().default(false),
});

export const delayShape = z.object({
  graceDays: days,
  bpsPerDay: bps.meta({ description: 'Of the content’s fixed fee, for each day late beyond the days of grace' }),
  maxBps: bps.meta({ description: 'Of the content’s fixed fee, at most' }),
});

export const killFeeShape = z
  .object({ beforeDraftBps: bps, afterDraftBps: bps, afterApprovalBps: bps })
  .meta({ description: 'Of the fixed fee of each content that is not published when the brand cancels' });

export const makeGoodShape = z.object({
  minViews: z.int().positive().nullable().default(null).meta({ description: 'Of each content; null = none promised' }),
  days: z.int().min(1).max(365).default(30).meta({ description: 'After publication, when views are read' }),
  remedy: z.enum(['post', 'reduction']).default('post').meta({ description: 'One more post free, or a lower fee' }),
  reductionBps: bps.meta({ description: 'Of the content’s fixed fee, where the remedy is a reduction' }),
});

export const conditionsShape = z.object({
  approvalRounds: z.int().min(0).max(20).default(2).meta({ description: 'Rounds of changes that the fee includes' }),
  approvalDays: z.int().min(1).max(60).default(3).meta({ description: 'Working days for the brand’s answer' }),
  keepOnlineDays: days.default(180),
  paymentDays: z.int().min(0).max(365).default(30).meta({ description: 'After the statement' }),
  exclusivity: exclusivityShape.prefault({}),
  usage: usageShape.prefault({}),
  delay: delayShape.prefault({}),
  killFee: killFeeShape.prefault({}),
  makeGood: makeGoodShape.prefault({}),
  boughtEngagement: z
    .object({
      remedyBps: bps.meta({ description: 'Part of the fixed fee that is not due when engagement was bought' }),
    })
    .prefault({}),
  confidentialityYears: z.int().min(0).max(20).default(2),
  law: z.enum(laws).default('CN'),
  forum: z
    .object({ kind: z.enum(forums), place: line.nullable().default(null).meta({ description: 'Of the court' }) })
    .default({ kind: 'court', place: null }),
  governing: z
    .enum(languages)
    .nullable()
    .default(null)
    .meta({ description: 'Which language counts when the two differ; null = that of the law, else the first' }),
  signingPlace: line.nullable().default(null),
});
export type Conditions = z.output<typeof conditionsShape>;
