// Shape of the answer to “did it work?”: what was sold, what would have been sold, and how sure that is.
import { z } from 'zod';

const phraseShape = z.object({ it: z.string(), en: z.string(), zh: z.string() });
const day = z.iso.date();

export const liftVerdicts = ['worked', 'harmed', 'unclear', 'not_measurable'] as const;
export type LiftVerdict = (typeof liftVerdicts)[number];

/**
 * Why something is not measurable: too few days before, too few sales, errors to one side at dates without a campaign, other
 * series that leap as never before while it runs.
 */
export const liftObstacles = ['short', 'few', 'biased', 'unseen'] as const;
export type LiftObstacle = (typeof liftObstacles)[number];

export const liftDayShape = z.object({
  day,
  actual: z.number().nullable().meta({ description: 'Null where the sales of the day are unknown' }),
  expected: z.number().nullable().meta({ description: 'Sales without the campaign; null where nothing was measured' }),
  low: z.number().nullable().meta({ description: '95 of 100 such days lie between low and high' }),
  high: z.number().nullable(),
  isAfter: z.boolean(),
});
export type LiftDay = z.infer<typeof liftDayShape>;

export const liftResultShape = z.object({
  verdict: z.enum(liftVerdicts),
  obstacle: z.enum(liftObstacles).nullable(),
  method: z.enum(['sdid', 'bsts']).nullable().meta({
    description: 'Synthetic difference in differences, or a structural time series; null where neither could run',
  }),
  why: phraseShape.meta({ description: 'Why this method' }),
  scale: z.enum(['index', 'log', 'root', 'plain']).nullable(),
  from: day,
  to: day,
  daysBefore: z.number().meta({ description: 'Days before with known sales' }),
  daysAfter: z.number(),
  medianBefore: z.number().nullable(),
  used: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['untreated', 'covariate']),
      weight: z.number().meta({ description: 'SDID: its weight; BSTS: share of draws in which it counts' }),
    }),
  ),
  leftOut: z.array(z.object({ name: z.string(), why: phraseShape })),
  total: z
    .object({
      actual: z.number(),
      expected: z.number(),
      effect: z.number(),
      low: z.number(),
      high: z.number(),
      deviation: z.number().meta({ description: 'Standard deviation of the expected total, calibrated' }),
    })
    .nullable(),
  relative: z.object({ effect: z.number(), low: z.number(), high: z.number() }).nullable().meta({
    description: 'Actual ÷ expected − 1, over what may have been expected; null where that reaches down to nothing',
  }),
  p: z.number().nullable().meta({ description: 'One-sided: how often chance alone would show this much' }),
  smallest: z
    .object({ share: z.number(), sales: z.number() })
    .nullable()
    .meta({ description: 'Smallest effect that would have been seen in 4 of 5 cases (2.8 standard deviations)' }),
  calibration: z
    .object({
      dates: z.number().meta({ description: 'Dates before the campaign at which the method was tried' }),
      factor: z.number().meta({ description: 'By how much intervals were widened' }),
      bias: z.number().nullable().meta({ description: 'Mean error at these dates, in standard deviations' }),
      isFull: z.boolean().meta({ description: 'At least 50 dates' }),
    })
    .nullable(),
  also: z
    .array(z.object({ method: z.enum(['sc', 'did', 'before_after']), effect: z.number() }))
    .meta({ description: 'What simpler methods would have said, in sales; for comparison, not to be believed' }),
  days: z.array(liftDayShape),
  sentences: z.array(phraseShape).min(1),
  seed: z.number(),
});
export type LiftResult = z.infer<typeof liftResultShape>;
